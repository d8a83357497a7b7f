import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Batch, BatchFile, BatchState, NextFile } from './batch.ts'
import type { DraftKind, DraftStatus } from './draft.ts'

export const recordBatch = (tx: Transaction, id: string, networkId: string, personId: string) =>
  tx
    .insertInto('import_batch')
    .values({ id, network_id: networkId, started_by: personId, reads_for: personId })
    .execute()

const batches = (tx: Transaction) =>
  tx
    .selectFrom('import_batch')
    .innerJoin('network', 'network.id', 'import_batch.network_id')
    .innerJoin('person', 'person.id', 'started_by')
    .select([
      'import_batch.id',
      'import_batch.network_id as networkId',
      'network.name as networkName',
      'person.name as startedBy',
      'started_at as startedAt',
      'is_paused as isPaused',
    ])

export const findBatch = (tx: Transaction, id: string): Promise<Batch | undefined> =>
  batches(tx).where('import_batch.id', '=', id).executeTakeFirst()

const countOf = (condition: string) => sql<number>`count(*) filter (where ${sql.raw(condition)})::int`

const states = (tx: Transaction) =>
  tx
    .selectFrom('import_draft')
    .select([
      countOf(`status <> 'unpacked' and beside_draft_id is null`).as('files'),
      countOf(`status <> 'unpacked'`).as('documents'),
      countOf(`status = 'waiting'`).as('waiting'),
      countOf(`status = 'to-review'`).as('toReview'),
      countOf(`status = 'to-review' and unsure_count = 0`).as('sure'),
      countOf(`status = 'confirmed'`).as('confirmed'),
      countOf(`status = 'unreadable'`).as('unreadable'),
      countOf(`status in ('same-file', 'same-meeting')`).as('same'),
      countOf(`status = 'discarded'`).as('discarded'),
    ])

export const countBatch = (tx: Transaction, batchId: string): Promise<BatchState> =>
  states(tx).where('batch_id', '=', batchId).executeTakeFirstOrThrow()

/** The 20 latest batches of more than one document, with how far each has come. */
export async function listBatches(tx: Transaction): Promise<(Batch & { state: BatchState })[]> {
  const found = await batches(tx)
    .where(sql<boolean>`exists (select from import_draft where batch_id = import_batch.id offset 1)`)
    .orderBy('started_at', 'desc')
    .limit(20)
    .execute()
  const ids = found.map(({ id }) => id)
  if (ids.length === 0) return []
  const counted = await states(tx)
    .select('batch_id as batchId')
    .where('batch_id', 'in', ids)
    .groupBy('batch_id')
    .execute()
  return found.flatMap((batch) => {
    const state = counted.find(({ batchId }) => batchId === batch.id)
    return state ? [{ ...batch, state }] : []
  })
}

/** `isPaused`: nothing more of it is read. Whoever sets it going is whom it is read for. */
export const changePaused = (tx: Transaction, batchId: string, isPaused: boolean, personId: string) =>
  tx
    .updateTable('import_batch')
    .set({ is_paused: isPaused, ...(isPaused ? {} : { reads_for: personId }) })
    .where('id', '=', batchId)
    .execute()

const order = sql`case import_draft.status when 'to-review' then 0 when 'waiting' then 1 when 'unreadable' then 2 else 3 end,
  import_draft.unsure_count desc, import_draft.file_name, import_draft.id`

/** What else the file of a draft holds, that which it is first of all before the others. */
const besideKinds = sql<DraftKind[]>`array(select other.kind from import_draft as other
  where other.source_file_id = import_draft.source_file_id and other.id <> import_draft.id
    and 'same-file' not in (other.status, import_draft.status)
  order by other.beside_draft_id is not null, other.created_at, other.id)`

/** The files of a batch, the most doubtful first: those to review, those under way, those that gave nothing, the rest. */
export const listBatchFiles = (
  tx: Transaction,
  batchId: string,
  page?: { size: number; number: number },
): Promise<BatchFile[]> =>
  tx
    .selectFrom('import_draft')
    .leftJoin('import_draft as kept', 'kept.id', 'import_draft.kept_draft_id')
    .leftJoin('person', 'person.id', 'import_draft.reviewer_id')
    .where('import_draft.batch_id', '=', batchId)
    .select([
      'import_draft.id',
      'import_draft.file_name as fileName',
      'import_draft.problem',
      'import_draft.unsure_count as unsure',
      'import_draft.value_count as values',
      'import_draft.pages_done as pagesDone',
      'import_draft.pages_in_all as pagesInAll',
      'import_draft.body_name as bodyName',
      'import_draft.reviewing_since as reviewingSince',
      'import_draft.reviewer_id as reviewerId',
      'person.name as reviewerName',
      'kept.id as keptId',
      'kept.file_name as keptName',
    ])
    .select([
      sql<DraftStatus>`import_draft.status`.as('status'),
      sql<DraftKind>`import_draft.kind`.as('kind'),
      sql<string | null>`case when import_draft.kind = 'minutes' then import_draft.held_on end`.as('heldOn'),
      sql<string | null>`coalesce(import_draft.meeting_id, kept.meeting_id)`.as('meetingId'),
      sql<boolean>`import_draft.beside_draft_id is not null`.as('isFurther'),
      besideKinds.as('besideKinds'),
    ])
    .orderBy(order)
    .$if(page !== undefined, (files) =>
      files.limit(page?.size ?? 0).offset((page?.size ?? 0) * ((page?.number ?? 1) - 1)),
    )
    .execute()

/** By the program's own role: the first of the files that waits to be read. */
export async function findWaiting(access: Transaction, ids: readonly string[]): Promise<string | undefined> {
  const found = await access
    .selectFrom('import_draft')
    .where('status', '=', 'waiting')
    .where('id', 'in', [...ids])
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return found?.id
}

/**
 * By the program's own role: the next file that waits, and in whose name it is read. Those of `notNow` are left. What was
 * begun last comes first, so that one file need not wait for a whole archive.
 */
export const findNextFile = (access: Transaction, notNow: readonly string[]): Promise<NextFile | undefined> =>
  access
    .selectFrom('import_draft')
    .innerJoin('import_batch', 'import_batch.id', 'import_draft.batch_id')
    .where('status', '=', 'waiting')
    .where('is_paused', '=', false)
    .where(sql<boolean>`not import_draft.id = any(${[...notNow]}::uuid[])`)
    .select(['import_draft.id', 'reads_for as readsFor'])
    .orderBy('started_at', 'desc')
    .orderBy('created_at')
    .orderBy('import_draft.id')
    .limit(1)
    .executeTakeFirst()
