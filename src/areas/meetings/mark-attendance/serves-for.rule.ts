import type { Attendance } from '../meeting.ts'
import { isSubstitute, standsBy } from '../presence.rule.ts'

/** What is known of a seat in the body; `substitutesFor` is the seat that a personal substitute steps in for. */
export type KnownSeat = { id: string; personId: string; substitutesFor: string | null }

const isOrdinary = (row: Attendance) => !isSubstitute(row) && !row.isGuest && !/sekreterare/i.test(row.role)

/**
 * Whom each substitute who stands by may be called in for (sv. inkallas för): the one they are a personal substitute of, else
 * those who are marked as away. Nobody is served for twice.
 */
export function servesFor(rows: readonly Attendance[], seats: readonly KnownSeat[]): Map<string, Attendance[]> {
  const isFree = ({ name }: Attendance) => !rows.some(({ substitutesFor }) => substitutesFor === name)
  const personOf = new Map(seats.map(({ id, personId }) => [id, personId]))
  const choicesOf = (substitute: Attendance) => {
    const own = seats.filter(({ personId }) => personId === substitute.personId && personId !== null)
    const owners = own.flatMap(({ substitutesFor }) => (substitutesFor ? [personOf.get(substitutesFor)] : []))
    const isOwner = ({ personId }: Attendance) => personId !== null && owners.includes(personId)
    const wanted = rows.some(isOwner) ? isOwner : ({ presence }: Attendance) => presence === 'absent'
    return rows.filter((row) => isOrdinary(row) && wanted(row) && isFree(row))
  }
  return new Map(rows.filter(standsBy).map((row) => [row.id, choicesOf(row)]))
}
