import ICAL from 'ical.js'
import { ok, refuse, type Result } from '../result.ts'

/** One person's answer, as a calendar program sends it (RFC 5546 REPLY). */
export type CalendarReply = {
  uid: string
  /** Whose answer it is: the attendee's address, in small letters. */
  email: string
  answer: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED'
  sequence: number
  /** When the answer was written (DTSTAMP). */
  writtenAt: Date
  comment: string
}

export type ReplyProblem = 'too-large' | 'malformed' | 'not-a-reply' | 'no-answer'

const mostCharacters = 100_000
const longestComment = 2_000
const answers = ['ACCEPTED', 'TENTATIVE', 'DECLINED'] as const

/** Reads a REPLY with one event and one attendee: more than that nobody was asked for. */
export function readReply(text: string): Result<CalendarReply, ReplyProblem> {
  if (text.length > mostCharacters) return refuse('too-large')
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
    if (calendar.name !== 'vcalendar' || textOf(calendar, 'method').toUpperCase() !== 'REPLY')
      return refuse('not-a-reply')
    const [event, ...others] = calendar.getAllSubcomponents('vevent')
    return event && others.length === 0 ? replyIn(event) : refuse('malformed')
  } catch {
    return refuse('malformed')
  }
}

function replyIn(event: ICAL.Component): Result<CalendarReply, ReplyProblem> {
  const [attendee, ...others] = event.getAllProperties('attendee')
  const stamp = event.getFirstPropertyValue('dtstamp')
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0)
  const uid = textOf(event, 'uid')
  if (!attendee || others.length > 0 || !uid || !(stamp instanceof ICAL.Time)) return refuse('malformed')
  // In UTC, as it must be: any other hour would be read by this machine's clock.
  const writtenAt = stamp.zone === ICAL.Timezone.utcTimezone ? stamp.toJSDate() : new Date(NaN)
  if (Number.isNaN(writtenAt.getTime()) || !Number.isSafeInteger(sequence) || sequence < 0) return refuse('malformed')
  const given = String(attendee.getFirstParameter('partstat') ?? '').toUpperCase()
  const answer = answers.find((known) => known === given)
  if (!answer) return refuse('no-answer')
  const comment = textOf(event, 'comment').replaceAll('\u0000', '').slice(0, longestComment).toWellFormed()
  return ok({ uid, email: addressOf(attendee), answer, sequence, writtenAt, comment: comment.trim() })
}

function textOf(component: ICAL.Component, property: string): string {
  const value: unknown = component.getFirstPropertyValue(property)
  return typeof value === 'string' ? value : ''
}

/** The e-mail address in small letters, without 'mailto:'. */
function addressOf(attendee: ICAL.Property): string {
  const written = String(attendee.getFirstValue()).replace(/^mailto:/i, '')
  return decodeURIComponent(written).trim().toLowerCase()
}
