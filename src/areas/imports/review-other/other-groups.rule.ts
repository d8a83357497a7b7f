import type { OtherValue } from '../draft.ts'
import { baseOf, knownGroups, type KnownField, type KnownGroup, type OtherKind } from '../known-fields.ts'

/** A value by the name it has in the form, which stays the same when other values come and go. */
export type NamedValue = { name: string; value: OtherValue }

/** `addName`: the form's empty field for one more value. `isOpen`: there is room for one. */
export type ShownField = { field: string; known: KnownField; values: NamedValue[]; addName: string; isOpen: boolean }

/** `isNew`: nothing is told of it yet. `title`: its label, and what it is called when there are several. */
export type ShownGroup = { group: string; known: KnownGroup; title: string; isNew: boolean; fields: ShownField[] }

const asId = (words: string) => words.replaceAll(/[^\p{L}\p{N}]+/gu, '-')

/** Names every value for the form: by where it belongs and which words it was read from. */
export function namedValues(values: readonly OtherValue[]): NamedValue[] {
  const counts = new Map<string, number>()
  return values.map((value) => {
    const { group, field, words } = value
    const first = `v-${asId(group)}-${field}-${words ? `${words.start}-${words.end}` : 'n'}`
    const count = counts.get(first) ?? 0
    counts.set(first, count + 1)
    return { name: count === 0 ? first : `${first}-${count + 1}`, value }
  })
}

/** What is beyond this is not put on the page, and a draft with so much can't be confirmed: nobody would have seen it. */
export const mostShown = 2000

/** What a person sees of the draft, group by group, with room for what can be added. */
export function groupsOf(kind: OtherKind, named: readonly NamedValue[]): ShownGroup[] {
  const own = Map.groupBy(named, ({ value }) => value.group)
  return knownGroups[kind].flatMap((known) => {
    const groups = [...own.keys()].filter((group) => baseOf(group) === known.group)
    const shown = groups.map((group) => shownGroup(known, group, own.get(group) ?? []))
    if (known.isMany || groups.length === 0) shown.push(newGroup(known, groups))
    return shown
  })
}

function shownGroup(known: KnownGroup, group: string, own: readonly NamedValue[]): ShownGroup {
  const fields = fieldsOf(known, asId(group), own)
  const name = known.isMany ? (fields[0]?.values[0]?.value.value ?? '') : ''
  return { group, known, title: name ? `${known.label}: ${shortened(name)}` : known.label, isNew: false, fields }
}

/** NB its fields are named without a number, so that two who add one each don't write in one another's. */
function newGroup(known: KnownGroup, groups: readonly string[]): ShownGroup {
  const last = groups.reduce((most, group) => Math.max(most, Number(/\d+$/.exec(group)?.[0] ?? 0)), 0)
  const group = known.isMany ? `${known.group} ${last + 1}` : known.group
  const idOfGroup = known.isMany ? `${asId(known.group)}-ny` : asId(known.group)
  return { group, known, title: known.label, isNew: known.group !== '', fields: fieldsOf(known, idOfGroup, []) }
}

const fieldsOf = (known: KnownGroup, idOfGroup: string, own: readonly NamedValue[]): ShownField[] =>
  Object.entries(known.fields).map(([field, knownField]) => {
    const values = own.filter(({ value }) => value.field === field)
    const isOpen = knownField.isMany === true || values.length === 0
    return { field, known: knownField, values, addName: `n-${idOfGroup}-${field}`, isOpen }
  })

const longestTitle = 60
const shortened = (words: string) =>
  words.length > longestTitle ? `${words.slice(0, longestTitle - 1).trimEnd()}…` : words
