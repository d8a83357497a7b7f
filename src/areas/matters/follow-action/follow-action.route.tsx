import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, logReading, may, restrictionsOf, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import type { Action } from '../action.ts'
import { actsOn, mayTake, type ActionTaker } from '../action-status.rule.ts'
import { findAction, listActionSteps, recordActionStep } from '../actions.store.ts'
import { followAction, isStepDone, type FollowAct, type FollowRefusal } from './follow-action.rule.ts'
import { ActionPage } from './follow-action.view.tsx'

const text = z.string().max(4000).default('')
const StepForm = z.object({ remark: text, dueOn: text })
const path = '/atgarder/:actionId'

const noticeOf = {
  report: 'rapporterat',
  finish: 'atgardklar',
  postpone: 'nydag',
  cancel: 'atgardavbruten',
  reopen: 'atgardigen',
} as const

const takersOf = ({ var: { actor } }: Context<Workspace>, action: Action): ActionTaker[] => [
  ...(may(actor, 'write-notes', action) ? (['secretary'] as const) : []),
  ...(action.personId === actor.personId ? (['owner'] as const) : []),
]

type Refused = { act: FollowAct; problem: FollowRefusal; given: Given }

async function answerAction(c: Context<Workspace>, action: Action, refused?: Refused) {
  const { db, actor, today } = c.var
  const restrictions = await restrictionsOf(db, [action.matterId, action.itemId])
  logReading(c, restrictions)
  const steps = await listActionSteps(db, [action.id])
  const acts = actsOn(action.status, takersOf(c, action))
  const isReader = may(actor, 'read-body', action)
  return answerPage(
    c,
    <ActionPage {...{ action, steps, acts, restrictions, isReader, today, refused }} />,
    refused ? 422 : 200,
  )
}

async function take(c: Context<Workspace>, act: FollowAct) {
  const { db, actor, today } = c.var
  const id = idFrom(c.req.param('actionId'))
  await holdUntilCommit(db, id)
  const action = found(await findAction(db, id))
  stopUnless(mayTake(takersOf(c, action), act))
  const given = await givenOf(c)
  const form = StepForm.safeParse(given)
  const words = form.success ? form.data : { remark: '', dueOn: '' }
  const back = withNotice(`/arbetsyta/atgarder/${id}`, noticeOf[act])
  const latest = (await listActionSteps(db, [id])).at(-1)
  if (isStepDone(latest, act, words, actor.personId)) return c.redirect(back, 303)
  const step = followAction(action, act, words, today)
  if (!step.ok) return answerAction(c, action, { act, problem: step.refusal, given })
  await recordActionStep(db, { action, act, from: action.status, ...step.value, personId: actor.personId })
  await recordAct(db, action.networkId, {
    act: `${act}-action`,
    subjectKind: 'action',
    subjectId: id,
    detail: { remark: step.value.remark, dueOn: step.value.dueOn ?? '' },
  })
  return c.redirect(back, 303)
}

/** An action's own page, where whoever is to do it says how it goes, and the secretary what becomes of it. */
export const followActionRoute = new Hono<Workspace>()
  .get(path, async (c) => answerAction(c, found(await findAction(c.var.db, idFrom(c.req.param('actionId'))))))
  .post(`${path}/rapportera`, (c) => take(c, 'report'))
  .post(`${path}/klar`, (c) => take(c, 'finish'))
  .post(`${path}/flytta`, (c) => take(c, 'postpone'))
  .post(`${path}/avbryt`, (c) => take(c, 'cancel'))
  .post(`${path}/oppna-igen`, (c) => take(c, 'reopen'))
