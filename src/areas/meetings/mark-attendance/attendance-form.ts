import type { Given } from '#platform/given.ts'
import type { Attendance } from '../meeting.ts'
import { markedRow, type GivenSpan, type Marked } from './mark-attendance.rule.ts'

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
export const markedRows = (given: Given, rows: readonly Attendance[], at: { agenda: Agenda; day: string }): Marked[] =>
  rows.map((row) => {
    const span = given[`span-${row.id}`] === undefined ? undefined : spanIn(given, (field) => `${field}-${row.id}`)
    return markedRow(row, { presence: given[`presence-${row.id}`], items: given[`items-${row.id}`], span }, at)
  })

const named = (field: string) => `new${field.slice(0, 1).toUpperCase()}${field.slice(1)}`

/** The person whom the form adds, as marked; undefined when nobody is named. */
export function addedRow(given: Given, at: { agenda: Agenda; day: string }): Marked | undefined {
  const name = given['newName']?.trim()
  if (!name) return undefined
  const nobody = { id: crypto.randomUUID(), name, role: '', personId: null, itemIds: [], fromAt: null, toAt: null }
  const organisationName = (given['newOrganisation'] ?? '').trim()
  const row = { ...nobody, organisationName, isRemote: false, isGuest: false, substitutesFor: '' }
  const presence = given['newPresence'] === 'absent' ? 'absent' : 'present'
  return markedRow({ ...row, presence }, { presence, items: given['newItems'] ?? '', span: spanIn(given, named) }, at)
}

/** The same form sent twice adds one person. */
export const isListed = (rows: readonly Attendance[], { name, organisationName }: Attendance): boolean =>
  rows.some((row) => row.name === name && row.organisationName === organisationName)

/** What the secretary would do by hand, row by row. */
export function markTheRestPresent(given: Given, rows: readonly Attendance[]): void {
  for (const { id } of rows) if (given[`presence-${id}`] !== 'absent') given[`presence-${id}`] = 'present'
}
