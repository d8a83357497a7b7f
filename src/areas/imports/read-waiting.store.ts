import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { coverLetter } from './cover-letter.ts'

/** `isTriedEnough`: it has been begun so often without an end that it is left alone. */
export type FileToRead = {
  id: string
  fileName: string
  networkId: string
  batchId: string
  bytes: Uint8Array
  isTriedEnough: boolean
}

const mostTries = 3

/** Takes a waiting file to be read, and notes the try; nothing when it no longer waits, or the person may not read it. */
export async function beginReading(tx: Transaction, id: string): Promise<FileToRead | undefined> {
  const begun = await tx
    .updateTable('import_draft')
    .set({ tries: sql<number>`least(tries + 1, ${mostTries})`, pages_done: 0, pages_in_all: 0 })
    .where('id', '=', id)
    .where('status', '=', 'waiting')
    .returning(['network_id as networkId', 'batch_id as batchId', 'source_file_id as fileId', 'file_name as fileName'])
    .returning(sql<boolean>`tries >= ${mostTries}`.as('isTriedEnough'))
    .executeTakeFirst()
  if (!begun?.batchId) return undefined
  const { fileId, batchId, ...draft } = begun
  const { bytes } = await tx
    .selectFrom('source_file')
    .where('id', '=', fileId)
    .select('bytes')
    .executeTakeFirstOrThrow()
  return { id, ...draft, batchId, bytes }
}

/** How far a scan has come. */
export const changePages = (tx: Transaction, id: string, page: number, pages: number) =>
  tx.updateTable('import_draft').set({ pages_done: page, pages_in_all: pages }).where('id', '=', id).execute()

/** The files in an archive, or in a letter with no words of its own, have been taken out. */
export const changeToUnpacked = (tx: Transaction, id: string, problem: '' | typeof coverLetter) =>
  tx.updateTable('import_draft').set({ status: 'unpacked', kind: 'archive', problem }).where('id', '=', id).execute()

/** A try that was cut short by a stop of the program is no fault of the file. */
export async function putBack(tx: Transaction, id: string): Promise<void> {
  await tx
    .updateTable('import_draft')
    .set({ tries: sql<number>`greatest(tries - 1, 0)` })
    .where('id', '=', id)
    .execute()
}
