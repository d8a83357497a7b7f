import { Hono, type Context } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { givenOf, idFrom } from '#platform/http.ts'
import { answerHeld } from '../answer-held.tsx'
import { answerIfOvertaken } from '../answer-overtaken.tsx'
import { changeDraft, redoChange, undoChange } from '../change-draft.ts'
import type { Draft, OtherFields } from '../draft.ts'
import { changeToConfirmed } from '../drafts.store.ts'
import { otherFieldsOf } from '../other-fields.rule.ts'
import { nextInBatchPath, pathOfDraft, reviewDraftPath, reviewOtherPath } from '../review-paths.ts'
import { claim, draftOf, isOthers } from '../reviewing.ts'
import { answerConfirmed, answerReview, answerStale, otherOf, type OtherDraft } from './answer-other.tsx'
import { confirmedFields, problemsOf, tooLong } from './confirm-other.rule.ts'
import { acceptSure, mendOther } from './mend-other.rule.ts'
import { findReadDocument } from './review-other.store.ts'

const path = '/inlasning/:draftId{[0-9a-f-]{36}}/granska'

/** Back to the draft, with the source shown as before. */
const backPath = (draft: Draft, { kalla }: Given) => `${pathOfDraft(draft)}${kalla === 'text' ? '?kalla=text' : ''}`

const nextPath = ({ id, batchId }: Draft, act: string | undefined) =>
  act === 'confirm-next' && batchId ? nextInBatchPath(batchId, id) : withNotice(reviewOtherPath(id), 'handlingsparad')

async function confirm(c: Context<Workspace>, { draft }: OtherDraft, mended: OtherFields, act: string | undefined) {
  const { db, actor } = c.var
  const document = await findReadDocument(db, draft.id)
  const asRead = document ? otherFieldsOf(document) : { values: [] }
  await changeDraft(c, draft, confirmedFields(mended, asRead, draft.sourceText), 'mend')
  await changeToConfirmed(db, draft.id, null, actor.personId)
  await recordAct(db, draft.networkId, {
    act: 'confirm-draft',
    subjectKind: 'import-draft',
    subjectId: draft.id,
    detail: { kind: draft.kind },
  })
  return c.redirect(nextPath(draft, act), 303)
}

function noticeOf(act: string, isUndone: boolean) {
  if (act === 'undo') return isUndone ? 'andringangrad' : 'ingetattangra'
  return act === 'accept-sure' ? 'sakertgodkant' : 'sparat'
}

async function save(c: Context<Workspace>, { draft }: OtherDraft, mended: OtherFields, given: Given) {
  const act = given['act'] ?? 'save'
  const saved = await changeDraft(c, draft, mended, 'mend')
  const after = act === 'undo' ? await undoChange(c, saved) : act === 'redo' ? await redoChange(c, saved) : saved
  if (act === 'accept-sure') await changeDraft(c, saved, acceptSure(mended), 'accept-sure')
  const place = act === 'accept-sure' ? '#att-titta-pa' : ''
  return c.redirect(withNotice(`${backPath(after, given)}${place}`, noticeOf(act, after !== saved)), 303)
}

async function review(c: Context<Workspace>, other: OtherDraft, given: Given) {
  const { draft, kind, fields } = other
  const act = given['act']
  if (given['version'] !== String(draft.version)) return answerStale(c, other, given)
  if (act !== 'take-over' && isOthers(c, draft))
    return answerReview(c, other, { given, problems: [{ refusal: 'taken-over' }] })
  const named = mendOther(kind, fields, given)
  const isConfirming = act === 'confirm' || act === 'confirm-next'
  const problems = [...tooLong(named, fields), ...(isConfirming ? problemsOf(kind, named, fields) : [])]
  if (problems.length > 0) return answerReview(c, other, { given, problems })
  const mended = { values: named.map(({ value }) => value) }
  await claim(c, draft)
  return isConfirming ? confirm(c, other, mended, act) : save(c, other, mended, given)
}

/** Every document but notes of a meeting is reviewed here, and kept with its provenance. */
export const reviewOtherRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const draft = await draftOf(c)
    const other = otherOf(draft)
    if (!other) return c.redirect(reviewDraftPath(draft.id), 303)
    if (draft.status === 'confirmed') return answerConfirmed(c, other)
    if (isOthers(c, draft)) return answerHeld(c, draft)
    await claim(c, draft)
    return answerReview(c, other)
  })
  .post(path, async (c) => {
    await holdUntilCommit(c.var.db, idFrom(c.req.param('draftId')))
    const draft = await draftOf(c)
    const given = await givenOf(c)
    const overtaken = await answerIfOvertaken(c, draft, given, 'other')
    if (overtaken) return overtaken
    const other = otherOf(draft)
    return other ? review(c, other, given) : c.redirect(reviewDraftPath(draft.id), 303)
  })
