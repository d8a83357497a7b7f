import type { CalendarEvent, CalendarPerson } from '#platform/calendar/index.ts'
import { calendarUid } from '../summons.rule.ts'
import type { FeedEvent } from './feed.ts'

/** How many days back a feed goes: the year that people look back on. */
export const daysBack = 365

type At = { origin: string; organiser: CalendarPerson; writtenAt: Date }

/** A meeting as it stands in a calendar that its reader follows: known by what the summons knows it by. */
export const calendarEventOf = (event: FeedEvent, { origin, organiser, writtenAt }: At): CalendarEvent => ({
  ...{ uid: calendarUid(event.meetingId, event.itemId), sequence: event.sequence, writtenAt, organiser },
  ...{ day: event.day, startsAt: event.startsAt, endsAt: event.endsAt, isCancelled: event.isCancelled, invited: [] },
  title: `${event.isCancelled ? 'Inställt: ' : ''}${event.bodyName}${event.itemNumber ? `, punkt ${event.itemNumber}` : ''}`,
  place: event.place || event.onlineUrl,
  description: [event.networkName, event.onlineUrl && `På distans: ${event.onlineUrl}`].filter(Boolean).join('\n'),
  conference: event.isCancelled ? '' : event.onlineUrl,
  url: event.isReadable ? `${origin}/arbetsyta/moten/${event.meetingId}` : '',
})
