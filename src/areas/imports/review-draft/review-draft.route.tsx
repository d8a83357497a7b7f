import { Hono, type Context } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { found, givenOf, idFrom } from '#platform/http.ts'
import type { Draft } from '../draft.ts'
import { changeFromSameMeeting, changeReviewer, changeToRestored } from '../draft-changes.store.ts'
import { changeToDiscarded } from '../drafts.store.ts'
import { mendRows, withoutEmptyRows } from '../mend-draft.rule.ts'
import { isOtherDraft, reviewDraftPath, reviewOtherPath } from '../review-paths.ts'
import { isUnderReview } from '../review-queue.rule.ts'
import { settleSameMeeting } from '../same-meeting.ts'
import { answerConfirmed, answerHeld, answerOther, answerReview, draftOf } from './answer-review.tsx'
import { changeDraft, redoChange, undoChange } from './change-draft.ts'
import { confirmReview } from './confirm-review.ts'
import { actOn, parseAct, type ReviewAct } from './review-act.rule.ts'
import type { ReviewProblem } from './review.ts'

const path = '/inlasning/:draftId{[0-9a-f-]{36}}'

/** The draft of the address, held; another that the act is about is held too, in an order that no two can cross. */
async function heldDraft(c: Context<Workspace>, act?: ReviewAct): Promise<Draft> {
  const ids = [idFrom(c.req.param('draftId')), ...(act && 'otherId' in act ? [act.otherId] : [])]
  for (const id of ids.sort()) await holdUntilCommit(c.var.db, id)
  return draftOf(c)
}

const discardable = ['to-review', 'unreadable', 'waiting']

const isOthers = (c: Context<Workspace>, draft: Draft): boolean =>
  isUnderReview(draft, c.var.actor.personId, c.var.deployment.clock())

const claim = (c: Context<Workspace>, draft: Draft) =>
  changeReviewer(c.var.db, draft.id, c.var.actor.personId, c.var.deployment.clock())

/** Back to the draft, at the place where the act was done, with the source shown as before. */
function backTo(c: Context<Workspace>, draft: Draft, act: ReviewAct, given: Given) {
  const view = given['kalla'] === 'text' ? '?kalla=text' : ''
  const row = 'row' in act ? act.row : 0
  const address = (place: string) => `${reviewDraftPath(draft.id)}${view}${place}`
  if (act.act === 'accept-sure') return c.redirect(withNotice(address('#att-titta-pa'), 'sakertgodkant'), 303)
  if (act.act === 'split-item') return c.redirect(withNotice(address(`#i-${row + 1}-title`), 'punktdelad'), 303)
  if (act.act === 'join-items')
    return c.redirect(withNotice(address(`#i-${Math.max(0, row - 1)}-title`), 'punkterihop'), 303)
  if (act.act === 'move-person') return c.redirect(address('#deltagare'), 303)
  if (act.act === 'undo') return c.redirect(withNotice(address(''), 'andringangrad'), 303)
  if (act.act === 'take-over' || act.act === 'same-meeting') return c.redirect(address(''), 303)
  return c.redirect(withNotice(address(''), 'sparat'), 303)
}

async function review(c: Context<Workspace>, draft: Draft, given: Given, act: ReviewAct) {
  const rows = mendRows(found(draft.fields ?? undefined), given)
  const [typed, bodyId, view] = [withoutEmptyRows(rows), given['bodyId'] ?? '', given['kalla'] ?? '']
  const refuse = (problem: ReviewProblem) => answerReview(c, draft, { fields: typed, bodyId, problem, view })
  if (Number(given['version']) !== draft.version) return refuse('changed')
  if (act.act !== 'take-over' && isOthers(c, draft)) return refuse('taken-over')
  if (act.act === 'unknown') return refuse('act-unknown')
  const outcome = actOn(rows, act, draft.sourceText)
  if (!outcome.ok) return refuse(outcome.refusal)
  await claim(c, draft)
  if (act.act === 'confirm' || act.act === 'confirm-next') {
    const takesNext = act.act === 'confirm-next'
    return confirmReview(c, draft, typed, { bodyId, isAnotherMeeting: given['another'] === 'ja', takesNext, view })
  }
  const mended = await changeDraft(c, draft, typed, 'mend')
  if (act.act === 'same-meeting') {
    const settled = await settleSameMeeting(c, mended, act.otherId, act.choice)
    return settled.ok ? backTo(c, draft, act, given) : refuse(settled.refusal)
  }
  if (act.act === 'undo') await undoChange(c, mended)
  else if (act.act === 'redo') await redoChange(c, mended)
  else await changeDraft(c, mended, withoutEmptyRows(outcome.value), nameOf(act))
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
    // The same form sent twice is one confirmation.
    const isOwn = draft.confirmedById === c.var.actor.personId
    if (draft.status === 'confirmed' && isOwn) return c.redirect(`/arbetsyta/moten/${draft.meetingId}`, 303)
    if (draft.status === 'confirmed') return answerConfirmed(c, draft, false)
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
