import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { OpenQuestion } from './open-questions.ts'

/**
 * Rounds that are open and that an organisation of the acting person has not answered, the most urgent first; with the
 * names of those that have not. One that is only adjunct or observes may answer, and nobody waits for it.
 */
export async function listOpenQuestions(tx: Transaction): Promise<OpenQuestion[]> {
  const { rows } = await sql<OpenQuestion>`
    select question_round.id, question_round.kind, asked_by as "askedBy", document, answer_by as "answerBy",
      body.name as "bodyName", meeting.day::text, agenda_item.title as "itemTitle", unanswered.names as organisations,
      (select count(*)::int from unnest(asked.members) as one where one = any (told.heard)) as answered,
      cardinality(asked.members) as expected
    from question_round join agenda_item on agenda_item.id = question_round.agenda_item_id
      join meeting on meeting.id = question_round.meeting_id join body on body.id = question_round.body_id
      cross join lateral (select coalesce(array_agg(distinct organisation_id), '{}') as members from network_member
        where network_member.network_id = question_round.network_id and role = 'member'
          and (member_from is null or member_from <= stockholm_today())
          and (member_to is null or member_to >= stockholm_today())) as asked
      cross join lateral (select coalesce(array_agg(distinct question_answer.organisation_id), '{}') as heard from question
        join question_answer on question_answer.question_id = question.id where round_id = question_round.id) as told
      cross join lateral (select array_agg(short_name order by short_name) as names from organisation
        where organisation.id = any (asked.members) and organisation.id <> all (told.heard)
          and organisation.id in (select answerable_organisations())) as unanswered
    where question_round.closed_at is null and sent_at is not null and meeting.status in ('planned', 'ongoing')
      and question_round.body_id in (select seated_bodies()) and unanswered.names is not null
    order by answer_by nulls last, meeting.day, question_round.id`.execute(tx)
  return rows
}
