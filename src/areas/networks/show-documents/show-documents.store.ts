import type { Transaction } from '#platform/db.ts'

/** The file of a document, if the actor may read the document and it has one. */
export async function findFile(tx: Transaction, documentId: string) {
  const row = await tx
    .selectFrom('network_document')
    .where('id', '=', documentId)
    .select(['network_id as networkId', 'file_name as name', 'media_type as mediaType', 'bytes'])
    .executeTakeFirst()
  return row?.bytes ? { ...row, bytes: row.bytes } : undefined
}
