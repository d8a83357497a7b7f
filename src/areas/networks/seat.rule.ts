import type { Seat } from './seat.ts'
import { endsBeforeItBegins, holdsOn, isOver, overlaps, type Term } from './term.rule.ts'

export type SeatRefusal =
  'ends-before-it-begins' | 'chair-taken' | 'vice-chair-taken' | 'has-seat' | 'substitutes-outsider' | 'last-secretary'

type Wanted = Pick<Seat, 'bodyId' | 'personId' | 'role' | 'from' | 'to' | 'substitutesFor'> & {
  /** The seat that is changed; absent for a new one. */
  seatId?: string
}

/** Why a person can't have the seat for these days; undefined when they can. `seats` are those of the body. */
export function refusalOfSeat(wanted: Wanted, seats: readonly Seat[]): SeatRefusal | undefined {
  if (endsBeforeItBegins(wanted)) return 'ends-before-it-begins'
  const others = seats.filter(({ id, bodyId }) => id !== wanted.seatId && bodyId === wanted.bodyId)
  const sameRole = others.filter((other) => other.role === wanted.role && overlaps(other, wanted))
  if (sameRole.some(({ personId }) => personId === wanted.personId)) return 'has-seat'
  const isOnly = wanted.bodyId !== null && sameRole.length > 0
  if (isOnly && wanted.role === 'chair') return 'chair-taken'
  if (isOnly && wanted.role === 'vice-chair') return 'vice-chair-taken'
  if (wanted.substitutesFor === null) return undefined
  const steppedInFor = others.find(({ id }) => id === wanted.substitutesFor)
  const isInBody = steppedInFor !== undefined && overlaps(steppedInFor, wanted)
  const isOther = steppedInFor?.personId !== wanted.personId && steppedInFor?.role !== 'substitute'
  return isInBody && isOther ? undefined : 'substitutes-outsider'
}

const isSecretary = ({ role, bodyId }: Seat) => role === 'secretary' && bodyId === null

/**
 * Whether the network would be without a secretary if this seat had these days: somebody must always be able to write
 * in it. Only one who is secretary until further notice, and is so by then, takes over.
 */
export function leavesNoSecretary(seat: Seat, change: Term, seats: readonly Seat[], today: string): boolean {
  const begins = change.from ?? today
  if (!isSecretary(seat) || (change.to === null && (begins <= today || begins <= seat.from))) return false
  const latest = change.to !== null && change.to > today ? change.to : today
  return !seats.some((other) => other.id !== seat.id && isSecretary(other) && other.to === null && other.from <= latest)
}

type Chairs = { year: number; chairs: readonly Seat[] }

/** Who has been chair, year by year from the first one known (sv. ordförande per år); a year without one is left out. */
export function chairsByYear(seats: readonly Seat[], today: string): Chairs[] {
  const chairs = seats.filter(({ role, bodyId }) => role === 'chair' && bodyId !== null)
  const first = Math.min(...chairs.map(({ from }) => Number(from.slice(0, 4))))
  const thisYear = Number(today.slice(0, 4))
  const years = chairs.length === 0 ? 0 : Math.max(0, thisYear - first + 1)
  return [...Array(years).keys()]
    .map((count) => first + count)
    .map((year) => ({
      year,
      chairs: chairs
        .filter((seat) => overlaps(seat, { from: `${year}-01-01`, to: `${year}-12-31` }))
        .sort((one, other) => one.from.localeCompare(other.from)),
    }))
    .filter((one) => one.chairs.length > 0)
}

/** The one who has this role in the body today; else the one who has it in the whole network. */
export function holderOf(seats: readonly Seat[], role: string, bodyId: string, today: string): Seat | undefined {
  const holders = seats.filter((seat) => seat.role === role && holdsOn(seat, today))
  return holders.find((seat) => seat.bodyId === bodyId) ?? holders.find((seat) => seat.bodyId === null)
}

/** One row for each person and role: a role in the whole network adds nothing to a seat in the body itself. */
export const withoutRepeats = (seats: readonly Seat[]): Seat[] =>
  seats.filter(
    (seat) =>
      seat.bodyId !== null ||
      !isOrdinary(seat) ||
      !seats.some(({ bodyId, personId }) => bodyId !== null && personId === seat.personId),
  )
const isOrdinary = ({ role }: Seat) => ['member', 'substitute', 'reader'].includes(role)

const seatRoles = ['chair', 'vice-chair', 'member']
export type Vacancy = { organisation: string; since: string | null }

/**
 * Members that nobody sits for today: neither in the body nor, for the organisation where they work, in the whole
 * network. In a body where every member has a seat, also those that never had one; in others only those that had.
 */
export function vacancies(
  seats: readonly Seat[],
  members: readonly { organisationId: string; shortName: string }[],
  { isForAll, today }: { isForAll: boolean; today: string },
): Vacancy[] {
  const held = seats.filter(({ role }) => seatRoles.includes(role))
  const inBody = held.filter(({ bodyId }) => bodyId !== null)
  if (!inBody.some(({ representsId }) => representsId !== null)) return []
  return members.flatMap(({ organisationId, shortName }) => {
    const isFor = (seat: Seat) => (seat.representsId ?? seat.employerId) === organisationId
    if (held.some((seat) => isFor(seat) && !isOver(seat, today))) return []
    const last = inBody
      .filter(isFor)
      .map(({ to }) => to ?? '')
      .sort()
      .at(-1)
    return last || isForAll ? [{ organisation: shortName, since: last ?? null }] : []
  })
}
