import type { Context } from 'hono'
import { answerPage, type Workspace } from '#areas/access/index.ts'
import { listOrganisations } from '#areas/organisations/index.ts'
import type { Given } from '#platform/given.ts'
import { found } from '#platform/http.ts'
import { listBeside } from '../beside.store.ts'
import type { Difference } from '../difference.ts'
import { findFieldsThen, findJustUndone, findLastChange } from '../draft-changes.store.ts'
import type { Draft, OtherFields } from '../draft.ts'
import type { OtherKind } from '../known-fields.ts'
import { isOtherDraft } from '../review-paths.ts'
import { isOthers } from '../reviewing.ts'
import { batchOf, shownSource } from '../shown-source.ts'
import { changedSince } from './changed-since.rule.ts'
import type { OtherProblem } from './confirm-other.rule.ts'
import { ConfirmedOtherPage } from './confirmed-other.view.tsx'
import { meantNames } from './meant-names.ts'
import { typedSince } from './mend-other.rule.ts'
import { mostShown } from './other-groups.rule.ts'
import { findConfirmedAt } from './review-other.store.ts'
import { ReviewOtherPage } from './review-other.view.tsx'

/** A draft of a document that is not notes, with what is told of it. */
export type OtherDraft = { draft: Draft; kind: OtherKind; fields: OtherFields }

/** The draft, when it is one that is shown here. */
export function otherOf(draft: Draft): OtherDraft | undefined {
  const { kind, otherFields } = draft
  if (!isOtherDraft(draft) || kind === 'minutes' || kind === 'archive') return undefined
  return { draft, kind, fields: otherFields ?? { values: [] } }
}

type Refused = { given: Given; problems: readonly OtherProblem[]; since?: Difference[] }

export async function answerReview(c: Context<Workspace>, other: OtherDraft, refused?: Refused) {
  const { db } = c.var
  const { draft, kind } = other
  const fields = { values: other.fields.values.slice(0, mostShown) }
  const page = (
    <ReviewOtherPage
      {...{ draft, kind, fields }}
      hasMore={other.fields.values.length > mostShown}
      given={refused?.given ?? {}}
      meant={meantNames(await listOrganisations(db), kind, fields)}
      isSameFile={c.req.query('samma') === 'ja'}
      problems={refused?.problems ?? []}
      since={refused?.since ?? []}
      lastChange={(await findLastChange(db, draft.id))?.act}
      canRedo={(await findJustUndone(db, draft.id)) !== undefined}
      isTakenOver={isOthers(c, draft)}
      source={await shownSource(db, draft, refused?.given['kalla'] ?? c.req.query('kalla'))}
      batch={await batchOf(db, draft)}
      beside={await listBeside(db, draft.id)}
    />
  )
  return answerPage(c, page, refused ? 422 : 200)
}

/** The form is older than the draft: what was typed stands over what others have mended since, and the page tells what. */
export async function answerStale(c: Context<Workspace>, other: OtherDraft, given: Given) {
  const version = /^\d{1,9}$/.test(given['version'] ?? '') ? Number(given['version']) : 0
  const then = await findFieldsThen(c.var.db, other.draft.id, version)
  const isLike = then !== undefined && 'values' in then
  return answerReview(c, other, {
    given: isLike ? typedSince(then, given) : given,
    problems: [{ refusal: 'changed' }],
    since: isLike ? changedSince(other.kind, then, other.fields) : [],
  })
}

export async function answerConfirmed(c: Context<Workspace>, other: OtherDraft) {
  const confirmedAt = found((await findConfirmedAt(c.var.db, other.draft.id))?.at ?? undefined)
  const beside = await listBeside(c.var.db, other.draft.id)
  const page = <ConfirmedOtherPage {...other} {...{ confirmedAt, beside }} />
  return answerPage(c, page)
}
