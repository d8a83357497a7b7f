import { listRestrictedItems } from '#areas/access/index.ts'
import type { Transaction } from '#platform/db.ts'
import { composeNotes } from './compose-notes.rule.ts'
import { readFollowUp } from './read-follow-up.ts'
import { listItemRecords } from './item-records.store.ts'
import type { Meeting } from './meeting.ts'
import { listAttendance } from './attendance.store.ts'
import { findNextMeeting, listAgenda } from './meetings.store.ts'
import type { NotesContent } from './notes.ts'

/** When and how the notes are approved; a draft says nothing of it. */
export type Approved = Pick<NotesContent, 'approvedOn' | 'approvedAtMeeting'>
const notYet: Approved = { approvedOn: '', approvedAtMeeting: null }

/** The notes as they would be frozen now, whoever reads them: what is open to some only is left out. */
export const draftNotes = async (
  db: Transaction,
  meeting: Meeting,
  approved: Approved = notYet,
): Promise<NotesContent> =>
  composeNotes({
    meeting,
    agenda: await listAgenda(db, meeting.id),
    attendance: await listAttendance(db, meeting.id),
    restricted: await listRestrictedItems(db, meeting.id),
    records: await listItemRecords(db, meeting.id),
    followUp: await readFollowUp(db, meeting),
    next: await findNextMeeting(db, meeting.bodyId, meeting.day),
    ...approved,
  })
