import { formatShortDay } from '#platform/time.ts'
import type { Meeting } from './meeting.ts'

/** The way back from a page of one meeting. */
export const meetingCrumbs = (meeting: Pick<Meeting, 'id' | 'bodyId' | 'bodyName' | 'day'>) => [
  { href: '/arbetsyta/moten', text: 'Möten' },
  { href: `/arbetsyta/organ/${meeting.bodyId}`, text: meeting.bodyName },
  { href: `/arbetsyta/moten/${meeting.id}`, text: formatShortDay(meeting.day) },
]
