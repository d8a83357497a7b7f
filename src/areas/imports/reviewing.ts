import type { Context } from 'hono'
import { may, type Workspace } from '#areas/access/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { changeReviewer } from './draft-changes.store.ts'
import type { Draft } from './draft.ts'
import { findDraft } from './drafts.store.ts'
import { isUnderReview } from './review-queue.rule.ts'

/** The draft of the address, for those who may read notes in. */
export async function draftOf(c: Context<Workspace>): Promise<Draft> {
  const draft = found(await findDraft(c.var.db, idFrom(c.req.param('draftId'))))
  stopUnless(may(c.var.actor, 'import-notes', draft))
  return draft
}

/** Whether somebody else is at it just now. */
export const isOthers = (c: Context<Workspace>, draft: Draft): boolean =>
  isUnderReview(draft, c.var.actor.personId, c.var.deployment.clock())

/** From now on this person reviews it, and others are told. */
export const claim = (c: Context<Workspace>, draft: Draft) =>
  changeReviewer(c.var.db, draft.id, c.var.actor.personId, c.var.deployment.clock())
