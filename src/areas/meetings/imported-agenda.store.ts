import type { Transaction } from '#platform/db.ts'

type WrittenItem = { position: number; number: string; title: string; notes: string }

export const fillAgendaItem = (tx: Transaction, id: string, agendaItem: WrittenItem) =>
  tx.updateTable('agenda_item').set(agendaItem).where('id', '=', id).execute()

/** Takes away the planned items that the notes don't have; a matter among them stays put off and waits for its turn. */
export async function clearAgenda(tx: Transaction, meetingId: string, keptIds: readonly string[]): Promise<void> {
  const items = tx.deleteFrom('agenda_item').where('meeting_id', '=', meetingId)
  await (keptIds.length > 0 ? items.where('id', 'not in', keptIds) : items).execute()
}
