import type { Context } from 'hono'
import { may, type Workspace } from '#areas/access/index.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { meetingOf } from './answer-meeting.tsx'
import type { AgendaItem, Meeting } from './meeting.ts'
import { listAgenda } from './meetings.store.ts'

/** The meeting of the address, held so that acts on it come one at a time; only for its secretary. */
export async function heldMeeting(c: Context<Workspace>): Promise<Meeting> {
  await holdUntilCommit(c.var.db, idFrom(c.req.param('meetingId')))
  const meeting = await meetingOf(c)
  stopUnless(may(c.var.actor, 'write-notes', meeting))
  return meeting
}

/** The same with the agenda item of the address; its matter is held too. */
export async function heldItem(c: Context<Workspace>): Promise<{ meeting: Meeting; agendaItem: AgendaItem }> {
  const meeting = await heldMeeting(c)
  const itemId = idFrom(c.req.param('itemId'))
  const before = found((await listAgenda(c.var.db, meeting.id)).find((known) => known.id === itemId))
  if (!before.matterId) return { meeting, agendaItem: before }
  await holdUntilCommit(c.var.db, before.matterId)
  const agendaItem = found((await listAgenda(c.var.db, meeting.id)).find((known) => known.id === itemId))
  return { meeting, agendaItem }
}
