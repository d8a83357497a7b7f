import { holderOf } from './seat.rule.ts'
import type { Seat } from './seat.ts'

export const seatRoles = {
  chair: 'ordförande',
  'vice-chair': 'vice ordförande',
  member: 'ledamot',
  substitute: 'ersättare',
  secretary: 'sekreterare',
  coordinator: 'samordnare',
  reader: 'läsare',
} as const

export const seatRoleName = (role: string): string =>
  Object.entries(seatRoles).find(([known]) => known === role)?.[1] ?? role

/** Whom the person sits for; else where they work. */
export const seatPlace = ({ represents, employer }: Pick<Seat, 'represents' | 'employer'>): string =>
  represents ?? employer ?? ''

/** 'Haninge (Anna Ek)', or the name alone for one who sits for nobody. */
export function seatHolder(seat: Pick<Seat, 'name' | 'represents' | 'employer'>): string {
  const place = seatPlace(seat)
  return place ? `${place} (${seat.name})` : seat.name
}

/** 'Ordförande 2026: Haninge (Anna Ek)'; empty when the body has none that day. */
export function chairInWords(seats: readonly Seat[], bodyId: string, today: string): string {
  const chair = holderOf(seats, 'chair', bodyId, today)
  return chair ? `Ordförande ${today.slice(0, 4)}: ${seatHolder(chair)}` : ''
}
