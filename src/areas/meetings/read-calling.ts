import { may, type Actor } from '#areas/access/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { Calling } from './calling.ts'
import { findAskedFrom, isMovedSinceCalled, listInvitations, listOwnInvitations } from './invitations.store.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import { readSummons } from './read-summons.ts'
import { countedFrom } from './reply.rule.ts'
import { isAhead } from './summons.rule.ts'

type Reader = { actor: Actor; today: string }

/** Who comes, for those who may read the meeting, and what the actor is asked to answer. */
export async function readCalling(
  db: Transaction,
  meeting: Meeting,
  agenda: readonly AgendaItem[],
  { actor, today }: Reader,
): Promise<Calling> {
  const isReader = may(actor, 'read-body', meeting)
  const own = (await listOwnInvitations(db, meeting.day)).filter(({ meetingId }) => meetingId === meeting.id)
  // What has changed since is told to the secretary alone, who can do something about it.
  const state = may(actor, 'write-notes', meeting) ? await readSummons(db, meeting, agenda) : undefined
  const invitations = state?.invitations ?? (isReader ? await listInvitations(db, meeting.id) : [])
  const askedFrom = state?.askedFrom ?? (isReader ? await findAskedFrom(db, meeting.id) : 0)
  return {
    ...{ own, invitations, isAhead: isAhead(meeting, today) },
    askedFrom: isReader ? countedFrom(askedFrom, await isMovedSinceCalled(db, meeting.id)) : 0,
    isChanged: (state?.changes.length ?? 0) > 0,
  }
}
