import type { Given } from '#platform/given.ts'
import type { OtherFields, OtherValue } from '../draft.ts'
import { isInDoubt } from '../doubt.rule.ts'
import type { OtherKind } from '../known-fields.ts'
import { groupsOf, namedValues, type NamedValue } from './other-groups.rule.ts'

/** A browser sends line breaks as CR LF; a database keeps no zero. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '').trim()
/** A field of one line loses the line breaks of its value: that is no change by a person. */
const folded = (text: string) => text.split(/\s+/).filter(Boolean).join(' ')

/**
 * The draft's values with what the form says in place of what was read, and what it adds; an emptied value goes. Names in
 * the form that the draft has no field for are left aside. Each value has the name of the field it was sent in.
 */
export function mendOther(kind: OtherKind, { values }: OtherFields, given: Given): NamedValue[] {
  const named = namedValues(values)
  const added = addedValues(kind, named, given)
  const isReplaced = ({ field, group }: OtherValue) =>
    added.some((one) => one.replaces && one.value.field === field && one.value.group === group)
  const kept = named.filter(({ value }) => !isReplaced(value)).flatMap((one) => mendedValue(one, given))
  return [...kept, ...added]
}

function mendedValue({ name, value }: NamedValue, given: Given): NamedValue[] {
  const text = given[name] === undefined ? value.value : plain(given[name])
  if (text === '') return []
  const isAsBefore = text === value.value || folded(text) === folded(value.value)
  const isAccepted = given[`ok-${name}`] === 'ja' || !isAsBefore
  const mended = { ...value, value: isAsBefore ? value.value : text, ...(isAccepted ? { isAccepted } : {}) }
  return [{ name, value: mended }]
}

/** `replaces`: there is room for one only, and somebody else has filled it since this form was opened. */
type Added = NamedValue & { replaces: boolean }

const addedValues = (kind: OtherKind, named: readonly NamedValue[], given: Given): Added[] =>
  groupsOf(kind, named).flatMap(({ group, fields }) =>
    fields.flatMap(({ field, addName, isOpen }) => {
      const text = plain(given[addName] ?? '')
      if (text === '') return []
      const value = { field, group, value: text, words: null, isSure: true, isAccepted: true }
      return [{ name: addName, value, replaces: !isOpen }]
    }),
  )

/** Every sure value that nobody has said anything of is taken for right (sv. godkänn alla säkra). */
export const acceptSure = ({ values }: OtherFields): OtherFields => ({
  values: values.map((value) => (isInDoubt(value) ? value : { ...value, isAccepted: true })),
})

/** What a person has typed, without what stood in the form when it was opened: that may have been mended since. */
export function typedSince(opened: OtherFields, given: Given): Given {
  const before = new Map(namedValues(opened.values).map(({ name, value }) => [name, folded(value.value)]))
  return Object.fromEntries(Object.entries(given).filter(([name, text]) => before.get(name) !== folded(text)))
}

/** What was typed in fields that the page no longer has: another has removed them, or said that it is of another kind. */
export function typedBeside(kind: OtherKind, { values }: OtherFields, given: Given): string[] {
  const named = namedValues(values)
  const names = new Set([
    ...named.map(({ name }) => name),
    ...groupsOf(kind, named).flatMap(({ fields }) => fields.map(({ addName }) => addName)),
  ])
  return Object.entries(given).flatMap(([name, text]) =>
    /^[nv]-/.test(name) && !names.has(name) && plain(text) !== '' ? [plain(text)] : [],
  )
}
