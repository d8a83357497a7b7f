import type { Transaction } from '#platform/db.ts'
import { countBatch } from '../batches.store.ts'
import { findFileStart } from '../draft-changes.store.ts'
import type { Draft } from '../draft.ts'
import { fileFormat } from '../read-notes.source.ts'
import type { SourceView } from './source-panel.view.tsx'

const drawable = ['pdf', 'image']

/** As the pages look, where they can be drawn and the person has not asked for the words. */
export async function sourceView(
  tx: Transaction,
  { id, layout }: Draft,
  asked: string | undefined,
): Promise<SourceView> {
  const file = layout ? await findFileStart(tx, id) : undefined
  if (!file || !drawable.includes(fileFormat(file.start))) return 'text-only'
  return asked === 'text' ? 'text' : 'pages'
}

/** The batch of the draft, when more than this one file was sent in it. */
export async function batchOf(tx: Transaction, { batchId }: Draft): Promise<string | undefined> {
  if (!batchId) return undefined
  const { files } = await countBatch(tx, batchId)
  return files > 1 ? batchId : undefined
}
