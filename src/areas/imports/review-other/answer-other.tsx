import type { Context } from 'hono'
import { answerPage, may, type Workspace } from '#areas/access/index.ts'
import { listOrganisations } from '#areas/organisations/index.ts'
import type { Given } from '#platform/given.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { findLastChange } from '../draft-changes.store.ts'
import type { Draft, OtherFields } from '../draft.ts'
import { findDraft } from '../drafts.store.ts'
import type { OtherKind } from '../known-fields.ts'
import { isOtherDraft } from '../review-paths.ts'
import { isUnderReview } from '../review-queue.rule.ts'
import type { OtherProblem } from './confirm-other.rule.ts'
import { ConfirmedOtherPage } from './confirmed-other.view.tsx'
import { meantNames } from './meant-names.ts'
import { typedSince } from './mend-other.rule.ts'
import { mostShown } from './other-groups.rule.ts'
import { findConfirmedAt, findFieldsThen } from './review-other.store.ts'
import { ReviewOtherPage } from './review-other.view.tsx'
import { batchOf, sourceView } from './shown-source.ts'

/** A draft of a document that is not notes, with what is told of it. */
export type OtherDraft = { draft: Draft; kind: OtherKind; fields: OtherFields }

/** The draft of the address, for those who may read notes in. */
export async function draftOf(c: Context<Workspace>): Promise<Draft> {
  const draft = found(await findDraft(c.var.db, idFrom(c.req.param('draftId'))))
  stopUnless(may(c.var.actor, 'import-notes', draft))
  return draft
}

/** The draft, when it is one that is shown here. */
export function otherOf(draft: Draft): OtherDraft | undefined {
  const { kind, otherFields } = draft
  if (!isOtherDraft(draft) || kind === 'minutes' || kind === 'archive') return undefined
  return { draft, kind, fields: otherFields ?? { values: [] } }
}

export const isOthers = (c: Context<Workspace>, draft: Draft): boolean =>
  isUnderReview(draft, c.var.actor.personId, c.var.deployment.clock())

type Refused = { given: Given; problems: readonly OtherProblem[] }

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
      lastChange={(await findLastChange(db, draft.id))?.act}
      isOthers={isOthers(c, draft)}
      view={await sourceView(db, draft, refused?.given['kalla'] ?? c.req.query('kalla'))}
      batchId={await batchOf(db, draft)}
    />
  )
  return answerPage(c, page, refused ? 422 : 200)
}

/** The form is older than the draft: what was typed stands over what others have mended since. */
export async function answerStale(c: Context<Workspace>, other: OtherDraft, given: Given) {
  const version = /^\d{1,9}$/.test(given['version'] ?? '') ? Number(given['version']) : 0
  const then = await findFieldsThen(c.var.db, other.draft.id, version)
  const typed = then && 'values' in then.fields ? typedSince(then.fields, given) : given
  return answerReview(c, other, { given: typed, problems: [{ refusal: 'changed' }] })
}

export async function answerConfirmed(c: Context<Workspace>, other: OtherDraft, wasFirst: boolean) {
  const confirmedAt = found((await findConfirmedAt(c.var.db, other.draft.id))?.at ?? undefined)
  const page = <ConfirmedOtherPage {...other} confirmedAt={confirmedAt} wasFirst={wasFirst} />
  return answerPage(c, page, wasFirst ? 200 : 409)
}
