import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { StaffPost } from './person.ts'

const posts = (tx: Transaction) =>
  tx
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .select(['post.id', 'post.title', 'held_from as from', 'held_to as to'])
    .select(['person.id as personId', 'person.name', 'person.email', 'person.phone'])
    .orderBy('person.name')
    .orderBy('held_from', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof posts>['execute']>>[number]
const staffPost = ({ id, title, from, to, personId, name, email, phone }: Row): StaffPost => ({
  ...{ id, title, from, to },
  person: { id: personId, name, email, phone },
})

/** Every post in the organisation, held now or before. */
export const listStaffPosts = async (tx: Transaction, organisationId: string): Promise<StaffPost[]> =>
  (await posts(tx).where('post.organisation_id', '=', organisationId).execute()).map(staffPost)

export const findStaffPost = async (
  tx: Transaction,
  organisationId: string,
  id: string,
): Promise<StaffPost | undefined> => {
  const row = await posts(tx)
    .where('post.organisation_id', '=', organisationId)
    .where('post.id', '=', id)
    .executeTakeFirst()
  return row && staffPost(row)
}

type NewPost = { personId: string; organisationId: string; title: string; from: string; to: string | null }

/** Notes the post. False when the person holds one in the organisation already: it is ended first. */
export async function recordPost(
  tx: Transaction,
  { personId, organisationId, title, from, to }: NewPost,
): Promise<boolean> {
  const { numAffectedRows } = await sql`insert into post (person_id, organisation_id, title, held_from, held_to)
    select ${personId}, ${organisationId}, ${title}, ${from}::date, ${to}::date
    where not exists (select from post where person_id = ${personId} and organisation_id = ${organisationId}
      and held_from <= coalesce(${to}::date, 'infinity') and coalesce(held_to, 'infinity') >= ${from}::date)`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/** Ends the post at the end of the day, and with it every seat held for the organisation and every role in it. */
export const endPost = (tx: Transaction, id: string, lastDay: string) =>
  sql`select end_post(${id}, ${lastDay})`.execute(tx)
