import { Hono, type Context } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import { answerHeld } from '../answer-held.tsx'
import { answerIfOvertaken } from '../answer-overtaken.tsx'
import { changeDraft, redoChange, undoChange } from '../change-draft.ts'
import type { Draft } from '../draft.ts'
import { changeFromSameMeeting, changeToRestored } from '../draft-changes.store.ts'
import { changeToDiscarded } from '../drafts.store.ts'
import { mendRows, withoutEmptyRows } from '../mend-draft.rule.ts'
import { isOtherDraft, reviewDraftPath, reviewOtherPath } from '../review-paths.ts'
import { claim, draftOf, isOthers } from '../reviewing.ts'
import { settleSameMeeting } from '../same-meeting.ts'
import { answerOther, answerReview } from './answer-review.tsx'
import { answerStale } from './answer-stale.ts'
import { viewOf } from './asked-view.ts'
import { backTo } from './back-to.ts'
import { confirmReview } from './confirm-review.ts'
import { actOn, parseAct, type ReviewAct } from './review-act.rule.ts'
import { replaceOther } from './replace-other.ts'
import type { ReviewProblem } from './review.ts'

const path = '/inlasning/:draftId{[0-9a-f-]{36}}'

/** The draft of the address, held; another that the act is about is held too, in an order that no two can cross. */
async function heldDraft(c: Context<Workspace>, act?: ReviewAct): Promise<Draft> {
  const ids = [idFrom(c.req.param('draftId')), ...(act && 'otherId' in act ? [act.otherId] : [])]
  for (const id of ids.sort()) await holdUntilCommit(c.var.db, id)
  return draftOf(c)
}

const discardable = ['to-review', 'unreadable', 'waiting']

async function review(c: Context<Workspace>, draft: Draft, given: Given, act: ReviewAct) {
  const rows = mendRows(found(draft.fields ?? undefined), given)
  const [typed, bodyId, view] = [withoutEmptyRows(rows), given['bodyId'] ?? '', viewOf(given)]
  const refuse = (problem: ReviewProblem) => answerReview(c, draft, { fields: typed, bodyId, problem, view })
  if (Number(given['version']) !== draft.version) return answerStale(c, draft, given)
  if (act.act !== 'take-over' && isOthers(c, draft)) return refuse('taken-over')
  if (act.act === 'unknown') return refuse('act-unknown')
  const outcome = actOn(rows, act, draft.sourceText)
  if (!outcome.ok) return refuse(outcome.refusal)
  await claim(c, draft)
  if (act.act === 'confirm' || act.act === 'confirm-next') {
    const takesNext = act.act === 'confirm-next'
    return confirmReview(c, draft, typed, { bodyId, isAnotherMeeting: given['another'] === 'ja', takesNext, view })
  }
  if (act.act === 'same-meeting' && act.choice === 'replace-other')
    return replaceOther(c, draft, typed, { otherId: act.otherId, bodyId, view })
  const mended = await changeDraft(c, draft, typed, 'mend')
  if (act.act === 'same-meeting') {
    const settled = await settleSameMeeting(c, mended, act.otherId, act.choice)
    return settled.ok ? backTo(c, draft, act, given) : refuse(settled.refusal)
  }
  if (act.act === 'undo') {
    const undone = await undoChange(c, mended)
    return backTo(c, undone, act, given, undone !== mended)
  }
  if (act.act === 'redo') return backTo(c, await redoChange(c, mended), act, given)
  await changeDraft(c, mended, withoutEmptyRows(outcome.value), nameOf(act))
  return backTo(c, draft, act, given)
}

const nameOf = ({ act }: ReviewAct) =>
  act === 'accept-sure' || act === 'split-item' || act === 'join-items' ? act : 'mend'

export const reviewDraftRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const draft = await draftOf(c)
    if (isOtherDraft(draft)) return c.redirect(reviewOtherPath(draft.id), 303)
    if (draft.status !== 'to-review') return answerOther(c, draft)
    if (isOthers(c, draft)) return answerHeld(c, draft)
    await claim(c, draft)
    return answerReview(c, draft)
  })
  .post(path, async (c) => {
    const given = await givenOf(c)
    const act = parseAct(given)
    const draft = await heldDraft(c, act)
    const overtaken = await answerIfOvertaken(c, draft, given, 'notes')
    if (overtaken) return overtaken
    if (draft.status !== 'to-review') return answerOther(c, draft)
    return review(c, draft, given, act)
  })
  .post(`${path}/kasta`, async (c) => {
    const draft = await heldDraft(c)
    if (draft.status === 'discarded') return c.redirect(reviewDraftPath(draft.id), 303)
    if (!discardable.includes(draft.status)) return answerOther(c, draft)
    if (isOthers(c, draft)) return answerHeld(c, draft, 409)
    await changeToDiscarded(c.var.db, draft.id)
    await recordAct(c.var.db, draft.networkId, {
      act: 'discard-draft',
      subjectKind: 'import-draft',
      subjectId: draft.id,
    })
    return c.redirect(withNotice(reviewDraftPath(draft.id), 'kastat'), 303)
  })
  .post(`${path}/hamta-tillbaka`, async (c) => {
    const draft = await heldDraft(c)
    if (draft.status !== 'discarded' && draft.status !== 'same-meeting')
      return c.redirect(reviewDraftPath(draft.id), 303)
    await changeToRestored(c.var.db, draft.id)
    await changeFromSameMeeting(c.var.db, draft.id)
    await recordAct(c.var.db, draft.networkId, {
      act: 'restore-draft',
      subjectKind: 'import-draft',
      subjectId: draft.id,
    })
    return c.redirect(withNotice(reviewDraftPath(draft.id), 'utkasttillbaka'), 303)
  })
