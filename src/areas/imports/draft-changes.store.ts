import { sql } from 'kysely'
import { asJson, type Transaction } from '#platform/db.ts'
import type { ChangeAct } from './change-act.ts'
import type { Draft, DraftFields, OtherFields } from './draft.ts'
import { standingOf } from './drafts.store.ts'
import type { DocumentKind } from './reading.ts'

type Fields = DraftFields | OtherFields

/**
 * What is sorted and searched by after a change. What is no longer told as a meeting keeps the meeting's day: by it the file is
 * closed when an item of that meeting is, whatever it is said to be.
 */
function standingIn(fields: Fields) {
  const { held_on, ...standing } = standingOf(fields)
  return 'single' in fields ? { ...standing, held_on } : standing
}

/** What a draft was before a change: its fields and, where the change made it of another kind, that kind and what was read as it. */
export type Before = { version: number; fields: Fields; kind: DocumentKind | null; reading: unknown }

const changes = (tx: Transaction, draftId: string) =>
  tx
    .selectFrom('import_draft_change')
    .where('draft_id', '=', draftId)
    .select([
      'version',
      'reading',
      sql<Fields>`fields`.as('fields'),
      sql<DocumentKind | null>`kind`.as('kind'),
      sql<ChangeAct | 'undo'>`act`.as('act'),
    ])
    .orderBy('version', 'desc')

/** The fields as they were when the draft had this version, if they have been changed since. */
export const findFieldsThen = async (tx: Transaction, draftId: string, version: number): Promise<Fields | undefined> =>
  (
    await changes(tx, draftId)
      .where('version', '=', version + 1)
      .executeTakeFirst()
  )?.fields

/** The latest change of the draft that stands. */
export const findLastChange = (tx: Transaction, draftId: string): Promise<(Before & { act: ChangeAct }) | undefined> =>
  changes(tx, draftId)
    .where('is_undone', '=', false)
    .where('act', '<>', 'undo')
    .select(sql<ChangeAct>`act`.as('act'))
    .limit(1)
    .executeTakeFirst()

/** What the latest act undid, while nothing has been done since. */
export async function findJustUndone(tx: Transaction, draftId: string): Promise<Before | undefined> {
  const latest = await changes(tx, draftId).limit(1).executeTakeFirst()
  return latest?.act === 'undo' ? latest : undefined
}

type Changing = Pick<Draft, 'id' | 'networkId' | 'version' | 'fields' | 'otherFields'>
type Change = { personId: string; act: ChangeAct | 'undo' }

/** Puts the fields in place of those before, which are kept so that the change can be undone. */
export async function changeFields(tx: Transaction, draft: Changing, fields: Fields, change: Change): Promise<void> {
  const version = draft.version + 1
  await tx
    .insertInto('import_draft_change')
    .values({
      ...{ draft_id: draft.id, version, network_id: draft.networkId, act: change.act, changed_by: change.personId },
      fields: asJson(draft.fields ?? draft.otherFields),
    })
    .execute()
  await tx
    .updateTable('import_draft')
    .set({ ...standingIn(fields), version })
    .where('id', '=', draft.id)
    .execute()
}

/** `reading`: what the program read of the document as that kind; null where it read nothing. */
export type AsKind = { kind: DocumentKind; fields: Fields; reading: unknown }

const jsonOrNothing = (value: unknown) => (value === null || value === undefined ? null : asJson(value))

/** Makes the draft one of another kind (sv. byter slag). The kind, the fields and the reading of before are kept. */
export async function changeToKind(tx: Transaction, draft: Changing, to: AsKind, change: Change): Promise<void> {
  const version = draft.version + 1
  await sql`insert into import_draft_change (draft_id, version, network_id, act, changed_by, fields, kind, reading)
    select id, ${version}, network_id, ${change.act}, ${change.personId}, fields, kind, reading
    from import_draft where id = ${draft.id}`.execute(tx)
  await tx
    .updateTable('import_draft')
    .set({ ...standingIn(to.fields), kind: to.kind, reading: jsonOrNothing(to.reading), version })
    .where('id', '=', draft.id)
    .execute()
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
