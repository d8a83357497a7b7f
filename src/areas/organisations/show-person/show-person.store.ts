import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Attended, Join, Post } from '../person.ts'

const standing = (tx: Transaction) =>
  tx
    .selectFrom('person_join')
    .innerJoin('network', 'network.id', 'person_join.network_id')
    .where('undone_at', 'is', null)
    .where('other_id', 'is not', null)
    .select(['person_join.network_id as networkId', 'network.name as network'])

/** The rows joined to this person. */
export const listJoined = (tx: Transaction, personId: string): Promise<Join[]> =>
  standing(tx)
    .innerJoin('person', 'person.id', 'person_join.other_id')
    .where('person_join.person_id', '=', personId)
    .select(['person.id as otherId', 'person.name'])
    .orderBy('network.name')
    .execute()

/** The people that this row is joined to: what it did is told on their pages. */
export const listJoinedTo = (tx: Transaction, personId: string): Promise<Join[]> =>
  standing(tx)
    .innerJoin('person', 'person.id', 'person_join.person_id')
    .where('person_join.other_id', '=', personId)
    .select(['person.id as otherId', 'person.name'])
    .orderBy('network.name')
    .execute()

export const listPosts = (tx: Transaction, personIds: readonly string[]): Promise<Post[]> =>
  tx
    .selectFrom('post')
    .innerJoin('organisation', 'organisation.id', 'post.organisation_id')
    .where('post.person_id', 'in', personIds)
    .select(['organisation.id as organisationId', 'organisation.short_name as organisation', 'title'])
    .select(['held_from as from', 'held_to as to'])
    .orderBy('held_from', 'desc')
    .execute()

/**
 * What the person attended, newest first, as far as the reader may see: rows of their own, names in old notes that a
 * human has joined to them, and both of the rows joined to them in the network where they were joined.
 */
export async function listAttended(tx: Transaction, personId: string): Promise<Attended[]> {
  const { rows } = await sql<Attended>`
    with same as (
        select ${personId}::uuid as id, null::uuid as network_id
        union select other_id, network_id from person_join
          where person_id = ${personId} and other_id is not null and undone_at is null),
      own as (
        select attendance.id, same.network_id is not null as is_joined from attendance
          join same on same.id = attendance.person_id and (same.network_id is null or same.network_id = attendance.network_id)
        union select attendance_id, true from person_join
          join same on same.id = person_join.person_id and (same.network_id is null or same.network_id = person_join.network_id)
          where attendance_id is not null and undone_at is null)
    select meeting.id as "meetingId", meeting.day, body.name as body, network.name as network, attendance.presence,
      attendance.name, attendance.role, attendance.organisation_name as organisation,
      attendance.organisation_id as "organisationId", bool_or(own.is_joined) as "isJoined"
    from own join attendance on attendance.id = own.id
      join meeting on meeting.id = attendance.meeting_id
      join body on body.id = attendance.body_id
      join network on network.id = attendance.network_id
    where attendance.presence <> 'unmarked'
    group by meeting.id, body.id, network.id, attendance.id
    order by meeting.day desc, meeting.id, attendance.id`.execute(tx)
  return rows
}
