import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import { stands } from '../matters.store.ts'
import type { MatterStage } from './matter-story.ts'

const decisions = sql`coalesce((select jsonb_agg(jsonb_build_object('id', decision.id, 'wording', wording, 'kind', kind,
    'reason', reason) order by recorded_at, decision.id)
  from decision where agenda_item_id = agenda_item.id and ${stands('decision')}), '[]')`

const tabling = sql`(select jsonb_build_object('reason', reason, 'deferredTo', deferred_to, 'meanwhile', meanwhile) from tabling
  where agenda_item_id = agenda_item.id and ${stands('tabling')} order by recorded_at desc limit 1)`

const assignments = sql`coalesce((select jsonb_agg(jsonb_build_object('id', assignment.id, 'party', party_name,
    'purpose', assignment.purpose, 'to', period_to, 'findings', coalesce(latest.findings, ''),
    'reportedOn', (latest.reported_at at time zone 'Europe/Stockholm')::date,
    'nextStep', coalesce(latest.next_step, ''), 'nextStepOwner', coalesce(latest.next_step_owner, '')) order by assignment.recorded_at)
  from assignment left join lateral (select findings, reported_at, next_step, next_step_owner from assignment_report
    where assignment_id = assignment.id order by reported_at desc limit 1) as latest on true
  where assignment.agenda_item_id = agenda_item.id and ${stands('assignment')}), '[]')`

const rounds = sql`coalesce((select jsonb_agg(jsonb_build_object('id', question_round.id, 'kind', question_round.kind,
    'askedBy', asked_by, 'document', document, 'outcome', outcome, 'isClosed', closed_at is not null) order by created_at)
  from question_round where agenda_item_id = agenda_item.id and sent_at is not null), '[]')`

/** Every appearance of these matters on an agenda that the reader may see, oldest first; one statement. */
export async function listStages(tx: Transaction, matterIds: readonly string[]): Promise<MatterStage[]> {
  const { rows } = await sql<MatterStage>`
    select agenda_item.matter_id as "matterId", meeting.id as "meetingId", agenda_item.id as "itemId", meeting.day::text,
      meeting.body_id as "bodyId", body.name as "bodyName", agenda_item.number, agenda_item.notes,
      meeting.status as "meetingStatus", ${decisions} as decisions, ${tabling} as tabling,
      coalesce((select act from matter_step where matter_step.matter_id = agenda_item.matter_id
        and matter_step.agenda_item_id = agenda_item.id order by number desc limit 1) = 'close', false) as "isClosedHere", ${assignments} as assignments, ${rounds} as rounds
    from agenda_item join meeting on meeting.id = agenda_item.meeting_id join body on body.id = meeting.body_id
    where agenda_item.matter_id = any(${[...matterIds]}::uuid[]) and meeting.status <> 'cancelled'
    order by meeting.day, meeting.starts_at, agenda_item.position`.execute(tx)
  return rows
}
