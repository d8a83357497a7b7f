import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { listRoleHolders } from '#areas/networks/index.ts'
import { recordLetter } from '#platform/outbox.ts'
import { formatShortDay } from '#platform/time.ts'
import { listEmails } from '../letters.store.ts'
import type { Meeting } from '../meeting.ts'
import { findSender } from './remark-on-notes.store.ts'

// No letter repeats a word of the remark, nor names its item: either may be closed to somebody who reads the letter.
const addressOf = ({ var: { deployment } }: Context<Workspace>, meeting: Meeting) =>
  `${deployment.origin}/arbetsyta/moten/${meeting.id}/synpunkter`

async function send(c: Context<Workspace>, personIds: readonly string[], letter: { subject: string; body: string }) {
  const others = personIds.filter((id) => id !== c.var.actor.personId)
  for (const to of await listEmails(c.var.db, others)) await recordLetter(c.var.db, { to, ...letter, kind: 'meeting' })
}

/** The secretary who sent the notes for approval, or where that one has left, each secretary of the body. */
async function listKeepers(c: Context<Workspace>, meeting: Meeting): Promise<string[]> {
  const holders = await listRoleHolders(c.var.db, meeting.networkId, meeting.bodyId)
  const secretaries = [...new Set(holders.filter(({ role }) => role === 'secretary').map(({ personId }) => personId))]
  const sender = await findSender(c.var.db, meeting.id)
  return sender !== undefined && secretaries.includes(sender) ? [sender] : secretaries
}

/** Tells the secretary that somebody has remarked on the notes (sv. lämnat en synpunkt). */
export async function tellOfRemark(c: Context<Workspace>, meeting: Meeting): Promise<void> {
  const day = formatShortDay(meeting.day)
  const body = `Hej!\n\n${c.var.actor.name} har lämnat en synpunkt på anteckningarna från ${meeting.bodyName} ${day}.\nLäs den och svara på den här:\n${addressOf(c, meeting)}\n`
  await send(c, await listKeepers(c, meeting), { subject: `En synpunkt på anteckningarna ${day}`, body })
}

/** Tells the one who remarked that there is an answer. */
export async function tellOfAnswer(c: Context<Workspace>, meeting: Meeting, personId: string): Promise<void> {
  const day = formatShortDay(meeting.day)
  const body = `Hej!\n\n${c.var.actor.name} har svarat på din synpunkt på anteckningarna från ${meeting.bodyName} ${day}.\nLäs svaret här:\n${addressOf(c, meeting)}\n`
  await send(c, [personId], { subject: `Svar på din synpunkt, ${day}`, body })
}
