import type { RoleHolder } from '#areas/networks/types.ts'
import type { Attendance } from './meeting.ts'
import type { StandingDisqualification } from './recorded-facts.ts'

type Listed = Pick<Attendance, 'id' | 'presence' | 'itemIds' | 'fromAt' | 'toAt'>
type Seated = Listed & Pick<Attendance, 'role' | 'isGuest' | 'substitutesFor'>
type AtItem = { id: string; disqualifications: readonly Pick<StandingDisqualification, 'attendanceId'>[] }

/**
 * Whether one was there at an item. 'perhaps' for one who is not marked yet, and for one who came late or left by the
 * clock: what the clock was when the meeting came to each item is not kept, so only the secretary's own words about items say.
 */
export function presenceAt(person: Listed, itemId: string): 'present' | 'perhaps' | 'absent' {
  if (person.presence === 'absent') return 'absent'
  const isPartly = person.itemIds.length > 0
  if (isPartly && !person.itemIds.includes(itemId)) return 'absent'
  if (person.presence === 'unmarked') return 'perhaps'
  return !isPartly && (person.fromAt || person.toAt) ? 'perhaps' : 'present'
}

export const isSubstitute = ({ role }: Pick<Attendance, 'role'>): boolean => /ersättare|suppleant/i.test(role)

/** Whether one is a substitute who has not been called in: on the list to be at hand, and no part of the meeting. */
export const standsBy = (person: Pick<Attendance, 'role' | 'presence' | 'substitutesFor'>): boolean =>
  isSubstitute(person) && person.presence === 'unmarked' && person.substitutesFor === ''

/** Whether one takes part in decisions (sv. tjänstgör): not a guest, the secretary, or a substitute who steps in for nobody. */
export const serves = (person: Seated): boolean =>
  !person.isGuest && !/sekreterare/i.test(person.role) && (!isSubstitute(person) || person.substitutesFor !== '')

export const isDisqualified = (person: { id: string }, agendaItem: AtItem): boolean =>
  agendaItem.disqualifications.some(({ attendanceId }) => attendanceId === person.id)

/** Those who may have taken part in deciding an item: there, serving and not disqualified (sv. jäviga). */
export const decidingAt = <Person extends Seated>(attendance: readonly Person[], agendaItem: AtItem): Person[] =>
  attendance.filter(
    (person) => serves(person) && !isDisqualified(person, agendaItem) && presenceAt(person, agendaItem.id) !== 'absent',
  )

/** Whether the one so named is on the list, and was disqualified or absent at an item. */
export function isAway(name: string, attendance: readonly (Listed & { name: string })[], agendaItem: AtItem): boolean {
  const named = attendance.filter((person) => person.name === name)
  const isHere = (person: Listed) =>
    !isDisqualified(person, agendaItem) && presenceAt(person, agendaItem.id) !== 'absent'
  return named.length > 0 && !named.some(isHere)
}

/** Whether one of the body's people is marked as present. A row that was added by hand bears only a name. */
export const isMarkedPresent = (
  { personId, name }: Pick<RoleHolder, 'personId' | 'name'>,
  attendance: readonly Pick<Attendance, 'personId' | 'name' | 'presence'>[],
): boolean =>
  attendance.some(
    (row) => row.presence === 'present' && (row.personId === null ? row.name === name : row.personId === personId),
  )

/** How many took part in deciding: no fewer than are known to have been there, no more than may have been. */
export type DecidingCount = { atLeast: number; atMost: number }

export function countDeciding(attendance: readonly Seated[], agendaItem: AtItem): DecidingCount {
  const deciding = decidingAt(attendance, agendaItem)
  const known = deciding.filter((person) => presenceAt(person, agendaItem.id) === 'present')
  return { atLeast: known.length, atMost: deciding.length }
}

/** Who was there at an item, guests counted apart; one who is disqualified is not counted as present. */
export type ItemPresence = {
  present: number
  listed: number
  byClock: number
  unmarked: number
  disqualified: number
  guests: number
}

export function presenceCount(attendance: readonly Seated[], agendaItem: AtItem): ItemPresence {
  const own = attendance.filter((person) => !person.isGuest && !standsBy(person))
  const isThere = (person: Seated) => !isDisqualified(person, agendaItem)
  const at = (where: string) => own.filter((person) => isThere(person) && presenceAt(person, agendaItem.id) === where)
  const perhaps = at('perhaps')
  return {
    present: at('present').length,
    listed: own.length,
    byClock: perhaps.filter(({ presence }) => presence === 'present').length,
    unmarked: perhaps.filter(({ presence }) => presence === 'unmarked').length,
    disqualified: own.filter((person) => isDisqualified(person, agendaItem)).length,
    guests: attendance.filter((person) => person.isGuest && presenceAt(person, agendaItem.id) === 'present').length,
  }
}
