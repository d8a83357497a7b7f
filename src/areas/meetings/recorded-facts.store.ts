import { sql } from 'kysely'
import { stands } from '#areas/matters/index.ts'

const vote = sql`(select jsonb_build_object('id', vote.id, 'forCount', vote.for_count, 'againstCount', against_count,
      'abstainedCount', abstained_count, 'isOpen', is_open, 'partedBy', parted_by,
      'cast', coalesce((select jsonb_agg(jsonb_build_object('attendanceId', attendance.id, 'name', attendance.name, 'choice', choice)
        order by attendance.position) from vote_cast join attendance on attendance.id = attendance_id where vote_id = vote.id), '[]'))
    from vote where decision_id = decision.id and ${stands('vote')} order by vote.recorded_at limit 1)`

/** What stands recorded of an agenda item, as columns of a query that reads `agenda_item`. */
export const recordedFacts = sql`
  coalesce((select jsonb_agg(jsonb_build_object('id', id, 'wording', wording, 'kind', kind, 'reason', reason, 'ground', ground,
      'forCount', for_count, 'presentCount', present_count, 'vote', ${vote}) order by recorded_at, id) from decision
    where agenda_item_id = agenda_item.id and ${stands('decision')}), '[]') as decisions,
  (select jsonb_build_object('id', id, 'reason', reason, 'deferredTo', deferred_to, 'ground', ground, 'forCount', for_count,
      'presentCount', present_count, 'meanwhile', meanwhile) from tabling
    where agenda_item_id = agenda_item.id and ${stands('tabling')} order by recorded_at desc limit 1) as tabling,
  coalesce((select jsonb_agg(jsonb_build_object('id', dissent.id, 'decisionId', decision_id, 'name', name,
      'organisationName', organisation_name, 'kind', dissent.kind, 'wording', dissent.wording) order by dissent.recorded_at, dissent.id)
    from dissent left join decision on decision.id = decision_id
    where dissent.agenda_item_id = agenda_item.id and ${stands('dissent')}
      and (decision.id is null or ${stands('decision')})), '[]') as dissents,
  coalesce((select jsonb_agg(jsonb_build_object('id', disqualification.id, 'attendanceId', attendance.id, 'name', attendance.name,
      'organisationName', attendance.organisation_name, 'ground', ground) order by attendance.position)
    from disqualification join attendance on attendance.id = attendance_id
    where agenda_item_id = agenda_item.id and ${stands('disqualification')}), '[]') as disqualifications`
