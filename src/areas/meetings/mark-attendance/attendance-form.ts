import type { Given } from '#platform/given.ts'
import type { Attendance } from '../meeting.ts'
import { isSubstitute, standsBy } from '../presence.rule.ts'
import { markedRow, type GivenAttendance, type GivenSpan, type Marked, type Place } from './mark-attendance.rule.ts'
import { peopleInLines } from './people-in-lines.rule.ts'

/** The hours and the rest that were typed, of a form that held boxes for them. `of` makes a field's name. */
function spanIn(given: Given, of: (field: string) => string): GivenSpan {
  const typed = (field: string) => given[of(field)] ?? ''
  return {
    ...{ from: typed('from'), to: typed('to'), substitutesFor: typed('substitutesFor').slice(0, 300) },
    ...{ isRemote: typed('remote') !== '', isGuest: typed('guest') !== '' },
  }
}

/** Each row of the list as the form marks it. */
export const markedRows = (given: Given, rows: readonly Attendance[], at: Place): Marked[] =>
  rows.map((row) => {
    const span = given[`span-${row.id}`] === undefined ? undefined : spanIn(given, (field) => `${field}-${row.id}`)
    return markedRow(row, { presence: given[`presence-${row.id}`], items: given[`items-${row.id}`], span }, at)
  })

const named = (field: string) => `new${field.slice(0, 1).toUpperCase()}${field.slice(1)}`

type Named = { name: string; organisationName: string }

function newRow({ name, organisationName }: Named, given: GivenAttendance, at: Place): Marked {
  const nobody = { id: crypto.randomUUID(), role: '', personId: null, itemIds: [], fromAt: null, toAt: null }
  const row = { ...nobody, name, organisationName, isRemote: false, isGuest: false, substitutesFor: '' }
  return markedRow({ ...row, presence: given.presence === 'absent' ? 'absent' : 'present' }, given, at)
}

/** The person whom the form's own fields add. */
function addedAlone(given: Given, at: Place): Marked[] {
  const name = given['newName']?.trim().slice(0, 300)
  if (!name) return []
  const organisationName = (given['newOrganisation'] ?? '').trim().slice(0, 300)
  const presence = given['newPresence'] === 'absent' ? 'absent' : 'present'
  const marked = { presence, items: given['newItems'] ?? '', span: spanIn(given, named) }
  return [newRow({ name, organisationName }, marked, at)]
}

/** Those whom the form adds, as marked, with the rows of the list of several last. */
export function addedRows(given: Given, at: Place): { alone: Marked[]; several: Marked[] } {
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

/** What the secretary would do by hand, row by row; a substitute is there once somebody says so. */
export function markTheRestPresent(given: Given, rows: readonly Attendance[]): void {
  const isLeft = (row: Attendance) => standsBy(row) && (given[`presence-${row.id}`] ?? 'unmarked') === 'unmarked'
  const isAway = ({ id }: Attendance) => given[`presence-${id}`] === 'absent'
  for (const row of rows) if (!isAway(row) && !isLeft(row)) given[`presence-${row.id}`] = 'present'
}

/** One press of a button: the substitute serves (sv. tjänstgör) for the member, who is away unless marked otherwise. */
export function letServe(given: Given, rows: readonly Attendance[]): void {
  const [substituteId, memberId] = (given['serve'] ?? '').split('/')
  const substitute = rows.find(({ id }) => id === substituteId)
  const member = rows.find(({ id }) => id === memberId)
  if (!substitute || !member || !isSubstitute(substitute)) return
  given[`presence-${substitute.id}`] = 'present'
  given[`span-${substitute.id}`] = '1'
  given[`substitutesFor-${substitute.id}`] = member.name
  if ((given[`presence-${member.id}`] ?? member.presence) === 'unmarked') given[`presence-${member.id}`] = 'absent'
}
