import { Hono, type Context } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { recordApproval } from '../approvals.store.ts'
import { placesUnseen } from '../seen-notes.ts'
import { draftNotes } from '../draft-notes.ts'
import { heldMeeting } from '../held-item.ts'
import type { Meeting } from '../meeting.ts'
import { findMeeting, listAgenda, recordMeetingStep } from '../meetings.store.ts'
import { problemOfApprovingAt } from './approve-at-meeting.rule.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f-]{27}$/

async function heldEarlier(c: Context<Workspace>, id: string): Promise<Meeting | undefined> {
  if (!uuid.test(id)) return undefined
  await holdUntilCommit(c.var.db, id)
  return findMeeting(c.var.db, id)
}

/** The body approves the notes of its earlier meeting, at an item of the one that is going on. */
export const approveAtMeetingRoute = new Hono<Workspace>().post('/moten/:meetingId/godkann-foregaende', async (c) => {
  const { db, actor } = c.var
  const meeting = await heldMeeting(c)
  const given = await givenOf(c)
  const earlier = await heldEarlier(c, given['earlierId'] ?? '')
  const agendaItem = (await listAgenda(db, meeting.id)).find(({ id }) => id === given['itemId'])
  const problem = problemOfApprovingAt({ meeting, earlier, isOnAgenda: agendaItem !== undefined })
  if (problem === 'done') return c.redirect(`/arbetsyta/moten/${meeting.id}`, 303)
  if (problem || !earlier || !agendaItem)
    return answerMeeting(c, meeting.id, { problem: problem ?? 'earlier-not-approvable', field: 'itemId', given })
  const draft = await draftNotes(db, earlier)
  const places = placesUnseen(given, draft)
  if (places) return answerMeeting(c, meeting.id, { problem: 'changed-since-seen', places, given })
  const at = { day: meeting.day, number: agendaItem.number }
  const content = { ...draft, approvedOn: meeting.day, approvedAtMeeting: at }
  const by = { approvedIn: 'next-meeting', atItemId: agendaItem.id, personId: actor.personId } as const
  await recordApproval(db, { meeting: earlier, content, ...by })
  const step = { act: 'approve-at-meeting', from: earlier.status, to: 'approved', personId: actor.personId } as const
  await recordMeetingStep(db, { meeting: earlier, ...step })
  await recordAct(db, meeting.networkId, {
    ...{ act: 'approve-at-meeting', subjectKind: 'meeting', subjectId: earlier.id, detail: { item: agendaItem.id } },
  })
  return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'godkantvidmotet'), 303)
})
