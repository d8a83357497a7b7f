import type { Given } from '#platform/given.ts'
import type { Evening } from '../late-hours.rule.ts'
import type { Attendance } from '../meeting.ts'
import { markedRow, type GivenAttendance, type GivenSpan, type Marked } from './mark-attendance.rule.ts'
import { peopleInLines } from './people-in-lines.rule.ts'

type Agenda = readonly { id: string; number: string }[]

/** The hours and the rest that were typed, of a form that held boxes for them. `of` makes a field's name. */
function spanIn(given: Given, of: (field: string) => string): GivenSpan {
  const typed = (field: string) => given[of(field)] ?? ''
  return {
    ...{ from: typed('from'), to: typed('to'), substitutesFor: typed('substitutesFor').slice(0, 300) },
    ...{ isRemote: typed('remote') !== '', isGuest: typed('guest') !== '' },
  }
}

/** Each row of the list as the form marks it. */
export const markedRows = (given: Given, rows: readonly Attendance[], at: At): Marked[] =>
  rows.map((row) => {
    const span = given[`span-${row.id}`] === undefined ? undefined : spanIn(given, (field) => `${field}-${row.id}`)
    return markedRow(row, { presence: given[`presence-${row.id}`], items: given[`items-${row.id}`], span }, at)
  })

const named = (field: string) => `new${field.slice(0, 1).toUpperCase()}${field.slice(1)}`

type Named = { name: string; organisationName: string }
type At = { agenda: Agenda; evening: Evening }

function newRow({ name, organisationName }: Named, given: GivenAttendance, at: At): Marked {
  const nobody = { id: crypto.randomUUID(), role: '', personId: null, itemIds: [], fromAt: null, toAt: null }
  const row = { ...nobody, name, organisationName, isRemote: false, isGuest: false, substitutesFor: '' }
  return markedRow({ ...row, presence: given.presence === 'absent' ? 'absent' : 'present' }, given, at)
}

/** The person whom the form's own fields add. */
function addedAlone(given: Given, at: At): Marked[] {
  const name = given['newName']?.trim()
  if (!name) return []
  const organisationName = (given['newOrganisation'] ?? '').trim()
  const presence = given['newPresence'] === 'absent' ? 'absent' : 'present'
  const marked = { presence, items: given['newItems'] ?? '', span: spanIn(given, named) }
  return [newRow({ name, organisationName }, marked, at)]
}

/** Those whom the form adds, as marked, with the rows of the list of several last. */
export function addedRows(given: Given, at: At): { alone: Marked[]; several: Marked[] } {
  const several = peopleInLines(given['newPeople'] ?? '').map(({ items, ...person }) =>
    newRow(person, { presence: 'present', items, span: undefined }, at),
  )
  return { alone: addedAlone(given, at), several }
}

/** Those who are not on the list: the same form sent twice, or a name written twice, adds one person. */
export function notListed(rows: readonly Attendance[], added: readonly Attendance[]): Attendance[] {
  const keyOf = ({ name, organisationName }: Attendance) => JSON.stringify([name, organisationName])
  const known = new Set(rows.map(keyOf))
  return added.filter((row) => !known.has(keyOf(row)) && known.add(keyOf(row)))
}

/** What the secretary would do by hand, row by row. */
export function markTheRestPresent(given: Given, rows: readonly Attendance[]): void {
  for (const { id } of rows) if (given[`presence-${id}`] !== 'absent') given[`presence-${id}`] = 'present'
}
