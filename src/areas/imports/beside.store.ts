import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { BesideDraft } from './beside.ts'
import type { DraftKind, DraftStatus } from './draft.ts'

/** The other documents of the draft's file, that which the file is first of all before the others. */
export const listBeside = (tx: Transaction, draftId: string): Promise<BesideDraft[]> =>
  tx
    .selectFrom('import_draft as own')
    .innerJoin('import_draft as other', 'other.source_file_id', 'own.source_file_id')
    .where('own.id', '=', draftId)
    .whereRef('other.id', '<>', 'own.id')
    .where('own.status', '<>', 'same-file')
    .where('other.status', '<>', 'same-file')
    .select(['other.id', sql<DraftKind>`other.kind`.as('kind'), sql<DraftStatus>`other.status`.as('status')])
    .orderBy(sql`other.beside_draft_id is not null`)
    .orderBy('other.created_at')
    .orderBy('other.id')
    .execute()
