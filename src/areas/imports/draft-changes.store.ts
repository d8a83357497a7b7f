import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { ChangeAct } from './change-act.ts'
import type { DraftFields, OtherFields } from './draft.ts'

/** `fields`: as they were before the change that made this version. */
type Before = { version: number; fields: DraftFields | OtherFields }
type Fields = Before['fields']

/** The latest change of the draft that stands. */
export const findLastChange = (tx: Transaction, draftId: string): Promise<(Before & { act: ChangeAct }) | undefined> =>
  tx
    .selectFrom('import_draft_change')
    .where('draft_id', '=', draftId)
    .where('is_undone', '=', false)
    .where('act', '<>', 'undo')
    .select(['version', sql<Fields>`fields`.as('fields'), sql<ChangeAct>`act`.as('act')])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()

/** What the latest act undid, while nothing has been done since. */
export async function findJustUndone(tx: Transaction, draftId: string): Promise<Before | undefined> {
  const latest = await tx
    .selectFrom('import_draft_change')
    .where('draft_id', '=', draftId)
    .select(['version', 'act', sql<Fields>`fields`.as('fields')])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return latest?.act === 'undo' ? latest : undefined
}

export const changeToUndone = (tx: Transaction, draftId: string, version: number) =>
  tx
    .updateTable('import_draft_change')
    .set({ is_undone: true })
    .where('draft_id', '=', draftId)
    .where('version', '=', version)
    .execute()

/** That this person reviews the draft from now on: others are told. */
export const changeReviewer = (tx: Transaction, draftId: string, personId: string, now: Date) =>
  tx
    .updateTable('import_draft')
    .set({ reviewer_id: personId, reviewing_since: now })
    .where('id', '=', draftId)
    .execute()

/** A discarded draft is what it was before: to review, unreadable, or still to be read. */
export const changeToRestored = (tx: Transaction, draftId: string) =>
  tx
    .updateTable('import_draft')
    .set({
      status: sql<string>`case when fields is not null then 'to-review' when problem <> '' then 'unreadable' else 'waiting' end`,
    })
    .where('id', '=', draftId)
    .where('status', '=', 'discarded')
    .execute()

/** A draft that was set aside for another edition of the same notes is to be reviewed after all. */
export const changeFromSameMeeting = (tx: Transaction, draftId: string) =>
  tx
    .updateTable('import_draft')
    .set({ status: 'to-review', kept_draft_id: null })
    .where('id', '=', draftId)
    .where('status', '=', 'same-meeting')
    .execute()

/** The first bytes of the draft's file: enough to tell what format it has. */
export const findFileStart = (tx: Transaction, draftId: string) =>
  tx
    .selectFrom('import_draft')
    .innerJoin('source_file', 'source_file.id', 'import_draft.source_file_id')
    .where('import_draft.id', '=', draftId)
    .select(sql<Buffer>`substring(bytes from 1 for 2048)`.as('start'))
    .executeTakeFirst()
