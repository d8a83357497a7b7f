import type { Context } from 'hono'
import { answerPage, listRestrictedItems, logReading, type Workspace } from '#areas/access/index.ts'
import { meantOrganisations } from '#areas/meetings/index.ts'
import { listBodies } from '#areas/networks/index.ts'
import { listPeopleToName } from '#areas/secrecy/index.ts'
import { found } from '#platform/http.ts'
import { batchPath } from '../batch-paths.ts'
import { listBeside } from '../beside.store.ts'
import type { Difference } from '../difference.ts'
import type { Draft, DraftFields } from '../draft.ts'
import { findJustUndone, findLastChange } from '../draft-changes.store.ts'
import { findDraft } from '../drafts.store.ts'
import { reviewDraftPath } from '../review-paths.ts'
import { alikeTo } from '../same-meeting.ts'
import { batchOf, shownSource } from '../shown-source.ts'
import { unreadableText } from '../unreadable.ts'
import type { AskedView } from './asked-view.ts'
import { bodyNamed } from './body-name.rule.ts'
import { ConfirmedPage, DiscardedPage, SetAsidePage, UnreadablePage, WaitingPage } from './other-drafts.view.tsx'
import { ReviewPage } from './review-draft.view.tsx'
import type { Review, ReviewProblem } from './review.ts'
import { shownItems } from './shown-items.rule.ts'
import { marksOf } from './source-text.rule.ts'

const fillInProblems = ['not-minutes', 'no-text-layer', 'broken', 'password-needed', 'too-slow']

/** What came back: the fields as they were typed, and what has to be mended first. */
export type Refused = {
  fields: DraftFields
  bodyId: string
  problem: ReviewProblem
  view: AskedView
  /** What others have changed since the form was opened. */
  since?: Difference[]
}

const namesSome = ({ items }: DraftFields) => items.some(({ confidentialTo }) => confidentialTo !== undefined)

/** Each is compared with the whole register: of a longer list the rest goes without. */
const mostNames = 400

async function meantIn({ var: { db } }: Context<Workspace>, { single, people }: DraftFields, bodyId: string) {
  const written = [...new Set(people.map(({ organisation }) => organisation))].filter(Boolean).slice(0, mostNames)
  const meant = await meantOrganisations(db, { bodyId: bodyId || undefined, day: single.date.value, written })
  return new Map([...meant].flatMap(([name, { name: known }]) => (name === known ? [] : [[name, known] as const])))
}

async function reviewOf(c: Context<Workspace>, draft: Draft, refused?: Refused): Promise<Review> {
  const { db } = c.var
  const view = refused?.view ?? { source: c.req.query('kalla'), part: c.req.query('del') }
  const bodies = (await listBodies(db)).filter((body) => body.networkId === draft.networkId)
  const fields = refused?.fields ?? found(draft.fields ?? undefined)
  const bodyId = refused?.bodyId ?? bodyNamed(bodies, fields.single.body.value)?.id ?? ''
  return {
    ...{ draft, fields, bodies, problem: refused?.problem, since: refused?.since ?? [] },
    ...(await shownSource(db, draft, view.source)),
    shown: shownItems(fields.items, view.part),
    bodyId,
    isSameFile: c.req.query('samma') === 'ja',
    people: namesSome(fields) ? await listPeopleToName(db, draft.networkId, bodyId || undefined) : [],
    meant: await meantIn(c, fields, bodyId),
    batch: await batchOf(db, draft),
    beside: await listBeside(db, draft.id),
    lastChange: (await findLastChange(db, draft.id))?.act,
    alike: await alikeTo(c, { ...draft, fields }),
    canRedo: (await findJustUndone(db, draft.id)) !== undefined,
  }
}

export async function answerReview(c: Context<Workspace>, draft: Draft, refused?: Refused) {
  return answerPage(c, <ReviewPage review={await reviewOf(c, draft, refused)} />, refused ? 422 : 200)
}

const unreadableWords = (problem: string): string =>
  Object.entries(unreadableText).find(([reason]) => reason === problem)?.[1] ?? unreadableText.broken

/** The file's own words, among them those of items that have been closed to others since. */
async function answerConfirmed(c: Context<Workspace>, draft: Draft) {
  if (draft.meetingId) logReading(c, await listRestrictedItems(c.var.db, draft.meetingId))
  const source = draft.fields
    ? { marks: marksOf(draft.fields), ...(await shownSource(c.var.db, draft, c.req.query('kalla'))) }
    : undefined
  const beside = await listBeside(c.var.db, draft.id)
  return answerPage(c, <ConfirmedPage {...{ draft, source, beside }} />)
}

/** Another edition of the same notes was kept instead. */
async function answerSetAside(c: Context<Workspace>, draft: Draft, keptId: string) {
  const kept = await findDraft(c.var.db, keptId)
  return answerPage(c, <SetAsidePage {...{ draft, kept, batchId: (await batchOf(c.var.db, draft))?.id }} />)
}

/** A draft that is not there to review: confirmed, discarded, or nothing was read. */
export async function answerOther(c: Context<Workspace>, draft: Draft) {
  if (draft.status === 'confirmed') return answerConfirmed(c, draft)
  if (draft.status === 'discarded')
    return answerPage(c, <DiscardedPage draft={draft} beside={await listBeside(c.var.db, draft.id)} />, 410)
  if (draft.status === 'waiting') return answerPage(c, <WaitingPage draft={draft} />)
  if (draft.status === 'same-file' && draft.keptDraftId)
    return c.redirect(`${reviewDraftPath(draft.keptDraftId)}?samma=ja`, 303)
  if (draft.status === 'same-meeting' && draft.keptDraftId) return answerSetAside(c, draft, draft.keptDraftId)
  if (draft.status === 'unpacked' && draft.batchId) return c.redirect(batchPath(draft.batchId), 303)
  const [canFillIn, needsPassword] = [fillInProblems.includes(draft.problem), draft.problem === 'password-needed']
  const page = <UnreadablePage {...{ draft, text: unreadableWords(draft.problem), canFillIn, needsPassword }} />
  return answerPage(c, page)
}
