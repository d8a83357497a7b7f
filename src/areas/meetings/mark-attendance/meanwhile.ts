import type { Given } from '#platform/given.ts'
import { contentHash } from '#platform/secrets.ts'
import type { Attendance } from '../meeting.ts'
import { markedRows } from './attendance-form.ts'

type Numbered = { id: string; number: string }
type At = Parameters<typeof markedRows>[2]

const shortHash = (content: unknown) => contentHash(content).slice(0, 16)
const stateOfRow = (row: Attendance) => shortHash({ ...row, itemIds: row.itemIds.toSorted() })
const fieldsOfRow = ['presence', 'items', 'span', 'from', 'to', 'substitutesFor', 'remote', 'guest']

/** What the list and the agenda look like when the form is drawn: as a whole, the numbers alone, and row by row. */
export const stateSeen = (rows: readonly Attendance[], agenda: readonly Numbered[]) => ({
  seen: shortHash([rows.map(stateOfRow), agenda.map(({ id, number }) => [id, number])]),
  seenAgenda: shortHash(agenda.map(({ id, number }) => [id, number])),
  seenRows: new Map(rows.map((row) => [row.id, stateOfRow(row)])),
})

/** Who has been marked or added by somebody else since the form was drawn. */
export const changedMeanwhile = (given: Given, rows: readonly Attendance[]): Attendance[] =>
  rows.filter((row) => given[`seen-${row.id}`] !== stateOfRow(row))

const without = (given: Given, names: readonly string[]): Given =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name)))

/** The form without the marks that it only repeats from a list that is no longer: there, what somebody else has marked stands. */
function withMarksOfOthers(given: Given, rows: readonly Attendance[], at: At): Given {
  const repeated = changedMeanwhile(given, rows).filter((row) => {
    const [marked] = markedRows(given, [row], at)
    return marked && marked.problems.length === 0 && stateOfRow(marked.row) === given[`seen-${row.id}`]
  })
  const kept = without(
    given,
    repeated.flatMap(({ id }) => fieldsOfRow.map((field) => `${field}-${id}`)),
  )
  return { ...kept, ...Object.fromEntries(repeated.map(({ id, presence }) => [`presence-${id}`, presence])) }
}

/** Whether the numbers that the form was filled in with may be those of other items by now. */
export const isRenumbered = (given: Given, agenda: readonly Numbered[]): boolean =>
  given['seenAgenda'] !== undefined && given['seenAgenda'] !== stateSeen([], agenda).seenAgenda

/**
 * A form whose list has changed since it was drawn, with what was typed kept. The numbers of items are kept only while they
 * are the numbers of the same items.
 */
export function keptWhenStale(given: Given, rows: readonly Attendance[], at: At): Given {
  const names = isRenumbered(given, at.agenda) ? rows.map(({ id }) => `items-${id}`) : []
  return withMarksOfOthers(without(given, names), rows, at)
}
