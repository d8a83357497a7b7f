import { recordAct } from '#platform/audit.ts'
import type { Transaction } from '#platform/db.ts'
import type { FileReading } from './document-reading.ts'
import { changeToRead, recordBeside } from './drafts.store.ts'

/** Puts down what a file gave: as the draft that waited for it, and each further document as a draft of its own. */
export async function keepReading(tx: Transaction, draftId: string, { further, ...first }: FileReading): Promise<void> {
  const file = await changeToRead(tx, draftId, first)
  if (!file) return
  for (const read of further) {
    const id = crypto.randomUUID()
    await recordBeside(tx, { ...file, id }, draftId, read)
    await recordAct(tx, file.networkId, {
      act: 'find-document',
      subjectKind: 'import-draft',
      subjectId: id,
      detail: { kind: read.document.kind, beside: draftId },
    })
  }
}
