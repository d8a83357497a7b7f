import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import { beginJointText, joined, type JointText } from '#platform/joint-text/index.ts'
import type { Meeting } from './meeting.ts'

/** The notes of an item as several write them; `isBegun` once anything has been written while the meeting was held. */
export type JointNotes = { version: number; text: string; state: Uint8Array; isBegun: boolean }

type Row = { version: number; notes: string; notes_state: Uint8Array | null }

const jointNotesOf = ({ version, notes, notes_state: state }: Row): JointNotes => ({
  ...{ version, text: notes, isBegun: state !== null },
  state: state ?? beginJointText(notes),
})

export async function findJointNotes(
  tx: Transaction,
  meetingId: string,
  itemId: string,
): Promise<JointNotes | undefined> {
  const row = await tx
    .selectFrom('agenda_item')
    .select(['version', 'notes', 'notes_state'])
    .where('id', '=', itemId)
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
  return row && jointNotesOf(row)
}

/** Where each item's joint notes stand, by the item. */
export async function listJointNotes(tx: Transaction, meetingId: string): Promise<Map<string, JointNotes>> {
  const rows = await tx
    .selectFrom('agenda_item')
    .select(['id', 'version', 'notes', 'notes_state'])
    .where('meeting_id', '=', meetingId)
    .execute()
  return new Map(rows.map((row) => [row.id, jointNotesOf(row)]))
}

type Place = Pick<Meeting, 'id' | 'networkId' | 'bodyId'>
type Writing = { itemId: string; before: JointNotes; after: JointText; personId: string }

/** Adds what is new to the item's notes, whoever else has written; gives the version that they then have. */
export async function recordNotesUpdate(
  tx: Transaction,
  meeting: Place,
  { itemId, before, after, personId }: Writing,
): Promise<number> {
  if (!after.news) return before.version
  const version = before.version + 1
  // The first update holds the words that it was added to: the updates alone make the whole text.
  const update = before.isBegun ? after.news : joined([before.state, after.news])
  const place = { meeting_id: meeting.id, network_id: meeting.networkId, body_id: meeting.bodyId }
  await tx
    .updateTable('agenda_item')
    .set({ notes: after.text, notes_state: Buffer.from(after.state), version })
    .where('id', '=', itemId)
    .execute()
  await tx
    .insertInto('notes_update')
    .values({ agenda_item_id: itemId, number: version, ...place, update: Buffer.from(update), person_id: personId })
    .execute()
  return version
}

/** Whether this person is in the middle of a stretch of writing there: they wrote less than five minutes ago. */
export async function isWriting(tx: Transaction, itemId: string, personId: string): Promise<boolean> {
  const { rows } = await sql<{ isWriting: boolean }>`select exists (select from notes_update
    where agenda_item_id = ${itemId} and person_id = ${personId} and written_at > now() - interval '5 minutes') as "isWriting"`.execute(
    tx,
  )
  return rows[0]?.isWriting ?? false
}
