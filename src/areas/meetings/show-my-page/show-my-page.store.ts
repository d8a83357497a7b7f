import type { Transaction } from '#platform/db.ts'

/** Readings that wait for a person's confirmation; row-level security leaves only the secretary's own networks. */
export const listWaitingDrafts = (tx: Transaction): Promise<{ id: string; name: string }[]> =>
  tx
    .selectFrom('import_draft')
    .innerJoin('source_file', 'source_file.id', 'import_draft.source_file_id')
    .where('status', '=', 'to-review')
    .select(['import_draft.id', 'source_file.name'])
    .orderBy('created_at')
    .limit(10)
    .execute()
