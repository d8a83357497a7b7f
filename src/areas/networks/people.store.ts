import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

/** How to reach one with a role in the network, and whether they still work somewhere. */
export type NetworkContact = {
  personId: string
  email: string | null
  phone: string
  /** They have held posts and hold none today. */
  hasLeft: boolean
}

/** Everyone who has or has had a role in the network, as far as the reader may see. */
export async function listContacts(tx: Transaction, networkId: string): Promise<NetworkContact[]> {
  const { rows } = await sql<NetworkContact>`
    select person.id as "personId", person.email, person.phone,
      exists (select from post where post.person_id = person.id) and not exists (select from post
        where post.person_id = person.id and held_from <= stockholm_today()
          and (held_to is null or held_to >= stockholm_today())) as "hasLeft"
    from person where id in (select person_id from role_holding where network_id = ${networkId})`.execute(tx)
  return rows
}
