-- Meetings and matters. Status is the sum of the steps taken: a step is a fact, and the chain of foreign keys lets no
-- step be taken from a status that the record is not in.
create table transition (
  workflow    text not null,
  -- Empty before the first step.
  from_status text not null,
  act         text not null,
  to_status   text not null,
  constraint transition_pk primary key (workflow, from_status, act, to_status)
);
comment on table transition is 'Which step leads from which status to which; the same table as in the code. No personal data.';
insert into transition (workflow, from_status, act, to_status) values
  ('meeting', '', 'plan', 'planned'),
  ('meeting', '', 'record', 'approved'),
  ('meeting', 'planned', 'record', 'approved'),
  ('meeting', 'planned', 'open', 'ongoing'),
  ('meeting', 'planned', 'cancel', 'cancelled'),
  ('meeting', 'ongoing', 'send-for-approval', 'awaiting-approval'),
  ('meeting', 'awaiting-approval', 'return', 'ongoing'),
  ('meeting', 'awaiting-approval', 'approve', 'approved'),
  ('meeting', 'approved', 'publish', 'published'),
  ('meeting', 'published', 'withdraw', 'approved'),
  ('matter', '', 'raise', 'open'),
  ('matter', 'open', 'table', 'tabled'),
  ('matter', 'tabled', 'table', 'tabled'),
  ('matter', 'open', 'decide', 'decided'),
  ('matter', 'tabled', 'decide', 'decided'),
  ('matter', 'decided', 'decide', 'decided'),
  ('matter', 'decided', 'table', 'tabled'),
  ('matter', 'closed', 'table', 'tabled'),
  ('matter', 'closed', 'decide', 'decided'),
  ('matter', 'open', 'close', 'closed'),
  ('matter', 'tabled', 'close', 'closed'),
  ('matter', 'tabled', 'retract', 'open'),
  ('matter', 'tabled', 'retract', 'tabled'),
  ('matter', 'tabled', 'retract', 'decided'),
  ('matter', 'decided', 'retract', 'open'),
  ('matter', 'decided', 'retract', 'tabled'),
  ('matter', 'decided', 'retract', 'decided'),
  ('matter', 'closed', 'retract', 'open'),
  ('matter', 'closed', 'retract', 'tabled'),
  ('matter', 'closed', 'retract', 'decided');

create table meeting (
  id             uuid not null constraint meeting_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  status         text not null default 'planned',
  -- As the notes call themselves: minnesanteckningar, protokoll.
  document_kind  text not null default 'minnesanteckningar',
  day            date not null,
  -- Absent while the hour is not set.
  starts_at      timestamptz,
  ends_at        timestamptz,
  -- Empty while no place is set.
  place          text not null default '',
  chair_name     text not null default '',
  secretary_name text not null default '',
  -- As written in the notes; a person of the installation who may approve stands in approver_id.
  approver_names text[] not null default '{}',
  approver_id    uuid constraint meeting_approver_fk references person,
  constraint meeting_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint meeting_body_unique unique (id, body_id),
  constraint meeting_ends_after_start check (ends_at is null or starts_at is null or ends_at > starts_at)
);
create index meeting_body_day on meeting (body_id, day);
create index meeting_approver on meeting (approver_id) where status = 'awaiting-approval';
comment on table meeting is 'Kept for ever (bevaras): the record of a meeting.';

create table meeting_step (
  workflow    text not null generated always as ('meeting') stored,
  meeting_id  uuid not null,
  number      integer not null,
  network_id  uuid not null,
  body_id     uuid not null,
  act         text not null,
  from_status text not null,
  to_status   text not null,
  person_id   uuid not null constraint meeting_step_person_fk references person,
  taken_at    timestamptz not null default now(),
  -- What the one who took the step said: the approver's remark when notes are returned. Empty for most.
  remark      text not null default '',
  previous_number integer generated always as (nullif(number, 1) - 1) stored,
  constraint meeting_step_pk primary key (meeting_id, number),
  constraint meeting_step_status_unique unique (meeting_id, number, to_status),
  constraint meeting_step_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint meeting_step_transition_fk foreign key (workflow, from_status, act, to_status) references transition,
  constraint meeting_step_follows_fk foreign key (meeting_id, previous_number, from_status)
    references meeting_step (meeting_id, number, to_status),
  constraint meeting_step_first_is_first check ((number = 1) = (from_status = ''))
);
comment on table meeting_step is 'Kept for ever: who took a meeting from one status to the next, and when.';

create table matter (
  id         uuid not null constraint matter_pk primary key,
  network_id uuid not null,
  body_id    uuid not null,
  title      text not null constraint matter_title_given check (title <> ''),
  status     text not null default 'open',
  constraint matter_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint matter_body_unique unique (id, body_id)
);
create index matter_body_status on matter (body_id, status);
comment on table matter is 'Kept for ever: a matter (ärende) across meetings. No personal data of its own.';

create table agenda_item (
  id         uuid not null constraint agenda_item_pk primary key,
  network_id uuid not null,
  body_id    uuid not null,
  meeting_id uuid not null,
  position   integer not null,
  -- As the notes number it, with prefix if they have one ('3', 'Fhr 3').
  number     text not null,
  title      text not null constraint agenda_item_title_given check (title <> ''),
  notes      text not null default '',
  -- Absent for items that are no matter of their own: welcome, any other business.
  matter_id  uuid,
  -- Grows with every change of the notes, so that two who write at once are told of each other.
  version    integer not null default 1,
  constraint agenda_item_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint agenda_item_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint agenda_item_matter_fk foreign key (matter_id, body_id) references matter (id, body_id),
  constraint agenda_item_meeting_unique unique (id, meeting_id),
  constraint agenda_item_matter_once unique (meeting_id, matter_id)
);
create index agenda_item_meeting on agenda_item (meeting_id, position);
create index agenda_item_matter on agenda_item (matter_id);
comment on table agenda_item is 'Kept for ever with its meeting.';

create table attendance (
  id                uuid not null constraint attendance_pk primary key,
  network_id        uuid not null,
  body_id           uuid not null,
  meeting_id        uuid not null,
  position          integer not null,
  presence          text not null constraint attendance_presence_known check (presence in ('present', 'absent', 'unmarked')),
  name              text not null constraint attendance_name_given check (name <> ''),
  role              text not null default '',
  -- As written; the organisation of the register that a human or an exact name has joined it to stands beside it.
  organisation_name text not null default '',
  organisation_id   uuid constraint attendance_organisation_fk references organisation,
  -- Absent for one who is named in old notes and not known here as a person.
  person_id         uuid constraint attendance_person_fk references person,
  constraint attendance_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint attendance_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint attendance_meeting_unique unique (id, meeting_id)
);
create index attendance_meeting on attendance (meeting_id, position);
comment on table attendance is 'Kept for ever with its meeting: who was there, in an official capacity.';

-- No rows for a person means the whole meeting.
create table attendance_item (
  attendance_id  uuid not null,
  agenda_item_id uuid not null,
  meeting_id     uuid not null,
  body_id        uuid not null,
  constraint attendance_item_pk primary key (attendance_id, agenda_item_id),
  constraint attendance_item_attendance_fk foreign key (attendance_id, meeting_id) references attendance (id, meeting_id) on delete cascade,
  constraint attendance_item_agenda_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  constraint attendance_item_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id)
);
comment on table attendance_item is 'Kept for ever with its meeting: the items a person attended, when not all.';

create table item_guest (
  agenda_item_id uuid not null,
  meeting_id     uuid not null,
  body_id        uuid not null,
  person_id      uuid not null constraint item_guest_person_fk references person,
  constraint item_guest_pk primary key (agenda_item_id, person_id),
  constraint item_guest_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id)
    on delete cascade,
  constraint item_guest_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id)
);
create index item_guest_person on item_guest (person_id);
comment on table item_guest is 'Kept with the meeting: who was asked in for one item and may read that item.';

create table matter_step (
  workflow    text not null generated always as ('matter') stored,
  matter_id   uuid not null,
  number      integer not null,
  network_id  uuid not null,
  body_id     uuid not null,
  act         text not null,
  from_status text not null,
  to_status   text not null,
  meeting_id  uuid not null,
  agenda_item_id uuid not null,
  person_id   uuid not null constraint matter_step_person_fk references person,
  taken_at    timestamptz not null default now(),
  previous_number integer generated always as (nullif(number, 1) - 1) stored,
  constraint matter_step_pk primary key (matter_id, number),
  constraint matter_step_status_unique unique (matter_id, number, to_status),
  constraint matter_step_matter_fk foreign key (matter_id, body_id) references matter (id, body_id),
  constraint matter_step_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  constraint matter_step_transition_fk foreign key (workflow, from_status, act, to_status) references transition,
  constraint matter_step_follows_fk foreign key (matter_id, previous_number, from_status)
    references matter_step (matter_id, number, to_status),
  constraint matter_step_first_is_first check ((number = 1) = (from_status = ''))
);
comment on table matter_step is 'Kept for ever: how a matter went from one status to the next, at which item of which meeting.';

create table decision (
  id             uuid not null constraint decision_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  agenda_item_id uuid not null,
  matter_id      uuid not null,
  wording        text not null constraint decision_wording_given check (wording <> ''),
  recorded_by    uuid not null constraint decision_recorded_by_fk references person,
  recorded_at    timestamptz not null default now(),
  constraint decision_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint decision_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint decision_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  constraint decision_matter_fk foreign key (matter_id, body_id) references matter (id, body_id)
);
create index decision_item on decision (agenda_item_id);
create index decision_matter on decision (matter_id);
comment on table decision is 'Kept for ever, never changed: a decision (beslut) in its own words.';

create table tabling (
  id             uuid not null constraint tabling_pk primary key,
  network_id     uuid not null,
  body_id        uuid not null,
  meeting_id     uuid not null,
  agenda_item_id uuid not null,
  matter_id      uuid not null,
  -- Empty when no reason was given.
  reason         text not null default '',
  -- To when or whom, in the words of the notes; empty means the body's next meeting.
  deferred_to    text not null default '',
  recorded_by    uuid not null constraint tabling_recorded_by_fk references person,
  recorded_at    timestamptz not null default now(),
  constraint tabling_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint tabling_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint tabling_item_fk foreign key (agenda_item_id, meeting_id) references agenda_item (id, meeting_id),
  constraint tabling_matter_fk foreign key (matter_id, body_id) references matter (id, body_id)
);
create index tabling_matter on tabling (matter_id);
create index tabling_item on tabling (agenda_item_id);
comment on table tabling is 'Kept for ever, never changed: a matter was put off (bordlagd).';

-- A slip of the pen in notes not yet approved: the fact stays, and so does the word that it was taken back.
create table retraction (
  fact_id      uuid not null constraint retraction_pk primary key,
  fact         text not null constraint retraction_fact_known check (fact in ('decision', 'tabling')),
  body_id      uuid not null,
  meeting_id   uuid not null,
  retracted_by uuid not null constraint retraction_retracted_by_fk references person,
  retracted_at timestamptz not null default now(),
  constraint retraction_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id)
);
create index retraction_meeting on retraction (meeting_id);
comment on table retraction is 'Kept for ever with its meeting.';

create table approval (
  id           uuid not null constraint approval_pk primary key,
  network_id   uuid not null,
  body_id      uuid not null,
  meeting_id   uuid not null,
  number       integer not null,
  content      jsonb not null,
  content_hash text not null,
  -- 'document' when the notes were approved on paper and read in afterwards.
  approved_in  text not null constraint approval_approved_in_known check (approved_in in ('system', 'document')),
  recorded_by  uuid not null constraint approval_recorded_by_fk references person,
  approved_at  timestamptz not null default now(),
  constraint approval_meeting_fk foreign key (meeting_id, body_id) references meeting (id, body_id),
  constraint approval_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint approval_number_unique unique (meeting_id, number)
);
comment on table approval is 'Kept for ever, never changed: the notes as they stood when they were approved (justerade).';

-- The steps set the status; nothing else can, since no role may update the column.
create function apply_meeting_step() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin update meeting set status = new.to_status where id = new.meeting_id; return null; end $$;
create trigger meeting_step_sets_status after insert on meeting_step for each row execute function apply_meeting_step();
create function apply_matter_step() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin update matter set status = new.to_status where id = new.matter_id; return null; end $$;
create trigger matter_step_sets_status after insert on matter_step for each row execute function apply_matter_step();

-- Approved notes are frozen: no path through the code can change what they say.
create function refuse_change_of_frozen_notes() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare at_meeting uuid := coalesce(new.meeting_id, old.meeting_id);
  begin
    -- Held, so that nobody freezes the notes between this look and the end of the transaction.
    if (select status from meeting where id = at_meeting for share) not in ('planned', 'ongoing') then
      raise check_violation using constraint = 'meeting_notes_frozen', message = 'the notes are no longer being written';
    end if;
    return coalesce(new, old);
  end $$;
create function refuse_change_of_frozen_meeting() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    if old.status not in ('planned', 'ongoing') then
      raise check_violation using constraint = 'meeting_notes_frozen', message = 'the notes are no longer being written';
    end if;
    return new;
  end $$;
create trigger meeting_frozen before update of document_kind, day, starts_at, ends_at, place, chair_name, secretary_name,
  approver_names, approver_id on meeting for each row execute function refuse_change_of_frozen_meeting();
create trigger agenda_item_frozen before insert or update or delete on agenda_item for each row execute function refuse_change_of_frozen_notes();
create trigger attendance_frozen before insert or update or delete on attendance for each row execute function refuse_change_of_frozen_notes();
create trigger attendance_item_frozen before insert or update or delete on attendance_item for each row execute function refuse_change_of_frozen_notes();
create trigger decision_frozen before insert on decision for each row execute function refuse_change_of_frozen_notes();
create trigger tabling_frozen before insert on tabling for each row execute function refuse_change_of_frozen_notes();
create trigger retraction_frozen before insert on retraction for each row execute function refuse_change_of_frozen_notes();

create function guest_items() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select agenda_item_id from item_guest where person_id = acting_person() $$;
create function guest_meetings() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select meeting_id from item_guest where person_id = acting_person() $$;
create function guest_bodies() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select body_id from item_guest where person_id = acting_person() $$;
create function guest_networks() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select network_id from body where id in (select guest_bodies()) $$;
create function is_approver_of(asked_meeting uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from meeting where id = asked_meeting and approver_id = acting_person()
        and body_id in (select readable_bodies())) $$;

alter table transition enable row level security;
alter table meeting enable row level security;
alter table meeting_step enable row level security;
alter table matter enable row level security;
alter table matter_step enable row level security;
alter table agenda_item enable row level security;
alter table attendance enable row level security;
alter table attendance_item enable row level security;
alter table item_guest enable row level security;
alter table decision enable row level security;
alter table tabling enable row level security;
alter table retraction enable row level security;
alter table approval enable row level security;

create policy network_read_by_guest on network for select to radslag_app using (id in (select guest_networks()));
create policy body_read_by_guest on body for select to radslag_app using (id in (select guest_bodies()));
create policy transition_read on transition for select to radslag_app using (true);
create policy meeting_read on meeting for select to radslag_app
  using (body_id in (select readable_bodies()) or id in (select guest_meetings()));
create policy meeting_add on meeting for insert to radslag_app with check (body_id in (select secretary_bodies()));
create policy meeting_change on meeting for update to radslag_app
  using (body_id in (select secretary_bodies())) with check (body_id in (select secretary_bodies()));
create policy meeting_step_read on meeting_step for select to radslag_app using (body_id in (select readable_bodies()));
create policy meeting_step_add on meeting_step for insert to radslag_app with check (person_id = acting_person() and
  case when act in ('approve', 'return') then is_approver_of(meeting_id) else body_id in (select secretary_bodies()) end);
create policy matter_read on matter for select to radslag_app using (body_id in (select readable_bodies()));
create policy matter_add on matter for insert to radslag_app with check (body_id in (select secretary_bodies()));
create policy matter_step_read on matter_step for select to radslag_app using (body_id in (select readable_bodies()));
create policy matter_step_add on matter_step for insert to radslag_app
  with check (person_id = acting_person() and body_id in (select secretary_bodies()));
create policy agenda_item_read on agenda_item for select to radslag_app
  using (body_id in (select readable_bodies()) or id in (select guest_items()));
create policy agenda_item_add on agenda_item for insert to radslag_app with check (body_id in (select secretary_bodies()));
create policy agenda_item_change on agenda_item for update to radslag_app
  using (body_id in (select secretary_bodies())) with check (body_id in (select secretary_bodies()));
create policy agenda_item_remove on agenda_item for delete to radslag_app using (body_id in (select secretary_bodies()));
create policy attendance_read on attendance for select to radslag_app
  using (body_id in (select readable_bodies()) or (person_id = acting_person() and meeting_id in (select guest_meetings())));
create policy attendance_add on attendance for insert to radslag_app with check (body_id in (select secretary_bodies()));
create policy attendance_change on attendance for update to radslag_app
  using (body_id in (select secretary_bodies())) with check (body_id in (select secretary_bodies()));
create policy attendance_remove on attendance for delete to radslag_app using (body_id in (select secretary_bodies()));
create policy attendance_item_read on attendance_item for select to radslag_app using (body_id in (select readable_bodies()));
create policy attendance_item_add on attendance_item for insert to radslag_app with check (body_id in (select secretary_bodies()));
create policy attendance_item_remove on attendance_item for delete to radslag_app using (body_id in (select secretary_bodies()));
create policy item_guest_read on item_guest for select to radslag_app
  using (person_id = acting_person() or body_id in (select readable_bodies()));
create policy item_guest_add on item_guest for insert to radslag_app with check (body_id in (select secretary_bodies()));
create policy decision_read on decision for select to radslag_app
  using (body_id in (select readable_bodies()) or agenda_item_id in (select guest_items()));
create policy decision_add on decision for insert to radslag_app
  with check (recorded_by = acting_person() and body_id in (select secretary_bodies()));
create policy tabling_read on tabling for select to radslag_app
  using (body_id in (select readable_bodies()) or agenda_item_id in (select guest_items()));
create policy tabling_add on tabling for insert to radslag_app
  with check (recorded_by = acting_person() and body_id in (select secretary_bodies()));
create policy retraction_read on retraction for select to radslag_app
  using (body_id in (select readable_bodies()) or meeting_id in (select guest_meetings()));
create policy retraction_add on retraction for insert to radslag_app
  with check (retracted_by = acting_person() and body_id in (select secretary_bodies()) and case fact
    when 'decision' then exists (select from decision where decision.id = fact_id and decision.meeting_id = retraction.meeting_id)
    else exists (select from tabling where tabling.id = fact_id and tabling.meeting_id = retraction.meeting_id) end);
create policy approval_read on approval for select to radslag_app using (body_id in (select readable_bodies()));
create policy approval_add on approval for insert to radslag_app with check (recorded_by = acting_person() and
  case when approved_in = 'system' then is_approver_of(meeting_id) else body_id in (select secretary_bodies()) end);

grant select on transition, meeting, meeting_step, matter, matter_step, agenda_item, attendance, attendance_item, item_guest,
  decision, tabling, retraction, approval to radslag_app;
grant insert on meeting_step, matter_step, agenda_item, attendance, attendance_item, item_guest, decision, tabling,
  retraction, approval to radslag_app;
grant insert (id, network_id, body_id, document_kind, day, starts_at, ends_at, place, chair_name, secretary_name,
  approver_names, approver_id) on meeting to radslag_app;
grant insert (id, network_id, body_id, title) on matter to radslag_app;
grant update (document_kind, day, starts_at, ends_at, place, chair_name, secretary_name, approver_names, approver_id)
  on meeting to radslag_app;
grant update (position, number, title, notes, matter_id, version) on agenda_item to radslag_app;
grant update (position, presence, name, role, organisation_name, organisation_id, person_id) on attendance to radslag_app;
grant delete on agenda_item, attendance, attendance_item to radslag_app;
grant execute on function guest_items(), guest_meetings(), guest_bodies(), guest_networks(), is_approver_of(uuid) to radslag_app;
grant select on item_guest to radslag_access;
create policy item_guest_read_by_access on item_guest for select to radslag_access using (true);
