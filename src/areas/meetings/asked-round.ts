import type { Context } from 'hono'
import { may, type Workspace } from '#areas/access/index.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import type { Meeting } from './meeting.ts'
import { findMeeting } from './meetings.store.ts'
import { findRound } from './rounds.store.ts'
import type { Round } from './rounds.ts'

type Asked = { round: Round; meeting: Meeting }

/** The round of the address, with its meeting; what nobody has been told of is there for the secretary only. */
export async function askedRound(c: Context<Workspace>): Promise<Asked> {
  const { db, actor } = c.var
  const round = found(await findRound(db, idFrom(c.req.param('roundId'))))
  const meeting = found(await findMeeting(db, round.meetingId))
  stopUnless(may(actor, 'read-body', meeting) || actor.guestItemIds.includes(round.itemId))
  found(round.sentAt ?? (may(actor, 'write-notes', meeting) || undefined))
  return { round, meeting }
}

/** The same, held so that acts on the meeting come one at a time. */
export async function heldRound(c: Context<Workspace>, right: 'write-notes' | 'take-part'): Promise<Asked> {
  const { meeting } = await askedRound(c)
  stopUnless(may(c.var.actor, right, meeting))
  await holdUntilCommit(c.var.db, meeting.id)
  return askedRound(c)
}
