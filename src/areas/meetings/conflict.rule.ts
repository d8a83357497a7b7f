import { formatHours, isDay } from '#platform/time.ts'
import { holidaysOn } from './holiday.rule.ts'

/** A day and its hours, as far as they are known. */
export type Slot = { day: string; startsAt: Date | null; endsAt: Date | null }

/** A meeting that is there already, of this body or of one in which `people` of the same persons sit. */
export type OtherMeeting = Slot & { id: string; bodyName: string; isOwn: boolean; people: number }

/** What stands in the way of a meeting. A warning, never a refusal: the secretary knows best. */
export type Conflict =
  | { kind: 'holiday'; name: string }
  | { kind: 'own-meeting'; hours: string }
  | { kind: 'same-hours' | 'same-day'; bodyName: string; hours: string; people: number }

// A meeting without an end lasts, for all that is known, the whole day.
const endOf = ({ endsAt }: Slot) => endsAt?.getTime() ?? Infinity

export const overlap = (one: Slot, other: Slot): boolean =>
  one.startsAt !== null &&
  other.startsAt !== null &&
  one.startsAt.getTime() < endOf(other) &&
  other.startsAt.getTime() < endOf(one)

function conflictWith(slot: Slot, meeting: OtherMeeting): Conflict {
  const hours = formatHours(meeting.startsAt, meeting.endsAt)
  if (meeting.isOwn) return { kind: 'own-meeting', hours }
  const kind = overlap(slot, meeting) ? 'same-hours' : 'same-day'
  return { kind, bodyName: meeting.bodyName, hours, people: meeting.people }
}

/** The conflicts of each slot, in the order of the slots. */
export function conflictsOf(slots: readonly Slot[], others: readonly OtherMeeting[]): Conflict[][] {
  const holidays = holidaysOn(slots.map(({ day }) => day).filter(isDay))
  return slots.map((slot) => {
    const name = holidays.get(slot.day)
    const meetings = others.filter(({ day, isOwn, people }) => day === slot.day && (isOwn || people > 0))
    return [
      ...(name ? [{ kind: 'holiday' as const, name }] : []),
      ...meetings.map((meeting) => conflictWith(slot, meeting)),
    ]
  })
}

const peopleWords = (people: number) => (people === 1 ? 'en av personerna' : `${people} av personerna`)

/** 'Långfredagen', 'Styrgruppen kl. 9.00–11.00 samma tid, med 5 av personerna'. */
export function conflictWords(conflict: Conflict): string {
  if (conflict.kind === 'holiday') return conflict.name
  const when = conflict.kind === 'same-hours' ? 'samma tid' : 'samma dag'
  if (conflict.kind === 'own-meeting') return ['Organet har redan ett möte', conflict.hours].filter(Boolean).join(' ')
  return `${[conflict.bodyName, conflict.hours, when].filter(Boolean).join(' ')}, med ${peopleWords(conflict.people)}`
}
