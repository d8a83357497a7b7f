import { listContinuations, listLinks } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import { listProposals } from './same-matter.store.ts'
import { waitingProposals } from './waiting-proposals.rule.ts'

/** What may be of one matter in a body's notes, and waits for a person to say so. */
export const readWaitingProposals = async (tx: Transaction, bodyId: string) =>
  waitingProposals(await listProposals(tx, bodyId, 'not-apart'), await listLinks(tx, bodyId))

/** The same, with all that a person has said so far. */
export async function readProposals(tx: Transaction, bodyId: string) {
  const joined = await listContinuations(tx, bodyId)
  return {
    joined,
    waiting: waitingProposals(await listProposals(tx, bodyId, 'not-apart'), joined),
    apart: await listProposals(tx, bodyId, 'apart'),
  }
}
