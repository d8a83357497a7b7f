import type { Transaction } from '#platform/db.ts'

export type NewArchiveRule = { id: string; networkId: string; kind: string; organisationId: string; remark: string }

export const removeArchiveRule = (tx: Transaction, id: string) =>
  tx.deleteFrom('archive_rule').where('id', '=', id).execute()

/** Sets the rule for a kind of document; the one that stood before is replaced. */
export async function recordArchiveRule(tx: Transaction, rule: NewArchiveRule): Promise<void> {
  const { id, networkId, kind, organisationId, remark } = rule
  await tx.deleteFrom('archive_rule').where('network_id', '=', networkId).where('document_kind', '=', kind).execute()
  await tx
    .insertInto('archive_rule')
    .values({ id, network_id: networkId, document_kind: kind, organisation_id: organisationId, remark })
    .execute()
}
