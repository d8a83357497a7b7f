import { Hono, type Context } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { givenOf, idFrom } from '#platform/http.ts'
import { changeReviewer } from '../draft-changes.store.ts'
import type { Draft, OtherFields } from '../draft.ts'
import { changeToConfirmed } from '../drafts.store.ts'
import { otherFieldsOf } from '../other-fields.rule.ts'
import { nextInBatchPath, reviewDraftPath, reviewOtherPath } from '../review-paths.ts'
import {
  answerConfirmed,
  answerReview,
  answerStale,
  draftOf,
  isOthers,
  otherOf,
  type OtherDraft,
} from './answer-other.tsx'
import { changeOther, undoOther } from './change-other.ts'
import { confirmedFields, problemsOf, tooLong } from './confirm-other.rule.ts'
import { acceptSure, mendOther } from './mend-other.rule.ts'
import { findReadDocument } from './review-other.store.ts'

const path = '/inlasning/:draftId{[0-9a-f-]{36}}/granska'

const claim = (c: Context<Workspace>, draft: Draft) =>
  changeReviewer(c.var.db, draft.id, c.var.actor.personId, c.var.deployment.clock())

/** Back to the draft, with the source shown as before. */
const backPath = ({ id }: Draft, { kalla }: Given) => `${reviewOtherPath(id)}${kalla === 'text' ? '?kalla=text' : ''}`

const nextPath = ({ id, batchId }: Draft, act: string | undefined) =>
  act === 'confirm-next' && batchId ? nextInBatchPath(batchId, id) : withNotice(reviewOtherPath(id), 'handlingsparad')

async function confirm(c: Context<Workspace>, { draft }: OtherDraft, mended: OtherFields, act: string | undefined) {
  const { db, actor } = c.var
  const document = await findReadDocument(db, draft.id)
  const asRead = document ? otherFieldsOf(document) : { values: [] }
  await changeOther(c, draft, confirmedFields(mended, asRead, draft.sourceText), 'mend')
  await changeToConfirmed(db, draft.id, null, actor.personId)
  await recordAct(db, draft.networkId, {
    act: 'confirm-draft',
    subjectKind: 'import-draft',
    subjectId: draft.id,
    detail: { kind: draft.kind },
  })
  return c.redirect(nextPath(draft, act), 303)
}

async function save(c: Context<Workspace>, { draft }: OtherDraft, mended: OtherFields, given: Given) {
  const { act } = given
  const saved = await changeOther(c, draft, mended, 'mend')
  if (act === 'undo') await undoOther(c, saved)
  if (act === 'accept-sure') await changeOther(c, saved, acceptSure(mended), 'accept-sure')
  const notice = act === 'undo' ? 'andringangrad' : act === 'accept-sure' ? 'sakertgodkant' : 'sparat'
  const place = act === 'accept-sure' ? '#att-titta-pa' : ''
  return c.redirect(withNotice(`${backPath(draft, given)}${place}`, notice), 303)
}

async function review(c: Context<Workspace>, other: OtherDraft, given: Given) {
  const { draft, kind, fields } = other
  if (given['version'] !== String(draft.version)) return answerStale(c, other, given)
  const named = mendOther(kind, fields, given)
  const isConfirming = given['act'] === 'confirm' || given['act'] === 'confirm-next'
  const problems = [...tooLong(named, fields), ...(isConfirming ? problemsOf(kind, named, fields) : [])]
  if (problems.length > 0) return answerReview(c, other, { given, problems })
  const mended = { values: named.map(({ value }) => value) }
  await claim(c, draft)
  return isConfirming ? confirm(c, other, mended, given['act']) : save(c, other, mended, given)
}

/** Every document but notes of a meeting is reviewed here, and kept with its provenance. */
export const reviewOtherRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const draft = await draftOf(c)
    const other = otherOf(draft)
    if (!other) return c.redirect(reviewDraftPath(draft.id), 303)
    if (draft.status === 'confirmed') return answerConfirmed(c, other, true)
    if (!isOthers(c, draft)) await claim(c, draft)
    return answerReview(c, other)
  })
  .post(path, async (c) => {
    await holdUntilCommit(c.var.db, idFrom(c.req.param('draftId')))
    const draft = await draftOf(c)
    const other = otherOf(draft)
    if (!other) return c.redirect(reviewDraftPath(draft.id), 303)
    if (draft.status === 'to-review') return review(c, other, await givenOf(c))
    // The same form sent twice is one confirmation.
    const isOwn = draft.confirmedById === c.var.actor.personId
    return isOwn ? c.redirect(reviewOtherPath(draft.id), 303) : answerConfirmed(c, other, false)
  })
