import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { PreparedItem } from './prepare-item.rule.ts'

export const prepareItem = (tx: Transaction, itemId: string, prepared: PreparedItem) =>
  tx
    .updateTable('agenda_item')
    .set({
      ...{ title: prepared.title, presenter: prepared.presenter, planned_minutes: prepared.plannedMinutes },
      ...{ is_if_time: prepared.isIfTime, background: prepared.background, proposal: prepared.proposal },
    })
    .where('id', '=', itemId)
    .execute()

/**
 * Gives the item's matter the item's title, where the item is the matter's latest and is not closed while the matter is
 * open. Gives the matter that got another title.
 */
export async function carryTitleToMatter(tx: Transaction, itemId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string | null }>`select carry_title_to_matter(${itemId}) as id`.execute(tx)
  return rows[0]?.id ?? null
}
