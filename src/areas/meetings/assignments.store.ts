import { sql } from 'kysely'
import { stands } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import { noNextStep } from './assignment.rule.ts'
import type { Assignment, StrandedAssignment } from './assignments.ts'

type Where = { meetingId: string } | { bodyId: string } | { assignmentId: string }

// At a meeting: those given there, those whose matter is on its agenda, and those reported there.
function whereOf(where: Where) {
  if ('bodyId' in where) return sql`assignment.body_id = ${where.bodyId}`
  if ('assignmentId' in where) return sql`assignment.id = ${where.assignmentId}`
  return sql`assignment.id in (select id from assignment where meeting_id = ${where.meetingId}
    union select id from assignment where matter_id in (select matter_id from agenda_item where meeting_id = ${where.meetingId})
    union select assignment_id from assignment_report join agenda_item on agenda_item.id = agenda_item_id
      where agenda_item.meeting_id = ${where.meetingId})`
}

/** Assignments that nobody has taken back, with their steps and reports; the newest first. */
export async function listAssignments(tx: Transaction, where: Where): Promise<Assignment[]> {
  const { rows } = await sql<Assignment>`
    select assignment.id, assignment.network_id as "networkId", assignment.body_id as "bodyId", body.name as "bodyName",
      assignment.meeting_id as "meetingId", meeting.day::text, assignment.agenda_item_id as "itemId",
      assignment.matter_id as "matterId", agenda_item.title, party_name as party, assignment.purpose, method,
      period_from::text as "from", period_to::text as "to",
      exists (select from restriction where lifted_at is null
        and record_id in (assignment.agenda_item_id, assignment.matter_id)) as "isRestricted",
      coalesce((select jsonb_agg(jsonb_build_object('id', step.id, 'kind', step.kind, 'wording', step.wording,
          'organisation', step.organisation_name, 'doneOn', step.done_on, 'outcome', step.outcome) order by step.position, step.id)
        from assignment_step as step where step.assignment_id = assignment.id), '[]') as steps,
      coalesce((select jsonb_agg(jsonb_build_object('findings', findings, 'nextStep', next_step,
          'nextStepOwner', next_step_owner, 'nextStepOn', next_step_on, 'itemId', report.agenda_item_id,
          'reportedOn', (reported_at at time zone 'Europe/Stockholm')::date) order by reported_at, report.id)
        from assignment_report as report where report.assignment_id = assignment.id), '[]') as reports
    from assignment join body on body.id = assignment.body_id join meeting on meeting.id = assignment.meeting_id
      join agenda_item on agenda_item.id = assignment.agenda_item_id
    where ${whereOf(where)} and ${stands('assignment')}
    order by meeting.day desc, assignment.recorded_at desc, assignment.id`.execute(tx)
  return rows
}

export const findAssignment = async (tx: Transaction, assignmentId: string): Promise<Assignment | undefined> =>
  (await listAssignments(tx, { assignmentId }))[0]

/**
 * Assignments whose latest report names no next step, or nobody to take it, longest waiting first; of one body or of all
 * that may be read. Those where it was said that there is no next step are not among them.
 */
export async function listAssignmentsWithoutNextStep(tx: Transaction, bodyId?: string): Promise<StrandedAssignment[]> {
  const inBody = bodyId ? sql`= ${bodyId}` : sql`in (select readable_bodies())`
  const { rows } = await sql<StrandedAssignment>`
    select assignment.id, assignment.agenda_item_id as "itemId", assignment.matter_id as "matterId",
      party_name as party, assignment.purpose, body.name as "bodyName",
      (latest.reported_at at time zone 'Europe/Stockholm')::date::text as "reportedOn",
      case latest.next_step when '' then 'next-step' else 'owner' end as lack
    from assignment_report as latest join assignment on assignment.id = latest.assignment_id
      join body on body.id = assignment.body_id
    where latest.body_id ${inBody} and next_step <> ${noNextStep} and (next_step = '' or next_step_owner = '')
      and not exists (select from assignment_report as later where later.assignment_id = latest.assignment_id
        and (later.reported_at, later.id) > (latest.reported_at, latest.id)) and ${stands('assignment')}
    order by latest.reported_at, assignment.id`.execute(tx)
  return rows
}
