import type { Transaction } from '#platform/db.ts'
import type { BatchState } from './batch.ts'
import { countBatch } from './batches.store.ts'
import { findFileStart } from './draft-changes.store.ts'
import type { Draft } from './draft.ts'
import { fileFormat } from './read-notes.source.ts'

/** How the source is shown: pictures of its pages, or its text. */
export const sourceViews = ['sidan', 'text'] as const
export type SourceView = (typeof sourceViews)[number]

/** `hasPictures`: its pages can be shown as they look. */
export type ShownSource = { hasPictures: boolean; view: SourceView }

const drawable = ['pdf', 'image']

/** As pictures where there are any, unless its text is asked for. */
export async function shownSource(
  tx: Transaction,
  { id, layout }: Draft,
  asked: string | undefined,
): Promise<ShownSource> {
  const file = layout ? await findFileStart(tx, id) : undefined
  const hasPictures = file !== undefined && drawable.includes(fileFormat(file.start))
  return { hasPictures, view: hasPictures && asked !== 'text' ? 'sidan' : 'text' }
}

/** Its batch, when there is more to review in it than this one. */
export type OwnBatch = { id: string; state: BatchState }

export async function batchOf(tx: Transaction, { batchId }: Pick<Draft, 'batchId'>): Promise<OwnBatch | undefined> {
  if (!batchId) return undefined
  const state = await countBatch(tx, batchId)
  return state.documents > 1 ? { id: batchId, state } : undefined
}
