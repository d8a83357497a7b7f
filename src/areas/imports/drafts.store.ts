import { sql } from 'kysely'
import { asJson, type Transaction } from '#platform/db.ts'
import { isDay } from '#platform/time.ts'
import type { ReadDocument } from './document-reading.ts'
import { doubtOf } from './doubt.rule.ts'
import { doubtfulLetters } from './doubtful-letters.rule.ts'
import type { Draft, DraftFields, DraftKind, DraftRow, DraftStatus, OtherFields, PageLayout } from './draft.ts'
import { fieldsOf } from './other-fields.rule.ts'
import type { SourceText } from './reading.ts'

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

const layoutOf = ({ lines, pageSizes }: SourceText): PageLayout | null =>
  lines && pageSizes && pageSizes.length > 0 ? { lines, pageSizes } : null

/** What the queue is sorted and searched by, out of the fields. */
export const standingOf = (fields: DraftFields | OtherFields, { unsure, values, unread } = doubtOf(fields)) => ({
  fields: asJson(fields),
  unsure_count: unsure + unread,
  value_count: values,
  body_name: 'single' in fields ? fields.single.body.value.slice(0, 200) : '',
  held_on: 'single' in fields && isDay(fields.single.date.value) ? fields.single.date.value : null,
})

export const readColumns = ({ source, document }: ReadDocument) => ({
  status: 'to-review',
  kind: document.kind,
  problem: source.hasDoubtfulLetters ? doubtfulLetters : '',
  // PostgreSQL's text can't hold the character zero.
  source_text: source.text.replaceAll('\0', ' '),
  pages: asJson(source.pages),
  layout: layoutOf(source) && asJson(layoutOf(source)),
  reading: asJson(document.kind === 'other' ? {} : document.reading),
  ...standingOf(fieldsOf(document)),
})

export type NewDraft = { id: string; networkId: string; fileId: string; batchId: string | null; fileName: string }

/** A file that is kept and waits to be read. */
export const recordWaitingDraft = (tx: Transaction, draft: NewDraft) =>
  tx
    .insertInto('import_draft')
    .values({ ...columnsOf(draft), status: 'waiting' })
    .execute()

/** A file that has come before: the draft of then is kept. */
export const recordSameFile = (tx: Transaction, draft: NewDraft, keptDraftId: string) =>
  tx
    .insertInto('import_draft')
    .values({ ...columnsOf(draft), status: 'same-file', kept_draft_id: keptDraftId })
    .execute()

/** Another document that was found in the file of a draft, to be reviewed for itself. */
export const recordBeside = (tx: Transaction, draft: NewDraft, besideDraftId: string, read: ReadDocument) =>
  tx
    .insertInto('import_draft')
    .values({ ...columnsOf(draft), ...readColumns(read), beside_draft_id: besideDraftId })
    .execute()

const columnsOf = (draft: NewDraft) => ({
  id: draft.id,
  network_id: draft.networkId,
  source_file_id: draft.fileId,
  batch_id: draft.batchId,
  file_name: draft.fileName,
})

/** Puts what was read where nothing was, and gives its file. Nothing happens when the draft no longer waits for it. */
export const changeToRead = (
  tx: Transaction,
  id: string,
  read: ReadDocument,
): Promise<Omit<NewDraft, 'id'> | undefined> =>
  tx
    .updateTable('import_draft')
    .set({ ...readColumns(read), version: sql<number>`version + (status = 'unreadable')::int` })
    .where('id', '=', id)
    .where('status', 'in', ['waiting', 'unreadable'])
    .returning(['network_id as networkId', 'source_file_id as fileId', 'batch_id as batchId', 'file_name as fileName'])
    .executeTakeFirst()

/** A file that gave nothing waits to be read once more. */
export const changeToWaiting = (tx: Transaction, id: string) =>
  tx
    .updateTable('import_draft')
    .set({
      status: 'waiting',
      problem: '',
      tries: 0,
      pages_done: 0,
      pages_in_all: 0,
      version: sql<number>`version + 1`,
    })
    .where('id', '=', id)
    .where('status', '=', 'unreadable')
    .execute()

export const changeToUnreadable = (tx: Transaction, id: string, problem: string) =>
  tx
    .updateTable('import_draft')
    .set({ status: 'unreadable', problem })
    .where('id', '=', id)
    .where('status', 'in', ['waiting', 'unreadable'])
    .execute()

const drafts = (tx: Transaction) =>
  tx
    .selectFrom('import_draft')
    .innerJoin('source_file', 'source_file.id', 'import_draft.source_file_id')
    .innerJoin('network', 'network.id', 'import_draft.network_id')
    .select(['import_draft.id', 'network.name as networkName', 'meeting_id as meetingId', 'batch_id as batchId'])
    .select(sql<string>`coalesce(nullif(file_name, ''), source_file.name)`.as('fileName'))
    .select(sql<DraftStatus>`import_draft.status`.as('status'))
    .select(sql<DraftKind>`import_draft.kind`.as('kind'))

export const findDraft = (tx: Transaction, id: string): Promise<Draft | undefined> =>
  drafts(tx)
    .where('import_draft.id', '=', id)
    .leftJoin('person', 'person.id', 'confirmed_by')
    .leftJoin('person as reviewer', 'reviewer.id', 'reviewer_id')
    .select([
      'import_draft.network_id as networkId',
      'problem',
      'source_text as sourceText',
      'pages_done as pagesDone',
      'pages_in_all as pagesInAll',
      'version',
      'person.name as confirmedBy',
      'confirmed_by as confirmedById',
      'kept_draft_id as keptDraftId',
      'reviewer_id as reviewerId',
      'reviewer.name as reviewerName',
      'reviewing_since as reviewingSince',
    ])
    .select([
      sql<SourceText['pages']>`pages`.as('pages'),
      sql<PageLayout | null>`layout`.as('layout'),
      sql<DraftFields | null>`case import_draft.kind when 'minutes' then fields end`.as('fields'),
      sql<OtherFields | null>`case import_draft.kind when 'minutes' then null else fields end`.as('otherFields'),
    ])
    .executeTakeFirst()

/** The latest 100 files that came one by one to the secretary's networks, those that wait first. */
export const listDrafts = (tx: Transaction): Promise<DraftRow[]> =>
  drafts(tx)
    .where('import_draft.status', 'in', ['waiting', 'to-review', 'unreadable', 'confirmed'])
    .where(
      sql<boolean>`not exists (select from import_draft as other where other.batch_id = import_draft.batch_id and other.id <> import_draft.id)`,
    )
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

/** The same file uploaded before to the network, if it is still of use; of its documents the first. */
export const findSameFile = (tx: Transaction, networkId: string, sha256: string) =>
  drafts(tx)
    .where('import_draft.network_id', '=', networkId)
    .where('sha256', '=', sha256)
    .where('import_draft.status', 'in', ['waiting', 'to-review', 'confirmed', 'same-meeting'])
    .select('source_file_id as fileId')
    .orderBy('uploaded_at', 'desc')
    .orderBy(sql`beside_draft_id is not null`)
    .limit(1)
    .executeTakeFirst()

/** A file of the same name and bytes that was sent at the same time. */
export const findInBatch = (tx: Transaction, batchId: string, fileName: string, sha256: string) =>
  drafts(tx)
    .where('batch_id', '=', batchId)
    .where('file_name', '=', fileName)
    .where('sha256', '=', sha256)
    .executeTakeFirst()

/** Nothing can come of the file: its bytes are not kept. */
export const removeBytes = (tx: Transaction, draftId: string) =>
  tx
    .updateTable('source_file')
    .set({ bytes: Buffer.alloc(0) })
    .where('id', 'in', tx.selectFrom('import_draft').where('id', '=', draftId).select('source_file_id'))
    .execute()

/** The meeting that came of it, and the plan that it was written into as that stood before. */
type Made = { meetingId: string; filledPlan: object | null }

/** `made` is null for what no area holds yet: the draft itself is then the record. */
export const changeToConfirmed = (tx: Transaction, id: string, made: Made | null, personId: string) =>
  tx
    .updateTable('import_draft')
    .set({ status: 'confirmed', confirmed_by: personId, confirmed_at: sql<Date>`now()` })
    .set({ meeting_id: made?.meetingId ?? null, filled_plan: made?.filledPlan ? asJson(made.filledPlan) : null })
    .where('id', '=', id)
    .execute()

export const changeToDiscarded = (tx: Transaction, id: string) =>
  tx.updateTable('import_draft').set({ status: 'discarded' }).where('id', '=', id).execute()
