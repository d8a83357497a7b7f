import type { Seat } from '../seat.ts'
import { isOver } from '../term.rule.ts'

export type PersonSeats = { personId: string; name: string; seats: Seat[] }

/** Each person once, by name, with the roles that have not ended; those whose roles have all ended are left out. */
export function peopleIn(seats: readonly Seat[], today: string): PersonSeats[] {
  const people = new Map<string, PersonSeats>()
  for (const seat of seats.filter((one) => !isOver(one, today))) {
    const known = people.get(seat.personId)
    if (known) known.seats.push(seat)
    else people.set(seat.personId, { personId: seat.personId, name: seat.name, seats: [seat] })
  }
  return [...people.values()].sort((one, other) => one.name.localeCompare(other.name, 'sv'))
}
