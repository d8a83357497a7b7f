import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { DatePoll, OpenPoll, PollAnswers, PollOption } from './date-poll.ts'

/** The open polls of one body, or of all that the one who reads may read; those that close first come first. */
export async function listOpenPolls(tx: Transaction, personId: string, bodyId?: string): Promise<OpenPoll[]> {
  const inBody = bodyId ? sql`and date_poll.body_id = ${bodyId}` : sql``
  const { rows } = await sql<OpenPoll>`
    select date_poll.id, title, body.name as "bodyName", closes_on::text as "closesOn",
      coalesce((select true from poll_answer where poll_id = date_poll.id and person_id = ${personId} limit 1), false) as "isAnswered",
      date_poll.body_id in (select seated_bodies()) as "isAsked"
    from date_poll join body on body.id = date_poll.body_id where closed_at is null ${inBody}
    order by closes_on nulls last, created_at, date_poll.id`.execute(tx)
  return rows
}

const optionsOf = (tx: Transaction, pollId: string): Promise<PollOption[]> =>
  tx
    .selectFrom('poll_option')
    .where('poll_id', '=', pollId)
    .select(['id', 'day', 'starts_at as startsAt', 'ends_at as endsAt'])
    .orderBy('position')
    .execute()

export async function findPoll(tx: Transaction, id: string): Promise<DatePoll | undefined> {
  const poll = await tx
    .selectFrom('date_poll')
    .innerJoin('body', 'body.id', 'date_poll.body_id')
    .where('date_poll.id', '=', id)
    .select(['date_poll.id', 'date_poll.network_id as networkId', 'body_id as bodyId', 'body.name as bodyName'])
    .select(['title', 'place', 'closes_on as closesOn', 'meeting_id as meetingId'])
    .select(sql<boolean>`closed_at is not null`.as('isClosed'))
    .executeTakeFirst()
  return poll && { ...poll, options: await optionsOf(tx, id) }
}

/** Those who have answered, by name, with what each said. */
export async function listAnswers(tx: Transaction, pollId: string): Promise<PollAnswers[]> {
  const { rows } = await sql<PollAnswers>`
    select person_id as "personId", coalesce(person.name, '') as name, jsonb_object_agg(option_id, answer) as answers
    from poll_answer left join person on person.id = person_id where poll_id = ${pollId}
    group by person_id, person.name order by person.name, person_id`.execute(tx)
  return rows
}
