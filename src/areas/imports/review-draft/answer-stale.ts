import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import type { Given } from '#platform/given.ts'
import { found } from '#platform/http.ts'
import { findFieldsThen } from '../draft-changes.store.ts'
import type { Draft, DraftFields } from '../draft.ts'
import { withoutEmptyRows } from '../mend-draft.rule.ts'
import { differencesOf } from '../same-meeting.ts'
import { answerReview } from './answer-review.tsx'
import { viewOf } from './asked-view.ts'
import { mergeTyped } from './merge-typed.rule.ts'

/** The form is older than the draft: what was typed stands over what others have changed since, and the page tells what. */
export async function answerStale(c: Context<Workspace>, draft: Draft, given: Given) {
  const now = found(draft.fields ?? undefined)
  const then = await fieldsThen(c, draft, given['version'])
  const typed = withoutEmptyRows(mergeTyped(then ?? now, now, given))
  return answerReview(c, draft, {
    ...{ fields: typed, bodyId: given['bodyId'] ?? '', problem: 'changed', view: viewOf(given) },
    since: then ? differencesOf(now, then) : [],
  })
}

async function fieldsThen(
  { var: { db } }: Context<Workspace>,
  { id }: Draft,
  version = '',
): Promise<DraftFields | undefined> {
  const then = /^\d{1,9}$/.test(version) ? await findFieldsThen(db, id, Number(version)) : undefined
  return then && 'single' in then ? then : undefined
}
