import type { AgendaItem, Meeting } from '../meeting.ts'

/** A file that lies before those who decide, without its bytes. */
export type Attachment = { id: string; itemId: string; name: string; mediaType: string; size: number; digest: string }

/** An item as it lies before the meeting. `law` is why it is not open to all, and empty for one that is. */
export type PapersItem = Pick<
  AgendaItem,
  'id' | 'number' | 'title' | 'presenter' | 'background' | 'proposal' | 'plannedMinutes' | 'isIfTime'
> & {
  kind: 'open'
  startsAt: Date | null
  timesTabledBefore: number
  tabledOn: string | null
  law: string
  attachments: Attachment[]
}

/** An item whose words are closed to the one who reads. */
export type ClosedPlace = { kind: 'closed'; id: string; number: string; words: string }

/** What lies before those who are called (sv. möteshandlingar). */
export type MeetingPapers = {
  meeting: Meeting
  onlineUrl: string
  /** The last day to reply to the summons, YYYY-MM-DD; null when none is set. */
  repliesBy: string | null
  items: (PapersItem | ClosedPlace)[]
}
