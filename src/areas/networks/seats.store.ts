import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { NewSeat, Seat } from './seat.ts'

/**
 * Every seat there is and was in the network; with `bodyId`, those in that body and in the whole network. One who works
 * in two places is shown with the post in the organisation they sit for, else with the newest.
 */
export async function listSeats(tx: Transaction, networkId: string, bodyId?: string): Promise<Seat[]> {
  const inBody = bodyId ? sql`and (body_id = ${bodyId} or body_id is null)` : sql``
  const { rows } = await sql<Seat>`
    select holding.id, body_id as "bodyId", holding.person_id as "personId", person.name, role, valid_from as "from",
      valid_to as "to", represents_id as "representsId", seated.short_name as represents, employer.short_name as employer,
      employer.id as "employerId",
      case when represents_id is null or represents_id = post.organisation_id then post.title end as title,
      substitutes_for as "substitutesFor"
    from role_holding as holding join person on person.id = holding.person_id
    left join organisation as seated on seated.id = represents_id
    left join lateral (select title, post.organisation_id from post where post.person_id = holding.person_id and held_to is null
      order by post.organisation_id is not distinct from represents_id desc, held_from desc, post.id limit 1) as post on true
    left join organisation as employer on employer.id = post.organisation_id
    where holding.network_id = ${networkId} ${inBody}
    order by coalesce(seated.short_name, employer.short_name), person.name, valid_from`.execute(tx)
  return rows
}

type Place = { networkId: string; bodyId: string | null }

export const recordSeat = async (tx: Transaction, { networkId, bodyId }: Place, seat: NewSeat): Promise<string> => {
  const id = crypto.randomUUID()
  await tx
    .insertInto('role_holding')
    .values({
      ...{ id, network_id: networkId, body_id: bodyId, person_id: seat.personId, role: seat.role },
      ...{ valid_from: seat.from, valid_to: seat.to },
      ...{ represents_id: seat.representsId, substitutes_for: seat.substitutesFor },
    })
    .execute()
  return id
}

type Change = Omit<NewSeat, 'personId' | 'role'>

export const changeSeat = (tx: Transaction, id: string, { from, to, representsId, substitutesFor }: Change) =>
  tx
    .updateTable('role_holding')
    .set({ valid_from: from, valid_to: to, represents_id: representsId, substitutes_for: substitutesFor })
    .where('id', '=', id)
    .execute()

export const endSeat = (tx: Transaction, id: string, last: string) =>
  tx.updateTable('role_holding').set({ valid_to: last }).where('id', '=', id).execute()

/** Adds one who never signs in, known by name alone. */
export async function personWithName(tx: Transaction, name: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`select person_with_name(${name}) as id`.execute(tx)
  const id = rows[0]?.id
  if (!id) throw new Error('person_with_name gave no id')
  return id
}

/** Those who have or have had a role in the network, to choose among; a person who is there twice is told apart by organisation. */
export async function listKnownPeople(tx: Transaction, networkId: string) {
  const { rows } = await sql<{ id: string; name: string; organisation: string | null }>`
    select person.id, person.name, (select short_name from post join organisation on organisation.id = organisation_id
      where post.person_id = person.id and held_to is null order by held_from desc limit 1) as organisation
    from person where id in (select person_id from role_holding where network_id = ${networkId})
    order by person.name, person.id`.execute(tx)
  return rows
}
