import { Hono, type Context } from 'hono'
import { answerPage, logReading, may, restrictionsOf, withNotice, type Workspace } from '#areas/access/index.ts'
import {
  findHandOver,
  handOverAfter,
  isHandOverDone,
  listHandOverSteps,
  recordHandOverStep,
  recordMatter,
  takerOf,
  type HandOver,
  type HandOverAct,
} from '#areas/matters/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { placeOutstanding } from '../plan-next.ts'
import { findAnswerDraft, findComing } from './receive-hand-over.store.ts'
import { HandOverPage, type ReceiveProblem } from './receive-hand-over.view.tsx'

const path = '/overlamningar/:handOverId'
type ReceiveAct = Exclude<HandOverAct, 'hand-over' | 'close'>
const noticeOf = {
  accept: 'mottaget',
  decline: 'tackatnej',
  answer: 'besvarat',
  'take-back': 'atertaget',
} as const

type Refused = { problem: ReceiveProblem; given: Given }

const receiverOf = ({ networkId, toBodyId }: HandOver) => ({ networkId, bodyId: toBodyId })

async function answerHandOver(c: Context<Workspace>, handOver: HandOver, refused?: Refused) {
  const { db, actor } = c.var
  const readsSender = may(actor, 'read-body', handOver)
  const readsReceiver = may(actor, 'read-body', receiverOf(handOver))
  stopUnless(readsSender || readsReceiver)
  const restrictions = await restrictionsOf(db, [handOver.matterId, handOver.itemId])
  logReading(c, restrictions)
  const view = {
    ...{ handOver, restrictions, readsSender, readsReceiver, refused },
    steps: await listHandOverSteps(db, [handOver.id]),
    draft: handOver.toMatterId && readsReceiver ? await findAnswerDraft(db, handOver.toMatterId) : undefined,
    isSender: may(actor, 'write-notes', handOver),
    isReceiver: may(actor, 'write-notes', receiverOf(handOver)),
  }
  return answerPage(c, <HandOverPage view={view} />, refused ? 422 : 200)
}

/** The receiving body's own matter. */
async function raiseReceived(c: Context<Workspace>, handOver: HandOver): Promise<string> {
  const id = crypto.randomUUID()
  await recordMatter(c.var.db, { id, ...receiverOf(handOver), title: handOver.title })
  return id
}

/** Puts it on the body's next agenda; while no meeting is planned it waits for one. */
async function placeReceived(c: Context<Workspace>, handOver: HandOver): Promise<void> {
  const coming = await findComing(c.var.db, handOver.toBodyId)
  if (coming) await placeOutstanding(c.var.db, { id: coming.id, ...receiverOf(handOver) })
}

const needsWords: readonly HandOverAct[] = ['decline', 'answer']

async function take(c: Context<Workspace>, act: ReceiveAct) {
  const { db, actor } = c.var
  const id = idFrom(c.req.param('handOverId'))
  await holdUntilCommit(db, id)
  const handOver = found(await findHandOver(db, id))
  stopUnless(may(actor, 'write-notes', takerOf(act) === 'receiver' ? receiverOf(handOver) : handOver))
  const given = await givenOf(c)
  const back = withNotice(`/arbetsyta/overlamningar/${id}`, noticeOf[act])
  if (isHandOverDone(handOver.status, act)) return c.redirect(back, 303)
  const to = handOverAfter(handOver.status, act)
  if (!to) return answerHandOver(c, handOver, { problem: 'not-now', given })
  const remark = (given['remark'] ?? '').trim().slice(0, 4000)
  if (needsWords.includes(act) && !remark)
    return answerHandOver(c, handOver, { problem: act === 'decline' ? 'reason-missing' : 'answer-missing', given })
  if (act === 'accept') await holdUntilCommit(db, handOver.toBodyId)
  const accepted = act === 'accept' ? { toMatterId: await raiseReceived(c, handOver) } : {}
  await recordHandOverStep(db, {
    ...{ handOver, act, from: handOver.status, to, remark, ...accepted },
    personId: actor.personId,
  })
  if (act === 'accept') await placeReceived(c, handOver)
  await recordAct(db, handOver.networkId, {
    act: `${act}-hand-over`,
    subjectKind: 'hand-over',
    subjectId: id,
    detail: { remark, ...accepted },
  })
  return c.redirect(back, 303)
}

export const receiveHandOverRoute = new Hono<Workspace>()
  .get(path, async (c) => answerHandOver(c, found(await findHandOver(c.var.db, idFrom(c.req.param('handOverId'))))))
  .post(`${path}/ta-emot`, (c) => take(c, 'accept'))
  .post(`${path}/tacka-nej`, (c) => take(c, 'decline'))
  .post(`${path}/svara`, (c) => take(c, 'answer'))
  .post(`${path}/ta-tillbaka`, (c) => take(c, 'take-back'))
