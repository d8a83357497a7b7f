import { idOf } from './register-rows.ts'
import { readerName } from './years-sizes.ts'
import { lastHeld } from './years-frame.ts'

const held = `m <= ${lastHeld}`
const place = 'network_id, id, meeting_id, item_id, matter_id'
const taken = "day + interval '10 hours'"
const lastYear = 10

/** Decisions, what was put off and what was handed over, with the steps that they were to their matters. */
const matterRows = [
  `insert into decision (id, network_id, body_id, meeting_id, agenda_item_id, matter_id, wording, kind, recorded_by, recorded_at)
     select ${idOf("'decision' || b || '-' || m || '-' || p")}, ${place}, repeat('Gruppen beslutar så. ', 4),
       case p when 6 then 'informed' else 'adopted' end, secretary_id, ${taken}
     from point where ${held} and (p between 2 and 6 or p = 12 and k = 5)`,
  `insert into decision (id, network_id, body_id, meeting_id, agenda_item_id, matter_id, wording, recorded_by, recorded_at)
     select ${idOf("'mistake' || b || '-' || m")}, ${place}, 'Ett beslut som togs tillbaka.', secretary_id, ${taken} from point where ${held} and p = 3`,
  `insert into retraction (fact_id, fact, body_id, meeting_id, retracted_by)
     select ${idOf("'mistake' || b || '-' || m")}, 'decision', id, meeting_id, secretary_id from point where ${held} and p = 3`,
  `insert into tabling (id, network_id, body_id, meeting_id, agenda_item_id, matter_id, reason, recorded_by, recorded_at)
     select gen_random_uuid(), ${place}, 'tidsbrist', secretary_id, ${taken} from point where ${held} and (p = 7 or p = 12 and k < 4)`,
  `create temporary table handed on commit preserve rows as
     select *, ${idOf("'hand-over' || b || '-' || m")} as hand_over_id, ${idOf("'body' || next_b")} as to_id,
       ${idOf("'matter' || next_b || '-' || m || '-8'")} as to_matter_id, case y when ${lastYear} then 'accepted' else 'closed' end as ends
     from point where p = 12 and k = 4`,
  `insert into hand_over (id, network_id, body_id, meeting_id, agenda_item_id, matter_id, to_body_id, title, wording, status, recorded_by, recorded_at)
     select hand_over_id, ${place}, to_id, 'Ärendet', 'Underlag till nästa möte', ends, secretary_id, ${taken} from handed`,
  `insert into hand_over_step (hand_over_id, number, body_id, to_body_id, act, from_status, to_status, remark, to_matter_id, person_id, taken_at)
     select hand_over_id, step.number, id, to_id, act, from_status, to_status, '', case when act = 'accept' then to_matter_id end, secretary_id, ${taken}
     from handed join (values (1, 'hand-over', '', 'sent'), (2, 'accept', 'sent', 'accepted'), (3, 'answer', 'accepted', 'answered'),
       (4, 'close', 'answered', 'closed')) as step (number, act, from_status, to_status)
       on step.number <= case ends when 'closed' then 4 else 2 end`,
  `insert into matter_step (matter_id, number, network_id, body_id, act, from_status, to_status, meeting_id, agenda_item_id, person_id, taken_at)
     select matter_id, row_number() over (partition by matter_id order by m, nth), network_id, id, act,
       coalesce(lag(to_status) over (partition by matter_id order by m, nth), ''), to_status, meeting_id, item_id, secretary_id, ${taken}
     from (select point.*, 1 as nth, 'raise' as act, 'open' as to_status from point
         where not exists (select from point as earlier where earlier.matter_id = point.matter_id and earlier.m < point.m) and matter_id is not null
       union all select point.*, 2, 'table', 'tabled' from point where ${held} and (p = 7 or p = 12 and k < 4)
       union all select point.*, 2, 'hand-over', 'handed-over' from point where ${held} and p = 12 and k = 4
       union all select point.*, 2, 'decide', 'decided' from point where ${held} and (p between 2 and 6 or p = 12 and k = 5)) as step`,
]

/** What was agreed to be done, asked of the members, given to others, and closed to some. */
const followUpRows = [
  `create temporary table agreed on commit preserve rows as
     select *, ${idOf("'action' || b || '-' || m || '-' || p")} as action_id, case when m < ${lastHeld - 1} then 'done' else 'open' end as state,
       case when is_readers and p = 2 then ${idOf(`'${readerName}'`)} else ${idOf("'person' || b || '-' || p")} end as owner_id
     from point where ${held} and p between 2 and 4`,
  `insert into action (id, network_id, body_id, meeting_id, agenda_item_id, matter_id, decision_id, wording, person_id, due_on, status, recorded_by, recorded_at)
     select action_id, ${place}, ${idOf("'decision' || b || '-' || m || '-' || p")}, 'Ta fram ett underlag', owner_id, day + 60, state, secretary_id, ${taken} from agreed`,
  `insert into action_step (action_id, number, body_id, act, from_status, to_status, due_on, person_id, taken_at)
     select action_id, step.number, id, act, from_status, to_status, case when act = 'add' then day + 60 end, owner_id, ${taken}
     from agreed join (values (1, 'add', '', 'open'), (2, 'finish', 'open', 'done')) as step (number, act, from_status, to_status)
       on step.number = 1 or state = 'done'`,
  `insert into question_round (id, network_id, body_id, meeting_id, agenda_item_id, kind, created_by, created_at, sent_at, closed_at)
     select ${idOf("'round' || b || '-' || m")}, network_id, id, meeting_id, item_id, 'questions', secretary_id, ${taken}, ${taken},
       case when ${held} then ${taken} end from point where p = 9 and m <= ${lastHeld + 1}`,
  `insert into question (id, round_id, agenda_item_id, body_id, position, wording)
     select ${idOf("'question' || b || '-' || m || '-' || q")}, ${idOf("'round' || b || '-' || m")}, item_id, id, q, 'Hur gör ni?'
     from point cross join generate_series(1, 2) as q where p = 9 and m <= ${lastHeld + 1}`,
  `insert into question_answer (id, question_id, agenda_item_id, body_id, organisation_id, wording, person_id)
     select gen_random_uuid(), ${idOf("'question' || point.b || '-' || m || '-' || q")}, item_id, point.id, organisation_id, 'Som vi brukar.', seat.person_id
     from point cross join generate_series(1, 2) as q join seat on seat.b = point.b and seat.p < 7 join post on post.person_id = seat.person_id
     where point.p = 9 and m <= ${lastHeld + 1}`,
  `insert into assignment (id, network_id, body_id, meeting_id, agenda_item_id, matter_id, party_name, purpose, recorded_by, recorded_at)
     select ${idOf("'assignment' || b || '-' || m")}, ${place}, 'Konsulten', 'Följa upp arbetet', secretary_id, ${taken} from point where k = 1 and p = 2`,
  `insert into assignment_report (id, assignment_id, body_id, findings, next_step, next_step_owner, reported_by, reported_at)
     select gen_random_uuid(), ${idOf("'assignment' || b || '-' || m")}, id, 'Det går bra.', case when y < ${lastYear} then 'Fortsätta' else '' end,
       case when y < ${lastYear} then 'Sekreteraren' else '' end, secretary_id, ${taken} from point where k = 1 and p = 2`,
  `insert into restriction (id, record_kind, record_id, network_id, body_id, level, law, since, decided_by, recorded_by)
     select gen_random_uuid(), 'agenda-item', item_id, network_id, id, 'body', 'OSL 18:1', day, 'Ordföranden', secretary_id from point where k = 1 and p = 10`,
]

/** Calls and their answers, what was asked to be taken up, and polls of days. */
const callRows = [
  `insert into summons (id, network_id, body_id, meeting_id, kind, sequence, facts, sent_by)
     select gen_random_uuid(), network_id, id, meeting_id, 'call', 1, jsonb_build_object('when', day), secretary_id from sitting`,
  `create temporary table called on commit preserve rows as
     select sitting.*, seat.person_id, ${idOf("'invitation' || sitting.b || '-' || m || '-' || seat.p")} as invitation_id
     from sitting join seat on seat.b = sitting.b`,
  `insert into invitation (id, network_id, body_id, meeting_id, person_id, token_hash, expires_at, called_sequence)
     select invitation_id, network_id, id, meeting_id, person_id, invitation_id::text, day + 1, 1 from called`,
  `insert into reply (id, network_id, body_id, meeting_id, invitation_id, person_id, answer, sequence, via, recorded_by)
     select gen_random_uuid(), network_id, id, meeting_id, invitation_id, person_id, 'yes', 1, 'page', person_id from called where m <= ${lastHeld + 1}`,
  `insert into item_request (id, network_id, body_id, title, requested_by, requested_at)
     select ${idOf("'request' || b || '-' || m")}, network_id, id, 'En fråga till', case when is_readers then ${idOf(`'${readerName}'`)}
       else secretary_id end, day - interval '20 days' from sitting`,
  `insert into item_request_answer (request_id, body_id, outcome, agenda_item_id, answered_by, answered_at)
     select ${idOf("'request' || b || '-' || m")}, id, 'accepted', item_id, secretary_id, day - interval '10 days' from point where ${held} and p = 11`,
  `insert into date_poll (id, network_id, body_id, title, created_by, created_at, closed_at)
     select ${idOf("'poll' || b || '-' || y")}, network_id, id, 'Höstens möte', secretary_id, ${taken}, case when y < ${lastYear} then ${taken} end
     from sitting where k = 1`,
  `insert into poll_option (id, poll_id, body_id, position, day)
     select ${idOf("'option' || b || '-' || y || '-' || o")}, ${idOf("'poll' || b || '-' || y")}, id, o, day + 7 * o
     from sitting cross join generate_series(1, 3) as o where k = 1`,
  `insert into poll_answer (option_id, poll_id, body_id, person_id, answer)
     select ${idOf("'option' || sitting.b || '-' || y || '-' || o")}, ${idOf("'poll' || sitting.b || '-' || y")}, sitting.id, person_id, 'yes'
     from sitting cross join generate_series(1, 3) as o join seat on seat.b = sitting.b and p < 9 where k = 1`,
  `insert into approval (id, network_id, body_id, meeting_id, number, content, content_hash, approved_in, recorded_by, approved_at)
     select gen_random_uuid(), network_id, id, meeting_id, 1, '{}', 'hash', 'document', secretary_id, day + interval '5 days' from sitting where m < ${lastHeld}`,
]

export const factRows = (): string[] => [...matterRows, ...followUpRows, ...callRows]
