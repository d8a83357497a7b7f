import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit, type Transaction } from '#platform/db.ts'
import { hashOf } from '#platform/secrets.ts'
import {
  changeToUnreadable,
  findInBatch,
  findSameFile,
  recordFile,
  recordSameFile,
  recordWaitingDraft,
} from './drafts.store.ts'
import type { UnreadableReason } from './reading.ts'

/** A file's bytes, or why there are none. */
export type FileToKeep = { name: string; bytes: Uint8Array } | { name: string; problem: UnreadableReason }
type Where = { networkId: string; batchId: string; personId: string }

/** The draft of a file with these very bytes that the network has had before. Holds them until the transaction ends. */
export async function findKept(tx: Transaction, networkId: string, bytes: Uint8Array) {
  const sha256 = hashOf(bytes)
  await holdUntilCommit(tx, `${networkId} ${sha256}`)
  return findSameFile(tx, networkId, sha256)
}

/** A file's draft. `isNew`: it was not had before this sending. */
export type Kept = { id: string; isNew: boolean }

/**
 * Keeps a file that was sent, to be read. A file that the network has had before is not kept twice: the
 * draft given is then that of the first.
 */
export async function keepFile(tx: Transaction, file: FileToKeep, where: Where): Promise<Kept> {
  const { networkId, batchId, personId } = where
  const bytes = 'bytes' in file ? file.bytes : new Uint8Array()
  const sha256 = hashOf(bytes)
  const same = await findKept(tx, networkId, bytes)
  const draft = { id: crypto.randomUUID(), networkId, batchId, fileName: file.name }
  // The same folder sent once more after a stop: the file is where it was.
  const there = await findInBatch(tx, batchId, file.name, sha256)
  if (there) return { id: there.id, isNew: false }
  if (same && bytes.length > 0) {
    await recordSameFile(tx, { ...draft, fileId: same.fileId }, same.id)
    return { id: same.id, isNew: same.batchId === batchId }
  }
  const fileId = crypto.randomUUID()
  await recordFile(tx, { id: fileId, networkId, name: file.name, sha256, bytes, personId })
  await recordWaitingDraft(tx, { ...draft, fileId })
  if ('problem' in file) await changeToUnreadable(tx, draft.id, file.problem)
  await recordAct(tx, networkId, {
    act: 'upload-file',
    subjectKind: 'import-draft',
    subjectId: draft.id,
    detail: { sha256 },
  })
  return { id: draft.id, isNew: true }
}
