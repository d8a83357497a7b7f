import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import { listMeetingDays } from './own-view.store.ts'
import { daysAhead, remindersOf } from './reminders.rule.ts'
import type { Agreement, EndingTerm, LeftContact, Reminder, RemindedNetwork, ReminderPlaces } from './reminders.ts'

const ids = (list: readonly string[]) => sql`${[...list]}::uuid[]`

async function listNetworks(tx: Transaction, { networkIds, organisationIds }: ReminderPlaces, today: string) {
  const { rows } = await sql<RemindedNetwork>`
    with own as (select network_id, array_agg(distinct organisation_id) as organisation_ids from network_member
      where organisation_id = any (${ids(organisationIds)}) and (member_to is null or member_to >= ${today}::date) group by network_id)
    select network.id, network.name, network.state, network.id = any (${ids(networkIds)}) as "isSecretarys",
      coalesce(own.organisation_ids, '{}') as "organisationIds", person.name as "contactName",
      exists (select from post where post.person_id = network.contact_id) and not exists (select from post
        where post.person_id = network.contact_id and (held_to is null or held_to >= ${today}::date)) as "contactHasLeft",
      coalesce((select max(day) from network_event where network_event.network_id = network.id
          and network_event.kind in ('founded', 'revived', 'reshaped')),
        (network.changed_at at time zone 'Europe/Stockholm')::date) as "livingSince"
    from network left join own on own.network_id = network.id left join person on person.id = network.contact_id
    where network.id = any (${ids(networkIds)}) or network.id = any (array(select network_id from own))`.execute(tx)
  return rows
}

// A term that somebody takes over is no matter for anyone: the same person goes on, or another sits there after.
async function listEndingTerms(tx: Transaction, { networkIds, organisationIds }: ReminderPlaces, today: string) {
  const { rows } = await sql<EndingTerm>`
    select ending.network_id as "networkId", ending.represents_id as "representsId", person.name as "personName", ending.role,
      body.name as "bodyName", ending.valid_to as "to"
    from role_holding as ending join person on person.id = ending.person_id left join body on body.id = ending.body_id
    where (ending.network_id = any (${ids(networkIds)})
        or ending.represents_id = any (${ids(organisationIds)}) and ending.network_id is not null)
      and ending.valid_from <= ${today}::date and ending.valid_to between ${today}::date and ${today}::date + ${daysAhead}::int
      and ending.role in ('secretary', 'chair', 'vice-chair', 'member', 'substitute')
      and not exists (select from role_holding as later where later.network_id = ending.network_id
        and later.body_id is not distinct from ending.body_id and later.role = ending.role
        and later.valid_from > ending.valid_from and coalesce(later.valid_to, 'infinity') > ending.valid_to
        and (later.person_id = ending.person_id or later.represents_id = ending.represents_id
          or later.role in ('chair', 'vice-chair')))`.execute(tx)
  return rows
}

// What is closed to others is not named outside its own page, where it is noted who reads it.
const openTitle = sql<string>`case when exists (select from restriction where record_id = network_document.id
  and lifted_at is null) then 'Ett avtal som är stängt för andra' else title end`.as('title')

const listAgreements = (tx: Transaction, networkIds: readonly string[]): Promise<Agreement[]> =>
  tx
    .selectFrom('network_document')
    .where('kind', '=', 'agreement')
    .where(sql<boolean>`network_id = any (${ids(networkIds)})`)
    .select(['network_id as networkId', openTitle, 'valid_from as from', 'valid_to as to'])
    .execute()

// One of the organisation's own people has a post there or a role in it.
async function listLeftContacts(tx: Transaction, organisationIds: readonly string[], today: string) {
  const { rows } = await sql<LeftContact>`
    select own.network_id as "networkId", own.organisation_id as "organisationId", person.name as "personName"
    from own_membership as own join person on person.id = own.contact_id
    where own.organisation_id = any (${ids(organisationIds)})
      and not exists (select from post where post.person_id = own.contact_id and post.organisation_id = own.organisation_id
        and (held_to is null or held_to >= ${today}::date))
      and not exists (select from role_holding as held where held.person_id = own.contact_id
        and held.organisation_id = own.organisation_id and (valid_to is null or valid_to >= ${today}::date))`.execute(
    tx,
  )
  return rows
}

/** What waits to be mended in these places. Five statements, however many networks they are; none when there is no place. */
export async function listReminders(tx: Transaction, places: ReminderPlaces, today: string): Promise<Reminder[]> {
  if (places.networkIds.length === 0 && places.organisationIds.length === 0) return []
  const networks = await listNetworks(tx, places, today)
  const networkIds = networks.map(({ id }) => id)
  const facts = {
    networks,
    terms: await listEndingTerms(tx, places, today),
    agreements: await listAgreements(tx, networkIds),
    leftContacts: await listLeftContacts(tx, places.organisationIds, today),
    meetingDays: await listMeetingDays(tx, networkIds),
  }
  return remindersOf(facts, today)
}
