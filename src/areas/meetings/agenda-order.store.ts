import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

export type PlacedItem = { id: string; title: string; position: number; isMatter: boolean }

/** The items that the one who asks may read, in their order. */
export const listPlaces = (tx: Transaction, meetingId: string): Promise<PlacedItem[]> =>
  tx
    .selectFrom('agenda_item')
    .where('meeting_id', '=', meetingId)
    .select(['id', 'title', 'position', sql<boolean>`matter_id is not null`.as('isMatter')])
    .orderBy('position')
    .execute()

/**
 * Gives all these items of the meeting this order, and numbers the agenda by it. They change places among themselves: an
 * item that is closed to the one who orders keeps its own.
 */
export async function orderAgenda(tx: Transaction, meetingId: string, ids: readonly string[]): Promise<void> {
  const places = await listPlaces(tx, meetingId)
  await sql`update agenda_item set position = placed.position
    from unnest(${[...ids]}::uuid[], ${places.map(({ position }) => position)}::int[]) as placed(id, position)
    where agenda_item.id = placed.id and meeting_id = ${meetingId}`.execute(tx)
  await sql`select number_agenda(${meetingId})`.execute(tx)
}

/** The last place on the agenda, also when what stands there is closed to the one who asks. */
export async function findLastPosition(tx: Transaction, meetingId: string): Promise<number> {
  const { rows } = await sql<{ position: number }>`select last_position(${meetingId}) as position`.execute(tx)
  return rows[0]?.position ?? 0
}
