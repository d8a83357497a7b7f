import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { listRoleHolders } from '#areas/networks/index.ts'
import { recordLetter } from '#platform/outbox.ts'
import { formatDay, formatHours, formatShortDay } from '#platform/time.ts'
import { pollPath, type DatePoll, type PollOption } from '../date-poll.ts'
import { listEmails } from '../letters.store.ts'
import type { NewPoll } from './poll-dates.rule.ts'

type AskedBody = { networkId: string; bodyId: string; bodyName: string }

/** To each who sits in the body, but the one who writes. */
async function writeToMembers(c: Context<Workspace>, body: AskedBody, letter: { subject: string; body: string }) {
  const { db, actor } = c.var
  const holders = await listRoleHolders(db, body.networkId, body.bodyId)
  const asked = holders.filter(({ role, personId }) => role !== 'reader' && personId !== actor.personId)
  const emails = await listEmails(db, [...new Set(asked.map(({ personId }) => personId))])
  for (const to of new Set(emails)) await recordLetter(db, { to, ...letter, kind: 'meeting' })
}

/** Asks which days suit. */
export function askMembers(c: Context<Workspace>, body: AskedBody, poll: NewPoll & { id: string }): Promise<void> {
  const { actor, deployment } = c.var
  const until = poll.closesOn ? ` Svara senast ${formatShortDay(poll.closesOn)}.` : ''
  const words =
    `Hej!\n\n${actor.name} undrar vilken dag som passar dig för ”${poll.title}”, ${body.bodyName}.${until}\n` +
    `Svara här:\n${deployment.origin}${pollPath(poll.id)}\n`
  return writeToMembers(c, body, { subject: `Vilken dag passar? ${poll.title}`, body: words })
}

/** Tells which day it became. The calendar comes with the summons (sv. kallelse), so that it is one event and not two. */
export function tellOfDay(c: Context<Workspace>, poll: DatePoll, picked: PollOption, meetingId: string): Promise<void> {
  const { actor, deployment } = c.var
  const day = [formatDay(picked.day), formatHours(picked.startsAt, picked.endsAt)].filter(Boolean).join(' ')
  const where = poll.place ? `\nPlats: ${poll.place}` : ''
  const words =
    `Hej!\n\n${actor.name} har valt dag för ”${poll.title}”, ${poll.bodyName}.\n\nTid: ${day}${where}\n\n` +
    `Kallelsen kommer i ett eget brev. Mötet står här:\n${deployment.origin}/arbetsyta/moten/${meetingId}\n`
  return writeToMembers(c, poll, { subject: `Dagen är vald: ${poll.title}`, body: words })
}
