-- Matters in full: acted on, sent out for answers, assigned to others and handed from one body to another, until they are closed.

insert into transition (workflow, from_status, act, to_status) values
  ('matter', 'open', 'refer-back', 'referred-back'),
  ('matter', 'tabled', 'refer-back', 'referred-back'),
  ('matter', 'decided', 'refer-back', 'referred-back'),
  ('matter', 'closed', 'refer-back', 'referred-back'),
  ('matter', 'referred-back', 'refer-back', 'referred-back'),
  ('matter', 'handed-over', 'refer-back', 'referred-back'),
  ('matter', 'open', 'hand-over', 'handed-over'),
  ('matter', 'tabled', 'hand-over', 'handed-over'),
  ('matter', 'decided', 'hand-over', 'handed-over'),
  ('matter', 'closed', 'hand-over', 'handed-over'),
  ('matter', 'referred-back', 'hand-over', 'handed-over'),
  ('matter', 'handed-over', 'hand-over', 'handed-over'),
  ('matter', 'referred-back', 'table', 'tabled'),
  ('matter', 'handed-over', 'table', 'tabled'),
  ('matter', 'referred-back', 'decide', 'decided'),
  ('matter', 'handed-over', 'decide', 'decided'),
  ('matter', 'referred-back', 'close', 'closed'),
  ('matter', 'handed-over', 'close', 'closed'),
  ('matter', 'tabled', 'retract', 'referred-back'),
  ('matter', 'tabled', 'retract', 'handed-over'),
  ('matter', 'decided', 'retract', 'referred-back'),
  ('matter', 'decided', 'retract', 'handed-over'),
  ('matter', 'closed', 'retract', 'referred-back'),
  ('matter', 'closed', 'retract', 'handed-over'),
  ('matter', 'referred-back', 'retract', 'open'),
  ('matter', 'referred-back', 'retract', 'tabled'),
  ('matter', 'referred-back', 'retract', 'decided'),
  ('matter', 'referred-back', 'retract', 'referred-back'),
  ('matter', 'referred-back', 'retract', 'handed-over'),
  ('matter', 'handed-over', 'retract', 'open'),
  ('matter', 'handed-over', 'retract', 'tabled'),
  ('matter', 'handed-over', 'retract', 'decided'),
  ('matter', 'handed-over', 'retract', 'referred-back'),
  ('matter', 'handed-over', 'retract', 'handed-over'),
  ('action', '', 'add', 'open'),
  ('action', 'open', 'report', 'open'),
  ('action', 'open', 'postpone', 'open'),
  ('action', 'open', 'finish', 'done'),
  ('action', 'open', 'cancel', 'cancelled'),
  ('action', 'done', 'reopen', 'open'),
  ('action', 'cancelled', 'reopen', 'open'),
  ('hand-over', '', 'hand-over', 'sent'),
  ('hand-over', 'sent', 'accept', 'accepted'),
  ('hand-over', 'sent', 'decline', 'declined'),
  ('hand-over', 'sent', 'take-back', 'taken-back'),
  ('hand-over', 'accepted', 'answer', 'answered'),
  ('hand-over', 'answered', 'close', 'closed'),
  ('hand-over', 'declined', 'close', 'closed');

create table action (
  id             uuid not null constraint action_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  agenda_item_id uuid not null,
  matter_id      uuid not null,
  -- The decision it follows from; absent when it was agreed without one.
  decision_id    uuid,
  wording        text not null constraint action_wording_given check (wording <> ''),
  organisation_name text not null default '',
  organisation_id uuid constraint action_organisation_fk references organisation,
  person_name    text not null default '',
  -- Absent for one who is not known here as a person.
  person_id      uuid constraint action_person_fk references person,
  -- As it is now; each change of it stands in a step.
  due_on         date,
  status         text not null default 'open',
  recorded_by uuid not null constraint action_recorded_by_fk references person,
  recorded_at timestamptz not null default now(),
  constraint action_decision_fk foreign key (decision_id, agenda_item_id) references decision (id, agenda_item_id),
  constraint action_body_unique unique (id, body_id),
  constraint action_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint action_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  constraint action_matter_fk foreign key (matter_id, body_id) references matter (id, body_id),
  constraint action_body_fk foreign key (body_id, network_id) references body (id, network_id)
);
create index action_meeting on action (meeting_id);
create index action_item on action (agenda_item_id);
create index action_matter on action (matter_id);
comment on table action is 'Kept for ever: what someone has taken on to do (åtgärd), by when.';

create index action_due on action (body_id, due_on) where status = 'open';
create index action_person on action (person_id, status, due_on);
create index action_of_body on action (body_id, status);
create table action_step (
  workflow    text not null generated always as ('action') stored,
  action_id   uuid not null,
  number      integer not null,
  body_id     uuid not null,
  act         text not null,
  from_status text not null,
  to_status   text not null,
  -- What was done or why; empty for none.
  remark      text not null default '',
  -- The due day that was agreed, of the first step; the new one, of a step that puts it off.
  due_on      date,
  person_id   uuid not null constraint action_step_person_fk references person,
  taken_at    timestamptz not null default now(),
  previous_number integer generated always as (nullif(number, 1) - 1) stored,
  constraint action_step_pk primary key (action_id, number),
  constraint action_step_status_unique unique (action_id, number, to_status),
  constraint action_step_action_fk foreign key (action_id, body_id) references action (id, body_id),
  constraint action_step_transition_fk foreign key (workflow, from_status, act, to_status) references transition,
  constraint action_step_follows_fk foreign key (action_id, previous_number, from_status)
    references action_step (action_id, number, to_status),
  constraint action_step_first_is_first check ((number = 1) = (from_status = '')),
  constraint action_step_day_of_postponing check (case act when 'postpone' then due_on is not null when 'add' then true else due_on is null end)
);
comment on table action_step is 'Kept for ever, never changed: what was reported of an action, and when it was done.';
create function apply_action_step() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    update action set status = new.to_status, due_on = coalesce(new.due_on, due_on) where id = new.action_id;
    return null;
  end $$;
create trigger action_step_sets_status after insert on action_step for each row execute function apply_action_step();

create table assignment (
  id             uuid not null constraint assignment_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  agenda_item_id uuid not null,
  matter_id      uuid not null,
  -- Who is to do it: a consultant, an authority.
  party_name     text not null constraint assignment_party_given check (party_name <> ''),
  organisation_id uuid constraint assignment_organisation_fk references organisation,
  purpose        text not null constraint assignment_purpose_given check (purpose <> ''),
  -- How: interviews, a survey. Empty when nothing was said.
  method         text not null default '',
  period_from    date,
  period_to      date,
  recorded_by uuid not null constraint assignment_recorded_by_fk references person,
  recorded_at timestamptz not null default now(),
  constraint assignment_period_ordered check (period_to is null or period_from is null or period_to >= period_from),
  constraint assignment_body_unique unique (id, body_id),
  constraint assignment_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint assignment_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  constraint assignment_matter_fk foreign key (matter_id, body_id) references matter (id, body_id),
  constraint assignment_body_fk foreign key (body_id, network_id) references body (id, network_id)
);
create index assignment_meeting on assignment (meeting_id);
create index assignment_item on assignment (agenda_item_id);
create index assignment_matter on assignment (matter_id);
comment on table assignment is 'Kept for ever: a task given to an outside party (uppdrag).';

create table assignment_step (
  id                uuid not null constraint assignment_step_pk primary key,
  assignment_id     uuid not null,
  body_id           uuid not null,
  position          integer not null,
  kind              text not null constraint assignment_step_kind_known check (kind in ('interview', 'reference-meeting', 'comments', 'other')),
  wording           text not null default '',
  organisation_name text not null default '',
  organisation_id   uuid constraint assignment_step_organisation_fk references organisation,
  done_on           date,
  -- What came of it; empty for nothing to note. 'Inga synpunkter' is something to note.
  outcome           text not null default '',
  constraint assignment_step_assignment_fk foreign key (assignment_id, body_id) references assignment (id, body_id)
);
create index assignment_step_assignment on assignment_step (assignment_id, position);
comment on table assignment_step is 'Kept with its assignment. No personal data.';
create table assignment_report (
  id            uuid not null constraint assignment_report_pk primary key,
  assignment_id uuid not null,
  body_id       uuid not null,
  findings      text not null constraint assignment_report_findings_given check (findings <> ''),
  -- What is to come of it, who sees to it and by when; empty and absent while nobody has said.
  next_step     text not null default '',
  next_step_owner text not null default '',
  next_step_on  date,
  -- The item of the meeting where it was given; absent for one that came between meetings.
  agenda_item_id uuid constraint assignment_report_item_fk references agenda_item on delete set null,
  reported_by   uuid not null constraint assignment_report_reported_by_fk references person,
  reported_at   timestamptz not null default now(),
  constraint assignment_report_assignment_fk foreign key (assignment_id, body_id) references assignment (id, body_id)
);
create index assignment_report_assignment on assignment_report (assignment_id);
create index assignment_report_item on assignment_report (agenda_item_id);
comment on table assignment_report is 'Kept for ever, never changed: what an outside party found.';

create table hand_over (
  id             uuid not null constraint hand_over_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  agenda_item_id uuid not null,
  matter_id      uuid not null,
  to_body_id     uuid not null,
  -- As it was when it was handed over: the receiving body may not read the rest of the matter.
  title          text not null constraint hand_over_title_given check (title <> ''),
  -- What the receiving body is asked for ('underlag till kommitténs nästa möte').
  wording        text not null constraint hand_over_wording_given check (wording <> ''),
  -- When it is wanted, in words, as long as no day is set; empty for no matter when.
  wanted         text not null default '',
  status         text not null default 'sent',
  recorded_by uuid not null constraint hand_over_recorded_by_fk references person,
  recorded_at timestamptz not null default now(),
  constraint hand_over_to_body_fk foreign key (to_body_id, network_id) references body (id, network_id),
  constraint hand_over_to_another check (to_body_id <> body_id),
  constraint hand_over_bodies_unique unique (id, body_id, to_body_id),
  constraint hand_over_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint hand_over_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  constraint hand_over_matter_fk foreign key (matter_id, body_id) references matter (id, body_id),
  constraint hand_over_body_fk foreign key (body_id, network_id) references body (id, network_id)
);
create index hand_over_meeting on hand_over (meeting_id);
create index hand_over_item on hand_over (agenda_item_id);
create index hand_over_matter on hand_over (matter_id);
comment on table hand_over is 'Kept for ever: a matter handed from one body to another (överlämnat).';

create index hand_over_to_body on hand_over (to_body_id, status);
create index hand_over_of_body on hand_over (body_id, status);
create table hand_over_step (
  workflow     text not null generated always as ('hand-over') stored,
  hand_over_id uuid not null,
  number       integer not null,
  body_id      uuid not null,
  to_body_id   uuid not null,
  act          text not null,
  from_status  text not null,
  to_status    text not null,
  -- The answer, the reason for declining; empty for acts that need no words.
  remark       text not null default '',
  -- The receiving body's own matter, of the step that accepts.
  to_matter_id uuid,
  person_id    uuid not null constraint hand_over_step_person_fk references person,
  taken_at     timestamptz not null default now(),
  previous_number integer generated always as (nullif(number, 1) - 1) stored,
  constraint hand_over_step_pk primary key (hand_over_id, number),
  constraint hand_over_step_status_unique unique (hand_over_id, number, to_status),
  constraint hand_over_step_hand_over_fk foreign key (hand_over_id, body_id, to_body_id) references hand_over (id, body_id, to_body_id),
  constraint hand_over_step_matter_fk foreign key (to_matter_id, to_body_id) references matter (id, body_id),
  constraint hand_over_step_transition_fk foreign key (workflow, from_status, act, to_status) references transition,
  constraint hand_over_step_follows_fk foreign key (hand_over_id, previous_number, from_status)
    references hand_over_step (hand_over_id, number, to_status),
  constraint hand_over_step_first_is_first check ((number = 1) = (from_status = '')),
  constraint hand_over_step_matter_of_accepting check ((act = 'accept') = (to_matter_id is not null))
);
create index hand_over_step_matter on hand_over_step (to_matter_id);
comment on table hand_over_step is 'Kept for ever, never changed.';
create function apply_hand_over_step() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin update hand_over set status = new.to_status where id = new.hand_over_id; return null; end $$;
create trigger hand_over_step_sets_status after insert on hand_over_step for each row execute function apply_hand_over_step();

-- What comes back is taken up at the next planned meeting of the body that handed it over, whoever sent it back: one who
-- answers need not have the right to write that body's agenda. While no meeting is planned, it waits for one.
create function place_what_came_back() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    insert into agenda_item (id, network_id, body_id, meeting_id, position, number, title, matter_id)
      select gen_random_uuid(), coming.network_id, coming.body_id, coming.id, place.last + 1, (place.last + 1)::text, matter.title, matter.id
      from hand_over join matter on matter.id = hand_over.matter_id
        cross join lateral (select meeting.id, meeting.network_id, meeting.body_id from meeting
          where meeting.body_id = hand_over.body_id and meeting.status = 'planned'
          order by meeting.day < stockholm_today(), meeting.day limit 1) as coming
        cross join lateral (select coalesce(max(position), 0) as last from agenda_item where agenda_item.meeting_id = coming.id) as place
      where hand_over.id = new.hand_over_id and not exists (select from retraction where fact_id = hand_over.id)
        and not exists (select from agenda_item join meeting on meeting.id = agenda_item.meeting_id
        where agenda_item.matter_id = matter.id and meeting.status = 'planned');
    return null;
  end $$;
create trigger hand_over_step_places after insert on hand_over_step for each row when (new.act in ('answer', 'decline', 'take-back'))
  execute function place_what_came_back();

-- What waits and what is coming is looked up by body, and what a body has decided by meeting: neither costs more with the years.
create index meeting_of_body_coming on meeting (body_id, day) where status in ('planned', 'ongoing');
create index decision_meeting on decision (meeting_id);
create index attendance_person on attendance (person_id);
create index date_poll_open on date_poll (body_id) where closed_at is null;
create index item_request_of_person on item_request (requested_by);
create index assignment_report_without_step on assignment_report (body_id) where next_step = '' or next_step_owner = '';
create index assignment_of_body on assignment (body_id);

-- Questions sent ahead to the members, or a document sent out for their comments (remiss, samråd).
create table question_round (
  id              uuid not null constraint question_round_pk primary key,
  network_id      uuid not null,
  body_id         uuid not null,
  meeting_id      uuid not null,
  agenda_item_id  uuid not null,
  kind            text not null constraint question_round_kind_known check (kind in ('questions', 'consultation')),
  -- Who asks: the region on its plan. Empty for the body itself.
  asked_by        text not null default '',
  organisation_id uuid constraint question_round_organisation_fk references organisation,
  introduction    text not null default '',
  -- The document that comments are wanted on, as the members know it; empty for none.
  document        text not null default '',
  answer_by       date,
  created_by      uuid not null constraint question_round_created_by_fk references person,
  created_at      timestamptz not null default now(),
  -- Absent until the members were told.
  sent_at         timestamptz,
  -- Absent while answers are taken.
  closed_at       timestamptz,
  -- What came of it, as it goes into the notes ('Inga synpunkter inkom'), what the members say together, and what the one
  -- who asked promises next. Empty until someone writes it.
  outcome         text not null default '',
  shared_message  text not null default '',
  promise         text not null default '',
  constraint question_round_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint question_round_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint question_round_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  constraint question_round_item_unique unique (id, agenda_item_id, body_id)
);
create index question_round_meeting on question_round (meeting_id);
create index question_round_item on question_round (agenda_item_id);
create index question_round_open on question_round (body_id) where closed_at is null;
comment on table question_round is 'Kept for ever with its meeting.';
create table question (
  id             uuid not null constraint question_pk primary key,
  round_id       uuid not null,
  agenda_item_id uuid not null,
  body_id        uuid not null,
  position       integer not null,
  wording        text not null constraint question_wording_given check (wording <> ''),
  constraint question_round_fk foreign key (round_id, agenda_item_id, body_id) references question_round (id, agenda_item_id, body_id),
  constraint question_item_unique unique (id, agenda_item_id, body_id)
);
create index question_of_round on question (round_id, position);
comment on table question is 'Kept for ever with its meeting. No personal data.';
create table question_answer (
  id                uuid not null constraint question_answer_pk primary key,
  question_id       uuid not null,
  agenda_item_id    uuid not null,
  body_id           uuid not null,
  organisation_id   uuid not null constraint question_answer_organisation_fk references organisation,
  -- Empty when the organisation says that it has nothing to say.
  wording           text not null default '',
  person_id         uuid not null constraint question_answer_person_fk references person,
  answered_at       timestamptz not null default now(),
  constraint question_answer_question_fk foreign key (question_id, agenda_item_id, body_id) references question (id, agenda_item_id, body_id)
);
create index question_answer_question on question_answer (question_id, organisation_id, answered_at);
comment on table question_answer is 'Kept for ever with its meeting, never changed: the latest answer of an organisation counts.';

-- For whom the acting person may answer: those they sit for or work at. The secretary may note anybody's answer.
create function answerable_organisations() returns setof uuid language sql stable rows 4 security definer set search_path = public, pg_temp
  as $$ select represents_id from current_holdings() where represents_id is not null
        union select organisation_id from post where person_id = acting_person()
          and held_from <= stockholm_today() and (held_to is null or held_to >= stockholm_today())
        union select coordinated_organisations() $$;

create trigger action_frozen before insert on action for each row execute function refuse_change_of_frozen_notes();
create trigger assignment_frozen before insert on assignment for each row execute function refuse_change_of_frozen_notes();
create trigger hand_over_frozen before insert on hand_over for each row execute function refuse_change_of_frozen_notes();
create trigger action_announced after insert or update on action for each row execute function announce_in_meeting();
create trigger assignment_announced after insert or update on assignment for each row execute function announce_in_meeting();
create trigger hand_over_announced after insert or update on hand_over for each row execute function announce_in_meeting();
create trigger question_round_announced after insert or update on question_round for each row execute function announce_in_meeting();

alter table action enable row level security;
alter table action_step enable row level security;
alter table assignment enable row level security;
alter table assignment_step enable row level security;
alter table assignment_report enable row level security;
alter table hand_over enable row level security;
alter table hand_over_step enable row level security;
alter table question_round enable row level security;
alter table question enable row level security;
alter table question_answer enable row level security;

create policy action_read on action for select to radslag_app
  using (body_id in (select readable_bodies()) or person_id = acting_person() and network_id in (select known_networks()));
create policy action_add on action for insert to radslag_app with check (recorded_by = acting_person() and body_id in (select secretary_bodies()));
create policy action_step_read on action_step for select to radslag_app using (exists (select from action where action.id = action_id));
-- The one who is to do it reports on it; the secretary on anybody's behalf.
create policy action_step_add on action_step for insert to radslag_app with check (person_id = acting_person() and (body_id in (select secretary_bodies())
  or act in ('report', 'finish') and exists (select from action where action.id = action_id and action.person_id = acting_person())));
create policy assignment_read on assignment for select to radslag_app using (body_id in (select readable_bodies()));
create policy assignment_add on assignment for insert to radslag_app with check (recorded_by = acting_person() and body_id in (select secretary_bodies()));
create policy assignment_step_read on assignment_step for select to radslag_app using (exists (select from assignment where assignment.id = assignment_id));
create policy assignment_step_add on assignment_step for insert to radslag_app
  with check (body_id in (select secretary_bodies()) and exists (select from assignment where assignment.id = assignment_id));
create policy assignment_step_change on assignment_step for update to radslag_app
  using (body_id in (select secretary_bodies()) and exists (select from assignment where assignment.id = assignment_id)) with check (body_id in (select secretary_bodies()));
create policy assignment_report_read on assignment_report for select to radslag_app
  using (exists (select from assignment where assignment.id = assignment_id));
create policy assignment_report_add on assignment_report for insert to radslag_app
  with check (reported_by = acting_person() and body_id in (select secretary_bodies()) and exists (select from assignment where assignment.id = assignment_id)
    and (agenda_item_id is null or exists (select from agenda_item where agenda_item.id = agenda_item_id and agenda_item.body_id = assignment_report.body_id)));
create policy hand_over_read on hand_over for select to radslag_app using (body_id in (select readable_bodies()) or to_body_id in (select readable_bodies()));
create policy hand_over_add on hand_over for insert to radslag_app with check (recorded_by = acting_person() and body_id in (select secretary_bodies()));
create policy hand_over_step_read on hand_over_step for select to radslag_app using (exists (select from hand_over where hand_over.id = hand_over_id));
-- The receiving body takes it on and answers; the one that handed it over can take it back, and closes the loop.
create policy hand_over_step_add on hand_over_step for insert to radslag_app with check (person_id = acting_person()
  and exists (select from hand_over where hand_over.id = hand_over_id)
  and case when act in ('accept', 'decline', 'answer') then to_body_id in (select secretary_bodies()) else body_id in (select secretary_bodies()) end);
create policy question_round_read on question_round for select to radslag_app using (body_id in (select readable_bodies()) or agenda_item_id in (select guest_items()));
create policy question_round_add on question_round for insert to radslag_app with check (created_by = acting_person() and body_id in (select secretary_bodies()));
create policy question_round_change on question_round for update to radslag_app using (body_id in (select secretary_bodies())) with check (body_id in (select secretary_bodies()));
create policy question_read on question for select to radslag_app using (body_id in (select readable_bodies()) or agenda_item_id in (select guest_items()));
create policy question_add on question for insert to radslag_app with check (body_id in (select secretary_bodies()));
create policy question_change on question for update to radslag_app using (body_id in (select secretary_bodies())) with check (body_id in (select secretary_bodies()));
create policy question_remove on question for delete to radslag_app using (body_id in (select secretary_bodies())
  and exists (select from question_round where question_round.id = round_id and sent_at is null));
create policy question_answer_read on question_answer for select to radslag_app using (body_id in (select readable_bodies()));
create policy question_answer_add on question_answer for insert to radslag_app with check (person_id = acting_person()
  and exists (select from question join question_round on question_round.id = question.round_id
    where question.id = question_id and sent_at is not null and closed_at is null)
  and (body_id in (select secretary_bodies()) or body_id in (select seated_bodies()) and organisation_id in (select answerable_organisations())));

-- Neither read nor written by those an item is closed to. The receiving body of a hand-over reads what was handed to it, and
-- not the item that it came from.
create policy question_round_closed on question_round as restrictive for all to radslag_app
  using (exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy question_closed on question as restrictive for all to radslag_app
  using (exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy question_answer_closed on question_answer as restrictive for all to radslag_app
  using (exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy assignment_closed on assignment as restrictive for all to radslag_app
  using (exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy assignment_report_closed on assignment_report as restrictive for all to radslag_app
  using (agenda_item_id is null or exists (select from agenda_item where agenda_item.id = agenda_item_id));
create policy action_closed on action as restrictive for all to radslag_app
  using (matter_id not in (select closed_records()) and agenda_item_id not in (select closed_records()));
create policy hand_over_closed on hand_over as restrictive for all to radslag_app
  using (matter_id not in (select closed_records()) and agenda_item_id not in (select closed_records()));

drop policy retraction_add on retraction;
-- With the rights of the one who asks: what is closed to them they take back as little as they read it.
create function is_fact_of(asked_kind text, asked_fact uuid, asked_meeting uuid) returns boolean
  language sql stable set search_path = public, pg_temp
  as $$ select case asked_kind
    when 'decision' then exists (select from decision where id = asked_fact and meeting_id = asked_meeting)
    when 'tabling' then exists (select from tabling where id = asked_fact and meeting_id = asked_meeting)
    when 'vote' then exists (select from vote where id = asked_fact and meeting_id = asked_meeting)
    when 'dissent' then exists (select from dissent where id = asked_fact and meeting_id = asked_meeting)
    when 'disqualification' then exists (select from disqualification where id = asked_fact and meeting_id = asked_meeting)
    when 'nomination' then exists (select from nomination where id = asked_fact and meeting_id = asked_meeting)
    when 'action' then exists (select from action where id = asked_fact and meeting_id = asked_meeting)
    when 'assignment' then exists (select from assignment where id = asked_fact and meeting_id = asked_meeting)
    when 'hand-over' then exists (select from hand_over where id = asked_fact and meeting_id = asked_meeting)
    else false end $$;
create policy retraction_add on retraction for insert to radslag_app
  with check (retracted_by = acting_person() and body_id in (select secretary_bodies()) and is_fact_of(fact, fact_id, meeting_id));

grant select on action, action_step, assignment, assignment_step, assignment_report, hand_over, hand_over_step, question_round, question, question_answer to radslag_app;
grant insert on action_step, assignment, assignment_step, assignment_report, hand_over_step, question, question_answer to radslag_app;
grant insert (id, network_id, body_id, meeting_id, agenda_item_id, matter_id, decision_id, wording, organisation_name, organisation_id,
  person_name, person_id, due_on, recorded_by) on action to radslag_app;
grant insert (id, network_id, body_id, meeting_id, agenda_item_id, matter_id, to_body_id, title, wording, wanted, recorded_by)
  on hand_over to radslag_app;
grant insert (id, network_id, body_id, meeting_id, agenda_item_id, kind, asked_by, organisation_id, introduction, document, answer_by, created_by)
  on question_round to radslag_app;
grant update (asked_by, organisation_id, introduction, document, answer_by, sent_at, closed_at, outcome, shared_message, promise)
  on question_round to radslag_app;
grant update (position, wording) on question to radslag_app;
grant delete on question to radslag_app;
grant update (wording, organisation_name, organisation_id, done_on, outcome, position) on assignment_step to radslag_app;
grant execute on function answerable_organisations(), is_fact_of(text, uuid, uuid) to radslag_app;

-- Every policy asks what is closed, many times for one page. As before, but what the acting person holds is looked up once, not
-- for each restriction, those of other people's networks are not looked at, and no more of them is kept than is asked for.
create or replace function closed_records() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ with held as materialized (select * from current_holdings()),
      near as materialized (select id, record_id, level, network_id, body_id, organisation_id from restriction
        where lifted_at is null and recorded_by is distinct from acting_person()
        and network_id = any (array(select held.network_id from held where held.network_id is not null
          union all select network_member.network_id from network_member where organisation_id in (select held.organisation_id from held)
          union all select guest_networks()
          union all select network.id from network where exists (select from held where role = 'administrator'))))
    select record_id from near where not case level
      when 'body' then body_id in (select held.body_id from held where held.body_id is not null)
        or network_id in (select held.network_id from held where held.body_id is null and held.role = 'secretary')
      when 'organisation' then organisation_id in (select held.organisation_id from held where held.organisation_id is not null)
        or (organisation_id, network_id) in (select held.represents_id, held.network_id from held
          where held.represents_id is not null and held.network_id is not null)
      else exists (select from restriction_person where restriction_id = near.id and person_id = acting_person()) end $$;
create or replace function closed_restrictions() returns setof restriction language sql stable security definer set search_path = public, pg_temp
  as $$ select * from restriction where lifted_at is null and record_id in (select closed_records()) $$;

-- Told nothing, the planner expects a thousand rows of each, and reads whole tables.
alter function guest_items() rows 4;
alter function guest_meetings() rows 4;
alter function guest_bodies() rows 4;
alter function guest_networks() rows 4;
alter function closed_restrictions() rows 20;
alter function closed_records() rows 20;
alter function closed_meetings() rows 20;
alter function closed_approvals() rows 20;
alter function closed_editions() rows 20;
alter function closed_drafts() rows 20;
alter function restricted_items() rows 50;
alter function restricted_matters() rows 20;
alter function restrictions_naming_me() rows 10;
