import type { Transaction } from '#platform/db.ts'

export const findEmail = async (tx: Transaction, personId: string): Promise<string | null | undefined> =>
  (await tx.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirst())?.email
