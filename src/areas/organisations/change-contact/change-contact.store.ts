import type { Transaction } from '#platform/db.ts'

export const changeContact = (
  tx: Transaction,
  personId: string,
  { phone, isPublished }: { phone: string; isPublished: boolean },
) => tx.updateTable('person').set({ phone, contact_is_published: isPublished }).where('id', '=', personId).execute()
