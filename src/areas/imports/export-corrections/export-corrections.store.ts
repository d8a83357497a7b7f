import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'
import type { DocumentReading } from '../document-reading.ts'
import type { DraftFields, OtherFields } from '../draft.ts'
import type { ConfirmedDraft } from './correction-row.rule.ts'

/** Some whole texts at a time: a network may have thousands. */
const drafts = 20

type Asking = { networkIds: readonly string[] | 'all'; after: string | undefined }

/** Confirmed drafts of the networks, some at a time in the order of their ids. */
export const listConfirmedDrafts = (
  db: Db | Transaction,
  { networkIds, after }: Asking,
): Promise<(ConfirmedDraft & { id: string; readKind: DocumentReading['kind'] })[]> =>
  db
    .selectFrom('import_draft')
    .innerJoin('source_file', 'source_file.id', 'import_draft.source_file_id')
    .where('import_draft.status', '=', 'confirmed')
    .where('fields', 'is not', null)
    .$if(networkIds !== 'all', (query) =>
      query.where('import_draft.network_id', '=', sql<string>`any(${networkIds}::uuid[])`),
    )
    .$if(after !== undefined, (query) => query.where('import_draft.id', '>', after ?? ''))
    .select(['import_draft.id', 'source_text as sourceText'])
    .select([
      sql<DocumentReading['kind']>`kind`.as('kind'),
      sql<string>`coalesce(nullif(file_name, ''), source_file.name)`.as('fileName'),
      sql<DocumentReading | null>`case when reading is not null
        then jsonb_build_object('kind', kind, 'reading', reading) end`.as('document'),
      sql<DraftFields | OtherFields>`fields`.as('fields'),
      // What the program first took it for: a person may have said otherwise more than once.
      sql<DocumentReading['kind']>`coalesce((select change.kind from import_draft_change as change
        where change.draft_id = import_draft.id and change.kind is not null order by version limit 1), kind)`.as(
        'readKind',
      ),
    ])
    .orderBy('import_draft.id')
    .limit(drafts)
    .execute()
