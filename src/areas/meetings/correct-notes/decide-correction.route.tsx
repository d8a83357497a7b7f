import { Hono, type Context } from 'hono'
import { answerPage, may, mayApprove, withNotice, type Actor, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { meetingOf } from '../answer-meeting.tsx'
import { findApprovalWithId, recordApproval } from '../approvals.store.ts'
import { correctionAfter, isCorrectionDone, type CorrectionAct } from '../correction-status.rule.ts'
import type { Correction } from '../correction.ts'
import { findCorrection, listCorrectionSteps, recordCorrectionStep } from '../corrections.store.ts'
import type { Meeting } from '../meeting.ts'
import { notesDifferences } from '../notes-difference.rule.ts'
import { parseNotes } from '../parse-notes.ts'
import { withCorrection } from './correct-notes.rule.ts'
import { CorrectionPage, type DecidingProblem } from './show-correction.view.tsx'

const path = '/moten/:meetingId/rattelser/:correctionId'
const pathOf = ({ meetingId, id }: Correction) => `/arbetsyta/moten/${meetingId}/rattelser/${id}`

/** The named approver; where none is named, the secretary records what was decided on paper or at a meeting. */
const mayDecide = (actor: Actor, meeting: Meeting) =>
  meeting.approverId ? mayApprove(actor, meeting) : may(actor, 'write-notes', meeting)

type Asked = { meeting: Meeting; correction: Correction }

async function asked(c: Context<Workspace>): Promise<Asked> {
  const meeting = await meetingOf(c)
  stopUnless(may(c.var.actor, 'read-body', meeting))
  return { meeting, correction: found(await findCorrection(c.var.db, meeting.id, idFrom(c.req.param('correctionId')))) }
}

/** The same, held so that those who decide on it do so one at a time. */
async function heldCorrection(c: Context<Workspace>, isTheirs: (meeting: Meeting) => boolean): Promise<Asked> {
  await holdUntilCommit(c.var.db, idFrom(c.req.param('meetingId')))
  const held = await asked(c)
  stopUnless(isTheirs(held.meeting))
  return held
}

async function answer(c: Context<Workspace>, { meeting, correction }: Asked, refused?: DecidingProblem) {
  const { db, actor } = c.var
  const before = found(await findApprovalWithId(db, correction.approvalId))
  const page = (
    <CorrectionPage
      {...{ meeting, correction, refused }}
      differences={notesDifferences(parseNotes(before.content), parseNotes(correction.content))}
      steps={await listCorrectionSteps(db, correction.id)}
      mayApprove={mayDecide(actor, meeting)}
      isSecretary={may(actor, 'write-notes', meeting)}
    />
  )
  return answerPage(c, page, refused ? 422 : 200)
}

async function takeStep(c: Context<Workspace>, { meeting, correction }: Asked, act: CorrectionAct, remark = '') {
  const { db, actor } = c.var
  const to = correctionAfter(correction.status, act)
  if (!to) return
  const step = { correctionId: correction.id, bodyId: meeting.bodyId, act, personId: actor.personId, remark }
  await recordCorrectionStep(db, step, { from: correction.status, to })
  await recordAct(db, meeting.networkId, {
    ...{ act: `${act}-correction`, subjectKind: 'correction', subjectId: correction.id },
  })
}

/** Approves a correction, sends it back or takes it back. */
export const decideCorrectionRoute = new Hono<Workspace>()
  .get(path, async (c) => answer(c, await asked(c)))
  .post(`${path}/godkann`, async (c) => {
    const { db, actor, today } = c.var
    const held = await heldCorrection(c, (meeting) => mayDecide(actor, meeting))
    const { meeting, correction } = held
    if (isCorrectionDone(correction.status, 'approve')) return c.redirect(pathOf(correction), 303)
    if (!correctionAfter(correction.status, 'approve')) return answer(c, held, 'not-now')
    const given = await givenOf(c)
    if (given['seen'] !== correction.contentHash) return answer(c, held, 'changed-since-seen')
    const approvedIn = meeting.approverId ? 'system' : 'document'
    if (approvedIn === 'document' && given['isApproved'] !== 'ja') return answer(c, held, 'paper-missing')
    const content = withCorrection(parseNotes(correction.content), correction.reason, today)
    await recordApproval(db, { meeting, content, approvedIn, personId: actor.personId })
    await takeStep(c, held, 'approve')
    return c.redirect(withNotice(pathOf(correction), 'rattelsegodkand'), 303)
  })
  .post(`${path}/skicka-tillbaka`, async (c) => {
    const held = await heldCorrection(c, (meeting) => mayDecide(c.var.actor, meeting))
    const { correction } = held
    if (isCorrectionDone(correction.status, 'return')) return c.redirect(pathOf(correction), 303)
    if (!correctionAfter(correction.status, 'return')) return answer(c, held, 'not-now')
    const remark = String((await c.req.parseBody())['remark'] ?? '').trim()
    if (!remark) return answer(c, held, 'remark-missing')
    await takeStep(c, held, 'return', remark)
    return c.redirect(withNotice(pathOf(correction), 'rattelsetillbaka'), 303)
  })
  .post(`${path}/ta-tillbaka`, async (c) => {
    const held = await heldCorrection(c, (meeting) => may(c.var.actor, 'write-notes', meeting))
    const { correction } = held
    if (isCorrectionDone(correction.status, 'recall')) return c.redirect(pathOf(correction), 303)
    if (!correctionAfter(correction.status, 'recall')) return answer(c, held, 'not-now')
    await takeStep(c, held, 'recall')
    return c.redirect(withNotice(pathOf(correction), 'rattelseatertagen'), 303)
  })
