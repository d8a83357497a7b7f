import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { DocumentReading } from '../document-reading.ts'
import type { DraftFields, OtherFields } from '../draft.ts'

type OtherDocument = Exclude<DocumentReading, { kind: 'minutes' }>

/** The document as the program read it, before anybody mended anything. */
export const findReadDocument = async (tx: Transaction, draftId: string): Promise<OtherDocument | undefined> =>
  (
    await tx
      .selectFrom('import_draft')
      .where('id', '=', draftId)
      .where('kind', '<>', 'minutes')
      .where('reading', 'is not', null)
      .select(sql<OtherDocument>`jsonb_build_object('kind', kind, 'reading', reading)`.as('document'))
      .executeTakeFirst()
  )?.document

/** The fields as they were when the draft had this version, if they have been changed since. */
export const findFieldsThen = (tx: Transaction, draftId: string, version: number) =>
  tx
    .selectFrom('import_draft_change')
    .where('draft_id', '=', draftId)
    .where('version', '=', version + 1)
    .select(sql<DraftFields | OtherFields>`fields`.as('fields'))
    .executeTakeFirst()

export const findConfirmedAt = (tx: Transaction, draftId: string) =>
  tx.selectFrom('import_draft').where('id', '=', draftId).select('confirmed_at as at').executeTakeFirst()
