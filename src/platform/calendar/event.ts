export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH'

export type CalendarPerson = { name: string; email: string }

export type CalendarInvited = CalendarPerson & {
  role: 'CHAIR' | 'REQ-PARTICIPANT' | 'OPT-PARTICIPANT'
  answer: 'NEEDS-ACTION' | 'ACCEPTED' | 'TENTATIVE' | 'DECLINED'
  /** Whether a calendar program is asked to send its answer to the organiser. */
  isAsked: boolean
}

/** One event (RFC 5545 VEVENT). `day` is YYYY-MM-DD; without `startsAt` the event takes the whole day. */
export type CalendarEvent = {
  /** The same for as long as the event lives: by it a calendar knows what a change or a cancellation is of. */
  uid: string
  sequence: number
  /** When this version of the event was written (DTSTAMP). */
  writtenAt: Date
  day: string
  startsAt: Date | null
  endsAt: Date | null
  title: string
  place: string
  description: string
  /** Empty for none. */
  url: string
  /** Where one takes part from afar (RFC 7986 CONFERENCE); empty for none. */
  conference: string
  isCancelled: boolean
  organiser: CalendarPerson
  invited: readonly CalendarInvited[]
}
