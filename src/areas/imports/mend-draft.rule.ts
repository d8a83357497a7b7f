import type { Given } from '#platform/given.ts'
import { singleFields, type DraftFields, type DraftItem, type DraftPerson } from './draft.ts'

const newPerson: DraftPerson = {
  name: '',
  organisation: '',
  role: '',
  isPresent: true,
  items: '',
  words: null,
  isSure: true,
}
const newItem: DraftItem = {
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
  }
}

function mendedItem(given: Given, index: number, draftItem: DraftItem): DraftItem {
  const valueOf = (field: string, before: string) => lineBreaks(given[`i-${index}-${field}`] ?? before)
  // An unchecked box is not sent at all, so the row's own title tells whether the form held this row.
  const isSent = given[`i-${index}-title`] !== undefined
  return {
    ...draftItem,
    number: valueOf('number', draftItem.number),
    title: valueOf('title', draftItem.title),
    text: valueOf('text', draftItem.text),
    decisions: valueOf('decisions', draftItem.decisions),
    reason: valueOf('reason', draftItem.reason),
    deferredTo: valueOf('deferredTo', draftItem.deferredTo),
    isTabled: isSent ? given[`i-${index}-tabled`] !== undefined : draftItem.isTabled,
  }
}

/** The draft with what the form says in place of what was read; a row whose name or title was emptied goes. */
export function mendDraft(fields: DraftFields, given: Given): DraftFields {
  const single = { ...fields.single }
  for (const name of singleFields) {
    const value = given[`f-${name}`]
    if (value !== undefined) single[name] = { ...single[name], value: lineBreaks(value) }
  }
  const people = [...fields.people, ...Array.from({ length: openRows.people }, () => newPerson)]
  const items = [...fields.items, ...Array.from({ length: openRows.items }, () => newItem)]
  return {
    single,
    people: people.map((person, index) => mendedPerson(given, index, person)).filter((person) => person.name !== ''),
    items: items
      .map((draftItem, index) => mendedItem(given, index, draftItem))
      .filter((draftItem) => draftItem.title !== ''),
  }
}
