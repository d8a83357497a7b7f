import { Hono, type Context } from 'hono'
import { answerPage, listRestrictedItems, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { recordLetter } from '#platform/outbox.ts'
import { formatShortDay } from '#platform/time.ts'
import { meetingOf } from '../answer-meeting.tsx'
import { heldMeeting } from '../held-item.ts'
import { printedNotes } from '../meeting-notes.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { listAgenda } from '../meetings.store.ts'
import type { NotesContent, NotesItem } from '../notes.ts'
import { addresseesIn, dispatchText, problemOfDispatch, unsentAmong, type DispatchProblem } from './dispatch.rule.ts'
import { findLastApprovalAt, listDispatches, listRecipients, recordDispatch } from './dispatch.store.ts'
import { DispatchPage, type RefusedDispatch } from './dispatch-decision.view.tsx'

const path = '/moten/:meetingId/punkter/:itemId/expediera'
const most = 100

type Asked = {
  meeting: Meeting
  agendaItem: AgendaItem
  approved: { notes: NotesContent; decision: NotesItem } | undefined
  why: DispatchProblem | undefined
}

/** The item of the address with the words that were approved of it, and why they can't be sent if they can't. */
async function askedIn(c: Context<Workspace>, meeting: Meeting): Promise<Asked> {
  const { db } = c.var
  const itemId = idFrom(c.req.param('itemId'))
  const agendaItem = found((await listAgenda(db, meeting.id)).find(({ id }) => id === itemId))
  const isApproved = meeting.status === 'approved' || meeting.status === 'published'
  const printed = isApproved ? await printedNotes(db, meeting) : undefined
  const decision = printed?.notes.items[printed.places.indexOf(itemId)]
  const isClosed = (await listRestrictedItems(db, meeting.id)).some(({ id }) => id === itemId)
  const approved = printed && decision ? { notes: printed.notes, decision } : undefined
  return { meeting, agendaItem, approved, why: problemOfDispatch({ status: meeting.status, decision, isClosed }) }
}

async function answer(c: Context<Workspace>, { meeting, agendaItem, why }: Asked, refused?: RefusedDispatch) {
  const recipients = await listRecipients(c.var.db, meeting)
  const dispatches = await listDispatches(c.var.db, meeting.id, agendaItem.id)
  const page = <DispatchPage {...{ meeting, agendaItem, why, recipients, dispatches, refused }} />
  return answerPage(c, page, refused ? 422 : 200)
}

type Sending = { to: string[]; others: string }

async function addresseesFor(c: Context<Workspace>, meeting: Meeting, { to, others }: Sending) {
  const written = addresseesIn(others)
  if (!written) return { problem: 'address-wrong' as const }
  const people = (await listRecipients(c.var.db, meeting)).filter(({ personId }) => to.includes(personId))
  const chosen = [...people.map(({ name, email }) => ({ name, address: email })), ...written]
  if (chosen.length === 0) return { problem: 'nobody-chosen' as const }
  return chosen.length > most ? { problem: 'too-many' as const } : { chosen }
}

/** Sends a decision to those it concerns (sv. expedierar). */
export const dispatchDecisionRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const meeting = await meetingOf(c)
    stopUnless(may(c.var.actor, 'write-notes', meeting))
    return answer(c, await askedIn(c, meeting))
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const meeting = await heldMeeting(c)
    const asked = await askedIn(c, meeting)
    const { agendaItem, approved, why } = asked
    const given = await c.req.parseBody({ all: true })
    const sending = {
      to: [given['to'] ?? []].flat().map(String),
      others: String(given['others'] ?? '').slice(0, 20_000),
    }
    const refuse = (problem: DispatchProblem) =>
      answer(c, asked, { problem, chosen: sending.to, others: sending.others })
    if (why || !approved) return refuse(why ?? 'no-decision')
    const addressees = await addresseesFor(c, meeting, sending)
    if ('problem' in addressees) return refuse(addressees.problem ?? 'nobody-chosen')
    const since = await findLastApprovalAt(db, meeting.id)
    const served = (await listDispatches(db, meeting.id, agendaItem.id)).filter(({ sentAt }) => sentAt >= since)
    const unsent = unsentAmong(
      addressees.chosen,
      served.map(({ address }) => address),
    )
    const subject = `Beslut från ${meeting.bodyName} ${formatShortDay(meeting.day)}`
    const body = `${dispatchText(approved.notes, approved.decision, actor.name)}\n`
    for (const to of unsent) {
      await recordLetter(db, { to: to.address, subject, body })
      await recordDispatch(db, meeting, agendaItem.id, to, actor.personId)
    }
    if (unsent.length > 0)
      await recordAct(db, meeting.networkId, {
        ...{ act: 'dispatch-decision', subjectKind: 'agenda-item', subjectId: agendaItem.id },
        detail: { to: unsent.map(({ address }) => address) },
      })
    return c.redirect(withNotice(c.req.path, 'expedierat'), 303)
  })
