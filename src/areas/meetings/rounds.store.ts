import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { EarlierAnswer, Round } from './rounds.ts'

// Read on the day of the meeting, or today while that is still to come: who is a member changes.
const members = sql`coalesce((select jsonb_agg(jsonb_build_object('organisationId', known.id, 'organisation', short_name,
    'isExpected', is_expected) order by short_name)
  from (select organisation.id, organisation.short_name, bool_or(network_member.role = 'member') as is_expected
    from network_member join organisation on organisation.id = network_member.organisation_id
    where network_member.network_id = question_round.network_id
      and (member_from is null or member_from <= least(meeting.day, stockholm_today()))
      and (member_to is null or member_to >= least(meeting.day, stockholm_today()))
    group by organisation.id) as known), '[]')`

const answers = sql`coalesce((select jsonb_agg(jsonb_build_object('organisationId', latest.organisation_id,
    'organisation', organisation.short_name, 'wording', latest.wording, 'answeredBy', coalesce(person.name, ''),
    'answeredOn', (latest.answered_at at time zone 'Europe/Stockholm')::date) order by organisation.short_name)
  from (select distinct on (organisation_id) * from question_answer where question_id = question.id
      order by organisation_id, answered_at desc, id) as latest
    join organisation on organisation.id = latest.organisation_id
    left join person on person.id = latest.person_id), '[]')`

type Where = { meetingId: string } | { roundId: string }

/** Rounds with their questions, the latest answer of each organisation, and those whose answers are waited for. */
export async function listRounds(tx: Transaction, where: Where): Promise<Round[]> {
  const asked =
    'meetingId' in where
      ? sql`question_round.meeting_id = ${where.meetingId}`
      : sql`question_round.id = ${where.roundId}`
  const { rows } = await sql<Round>`
    select question_round.id, question_round.meeting_id as "meetingId", agenda_item.id as "itemId",
      agenda_item.matter_id as "matterId", agenda_item.number as "itemNumber", agenda_item.title as "itemTitle", kind,
      asked_by as "askedBy", introduction, document,
      (select id from item_attachment where item_attachment.agenda_item_id = agenda_item.id and name = document
        order by position limit 1) as "attachmentId", answer_by as "answerBy", sent_at as "sentAt", closed_at as "closedAt",
      outcome, shared_message as "sharedMessage", promise,
      coalesce((select jsonb_agg(jsonb_build_object('id', question.id, 'wording', question.wording, 'answers', ${answers})
        order by question.position) from question where round_id = question_round.id), '[]') as questions,
      ${members} as members
    from question_round join agenda_item on agenda_item.id = question_round.agenda_item_id
      join meeting on meeting.id = question_round.meeting_id
    where ${asked} order by agenda_item.position, question_round.created_at, question_round.id`.execute(tx)
  return rows
}

export const findRound = async (tx: Transaction, roundId: string): Promise<Round | undefined> =>
  (await listRounds(tx, { roundId }))[0]

/** Answers that later ones of the same organisation have replaced, the newest first. */
export async function listEarlierAnswers(tx: Transaction, roundId: string): Promise<EarlierAnswer[]> {
  const { rows } = await sql<EarlierAnswer>`
    select question.wording as question, organisation.id as "organisationId", organisation.short_name as organisation,
      earlier.wording, coalesce(person.name, '') as "answeredBy",
      (earlier.answered_at at time zone 'Europe/Stockholm')::date::text as "answeredOn"
    from question join question_answer as earlier on earlier.question_id = question.id
      join organisation on organisation.id = earlier.organisation_id left join person on person.id = earlier.person_id
    where question.round_id = ${roundId} and exists (select from question_answer as later
      where later.question_id = question.id and later.organisation_id = earlier.organisation_id
        and (later.answered_at, later.id) > (earlier.answered_at, earlier.id))
    order by earlier.answered_at desc, question.position`.execute(tx)
  return rows
}

/** Those whom the acting person may answer for: where they work, and those they sit for. */
export async function listAnswerable(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select answerable_organisations() as id`.execute(tx)
  return rows.map(({ id }) => id)
}
