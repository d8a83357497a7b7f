import type { Context } from 'hono'
import { answerPage, listRestrictedItems, logReading, may, type Workspace } from '#areas/access/index.ts'
import { listBodies } from '#areas/networks/index.ts'
import { listPeopleToName } from '#areas/secrecy/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { batchPath } from '../batch-paths.ts'
import { countBatch } from '../batches.store.ts'
import type { Draft, DraftFields } from '../draft.ts'
import { findFileStart, findJustUndone, findLastChange } from '../draft-changes.store.ts'
import { findDraft } from '../drafts.store.ts'
import { fileFormat } from '../read-notes.source.ts'
import { reviewDraftPath } from '../review-paths.ts'
import { alikeTo } from '../same-meeting.ts'
import { unreadableText } from '../unreadable.ts'
import { bodyNamed } from './body-name.rule.ts'
import {
  ConfirmedPage,
  DiscardedPage,
  HeldPage,
  SetAsidePage,
  UnreadablePage,
  WaitingPage,
} from './other-drafts.view.tsx'
import { ReviewPage } from './review-draft.view.tsx'
import type { Review, ReviewProblem } from './review.ts'

const fillInProblems = ['not-minutes', 'no-text-layer', 'broken', 'password-needed', 'too-slow']

/** The draft of the address, for those who may read notes in. */
export async function draftOf(c: Context<Workspace>): Promise<Draft> {
  const draft = found(await findDraft(c.var.db, idFrom(c.req.param('draftId'))))
  stopUnless(may(c.var.actor, 'import-notes', draft))
  return draft
}

/** What came back: the fields as they were typed, and what has to be mended first. */
export type Refused = { fields: DraftFields; bodyId: string; problem: ReviewProblem; view: string }

const drawable = ['pdf', 'image']

type Shown = Pick<Review, 'hasPictures' | 'view'>

/** How the source is shown: as pictures where there are any, unless its text is asked for. */
async function sourceOf(c: Context<Workspace>, { id, layout }: Draft, asked: string | undefined): Promise<Shown> {
  const file = layout ? await findFileStart(c.var.db, id) : undefined
  const hasPictures = file !== undefined && drawable.includes(fileFormat(file.start))
  return { hasPictures, view: hasPictures && asked !== 'text' ? 'sidan' : 'text' }
}

/** Its batch, when more than this one file was sent in it. */
async function batchOf(c: Context<Workspace>, { batchId }: Draft): Promise<Review['batch']> {
  if (!batchId) return undefined
  const state = await countBatch(c.var.db, batchId)
  return state.files > 1 ? { id: batchId, state } : undefined
}

const namesSome = ({ items }: DraftFields) => items.some(({ confidentialTo }) => confidentialTo !== undefined)

async function reviewOf(c: Context<Workspace>, draft: Draft, refused?: Refused): Promise<Review> {
  const { db } = c.var
  const bodies = (await listBodies(db)).filter((body) => body.networkId === draft.networkId)
  const fields = refused?.fields ?? found(draft.fields ?? undefined)
  const bodyId = refused?.bodyId ?? bodyNamed(bodies, fields.single.body.value)?.id ?? ''
  return {
    ...{ draft, fields, bodies, problem: refused?.problem },
    ...(await sourceOf(c, draft, refused?.view ?? c.req.query('kalla'))),
    bodyId,
    isSameFile: c.req.query('samma') === 'ja',
    people: namesSome(fields) ? await listPeopleToName(db, draft.networkId, bodyId || undefined) : [],
    batch: await batchOf(c, draft),
    lastChange: (await findLastChange(db, draft.id))?.act,
    alike: await alikeTo(c, { ...draft, fields }),
    canRedo: (await findJustUndone(db, draft.id)) !== undefined,
  }
}

export async function answerReview(c: Context<Workspace>, draft: Draft, refused?: Refused) {
  return answerPage(c, <ReviewPage review={await reviewOf(c, draft, refused)} />, refused ? 422 : 200)
}

/** Another is at it: who, since when, and what one can do instead. */
export async function answerHeld(c: Context<Workspace>, draft: Draft, status: 200 | 409 = 200) {
  return answerPage(c, <HeldPage draft={draft} batchId={(await batchOf(c, draft))?.id} />, status)
}

const unreadableWords = (problem: string): string =>
  Object.entries(unreadableText).find(([reason]) => reason === problem)?.[1] ?? unreadableText.broken

/** The file's own words, among them those of items that have been closed to others since. */
export async function answerConfirmed(c: Context<Workspace>, draft: Draft, wasFirst: boolean) {
  if (draft.meetingId) logReading(c, await listRestrictedItems(c.var.db, draft.meetingId))
  const source = draft.fields
    ? { fields: draft.fields, ...(await sourceOf(c, draft, c.req.query('kalla'))) }
    : undefined
  return answerPage(c, <ConfirmedPage {...{ draft, wasFirst, source }} />, wasFirst ? 200 : 409)
}

/** Another edition of the same notes was kept instead. */
async function answerSetAside(c: Context<Workspace>, draft: Draft, keptId: string) {
  const kept = await findDraft(c.var.db, keptId)
  return answerPage(c, <SetAsidePage {...{ draft, kept, batchId: (await batchOf(c, draft))?.id }} />)
}

/** A draft that is not there to review: confirmed, discarded, or nothing was read. */
export function answerOther(c: Context<Workspace>, draft: Draft) {
  if (draft.status === 'confirmed') return answerConfirmed(c, draft, true)
  if (draft.status === 'discarded') return answerPage(c, <DiscardedPage draft={draft} />, 410)
  if (draft.status === 'waiting') return answerPage(c, <WaitingPage draft={draft} />)
  if (draft.status === 'same-file' && draft.keptDraftId)
    return c.redirect(`${reviewDraftPath(draft.keptDraftId)}?samma=ja`, 303)
  if (draft.status === 'same-meeting' && draft.keptDraftId) return answerSetAside(c, draft, draft.keptDraftId)
  if (draft.status === 'unpacked' && draft.batchId) return c.redirect(batchPath(draft.batchId), 303)
  const [canFillIn, needsPassword] = [fillInProblems.includes(draft.problem), draft.problem === 'password-needed']
  const page = <UnreadablePage {...{ draft, text: unreadableWords(draft.problem), canFillIn, needsPassword }} />
  return answerPage(c, page)
}
