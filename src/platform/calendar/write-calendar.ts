import { lineValue, mailto, quoted, textValue, uriValue } from './escape.ts'
import type { CalendarInvited, CalendarEvent, CalendarMethod } from './event.ts'
import { foldLines } from './fold.ts'

const product = '-//Rådslag//Rådslag//SV'

/** The instant in UTC, to the second. */
const instant = (time: Date): string => `${time.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
const dayValue = (day: string): string => day.replaceAll('-', '')
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

/**
 * Hours are written in UTC (RFC 5545 form 2): every calendar shows them in its reader's own zone, and no table of summer
 * time goes along that could differ from the reader's. A meeting happens once; only what recurs needs a zone of its own.
 */
function timeLines({ day, startsAt, endsAt }: CalendarEvent): string[] {
  // Nobody is made busy from morning to night by a meeting whose hour is not set.
  if (!startsAt)
    return [`DTSTART;VALUE=DATE:${dayValue(day)}`, `DTEND;VALUE=DATE:${dayValue(dayAfter(day))}`, 'TRANSP:TRANSPARENT']
  return [`DTSTART:${instant(startsAt)}`, ...(endsAt ? [`DTEND:${instant(endsAt)}`] : []), 'TRANSP:OPAQUE']
}

const attendeeLine = ({ name, email, role, answer, isAsked }: CalendarInvited): string =>
  `ATTENDEE;CN=${quoted(name)};CUTYPE=INDIVIDUAL;ROLE=${role};PARTSTAT=${answer};RSVP=${isAsked ? 'TRUE' : 'FALSE'}:${mailto(email)}`

// The parameter FEATURE is left out: nobody said whether the link is for a picture, for sound or for text.
const conferenceLines = ({ conference }: CalendarEvent): string[] =>
  conference ? [`CONFERENCE;VALUE=URI;LABEL=${quoted('Delta på distans')}:${uriValue(conference)}`] : []

function eventLines(event: CalendarEvent, method: CalendarMethod): string[] {
  const whereTo = event.url ? [`URL:${uriValue(event.url)}`] : []
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(event.uid)}`,
    `DTSTAMP:${instant(event.writtenAt)}`,
    `SEQUENCE:${event.sequence}`,
    ...timeLines(event),
    `SUMMARY:${lineValue(event.title)}`,
    ...(event.place ? [`LOCATION:${lineValue(event.place)}`] : []),
    ...(event.description ? [`DESCRIPTION:${textValue(event.description)}`] : []),
    ...whereTo,
    ...conferenceLines(event),
    `STATUS:${event.isCancelled || method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    `ORGANIZER;CN=${quoted(event.organiser.name)}:${mailto(event.organiser.email)}`,
    // RFC 5546 3.2.1: what is published has no attendees.
    ...(method === 'PUBLISH' ? [] : event.invited.map(attendeeLine)),
    'END:VEVENT',
  ]
}

const frame = (method: CalendarMethod, lines: readonly string[]): string =>
  foldLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${product}`,
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...lines,
    'END:VCALENDAR',
  ])

/** An invitation, a change of one or a cancellation, as it goes with a letter (RFC 5546 REQUEST and CANCEL). */
export const writeScheduling = (method: 'REQUEST' | 'CANCEL', event: CalendarEvent): string =>
  frame(method, eventLines(event, method))

/** What a calendar program fetches now and then (RFC 5546 PUBLISH), and what it calls the whole. */
export const writeFeed = (name: string, events: readonly CalendarEvent[]): string =>
  frame('PUBLISH', [
    `NAME:${lineValue(name)}`,
    // Older programs know the name and how often to ask by these two.
    `X-WR-CALNAME:${lineValue(name)}`,
    'X-PUBLISHED-TTL:PT1H',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events.flatMap((event) => eventLines(event, 'PUBLISH')),
  ])
