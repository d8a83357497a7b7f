import { sql } from 'kysely'
import { asJson, type Transaction } from '#platform/db.ts'
import type { Draft, DraftFields, DraftRow, DraftStatus } from './draft.ts'
import type { MinutesReading, SourceText } from './reading.ts'

export type NewFile = {
  id: string
  networkId: string
  name: string
  sha256: string
  bytes: Uint8Array
  personId: string
}

export const recordFile = (tx: Transaction, file: NewFile) =>
  tx
    .insertInto('source_file')
    .values({
      id: file.id,
      network_id: file.networkId,
      name: file.name,
      sha256: file.sha256,
      bytes: Buffer.from(file.bytes),
      uploaded_by: file.personId,
    })
    .execute()

export type Read = { source: SourceText; reading: MinutesReading; fields: DraftFields }

const readColumns = ({ source, reading, fields }: Read) => ({
  status: 'to-review',
  problem: '',
  // PostgreSQL's text can't hold the character zero.
  source_text: source.text.replaceAll('\0', ' '),
  pages: asJson(source.pages),
  reading: asJson(reading),
  fields: asJson(fields),
})

export type NewDraft = { id: string; networkId: string; fileId: string } & ({ read: Read } | { problem: string })

export const recordDraft = (tx: Transaction, draft: NewDraft) =>
  tx
    .insertInto('import_draft')
    .values({
      id: draft.id,
      network_id: draft.networkId,
      source_file_id: draft.fileId,
      ...('read' in draft ? readColumns(draft.read) : { status: 'unreadable', problem: draft.problem }),
    })
    .execute()

/** Puts a reading in place of none, when a second try went better. */
export const changeToRead = (tx: Transaction, id: string, read: Read) =>
  tx
    .updateTable('import_draft')
    .set({ ...readColumns(read), version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()

export const changeProblem = (tx: Transaction, id: string, problem: string) =>
  tx.updateTable('import_draft').set({ problem }).where('id', '=', id).execute()

const drafts = (tx: Transaction) =>
  tx
    .selectFrom('import_draft')
    .innerJoin('source_file', 'source_file.id', 'import_draft.source_file_id')
    .innerJoin('network', 'network.id', 'import_draft.network_id')
    .select([
      'import_draft.id',
      'source_file.name as fileName',
      'network.name as networkName',
      'meeting_id as meetingId',
    ])
    .select(sql<DraftStatus>`import_draft.status`.as('status'))

export const findDraft = (tx: Transaction, id: string): Promise<Draft | undefined> =>
  drafts(tx)
    .where('import_draft.id', '=', id)
    .leftJoin('person', 'person.id', 'confirmed_by')
    .select([
      'import_draft.network_id as networkId',
      'problem',
      'source_text as sourceText',
      'version',
      'person.name as confirmedBy',
      'confirmed_by as confirmedById',
    ])
    .select(sql<DraftFields | null>`fields`.as('fields'))
    .executeTakeFirst()

/** The latest 100 readings of the secretary's networks, those that wait first. */
export const listDrafts = (tx: Transaction): Promise<DraftRow[]> =>
  drafts(tx)
    .where('import_draft.status', '<>', 'discarded')
    .select('created_at as createdAt')
    .orderBy(sql`import_draft.status = 'confirmed'`)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute()

export const findBytes = (tx: Transaction, draftId: string) =>
  tx
    .selectFrom('import_draft')
    .innerJoin('source_file', 'source_file.id', 'import_draft.source_file_id')
    .where('import_draft.id', '=', draftId)
    .select('bytes')
    .executeTakeFirst()

/** The same file uploaded before to the network, if it is still of use. */
export const findSameFile = (tx: Transaction, networkId: string, sha256: string) =>
  drafts(tx)
    .where('import_draft.network_id', '=', networkId)
    .where('sha256', '=', sha256)
    .where('import_draft.status', 'in', ['to-review', 'confirmed'])
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()

export const changeFields = (tx: Transaction, id: string, fields: DraftFields) =>
  tx
    .updateTable('import_draft')
    .set({ fields: asJson(fields), version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()

export const changeToConfirmed = (tx: Transaction, id: string, meetingId: string, personId: string) =>
  tx
    .updateTable('import_draft')
    .set({ status: 'confirmed', meeting_id: meetingId, confirmed_by: personId, confirmed_at: sql<Date>`now()` })
    .where('id', '=', id)
    .execute()

export const changeToDiscarded = (tx: Transaction, id: string) =>
  tx.updateTable('import_draft').set({ status: 'discarded' }).where('id', '=', id).execute()
