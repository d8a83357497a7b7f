import { sql } from 'kysely'
import type { Db, Transaction } from '#platform/db.ts'

/** The network of that name and the person of that address. */
export const findQueuePlace = (admin: Db, network: string, email: string) =>
  admin
    .selectFrom('network')
    .innerJoin('person', (join) => join.on('person.email', '=', email.toLowerCase()))
    .where('network.name', '=', network)
    .select(['network.id as networkId', 'person.id as personId'])
    .executeTakeFirst()

/** Whether the acting person is the network's secretary today. */
export async function isSecretary(tx: Transaction, networkId: string): Promise<boolean> {
  const { rows } = await sql`select from secretary_networks() as id where id = ${networkId}::uuid`.execute(tx)
  return rows.length > 0
}
