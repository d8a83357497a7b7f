import { ok, refuse, type Result } from '#platform/result.ts'
import { isDay } from '#platform/time.ts'
import type { Invitation } from '../invitation.ts'
import type { Change } from '../summons.rule.ts'
import type { Callee } from './callee.ts'

type Seated = { personId: string; name: string; role: string; represents: string | null; employer: string | null }
type Guest = { personId: string; name: string; email: string | null; itemId: string }

/** Readers and coordinators follow a body and are called when the secretary says so. */
const called = ['chair', 'vice-chair', 'member', 'substitute', 'secretary']
const weight = (role: string) => [...called, 'coordinator', 'reader'].indexOf(role)

/**
 * Whom the meeting can be called with: everyone with a seat or role in the body on its day, once each by the role that
 * weighs most, and the guests of its items. `seats` are those that hold on the day.
 */
export function calleesOf(
  seats: readonly Seated[],
  guests: readonly Guest[],
  emails: ReadonlyMap<string, string>,
): Callee[] {
  const people = new Map<string, Seated>()
  for (const seat of seats) {
    const known = people.get(seat.personId)
    if (!known || weight(seat.role) < weight(known.role)) people.set(seat.personId, seat)
  }
  const seated = [...people.values()].map((seat) => ({
    ...{ key: seat.personId, personId: seat.personId, itemId: null, name: seat.name, role: seat.role },
    organisation: seat.represents ?? seat.employer,
    email: emails.get(seat.personId) ?? null,
    isProposed: called.includes(seat.role),
  }))
  const invited = guests
    .filter(({ personId }) => !people.has(personId))
    .map(({ personId, itemId, name, email }) => ({
      ...{ key: `${personId}:${itemId}`, personId, itemId, name, email, role: 'guest', organisation: null },
      isProposed: true,
    }))
  return [...seated, ...invited]
}

/** Those who are not called as things stand. */
export const notCalled = (callees: readonly Callee[], invitations: readonly Invitation[]): Callee[] =>
  callees.filter(
    ({ personId, itemId }) =>
      !invitations.some(
        (known) => known.personId === personId && known.itemId === itemId && known.calledSequence !== null,
      ),
  )

/** What the next sending is: the first call, a change told to all, or a call to those who were not called before. */
export type NextSending = 'call' | 'change' | 'more' | 'nothing'

export function nextSending(isCalled: boolean, changes: readonly Change[], uncalled: readonly Callee[]): NextSending {
  if (!isCalled) return 'call'
  if (changes.length > 0) return 'change'
  return uncalled.length > 0 ? 'more' : 'nothing'
}

export type CallRefusal = 'not-ahead' | 'nobody-chosen' | 'deadline-wrong' | 'message-too-long'

const longestMessage = 4_000

type Wanted = { sending: NextSending; chosen: number; message: string; repliesBy: string }
type At = { meetingDay: string; today: string; isAhead: boolean }

/** The last day to reply, or null for none; refuses what can't be sent. */
export function callTerms({ sending, chosen, message, repliesBy }: Wanted, at: At): Result<string | null, CallRefusal> {
  if (!at.isAhead) return refuse('not-ahead')
  if (chosen === 0 && sending !== 'change') return refuse('nobody-chosen')
  if (message.length > longestMessage) return refuse('message-too-long')
  if (repliesBy === '') return ok(null)
  return isDay(repliesBy) && repliesBy >= at.today && repliesBy <= at.meetingDay
    ? ok(repliesBy)
    : refuse('deadline-wrong')
}
