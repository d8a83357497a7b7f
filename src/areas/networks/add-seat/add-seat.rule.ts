import type { Seat } from '../seat.ts'

export const bodyRoles = ['member', 'chair', 'vice-chair', 'substitute', 'secretary', 'coordinator', 'reader'] as const

type Form = { person: string; name: string; role: string; from: string }

/** Whether the very same seat is there already: then the form was sent twice, and a namesake is not added. */
export const isSentTwice = ({ person, name, role, from }: Form, seats: readonly Seat[]): boolean =>
  seats.some(
    (seat) =>
      (person ? seat.personId === person : seat.name === name) &&
      seat.bodyId !== null &&
      seat.role === role &&
      seat.from === from,
  )
