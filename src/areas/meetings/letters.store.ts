import type { Transaction } from '#platform/db.ts'

export const findEmail = async (tx: Transaction, personId: string): Promise<string | null | undefined> =>
  (await tx.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirst())?.email

/** The addresses that are known of these people. */
export const listEmails = async (tx: Transaction, personIds: readonly string[]): Promise<string[]> => {
  if (personIds.length === 0) return []
  const people = await tx.selectFrom('person').where('id', 'in', personIds).select('email').orderBy('email').execute()
  return people.flatMap(({ email }) => email ?? [])
}
