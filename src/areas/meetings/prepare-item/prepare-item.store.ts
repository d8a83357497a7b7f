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
