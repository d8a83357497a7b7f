import { sql, type RawBuilder } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Continuation, Link } from './continuation.ts'

async function standing(tx: Transaction, where: RawBuilder<unknown>): Promise<Continuation[]> {
  const { rows } = await sql<Continuation>`
    select joined.id, joined.matter_id as "matterId", matter.title, joined.earlier_matter_id as "earlierMatterId",
      earlier.title as "earlierTitle", joined.agenda_item_id as "itemId", joined.earlier_item_id as "earlierItemId",
      meeting.day, earlier_meeting.day as "earlierDay", joined.reason, coalesce(person.name, '') as "joinedBy",
      (joined.joined_at at time zone 'Europe/Stockholm')::date as "joinedOn"
    from matter_continuation as joined join matter on matter.id = joined.matter_id
      join matter as earlier on earlier.id = joined.earlier_matter_id
      join agenda_item on agenda_item.id = joined.agenda_item_id join meeting on meeting.id = agenda_item.meeting_id
      join agenda_item as earlier_item on earlier_item.id = joined.earlier_item_id
      join meeting as earlier_meeting on earlier_meeting.id = earlier_item.meeting_id
      left join person on person.id = joined.joined_by
    where joined.undone_at is null and ${where} order by meeting.day desc, earlier_meeting.day desc, joined.id`.execute(
    tx,
  )
  return rows
}

/** What a person has said in this body of matters that go on, the latest meeting's first. */
export const listContinuations = (tx: Transaction, bodyId: string): Promise<Continuation[]> =>
  standing(tx, sql`joined.body_id = ${bodyId}`)

/** Which goes on from which, and no more of it. */
export async function listLinks(tx: Transaction, bodyId: string): Promise<Link[]> {
  const { rows } = await sql<Link>`select matter_id as "matterId", earlier_matter_id as "earlierMatterId"
    from matter_continuation where body_id = ${bodyId} and undone_at is null`.execute(tx)
  return rows
}

/** What has been said of all that hangs together with one matter, as far as the reader may see it. */
export const listContinuationsOf = (tx: Transaction, matterId: string): Promise<Continuation[]> =>
  standing(
    tx,
    sql`joined.matter_id in (with recursive whole (id) as (select ${matterId}::uuid
      union select case link.matter_id when whole.id then link.earlier_matter_id else link.matter_id end
        from whole join matter_continuation as link on whole.id in (link.matter_id, link.earlier_matter_id)
        where link.undone_at is null)
      select id from whole)`,
  )

export type NewContinuation = {
  matterId: string
  earlierMatterId: string
  itemId: string
  earlierItemId: string
  reason: string
  networkId: string
  bodyId: string
  joinedBy: string
}

/** Notes that a matter goes on from an earlier one, by the word of the one who joins them. */
export const recordContinuation = (tx: Transaction, joined: NewContinuation) =>
  tx
    .insertInto('matter_continuation')
    .values({
      ...{ id: crypto.randomUUID(), network_id: joined.networkId, body_id: joined.bodyId, reason: joined.reason },
      ...{ matter_id: joined.matterId, earlier_matter_id: joined.earlierMatterId, joined_by: joined.joinedBy },
      ...{ agenda_item_id: joined.itemId, earlier_item_id: joined.earlierItemId },
    })
    .execute()

/** Takes it back; that it was said, and by whom, stands. False when it had been already. */
export async function undoContinuation(
  tx: Transaction,
  bodyId: string,
  id: string,
  undoneBy: string,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('matter_continuation')
    .set({ undone_by: undoneBy, undone_at: sql<Date>`now()` })
    .where('body_id', '=', bodyId)
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
