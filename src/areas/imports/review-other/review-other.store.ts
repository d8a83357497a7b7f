import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { DocumentReading } from '../document-reading.ts'

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

export const findConfirmedAt = (tx: Transaction, draftId: string) =>
  tx.selectFrom('import_draft').where('id', '=', draftId).select('confirmed_at as at').executeTakeFirst()
