import { Hono, type Context } from 'hono'
import { answerPage, listRestrictedItems, logReading, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordImportedMeeting } from '#areas/meetings/index.ts'
import { listBodies, recordBody } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { meetingOfDraft } from '../confirm-draft.rule.ts'
import type { Draft, DraftFields } from '../draft.ts'
import { changeFields, changeToConfirmed, changeToDiscarded, findDraft } from '../drafts.store.ts'
import { mendDraft } from '../mend-draft.rule.ts'
import { unreadableText } from '../unreadable.ts'
import { bodyNamed } from './body-name.rule.ts'
import { ConfirmedPage, DiscardedPage, UnreadablePage } from './other-drafts.view.tsx'
import { ReviewPage, type ReviewProblem } from './review-draft.view.tsx'

const path = '/inlasning/:draftId{[0-9a-f-]{36}}'
const fillInProblems = ['not-minutes', 'no-text-layer', 'broken', 'password-needed', 'too-slow']

async function draftOf(c: Context<Workspace>): Promise<Draft> {
  const draft = found(await findDraft(c.var.db, idFrom(c.req.param('draftId'))))
  stopUnless(may(c.var.actor, 'import-notes', draft))
  return draft
}

async function heldDraft(c: Context<Workspace>): Promise<Draft> {
  await holdUntilCommit(c.var.db, idFrom(c.req.param('draftId')))
  return draftOf(c)
}

type Refused = { fields: DraftFields; bodyId: string; problem: ReviewProblem }

async function answerReview(c: Context<Workspace>, draft: Draft, refused?: Refused) {
  const bodies = (await listBodies(c.var.db)).filter((body) => body.networkId === draft.networkId)
  const fields = refused?.fields ?? found(draft.fields ?? undefined)
  const page = (
    <ReviewPage
      draft={draft}
      fields={fields}
      version={draft.version}
      bodies={bodies}
      bodyId={refused?.bodyId ?? bodyNamed(bodies, fields.single.body.value)?.id ?? ''}
      isSameFile={c.req.query('samma') === 'ja'}
      problem={refused?.problem}
    />
  )
  return answerPage(c, page, refused ? 422 : 200)
}

const unreadableWords = (problem: string): string =>
  Object.entries(unreadableText).find(([reason]) => reason === problem)?.[1] ?? unreadableText.broken

/** The file's own words, among them those of items that have been closed to others since. */
async function answerConfirmed(c: Context<Workspace>, draft: Draft, wasFirst: boolean) {
  if (draft.meetingId) logReading(c, await listRestrictedItems(c.var.db, draft.meetingId))
  return answerPage(c, <ConfirmedPage draft={draft} wasFirst={wasFirst} />, wasFirst ? 200 : 409)
}

function answerOther(c: Context<Workspace>, draft: Draft) {
  if (draft.status === 'confirmed') return answerConfirmed(c, draft, true)
  if (draft.status === 'discarded') return answerPage(c, <DiscardedPage draft={draft} />, 410)
  const [canFillIn, needsPassword] = [fillInProblems.includes(draft.problem), draft.problem === 'password-needed']
  return answerPage(
    c,
    <UnreadablePage
      draft={draft}
      text={unreadableWords(draft.problem)}
      canFillIn={canFillIn}
      needsPassword={needsPassword}
    />,
  )
}

type Choice = { bodyId: string; isAnotherMeeting: boolean }

async function confirm(c: Context<Workspace>, draft: Draft, fields: DraftFields, choice: Choice) {
  const { bodyId: chosenBodyId, isAnotherMeeting } = choice
  const { db, actor } = c.var
  // Two drafts that name the same new body: the second shall find the body that the first has added.
  await holdUntilCommit(db, draft.networkId)
  const bodies = (await listBodies(db)).filter((body) => body.networkId === draft.networkId)
  const body = bodies.find((known) => known.id === chosenBodyId) ?? bodyNamed(bodies, fields.single.body.value)
  const refuse = (problem: ReviewProblem) => answerReview(c, draft, { fields, bodyId: chosenBodyId, problem })
  const meeting = meetingOfDraft(draft, fields, body?.id)
  if (!meeting.ok) return refuse(meeting.refusal)
  const bodyId = body?.id ?? (await recordBody(db, draft.networkId, fields.single.body.value))
  const recorded = await recordImportedMeeting(db, { ...meeting.value, bodyId, isAnotherMeeting }, actor.personId)
  if (!recorded.ok) return refuse(recorded.refusal)
  const { meetingId } = recorded.value
  await changeFields(db, draft.id, fields)
  await changeToConfirmed(db, draft.id, meetingId, actor.personId)
  await recordAct(db, draft.networkId, {
    act: 'confirm-draft',
    subjectKind: 'import-draft',
    subjectId: draft.id,
    detail: { meetingId },
  })
  return c.redirect(withNotice(`/arbetsyta/moten/${meetingId}`, 'bekraftat'), 303)
}

export const reviewDraftRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const draft = await draftOf(c)
    return draft.status === 'to-review' ? answerReview(c, draft) : answerOther(c, draft)
  })
  .post(path, async (c) => {
    const draft = await heldDraft(c)
    // The same form sent twice is one confirmation.
    const isOwn = draft.confirmedById === c.var.actor.personId
    if (draft.status === 'confirmed' && isOwn) return c.redirect(`/arbetsyta/moten/${draft.meetingId}`, 303)
    if (draft.status === 'confirmed') return answerConfirmed(c, draft, false)
    if (draft.status !== 'to-review') return answerOther(c, draft)
    const given: Given = await c.req.parseBody<Record<string, string>>()
    const fields = mendDraft(found(draft.fields ?? undefined), given)
    const bodyId = given['bodyId'] ?? ''
    if (Number(given['version']) !== draft.version)
      return answerReview(c, draft, { fields, bodyId, problem: 'changed' })
    if (given['act'] === 'confirm')
      return confirm(c, draft, fields, { bodyId, isAnotherMeeting: given['another'] === 'ja' })
    await changeFields(c.var.db, draft.id, fields)
    await recordAct(c.var.db, draft.networkId, { act: 'mend-draft', subjectKind: 'import-draft', subjectId: draft.id })
    return c.redirect(withNotice(`/arbetsyta/inlasning/${draft.id}`, 'sparat'), 303)
  })
  .post(`${path}/kasta`, async (c) => {
    const draft = await heldDraft(c)
    if (draft.status === 'confirmed') return answerOther(c, draft)
    await changeToDiscarded(c.var.db, draft.id)
    await recordAct(c.var.db, draft.networkId, {
      act: 'discard-draft',
      subjectKind: 'import-draft',
      subjectId: draft.id,
    })
    return c.redirect(withNotice('/arbetsyta/inlasning', 'kastat'), 303)
  })
