import { listRestrictedItems } from '#areas/access/index.ts'
import type { Transaction } from '#platform/db.ts'
import { found } from '#platform/http.ts'
import { stockholmDay } from '#platform/time.ts'
import { findApproval } from './approvals.store.ts'
import { approvalSentence } from './approval-words.rule.ts'
import { withoutClosed } from './close-notes.rule.ts'
import { draftNotes } from './draft-notes.ts'
import type { Meeting } from './meeting.ts'
import { listAgenda } from './meetings.store.ts'
import type { PaperVersion } from './notes-paper.rule.ts'
import type { NotesContent } from './notes.ts'
import { parseNotes } from './parse-notes.ts'

/** The notes as they stand, and which version of them that is. `places` are the items' ids, in the order of the notes. */
export type PrintedNotes = { notes: NotesContent; version: PaperVersion; places: string[] }

const isApproved = ({ status }: Meeting) => status === 'approved' || status === 'published'
const hasNotes = ({ status }: Meeting) => status !== 'planned' && status !== 'cancelled'

/**
 * The notes of a meeting to print: as they were approved, or else as they would be frozen now. What is open to some only
 * is left out, whoever prints. Undefined when words were closed since, and nobody can tell which of them.
 */
export async function printedNotes(db: Transaction, meeting: Meeting): Promise<PrintedNotes | undefined> {
  found(hasNotes(meeting) ? meeting : undefined)
  const restricted = await listRestrictedItems(db, meeting.id)
  const agenda = [...(await listAgenda(db, meeting.id)), ...restricted]
  const positions = new Map(agenda.map(({ id, position }) => [id, position]))
  const places = [...positions].sort(([, one], [, other]) => one - other).map(([id]) => id)
  const approval = isApproved(meeting) ? await findApproval(db, meeting.id) : undefined
  if (!approval) {
    const notes = await draftNotes(db, meeting)
    return { notes, version: { isDraft: true, day: notes.day, foot: [] }, places }
  }
  const notes = withoutClosed(parseNotes(approval.content), places, restricted)
  if (!notes) return undefined
  const day = stockholmDay(approval.approvedAt)
  const foot = [approvalSentence(notes), ...(restricted.length > 0 ? [] : [fingerprint(approval.contentHash)])]
  return { notes, version: { isDraft: false, day, foot }, places }
}

const fingerprint = (hash: string) => `Kontrollsumma: ${hash}. Den ändras om ett enda tecken ändras.`
