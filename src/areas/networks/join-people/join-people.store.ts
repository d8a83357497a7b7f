import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Candidate, JoinedName, JoinedPerson, WrittenName, WrittenRow } from './joins.ts'

/** Those who have or have had a role in the network, by name. */
export async function listCandidates(tx: Transaction, networkId: string): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select person.id, person.name, person.email, (select short_name from post join organisation on organisation.id = organisation_id
      where post.person_id = person.id order by held_to desc nulls first, held_from desc limit 1) as organisation
    from person where id in (select person_id from role_holding where network_id = ${networkId})
    order by person.name, person.id`.execute(tx)
  return rows
}

const unjoined = sql`attendance.person_id is null and not exists (select from person_join
  where person_join.attendance_id = attendance.id and undone_at is null)`

/** The names in the network's notes that are nobody we know. */
export async function listWrittenNames(tx: Transaction, networkId: string): Promise<WrittenName[]> {
  const { rows } = await sql<WrittenName>`
    select attendance.name, organisation_name as organisation, count(*)::int as count, min(day) as first, max(day) as last
    from attendance join meeting on meeting.id = attendance.meeting_id
    where attendance.network_id = ${networkId} and ${unjoined}
    group by attendance.name, organisation_name order by attendance.name, organisation_name`.execute(tx)
  return rows
}

/** Where the name stands, newest first. */
export async function listWrittenRows(
  tx: Transaction,
  networkId: string,
  { name, organisation }: Pick<WrittenName, 'name' | 'organisation'>,
): Promise<WrittenRow[]> {
  const { rows } = await sql<WrittenRow>`
    select attendance.id, meeting.day, body.name as body, attendance.role
    from attendance join meeting on meeting.id = attendance.meeting_id join body on body.id = attendance.body_id
    where attendance.network_id = ${networkId} and attendance.name = ${name} and organisation_name = ${organisation}
      and ${unjoined} order by day desc, attendance.id`.execute(tx)
  return rows
}

export async function listJoinedNames(tx: Transaction, networkId: string): Promise<JoinedName[]> {
  const { rows } = await sql<JoinedName>`
    select array_agg(person_join.id order by person_join.id) as "joinIds", person.id as "personId", person.name as person,
      attendance.name, organisation_name as organisation, string_agg(distinct joiner.name, ', ') as "joinedBy"
    from person_join join person on person.id = person_join.person_id
      join attendance on attendance.id = person_join.attendance_id
      left join person as joiner on joiner.id = person_join.joined_by
    where person_join.network_id = ${networkId} and undone_at is null
    group by person.id, attendance.name, organisation_name order by attendance.name, organisation_name, person.id`.execute(
    tx,
  )
  return rows
}

export const listJoinedPeople = (tx: Transaction, networkId: string): Promise<JoinedPerson[]> =>
  tx
    .selectFrom('person_join')
    .innerJoin('person', 'person.id', 'person_join.person_id')
    .innerJoin('person as other', 'other.id', 'person_join.other_id')
    .where('network_id', '=', networkId)
    .where('undone_at', 'is', null)
    .select(['person_join.id as joinId', 'person.id as personId', 'person.name as person'])
    .select(['other.id as otherId', 'other.name as other'])
    .orderBy('person.name')
    .orderBy('person_join.id')
    .execute()

type NewJoin = { networkId: string; personId: string; joinedBy: string }
type Joined = { attendanceId: string } | { otherId: string }

/** Notes that these are the person, by the word of the one who joins them. */
export const recordJoins = (tx: Transaction, { networkId, personId, joinedBy }: NewJoin, joined: readonly Joined[]) =>
  tx
    .insertInto('person_join')
    .values(
      joined.map((one) => ({
        id: crypto.randomUUID(),
        network_id: networkId,
        person_id: personId,
        joined_by: joinedBy,
        ...('otherId' in one ? { other_id: one.otherId } : { attendance_id: one.attendanceId }),
      })),
    )
    .execute()

/** Takes the joinings back; that they were made, and by whom, stands. Gives how many. */
export async function undoJoins(
  tx: Transaction,
  networkId: string,
  joinIds: readonly string[],
  undoneBy: string,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('person_join')
    .set({ undone_by: undoneBy, undone_at: sql<Date>`now()` })
    .where('network_id', '=', networkId)
    .where('id', 'in', joinIds)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
