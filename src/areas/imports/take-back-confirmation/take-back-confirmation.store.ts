import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { MadeMeeting, PlannedNext } from './made-meeting.ts'
import type { Resting } from './resting.ts'

/** What rests on the meeting that was made from the draft; nothing when the confirmation can be taken back. */
export async function listResting(tx: Transaction, draftId: string): Promise<Resting[]> {
  const { rows } = await sql<{ resting: Resting }>`select resting_on_import(${draftId}) as resting`.execute(tx)
  return rows.map(({ resting }) => resting)
}

export async function findPlannedNext(tx: Transaction, draftId: string): Promise<PlannedNext | undefined> {
  const { rows } = await sql<PlannedNext>`select id, day::text from planned_by_import(${draftId})`.execute(tx)
  return rows[0]
}

export async function isThere(tx: Transaction, meetingId: string): Promise<boolean> {
  const found = await tx.selectFrom('meeting').select('id').where('id', '=', meetingId).executeTakeFirst()
  return found !== undefined
}

/** Takes away the meeting and all that came with it, and gives what rests on it: then nothing has happened. */
export async function removeImportedMeeting(tx: Transaction, draftId: string): Promise<Resting[]> {
  const { rows } = await sql<{ resting: Resting }>`select take_back_import(${draftId}) as resting`.execute(tx)
  return rows.map(({ resting }) => resting)
}

/** A document of any other kind is its own record, and no more than its draft. */
export const changeToTakenBack = (tx: Transaction, draftId: string) =>
  tx
    .updateTable('import_draft')
    .set({ status: 'to-review', confirmed_by: null, confirmed_at: null })
    .where('id', '=', draftId)
    .where('status', '=', 'confirmed')
    .where('meeting_id', 'is', null)
    .execute()

export const findMadeMeeting = (tx: Transaction, meetingId: string): Promise<MadeMeeting | undefined> =>
  tx
    .selectFrom('meeting')
    .innerJoin('body', 'body.id', 'meeting.body_id')
    .where('meeting.id', '=', meetingId)
    .select(['day', 'body_id as bodyId', 'body.name as bodyName'])
    .select([
      sql<number>`(select count(*)::int from agenda_item where meeting_id = meeting.id)`.as('items'),
      sql<string | null>`(select content_hash from approval where meeting_id = meeting.id and number = 1)`.as(
        'contentHash',
      ),
    ])
    .executeTakeFirst()
