import type { Context } from 'hono'
import { answerPage, type Workspace } from '#areas/access/index.ts'
import type { Draft } from './draft.ts'
import { HeldPage } from './held-draft.view.tsx'
import { batchOf } from './shown-source.ts'

/** Another is at it: who, since when, and what one can do instead. */
export async function answerHeld(c: Context<Workspace>, draft: Draft, status: 200 | 409 = 200) {
  return answerPage(c, <HeldPage draft={draft} batchId={(await batchOf(c.var.db, draft))?.id} />, status)
}
