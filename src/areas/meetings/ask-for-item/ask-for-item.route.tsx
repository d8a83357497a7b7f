import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { findBody, listRoleHolders } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { requestPath } from '../item-request.ts'
import { askedItem, type AskRefusal, type TypedRequest } from './ask-for-item.rule.ts'
import { findSameRequest, listOpenMeetings, recordRequest } from './ask-for-item.store.ts'
import { AskForItemPage } from './ask-for-item.view.tsx'

const text = z.string().trim().catch('')
const RequestForm = z.object({
  ...{ title: text, background: text, minutes: text, presenter: text, organisation: text },
  ...{ isIfTime: text, meetingId: text },
})
const path = '/organ/:bodyId/onska-punkt'

async function bodyOf(c: Context<Workspace>) {
  const body = found(await findBody(c.var.db, idFrom(c.req.param('bodyId'))))
  stopUnless(may(c.var.actor, 'take-part', { networkId: body.networkId, bodyId: body.id }))
  return body
}

/** The form as it begins: with the name of the one who asks and whom they sit for. */
async function firstGiven(c: Context<Workspace>, body: { id: string; networkId: string }): Promise<TypedRequest> {
  const { db, actor } = c.var
  const holders = await listRoleHolders(db, body.networkId, body.id)
  const organisation = holders.find(({ personId }) => personId === actor.personId)?.organisation ?? ''
  const meetingId = c.req.query('mote') ?? ''
  return { title: '', background: '', minutes: '', presenter: actor.name, organisation, isIfTime: '', meetingId }
}

export const askForItemRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const body = await bodyOf(c)
    const meetings = await listOpenMeetings(c.var.db, body.id)
    return answerPage(c, <AskForItemPage {...{ body, meetings, given: await firstGiven(c, body) }} />)
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const body = await bodyOf(c)
    await holdUntilCommit(db, `${body.id} ${actor.personId}`)
    const meetings = await listOpenMeetings(db, body.id)
    const given = RequestForm.parse(await c.req.parseBody())
    const refuse = (problem: AskRefusal) =>
      answerPage(c, <AskForItemPage {...{ body, meetings, given, problem }} />, 422)
    const asked = askedItem(
      given,
      meetings.map(({ id }) => id),
    )
    if (!asked.ok) return refuse(asked.refusal)
    const same = await findSameRequest(db, body.id, actor.personId, asked.value)
    if (same) return c.redirect(withNotice(requestPath(same.id), 'onskadpunkt'), 303)
    const id = crypto.randomUUID()
    const place = { networkId: body.networkId, bodyId: body.id }
    await recordRequest(db, place, { id, requestedBy: actor.personId, ...asked.value })
    await recordAct(db, body.networkId, { act: 'ask-for-item', subjectKind: 'item-request', subjectId: id })
    return c.redirect(withNotice(requestPath(id), 'onskadpunkt'), 303)
  })
