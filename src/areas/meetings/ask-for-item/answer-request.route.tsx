import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import type { Letter } from '#platform/mail.ts'
import { recordLetter } from '#platform/outbox.ts'
import { insertedAt, placeBeforeClosing } from '../agenda-order.rule.ts'
import { findLastPosition, listPlaces, orderAgenda } from '../agenda-order.store.ts'
import { requestPath, type ItemRequest } from '../item-request.ts'
import { findRequest } from '../item-requests.store.ts'
import { findEmail } from '../letters.store.ts'
import type { Meeting } from '../meeting.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import { findMeeting, recordAgendaItem } from '../meetings.store.ts'
import { RequestPage, type AnswerProblem } from './answer-request.view.tsx'
import { listOpenMeetings, recordAnswer } from './ask-for-item.store.ts'
import { acceptedLetter, declinedLetter } from './request-letter.ts'

const text = z.string().trim().catch('')
const AnswerForm = z.object({ meetingId: text, remark: text })
const path = '/onskemal/:requestId'

const mayAnswer = (c: Context<Workspace>, request: ItemRequest) => may(c.var.actor, 'plan-meeting', request)

type Refused = { problem: AnswerProblem; remark?: string; chosen?: string }

async function answerRequestPage(c: Context<Workspace>, request: ItemRequest, refused?: Refused) {
  const { problem, remark = '' } = refused ?? {}
  const chosen = refused?.chosen ?? c.req.query('mote') ?? request.meetingId ?? ''
  const mayDo = mayAnswer(c, request)
  const meetings = mayDo ? await listOpenMeetings(c.var.db, request.bodyId) : []
  const page = <RequestPage {...{ request, meetings, mayAnswer: mayDo, chosen, remark, problem }} />
  return answerPage(c, page, problem ? 422 : 200)
}

/** The request of the address, held so that it is answered once; only for the secretary. */
async function heldRequest(c: Context<Workspace>): Promise<ItemRequest> {
  const id = idFrom(c.req.param('requestId'))
  await holdUntilCommit(c.var.db, id)
  const request = found(await findRequest(c.var.db, id))
  stopUnless(mayAnswer(c, request))
  return request
}

/** Makes the item of all that was asked for, before what closes the agenda. */
async function takeUp(c: Context<Workspace>, request: ItemRequest, meeting: Meeting): Promise<string> {
  const { db } = c.var
  const id = crypto.randomUUID()
  const before = await listPlaces(db, meeting.id)
  const position = (await findLastPosition(db, meeting.id)) + 1
  const { title, background, plannedMinutes, isIfTime } = request
  const presenter = [request.presenter, request.organisationName].filter(Boolean).join(', ')
  const written = { title, background, plannedMinutes, isIfTime, presenter }
  await recordAgendaItem(db, { id, meeting, position, number: String(position), ...written })
  const ids = before.map((placed) => placed.id)
  const place = placeBeforeClosing(before.map((placed) => placed.title))
  await orderAgenda(db, meeting.id, insertedAt(ids, place, [id]))
  return id
}

async function sendToAsker(c: Context<Workspace>, request: ItemRequest, letter: Omit<Letter, 'to'>): Promise<void> {
  const to = await findEmail(c.var.db, request.requestedBy)
  if (to && request.requestedBy !== c.var.actor.personId)
    await recordLetter(c.var.db, { to, ...letter, kind: 'meeting' })
}

const recordAnswering = (c: Context<Workspace>, request: ItemRequest, act: 'accept-request' | 'decline-request') =>
  recordAct(c.var.db, request.networkId, { act, subjectKind: 'item-request', subjectId: request.id })

export const answerRequestRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const request = found(await findRequest(c.var.db, idFrom(c.req.param('requestId'))))
    stopUnless(mayAnswer(c, request) || request.requestedBy === c.var.actor.personId)
    return answerRequestPage(c, request)
  })
  .post(`${path}/ta-upp`, async (c) => {
    const { db, actor, deployment } = c.var
    const request = await heldRequest(c)
    if (request.outcome !== null) return c.redirect(requestPath(request.id), 303)
    const { meetingId } = AnswerForm.parse(await c.req.parseBody())
    const isOpen = (await listOpenMeetings(db, request.bodyId)).some(({ id }) => id === meetingId)
    if (!isOpen) return answerRequestPage(c, request, { problem: 'meeting-missing', chosen: meetingId })
    await holdUntilCommit(db, meetingId)
    const meeting = found(await findMeeting(db, meetingId))
    if (!isBeingWritten(meeting.status)) return answerRequestPage(c, request, { problem: 'meeting-missing' })
    const itemId = await takeUp(c, request, meeting)
    const answer = { requestId: request.id, bodyId: request.bodyId, answeredBy: actor.personId }
    await recordAnswer(db, { ...answer, remark: '', itemId })
    await sendToAsker(c, request, acceptedLetter({ request, origin: deployment.origin }, meeting))
    await recordAnswering(c, request, 'accept-request')
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${itemId}`, 'onskantagen'), 303)
  })
  .post(`${path}/avboj`, async (c) => {
    const { db, actor, deployment } = c.var
    const request = await heldRequest(c)
    if (request.outcome !== null) return c.redirect(requestPath(request.id), 303)
    const { remark } = AnswerForm.parse(await c.req.parseBody())
    if (remark === '') return answerRequestPage(c, request, { problem: 'remark-missing' })
    if (remark.length > 2000) return answerRequestPage(c, request, { problem: 'remark-long', remark })
    const answer = { requestId: request.id, bodyId: request.bodyId, answeredBy: actor.personId }
    await recordAnswer(db, { ...answer, remark, itemId: null })
    await sendToAsker(c, request, declinedLetter({ request, origin: deployment.origin }, remark))
    await recordAnswering(c, request, 'decline-request')
    return c.redirect(withNotice(requestPath(request.id), 'onskanavbojd'), 303)
  })
