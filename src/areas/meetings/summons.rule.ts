import type { Answer, Reply, SummonsFacts } from './invitation.ts'
import type { Meeting } from './meeting.ts'
import { standingReply } from './reply.rule.ts'

export type Change = 'time' | 'place' | 'agenda'

/** What has changed since those who were called were last told. */
export function changesSince(told: SummonsFacts, now: SummonsFacts): Change[] {
  const differs = (...keys: (keyof SummonsFacts['when'])[]) => keys.some((key) => told.when[key] !== now.when[key])
  return [
    ...(differs('day', 'startsAt', 'endsAt') ? (['time'] as const) : []),
    ...(differs('place', 'onlineUrl') ? (['place'] as const) : []),
    ...(told.agenda === now.agenda ? [] : (['agenda'] as const)),
  ]
}

/**
 * What the calendars of all who are called know the meeting by; a guest's slot is an event of its own. Without the host,
 * which may change: the same meeting must never become two.
 */
export const calendarUid = (meetingId: string, itemId: string | null): string =>
  itemId === null ? `mote-${meetingId}@radslag` : `mote-${meetingId}-punkt-${itemId}@radslag`

/** The reply address of one invitation: whoever writes to it has been given its secret. */
export const plusAddress = (address: string, secret: string): string => address.replace('@', `+${secret}@`)

/** The secret in a reply address; undefined in any other address. */
export function secretInAddress(address: string, replyAddress: string): string | undefined {
  const [local = '', domain = ''] = replyAddress.toLowerCase().split('@')
  const [givenLocal = '', givenDomain = ''] = address.toLowerCase().split('@')
  if (givenDomain !== domain || !givenLocal.startsWith(`${local}+`)) return undefined
  return givenLocal.slice(local.length + 1) || undefined
}

const inCalendar: Record<Answer, 'ACCEPTED' | 'TENTATIVE' | 'DECLINED'> = {
  yes: 'ACCEPTED',
  maybe: 'TENTATIVE',
  no: 'DECLINED',
}

/** What a calendar shows as the person's answer: what they answered, and nothing once the meeting has moved. */
export function calendarAnswer(replies: readonly Reply[], askedFrom: number) {
  const standing = standingReply(replies, askedFrom)
  return standing ? inCalendar[standing.answer] : ('NEEDS-ACTION' as const)
}

export const answerInCalendar = (answer: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED'): Answer =>
  answer === 'ACCEPTED' ? 'yes' : answer === 'TENTATIVE' ? 'maybe' : 'no'

/** Whether the meeting can still be called to, and answered. */
export const isAhead = ({ status, day }: Pick<Meeting, 'day'> & { status: string }, today: string): boolean =>
  (status === 'planned' || status === 'ongoing') && day >= today
