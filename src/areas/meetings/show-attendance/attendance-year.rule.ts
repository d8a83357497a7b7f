import type { YearAttendance, YearCell, YearMeeting, YearRow } from './attendance-year.ts'

// Whoever was there for a part was there; of several on one list, the fullest counts.
const fullest: readonly YearCell[] = ['present', 'partly', 'absent', 'none']

const cellOf = (lines: readonly YearAttendance[]): YearCell =>
  fullest.find((cell) => lines.some(({ presence }) => presence === cell)) ?? 'none'

function rowOf(
  key: string,
  lines: readonly YearAttendance[],
  meetings: readonly YearMeeting[],
  latest: Pick<YearRow, 'name' | 'organisation'>,
): YearRow {
  const cells = meetings.map(({ id }) => cellOf(lines.filter(({ meetingId }) => meetingId === id)))
  const there = cells.filter((cell) => cell === 'present' || cell === 'partly').length
  return { key, ...latest, cells, there, of: cells.filter((cell) => cell !== 'none').length }
}

const byName = (one: YearRow, other: YearRow) =>
  one.organisation.localeCompare(other.organisation, 'sv') || one.name.localeCompare(other.name, 'sv')

/** Each person's year (sv. närvaro över året), by organisation and name; called as they are on the latest list. */
export function peopleOfYear(lines: readonly YearAttendance[], meetings: readonly YearMeeting[]): YearRow[] {
  const order = new Map(meetings.map(({ id }, index) => [id, index]))
  const byMeeting = lines.toSorted((one, other) => (order.get(one.meetingId) ?? 0) - (order.get(other.meetingId) ?? 0))
  const groups = [...Map.groupBy(byMeeting, ({ key }) => key)]
  return groups
    .map(([key, own]) => {
      const { name = '', organisation = '' } = own.at(-1) ?? {}
      return rowOf(key, own, meetings, { name, organisation })
    })
    .sort(byName)
}

/** Each organisation's year: there when any of its people was. */
export const organisationsOfYear = (lines: readonly YearAttendance[], meetings: readonly YearMeeting[]): YearRow[] =>
  [
    ...Map.groupBy(
      lines.filter(({ organisation }) => organisation !== ''),
      ({ organisation }) => organisation,
    ),
  ]
    .map(([organisation, own]) => rowOf(organisation, own, meetings, { name: organisation, organisation: '' }))
    .sort(byName)
