import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { KnownPerson, NamedRow } from './name-proposals.ts'

const plain = (column: string) => sql`lower(regexp_replace(trim(${sql.ref(column)}), '\\s+', ' ', 'g'))`

/** The places in the network's notes where a name stands that is joined to nobody and that one in the network bears. */
export async function listNamedRows(tx: Transaction, networkId: string): Promise<NamedRow[]> {
  const { rows } = await sql<NamedRow>`
    select attendance.id, attendance.name, organisation_name as organisation, organisation_id as "organisationId", meeting.day
    from attendance join meeting on meeting.id = attendance.meeting_id
    where attendance.network_id = ${networkId} and attendance.person_id is null
      and not exists (select from person_join where person_join.attendance_id = attendance.id and undone_at is null)
      and ${plain('attendance.name')} in (select ${plain('person.name')} from person
        where person.id in (select person_id from role_holding where network_id = ${networkId}))
    order by meeting.day, attendance.id`.execute(tx)
  return rows
}

/** Those who have or have had a role in the network, with their posts; the newest post first. */
export async function listKnownPeople(tx: Transaction, networkId: string): Promise<KnownPerson[]> {
  const { rows } = await sql<KnownPerson>`
    select person.id, person.name, person.email, posts.held[0] ->> 'organisation' as organisation, posts.held as posts
    from person cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('organisationId', organisation.id,
        'organisation', organisation.short_name, 'title', post.title, 'from', held_from, 'to', held_to)
        order by held_to desc nulls first, held_from desc), '[]') as held
      from post join organisation on organisation.id = organisation_id where post.person_id = person.id) as posts
    where person.id in (select person_id from role_holding where network_id = ${networkId})
    order by person.name, person.id`.execute(tx)
  return rows
}
