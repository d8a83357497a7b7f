import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { NetworkBody, NetworkFacts } from './network-facts.ts'

// Every member counts once, however often it has left and come back.
const countOf = (role: string) =>
  sql<number>`(select count(distinct organisation_id)::int from network_member where network_id = network.id
    and role = ${role} and (member_from is null or member_from <= stockholm_today())
    and (member_to is null or member_to >= stockholm_today()))`

const people = sql<number>`(select count(distinct person_id)::int from role_holding where network_id = network.id
  and valid_from <= stockholm_today() and (valid_to is null or valid_to >= stockholm_today()))`

export const findNetworkFacts = (tx: Transaction, id: string): Promise<NetworkFacts | undefined> =>
  tx
    .selectFrom('network')
    .leftJoin('organisation as host', 'host.id', 'network.host_id')
    .leftJoin('organisation as legal', 'legal.id', 'network.organisation_id')
    .where('network.id', '=', id)
    .select(['network.id', 'network.name', 'network.short_name as shortName', 'network.kind', 'state', 'purpose'])
    .select(['vision', 'areas', 'principles', 'network.website', 'tabling_policy as tablingPolicy'])
    .select(['contact_id as contactId', 'host.id as hostId', 'host.name as hostName'])
    .select(['legal.id as legalId', 'legal.name as legalName'])
    .select([countOf('member').as('members'), countOf('adjunct').as('adjuncts'), countOf('observer').as('observers')])
    .select(people.as('people'))
    .executeTakeFirst()

/** The contact person with the post held today and the ways to reach them. */
export const findContact = (tx: Transaction, personId: string) =>
  tx
    .selectFrom('person')
    .leftJoin('post', (join) => join.onRef('post.person_id', '=', 'person.id').on('post.held_to', 'is', null))
    .leftJoin('organisation', 'organisation.id', 'post.organisation_id')
    .where('person.id', '=', personId)
    .select(['person.name', 'person.email', 'person.phone', 'post.title', 'organisation.short_name as organisation'])
    .orderBy('post.held_from', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The network's living bodies, each with its next meeting that the actor may read of. */
export async function listBodiesWithNext(tx: Transaction, networkId: string): Promise<NetworkBody[]> {
  const { rows } = await sql<NetworkBody>`
    select body.id, body.name, body.kind, next.id as "meetingId", next.day as "meetingDay", next.place as "meetingPlace"
    from body left join lateral (select id, day, place from meeting where body_id = body.id and day >= stockholm_today()
      and status in ('planned', 'ongoing') order by day limit 1) as next on true
    where body.network_id = ${networkId} and (ended_on is null or ended_on >= stockholm_today())
    order by body.name`.execute(tx)
  return rows
}
