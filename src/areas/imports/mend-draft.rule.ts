import type { Given } from '#platform/given.ts'
import { singleFields, type DraftFields, type DraftItem, type DraftPerson, type Reviewed } from './draft.ts'

export const newPerson: DraftPerson = {
  name: '',
  organisation: '',
  role: '',
  isPresent: true,
  items: '',
  words: null,
  isSure: true,
}
export const newItem: DraftItem = {
  number: '',
  title: '',
  text: '',
  decisions: '',
  decisionWords: [],
  isTabled: false,
  reason: '',
  deferredTo: '',
  tablingWords: null,
  words: null,
  isSure: true,
}

// A browser sends line breaks as CR LF.
const lineBreaks = (text: string) => text.replace(/\r\n?/g, '\n').trim()

/** Rows the form leaves open at the end of each list, so that one can be added without a script. */
export const openRows = { people: 2, items: 1 }

/** The box 'Stämmer' as the form sent it: absent when the form held none. */
function acceptance(given: Given, field: string): { isAccepted?: boolean } {
  const box = given[`ok-${field}`]
  return box === undefined ? {} : { isAccepted: box === 'ja' }
}

/** What a person has written in place of what was read is right: nobody has to say so once more. */
function mendedSingle(given: Given, name: string, field: Reviewed): Reviewed {
  const accepted = { ...field, ...acceptance(given, `f-${name}`) }
  const value = lineBreaks(given[`f-${name}`] ?? field.value)
  return value === field.value ? accepted : { ...accepted, value, isAccepted: true }
}

function mendedPerson(given: Given, index: number, person: DraftPerson): DraftPerson {
  const valueOf = (field: string, before: string) => lineBreaks(given[`p-${index}-${field}`] ?? before)
  const presence = given[`p-${index}-presence`]
  return {
    ...person,
    name: valueOf('name', person.name),
    organisation: valueOf('organisation', person.organisation),
    role: valueOf('role', person.role),
    items: valueOf('items', person.items),
    isPresent: presence === undefined ? person.isPresent : presence !== 'absent',
    ...acceptance(given, `p-${index}`),
  }
}

/** Those ticked, where only some may read; undefined for the whole body. As before when the form doesn't say. */
function circleOf(given: Given, index: number, before: DraftItem['confidentialTo']): DraftItem['confidentialTo'] {
  const level = given[`i-${index}-level`]
  if (level === undefined) return before
  const box = `i-${index}-to-`
  return level === 'persons'
    ? Object.keys(given).flatMap((name) => (name.startsWith(box) ? [name.slice(box.length)] : []))
    : undefined
}

/** The paragraph of law that closes the item, and to whom it is left open; gone when the field for the law is empty. */
function confidential(given: Given, index: number, { confidentialBy, confidentialTo, ...rest }: DraftItem): DraftItem {
  const law = lineBreaks(given[`i-${index}-confidentialBy`] ?? confidentialBy ?? '')
  const people = circleOf(given, index, confidentialTo)
  if (!law) return rest
  return people ? { ...rest, confidentialBy: law, confidentialTo: people } : { ...rest, confidentialBy: law }
}

function mendedItem(given: Given, index: number, draftItem: DraftItem): DraftItem {
  const valueOf = (field: string, before: string) => lineBreaks(given[`i-${index}-${field}`] ?? before)
  // An unchecked box is not sent at all, so the row's own title tells whether the form held this row.
  const isSent = given[`i-${index}-title`] !== undefined
  return {
    ...confidential(given, index, draftItem),
    number: valueOf('number', draftItem.number),
    title: valueOf('title', draftItem.title),
    text: valueOf('text', draftItem.text),
    decisions: valueOf('decisions', draftItem.decisions),
    reason: valueOf('reason', draftItem.reason),
    deferredTo: valueOf('deferredTo', draftItem.deferredTo),
    isTabled: isSent ? given[`i-${index}-tabled`] !== undefined : draftItem.isTabled,
    ...acceptance(given, `i-${index}`),
  }
}

/** The draft row for row as the form has it, emptied and open rows among them: an act names a row by its place there. */
export function mendRows(fields: DraftFields, given: Given): DraftFields {
  const single = { ...fields.single }
  for (const name of singleFields) single[name] = mendedSingle(given, name, single[name])
  const people = [...fields.people, ...Array.from({ length: openRows.people }, () => newPerson)]
  const items = [...fields.items, ...Array.from({ length: openRows.items }, () => newItem)]
  return {
    single,
    people: people.map((person, index) => mendedPerson(given, index, person)),
    items: items.map((draftItem, index) => mendedItem(given, index, draftItem)),
  }
}

/** A row whose name or title was emptied goes. */
export const withoutEmptyRows = ({ single, people, items }: DraftFields): DraftFields => ({
  single,
  people: people.filter((person) => person.name !== ''),
  items: items.filter((draftItem) => draftItem.title !== ''),
})

/** The draft with what the form says in place of what was read. */
export const mendDraft = (fields: DraftFields, given: Given): DraftFields => withoutEmptyRows(mendRows(fields, given))
