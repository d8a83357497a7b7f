import type { Attendance, Presence } from '../meeting.ts'
import { presenceAt } from '../presence.rule.ts'
import type { StandingVote } from '../recorded-facts.ts'
import { hoursGiven, problemsOfHours, type HourProblem, type MeetingHours } from './typed-hours.rule.ts'

/** How a form says how someone attended; undefined for what the form did not hold. */
export type GivenAttendance = {
  presence: string | undefined
  items: string | undefined
  /** Absent for a form without the boxes for hours, distance, guest and substitute. */
  span?: GivenSpan | undefined
}
export type GivenSpan = { from: string; to: string; isRemote: boolean; isGuest: boolean; substitutesFor: string }

export type RowProblem = 'unknown-item' | 'unknown-hour' | HourProblem | 'left-before-coming'
/** Items of the agenda with the votes that stand at each. */
export type VotedOn = { id: string; decisions: readonly { vote: Pick<StandingVote, 'cast'> | null }[] }

/** Whether one is marked as away from an item where they voted in the open: both cannot be true. */
export const deniesVote = (row: Attendance, agenda: readonly VotedOn[]): boolean =>
  agenda.some(
    ({ id, decisions }) =>
      presenceAt(row, id) === 'absent' &&
      decisions.some(({ vote }) => vote?.cast.some(({ attendanceId }) => attendanceId === row.id)),
  )

export type Marked = { row: Attendance; problems: readonly RowProblem[] }

/** Characters; a longer list of item numbers is no list of item numbers. */
const longestList = 500

/** The items named in '2, 3' or '2-4', as ids; undefined when one of them is not on the agenda. */
export function itemIdsOf(text: string, agenda: readonly { id: string; number: string }[]): string[] | undefined {
  const idOf = (number: string) => agenda.find((agendaItem) => agendaItem.number === number)?.id
  if (text.length > longestList) return undefined
  const ids = text
    .split(/[,;]/)
    .map((part) => part.trim())
    // A number may hold a space ('Fhr 3'): only what is no number as it stands is parted at its spaces.
    .flatMap((part) => (idOf(part) ? [part] : part.split(/\s+/).filter(Boolean)))
    .flatMap(numbersIn)
    .map(idOf)
  return ids.every((id) => id !== undefined) ? [...new Set(ids)] : undefined
}

/** '2-4' is 2, 3 and 4. A span that runs backwards stands as it is: the number of nothing. */
function numbersIn(part: string): string[] {
  const range = /^(\d{1,3})[-–](\d{1,3})$/.exec(part)
  const [first, last] = [Number(range?.[1]), Number(range?.[2])]
  if (!range || last < first) return [part]
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

const isPresence = (text: string | undefined): text is Presence =>
  text !== undefined && ['present', 'absent', 'unmarked'].includes(text)

/** Who is said to have been there for a part was there, though nobody marked it. */
function presenceGiven(
  row: Attendance,
  { presence, span }: GivenAttendance,
  itemIds: readonly string[] | undefined,
): Presence {
  const marked = isPresence(presence) ? presence : row.presence
  const namesItems = itemIds?.length !== 0 && String(itemIds) !== String(row.itemIds)
  const saysSo = namesItems || Boolean(span?.from.trim() || span?.to.trim() || span?.isRemote)
  return marked === 'unmarked' && saysSo ? 'present' : marked
}

/** What a row is marked by: the meeting's agenda, and when it is. */
export type Place = MeetingHours & { agenda: readonly { id: string; number: string }[] }

/** A row of the attendance list after it has been marked; hours only for one who was present. */
export function markedRow(row: Attendance, given: GivenAttendance, at: Place): Marked {
  const itemIds = given.items === undefined ? row.itemIds : itemIdsOf(given.items, at.agenda)
  const presence = presenceGiven(row, given, itemIds)
  const { isGuest, substitutesFor } = given.span ?? row
  const own = { ...row, presence, isGuest, substitutesFor: substitutesFor.trim() }
  const isHere = presence === 'present'
  if (!isHere) {
    const nowhere = { itemIds: presence === 'absent' ? [] : (itemIds ?? []), fromAt: null, toAt: null, isRemote: false }
    return { row: { ...own, ...nowhere }, problems: [] }
  }
  const hours = given.span ? hoursGiven(row, given.span, at.evening) : { fromAt: row.fromAt, toAt: row.toAt }
  const problems: RowProblem[] = itemIds ? [] : ['unknown-item']
  if (!hours) return { row, problems: [...problems, 'unknown-hour'] }
  if (given.span) problems.push(...problemsOfHours(row, given.span, hours, at))
  if (hours.fromAt && hours.toAt && hours.toAt <= hours.fromAt) problems.push('left-before-coming')
  return { row: { ...own, ...hours, itemIds: itemIds ?? [], isRemote: given.span?.isRemote ?? row.isRemote }, problems }
}
