import type { Transaction } from '#platform/db.ts'
import type { NetworkDocument } from '../document.ts'

export type NewDocument = Omit<NetworkDocument, 'fileName' | 'bytes'> & {
  file: { name: string; mediaType: string; bytes: Uint8Array } | undefined
  addedBy: string
}

export const recordDocument = (tx: Transaction, { file, ...document }: NewDocument) =>
  tx
    .insertInto('network_document')
    .values({
      ...{ id: document.id, network_id: document.networkId, kind: document.kind, title: document.title },
      ...{ address: document.address, decided_on: document.decidedOn, added_by: document.addedBy },
      ...{ valid_from: document.validFrom, valid_to: document.validTo },
      ...(file && { file_name: file.name, media_type: file.mediaType, bytes: Buffer.from(file.bytes) }),
    })
    .execute()
