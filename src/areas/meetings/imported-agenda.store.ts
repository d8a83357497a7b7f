import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

type WrittenItem = { position: number; number: string; title: string; notes: string }

export const fillAgendaItem = (tx: Transaction, id: string, agendaItem: WrittenItem) =>
  tx.updateTable('agenda_item').set(agendaItem).where('id', '=', id).execute()

/** The notes say who was there: a list begun beforehand gives way to theirs. */
export const clearAttendance = (tx: Transaction, meetingId: string) =>
  tx.deleteFrom('attendance').where('meeting_id', '=', meetingId).execute()

/**
 * Takes away the planned items that the notes don't have, and their guests' leave to read them; a matter among them
 * stays put off and waits for its turn.
 */
export async function clearAgenda(tx: Transaction, meetingId: string, keptIds: readonly string[]): Promise<void> {
  const items = tx.deleteFrom('agenda_item').where('meeting_id', '=', meetingId)
  await (keptIds.length > 0 ? items.where('id', 'not in', keptIds) : items).execute()
}

/** The plan of a meeting as it stands, for whoever wants it back; null when more belongs to it than can be put back. */
export async function findPlan(tx: Transaction, meetingId: string): Promise<object | null> {
  const { rows } = await sql<{ plan: object | null }>`select plan_of(${meetingId}) as plan`.execute(tx)
  return rows[0]?.plan ?? null
}
