import { listActionsAt, listHandOversAt } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { FollowUp } from './follow-up.ts'
import { listReceivers } from './hand-over-matter/hand-over-matter.store.ts'
import type { Meeting } from './meeting.ts'

/** What the meeting set going, for its page and its notes. */
export async function readFollowUp(tx: Transaction, meeting: Meeting, mayHandOver = false): Promise<FollowUp> {
  return {
    actions: await listActionsAt(tx, meeting.id),
    handOvers: await listHandOversAt(tx, meeting.id),
    receivers: mayHandOver ? await listReceivers(tx, meeting.networkId, meeting.bodyId) : [],
  }
}
