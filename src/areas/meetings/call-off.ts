import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { changeCallTerms, recordSummons } from './invitations.store.ts'
import type { Meeting } from './meeting.ts'
import { listAgenda } from './meetings.store.ts'
import { readSummons } from './read-summons.ts'
import { sendSummons } from './send-summons.ts'
import { receiversOf } from './receivers.rule.ts'

/** Tells everyone who was called that there will be no meeting (sv. inställt möte); nobody, when nobody was. */
export async function callOffMeeting(c: Context<Workspace>, meeting: Meeting): Promise<number> {
  const { db, actor } = c.var
  const state = await readSummons(db, meeting, await listAgenda(db, meeting.id))
  if (state.summons.length === 0) return 0
  const sequence = state.terms.sequence + 1
  const told = { kind: 'cancel' as const, sequence, message: '' }
  await recordSummons(db, meeting, { ...told, facts: state.facts, sentBy: actor.personId })
  await changeCallTerms(db, meeting.id, { sequence, repliesBy: state.terms.repliesBy })
  const sending = { ...told, repliesBy: null, asksAnew: false, to: receiversOf(state.invitations, []) }
  return sendSummons(c, meeting, state, sending)
}
