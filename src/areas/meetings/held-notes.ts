import type { Context } from 'hono'
import { may, type Workspace } from '#areas/access/index.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { meetingOf } from './answer-meeting.tsx'
import { findJointNotes, type JointNotes } from './joint-notes.store.ts'
import type { Meeting } from './meeting.ts'

/**
 * The notes of the item of the address, held so that what is written in them is added one at a time; only for the
 * secretary. Whatever else goes on at the meeting is not held up by it.
 */
export async function heldNotes(
  c: Context<Workspace>,
): Promise<{ meeting: Meeting; itemId: string; notes: JointNotes }> {
  const itemId = idFrom(c.req.param('itemId'))
  await holdUntilCommit(c.var.db, itemId)
  const meeting = await meetingOf(c)
  stopUnless(may(c.var.actor, 'write-notes', meeting))
  return { meeting, itemId, notes: found(await findJointNotes(c.var.db, meeting.id, itemId)) }
}
