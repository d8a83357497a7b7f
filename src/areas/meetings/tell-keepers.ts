import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { listRoleHolders } from '#areas/networks/index.ts'
import { recordLetter } from '#platform/outbox.ts'
import { findSender, listEmails } from './letters.store.ts'
import type { Meeting } from './meeting.ts'

/** The secretary who sent the notes for approval, or where that one has left, each secretary of the body. */
async function listKeepers(c: Context<Workspace>, meeting: Meeting): Promise<string[]> {
  const holders = await listRoleHolders(c.var.db, meeting.networkId, meeting.bodyId)
  const secretaries = [...new Set(holders.filter(({ role }) => role === 'secretary').map(({ personId }) => personId))]
  const sender = await findSender(c.var.db, meeting.id)
  return sender !== undefined && secretaries.includes(sender) ? [sender] : secretaries
}

type Letter = { subject: string; body: string }

/** Writes to these people, but never to the one whose act the letter tells of. */
export async function tellOthers(c: Context<Workspace>, personIds: readonly string[], letter: Letter): Promise<void> {
  const others = personIds.filter((id) => id !== c.var.actor.personId)
  for (const to of await listEmails(c.var.db, others)) await recordLetter(c.var.db, { to, ...letter, kind: 'meeting' })
}

/** Writes to whoever keeps the notes while they wait for approval. */
export const tellKeepers = async (c: Context<Workspace>, meeting: Meeting, letter: Letter): Promise<void> =>
  tellOthers(c, await listKeepers(c, meeting), letter)
