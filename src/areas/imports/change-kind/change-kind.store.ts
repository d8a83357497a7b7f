import { asJson, type Transaction } from '#platform/db.ts'
import type { Draft } from '../draft.ts'
import { readColumns, type Read } from '../drafts.store.ts'

/**
 * Puts what was read anew in place of what was. The fields of before are kept among the changes, but neither that change
 * nor those before it can be undone: they are of another kind.
 */
export async function changeKind(tx: Transaction, draft: Draft, read: Read, personId: string): Promise<void> {
  const version = draft.version + 1
  await tx
    .updateTable('import_draft_change')
    .set({ is_undone: true })
    .where('draft_id', '=', draft.id)
    .where('is_undone', '=', false)
    .execute()
  await tx
    .insertInto('import_draft_change')
    .values({
      ...{ draft_id: draft.id, version, network_id: draft.networkId, act: 'mend', changed_by: personId },
      ...{ fields: asJson(draft.fields ?? draft.otherFields), is_undone: true },
    })
    .execute()
  await tx
    .updateTable('import_draft')
    .set({ ...readColumns(read), version })
    .where('id', '=', draft.id)
    .execute()
}
