import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

/** Meetings of the body before this day whose notes wait to be approved, the latest first. */
export async function listAwaitingBefore(tx: Transaction, bodyId: string, day: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('meeting')
    .where('body_id', '=', bodyId)
    .where('day', '<', day)
    .where('status', '=', 'awaiting-approval')
    .select('id')
    .orderBy('day', 'desc')
    .limit(5)
    .execute()
  return rows.map(({ id }) => id)
}

/** Whether the notes were corrected since the edition that is open now. */
export async function hasUnpublishedCorrection(tx: Transaction, meetingId: string): Promise<boolean> {
  const { rows } = await sql<{ isBehind: boolean }>`
    select jsonb_array_length(coalesce(approval.content -> 'corrections', '[]'))
      > jsonb_array_length(coalesce(edition.content -> 'corrections', '[]')) as "isBehind"
    from (select content from approval where meeting_id = ${meetingId} order by number desc limit 1) as approval,
      (select content from published.edition where subject_id = ${meetingId}
        and not exists (select from published.withdrawal where edition_id = edition.id) order by number desc limit 1) as edition`.execute(
    tx,
  )
  return rows[0]?.isBehind ?? false
}

/** The draft that the meeting was made of, when it was read from a file; row-level security leaves only one's own networks. */
export async function findReadDraft(tx: Transaction, meetingId: string): Promise<string | undefined> {
  const draft = await tx
    .selectFrom('import_draft')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .where('status', '=', 'confirmed')
    .executeTakeFirst()
  return draft?.id
}
