import { sql } from 'kysely'
import { stands } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { LaterMeeting } from './later-meeting.ts'
import type { AgendaItem, Meeting } from './meeting.ts'

export type PutOffStanding = { minorityRightUsed: boolean; isElection: boolean }

/** What the law asks of a matter before it is put off: whether a minority has had its right, and whether it is an election. */
export async function findPutOffStanding(
  tx: Transaction,
  { id, matterId }: Pick<AgendaItem, 'id' | 'matterId'>,
): Promise<PutOffStanding> {
  const { rows } = await sql<PutOffStanding>`select
      exists (select from tabling where matter_id = ${matterId} and ground = 'minority' and ${stands('tabling')})
        or exists (select from decision where matter_id = ${matterId} and ground = 'minority' and ${stands('decision')}) as "minorityRightUsed",
      exists (select from nomination where agenda_item_id = ${id} and ${stands('nomination')}) as "isElection"`.execute(
    tx,
  )
  return rows[0] ?? { minorityRightUsed: false, isElection: false }
}

/** The body's meetings after this one that are planned, the next one first. */
export const listLaterMeetings = (
  tx: Transaction,
  { bodyId, day }: Pick<Meeting, 'bodyId' | 'day'>,
): Promise<LaterMeeting[]> =>
  tx
    .selectFrom('meeting')
    .select(['id', 'day'])
    .where('body_id', '=', bodyId)
    .where('day', '>', day)
    .where('status', 'in', ['planned', 'ongoing'])
    .orderBy('day')
    .execute()
