-- What the migrations make, as the database itself tells it. Written by `npm run schema`; never edited by hand.
-- A change here without a new migration, or the other way round, fails `npm test`.

create role radslag_access login nobypassrls;
create role radslag_app login nobypassrls;
create role radslag_public login nobypassrls;

grant usage on schema public to radslag_access;
grant usage on schema public to radslag_app;

create schema published;
grant usage on schema published to radslag_app;
grant usage on schema published to radslag_public;

create table action (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  matter_id uuid not null,
  decision_id uuid,
  wording text not null,
  organisation_name text not null default ''::text,
  organisation_id uuid,
  person_name text not null default ''::text,
  person_id uuid,
  due_on date,
  status text not null default 'open'::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table action add constraint action_wording_given CHECK ((wording <> ''::text));
alter table action add constraint action_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table action add constraint action_decision_fk FOREIGN KEY (decision_id, agenda_item_id) REFERENCES decision(id, agenda_item_id);
alter table action add constraint action_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table action add constraint action_matter_fk FOREIGN KEY (matter_id, body_id) REFERENCES matter(id, body_id);
alter table action add constraint action_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table action add constraint action_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table action add constraint action_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table action add constraint action_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table action add constraint action_pk PRIMARY KEY (id);
alter table action add constraint action_body_unique UNIQUE (id, body_id);
CREATE INDEX action_due ON public.action USING btree (body_id, due_on) WHERE (status = 'open'::text);
CREATE INDEX action_item ON public.action USING btree (agenda_item_id);
CREATE INDEX action_matter ON public.action USING btree (matter_id);
CREATE INDEX action_meeting ON public.action USING btree (meeting_id);
CREATE INDEX action_of_body ON public.action USING btree (body_id, status);
CREATE INDEX action_person ON public.action USING btree (person_id, status, due_on);
alter table action enable row level security;
create policy action_add on action for insert to radslag_app with check (((recorded_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy action_closed on action as restrictive for all to radslag_app using (((NOT (matter_id IN ( SELECT closed_records() AS closed_records))) AND (NOT (agenda_item_id IN ( SELECT closed_records() AS closed_records)))));
create policy action_read on action for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR ((person_id = acting_person()) AND (network_id IN ( SELECT known_networks() AS known_networks)))));
CREATE TRIGGER action_announced AFTER INSERT OR UPDATE ON public.action FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
CREATE TRIGGER action_frozen BEFORE INSERT ON public.action FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant select on action to radslag_app;
grant insert (id, network_id, body_id, meeting_id, agenda_item_id, matter_id, decision_id, wording, organisation_name, organisation_id, person_name, person_id, due_on, recorded_by) on action to radslag_app;
comment on table action is 'Kept for ever: what someone has taken on to do (åtgärd), by when.';

create table action_step (
  workflow text not null generated always as ('action'::text) stored,
  action_id uuid not null,
  number integer not null,
  body_id uuid not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  remark text not null default ''::text,
  due_on date,
  person_id uuid not null,
  taken_at timestamp with time zone not null default now(),
  previous_number integer generated always as ((NULLIF(number, 1) - 1)) stored
);
alter table action_step add constraint action_step_day_of_postponing CHECK (
CASE act
    WHEN 'postpone'::text THEN (due_on IS NOT NULL)
    WHEN 'add'::text THEN true
    ELSE (due_on IS NULL)
END);
alter table action_step add constraint action_step_first_is_first CHECK (((number = 1) = (from_status = ''::text)));
alter table action_step add constraint action_step_action_fk FOREIGN KEY (action_id, body_id) REFERENCES action(id, body_id);
alter table action_step add constraint action_step_follows_fk FOREIGN KEY (action_id, previous_number, from_status) REFERENCES action_step(action_id, number, to_status);
alter table action_step add constraint action_step_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table action_step add constraint action_step_transition_fk FOREIGN KEY (workflow, from_status, act, to_status) REFERENCES transition(workflow, from_status, act, to_status);
alter table action_step add constraint action_step_pk PRIMARY KEY (action_id, number);
alter table action_step add constraint action_step_status_unique UNIQUE (action_id, number, to_status);
alter table action_step enable row level security;
create policy action_step_add on action_step for insert to radslag_app with check (((person_id = acting_person()) AND ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)) OR ((act = ANY (ARRAY['report'::text, 'finish'::text])) AND (EXISTS ( SELECT
   FROM action
  WHERE ((action.id = action_step.action_id) AND (action.person_id = acting_person()))))))));
create policy action_step_read on action_step for select to radslag_app using ((EXISTS ( SELECT
   FROM action
  WHERE (action.id = action_step.action_id))));
CREATE TRIGGER action_step_sets_status AFTER INSERT ON public.action_step FOR EACH ROW EXECUTE FUNCTION apply_action_step();
grant insert, select on action_step to radslag_app;
comment on table action_step is 'Kept for ever, never changed: what was reported of an action, and when it was done.';

create table agenda_item (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  "position" integer not null,
  number text not null,
  title text not null,
  notes text not null default ''::text,
  matter_id uuid,
  version integer not null default 1,
  background text not null default ''::text,
  proposal text not null default ''::text,
  presenter text not null default ''::text,
  planned_minutes integer,
  is_if_time boolean not null default false,
  notes_state bytea
);
alter table agenda_item add constraint agenda_item_minutes_likely CHECK (((planned_minutes >= 1) AND (planned_minutes <= 1440)));
alter table agenda_item add constraint agenda_item_title_given CHECK ((title <> ''::text));
alter table agenda_item add constraint agenda_item_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table agenda_item add constraint agenda_item_matter_fk FOREIGN KEY (matter_id, body_id) REFERENCES matter(id, body_id);
alter table agenda_item add constraint agenda_item_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table agenda_item add constraint agenda_item_pk PRIMARY KEY (id);
alter table agenda_item add constraint agenda_item_matter_once UNIQUE (meeting_id, matter_id);
alter table agenda_item add constraint agenda_item_meeting_unique UNIQUE (id, meeting_id);
CREATE INDEX agenda_item_matter ON public.agenda_item USING btree (matter_id);
CREATE INDEX agenda_item_meeting ON public.agenda_item USING btree (meeting_id, "position");
alter table agenda_item enable row level security;
create policy agenda_item_add on agenda_item for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy agenda_item_change on agenda_item for update to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies))) with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy agenda_item_closed on agenda_item as restrictive for all to radslag_app using (((NOT (id IN ( SELECT closed_records() AS closed_records))) AND ((matter_id IS NULL) OR (NOT (matter_id IN ( SELECT closed_records() AS closed_records))))));
create policy agenda_item_read on agenda_item for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (id IN ( SELECT guest_items() AS guest_items))));
create policy agenda_item_remove on agenda_item for delete to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
CREATE TRIGGER agenda_item_announced AFTER INSERT OR DELETE OR UPDATE OF "position", number, title, background, proposal, presenter, planned_minutes, is_if_time ON public.agenda_item FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
CREATE TRIGGER agenda_item_frozen BEFORE INSERT OR DELETE ON public.agenda_item FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
CREATE TRIGGER agenda_item_raised AFTER UPDATE OF matter_id ON public.agenda_item FOR EACH ROW WHEN (((old.matter_id IS NULL) AND (new.matter_id IS NOT NULL))) EXECUTE FUNCTION close_raised_matter();
CREATE TRIGGER agenda_item_removed AFTER DELETE ON public.agenda_item FOR EACH ROW EXECUTE FUNCTION end_restriction_of_removed();
CREATE TRIGGER agenda_item_words_frozen BEFORE UPDATE ON public.agenda_item FOR EACH ROW WHEN (((old.matter_id IS NOT NULL) OR (new.matter_id IS NULL) OR ((to_jsonb(new.*) - 'matter_id'::text) <> (to_jsonb(old.*) - 'matter_id'::text)))) EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant delete, insert, select on agenda_item to radslag_app;
grant update ("position", number, title, notes, matter_id, version, background, proposal, presenter, planned_minutes, is_if_time, notes_state) on agenda_item to radslag_app;
comment on table agenda_item is 'Kept for ever with its meeting.';

create table agenda_template_item (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  "position" integer not null,
  title text not null,
  presenter text not null default ''::text,
  planned_minutes integer
);
alter table agenda_template_item add constraint agenda_template_item_minutes_likely CHECK (((planned_minutes >= 1) AND (planned_minutes <= 1440)));
alter table agenda_template_item add constraint agenda_template_item_title_given CHECK ((title <> ''::text));
alter table agenda_template_item add constraint agenda_template_item_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table agenda_template_item add constraint agenda_template_item_pk PRIMARY KEY (id);
CREATE INDEX agenda_template_item_body ON public.agenda_template_item USING btree (body_id, "position");
alter table agenda_template_item enable row level security;
create policy agenda_template_item_add on agenda_template_item for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy agenda_template_item_change on agenda_template_item for update to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies))) with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy agenda_template_item_read on agenda_template_item for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
create policy agenda_template_item_remove on agenda_template_item for delete to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
grant delete, insert, select on agenda_template_item to radslag_app;
grant update ("position", title, presenter, planned_minutes) on agenda_template_item to radslag_app;
comment on table agenda_template_item is 'Kept while the body uses it: the standing items of its agenda. No personal data but a presenter.';

create table approval (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  number integer not null,
  content jsonb not null,
  content_hash text not null,
  approved_in text not null,
  recorded_by uuid not null,
  approved_at timestamp with time zone not null default now(),
  approved_at_item uuid
);
alter table approval add constraint approval_approved_in_known CHECK ((approved_in = ANY (ARRAY['system'::text, 'document'::text, 'next-meeting'::text])));
alter table approval add constraint approval_at_item_whole CHECK (((approved_in = 'next-meeting'::text) = (approved_at_item IS NOT NULL)));
alter table approval add constraint approval_approved_at_item_fk FOREIGN KEY (approved_at_item) REFERENCES agenda_item(id);
alter table approval add constraint approval_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table approval add constraint approval_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table approval add constraint approval_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table approval add constraint approval_pk PRIMARY KEY (id);
alter table approval add constraint approval_meeting_unique UNIQUE (id, meeting_id);
alter table approval add constraint approval_number_unique UNIQUE (meeting_id, number);
alter table approval enable row level security;
create policy approval_add on approval for insert to radslag_app with check (((recorded_by = acting_person()) AND
CASE approved_in
    WHEN 'system'::text THEN is_approver_of(meeting_id)
    WHEN 'next-meeting'::text THEN ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)) AND is_later_item(approved_at_item, meeting_id))
    ELSE (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))
END));
create policy approval_closed on approval as restrictive for select to radslag_app using ((NOT (id IN ( SELECT closed_approvals() AS closed_approvals))));
create policy approval_read on approval for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on approval to radslag_app;
comment on table approval is 'Kept for ever, never changed: the notes as they stood when they were approved (justerade).';

create table archive_rule (
  id uuid not null,
  network_id uuid not null,
  document_kind text not null,
  organisation_id uuid not null,
  remark text not null default ''::text
);
alter table archive_rule add constraint archive_rule_kind_given CHECK ((document_kind <> ''::text));
alter table archive_rule add constraint archive_rule_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table archive_rule add constraint archive_rule_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table archive_rule add constraint archive_rule_pk PRIMARY KEY (id);
alter table archive_rule add constraint archive_rule_once UNIQUE (network_id, document_kind);
alter table archive_rule enable row level security;
create policy archive_rule_add on archive_rule for insert to radslag_app with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy archive_rule_read on archive_rule for select to radslag_app using (((network_id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy archive_rule_remove on archive_rule for delete to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant delete, insert, select on archive_rule to radslag_app;
comment on table archive_rule is 'Kept with the network. No personal data.';

create table assignment (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  matter_id uuid not null,
  party_name text not null,
  organisation_id uuid,
  purpose text not null,
  method text not null default ''::text,
  period_from date,
  period_to date,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table assignment add constraint assignment_party_given CHECK ((party_name <> ''::text));
alter table assignment add constraint assignment_period_ordered CHECK (((period_to IS NULL) OR (period_from IS NULL) OR (period_to >= period_from)));
alter table assignment add constraint assignment_purpose_given CHECK ((purpose <> ''::text));
alter table assignment add constraint assignment_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table assignment add constraint assignment_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table assignment add constraint assignment_matter_fk FOREIGN KEY (matter_id, body_id) REFERENCES matter(id, body_id);
alter table assignment add constraint assignment_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table assignment add constraint assignment_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table assignment add constraint assignment_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table assignment add constraint assignment_pk PRIMARY KEY (id);
alter table assignment add constraint assignment_body_unique UNIQUE (id, body_id);
CREATE INDEX assignment_item ON public.assignment USING btree (agenda_item_id);
CREATE INDEX assignment_matter ON public.assignment USING btree (matter_id);
CREATE INDEX assignment_meeting ON public.assignment USING btree (meeting_id);
CREATE INDEX assignment_of_body ON public.assignment USING btree (body_id);
alter table assignment enable row level security;
create policy assignment_add on assignment for insert to radslag_app with check (((recorded_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy assignment_closed on assignment as restrictive for all to radslag_app using ((EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = assignment.agenda_item_id))));
create policy assignment_read on assignment for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
CREATE TRIGGER assignment_announced AFTER INSERT OR UPDATE ON public.assignment FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
CREATE TRIGGER assignment_frozen BEFORE INSERT ON public.assignment FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant insert, select on assignment to radslag_app;
comment on table assignment is 'Kept for ever: a task given to an outside party (uppdrag).';

create table assignment_report (
  id uuid not null,
  assignment_id uuid not null,
  body_id uuid not null,
  findings text not null,
  next_step text not null default ''::text,
  next_step_owner text not null default ''::text,
  next_step_on date,
  agenda_item_id uuid,
  reported_by uuid not null,
  reported_at timestamp with time zone not null default now()
);
alter table assignment_report add constraint assignment_report_findings_given CHECK ((findings <> ''::text));
alter table assignment_report add constraint assignment_report_assignment_fk FOREIGN KEY (assignment_id, body_id) REFERENCES assignment(id, body_id);
alter table assignment_report add constraint assignment_report_item_fk FOREIGN KEY (agenda_item_id) REFERENCES agenda_item(id) ON DELETE SET NULL;
alter table assignment_report add constraint assignment_report_reported_by_fk FOREIGN KEY (reported_by) REFERENCES person(id);
alter table assignment_report add constraint assignment_report_pk PRIMARY KEY (id);
CREATE INDEX assignment_report_assignment ON public.assignment_report USING btree (assignment_id);
CREATE INDEX assignment_report_item ON public.assignment_report USING btree (agenda_item_id);
CREATE INDEX assignment_report_without_step ON public.assignment_report USING btree (body_id) WHERE ((next_step = ''::text) OR (next_step_owner = ''::text));
alter table assignment_report enable row level security;
create policy assignment_report_add on assignment_report for insert to radslag_app with check (((reported_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies)) AND (EXISTS ( SELECT
   FROM assignment
  WHERE (assignment.id = assignment_report.assignment_id))) AND ((agenda_item_id IS NULL) OR (EXISTS ( SELECT
   FROM agenda_item
  WHERE ((agenda_item.id = assignment_report.agenda_item_id) AND (agenda_item.body_id = assignment_report.body_id)))))));
create policy assignment_report_closed on assignment_report as restrictive for all to radslag_app using (((agenda_item_id IS NULL) OR (EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = assignment_report.agenda_item_id)))));
create policy assignment_report_read on assignment_report for select to radslag_app using ((EXISTS ( SELECT
   FROM assignment
  WHERE (assignment.id = assignment_report.assignment_id))));
grant insert, select on assignment_report to radslag_app;
comment on table assignment_report is 'Kept for ever, never changed: what an outside party found.';

create table assignment_step (
  id uuid not null,
  assignment_id uuid not null,
  body_id uuid not null,
  "position" integer not null,
  kind text not null,
  wording text not null default ''::text,
  organisation_name text not null default ''::text,
  organisation_id uuid,
  done_on date,
  outcome text not null default ''::text
);
alter table assignment_step add constraint assignment_step_kind_known CHECK ((kind = ANY (ARRAY['interview'::text, 'reference-meeting'::text, 'comments'::text, 'other'::text])));
alter table assignment_step add constraint assignment_step_assignment_fk FOREIGN KEY (assignment_id, body_id) REFERENCES assignment(id, body_id);
alter table assignment_step add constraint assignment_step_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table assignment_step add constraint assignment_step_pk PRIMARY KEY (id);
CREATE INDEX assignment_step_assignment ON public.assignment_step USING btree (assignment_id, "position");
alter table assignment_step enable row level security;
create policy assignment_step_add on assignment_step for insert to radslag_app with check (((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)) AND (EXISTS ( SELECT
   FROM assignment
  WHERE (assignment.id = assignment_step.assignment_id)))));
create policy assignment_step_change on assignment_step for update to radslag_app using (((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)) AND (EXISTS ( SELECT
   FROM assignment
  WHERE (assignment.id = assignment_step.assignment_id))))) with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy assignment_step_read on assignment_step for select to radslag_app using ((EXISTS ( SELECT
   FROM assignment
  WHERE (assignment.id = assignment_step.assignment_id))));
grant insert, select on assignment_step to radslag_app;
grant update ("position", wording, organisation_name, organisation_id, done_on, outcome) on assignment_step to radslag_app;
comment on table assignment_step is 'Kept with its assignment. No personal data.';

create table attendance (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  "position" integer not null,
  presence text not null,
  name text not null,
  role text not null default ''::text,
  organisation_name text not null default ''::text,
  organisation_id uuid,
  person_id uuid,
  from_at timestamp with time zone,
  to_at timestamp with time zone,
  is_remote boolean not null default false,
  is_guest boolean not null default false,
  substitutes_for text not null default ''::text
);
alter table attendance add constraint attendance_leaves_after_coming CHECK (((to_at IS NULL) OR (from_at IS NULL) OR (to_at > from_at)));
alter table attendance add constraint attendance_name_given CHECK ((name <> ''::text));
alter table attendance add constraint attendance_presence_known CHECK ((presence = ANY (ARRAY['present'::text, 'absent'::text, 'unmarked'::text])));
alter table attendance add constraint attendance_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table attendance add constraint attendance_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table attendance add constraint attendance_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table attendance add constraint attendance_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table attendance add constraint attendance_pk PRIMARY KEY (id);
alter table attendance add constraint attendance_meeting_unique UNIQUE (id, meeting_id);
CREATE INDEX attendance_meeting ON public.attendance USING btree (meeting_id, "position");
CREATE INDEX attendance_person ON public.attendance USING btree (person_id);
alter table attendance enable row level security;
create policy attendance_add on attendance for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy attendance_change on attendance for update to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies))) with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy attendance_closed on attendance as restrictive for select to radslag_app using ((NOT (id IN ( SELECT closed_attendances() AS closed_attendances))));
create policy attendance_read on attendance for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR ((person_id = acting_person()) AND (meeting_id IN ( SELECT guest_meetings() AS guest_meetings)))));
create policy attendance_remove on attendance for delete to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
CREATE TRIGGER attendance_announced AFTER INSERT OR DELETE OR UPDATE ON public.attendance FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
CREATE TRIGGER attendance_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.attendance FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant delete, insert, select on attendance to radslag_app;
grant update ("position", presence, name, role, organisation_name, organisation_id, person_id, from_at, to_at, is_remote, is_guest, substitutes_for) on attendance to radslag_app;
comment on table attendance is 'Kept for ever with its meeting: who was there, in an official capacity.';

create table attendance_item (
  attendance_id uuid not null,
  agenda_item_id uuid not null,
  meeting_id uuid not null,
  body_id uuid not null
);
alter table attendance_item add constraint attendance_item_agenda_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table attendance_item add constraint attendance_item_attendance_fk FOREIGN KEY (attendance_id, meeting_id) REFERENCES attendance(id, meeting_id) ON DELETE CASCADE;
alter table attendance_item add constraint attendance_item_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table attendance_item add constraint attendance_item_pk PRIMARY KEY (attendance_id, agenda_item_id);
CREATE INDEX attendance_item_item ON public.attendance_item USING btree (agenda_item_id);
alter table attendance_item enable row level security;
create policy attendance_item_add on attendance_item for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy attendance_item_closed on attendance_item as restrictive for select to radslag_app using ((NOT (agenda_item_id IN ( SELECT closed_items() AS closed_items))));
create policy attendance_item_read on attendance_item for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
create policy attendance_item_remove on attendance_item for delete to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
CREATE TRIGGER attendance_item_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.attendance_item FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant delete, insert, select on attendance_item to radslag_app;
comment on table attendance_item is 'Kept for ever with its meeting: the items a person attended, when not all.';

create table audit_entry (
  chain uuid not null,
  number bigint not null,
  at timestamp with time zone not null,
  person_id uuid,
  act text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null,
  previous_hash text not null,
  hash text not null
);
alter table audit_entry add constraint audit_entry_pk PRIMARY KEY (chain, number);
CREATE INDEX audit_entry_subject ON public.audit_entry USING btree (chain, subject_id);
alter table audit_entry enable row level security;
comment on table audit_entry is 'Kept for ever, never changed: who did what and when.';

create table audit_head (
  chain uuid not null,
  number bigint not null,
  hash text not null
);
alter table audit_head add constraint audit_head_pk PRIMARY KEY (chain);
alter table audit_head enable row level security;
comment on table audit_head is 'Kept for ever: the newest audit entry of each chain.';

create table board_notice (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  organisation_name text not null,
  organisation_id uuid,
  posted_on date,
  taken_down_on date,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table board_notice add constraint board_notice_down_after_up CHECK (((taken_down_on IS NULL) OR (taken_down_on >= posted_on)));
alter table board_notice add constraint board_notice_organisation_given CHECK ((organisation_name <> ''::text));
alter table board_notice add constraint board_notice_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table board_notice add constraint board_notice_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table board_notice add constraint board_notice_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table board_notice add constraint board_notice_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table board_notice add constraint board_notice_pk PRIMARY KEY (id);
alter table board_notice add constraint board_notice_once UNIQUE (meeting_id, organisation_name);
alter table board_notice enable row level security;
create policy board_notice_add on board_notice for insert to radslag_app with check (((recorded_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy board_notice_change on board_notice for update to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies))) with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy board_notice_read on board_notice for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on board_notice to radslag_app;
grant update (posted_on, taken_down_on) on board_notice to radslag_app;
comment on table board_notice is 'Kept for ever with its meeting: when a decision was announced, from which the time for appeal is counted. No personal data.';

create table body (
  id uuid not null,
  network_id uuid not null,
  name text not null,
  slug text not null,
  kind text not null default 'other'::text,
  organisation_id uuid,
  meetings_per_year integer,
  rhythm text not null default ''::text,
  purpose text not null default ''::text,
  ended_on date,
  procedure text not null default 'network'::text,
  approval_manner text not null default 'approver'::text
);
alter table body add constraint body_approval_manner_known CHECK ((approval_manner = ANY (ARRAY['approver'::text, 'next-meeting'::text])));
alter table body add constraint body_kind_known CHECK ((kind = ANY (ARRAY['political-committee'::text, 'management-group'::text, 'working-group'::text, 'reference-group'::text, 'board'::text, 'federation'::text, 'company'::text, 'other'::text])));
alter table body add constraint body_meetings_per_year_likely CHECK (((meetings_per_year >= 1) AND (meetings_per_year <= 366)));
alter table body add constraint body_name_given CHECK ((name <> ''::text));
alter table body add constraint body_procedure_known CHECK ((procedure = ANY (ARRAY['network'::text, 'council'::text, 'committee'::text, 'joint-committee'::text])));
alter table body add constraint body_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table body add constraint body_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table body add constraint body_pk PRIMARY KEY (id);
alter table body add constraint body_network_unique UNIQUE (id, network_id);
alter table body add constraint body_slug_unique UNIQUE (network_id, slug);
CREATE INDEX body_network ON public.body USING btree (network_id);
alter table body enable row level security;
create policy body_add on body for insert to radslag_app with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy body_change on body for update to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks))) with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy body_read on body for select to radslag_app using (((network_id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy body_read_by_access on body for select to radslag_access using (true);
create policy body_read_by_guest on body for select to radslag_app using ((id IN ( SELECT guest_bodies() AS guest_bodies)));
grant select on body to radslag_access;
grant insert, select on body to radslag_app;
grant update (name, kind, organisation_id, meetings_per_year, rhythm, purpose, ended_on, procedure, approval_manner) on body to radslag_app;
comment on table body is 'Kept for ever: committees and groups under a network. No personal data.';

create table body_host (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  organisation_id uuid not null,
  host_from date not null,
  host_to date not null
);
alter table body_host add constraint body_host_ends_after_begin CHECK ((host_to >= host_from));
alter table body_host add constraint body_host_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table body_host add constraint body_host_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table body_host add constraint body_host_pk PRIMARY KEY (id);
CREATE INDEX body_host_body ON public.body_host USING btree (body_id, host_from);
alter table body_host enable row level security;
create policy body_host_add on body_host for insert to radslag_app with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy body_host_read on body_host for select to radslag_app using (((network_id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy body_host_remove on body_host for delete to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant delete, insert, select on body_host to radslag_app;
comment on table body_host is 'Kept for ever: who hosted. No personal data.';

create table boundary (
  set_id uuid not null,
  code text not null,
  geometry jsonb not null
);
alter table boundary add constraint boundary_set_fk FOREIGN KEY (set_id) REFERENCES boundary_set(id) ON DELETE CASCADE;
alter table boundary add constraint boundary_pk PRIMARY KEY (set_id, code);
alter table boundary enable row level security;
create policy boundary_read on boundary for select to radslag_app using ((acting_person() IS NOT NULL));
grant select on boundary to radslag_app;
comment on table boundary is 'Kept until a newer file is read in. No personal data.';

create table boundary_set (
  id uuid not null,
  file_name text not null,
  loaded_at timestamp with time zone not null default now()
);
alter table boundary_set add constraint boundary_set_pk PRIMARY KEY (id);
alter table boundary_set enable row level security;
create policy boundary_set_read on boundary_set for select to radslag_app using ((acting_person() IS NOT NULL));
grant select on boundary_set to radslag_app;
comment on table boundary_set is 'Kept until a newer file is read in. No personal data.';

create table calendar_feed (
  id uuid not null,
  person_id uuid not null,
  body_id uuid,
  token_hash text not null,
  created_at timestamp with time zone not null default now(),
  revoked_at timestamp with time zone
);
alter table calendar_feed add constraint calendar_feed_body_fk FOREIGN KEY (body_id) REFERENCES body(id);
alter table calendar_feed add constraint calendar_feed_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table calendar_feed add constraint calendar_feed_pk PRIMARY KEY (id);
alter table calendar_feed add constraint calendar_feed_token_unique UNIQUE (token_hash);
CREATE INDEX calendar_feed_person ON public.calendar_feed USING btree (person_id);
alter table calendar_feed enable row level security;
create policy calendar_feed_add on calendar_feed for insert to radslag_app with check (((person_id = acting_person()) AND ((body_id IS NULL) OR (body_id IN ( SELECT readable_bodies() AS readable_bodies)))));
create policy calendar_feed_change on calendar_feed for update to radslag_app using ((person_id = acting_person())) with check ((person_id = acting_person()));
create policy calendar_feed_read on calendar_feed for select to radslag_app using ((person_id = acting_person()));
create policy calendar_feed_read_by_access on calendar_feed for select to radslag_access using (true);
grant select on calendar_feed to radslag_access;
grant insert on calendar_feed to radslag_app;
grant select (id, person_id, body_id, created_at, revoked_at) on calendar_feed to radslag_app;
grant update (revoked_at) on calendar_feed to radslag_app;
comment on table calendar_feed is 'Removed a year after it was taken back.';

create table continuation_proposal (
  agenda_item_id uuid not null,
  earlier_item_id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  reason text not null,
  weight integer not null,
  proposed_at timestamp with time zone not null default now(),
  apart_by uuid,
  apart_at timestamp with time zone
);
alter table continuation_proposal add constraint continuation_proposal_apart_whole CHECK (((apart_by IS NULL) = (apart_at IS NULL)));
alter table continuation_proposal add constraint continuation_proposal_reason_given CHECK ((reason <> ''::text));
alter table continuation_proposal add constraint continuation_proposal_two_items CHECK ((agenda_item_id <> earlier_item_id));
alter table continuation_proposal add constraint continuation_proposal_apart_by_fk FOREIGN KEY (apart_by) REFERENCES person(id);
alter table continuation_proposal add constraint continuation_proposal_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table continuation_proposal add constraint continuation_proposal_earlier_fk FOREIGN KEY (earlier_item_id) REFERENCES agenda_item(id);
alter table continuation_proposal add constraint continuation_proposal_item_fk FOREIGN KEY (agenda_item_id) REFERENCES agenda_item(id);
alter table continuation_proposal add constraint continuation_proposal_pk PRIMARY KEY (agenda_item_id, earlier_item_id);
CREATE INDEX continuation_proposal_body ON public.continuation_proposal USING btree (body_id);
CREATE INDEX continuation_proposal_earlier ON public.continuation_proposal USING btree (earlier_item_id);
alter table continuation_proposal enable row level security;
create policy continuation_proposal_add on continuation_proposal for insert to radslag_app with check (((apart_by IS NULL) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy continuation_proposal_change on continuation_proposal for update to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies))) with check (((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)) AND ((apart_by IS NULL) OR (apart_by = acting_person()))));
create policy continuation_proposal_closed on continuation_proposal as restrictive for all to radslag_app using (((EXISTS ( SELECT
   FROM agenda_item
  WHERE ((agenda_item.id = continuation_proposal.agenda_item_id) AND (agenda_item.body_id = continuation_proposal.body_id)))) AND (EXISTS ( SELECT
   FROM agenda_item
  WHERE ((agenda_item.id = continuation_proposal.earlier_item_id) AND (agenda_item.body_id = continuation_proposal.body_id))))));
create policy continuation_proposal_read on continuation_proposal for select to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
grant insert, select on continuation_proposal to radslag_app;
grant update (apart_by, apart_at) on continuation_proposal to radslag_app;
comment on table continuation_proposal is 'Kept with the notes: items that may be of one matter (förslag), and the word that they are not.';

create table correction (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  approval_id uuid not null,
  reason text not null,
  content jsonb not null,
  content_hash text not null,
  status text not null default 'proposed'::text,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null default now()
);
alter table correction add constraint correction_reason_given CHECK ((reason <> ''::text));
alter table correction add constraint correction_approval_fk FOREIGN KEY (approval_id, meeting_id) REFERENCES approval(id, meeting_id);
alter table correction add constraint correction_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table correction add constraint correction_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table correction add constraint correction_proposed_by_fk FOREIGN KEY (proposed_by) REFERENCES person(id);
alter table correction add constraint correction_pk PRIMARY KEY (id);
alter table correction add constraint correction_body_unique UNIQUE (id, body_id);
CREATE INDEX correction_meeting ON public.correction USING btree (meeting_id);
CREATE UNIQUE INDEX correction_one_at_a_time ON public.correction USING btree (meeting_id) WHERE (status = 'proposed'::text);
alter table correction enable row level security;
create policy correction_add on correction for insert to radslag_app with check (((proposed_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy correction_closed on correction as restrictive for select to radslag_app using ((NOT (meeting_id IN ( SELECT closed_meetings.meeting_id
   FROM closed_meetings() closed_meetings(meeting_id, closed_at)))));
create policy correction_read on correction for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant select on correction to radslag_app;
grant insert (id, network_id, body_id, meeting_id, approval_id, reason, content, content_hash, proposed_by) on correction to radslag_app;
comment on table correction is 'Kept for ever with its meeting: what was corrected in approved notes, and why.';

create table correction_step (
  workflow text not null generated always as ('correction'::text) stored,
  correction_id uuid not null,
  number integer not null,
  body_id uuid not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  remark text not null default ''::text,
  person_id uuid not null,
  taken_at timestamp with time zone not null default now(),
  previous_number integer generated always as ((NULLIF(number, 1) - 1)) stored
);
alter table correction_step add constraint correction_step_first_is_first CHECK (((number = 1) = (from_status = ''::text)));
alter table correction_step add constraint correction_step_correction_fk FOREIGN KEY (correction_id, body_id) REFERENCES correction(id, body_id);
alter table correction_step add constraint correction_step_follows_fk FOREIGN KEY (correction_id, previous_number, from_status) REFERENCES correction_step(correction_id, number, to_status);
alter table correction_step add constraint correction_step_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table correction_step add constraint correction_step_transition_fk FOREIGN KEY (workflow, from_status, act, to_status) REFERENCES transition(workflow, from_status, act, to_status);
alter table correction_step add constraint correction_step_pk PRIMARY KEY (correction_id, number);
alter table correction_step add constraint correction_step_status_unique UNIQUE (correction_id, number, to_status);
alter table correction_step enable row level security;
create policy correction_step_add on correction_step for insert to radslag_app with check (((person_id = acting_person()) AND
CASE
    WHEN (act = ANY (ARRAY['approve'::text, 'return'::text])) THEN (EXISTS ( SELECT
       FROM (correction
         JOIN meeting ON ((meeting.id = correction.meeting_id)))
      WHERE ((correction.id = correction_step.correction_id) AND (is_approver_of(meeting.id) OR ((meeting.approver_id IS NULL) AND (meeting.body_id IN ( SELECT secretary_bodies() AS secretary_bodies)))))))
    ELSE (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))
END));
create policy correction_step_closed on correction_step as restrictive for select to radslag_app using ((EXISTS ( SELECT
   FROM correction
  WHERE (correction.id = correction_step.correction_id))));
create policy correction_step_read on correction_step for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
CREATE TRIGGER correction_step_sets_status AFTER INSERT ON public.correction_step FOR EACH ROW EXECUTE FUNCTION apply_correction_step();
grant insert, select on correction_step to radslag_app;
comment on table correction_step is 'Kept for ever with its meeting.';

create table cost_model (
  id uuid not null,
  network_id uuid not null,
  year integer not null,
  kind text not null,
  amount integer,
  ore_per_inhabitant integer,
  classes jsonb not null default '[]'::jsonb,
  base_year integer,
  host_id uuid,
  remark text not null default ''::text
);
alter table cost_model add constraint cost_model_amount_not_negative CHECK ((amount >= 0));
alter table cost_model add constraint cost_model_kind_known CHECK ((kind = ANY (ARRAY['fixed'::text, 'per-inhabitant'::text, 'by-class'::text, 'host-pays'::text])));
alter table cost_model add constraint cost_model_ore_not_negative CHECK ((ore_per_inhabitant >= 0));
alter table cost_model add constraint cost_model_whole CHECK (
CASE kind
    WHEN 'fixed'::text THEN (amount IS NOT NULL)
    WHEN 'per-inhabitant'::text THEN ((ore_per_inhabitant IS NOT NULL) AND (base_year IS NOT NULL))
    WHEN 'by-class'::text THEN ((jsonb_array_length(classes) > 0) AND (base_year IS NOT NULL))
    ELSE ((amount IS NOT NULL) AND (host_id IS NOT NULL))
END);
alter table cost_model add constraint cost_model_year_likely CHECK (((year >= 1900) AND (year <= 2200)));
alter table cost_model add constraint cost_model_host_fk FOREIGN KEY (host_id) REFERENCES organisation(id);
alter table cost_model add constraint cost_model_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table cost_model add constraint cost_model_pk PRIMARY KEY (id);
alter table cost_model add constraint cost_model_once UNIQUE (network_id, year);
alter table cost_model enable row level security;
create policy cost_model_add on cost_model for insert to radslag_app with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy cost_model_read on cost_model for select to radslag_app using (((network_id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy cost_model_remove on cost_model for delete to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant delete, insert, select on cost_model to radslag_app;
comment on table cost_model is 'Kept ten years after its year. No personal data.';

create table criterion_answer (
  network_id uuid not null,
  organisation_id uuid not null,
  year integer not null,
  reason text not null,
  answered_by uuid not null,
  answered_at timestamp with time zone not null default now()
);
alter table criterion_answer add constraint criterion_answer_reason_given CHECK ((reason <> ''::text));
alter table criterion_answer add constraint criterion_answer_answered_by_fk FOREIGN KEY (answered_by) REFERENCES person(id);
alter table criterion_answer add constraint criterion_answer_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table criterion_answer add constraint criterion_answer_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table criterion_answer add constraint criterion_answer_pk PRIMARY KEY (network_id, organisation_id, year);
alter table criterion_answer enable row level security;
create policy criterion_answer_add on criterion_answer for insert to radslag_app with check (((network_id IN ( SELECT secretary_networks() AS secretary_networks)) AND (answered_by = acting_person())));
create policy criterion_answer_read on criterion_answer for select to radslag_app using (((network_id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy criterion_answer_remove on criterion_answer for delete to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant delete, insert, select on criterion_answer to radslag_app;
comment on table criterion_answer is 'Kept with the network: why one that qualifies stands outside, or the other way.';

create table date_poll (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  title text not null,
  place text not null default ''::text,
  closes_on date,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  closed_at timestamp with time zone,
  meeting_id uuid
);
alter table date_poll add constraint date_poll_title_given CHECK ((title <> ''::text));
alter table date_poll add constraint date_poll_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table date_poll add constraint date_poll_created_by_fk FOREIGN KEY (created_by) REFERENCES person(id);
alter table date_poll add constraint date_poll_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table date_poll add constraint date_poll_pk PRIMARY KEY (id);
alter table date_poll add constraint date_poll_body_unique UNIQUE (id, body_id);
CREATE INDEX date_poll_body ON public.date_poll USING btree (body_id);
CREATE INDEX date_poll_open ON public.date_poll USING btree (body_id) WHERE (closed_at IS NULL);
alter table date_poll enable row level security;
create policy date_poll_add on date_poll for insert to radslag_app with check (((created_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy date_poll_change on date_poll for update to radslag_app using (((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)) AND (closed_at IS NULL))) with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy date_poll_read on date_poll for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on date_poll to radslag_app;
grant update (title, place, closes_on, closed_at, meeting_id) on date_poll to radslag_app;
comment on table date_poll is 'Removed two years after it was closed.';

create table decision (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  matter_id uuid not null,
  wording text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  kind text not null default 'adopted'::text,
  reason text not null default ''::text,
  ground text not null default 'consent'::text,
  for_count integer,
  present_count integer
);
alter table decision add constraint decision_count_whole CHECK ((((for_count IS NULL) = (present_count IS NULL)) AND ((for_count IS NULL) OR ((for_count >= 0) AND (for_count <= present_count)))));
alter table decision add constraint decision_ground_known CHECK ((ground = ANY (ARRAY['consent'::text, 'majority'::text, 'minority'::text])));
alter table decision add constraint decision_kind_known CHECK ((kind = ANY (ARRAY['adopted'::text, 'informed'::text, 'approved'::text, 'referred-back'::text, 'declined'::text, 'elected'::text])));
alter table decision add constraint decision_wording_given CHECK ((wording <> ''::text));
alter table decision add constraint decision_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table decision add constraint decision_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table decision add constraint decision_matter_fk FOREIGN KEY (matter_id, body_id) REFERENCES matter(id, body_id);
alter table decision add constraint decision_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table decision add constraint decision_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table decision add constraint decision_pk PRIMARY KEY (id);
alter table decision add constraint decision_item_unique UNIQUE (id, agenda_item_id);
CREATE INDEX decision_item ON public.decision USING btree (agenda_item_id);
CREATE INDEX decision_matter ON public.decision USING btree (matter_id);
CREATE INDEX decision_meeting ON public.decision USING btree (meeting_id);
alter table decision enable row level security;
create policy decision_add on decision for insert to radslag_app with check (((recorded_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy decision_closed on decision as restrictive for all to radslag_app using (((NOT (matter_id IN ( SELECT closed_records() AS closed_records))) AND (NOT (agenda_item_id IN ( SELECT closed_records() AS closed_records)))));
create policy decision_read on decision for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (agenda_item_id IN ( SELECT guest_items() AS guest_items))));
CREATE TRIGGER decision_announced AFTER INSERT OR DELETE OR UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
CREATE TRIGGER decision_frozen BEFORE INSERT ON public.decision FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant insert, select on decision to radslag_app;
comment on table decision is 'Kept for ever, never changed: a decision (beslut) in its own words.';

create table dispatch (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  to_name text not null,
  to_address text not null default ''::text,
  sent_by uuid not null,
  sent_at timestamp with time zone not null default now()
);
alter table dispatch add constraint dispatch_name_given CHECK ((to_name <> ''::text));
alter table dispatch add constraint dispatch_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table dispatch add constraint dispatch_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table dispatch add constraint dispatch_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table dispatch add constraint dispatch_sent_by_fk FOREIGN KEY (sent_by) REFERENCES person(id);
alter table dispatch add constraint dispatch_pk PRIMARY KEY (id);
CREATE INDEX dispatch_meeting ON public.dispatch USING btree (meeting_id);
alter table dispatch enable row level security;
create policy dispatch_add on dispatch for insert to radslag_app with check (((sent_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy dispatch_closed on dispatch as restrictive for all to radslag_app using ((EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = dispatch.agenda_item_id))));
create policy dispatch_read on dispatch for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on dispatch to radslag_app;
comment on table dispatch is 'Kept for ever with its meeting: to whom a decision was sent, and when.';

create table disqualification (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  attendance_id uuid not null,
  ground text not null default ''::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table disqualification add constraint disqualification_attendance_fk FOREIGN KEY (attendance_id, meeting_id) REFERENCES attendance(id, meeting_id);
alter table disqualification add constraint disqualification_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table disqualification add constraint disqualification_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table disqualification add constraint disqualification_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table disqualification add constraint disqualification_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table disqualification add constraint disqualification_pk PRIMARY KEY (id);
CREATE INDEX disqualification_item ON public.disqualification USING btree (agenda_item_id);
CREATE INDEX disqualification_meeting ON public.disqualification USING btree (meeting_id);
alter table disqualification enable row level security;
create policy disqualification_add on disqualification for insert to radslag_app with check (((recorded_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy disqualification_closed on disqualification as restrictive for all to radslag_app using ((EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = disqualification.agenda_item_id))));
create policy disqualification_read on disqualification for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
CREATE TRIGGER disqualification_announced AFTER INSERT OR DELETE OR UPDATE ON public.disqualification FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
CREATE TRIGGER disqualification_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.disqualification FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant insert, select on disqualification to radslag_app;
comment on table disqualification is 'Kept for ever with its meeting, never changed: who was disqualified (jävig) at an item and took no part in it.';

create table dissent (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  decision_id uuid,
  name text not null,
  organisation_name text not null default ''::text,
  kind text not null,
  wording text not null default ''::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table dissent add constraint dissent_kind_known CHECK ((kind = ANY (ARRAY['reservation'::text, 'dissent'::text, 'statement'::text])));
alter table dissent add constraint dissent_name_given CHECK ((name <> ''::text));
alter table dissent add constraint dissent_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table dissent add constraint dissent_decision_fk FOREIGN KEY (decision_id, agenda_item_id) REFERENCES decision(id, agenda_item_id);
alter table dissent add constraint dissent_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table dissent add constraint dissent_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table dissent add constraint dissent_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table dissent add constraint dissent_pk PRIMARY KEY (id);
CREATE INDEX dissent_item ON public.dissent USING btree (agenda_item_id);
CREATE INDEX dissent_meeting ON public.dissent USING btree (meeting_id);
alter table dissent enable row level security;
create policy dissent_add on dissent for insert to radslag_app with check (((recorded_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy dissent_closed on dissent as restrictive for all to radslag_app using ((EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = dissent.agenda_item_id))));
create policy dissent_read on dissent for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (agenda_item_id IN ( SELECT guest_items() AS guest_items))));
CREATE TRIGGER dissent_announced AFTER INSERT OR DELETE OR UPDATE ON public.dissent FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
CREATE TRIGGER dissent_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.dissent FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant insert, select on dissent to radslag_app;
comment on table dissent is 'Kept for ever with its meeting, never changed: who did not agree (reservation, avvikande mening) or wanted something noted.';

create table draft_sharing (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  to_person uuid not null,
  organisation_name text not null default ''::text,
  is_outside boolean not null,
  shared_by uuid not null,
  shared_at timestamp with time zone not null default now()
);
alter table draft_sharing add constraint draft_sharing_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table draft_sharing add constraint draft_sharing_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table draft_sharing add constraint draft_sharing_shared_by_fk FOREIGN KEY (shared_by) REFERENCES person(id);
alter table draft_sharing add constraint draft_sharing_to_person_fk FOREIGN KEY (to_person) REFERENCES person(id);
alter table draft_sharing add constraint draft_sharing_pk PRIMARY KEY (id);
CREATE INDEX draft_sharing_meeting ON public.draft_sharing USING btree (meeting_id);
alter table draft_sharing enable row level security;
create policy draft_sharing_add on draft_sharing for insert to radslag_app with check (((shared_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy draft_sharing_read on draft_sharing for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on draft_sharing to radslag_app;
comment on table draft_sharing is 'Kept with its meeting: who was sent a draft, and from when it may be a public record.';

create table hand_over (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  matter_id uuid not null,
  to_body_id uuid not null,
  title text not null,
  wording text not null,
  wanted text not null default ''::text,
  status text not null default 'sent'::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table hand_over add constraint hand_over_title_given CHECK ((title <> ''::text));
alter table hand_over add constraint hand_over_to_another CHECK ((to_body_id <> body_id));
alter table hand_over add constraint hand_over_wording_given CHECK ((wording <> ''::text));
alter table hand_over add constraint hand_over_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table hand_over add constraint hand_over_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table hand_over add constraint hand_over_matter_fk FOREIGN KEY (matter_id, body_id) REFERENCES matter(id, body_id);
alter table hand_over add constraint hand_over_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table hand_over add constraint hand_over_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table hand_over add constraint hand_over_to_body_fk FOREIGN KEY (to_body_id, network_id) REFERENCES body(id, network_id);
alter table hand_over add constraint hand_over_pk PRIMARY KEY (id);
alter table hand_over add constraint hand_over_bodies_unique UNIQUE (id, body_id, to_body_id);
CREATE INDEX hand_over_item ON public.hand_over USING btree (agenda_item_id);
CREATE INDEX hand_over_matter ON public.hand_over USING btree (matter_id);
CREATE INDEX hand_over_meeting ON public.hand_over USING btree (meeting_id);
CREATE INDEX hand_over_of_body ON public.hand_over USING btree (body_id, status);
CREATE INDEX hand_over_to_body ON public.hand_over USING btree (to_body_id, status);
alter table hand_over enable row level security;
create policy hand_over_add on hand_over for insert to radslag_app with check (((recorded_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy hand_over_closed on hand_over as restrictive for all to radslag_app using (((NOT (matter_id IN ( SELECT closed_records() AS closed_records))) AND (NOT (agenda_item_id IN ( SELECT closed_records() AS closed_records)))));
create policy hand_over_read on hand_over for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (to_body_id IN ( SELECT readable_bodies() AS readable_bodies))));
CREATE TRIGGER hand_over_announced AFTER INSERT OR UPDATE ON public.hand_over FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
CREATE TRIGGER hand_over_frozen BEFORE INSERT ON public.hand_over FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant select on hand_over to radslag_app;
grant insert (id, network_id, body_id, meeting_id, agenda_item_id, matter_id, to_body_id, title, wording, wanted, recorded_by) on hand_over to radslag_app;
comment on table hand_over is 'Kept for ever: a matter handed from one body to another (överlämnat).';

create table hand_over_step (
  workflow text not null generated always as ('hand-over'::text) stored,
  hand_over_id uuid not null,
  number integer not null,
  body_id uuid not null,
  to_body_id uuid not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  remark text not null default ''::text,
  to_matter_id uuid,
  person_id uuid not null,
  taken_at timestamp with time zone not null default now(),
  previous_number integer generated always as ((NULLIF(number, 1) - 1)) stored
);
alter table hand_over_step add constraint hand_over_step_first_is_first CHECK (((number = 1) = (from_status = ''::text)));
alter table hand_over_step add constraint hand_over_step_matter_of_accepting CHECK (((act = 'accept'::text) = (to_matter_id IS NOT NULL)));
alter table hand_over_step add constraint hand_over_step_follows_fk FOREIGN KEY (hand_over_id, previous_number, from_status) REFERENCES hand_over_step(hand_over_id, number, to_status);
alter table hand_over_step add constraint hand_over_step_hand_over_fk FOREIGN KEY (hand_over_id, body_id, to_body_id) REFERENCES hand_over(id, body_id, to_body_id);
alter table hand_over_step add constraint hand_over_step_matter_fk FOREIGN KEY (to_matter_id, to_body_id) REFERENCES matter(id, body_id);
alter table hand_over_step add constraint hand_over_step_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table hand_over_step add constraint hand_over_step_transition_fk FOREIGN KEY (workflow, from_status, act, to_status) REFERENCES transition(workflow, from_status, act, to_status);
alter table hand_over_step add constraint hand_over_step_pk PRIMARY KEY (hand_over_id, number);
alter table hand_over_step add constraint hand_over_step_status_unique UNIQUE (hand_over_id, number, to_status);
CREATE INDEX hand_over_step_matter ON public.hand_over_step USING btree (to_matter_id);
alter table hand_over_step enable row level security;
create policy hand_over_step_add on hand_over_step for insert to radslag_app with check (((person_id = acting_person()) AND (EXISTS ( SELECT
   FROM hand_over
  WHERE (hand_over.id = hand_over_step.hand_over_id))) AND
CASE
    WHEN (act = ANY (ARRAY['accept'::text, 'decline'::text, 'answer'::text])) THEN (to_body_id IN ( SELECT secretary_bodies() AS secretary_bodies))
    ELSE (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))
END));
create policy hand_over_step_read on hand_over_step for select to radslag_app using ((EXISTS ( SELECT
   FROM hand_over
  WHERE (hand_over.id = hand_over_step.hand_over_id))));
CREATE TRIGGER hand_over_step_places AFTER INSERT ON public.hand_over_step FOR EACH ROW WHEN ((new.act = ANY (ARRAY['answer'::text, 'decline'::text, 'take-back'::text]))) EXECUTE FUNCTION place_what_came_back();
CREATE TRIGGER hand_over_step_sets_status AFTER INSERT ON public.hand_over_step FOR EACH ROW EXECUTE FUNCTION apply_hand_over_step();
grant insert, select on hand_over_step to radslag_app;
comment on table hand_over_step is 'Kept for ever, never changed.';

create table identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  bound_at timestamp with time zone not null default now()
);
alter table identity add constraint identity_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table identity add constraint identity_pk PRIMARY KEY (issuer, subject);
CREATE INDEX identity_person ON public.identity USING btree (person_id);
alter table identity enable row level security;
create policy identity_all_by_access on identity for all to radslag_access using (true) with check (true);
grant delete, insert, select, update on identity to radslag_access;
comment on table identity is 'Kept while the person has a role: who somebody is at the organisation''s own sign-in.';

create table identity_provider (
  organisation_id uuid not null,
  issuer text not null,
  client_id text not null,
  client_secret text not null default ''::text,
  domains text[] not null default '{}'::text[],
  is_demanded boolean not null default false,
  changed_at timestamp with time zone not null default now()
);
alter table identity_provider add constraint identity_provider_client_given CHECK ((client_id <> ''::text));
alter table identity_provider add constraint identity_provider_issuer_given CHECK ((issuer <> ''::text));
alter table identity_provider add constraint identity_provider_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table identity_provider add constraint identity_provider_pk PRIMARY KEY (organisation_id);
alter table identity_provider enable row level security;
create policy identity_provider_add on identity_provider for insert to radslag_app with check (( SELECT is_administrator() AS is_administrator));
create policy identity_provider_all_by_access on identity_provider for select to radslag_access using (true);
create policy identity_provider_change on identity_provider for update to radslag_app using ((( SELECT is_administrator() AS is_administrator) OR (organisation_id IN ( SELECT administered_organisations() AS administered_organisations)))) with check ((( SELECT is_administrator() AS is_administrator) OR (organisation_id IN ( SELECT administered_organisations() AS administered_organisations))));
create policy identity_provider_read on identity_provider for select to radslag_app using ((( SELECT is_administrator() AS is_administrator) OR (organisation_id IN ( SELECT own_organisations() AS own_organisations))));
create policy identity_provider_remove on identity_provider for delete to radslag_app using (( SELECT is_administrator() AS is_administrator));
CREATE TRIGGER identity_provider_not_redirected BEFORE UPDATE ON public.identity_provider FOR EACH ROW EXECUTE FUNCTION refuse_redirected_sign_in();
grant select on identity_provider to radslag_access;
grant delete, insert on identity_provider to radslag_app;
grant select (organisation_id, issuer, client_id, domains, is_demanded, changed_at) on identity_provider to radslag_app;
grant update (issuer, client_id, client_secret, domains, is_demanded, changed_at) on identity_provider to radslag_app;
comment on table identity_provider is 'Kept while the organisation signs in by it. No personal data.';

create table import_batch (
  id uuid not null,
  network_id uuid not null,
  started_by uuid not null,
  started_at timestamp with time zone not null default now(),
  reads_for uuid not null,
  is_paused boolean not null default false
);
alter table import_batch add constraint import_batch_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table import_batch add constraint import_batch_reads_for_fk FOREIGN KEY (reads_for) REFERENCES person(id);
alter table import_batch add constraint import_batch_started_by_fk FOREIGN KEY (started_by) REFERENCES person(id);
alter table import_batch add constraint import_batch_pk PRIMARY KEY (id);
alter table import_batch add constraint import_batch_network_unique UNIQUE (id, network_id);
CREATE INDEX import_batch_network ON public.import_batch USING btree (network_id, started_at);
alter table import_batch enable row level security;
create policy import_batch_add on import_batch for insert to radslag_app with check (((started_by = acting_person()) AND (reads_for = acting_person()) AND (network_id IN ( SELECT secretary_networks() AS secretary_networks))));
create policy import_batch_change on import_batch for update to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks))) with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy import_batch_find on import_batch for select to radslag_access using (true);
create policy import_batch_read on import_batch for select to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant insert, select on import_batch to radslag_app;
grant select (id, started_at, reads_for, is_paused) on import_batch to radslag_access;
grant update (reads_for, is_paused) on import_batch to radslag_app;
comment on table import_batch is 'Kept with its files: what was read in at one time (inläsningsomgång).';

create table import_draft (
  id uuid not null,
  network_id uuid not null,
  source_file_id uuid not null,
  status text not null default 'to-review'::text,
  problem text not null default ''::text,
  source_text text not null default ''::text,
  pages jsonb not null default '[]'::jsonb,
  reading jsonb,
  fields jsonb,
  version integer not null default 1,
  created_at timestamp with time zone not null default now(),
  meeting_id uuid,
  confirmed_by uuid,
  confirmed_at timestamp with time zone,
  batch_id uuid,
  file_name text not null default ''::text,
  kind text not null default 'minutes'::text,
  tries integer not null default 0,
  pages_done integer not null default 0,
  pages_in_all integer not null default 0,
  layout jsonb,
  unsure_count integer not null default 0,
  value_count integer not null default 0,
  body_name text not null default ''::text,
  held_on date,
  kept_draft_id uuid,
  reviewer_id uuid,
  reviewing_since timestamp with time zone,
  beside_draft_id uuid,
  filled_plan jsonb
);
alter table import_draft add constraint import_draft_beside_another CHECK ((beside_draft_id <> id));
alter table import_draft add constraint import_draft_confirmed_whole CHECK ((((status = 'confirmed'::text) = ((confirmed_by IS NOT NULL) AND (confirmed_at IS NOT NULL))) AND (((status = 'confirmed'::text) AND (kind = 'minutes'::text)) = (meeting_id IS NOT NULL))));
alter table import_draft add constraint import_draft_kept_told CHECK (((status = ANY (ARRAY['same-file'::text, 'same-meeting'::text])) = (kept_draft_id IS NOT NULL)));
alter table import_draft add constraint import_draft_kind_known CHECK ((kind = ANY (ARRAY['minutes'::text, 'summons'::text, 'promises'::text, 'agreement'::text, 'networks'::text, 'news'::text, 'press'::text, 'survey'::text, 'other'::text, 'archive'::text])));
alter table import_draft add constraint import_draft_review_whole CHECK (((reviewer_id IS NULL) = (reviewing_since IS NULL)));
alter table import_draft add constraint import_draft_status_known CHECK ((status = ANY (ARRAY['waiting'::text, 'to-review'::text, 'unreadable'::text, 'confirmed'::text, 'discarded'::text, 'same-file'::text, 'same-meeting'::text, 'unpacked'::text])));
alter table import_draft add constraint import_draft_tries_few CHECK (((tries >= 0) AND (tries <= 3)));
alter table import_draft add constraint import_draft_batch_fk FOREIGN KEY (batch_id, network_id) REFERENCES import_batch(id, network_id);
alter table import_draft add constraint import_draft_beside_fk FOREIGN KEY (beside_draft_id) REFERENCES import_draft(id);
alter table import_draft add constraint import_draft_confirmed_by_fk FOREIGN KEY (confirmed_by) REFERENCES person(id);
alter table import_draft add constraint import_draft_file_fk FOREIGN KEY (source_file_id) REFERENCES source_file(id);
alter table import_draft add constraint import_draft_kept_fk FOREIGN KEY (kept_draft_id) REFERENCES import_draft(id);
alter table import_draft add constraint import_draft_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting(id);
alter table import_draft add constraint import_draft_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table import_draft add constraint import_draft_reviewer_fk FOREIGN KEY (reviewer_id) REFERENCES person(id);
alter table import_draft add constraint import_draft_pk PRIMARY KEY (id);
CREATE INDEX import_draft_batch ON public.import_draft USING btree (batch_id, status);
CREATE INDEX import_draft_file ON public.import_draft USING btree (source_file_id);
CREATE INDEX import_draft_kept ON public.import_draft USING btree (kept_draft_id) WHERE (kept_draft_id IS NOT NULL);
CREATE INDEX import_draft_meeting_of ON public.import_draft USING btree (network_id, held_on) WHERE (held_on IS NOT NULL);
CREATE INDEX import_draft_network ON public.import_draft USING btree (network_id, created_at);
CREATE INDEX import_draft_waiting ON public.import_draft USING btree (created_at) WHERE (status = 'waiting'::text);
alter table import_draft enable row level security;
create policy import_draft_add on import_draft for insert to radslag_app with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy import_draft_change on import_draft for update to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks))) with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy import_draft_closed on import_draft as restrictive for all to radslag_app using ((NOT (id IN ( SELECT closed_drafts.draft_id
   FROM closed_drafts() closed_drafts(draft_id, file_id)))));
create policy import_draft_find on import_draft for select to radslag_access using ((status = 'waiting'::text));
create policy import_draft_read on import_draft for select to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant insert, select on import_draft to radslag_app;
grant select (id, status, created_at, batch_id) on import_draft to radslag_access;
grant update (status, problem, source_text, pages, reading, fields, version, meeting_id, confirmed_by, confirmed_at, kind, tries, pages_done, pages_in_all, layout, unsure_count, value_count, body_name, held_on, kept_draft_id, reviewer_id, reviewing_since, filled_plan) on import_draft to radslag_app;
comment on table import_draft is 'Kept with the records made from it: the proof of how a reading became a record.';
comment on column import_draft.fields is 'The same as people have mended it so far. Absent when nothing was read.';

create table import_draft_apart (
  draft_id uuid not null,
  other_id uuid not null,
  network_id uuid not null,
  told_by uuid not null,
  told_at timestamp with time zone not null default now()
);
alter table import_draft_apart add constraint import_draft_apart_ordered CHECK ((draft_id < other_id));
alter table import_draft_apart add constraint import_draft_apart_draft_fk FOREIGN KEY (draft_id) REFERENCES import_draft(id);
alter table import_draft_apart add constraint import_draft_apart_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table import_draft_apart add constraint import_draft_apart_other_fk FOREIGN KEY (other_id) REFERENCES import_draft(id);
alter table import_draft_apart add constraint import_draft_apart_told_by_fk FOREIGN KEY (told_by) REFERENCES person(id);
alter table import_draft_apart add constraint import_draft_apart_pk PRIMARY KEY (draft_id, other_id);
alter table import_draft_apart enable row level security;
create policy import_draft_apart_add on import_draft_apart for insert to radslag_app with check (((told_by = acting_person()) AND (network_id IN ( SELECT secretary_networks() AS secretary_networks))));
create policy import_draft_apart_read on import_draft_apart for select to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant insert, select on import_draft_apart to radslag_app;
comment on table import_draft_apart is 'Kept with the drafts: meetings of one day that are two.';

create table import_draft_change (
  draft_id uuid not null,
  version integer not null,
  network_id uuid not null,
  act text not null,
  fields jsonb not null,
  changed_by uuid not null,
  changed_at timestamp with time zone not null default now(),
  is_undone boolean not null default false,
  kind text,
  reading jsonb
);
alter table import_draft_change add constraint import_draft_change_act_known CHECK ((act = ANY (ARRAY['mend'::text, 'accept-sure'::text, 'split-item'::text, 'join-items'::text, 'change-kind'::text, 'undo'::text])));
alter table import_draft_change add constraint import_draft_change_kind_known CHECK ((kind = ANY (ARRAY['minutes'::text, 'summons'::text, 'promises'::text, 'agreement'::text, 'networks'::text, 'news'::text, 'press'::text, 'survey'::text, 'other'::text])));
alter table import_draft_change add constraint import_draft_change_kind_told CHECK (((act <> 'change-kind'::text) OR (kind IS NOT NULL)));
alter table import_draft_change add constraint import_draft_change_reading_of_kind CHECK (((reading IS NULL) OR (kind IS NOT NULL)));
alter table import_draft_change add constraint import_draft_change_by_fk FOREIGN KEY (changed_by) REFERENCES person(id);
alter table import_draft_change add constraint import_draft_change_draft_fk FOREIGN KEY (draft_id) REFERENCES import_draft(id);
alter table import_draft_change add constraint import_draft_change_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table import_draft_change add constraint import_draft_change_pk PRIMARY KEY (draft_id, version);
alter table import_draft_change enable row level security;
create policy import_draft_change_add on import_draft_change for insert to radslag_app with check (((changed_by = acting_person()) AND (network_id IN ( SELECT secretary_networks() AS secretary_networks))));
create policy import_draft_change_closed on import_draft_change as restrictive for all to radslag_app using ((NOT (draft_id IN ( SELECT closed_drafts.draft_id
   FROM closed_drafts() closed_drafts(draft_id, file_id)))));
create policy import_draft_change_mark on import_draft_change for update to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks))) with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy import_draft_change_read on import_draft_change for select to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant insert, select on import_draft_change to radslag_app;
grant update (is_undone) on import_draft_change to radslag_app;
comment on table import_draft_change is 'Kept with the draft: what a reviewer did, so that it can be undone.';

create table inbound_letter (
  id uuid not null,
  received_at timestamp with time zone not null default now(),
  from_address text not null,
  subject text not null,
  problem text not null
);
alter table inbound_letter add constraint inbound_letter_pk PRIMARY KEY (id);
alter table inbound_letter enable row level security;
create policy inbound_letter_by_access on inbound_letter for all to radslag_access using (true) with check (true);
create policy inbound_letter_read on inbound_letter for select to radslag_app using (( SELECT is_administrator() AS is_administrator));
grant delete, insert, select on inbound_letter to radslag_access;
grant select on inbound_letter to radslag_app;
comment on table inbound_letter is 'Removed after 90 days.';

create table installation (
  id integer not null default 1,
  is_example boolean not null,
  secret text not null,
  created_at timestamp with time zone not null default now()
);
alter table installation add constraint installation_single CHECK ((id = 1));
alter table installation add constraint installation_pk PRIMARY KEY (id);
alter table installation enable row level security;
create policy installation_read on installation for select to radslag_access using (true);
grant select on installation to radslag_access;
comment on table installation is 'Kept while the installation lives. No personal data.';

create table invitation (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  agenda_item_id uuid,
  substitutes_for uuid,
  token_hash text not null,
  expires_at timestamp with time zone not null,
  invited_at timestamp with time zone not null default now(),
  called_sequence integer
);
alter table invitation add constraint invitation_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table invitation add constraint invitation_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table invitation add constraint invitation_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table invitation add constraint invitation_substitutes_for_fk FOREIGN KEY (substitutes_for) REFERENCES person(id);
alter table invitation add constraint invitation_pk PRIMARY KEY (id);
alter table invitation add constraint invitation_meeting_unique UNIQUE (id, meeting_id, person_id);
alter table invitation add constraint invitation_once UNIQUE NULLS NOT DISTINCT (meeting_id, person_id, agenda_item_id);
alter table invitation add constraint invitation_token_unique UNIQUE (token_hash);
CREATE INDEX invitation_of_substitute ON public.invitation USING btree (body_id) WHERE (substitutes_for IS NOT NULL);
CREATE INDEX invitation_person ON public.invitation USING btree (person_id);
alter table invitation enable row level security;
create policy invitation_add on invitation for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy invitation_change on invitation for update to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies))) with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy invitation_closed on invitation as restrictive for all to radslag_app using (((agenda_item_id IS NULL) OR (EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = invitation.agenda_item_id)))));
create policy invitation_read on invitation for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (person_id = acting_person())));
create policy invitation_read_by_access on invitation for select to radslag_access using (true);
grant select on invitation to radslag_access;
grant insert on invitation to radslag_app;
grant select (id, network_id, body_id, meeting_id, person_id, agenda_item_id, substitutes_for, expires_at, invited_at, called_sequence) on invitation to radslag_app;
grant update (substitutes_for, expires_at, called_sequence) on invitation to radslag_app;
comment on table invitation is 'Kept for ever with its meeting: who was called.';

create table item_attachment (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  "position" integer not null,
  name text not null,
  media_type text not null,
  bytes bytea not null,
  sha256 text not null,
  added_by uuid not null,
  added_at timestamp with time zone not null default now()
);
alter table item_attachment add constraint item_attachment_name_given CHECK ((name <> ''::text));
alter table item_attachment add constraint item_attachment_added_by_fk FOREIGN KEY (added_by) REFERENCES person(id);
alter table item_attachment add constraint item_attachment_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table item_attachment add constraint item_attachment_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id) ON DELETE CASCADE;
alter table item_attachment add constraint item_attachment_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table item_attachment add constraint item_attachment_pk PRIMARY KEY (id);
CREATE INDEX item_attachment_item ON public.item_attachment USING btree (agenda_item_id);
CREATE INDEX item_attachment_meeting ON public.item_attachment USING btree (meeting_id);
alter table item_attachment enable row level security;
create policy item_attachment_add on item_attachment for insert to radslag_app with check (((added_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy item_attachment_closed on item_attachment as restrictive for all to radslag_app using ((EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = item_attachment.agenda_item_id))));
create policy item_attachment_read on item_attachment for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (agenda_item_id IN ( SELECT guest_items() AS guest_items))));
create policy item_attachment_remove on item_attachment for delete to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
CREATE TRIGGER item_attachment_announced AFTER INSERT OR DELETE OR UPDATE ON public.item_attachment FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
CREATE TRIGGER item_attachment_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.item_attachment FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant delete, insert, select on item_attachment to radslag_app;
comment on table item_attachment is 'Kept for ever with its meeting: what was before those who decided.';

create table item_guest (
  agenda_item_id uuid not null,
  meeting_id uuid not null,
  body_id uuid not null,
  person_id uuid not null,
  token_hash text,
  expires_at timestamp with time zone not null default (now() + '30 days'::interval)
);
alter table item_guest add constraint item_guest_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id) ON DELETE CASCADE;
alter table item_guest add constraint item_guest_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table item_guest add constraint item_guest_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table item_guest add constraint item_guest_pk PRIMARY KEY (agenda_item_id, person_id);
alter table item_guest add constraint item_guest_token_unique UNIQUE (token_hash);
CREATE INDEX item_guest_person ON public.item_guest USING btree (person_id);
alter table item_guest enable row level security;
create policy item_guest_add on item_guest for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy item_guest_change on item_guest for update to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies))) with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy item_guest_read on item_guest for select to radslag_app using (((person_id = acting_person()) OR (body_id IN ( SELECT readable_bodies() AS readable_bodies))));
create policy item_guest_read_by_access on item_guest for select to radslag_access using (true);
CREATE TRIGGER item_guest_announced AFTER INSERT OR DELETE OR UPDATE ON public.item_guest FOR EACH STATEMENT EXECUTE FUNCTION announce_rights();
CREATE TRIGGER item_guest_forgets AFTER INSERT OR DELETE OR UPDATE ON public.item_guest FOR EACH STATEMENT EXECUTE FUNCTION forget_closed_records();
grant select on item_guest to radslag_access;
grant insert on item_guest to radslag_app;
grant select (agenda_item_id, meeting_id, body_id, person_id, expires_at) on item_guest to radslag_app;
grant update (token_hash, expires_at) on item_guest to radslag_app;
comment on table item_guest is 'Kept with the meeting: who was asked in for one item and may read that item.';

create table item_request (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid,
  title text not null,
  background text not null default ''::text,
  is_if_time boolean not null default false,
  planned_minutes integer,
  presenter text not null default ''::text,
  organisation_name text not null default ''::text,
  requested_by uuid not null,
  requested_at timestamp with time zone not null default now()
);
alter table item_request add constraint item_request_minutes_likely CHECK (((planned_minutes >= 1) AND (planned_minutes <= 1440)));
alter table item_request add constraint item_request_title_given CHECK ((title <> ''::text));
alter table item_request add constraint item_request_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table item_request add constraint item_request_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table item_request add constraint item_request_requested_by_fk FOREIGN KEY (requested_by) REFERENCES person(id);
alter table item_request add constraint item_request_pk PRIMARY KEY (id);
alter table item_request add constraint item_request_body_unique UNIQUE (id, body_id);
CREATE INDEX item_request_body ON public.item_request USING btree (body_id);
CREATE INDEX item_request_of_person ON public.item_request USING btree (requested_by);
alter table item_request enable row level security;
create policy item_request_add on item_request for insert to radslag_app with check (((requested_by = acting_person()) AND (body_id IN ( SELECT seated_bodies() AS seated_bodies))));
create policy item_request_closed on item_request as restrictive for select to radslag_app using ((NOT (id IN ( SELECT closed_requests() AS closed_requests))));
create policy item_request_read on item_request for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on item_request to radslag_app;
comment on table item_request is 'Kept with the body''s meetings: who asked for what to be taken up.';

create table item_request_answer (
  request_id uuid not null,
  body_id uuid not null,
  outcome text not null,
  agenda_item_id uuid,
  remark text not null default ''::text,
  answered_by uuid not null,
  answered_at timestamp with time zone not null default now()
);
alter table item_request_answer add constraint item_request_answer_known CHECK ((outcome = ANY (ARRAY['accepted'::text, 'declined'::text])));
alter table item_request_answer add constraint item_request_answer_answered_by_fk FOREIGN KEY (answered_by) REFERENCES person(id);
alter table item_request_answer add constraint item_request_answer_item_fk FOREIGN KEY (agenda_item_id) REFERENCES agenda_item(id) ON DELETE SET NULL;
alter table item_request_answer add constraint item_request_answer_request_fk FOREIGN KEY (request_id, body_id) REFERENCES item_request(id, body_id);
alter table item_request_answer add constraint item_request_answer_pk PRIMARY KEY (request_id);
alter table item_request_answer enable row level security;
create policy item_request_answer_add on item_request_answer for insert to radslag_app with check (((answered_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy item_request_answer_closed on item_request_answer as restrictive for all to radslag_app using (((agenda_item_id IS NULL) OR (EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = item_request_answer.agenda_item_id)))));
create policy item_request_answer_read on item_request_answer for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on item_request_answer to radslag_app;
comment on table item_request_answer is 'Kept with the request.';

create table mail (
  id uuid not null,
  to_address text not null,
  subject text not null,
  body text not null,
  created_at timestamp with time zone not null default now(),
  sent_at timestamp with time zone,
  failed_tries integer not null default 0,
  calendar text,
  calendar_method text,
  reply_to text not null default ''::text,
  secret_of uuid,
  kind text not null default ''::text,
  withheld_at timestamp with time zone
);
alter table mail add constraint mail_pk PRIMARY KEY (id);
CREATE INDEX mail_unsent ON public.mail USING btree (created_at) WHERE (sent_at IS NULL);
alter table mail enable row level security;
create policy mail_add on mail for insert to radslag_app with check ((acting_person() IS NOT NULL));
create policy mail_all_by_access on mail for all to radslag_access using (true) with check (true);
create policy mail_read on mail for select to radslag_app using (( SELECT is_administrator() AS is_administrator));
grant insert, select, update on mail to radslag_access;
grant insert, select on mail to radslag_app;
comment on table mail is 'Removed after 90 days.';

create table mail_preference (
  person_id uuid not null,
  kind text not null,
  is_off boolean not null,
  changed_at timestamp with time zone not null default now()
);
alter table mail_preference add constraint mail_preference_kind_known CHECK ((kind = ANY (ARRAY['digest'::text, 'reminder'::text, 'meeting'::text])));
alter table mail_preference add constraint mail_preference_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table mail_preference add constraint mail_preference_pk PRIMARY KEY (person_id, kind);
alter table mail_preference enable row level security;
create policy mail_preference_add on mail_preference for insert to radslag_app with check ((person_id = acting_person()));
create policy mail_preference_change on mail_preference for update to radslag_app using ((person_id = acting_person())) with check ((person_id = acting_person()));
create policy mail_preference_read on mail_preference for select to radslag_app using ((person_id = acting_person()));
create policy mail_preference_read_by_access on mail_preference for select to radslag_access using (true);
grant select on mail_preference to radslag_access;
grant insert, select on mail_preference to radslag_app;
grant update (is_off, changed_at) on mail_preference to radslag_app;
comment on table mail_preference is 'Kept while the person is known here.';

create table matter (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  title text not null,
  status text not null default 'open'::text
);
alter table matter add constraint matter_title_given CHECK ((title <> ''::text));
alter table matter add constraint matter_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table matter add constraint matter_pk PRIMARY KEY (id);
alter table matter add constraint matter_body_unique UNIQUE (id, body_id);
CREATE INDEX matter_body_status ON public.matter USING btree (body_id, status);
alter table matter enable row level security;
create policy matter_add on matter for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy matter_closed on matter as restrictive for all to radslag_app using ((NOT (id IN ( SELECT closed_records() AS closed_records))));
create policy matter_read on matter for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant select on matter to radslag_app;
grant insert (id, network_id, body_id, title) on matter to radslag_app;
comment on table matter is 'Kept for ever: a matter (ärende) across meetings. No personal data of its own.';

create table matter_continuation (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  matter_id uuid not null,
  earlier_matter_id uuid not null,
  agenda_item_id uuid not null,
  earlier_item_id uuid not null,
  reason text not null,
  joined_by uuid not null,
  joined_at timestamp with time zone not null default now(),
  undone_by uuid,
  undone_at timestamp with time zone
);
alter table matter_continuation add constraint matter_continuation_reason_given CHECK ((reason <> ''::text));
alter table matter_continuation add constraint matter_continuation_two_matters CHECK ((matter_id <> earlier_matter_id));
alter table matter_continuation add constraint matter_continuation_undone_whole CHECK (((undone_by IS NULL) = (undone_at IS NULL)));
alter table matter_continuation add constraint matter_continuation_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table matter_continuation add constraint matter_continuation_earlier_fk FOREIGN KEY (earlier_matter_id, body_id) REFERENCES matter(id, body_id);
alter table matter_continuation add constraint matter_continuation_earlier_item_fk FOREIGN KEY (earlier_item_id) REFERENCES agenda_item(id);
alter table matter_continuation add constraint matter_continuation_item_fk FOREIGN KEY (agenda_item_id) REFERENCES agenda_item(id);
alter table matter_continuation add constraint matter_continuation_joined_by_fk FOREIGN KEY (joined_by) REFERENCES person(id);
alter table matter_continuation add constraint matter_continuation_matter_fk FOREIGN KEY (matter_id, body_id) REFERENCES matter(id, body_id);
alter table matter_continuation add constraint matter_continuation_undone_by_fk FOREIGN KEY (undone_by) REFERENCES person(id);
alter table matter_continuation add constraint matter_continuation_pk PRIMARY KEY (id);
CREATE INDEX matter_continuation_body ON public.matter_continuation USING btree (body_id);
CREATE INDEX matter_continuation_earlier ON public.matter_continuation USING btree (earlier_matter_id) WHERE (undone_at IS NULL);
CREATE UNIQUE INDEX matter_continuation_once ON public.matter_continuation USING btree (matter_id, earlier_matter_id) WHERE (undone_at IS NULL);
alter table matter_continuation enable row level security;
create policy matter_continuation_add on matter_continuation for insert to radslag_app with check (((joined_by = acting_person()) AND (undone_by IS NULL) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy matter_continuation_change on matter_continuation for update to radslag_app using (((undone_at IS NULL) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies)))) with check ((undone_by = acting_person()));
create policy matter_continuation_closed on matter_continuation as restrictive for all to radslag_app using (((EXISTS ( SELECT
   FROM matter
  WHERE (matter.id = matter_continuation.matter_id))) AND (EXISTS ( SELECT
   FROM matter
  WHERE (matter.id = matter_continuation.earlier_matter_id))) AND (EXISTS ( SELECT
   FROM agenda_item
  WHERE ((agenda_item.id = matter_continuation.agenda_item_id) AND (agenda_item.matter_id = matter_continuation.matter_id)))) AND (EXISTS ( SELECT
   FROM agenda_item
  WHERE ((agenda_item.id = matter_continuation.earlier_item_id) AND (agenda_item.matter_id = matter_continuation.earlier_matter_id))))));
create policy matter_continuation_read on matter_continuation for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
CREATE TRIGGER matter_continuation_no_circle BEFORE INSERT ON public.matter_continuation FOR EACH ROW EXECUTE FUNCTION refuse_circle_of_matters();
grant insert, select on matter_continuation to radslag_app;
grant update (undone_by, undone_at) on matter_continuation to radslag_app;
comment on table matter_continuation is 'Kept for ever, also when it was undone: that a matter goes on from an earlier one, and who said so.';

create table matter_step (
  workflow text not null generated always as ('matter'::text) stored,
  matter_id uuid not null,
  number integer not null,
  network_id uuid not null,
  body_id uuid not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  person_id uuid not null,
  taken_at timestamp with time zone not null default now(),
  previous_number integer generated always as ((NULLIF(number, 1) - 1)) stored,
  remark text not null default ''::text
);
alter table matter_step add constraint matter_step_first_is_first CHECK (((number = 1) = (from_status = ''::text)));
alter table matter_step add constraint matter_step_follows_fk FOREIGN KEY (matter_id, previous_number, from_status) REFERENCES matter_step(matter_id, number, to_status);
alter table matter_step add constraint matter_step_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table matter_step add constraint matter_step_matter_fk FOREIGN KEY (matter_id, body_id) REFERENCES matter(id, body_id);
alter table matter_step add constraint matter_step_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table matter_step add constraint matter_step_transition_fk FOREIGN KEY (workflow, from_status, act, to_status) REFERENCES transition(workflow, from_status, act, to_status);
alter table matter_step add constraint matter_step_pk PRIMARY KEY (matter_id, number);
alter table matter_step add constraint matter_step_status_unique UNIQUE (matter_id, number, to_status);
alter table matter_step enable row level security;
create policy matter_step_add on matter_step for insert to radslag_app with check (((person_id = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy matter_step_closed on matter_step as restrictive for all to radslag_app using (((NOT (matter_id IN ( SELECT closed_records() AS closed_records))) AND (NOT (agenda_item_id IN ( SELECT closed_records() AS closed_records)))));
create policy matter_step_read on matter_step for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
CREATE TRIGGER matter_step_sets_status AFTER INSERT ON public.matter_step FOR EACH ROW EXECUTE FUNCTION apply_matter_step();
grant insert, select on matter_step to radslag_app;
comment on table matter_step is 'Kept for ever: how a matter went from one status to the next, at which item of which meeting.';

create table meeting (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  status text not null default 'planned'::text,
  document_kind text not null default 'minnesanteckningar'::text,
  day date not null,
  starts_at timestamp with time zone,
  ends_at timestamp with time zone,
  place text not null default ''::text,
  chair_name text not null default ''::text,
  secretary_name text not null default ''::text,
  approver_names text[] not null default '{}'::text[],
  approver_id uuid,
  series_id uuid,
  online_url text not null default ''::text,
  replies_by date,
  sequence integer not null default 0,
  current_item_id uuid,
  current_since timestamp with time zone
);
alter table meeting add constraint meeting_ends_after_start CHECK (((ends_at IS NULL) OR (starts_at IS NULL) OR (ends_at > starts_at)));
alter table meeting add constraint meeting_approver_fk FOREIGN KEY (approver_id) REFERENCES person(id);
alter table meeting add constraint meeting_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table meeting add constraint meeting_current_item_fk FOREIGN KEY (current_item_id, id) REFERENCES agenda_item(id, meeting_id) ON DELETE SET NULL (current_item_id);
alter table meeting add constraint meeting_series_fk FOREIGN KEY (series_id, body_id) REFERENCES meeting_series(id, body_id);
alter table meeting add constraint meeting_pk PRIMARY KEY (id);
alter table meeting add constraint meeting_body_unique UNIQUE (id, body_id);
CREATE INDEX meeting_approver ON public.meeting USING btree (approver_id) WHERE (status = 'awaiting-approval'::text);
CREATE INDEX meeting_body_day ON public.meeting USING btree (body_id, day);
CREATE INDEX meeting_coming ON public.meeting USING btree (day) WHERE (status = ANY (ARRAY['planned'::text, 'ongoing'::text]));
CREATE INDEX meeting_network_day ON public.meeting USING btree (network_id, day);
CREATE INDEX meeting_of_body_coming ON public.meeting USING btree (body_id, day) WHERE (status = ANY (ARRAY['planned'::text, 'ongoing'::text]));
CREATE INDEX meeting_of_series ON public.meeting USING btree (series_id);
alter table meeting enable row level security;
create policy meeting_add on meeting for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy meeting_change on meeting for update to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies))) with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy meeting_read on meeting for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (id IN ( SELECT guest_meetings() AS guest_meetings))));
CREATE TRIGGER meeting_announced AFTER UPDATE OF status, current_item_id, current_since, day, starts_at, ends_at, place, online_url ON public.meeting FOR EACH ROW EXECUTE FUNCTION announce_meeting();
CREATE TRIGGER meeting_frozen BEFORE UPDATE OF document_kind, day, starts_at, ends_at, place, chair_name, secretary_name, approver_names, approver_id ON public.meeting FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_meeting();
grant select on meeting to radslag_app;
grant insert (id, network_id, body_id, document_kind, day, starts_at, ends_at, place, chair_name, secretary_name, approver_names, approver_id, series_id, online_url, replies_by) on meeting to radslag_app;
grant update (document_kind, day, starts_at, ends_at, place, chair_name, secretary_name, approver_names, approver_id, online_url, replies_by, sequence, current_item_id, current_since) on meeting to radslag_app;
comment on table meeting is 'Kept for ever (bevaras): the record of a meeting.';

create table meeting_series (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  wording text not null,
  created_by uuid not null,
  created_at timestamp with time zone not null default now()
);
alter table meeting_series add constraint meeting_series_wording_given CHECK ((wording <> ''::text));
alter table meeting_series add constraint meeting_series_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table meeting_series add constraint meeting_series_created_by_fk FOREIGN KEY (created_by) REFERENCES person(id);
alter table meeting_series add constraint meeting_series_pk PRIMARY KEY (id);
alter table meeting_series add constraint meeting_series_body_unique UNIQUE (id, body_id);
CREATE INDEX meeting_series_body ON public.meeting_series USING btree (body_id);
alter table meeting_series enable row level security;
create policy meeting_series_add on meeting_series for insert to radslag_app with check (((created_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy meeting_series_read on meeting_series for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on meeting_series to radslag_app;
comment on table meeting_series is 'Kept for ever with its meetings.';

create table meeting_step (
  workflow text not null generated always as ('meeting'::text) stored,
  meeting_id uuid not null,
  number integer not null,
  network_id uuid not null,
  body_id uuid not null,
  act text not null,
  from_status text not null,
  to_status text not null,
  person_id uuid not null,
  taken_at timestamp with time zone not null default now(),
  remark text not null default ''::text,
  previous_number integer generated always as ((NULLIF(number, 1) - 1)) stored
);
alter table meeting_step add constraint meeting_step_first_is_first CHECK (((number = 1) = (from_status = ''::text)));
alter table meeting_step add constraint meeting_step_follows_fk FOREIGN KEY (meeting_id, previous_number, from_status) REFERENCES meeting_step(meeting_id, number, to_status);
alter table meeting_step add constraint meeting_step_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table meeting_step add constraint meeting_step_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table meeting_step add constraint meeting_step_transition_fk FOREIGN KEY (workflow, from_status, act, to_status) REFERENCES transition(workflow, from_status, act, to_status);
alter table meeting_step add constraint meeting_step_pk PRIMARY KEY (meeting_id, number);
alter table meeting_step add constraint meeting_step_status_unique UNIQUE (meeting_id, number, to_status);
alter table meeting_step enable row level security;
create policy meeting_step_add on meeting_step for insert to radslag_app with check (((person_id = acting_person()) AND
CASE
    WHEN (act = ANY (ARRAY['approve'::text, 'return'::text])) THEN is_approver_of(meeting_id)
    WHEN (act = 'approve-at-meeting'::text) THEN ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)) AND (EXISTS ( SELECT
       FROM body
      WHERE ((body.id = meeting_step.body_id) AND (body.approval_manner = 'next-meeting'::text)))))
    ELSE (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))
END));
create policy meeting_step_read on meeting_step for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
CREATE TRIGGER meeting_step_sets_status AFTER INSERT ON public.meeting_step FOR EACH ROW EXECUTE FUNCTION apply_meeting_step();
grant insert, select on meeting_step to radslag_app;
comment on table meeting_step is 'Kept for ever: who took a meeting from one status to the next, and when.';

create table network (
  id uuid not null,
  name text not null,
  short_name text not null,
  slug text not null,
  purpose text not null default ''::text,
  kind text not null default 'informal'::text,
  vision text not null default ''::text,
  areas text[] not null default '{}'::text[],
  principles text[] not null default '{}'::text[],
  website text not null default ''::text,
  tabling_policy text not null default ''::text,
  host_id uuid,
  organisation_id uuid,
  contact_id uuid,
  state text not null default 'active'::text,
  changed_at timestamp with time zone not null default now()
);
alter table network add constraint network_kind_known CHECK ((kind = ANY (ARRAY['informal'::text, 'partnership'::text, 'agreement'::text, 'shared-committee'::text, 'federation'::text, 'company'::text, 'association'::text])));
alter table network add constraint network_name_given CHECK ((name <> ''::text));
alter table network add constraint network_state_known CHECK ((state = ANY (ARRAY['active'::text, 'dormant'::text, 'ended'::text])));
alter table network add constraint network_contact_fk FOREIGN KEY (contact_id) REFERENCES person(id);
alter table network add constraint network_host_fk FOREIGN KEY (host_id) REFERENCES organisation(id);
alter table network add constraint network_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table network add constraint network_pk PRIMARY KEY (id);
alter table network add constraint network_slug_unique UNIQUE (slug);
CREATE INDEX network_name ON public.network USING btree (lower(name), id);
alter table network enable row level security;
create policy network_add on network for insert to radslag_app with check (( SELECT is_administrator() AS is_administrator));
create policy network_change on network for update to radslag_app using ((id IN ( SELECT secretary_networks() AS secretary_networks))) with check ((id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy network_read on network for select to radslag_app using (((id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy network_read_by_access on network for select to radslag_access using (true);
create policy network_read_by_guest on network for select to radslag_app using ((id IN ( SELECT guest_networks() AS guest_networks)));
CREATE TRIGGER network_forgets AFTER INSERT OR DELETE OR UPDATE ON public.network FOR EACH STATEMENT EXECUTE FUNCTION forget_closed_records();
CREATE TRIGGER network_not_itself BEFORE UPDATE OF organisation_id ON public.network FOR EACH ROW EXECUTE FUNCTION refuse_network_of_itself();
grant select on network to radslag_access;
grant insert, select on network to radslag_app;
grant update (name, short_name, purpose, kind, vision, areas, principles, website, tabling_policy, host_id, organisation_id, contact_id, changed_at) on network to radslag_app;
comment on table network is 'Kept for ever: which cooperation there was. No personal data.';

create table network_criterion (
  network_id uuid not null,
  county_codes text[] not null default '{}'::text[],
  population_below integer,
  population_year integer,
  neighbours_of uuid,
  chosen uuid[] not null default '{}'::uuid[],
  changed_at timestamp with time zone not null default now()
);
alter table network_criterion add constraint network_criterion_asks CHECK (((county_codes <> '{}'::text[]) OR (population_below IS NOT NULL) OR (neighbours_of IS NOT NULL) OR (chosen <> '{}'::uuid[])));
alter table network_criterion add constraint network_criterion_population_positive CHECK ((population_below > 0));
alter table network_criterion add constraint network_criterion_neighbours_fk FOREIGN KEY (neighbours_of) REFERENCES organisation(id);
alter table network_criterion add constraint network_criterion_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table network_criterion add constraint network_criterion_pk PRIMARY KEY (network_id);
alter table network_criterion enable row level security;
create policy network_criterion_add on network_criterion for insert to radslag_app with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy network_criterion_read on network_criterion for select to radslag_app using (((network_id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy network_criterion_remove on network_criterion for delete to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant delete, insert, select on network_criterion to radslag_app;
comment on table network_criterion is 'Kept with the network. No personal data.';

create table network_document (
  id uuid not null,
  network_id uuid not null,
  kind text not null,
  title text not null,
  address text not null default ''::text,
  file_name text not null default ''::text,
  media_type text not null default ''::text,
  bytes bytea,
  decided_on date,
  valid_from date,
  valid_to date,
  added_by uuid not null,
  added_at timestamp with time zone not null default now()
);
alter table network_document add constraint network_document_ends_after_begin CHECK (((valid_to IS NULL) OR (valid_from IS NULL) OR (valid_to >= valid_from)));
alter table network_document add constraint network_document_kind_known CHECK ((kind = ANY (ARRAY['agreement'::text, 'statutes'::text, 'programme'::text, 'plan'::text, 'report'::text, 'evaluation'::text, 'other'::text])));
alter table network_document add constraint network_document_somewhere CHECK (((address <> ''::text) OR (bytes IS NOT NULL)));
alter table network_document add constraint network_document_title_given CHECK ((title <> ''::text));
alter table network_document add constraint network_document_added_by_fk FOREIGN KEY (added_by) REFERENCES person(id);
alter table network_document add constraint network_document_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table network_document add constraint network_document_pk PRIMARY KEY (id);
CREATE INDEX network_document_network ON public.network_document USING btree (network_id, kind);
alter table network_document enable row level security;
create policy network_document_add on network_document for insert to radslag_app with check (((network_id IN ( SELECT secretary_networks() AS secretary_networks)) AND (added_by = acting_person())));
create policy network_document_closed on network_document as restrictive for all to radslag_app using ((NOT (id IN ( SELECT closed_records() AS closed_records))));
create policy network_document_read on network_document for select to radslag_app using (((network_id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy network_document_remove on network_document for delete to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
CREATE TRIGGER network_document_removed AFTER DELETE ON public.network_document FOR EACH ROW EXECUTE FUNCTION end_restriction_of_removed();
grant delete, insert, select on network_document to radslag_app;
comment on table network_document is 'Kept by the archive rule of the network.';

create table network_event (
  id uuid not null,
  network_id uuid not null,
  kind text not null,
  day date not null,
  "precision" text not null default 'day'::text,
  reason text not null default ''::text,
  host_id uuid,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table network_event add constraint network_event_kind_known CHECK ((kind = ANY (ARRAY['founded'::text, 'dormant'::text, 'revived'::text, 'reshaped'::text, 'ended'::text])));
alter table network_event add constraint network_event_precision_known CHECK (("precision" = ANY (ARRAY['day'::text, 'month'::text, 'year'::text])));
alter table network_event add constraint network_event_host_fk FOREIGN KEY (host_id) REFERENCES organisation(id);
alter table network_event add constraint network_event_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table network_event add constraint network_event_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table network_event add constraint network_event_pk PRIMARY KEY (id);
CREATE INDEX network_event_network ON public.network_event USING btree (network_id, day, recorded_at);
alter table network_event enable row level security;
create policy network_event_add on network_event for insert to radslag_app with check (((network_id IN ( SELECT secretary_networks() AS secretary_networks)) AND (recorded_by = acting_person())));
create policy network_event_read on network_event for select to radslag_app using (((network_id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
CREATE TRIGGER network_event_sets_state AFTER INSERT ON public.network_event FOR EACH ROW EXECUTE FUNCTION apply_network_event();
grant insert, select on network_event to radslag_app;
comment on table network_event is 'Kept for ever, never changed: the life of a network.';

create table network_goal (
  id uuid not null,
  network_id uuid not null,
  wording text not null,
  target_year integer
);
alter table network_goal add constraint network_goal_wording_given CHECK ((wording <> ''::text));
alter table network_goal add constraint network_goal_year_likely CHECK (((target_year >= 1900) AND (target_year <= 2200)));
alter table network_goal add constraint network_goal_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table network_goal add constraint network_goal_pk PRIMARY KEY (id);
CREATE INDEX network_goal_network ON public.network_goal USING btree (network_id);
alter table network_goal enable row level security;
create policy network_goal_add on network_goal for insert to radslag_app with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy network_goal_read on network_goal for select to radslag_app using (((network_id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy network_goal_remove on network_goal for delete to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant delete, insert, select on network_goal to radslag_app;
comment on table network_goal is 'Kept with the network; a goal struck out stays in the log of acts. No personal data.';

create table network_member (
  network_id uuid not null,
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  role text not null default 'member'::text,
  member_from date,
  member_to date
);
alter table network_member add constraint network_member_ends_after_begin CHECK (((member_to IS NULL) OR (member_from IS NULL) OR (member_to >= member_from)));
alter table network_member add constraint network_member_role_known CHECK ((role = ANY (ARRAY['member'::text, 'adjunct'::text, 'observer'::text])));
alter table network_member add constraint network_member_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table network_member add constraint network_member_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table network_member add constraint network_member_pk PRIMARY KEY (id);
CREATE INDEX network_member_network ON public.network_member USING btree (network_id);
CREATE UNIQUE INDEX network_member_once ON public.network_member USING btree (network_id, organisation_id) WHERE (member_to IS NULL);
CREATE INDEX network_member_organisation ON public.network_member USING btree (organisation_id);
alter table network_member enable row level security;
create policy network_member_add on network_member for insert to radslag_app with check (((network_id IN ( SELECT secretary_networks() AS secretary_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy network_member_change on network_member for update to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks))) with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy network_member_read on network_member for select to radslag_app using (((network_id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy network_member_read_by_access on network_member for select to radslag_access using (true);
CREATE TRIGGER network_member_forgets AFTER INSERT OR DELETE OR UPDATE ON public.network_member FOR EACH STATEMENT EXECUTE FUNCTION forget_closed_records();
CREATE TRIGGER network_member_not_itself BEFORE INSERT OR UPDATE ON public.network_member FOR EACH ROW EXECUTE FUNCTION refuse_member_of_itself();
grant select on network_member to radslag_access;
grant insert, select on network_member to radslag_app;
grant update (role, member_from, member_to) on network_member to radslag_app;
comment on table network_member is 'Kept for ever: the organisations of a network. No personal data.';

create table network_quote (
  id uuid not null,
  network_id uuid not null,
  wording text not null,
  source text not null,
  stated_on date
);
alter table network_quote add constraint network_quote_source_given CHECK ((source <> ''::text));
alter table network_quote add constraint network_quote_wording_given CHECK ((wording <> ''::text));
alter table network_quote add constraint network_quote_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table network_quote add constraint network_quote_pk PRIMARY KEY (id);
CREATE INDEX network_quote_network ON public.network_quote USING btree (network_id);
alter table network_quote enable row level security;
create policy network_quote_add on network_quote for insert to radslag_app with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy network_quote_read on network_quote for select to radslag_app using (((network_id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy network_quote_remove on network_quote for delete to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant delete, insert, select on network_quote to radslag_app;
comment on table network_quote is 'Kept with the network. No personal data.';

create table nomination (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  for_body_id uuid not null,
  seat text not null,
  name text not null,
  organisation_name text not null default ''::text,
  person_id uuid,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table nomination add constraint nomination_name_given CHECK ((name <> ''::text));
alter table nomination add constraint nomination_seat_known CHECK ((seat = ANY (ARRAY['chair'::text, 'vice-chair'::text])));
alter table nomination add constraint nomination_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table nomination add constraint nomination_for_body_fk FOREIGN KEY (for_body_id, network_id) REFERENCES body(id, network_id);
alter table nomination add constraint nomination_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table nomination add constraint nomination_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table nomination add constraint nomination_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table nomination add constraint nomination_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table nomination add constraint nomination_pk PRIMARY KEY (id);
CREATE INDEX nomination_item ON public.nomination USING btree (agenda_item_id);
CREATE INDEX nomination_meeting ON public.nomination USING btree (meeting_id);
alter table nomination enable row level security;
create policy nomination_add on nomination for insert to radslag_app with check (((recorded_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy nomination_closed on nomination as restrictive for all to radslag_app using ((EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = nomination.agenda_item_id))));
create policy nomination_read on nomination for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (agenda_item_id IN ( SELECT guest_items() AS guest_items))));
CREATE TRIGGER nomination_announced AFTER INSERT OR DELETE OR UPDATE ON public.nomination FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
CREATE TRIGGER nomination_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.nomination FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant insert, select on nomination to radslag_app;
comment on table nomination is 'Kept for ever with its meeting, never changed: who was proposed for which seat.';

create table notes_update (
  agenda_item_id uuid not null,
  number integer not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  update bytea not null,
  person_id uuid not null,
  written_at timestamp with time zone not null default now()
);
alter table notes_update add constraint notes_update_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table notes_update add constraint notes_update_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id) ON DELETE CASCADE;
alter table notes_update add constraint notes_update_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table notes_update add constraint notes_update_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table notes_update add constraint notes_update_pk PRIMARY KEY (agenda_item_id, number);
alter table notes_update enable row level security;
create policy notes_update_add on notes_update for insert to radslag_app with check (((person_id = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy notes_update_closed on notes_update as restrictive for all to radslag_app using ((EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = notes_update.agenda_item_id))));
create policy notes_update_read on notes_update for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (agenda_item_id IN ( SELECT guest_items() AS guest_items))));
CREATE TRIGGER notes_update_announced AFTER INSERT ON public.notes_update FOR EACH ROW EXECUTE FUNCTION announce_notes();
CREATE TRIGGER notes_update_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.notes_update FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant insert, select on notes_update to radslag_app;
comment on table notes_update is 'Kept with its meeting: who typed what, and when.';

create table oidc_attempt (
  state_hash text not null,
  browser_hash text not null,
  organisation_id uuid not null,
  code_verifier text not null,
  nonce text not null,
  return_to text not null,
  expires_at timestamp with time zone not null
);
alter table oidc_attempt add constraint oidc_attempt_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table oidc_attempt add constraint oidc_attempt_pk PRIMARY KEY (state_hash);
alter table oidc_attempt enable row level security;
create policy oidc_attempt_all_by_access on oidc_attempt for all to radslag_access using (true) with check (true);
grant delete, insert, select, update on oidc_attempt to radslag_access;
comment on table oidc_attempt is 'Removed when used or after a day.';

create table organisation (
  id uuid not null default gen_random_uuid(),
  kind text not null,
  name text not null,
  short_name text not null,
  code text,
  county_code text,
  national_number text not null default ''::text,
  website text not null default ''::text,
  slug text,
  ended_on date
);
alter table organisation add constraint organisation_kind_known CHECK ((kind = ANY (ARRAY['municipality'::text, 'region'::text, 'county-board'::text, 'police'::text, 'federation'::text, 'company'::text, 'association'::text, 'authority'::text, 'secretariat'::text, 'consultancy'::text, 'other'::text])));
alter table organisation add constraint organisation_name_given CHECK ((name <> ''::text));
alter table organisation add constraint organisation_national_number_shape CHECK (((national_number = ''::text) OR (national_number ~ '^\d{6}-\d{4}$'::text)));
alter table organisation add constraint organisation_short_name_given CHECK ((short_name <> ''::text));
alter table organisation add constraint organisation_pk PRIMARY KEY (id);
alter table organisation add constraint organisation_code_unique UNIQUE (kind, code);
alter table organisation add constraint organisation_slug_unique UNIQUE (slug);
CREATE INDEX organisation_kind_name ON public.organisation USING btree (kind, short_name, id);
CREATE INDEX organisation_short_name ON public.organisation USING btree (lower(short_name));
alter table organisation enable row level security;
create policy organisation_add on organisation for insert to radslag_app with check ((( SELECT is_administrator() AS is_administrator) OR ((EXISTS ( SELECT
   FROM secretary_networks() secretary_networks(secretary_networks))) AND (kind = ANY (ARRAY['federation'::text, 'company'::text, 'association'::text, 'authority'::text, 'secretariat'::text, 'consultancy'::text, 'other'::text])))));
create policy organisation_change on organisation for update to radslag_app using (( SELECT is_administrator() AS is_administrator)) with check (( SELECT is_administrator() AS is_administrator));
create policy organisation_read on organisation for select to radslag_app using ((acting_person() IS NOT NULL));
create policy organisation_read_by_access on organisation for select to radslag_access using (true);
grant select on organisation to radslag_access;
grant select on organisation to radslag_app;
grant insert (id, kind, name, short_name, code, county_code, national_number, website, slug) on organisation to radslag_app;
grant update (name, short_name, national_number, website, ended_on) on organisation to radslag_app;
comment on table organisation is 'Kept for ever: the register of organisations. No personal data.';

create table organisation_event (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  kind text not null,
  day date not null,
  name_before text not null default ''::text,
  successor_id uuid,
  remark text not null default ''::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table organisation_event add constraint organisation_event_kind_known CHECK ((kind = ANY (ARRAY['founded'::text, 'renamed'::text, 'merged'::text, 'ended'::text])));
alter table organisation_event add constraint organisation_event_merged_into_another CHECK ((((kind = 'merged'::text) = (successor_id IS NOT NULL)) AND (successor_id IS DISTINCT FROM organisation_id)));
alter table organisation_event add constraint organisation_event_renamed_from CHECK (((kind = 'renamed'::text) = (name_before <> ''::text)));
alter table organisation_event add constraint organisation_event_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table organisation_event add constraint organisation_event_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table organisation_event add constraint organisation_event_successor_fk FOREIGN KEY (successor_id) REFERENCES organisation(id);
alter table organisation_event add constraint organisation_event_pk PRIMARY KEY (id);
CREATE INDEX organisation_event_organisation ON public.organisation_event USING btree (organisation_id, day);
CREATE INDEX organisation_event_successor ON public.organisation_event USING btree (successor_id);
alter table organisation_event enable row level security;
create policy organisation_event_add on organisation_event for insert to radslag_app with check (((recorded_by = acting_person()) AND ( SELECT is_administrator() AS is_administrator)));
create policy organisation_event_read on organisation_event for select to radslag_app using ((acting_person() IS NOT NULL));
grant insert, select on organisation_event to radslag_app;
comment on table organisation_event is 'Kept for ever: how an organisation came, changed name, merged and ended. No personal data.';

create table own_membership (
  organisation_id uuid not null,
  network_id uuid not null,
  reason text not null default ''::text,
  contact_id uuid,
  diary_number text not null default ''::text,
  changed_by uuid not null,
  changed_at timestamp with time zone not null default now()
);
alter table own_membership add constraint own_membership_changed_by_fk FOREIGN KEY (changed_by) REFERENCES person(id);
alter table own_membership add constraint own_membership_contact_fk FOREIGN KEY (contact_id) REFERENCES person(id);
alter table own_membership add constraint own_membership_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table own_membership add constraint own_membership_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table own_membership add constraint own_membership_pk PRIMARY KEY (organisation_id, network_id);
alter table own_membership enable row level security;
create policy own_membership_add on own_membership for insert to radslag_app with check (((changed_by = acting_person()) AND (organisation_id IN ( SELECT coordinated_organisations() AS coordinated_organisations)) AND is_or_was_member(network_id, organisation_id)));
create policy own_membership_change on own_membership for update to radslag_app using ((organisation_id IN ( SELECT coordinated_organisations() AS coordinated_organisations))) with check (((changed_by = acting_person()) AND (organisation_id IN ( SELECT coordinated_organisations() AS coordinated_organisations))));
create policy own_membership_read on own_membership for select to radslag_app using ((organisation_id IN ( SELECT own_organisations() AS own_organisations)));
grant insert, select on own_membership to radslag_app;
grant update (reason, contact_id, diary_number, changed_by, changed_at) on own_membership to radslag_app;
comment on table own_membership is 'Kept by the organisation''s own archive rule.';

create table own_task (
  id uuid not null,
  organisation_id uuid not null,
  network_id uuid not null,
  wording text not null,
  person_id uuid,
  due_on date,
  done_on date,
  added_by uuid not null,
  added_at timestamp with time zone not null default now()
);
alter table own_task add constraint own_task_wording_given CHECK ((wording <> ''::text));
alter table own_task add constraint own_task_added_by_fk FOREIGN KEY (added_by) REFERENCES person(id);
alter table own_task add constraint own_task_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table own_task add constraint own_task_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table own_task add constraint own_task_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table own_task add constraint own_task_pk PRIMARY KEY (id);
CREATE INDEX own_task_organisation ON public.own_task USING btree (organisation_id, network_id);
alter table own_task enable row level security;
create policy own_task_add on own_task for insert to radslag_app with check (((added_by = acting_person()) AND (organisation_id IN ( SELECT coordinated_organisations() AS coordinated_organisations)) AND is_or_was_member(network_id, organisation_id)));
create policy own_task_change on own_task for update to radslag_app using ((organisation_id IN ( SELECT coordinated_organisations() AS coordinated_organisations))) with check ((organisation_id IN ( SELECT coordinated_organisations() AS coordinated_organisations)));
create policy own_task_read on own_task for select to radslag_app using ((organisation_id IN ( SELECT own_organisations() AS own_organisations)));
grant insert, select on own_task to radslag_app;
grant update (wording, person_id, due_on, done_on) on own_task to radslag_app;
comment on table own_task is 'Removed two years after it was done.';

create table passkey (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}'::text[],
  name text not null default ''::text,
  created_at timestamp with time zone not null default now(),
  last_used_at timestamp with time zone
);
alter table passkey add constraint passkey_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table passkey add constraint passkey_pk PRIMARY KEY (id);
alter table passkey add constraint passkey_credential_unique UNIQUE (credential_id);
CREATE INDEX passkey_person ON public.passkey USING btree (person_id);
alter table passkey enable row level security;
create policy passkey_all_by_access on passkey for all to radslag_access using (true) with check (true);
grant delete, insert, select, update on passkey to radslag_access;
comment on table passkey is 'Removed by its owner, or when the person''s last role has ended.';

create table passkey_challenge (
  challenge text not null,
  browser_hash text not null,
  person_id uuid,
  expires_at timestamp with time zone not null
);
alter table passkey_challenge add constraint passkey_challenge_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table passkey_challenge add constraint passkey_challenge_pk PRIMARY KEY (challenge);
alter table passkey_challenge enable row level security;
create policy passkey_challenge_all_by_access on passkey_challenge for all to radslag_access using (true) with check (true);
grant delete, insert, select, update on passkey_challenge to radslag_access;
comment on table passkey_challenge is 'Removed when used or after a day.';

create table person (
  id uuid not null,
  name text not null,
  email text,
  phone text not null default ''::text,
  contact_is_published boolean not null default false
);
alter table person add constraint person_email_lower CHECK ((email = lower(email)));
alter table person add constraint person_name_given CHECK ((name <> ''::text));
alter table person add constraint person_pk PRIMARY KEY (id);
alter table person add constraint person_email_unique UNIQUE (email);
CREATE INDEX person_contact_published ON public.person USING btree (id) WHERE contact_is_published;
alter table person enable row level security;
create policy person_change on person for update to radslag_app using (((acting_guest_item() IS NULL) AND ((id = acting_person()) OR ( SELECT is_administrator() AS is_administrator) OR (id IN ( SELECT administered_people() AS administered_people))))) with check (true);
create policy person_read on person for select to radslag_app using (((id = acting_person()) OR (contact_is_published AND (acting_person() IS NOT NULL)) OR (id IN ( SELECT people_in_my_networks() AS people_in_my_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy person_read_by_access on person for select to radslag_access using (true);
grant select on person to radslag_app;
grant select (id, name, email) on person to radslag_access;
grant update (name, phone, contact_is_published) on person to radslag_app;
comment on table person is 'Kept while the person has a role or is named in a record; the address is removed when the last role ends.';

create table person_join (
  id uuid not null,
  network_id uuid not null,
  person_id uuid not null,
  attendance_id uuid,
  other_id uuid,
  joined_by uuid not null,
  joined_at timestamp with time zone not null default now(),
  undone_by uuid,
  undone_at timestamp with time zone
);
alter table person_join add constraint person_join_not_itself CHECK ((other_id IS DISTINCT FROM person_id));
alter table person_join add constraint person_join_one_thing CHECK (((attendance_id IS NULL) <> (other_id IS NULL)));
alter table person_join add constraint person_join_undone_whole CHECK (((undone_by IS NULL) = (undone_at IS NULL)));
alter table person_join add constraint person_join_attendance_fk FOREIGN KEY (attendance_id) REFERENCES attendance(id);
alter table person_join add constraint person_join_joined_by_fk FOREIGN KEY (joined_by) REFERENCES person(id);
alter table person_join add constraint person_join_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table person_join add constraint person_join_other_fk FOREIGN KEY (other_id) REFERENCES person(id);
alter table person_join add constraint person_join_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table person_join add constraint person_join_undone_by_fk FOREIGN KEY (undone_by) REFERENCES person(id);
alter table person_join add constraint person_join_pk PRIMARY KEY (id);
CREATE UNIQUE INDEX person_join_attendance_once ON public.person_join USING btree (attendance_id) WHERE (undone_at IS NULL);
CREATE UNIQUE INDEX person_join_other_once ON public.person_join USING btree (network_id, other_id) WHERE ((undone_at IS NULL) AND (other_id IS NOT NULL));
CREATE INDEX person_join_person ON public.person_join USING btree (person_id);
alter table person_join enable row level security;
create policy person_join_add on person_join for insert to radslag_app with check (((joined_by = acting_person()) AND (network_id IN ( SELECT secretary_networks() AS secretary_networks)) AND (EXISTS ( SELECT
   FROM role_holding
  WHERE ((role_holding.person_id = person_join.person_id) AND (role_holding.network_id = person_join.network_id)))) AND ((attendance_id IS NULL) OR (EXISTS ( SELECT
   FROM attendance
  WHERE ((attendance.id = person_join.attendance_id) AND (attendance.network_id = person_join.network_id) AND (attendance.person_id IS NULL))))) AND ((other_id IS NULL) OR (EXISTS ( SELECT
   FROM role_holding
  WHERE ((role_holding.person_id = person_join.other_id) AND (role_holding.network_id = person_join.network_id)))))));
create policy person_join_change on person_join for update to radslag_app using (((undone_at IS NULL) AND (network_id IN ( SELECT secretary_networks() AS secretary_networks)))) with check ((undone_by = acting_person()));
create policy person_join_read on person_join for select to radslag_app using ((network_id IN ( SELECT readable_networks() AS readable_networks)));
grant insert, select on person_join to radslag_app;
grant update (undone_by, undone_at) on person_join to radslag_app;
comment on table person_join is 'Kept with the records it joins: who said that two names are one person, and when it was taken back.';

create table poll_answer (
  option_id uuid not null,
  poll_id uuid not null,
  body_id uuid not null,
  person_id uuid not null,
  answer text not null,
  answered_at timestamp with time zone not null default now()
);
alter table poll_answer add constraint poll_answer_known CHECK ((answer = ANY (ARRAY['yes'::text, 'maybe'::text, 'no'::text])));
alter table poll_answer add constraint poll_answer_option_fk FOREIGN KEY (option_id, poll_id, body_id) REFERENCES poll_option(id, poll_id, body_id);
alter table poll_answer add constraint poll_answer_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table poll_answer add constraint poll_answer_pk PRIMARY KEY (option_id, person_id);
CREATE INDEX poll_answer_poll ON public.poll_answer USING btree (poll_id);
alter table poll_answer enable row level security;
create policy poll_answer_add on poll_answer for insert to radslag_app with check (((person_id = acting_person()) AND (body_id IN ( SELECT seated_bodies() AS seated_bodies)) AND (EXISTS ( SELECT
   FROM date_poll
  WHERE ((date_poll.id = poll_answer.poll_id) AND (date_poll.closed_at IS NULL))))));
create policy poll_answer_change on poll_answer for update to radslag_app using (((person_id = acting_person()) AND (EXISTS ( SELECT
   FROM date_poll
  WHERE ((date_poll.id = poll_answer.poll_id) AND (date_poll.closed_at IS NULL)))))) with check ((person_id = acting_person()));
create policy poll_answer_read on poll_answer for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on poll_answer to radslag_app;
grant update (answer, answered_at) on poll_answer to radslag_app;
comment on table poll_answer is 'Removed with its poll.';

create table poll_option (
  id uuid not null,
  poll_id uuid not null,
  body_id uuid not null,
  "position" integer not null,
  day date not null,
  starts_at timestamp with time zone,
  ends_at timestamp with time zone
);
alter table poll_option add constraint poll_option_poll_fk FOREIGN KEY (poll_id, body_id) REFERENCES date_poll(id, body_id);
alter table poll_option add constraint poll_option_pk PRIMARY KEY (id);
alter table poll_option add constraint poll_option_poll_unique UNIQUE (id, poll_id, body_id);
CREATE INDEX poll_option_poll ON public.poll_option USING btree (poll_id, "position");
alter table poll_option enable row level security;
create policy poll_option_add on poll_option for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy poll_option_read on poll_option for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on poll_option to radslag_app;
comment on table poll_option is 'Removed with its poll. No personal data.';

create table population (
  set_id uuid not null,
  organisation_id uuid not null,
  inhabitants integer not null
);
alter table population add constraint population_not_negative CHECK ((inhabitants >= 0));
alter table population add constraint population_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table population add constraint population_set_fk FOREIGN KEY (set_id) REFERENCES population_set(id);
alter table population add constraint population_pk PRIMARY KEY (set_id, organisation_id);
CREATE INDEX population_organisation ON public.population USING btree (organisation_id);
alter table population enable row level security;
create policy population_add on population for insert to radslag_app with check (( SELECT is_administrator() AS is_administrator));
create policy population_read on population for select to radslag_app using ((acting_person() IS NOT NULL));
grant insert, select on population to radslag_app;
comment on table population is 'Kept for ever: inhabitants (folkmängd) per municipality and year. No personal data.';

create table population_set (
  id uuid not null,
  year integer not null,
  source text not null,
  is_current boolean not null default true,
  loaded_by uuid,
  loaded_at timestamp with time zone not null default now()
);
alter table population_set add constraint population_set_source_given CHECK ((source <> ''::text));
alter table population_set add constraint population_set_year_likely CHECK (((year >= 1900) AND (year <= 2200)));
alter table population_set add constraint population_set_loaded_by_fk FOREIGN KEY (loaded_by) REFERENCES person(id);
alter table population_set add constraint population_set_pk PRIMARY KEY (id);
CREATE UNIQUE INDEX population_set_one_current ON public.population_set USING btree (year) WHERE is_current;
alter table population_set enable row level security;
create policy population_set_add on population_set for insert to radslag_app with check (((loaded_by = acting_person()) AND ( SELECT is_administrator() AS is_administrator)));
create policy population_set_change on population_set for update to radslag_app using (( SELECT is_administrator() AS is_administrator)) with check (( SELECT is_administrator() AS is_administrator));
create policy population_set_read on population_set for select to radslag_app using ((acting_person() IS NOT NULL));
grant insert, select on population_set to radslag_app;
grant update (is_current) on population_set to radslag_app;
comment on table population_set is 'Kept for ever: where each year''s number of inhabitants came from.';

create table post (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  organisation_id uuid not null,
  title text not null,
  held_from date not null,
  held_to date
);
alter table post add constraint post_ends_after_begin CHECK (((held_to IS NULL) OR (held_to >= held_from)));
alter table post add constraint post_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table post add constraint post_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table post add constraint post_pk PRIMARY KEY (id);
CREATE UNIQUE INDEX post_one_held ON public.post USING btree (person_id, organisation_id) WHERE (held_to IS NULL);
CREATE INDEX post_organisation ON public.post USING btree (organisation_id);
CREATE INDEX post_person ON public.post USING btree (person_id);
alter table post enable row level security;
create policy post_add on post for insert to radslag_app with check ((( SELECT is_administrator() AS is_administrator) OR (organisation_id IN ( SELECT administered_organisations() AS administered_organisations)) OR (EXISTS ( SELECT
   FROM role_holding
  WHERE ((role_holding.person_id = post.person_id) AND (role_holding.network_id IN ( SELECT secretary_networks() AS secretary_networks)))))));
create policy post_change on post for update to radslag_app using ((( SELECT is_administrator() AS is_administrator) OR (organisation_id IN ( SELECT administered_organisations() AS administered_organisations)))) with check ((( SELECT is_administrator() AS is_administrator) OR (organisation_id IN ( SELECT administered_organisations() AS administered_organisations))));
create policy post_read on post for select to radslag_app using (((person_id = acting_person()) OR (person_id IN ( SELECT people_in_my_networks() AS people_in_my_networks)) OR ( SELECT is_administrator() AS is_administrator) OR ((acting_person() IS NOT NULL) AND (EXISTS ( SELECT
   FROM person
  WHERE ((person.id = post.person_id) AND person.contact_is_published))))));
create policy post_read_by_access on post for select to radslag_access using (true);
grant select on post to radslag_access;
grant insert, select on post to radslag_app;
grant update (title, held_from, held_to) on post to radslag_app;
comment on table post is 'Kept with the records that show it: which post a person held on the day of an act.';

create table programme (
  id uuid not null,
  network_id uuid not null,
  kind text not null,
  title text not null,
  sent_on date not null,
  address text not null default ''::text
);
alter table programme add constraint programme_kind_known CHECK ((kind = ANY (ARRAY['vision'::text, 'programme'::text, 'agreement'::text, 'plan'::text])));
alter table programme add constraint programme_title_given CHECK ((title <> ''::text));
alter table programme add constraint programme_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table programme add constraint programme_pk PRIMARY KEY (id);
alter table programme add constraint programme_network_unique UNIQUE (id, network_id);
CREATE INDEX programme_network ON public.programme USING btree (network_id);
alter table programme enable row level security;
create policy programme_add on programme for insert to radslag_app with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy programme_read on programme for select to radslag_app using (((network_id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
grant insert, select on programme to radslag_app;
comment on table programme is 'Kept for ever. No personal data.';

create table programme_decision (
  programme_id uuid not null,
  network_id uuid not null,
  organisation_id uuid not null,
  decided_in text not null,
  decided_on date,
  paragraph text not null default ''::text,
  outcome text not null,
  remark text not null default ''::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table programme_decision add constraint programme_decision_decided_in_given CHECK ((decided_in <> ''::text));
alter table programme_decision add constraint programme_decision_outcome_known CHECK ((outcome = ANY (ARRAY['adopted'::text, 'adopted-with-changes'::text, 'declined'::text])));
alter table programme_decision add constraint programme_decision_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table programme_decision add constraint programme_decision_programme_fk FOREIGN KEY (programme_id, network_id) REFERENCES programme(id, network_id);
alter table programme_decision add constraint programme_decision_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table programme_decision add constraint programme_decision_pk PRIMARY KEY (programme_id, organisation_id);
alter table programme_decision enable row level security;
create policy programme_decision_add on programme_decision for insert to radslag_app with check (((network_id IN ( SELECT secretary_networks() AS secretary_networks)) AND (recorded_by = acting_person())));
create policy programme_decision_add_own on programme_decision for insert to radslag_app with check (((recorded_by = acting_person()) AND (organisation_id IN ( SELECT coordinated_organisations() AS coordinated_organisations)) AND is_or_was_member(network_id, organisation_id)));
create policy programme_decision_read on programme_decision for select to radslag_app using (((network_id IN ( SELECT known_networks() AS known_networks)) OR ( SELECT is_administrator() AS is_administrator)));
grant insert, select on programme_decision to radslag_app;
comment on table programme_decision is 'Kept for ever: what each member decided, when and in which paragraph.';

create table provenance (
  record_id uuid not null,
  field text not null,
  network_id uuid not null,
  meeting_id uuid not null,
  import_draft_id uuid not null,
  passage_start integer not null,
  passage_end integer not null
);
alter table provenance add constraint provenance_passage_ordered CHECK (((passage_start >= 0) AND (passage_end > passage_start)));
alter table provenance add constraint provenance_draft_fk FOREIGN KEY (import_draft_id) REFERENCES import_draft(id);
alter table provenance add constraint provenance_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting(id);
alter table provenance add constraint provenance_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table provenance add constraint provenance_pk PRIMARY KEY (record_id, field);
CREATE INDEX provenance_meeting ON public.provenance USING btree (meeting_id);
alter table provenance enable row level security;
create policy provenance_add on provenance for insert to radslag_app with check (((network_id IN ( SELECT secretary_networks() AS secretary_networks)) AND (EXISTS ( SELECT
   FROM meeting
  WHERE ((meeting.id = provenance.meeting_id) AND (meeting.network_id = provenance.network_id))))));
create policy provenance_closed on provenance as restrictive for select to radslag_app using ((NOT (import_draft_id IN ( SELECT closed_drafts.draft_id
   FROM closed_drafts() closed_drafts(draft_id, file_id)))));
create policy provenance_read on provenance for select to radslag_app using ((meeting_id IN ( SELECT meeting.id
   FROM meeting
  WHERE (meeting.body_id IN ( SELECT readable_bodies() AS readable_bodies)))));
grant insert, select on provenance to radslag_app;
comment on table provenance is 'Kept with the record: the words of the source that each value was read from.';

create table published.edition (
  id uuid not null,
  network_id uuid,
  kind text not null,
  subject_id uuid not null,
  number integer not null,
  path text not null,
  title text not null,
  day date not null,
  content jsonb not null,
  content_hash text not null,
  matter_ids uuid[] not null default '{}'::uuid[],
  published_at timestamp with time zone not null default now(),
  published_by text not null,
  organisation_id uuid
);
alter table published.edition add constraint edition_kind_known CHECK ((kind = ANY (ARRAY['meeting-notes'::text, 'network'::text, 'organisation'::text])));
alter table published.edition add constraint edition_of_one CHECK ((((network_id IS NULL) = (kind = 'organisation'::text)) AND ((organisation_id IS NOT NULL) = (kind = 'organisation'::text))));
alter table published.edition add constraint edition_pk PRIMARY KEY (id);
alter table published.edition add constraint edition_number_unique UNIQUE (subject_id, number);
alter table published.edition add constraint edition_path_unique UNIQUE (path, number);
CREATE INDEX edition_day ON published.edition USING btree (day DESC);
CREATE INDEX edition_matters ON published.edition USING gin (matter_ids);
CREATE INDEX edition_network ON published.edition USING btree (network_id, day DESC);
alter table published.edition enable row level security;
create policy edition_add on published.edition for insert to radslag_app with check (
CASE kind
    WHEN 'meeting-notes'::text THEN ((EXISTS ( SELECT
       FROM meeting
      WHERE ((meeting.id = edition.subject_id) AND (meeting.network_id = edition.network_id) AND (meeting.body_id IN ( SELECT secretary_bodies() AS secretary_bodies))))) AND (EXISTS ( SELECT
       FROM network
      WHERE ((network.id = edition.network_id) AND starts_with(edition.path, (('/moten/'::text || network.slug) || '/'::text))))))
    WHEN 'network'::text THEN ((subject_id = network_id) AND (network_id IN ( SELECT secretary_networks() AS secretary_networks)) AND (EXISTS ( SELECT
       FROM network
      WHERE ((network.id = edition.network_id) AND (edition.path = ('/natverk/'::text || network.slug))))))
    ELSE ((subject_id = organisation_id) AND (organisation_id IN ( SELECT coordinated_organisations() AS coordinated_organisations)) AND (EXISTS ( SELECT
       FROM organisation
      WHERE ((organisation.id = edition.organisation_id) AND (edition.path = ('/samverkan/'::text || organisation.slug))))))
END);
create policy edition_closed on published.edition as restrictive for select to radslag_app using ((NOT (id IN ( SELECT closed_editions() AS closed_editions))));
create policy edition_read on published.edition for select to radslag_app using (((network_id IN ( SELECT readable_networks() AS readable_networks)) OR (organisation_id IN ( SELECT own_organisations() AS own_organisations))));
create policy edition_read_by_public on published.edition for select to radslag_public using ((NOT (EXISTS ( SELECT
   FROM published.withdrawal
  WHERE (withdrawal.edition_id = edition.id)))));
CREATE TRIGGER edition_announced AFTER INSERT ON published.edition FOR EACH STATEMENT EXECUTE FUNCTION published.announce_change();
grant insert, select on published.edition to radslag_app;
grant select on published.edition to radslag_public;
comment on table published.edition is 'Kept for ever, never changed: what was made public, word for word.';

create table published.withdrawal (
  edition_id uuid not null,
  network_id uuid,
  path text not null,
  title text not null,
  reason text not null,
  withdrawn_at timestamp with time zone not null default now()
);
alter table published.withdrawal add constraint withdrawal_edition_fk FOREIGN KEY (edition_id) REFERENCES published.edition(id);
alter table published.withdrawal add constraint withdrawal_pk PRIMARY KEY (edition_id);
CREATE INDEX withdrawal_path ON published.withdrawal USING btree (path);
alter table published.withdrawal enable row level security;
create policy withdrawal_add on published.withdrawal for insert to radslag_app with check ((EXISTS ( SELECT
   FROM published.edition
  WHERE ((edition.id = withdrawal.edition_id) AND (NOT (edition.network_id IS DISTINCT FROM withdrawal.network_id)) AND (edition.path = withdrawal.path) AND
        CASE edition.kind
            WHEN 'meeting-notes'::text THEN (EXISTS ( SELECT
               FROM meeting
              WHERE ((meeting.id = edition.subject_id) AND (meeting.body_id IN ( SELECT secretary_bodies() AS secretary_bodies)))))
            WHEN 'network'::text THEN (edition.network_id IN ( SELECT secretary_networks() AS secretary_networks))
            ELSE (edition.organisation_id IN ( SELECT coordinated_organisations() AS coordinated_organisations))
        END))));
create policy withdrawal_read on published.withdrawal for select to radslag_app using (((network_id IN ( SELECT readable_networks() AS readable_networks)) OR (EXISTS ( SELECT
   FROM published.edition
  WHERE ((edition.id = withdrawal.edition_id) AND (edition.organisation_id IN ( SELECT own_organisations() AS own_organisations)))))));
create policy withdrawal_read_by_public on published.withdrawal for select to radslag_public using (true);
CREATE TRIGGER withdrawal_announced AFTER INSERT ON published.withdrawal FOR EACH STATEMENT EXECUTE FUNCTION published.announce_change();
grant insert, select on published.withdrawal to radslag_app;
grant select on published.withdrawal to radslag_public;
comment on table published.withdrawal is 'Kept for ever: the tombstone of an edition that was taken back.';

create table question (
  id uuid not null,
  round_id uuid not null,
  agenda_item_id uuid not null,
  body_id uuid not null,
  "position" integer not null,
  wording text not null
);
alter table question add constraint question_wording_given CHECK ((wording <> ''::text));
alter table question add constraint question_round_fk FOREIGN KEY (round_id, agenda_item_id, body_id) REFERENCES question_round(id, agenda_item_id, body_id);
alter table question add constraint question_pk PRIMARY KEY (id);
alter table question add constraint question_item_unique UNIQUE (id, agenda_item_id, body_id);
CREATE INDEX question_of_round ON public.question USING btree (round_id, "position");
alter table question enable row level security;
create policy question_add on question for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy question_change on question for update to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies))) with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy question_closed on question as restrictive for all to radslag_app using ((EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = question.agenda_item_id))));
create policy question_read on question for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (agenda_item_id IN ( SELECT guest_items() AS guest_items))));
create policy question_remove on question for delete to radslag_app using (((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)) AND (EXISTS ( SELECT
   FROM question_round
  WHERE ((question_round.id = question.round_id) AND (question_round.sent_at IS NULL))))));
grant delete, insert, select on question to radslag_app;
grant update ("position", wording) on question to radslag_app;
comment on table question is 'Kept for ever with its meeting. No personal data.';

create table question_answer (
  id uuid not null,
  question_id uuid not null,
  agenda_item_id uuid not null,
  body_id uuid not null,
  organisation_id uuid not null,
  wording text not null default ''::text,
  person_id uuid not null,
  answered_at timestamp with time zone not null default now()
);
alter table question_answer add constraint question_answer_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table question_answer add constraint question_answer_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table question_answer add constraint question_answer_question_fk FOREIGN KEY (question_id, agenda_item_id, body_id) REFERENCES question(id, agenda_item_id, body_id);
alter table question_answer add constraint question_answer_pk PRIMARY KEY (id);
CREATE INDEX question_answer_question ON public.question_answer USING btree (question_id, organisation_id, answered_at);
alter table question_answer enable row level security;
create policy question_answer_add on question_answer for insert to radslag_app with check (((person_id = acting_person()) AND (EXISTS ( SELECT
   FROM (question
     JOIN question_round ON ((question_round.id = question.round_id)))
  WHERE ((question.id = question_answer.question_id) AND (question_round.sent_at IS NOT NULL) AND (question_round.closed_at IS NULL)))) AND ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)) OR ((body_id IN ( SELECT seated_bodies() AS seated_bodies)) AND (organisation_id IN ( SELECT answerable_organisations() AS answerable_organisations))))));
create policy question_answer_closed on question_answer as restrictive for all to radslag_app using ((EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = question_answer.agenda_item_id))));
create policy question_answer_read on question_answer for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on question_answer to radslag_app;
comment on table question_answer is 'Kept for ever with its meeting, never changed: the latest answer of an organisation counts.';

create table question_round (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  kind text not null,
  asked_by text not null default ''::text,
  organisation_id uuid,
  introduction text not null default ''::text,
  document text not null default ''::text,
  answer_by date,
  created_by uuid not null,
  created_at timestamp with time zone not null default now(),
  sent_at timestamp with time zone,
  closed_at timestamp with time zone,
  outcome text not null default ''::text,
  shared_message text not null default ''::text,
  promise text not null default ''::text
);
alter table question_round add constraint question_round_kind_known CHECK ((kind = ANY (ARRAY['questions'::text, 'consultation'::text])));
alter table question_round add constraint question_round_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table question_round add constraint question_round_created_by_fk FOREIGN KEY (created_by) REFERENCES person(id);
alter table question_round add constraint question_round_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table question_round add constraint question_round_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table question_round add constraint question_round_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table question_round add constraint question_round_pk PRIMARY KEY (id);
alter table question_round add constraint question_round_item_unique UNIQUE (id, agenda_item_id, body_id);
CREATE INDEX question_round_item ON public.question_round USING btree (agenda_item_id);
CREATE INDEX question_round_meeting ON public.question_round USING btree (meeting_id);
CREATE INDEX question_round_open ON public.question_round USING btree (body_id) WHERE (closed_at IS NULL);
alter table question_round enable row level security;
create policy question_round_add on question_round for insert to radslag_app with check (((created_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy question_round_change on question_round for update to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies))) with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy question_round_closed on question_round as restrictive for all to radslag_app using ((EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = question_round.agenda_item_id))));
create policy question_round_read on question_round for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (agenda_item_id IN ( SELECT guest_items() AS guest_items))));
CREATE TRIGGER question_round_announced AFTER INSERT OR UPDATE ON public.question_round FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
grant select on question_round to radslag_app;
grant insert (id, network_id, body_id, meeting_id, agenda_item_id, kind, asked_by, organisation_id, introduction, document, answer_by, created_by) on question_round to radslag_app;
grant update (asked_by, organisation_id, introduction, document, answer_by, sent_at, closed_at, outcome, shared_message, promise) on question_round to radslag_app;
comment on table question_round is 'Kept for ever with its meeting.';

create table rate_limit (
  key text not null,
  window_start timestamp with time zone not null,
  count integer not null
);
alter table rate_limit add constraint rate_limit_pk PRIMARY KEY (key, window_start);
alter table rate_limit enable row level security;
create policy rate_limit_all on rate_limit for all to radslag_access using (true) with check (true);
grant delete, insert, select, update on rate_limit to radslag_access;
comment on table rate_limit is 'Removed after a day. Keys are hashes of addresses.';

create table reading_log (
  id uuid not null default gen_random_uuid(),
  network_id uuid not null,
  record_kind text not null,
  record_id uuid not null,
  person_id uuid not null,
  read_at timestamp with time zone not null default now()
);
alter table reading_log add constraint reading_log_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table reading_log add constraint reading_log_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table reading_log add constraint reading_log_pk PRIMARY KEY (id);
CREATE INDEX reading_log_network ON public.reading_log USING btree (network_id, read_at DESC, id);
alter table reading_log enable row level security;
create policy reading_log_add on reading_log for insert to radslag_app with check (((person_id = acting_person()) AND (EXISTS ( SELECT
   FROM restriction
  WHERE ((restriction.record_id = reading_log.record_id) AND (restriction.record_kind = reading_log.record_kind) AND (restriction.network_id = reading_log.network_id) AND (restriction.lifted_at IS NULL)))) AND (NOT (record_id IN ( SELECT closed_records() AS closed_records)))));
create policy reading_log_read on reading_log for select to radslag_app using (((person_id = acting_person()) OR (network_id IN ( SELECT secretary_networks() AS secretary_networks))));
grant insert, select on reading_log to radslag_app;
comment on table reading_log is 'Kept five years: who read what is open to few.';

create table remark (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid,
  wording text not null,
  person_id uuid not null,
  remarked_at timestamp with time zone not null default now()
);
alter table remark add constraint remark_wording_given CHECK ((wording <> ''::text));
alter table remark add constraint remark_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table remark add constraint remark_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table remark add constraint remark_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table remark add constraint remark_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table remark add constraint remark_pk PRIMARY KEY (id);
alter table remark add constraint remark_body_unique UNIQUE (id, body_id);
CREATE INDEX remark_meeting ON public.remark USING btree (meeting_id);
alter table remark enable row level security;
create policy remark_add on remark for insert to radslag_app with check (((person_id = acting_person()) AND (body_id IN ( SELECT seated_bodies() AS seated_bodies)) AND (EXISTS ( SELECT
   FROM meeting
  WHERE ((meeting.id = remark.meeting_id) AND (meeting.status = 'awaiting-approval'::text))))));
create policy remark_closed on remark as restrictive for all to radslag_app using (((agenda_item_id IS NULL) OR (EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = remark.agenda_item_id)))));
create policy remark_read on remark for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on remark to radslag_app;
comment on table remark is 'Kept with its meeting.';

create table remark_answer (
  remark_id uuid not null,
  body_id uuid not null,
  outcome text not null,
  wording text not null default ''::text,
  answered_by uuid not null,
  answered_at timestamp with time zone not null default now()
);
alter table remark_answer add constraint remark_answer_known CHECK ((outcome = ANY (ARRAY['changed'::text, 'kept'::text])));
alter table remark_answer add constraint remark_answer_answered_by_fk FOREIGN KEY (answered_by) REFERENCES person(id);
alter table remark_answer add constraint remark_answer_remark_fk FOREIGN KEY (remark_id, body_id) REFERENCES remark(id, body_id);
alter table remark_answer add constraint remark_answer_pk PRIMARY KEY (remark_id);
alter table remark_answer enable row level security;
create policy remark_answer_add on remark_answer for insert to radslag_app with check (((answered_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy remark_answer_closed on remark_answer as restrictive for all to radslag_app using ((EXISTS ( SELECT
   FROM remark
  WHERE (remark.id = remark_answer.remark_id))));
create policy remark_answer_read on remark_answer for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on remark_answer to radslag_app;
comment on table remark_answer is 'Kept with its meeting.';

create table reply (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  invitation_id uuid not null,
  person_id uuid not null,
  answer text not null,
  substitute_name text not null default ''::text,
  comment text not null default ''::text,
  sequence integer not null,
  via text not null,
  replied_at timestamp with time zone not null default now(),
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table reply add constraint reply_answer_known CHECK ((answer = ANY (ARRAY['yes'::text, 'maybe'::text, 'no'::text])));
alter table reply add constraint reply_via_known CHECK ((via = ANY (ARRAY['page'::text, 'workspace'::text, 'mail'::text, 'secretary'::text])));
alter table reply add constraint reply_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table reply add constraint reply_invitation_fk FOREIGN KEY (invitation_id, meeting_id, person_id) REFERENCES invitation(id, meeting_id, person_id);
alter table reply add constraint reply_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table reply add constraint reply_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table reply add constraint reply_pk PRIMARY KEY (id);
CREATE INDEX reply_invitation ON public.reply USING btree (invitation_id, replied_at);
CREATE INDEX reply_meeting ON public.reply USING btree (meeting_id);
alter table reply enable row level security;
create policy reply_add on reply for insert to radslag_app with check (((recorded_by = acting_person()) AND ((person_id = acting_person()) OR (body_id IN ( SELECT secretary_bodies() AS secretary_bodies)))));
create policy reply_closed on reply as restrictive for select to radslag_app using (((person_id = acting_person()) OR (EXISTS ( SELECT
   FROM invitation
  WHERE (invitation.id = reply.invitation_id)))));
create policy reply_read on reply for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (person_id = acting_person())));
grant insert, select on reply to radslag_app;
comment on table reply is 'Kept for ever with its meeting, never changed: who said that they would come.';

create table restriction (
  id uuid not null,
  record_kind text not null,
  record_id uuid not null,
  network_id uuid not null,
  body_id uuid,
  level text not null,
  organisation_id uuid,
  law text not null,
  since date not null,
  decided_by text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  lifted_by uuid,
  lifted_at timestamp with time zone
);
alter table restriction add constraint restriction_decided_by_given CHECK ((decided_by <> ''::text));
alter table restriction add constraint restriction_kind_known CHECK ((record_kind = ANY (ARRAY['agenda-item'::text, 'matter'::text, 'document'::text])));
alter table restriction add constraint restriction_law_given CHECK ((law <> ''::text));
alter table restriction add constraint restriction_level_known CHECK ((level = ANY (ARRAY['body'::text, 'organisation'::text, 'persons'::text])));
alter table restriction add constraint restriction_level_whole CHECK ((((level = 'organisation'::text) = (organisation_id IS NOT NULL)) AND ((level <> 'body'::text) OR (body_id IS NOT NULL))));
alter table restriction add constraint restriction_lifted_whole CHECK (((lifted_by IS NULL) = (lifted_at IS NULL)));
alter table restriction add constraint restriction_of_item_in_body CHECK (((record_kind = 'document'::text) OR (body_id IS NOT NULL)));
alter table restriction add constraint restriction_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table restriction add constraint restriction_lifted_by_fk FOREIGN KEY (lifted_by) REFERENCES person(id);
alter table restriction add constraint restriction_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table restriction add constraint restriction_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table restriction add constraint restriction_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table restriction add constraint restriction_pk PRIMARY KEY (id);
CREATE INDEX restriction_body ON public.restriction USING btree (body_id) WHERE (lifted_at IS NULL);
CREATE INDEX restriction_network ON public.restriction USING btree (network_id) WHERE (lifted_at IS NULL);
CREATE UNIQUE INDEX restriction_one ON public.restriction USING btree (record_id) WHERE (lifted_at IS NULL);
alter table restriction enable row level security;
create policy restriction_add on restriction for insert to radslag_app with check (((recorded_by = acting_person()) AND (lifted_at IS NULL) AND
CASE record_kind
    WHEN 'agenda-item'::text THEN (EXISTS ( SELECT
       FROM agenda_item
      WHERE ((agenda_item.id = restriction.record_id) AND (agenda_item.body_id = restriction.body_id) AND (agenda_item.body_id IN ( SELECT secretary_bodies() AS secretary_bodies)))))
    WHEN 'matter'::text THEN (EXISTS ( SELECT
       FROM matter
      WHERE ((matter.id = restriction.record_id) AND (matter.body_id = restriction.body_id) AND (matter.body_id IN ( SELECT secretary_bodies() AS secretary_bodies)))))
    ELSE ((EXISTS ( SELECT
       FROM network_document
      WHERE ((network_document.id = restriction.record_id) AND (network_document.network_id = restriction.network_id)))) AND (network_id IN ( SELECT secretary_networks() AS secretary_networks)))
END));
create policy restriction_lift on restriction for update to radslag_app using (((lifted_at IS NULL) AND (NOT (record_id IN ( SELECT closed_records() AS closed_records))) AND ((network_id IN ( SELECT secretary_networks() AS secretary_networks)) OR ((record_kind <> 'document'::text) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies)))))) with check ((lifted_by = acting_person()));
create policy restriction_read on restriction for select to radslag_app using (((network_id IN ( SELECT readable_networks() AS readable_networks)) OR (id IN ( SELECT restrictions_naming_me() AS restrictions_naming_me)) OR ((record_kind = 'document'::text) AND ((network_id IN ( SELECT overseen_networks() AS overseen_networks)) OR ( SELECT is_administrator() AS is_administrator)))));
CREATE TRIGGER restriction_announced AFTER INSERT OR DELETE OR UPDATE ON public.restriction FOR EACH STATEMENT EXECUTE FUNCTION announce_rights();
CREATE TRIGGER restriction_forgets AFTER INSERT OR DELETE OR UPDATE ON public.restriction FOR EACH STATEMENT EXECUTE FUNCTION forget_closed_records();
grant insert, select on restriction to radslag_app;
grant update (lifted_by, lifted_at) on restriction to radslag_app;
comment on table restriction is 'Kept as long as its record.';

create table restriction_person (
  restriction_id uuid not null,
  person_id uuid not null
);
alter table restriction_person add constraint restriction_person_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table restriction_person add constraint restriction_person_restriction_fk FOREIGN KEY (restriction_id) REFERENCES restriction(id);
alter table restriction_person add constraint restriction_person_pk PRIMARY KEY (restriction_id, person_id);
CREATE INDEX restriction_person_person ON public.restriction_person USING btree (person_id);
alter table restriction_person enable row level security;
create policy restriction_person_add on restriction_person for insert to radslag_app with check ((EXISTS ( SELECT
   FROM restriction
  WHERE ((restriction.id = restriction_person.restriction_id) AND (restriction.recorded_by = acting_person()) AND (restriction.level = 'persons'::text) AND (restriction.lifted_at IS NULL)))));
create policy restriction_person_read on restriction_person for select to radslag_app using (((person_id = acting_person()) OR (EXISTS ( SELECT
   FROM restriction
  WHERE ((restriction.id = restriction_person.restriction_id) AND ((restriction.network_id IN ( SELECT secretary_networks() AS secretary_networks)) OR (restriction.body_id IN ( SELECT secretary_bodies() AS secretary_bodies))))))));
CREATE TRIGGER restriction_person_announced AFTER INSERT OR DELETE OR UPDATE ON public.restriction_person FOR EACH STATEMENT EXECUTE FUNCTION announce_rights();
CREATE TRIGGER restriction_person_forgets AFTER INSERT OR DELETE OR UPDATE ON public.restriction_person FOR EACH STATEMENT EXECUTE FUNCTION forget_closed_records();
grant insert, select on restriction_person to radslag_app;
comment on table restriction_person is 'Kept as long as the restriction: who may read in spite of it.';

create table retraction (
  fact_id uuid not null,
  fact text not null,
  body_id uuid not null,
  meeting_id uuid not null,
  retracted_by uuid not null,
  retracted_at timestamp with time zone not null default now()
);
alter table retraction add constraint retraction_fact_known CHECK ((fact = ANY (ARRAY['decision'::text, 'tabling'::text, 'vote'::text, 'dissent'::text, 'disqualification'::text, 'nomination'::text, 'hand-over'::text, 'action'::text, 'assignment'::text])));
alter table retraction add constraint retraction_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table retraction add constraint retraction_retracted_by_fk FOREIGN KEY (retracted_by) REFERENCES person(id);
alter table retraction add constraint retraction_pk PRIMARY KEY (fact_id);
CREATE INDEX retraction_meeting ON public.retraction USING btree (meeting_id);
alter table retraction enable row level security;
create policy retraction_add on retraction for insert to radslag_app with check (((retracted_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies)) AND is_fact_of(fact, fact_id, meeting_id)));
create policy retraction_read on retraction for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (meeting_id IN ( SELECT guest_meetings() AS guest_meetings))));
CREATE TRIGGER retraction_announced AFTER INSERT OR DELETE OR UPDATE ON public.retraction FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
CREATE TRIGGER retraction_frozen BEFORE INSERT ON public.retraction FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant insert, select on retraction to radslag_app;
comment on table retraction is 'Kept for ever with its meeting.';

create table role_holding (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  role text not null,
  network_id uuid,
  body_id uuid,
  valid_from date not null default CURRENT_DATE,
  valid_to date,
  organisation_id uuid,
  represents_id uuid,
  substitutes_for uuid
);
alter table role_holding add constraint role_holding_body_in_network CHECK (((body_id IS NULL) OR (network_id IS NOT NULL)));
alter table role_holding add constraint role_holding_ends_after_begin CHECK (((valid_to IS NULL) OR (valid_to >= valid_from)));
alter table role_holding add constraint role_holding_place CHECK (
CASE role
    WHEN 'administrator'::text THEN ((network_id IS NULL) AND (organisation_id IS NULL))
    WHEN 'organisation-administrator'::text THEN ((network_id IS NULL) AND (organisation_id IS NOT NULL))
    WHEN 'coordinator'::text THEN ((network_id IS NULL) <> (organisation_id IS NULL))
    WHEN 'reader'::text THEN ((network_id IS NULL) <> (organisation_id IS NULL))
    ELSE ((network_id IS NOT NULL) AND (organisation_id IS NULL))
END);
alter table role_holding add constraint role_holding_role_known CHECK ((role = ANY (ARRAY['secretary'::text, 'chair'::text, 'vice-chair'::text, 'member'::text, 'substitute'::text, 'coordinator'::text, 'reader'::text, 'organisation-administrator'::text, 'administrator'::text])));
alter table role_holding add constraint role_holding_substitute_for_someone CHECK (((substitutes_for IS NULL) OR (role = 'substitute'::text)));
alter table role_holding add constraint role_holding_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table role_holding add constraint role_holding_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table role_holding add constraint role_holding_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table role_holding add constraint role_holding_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table role_holding add constraint role_holding_represents_fk FOREIGN KEY (represents_id) REFERENCES organisation(id);
alter table role_holding add constraint role_holding_substitutes_for_fk FOREIGN KEY (substitutes_for) REFERENCES role_holding(id);
alter table role_holding add constraint role_holding_pk PRIMARY KEY (id);
alter table role_holding add constraint role_holding_once UNIQUE NULLS NOT DISTINCT (person_id, role, network_id, body_id, organisation_id, valid_from);
CREATE INDEX role_holding_body ON public.role_holding USING btree (body_id);
CREATE INDEX role_holding_network ON public.role_holding USING btree (network_id);
CREATE INDEX role_holding_organisation ON public.role_holding USING btree (organisation_id);
CREATE INDEX role_holding_person ON public.role_holding USING btree (person_id);
CREATE INDEX role_holding_represents ON public.role_holding USING btree (represents_id);
alter table role_holding enable row level security;
create policy role_holding_add on role_holding for insert to radslag_app with check (((network_id IN ( SELECT secretary_networks() AS secretary_networks)) OR (organisation_id IN ( SELECT administered_organisations() AS administered_organisations)) OR ( SELECT is_administrator() AS is_administrator)));
create policy role_holding_change on role_holding for update to radslag_app using (((network_id IN ( SELECT secretary_networks() AS secretary_networks)) OR (organisation_id IN ( SELECT administered_organisations() AS administered_organisations)) OR ( SELECT is_administrator() AS is_administrator))) with check (((network_id IN ( SELECT secretary_networks() AS secretary_networks)) OR (organisation_id IN ( SELECT administered_organisations() AS administered_organisations)) OR ( SELECT is_administrator() AS is_administrator)));
create policy role_holding_read on role_holding for select to radslag_app using (((person_id = acting_person()) OR (network_id IN ( SELECT readable_networks() AS readable_networks)) OR (organisation_id IN ( SELECT own_organisations() AS own_organisations)) OR (represents_id IN ( SELECT own_organisations() AS own_organisations)) OR ( SELECT is_administrator() AS is_administrator)));
create policy role_holding_read_by_access on role_holding for select to radslag_access using (true);
CREATE TRIGGER role_holding_announced AFTER INSERT OR DELETE OR UPDATE ON public.role_holding FOR EACH STATEMENT EXECUTE FUNCTION announce_rights();
CREATE TRIGGER role_holding_forgets AFTER INSERT OR DELETE OR UPDATE ON public.role_holding FOR EACH STATEMENT EXECUTE FUNCTION forget_closed_records();
CREATE TRIGGER role_holding_last_administrator BEFORE UPDATE OF valid_from, valid_to ON public.role_holding FOR EACH ROW EXECUTE FUNCTION refuse_loss_of_last_administrator();
CREATE TRIGGER role_holding_one_chair BEFORE INSERT OR UPDATE ON public.role_holding FOR EACH ROW EXECUTE FUNCTION refuse_second_chair();
grant select on role_holding to radslag_access;
grant insert, select on role_holding to radslag_app;
grant update (valid_from, valid_to, represents_id, substitutes_for) on role_holding to radslag_app;
comment on table role_holding is 'Kept ten years after the role ended, then removed with the person if nothing else names them.';

create table schema_migration (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now()
);
alter table schema_migration add constraint schema_migration_pk PRIMARY KEY (name);
alter table schema_migration enable row level security;
comment on table schema_migration is 'Kept while the installation lives. No personal data.';

create table sent_notice (
  person_id uuid not null,
  kind text not null,
  subject text not null,
  sent_at timestamp with time zone not null default now()
);
alter table sent_notice add constraint sent_notice_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table sent_notice add constraint sent_notice_pk PRIMARY KEY (person_id, kind, subject);
alter table sent_notice enable row level security;
create policy sent_notice_add on sent_notice for insert to radslag_app with check ((person_id = acting_person()));
create policy sent_notice_by_access on sent_notice for all to radslag_access using (true) with check (true);
create policy sent_notice_read on sent_notice for select to radslag_app using ((person_id = acting_person()));
grant delete, select on sent_notice to radslag_access;
grant insert, select on sent_notice to radslag_app;
comment on table sent_notice is 'Removed after two years.';

create table session (
  token_hash text not null,
  person_id uuid not null,
  created_at timestamp with time zone not null default now(),
  last_seen_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  id uuid not null default gen_random_uuid(),
  method text not null default 'link'::text,
  device text not null default ''::text,
  guest_item_id uuid,
  organisation_id uuid
);
alter table session add constraint session_guest_whole CHECK (((method = 'guest'::text) = (guest_item_id IS NOT NULL)));
alter table session add constraint session_method_known CHECK ((method = ANY (ARRAY['link'::text, 'oidc'::text, 'passkey'::text, 'example'::text, 'guest'::text])));
alter table session add constraint session_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table session add constraint session_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table session add constraint session_pk PRIMARY KEY (token_hash);
alter table session add constraint session_id_unique UNIQUE (id);
CREATE INDEX session_expires ON public.session USING btree (expires_at);
CREATE INDEX session_person ON public.session USING btree (person_id);
alter table session enable row level security;
create policy session_all on session for all to radslag_access using (true) with check (true);
grant delete, insert, select, update on session to radslag_access;
comment on table session is 'Removed when it ends or expires.';

create table sign_in_link (
  token_hash text not null,
  person_id uuid not null,
  browser_hash text,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
alter table sign_in_link add constraint sign_in_link_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table sign_in_link add constraint sign_in_link_pk PRIMARY KEY (token_hash);
CREATE INDEX sign_in_link_expires ON public.sign_in_link USING btree (expires_at);
alter table sign_in_link enable row level security;
create policy sign_in_link_all on sign_in_link for all to radslag_access using (true) with check (true);
grant delete, insert, select, update on sign_in_link to radslag_access;
comment on table sign_in_link is 'Removed a day after it expired.';

create table source_file (
  id uuid not null,
  network_id uuid not null,
  name text not null,
  sha256 text not null,
  bytes bytea not null,
  uploaded_by uuid not null,
  uploaded_at timestamp with time zone not null default now()
);
alter table source_file add constraint source_file_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table source_file add constraint source_file_uploaded_by_fk FOREIGN KEY (uploaded_by) REFERENCES person(id);
alter table source_file add constraint source_file_pk PRIMARY KEY (id);
CREATE INDEX source_file_network ON public.source_file USING btree (network_id, sha256);
alter table source_file enable row level security;
create policy source_file_add on source_file for insert to radslag_app with check (((uploaded_by = acting_person()) AND (network_id IN ( SELECT secretary_networks() AS secretary_networks))));
create policy source_file_closed on source_file as restrictive for all to radslag_app using ((NOT (id IN ( SELECT closed_drafts.file_id
   FROM closed_drafts() closed_drafts(draft_id, file_id)))));
create policy source_file_empty on source_file for update to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks))) with check (((bytes = '\x'::bytea) AND (network_id IN ( SELECT secretary_networks() AS secretary_networks))));
create policy source_file_read on source_file for select to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant insert, select on source_file to radslag_app;
grant update (bytes) on source_file to radslag_app;
comment on table source_file is 'Kept with the records made from it; a file that became no record is removed after two years.';

create table summons (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  kind text not null,
  sequence integer not null,
  message text not null default ''::text,
  facts jsonb not null,
  sent_by uuid not null,
  sent_at timestamp with time zone not null default now()
);
alter table summons add constraint summons_kind_known CHECK ((kind = ANY (ARRAY['call'::text, 'change'::text, 'cancel'::text])));
alter table summons add constraint summons_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table summons add constraint summons_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table summons add constraint summons_sent_by_fk FOREIGN KEY (sent_by) REFERENCES person(id);
alter table summons add constraint summons_pk PRIMARY KEY (id);
alter table summons add constraint summons_once UNIQUE (meeting_id, sequence);
alter table summons enable row level security;
create policy summons_add on summons for insert to radslag_app with check (((sent_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy summons_read on summons for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on summons to radslag_app;
comment on table summons is 'Kept for ever with its meeting: when the members were called and to what.';

create table tabling (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  matter_id uuid not null,
  reason text not null default ''::text,
  deferred_to text not null default ''::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now(),
  ground text not null default 'consent'::text,
  for_count integer,
  present_count integer,
  meanwhile text not null default ''::text
);
alter table tabling add constraint tabling_count_whole CHECK ((((for_count IS NULL) = (present_count IS NULL)) AND ((for_count IS NULL) OR ((for_count >= 0) AND (for_count <= present_count)))));
alter table tabling add constraint tabling_ground_known CHECK ((ground = ANY (ARRAY['consent'::text, 'majority'::text, 'minority'::text])));
alter table tabling add constraint tabling_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table tabling add constraint tabling_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table tabling add constraint tabling_matter_fk FOREIGN KEY (matter_id, body_id) REFERENCES matter(id, body_id);
alter table tabling add constraint tabling_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table tabling add constraint tabling_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table tabling add constraint tabling_pk PRIMARY KEY (id);
CREATE INDEX tabling_item ON public.tabling USING btree (agenda_item_id);
CREATE INDEX tabling_matter ON public.tabling USING btree (matter_id);
alter table tabling enable row level security;
create policy tabling_add on tabling for insert to radslag_app with check (((recorded_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy tabling_closed on tabling as restrictive for all to radslag_app using (((NOT (matter_id IN ( SELECT closed_records() AS closed_records))) AND (NOT (agenda_item_id IN ( SELECT closed_records() AS closed_records)))));
create policy tabling_read on tabling for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (agenda_item_id IN ( SELECT guest_items() AS guest_items))));
CREATE TRIGGER tabling_announced AFTER INSERT OR DELETE OR UPDATE ON public.tabling FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
CREATE TRIGGER tabling_frozen BEFORE INSERT ON public.tabling FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant insert, select on tabling to radslag_app;
comment on table tabling is 'Kept for ever, never changed: a matter was put off (bordlagd).';

create table transition (
  workflow text not null,
  from_status text not null,
  act text not null,
  to_status text not null
);
alter table transition add constraint transition_pk PRIMARY KEY (workflow, from_status, act, to_status);
alter table transition enable row level security;
create policy transition_read on transition for select to radslag_app using (true);
grant select on transition to radslag_app;
comment on table transition is 'Which step leads from which status to which; the same table as in the code. No personal data.';

create table vote (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  decision_id uuid not null,
  for_count integer not null,
  against_count integer not null,
  abstained_count integer not null default 0,
  is_open boolean not null default true,
  parted_by text not null default ''::text,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table vote add constraint vote_abstained_count_likely CHECK (((abstained_count >= 0) AND (abstained_count <= 10000)));
alter table vote add constraint vote_against_count_likely CHECK (((against_count >= 0) AND (against_count <= 10000)));
alter table vote add constraint vote_for_count_likely CHECK (((for_count >= 0) AND (for_count <= 10000)));
alter table vote add constraint vote_parted_by_known CHECK ((parted_by = ANY (ARRAY[''::text, 'chair'::text, 'lot'::text])));
alter table vote add constraint vote_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table vote add constraint vote_decision_fk FOREIGN KEY (decision_id, agenda_item_id) REFERENCES decision(id, agenda_item_id);
alter table vote add constraint vote_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table vote add constraint vote_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table vote add constraint vote_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table vote add constraint vote_pk PRIMARY KEY (id);
alter table vote add constraint vote_meeting_unique UNIQUE (id, meeting_id);
CREATE INDEX vote_item ON public.vote USING btree (agenda_item_id);
CREATE INDEX vote_meeting ON public.vote USING btree (meeting_id);
alter table vote enable row level security;
create policy vote_add on vote for insert to radslag_app with check (((recorded_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy vote_closed on vote as restrictive for all to radslag_app using ((EXISTS ( SELECT
   FROM agenda_item
  WHERE (agenda_item.id = vote.agenda_item_id))));
create policy vote_read on vote for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (agenda_item_id IN ( SELECT guest_items() AS guest_items))));
CREATE TRIGGER vote_announced AFTER INSERT OR DELETE OR UPDATE ON public.vote FOR EACH ROW EXECUTE FUNCTION announce_in_meeting();
CREATE TRIGGER vote_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.vote FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant insert, select on vote to radslag_app;
comment on table vote is 'Kept for ever with its meeting, never changed: how a body voted.';

create table vote_cast (
  vote_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  attendance_id uuid not null,
  choice text not null
);
alter table vote_cast add constraint vote_cast_choice_known CHECK ((choice = ANY (ARRAY['for'::text, 'against'::text, 'abstained'::text])));
alter table vote_cast add constraint vote_cast_attendance_fk FOREIGN KEY (attendance_id, meeting_id) REFERENCES attendance(id, meeting_id);
alter table vote_cast add constraint vote_cast_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table vote_cast add constraint vote_cast_vote_fk FOREIGN KEY (vote_id, meeting_id) REFERENCES vote(id, meeting_id);
alter table vote_cast add constraint vote_cast_pk PRIMARY KEY (vote_id, attendance_id);
alter table vote_cast enable row level security;
create policy vote_cast_add on vote_cast for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy vote_cast_closed on vote_cast as restrictive for all to radslag_app using ((EXISTS ( SELECT
   FROM vote
  WHERE (vote.id = vote_cast.vote_id))));
create policy vote_cast_read on vote_cast for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
CREATE TRIGGER vote_cast_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.vote_cast FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant insert, select on vote_cast to radslag_app;
comment on table vote_cast is 'Kept for ever with its meeting, never changed: how each one voted in an open vote.';

CREATE OR REPLACE FUNCTION public.acting_guest_item()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('radslag.guest_item', true), '')::uuid $function$
;
grant execute on function acting_guest_item() to radslag_access;
grant execute on function acting_guest_item() to radslag_app;

CREATE OR REPLACE FUNCTION public.acting_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('radslag.person', true), '')::uuid $function$
;
grant execute on function acting_person() to radslag_access;
grant execute on function acting_person() to radslag_app;

CREATE OR REPLACE FUNCTION public.administered_organisations()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 2
 SET search_path TO 'public', 'pg_temp'
AS $function$ select organisation_id from current_holdings() where role = 'organisation-administrator' $function$
;
grant execute on function administered_organisations() to radslag_app;

CREATE OR REPLACE FUNCTION public.administered_people()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select person_id from post where held_from <= stockholm_today() and (held_to is null or held_to >= stockholm_today())
        group by person_id having bool_and(organisation_id in (select administered_organisations())) $function$
;
grant execute on function administered_people() to radslag_app;

CREATE OR REPLACE FUNCTION public.announce_in_meeting()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
    perform pg_notify('radslag_meetings', coalesce(new.meeting_id, old.meeting_id)::text);
    return null;
  end $function$
;

CREATE OR REPLACE FUNCTION public.announce_meeting()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin perform pg_notify('radslag_meetings', new.id::text); return null; end $function$
;

CREATE OR REPLACE FUNCTION public.announce_notes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
    perform pg_notify('radslag_meetings', new.meeting_id || ' ' || new.agenda_item_id || ' ' || new.number);
    return null;
  end $function$
;

CREATE OR REPLACE FUNCTION public.announce_rights()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin notify radslag_rights; return null; end $function$
;

CREATE OR REPLACE FUNCTION public.answerable_organisations()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 4
 SET search_path TO 'public', 'pg_temp'
AS $function$ select represents_id from current_holdings() where represents_id is not null
        union select organisation_id from post where person_id = acting_person()
          and held_from <= stockholm_today() and (held_to is null or held_to >= stockholm_today())
        union select coordinated_organisations() $function$
;
grant execute on function answerable_organisations() to radslag_app;

CREATE OR REPLACE FUNCTION public.apply_action_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
    update action set status = new.to_status, due_on = coalesce(new.due_on, due_on) where id = new.action_id;
    return null;
  end $function$
;

CREATE OR REPLACE FUNCTION public.apply_correction_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin update correction set status = new.to_status where id = new.correction_id; return null; end $function$
;

CREATE OR REPLACE FUNCTION public.apply_hand_over_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin update hand_over set status = new.to_status where id = new.hand_over_id; return null; end $function$
;

CREATE OR REPLACE FUNCTION public.apply_matter_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin update matter set status = new.to_status where id = new.matter_id; return null; end $function$
;

CREATE OR REPLACE FUNCTION public.apply_meeting_step()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin update meeting set status = new.to_status where id = new.meeting_id; return null; end $function$
;

CREATE OR REPLACE FUNCTION public.apply_network_event()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
    update network set changed_at = now(), state = (
      select case kind when 'dormant' then 'dormant' when 'ended' then 'ended' else 'active' end
      from network_event where network_id = new.network_id order by day desc, recorded_at desc, id limit 1)
    where id = new.network_id;
    return null;
  end $function$
;

CREATE OR REPLACE FUNCTION public.asked_from(asked_meeting uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select coalesce(max(told.sequence), 0) from (select sequence, facts -> 'when' as now, lag(facts -> 'when') over (order by sequence) as before
          from summons where meeting_id = asked_meeting and kind <> 'cancel') as told where now is distinct from before $function$
;
grant execute on function asked_from(asked_meeting uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.audit_text(entry audit_entry)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$ select concat_ws(E'\n', entry.previous_hash, entry.chain, entry.number, (extract(epoch from entry.at) * 1000000)::bigint,
        coalesce(entry.person_id::text, '-'), entry.act, entry.subject_kind, entry.subject_id, entry.detail::text) $function$
;

CREATE OR REPLACE FUNCTION public.carry_title_to_matter(asked_item uuid)
 RETURNS uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ update matter set title = agenda_item.title
        from agenda_item join meeting on meeting.id = agenda_item.meeting_id
        where agenda_item.id = asked_item and matter.id = agenda_item.matter_id and matter.title <> agenda_item.title
          and agenda_item.body_id in (select secretary_bodies()) and matter.body_id = agenda_item.body_id
          and meeting.status in ('planned', 'ongoing') and matter.id not in (select closed_records())
          and not exists (select from restriction where record_id = agenda_item.id and lifted_at is null)
          and not exists (select from agenda_item as later join meeting as later_meeting on later_meeting.id = later.meeting_id
            where later.matter_id = matter.id and later_meeting.day > meeting.day and later_meeting.status <> 'cancelled')
        returning matter.id $function$
;
grant execute on function carry_title_to_matter(asked_item uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.close_raised_matter()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
    update restriction set record_kind = 'matter', record_id = new.matter_id where record_id = new.id and lifted_at is null
      and not exists (select from agenda_item as other where other.matter_id = new.matter_id and other.id <> new.id);
    return null;
  end $function$
;

CREATE OR REPLACE FUNCTION public.closed_approvals()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$ select approval.id from approval join closed_meetings() as closed on closed.meeting_id = approval.meeting_id
        where closed.closed_at > approval.approved_at $function$
;
grant execute on function closed_approvals() to radslag_app;

CREATE OR REPLACE FUNCTION public.closed_attendances()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$ with closed as materialized (select array(select closed_items()) as ids),
      touched as (select distinct attendance_id from attendance_item, closed where agenda_item_id = any(closed.ids))
    select attendance.id from touched join attendance on attendance.id = touched.attendance_id
    where attendance.person_id is distinct from acting_person() and not exists (select from attendance_item, closed
      where attendance_item.attendance_id = attendance.id and attendance_item.agenda_item_id <> all(closed.ids)) $function$
;
grant execute on function closed_attendances() to radslag_app;

CREATE OR REPLACE FUNCTION public.closed_drafts()
 RETURNS TABLE(draft_id uuid, file_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$ with recursive closed (id, file_id, network_id, held_on) as (
      select import_draft.id, source_file_id, network_id, held_on
        from import_draft join closed_meetings() as meetings on meetings.meeting_id = import_draft.meeting_id
      union
      select other.id, other.source_file_id, other.network_id, other.held_on from closed join import_draft as other
        on other.kept_draft_id = closed.id or other.source_file_id = closed.file_id
        or (other.network_id = closed.network_id and other.held_on = closed.held_on))
    select id, file_id from closed $function$
;
grant execute on function closed_drafts() to radslag_app;

CREATE OR REPLACE FUNCTION public.closed_editions()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$ select edition.id from published.edition join closed_meetings() as closed on closed.meeting_id = edition.subject_id
        where closed.closed_at > edition.published_at $function$
;
grant execute on function closed_editions() to radslag_app;

CREATE OR REPLACE FUNCTION public.closed_items()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$ with closed as materialized (select array(select closed_records()) as ids)
    select agenda_item.id from agenda_item, closed where agenda_item.id = any(closed.ids)
    union select agenda_item.id from agenda_item, closed where agenda_item.matter_id = any(closed.ids) $function$
;
grant execute on function closed_items() to radslag_app;

CREATE OR REPLACE FUNCTION public.closed_meetings()
 RETURNS TABLE(meeting_id uuid, closed_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$ select agenda_item.meeting_id, max(closed.recorded_at) from closed_restrictions() as closed
        join agenda_item on agenda_item.id = closed.record_id or agenda_item.matter_id = closed.record_id group by 1 $function$
;
grant execute on function closed_meetings() to radslag_app;

CREATE OR REPLACE FUNCTION public.closed_records()
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    asker text := coalesce(acting_person()::text, '') || '/' || coalesce(acting_guest_item()::text, '');
    known text := current_setting('radslag.closed', true);
  begin
    if known is null or split_part(known, ' ', 1) <> asker then
      known := asker || ' ' || coalesce((select array_agg(id)::text from read_closed_records() as id), '{}');
      perform set_config('radslag.closed', known, true);
    end if;
    return query select unnest(split_part(known, ' ', 2)::uuid[]);
  end $function$
;
grant execute on function closed_records() to radslag_app;

CREATE OR REPLACE FUNCTION public.closed_requests()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 4
 SET search_path TO 'public', 'pg_temp'
AS $function$ select request_id from closed_restrictions() as closed join agenda_item on agenda_item.id = closed.record_id
          or agenda_item.matter_id = closed.record_id join item_request_answer on item_request_answer.agenda_item_id = agenda_item.id $function$
;
grant execute on function closed_requests() to radslag_app;

CREATE OR REPLACE FUNCTION public.closed_restrictions()
 RETURNS SETOF restriction
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$ select * from restriction where lifted_at is null and record_id in (select closed_records()) $function$
;
grant execute on function closed_restrictions() to radslag_app;

CREATE OR REPLACE FUNCTION public.coordinated_organisations()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 2
 SET search_path TO 'public', 'pg_temp'
AS $function$ select organisation_id from current_holdings() where organisation_id is not null and role in ('coordinator', 'organisation-administrator') $function$
;
grant execute on function coordinated_organisations() to radslag_app;

CREATE OR REPLACE FUNCTION public.current_holdings()
 RETURNS SETOF role_holding
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 8
 SET search_path TO 'public', 'pg_temp'
AS $function$ select * from role_holding where person_id = acting_person() and acting_guest_item() is null
        and valid_from <= stockholm_today() and (valid_to is null or valid_to >= stockholm_today()) $function$
;
grant execute on function current_holdings() to radslag_app;

CREATE OR REPLACE FUNCTION public.end_post(ended_post uuid, last_day date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare ended post;
  begin
    select * into ended from post where id = ended_post for update;
    if not found or not (is_administrator() or exists (select from administered_organisations() as mine where mine = ended.organisation_id)) then
      raise insufficient_privilege using message = 'only the organisation itself ends its posts';
    end if;
    -- Without a day everything would end where it began.
    if last_day is null then raise null_value_not_allowed using message = 'a post ends on a day'; end if;
    update post set held_to = last_day where id = ended_post;
    -- What would have begun later never begins, and nobody is left to step in for it.
    update role_holding set substitutes_for = null where substitutes_for in (select id from role_holding as later
      where later.person_id = ended.person_id and (later.represents_id = ended.organisation_id or later.organisation_id = ended.organisation_id)
        and later.valid_from > last_day and later.valid_from >= stockholm_today());
    delete from role_holding where person_id = ended.person_id
      and (represents_id = ended.organisation_id or organisation_id = ended.organisation_id)
      and valid_from > last_day and valid_from >= stockholm_today();
    update role_holding set valid_to = greatest(last_day, valid_from) where person_id = ended.person_id
      and (represents_id = ended.organisation_id or organisation_id = ended.organisation_id)
      and (valid_to is null or valid_to > last_day);
  end $function$
;
grant execute on function end_post(ended_post uuid, last_day date) to radslag_app;

CREATE OR REPLACE FUNCTION public.end_restriction_of_removed()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
    update restriction set lifted_by = coalesce(acting_person(), recorded_by), lifted_at = now() where record_id = old.id and lifted_at is null;
    return null;
  end $function$
;

CREATE OR REPLACE FUNCTION public.forget_closed_records()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin perform set_config('radslag.closed', '', true); return null; end $function$
;

CREATE OR REPLACE FUNCTION public.guest_bodies()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 4
 SET search_path TO 'public', 'pg_temp'
AS $function$ select body_id from item_guest where agenda_item_id in (select guest_items()) and person_id = acting_person() $function$
;
grant execute on function guest_bodies() to radslag_app;

CREATE OR REPLACE FUNCTION public.guest_items()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 4
 SET search_path TO 'public', 'pg_temp'
AS $function$ select agenda_item_id from item_guest where person_id = acting_person() and expires_at > now()
        and (acting_guest_item() is null or agenda_item_id = acting_guest_item()) $function$
;
grant execute on function guest_items() to radslag_app;

CREATE OR REPLACE FUNCTION public.guest_meetings()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 4
 SET search_path TO 'public', 'pg_temp'
AS $function$ select meeting_id from item_guest where agenda_item_id in (select guest_items()) and person_id = acting_person() $function$
;
grant execute on function guest_meetings() to radslag_app;

CREATE OR REPLACE FUNCTION public.guest_networks()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 4
 SET search_path TO 'public', 'pg_temp'
AS $function$ select network_id from body where id in (select guest_bodies()) $function$
;
grant execute on function guest_networks() to radslag_app;

CREATE OR REPLACE FUNCTION public.guests_of(asked_meeting uuid)
 RETURNS TABLE(agenda_item_id uuid, person_id uuid, starts_at timestamp with time zone, ends_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'public', 'pg_temp'
AS $function$ select item_guest.agenda_item_id, item_guest.person_id, slot.starts_at, slot.ends_at
        from item_guest left join lateral item_slot(item_guest.agenda_item_id) as slot on true
        where meeting_id = asked_meeting and body_id in (select secretary_bodies()) and expires_at > now()
          and item_guest.agenda_item_id not in (select closed_records()) $function$
;
grant execute on function guests_of(asked_meeting uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.is_administrator()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select exists (select from current_holdings() where role = 'administrator') $function$
;
grant execute on function is_administrator() to radslag_app;

CREATE OR REPLACE FUNCTION public.is_approver_of(asked_meeting uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select exists (select from meeting where id = asked_meeting and approver_id = acting_person()
        and body_id in (select readable_bodies())) $function$
;
grant execute on function is_approver_of(asked_meeting uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.is_fact_of(asked_kind text, asked_fact uuid, asked_meeting uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'public', 'pg_temp'
AS $function$ select case asked_kind
    when 'decision' then exists (select from decision where id = asked_fact and meeting_id = asked_meeting)
    when 'tabling' then exists (select from tabling where id = asked_fact and meeting_id = asked_meeting)
    when 'vote' then exists (select from vote where id = asked_fact and meeting_id = asked_meeting)
    when 'dissent' then exists (select from dissent where id = asked_fact and meeting_id = asked_meeting)
    when 'disqualification' then exists (select from disqualification where id = asked_fact and meeting_id = asked_meeting)
    when 'nomination' then exists (select from nomination where id = asked_fact and meeting_id = asked_meeting)
    when 'action' then exists (select from action where id = asked_fact and meeting_id = asked_meeting)
    when 'assignment' then exists (select from assignment where id = asked_fact and meeting_id = asked_meeting)
    when 'hand-over' then exists (select from hand_over where id = asked_fact and meeting_id = asked_meeting)
    else false end $function$
;
grant execute on function is_fact_of(asked_kind text, asked_fact uuid, asked_meeting uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.is_later_item(asked_item uuid, asked_meeting uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select exists (select from agenda_item join meeting as later on later.id = agenda_item.meeting_id
        join meeting as earlier on earlier.id = asked_meeting and earlier.body_id = later.body_id and earlier.day < later.day
        join body on body.id = earlier.body_id and approval_manner = 'next-meeting'
        where agenda_item.id = asked_item and later.status = 'ongoing') $function$
;
grant execute on function is_later_item(asked_item uuid, asked_meeting uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.is_or_was_member(asked_network uuid, asked_organisation uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select exists (select from network_member where network_id = asked_network and organisation_id = asked_organisation) $function$
;
grant execute on function is_or_was_member(asked_network uuid, asked_organisation uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.is_untouched_item(asked_item uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select exists (select from agenda_item join meeting on meeting.id = meeting_id where agenda_item.id = asked_item
    and agenda_item.body_id in (select secretary_bodies())
    and meeting.status = 'planned' and concat(notes, background, proposal) = '' and notes_state is null and not is_if_time
    and case when matter_id is null
      then exists (select from agenda_template_item as standing where standing.body_id = agenda_item.body_id
        and standing.title = agenda_item.title and standing.presenter = agenda_item.presenter
        and standing.planned_minutes is not distinct from agenda_item.planned_minutes)
      else presenter = '' and planned_minutes is null
        and agenda_item.title = (select matter.title from matter where matter.id = matter_id) end
    and not exists (select from audit_entry where chain = agenda_item.network_id and subject_id = asked_item::text)
    and not exists (select from item_attachment where agenda_item_id = asked_item)
    and not exists (select from item_guest where agenda_item_id = asked_item)
    and not exists (select from attendance_item where agenda_item_id = asked_item)
    and not exists (select from notes_update where agenda_item_id = asked_item)
    and not exists (select from question_round where agenda_item_id = asked_item)
    and not exists (select from nomination where agenda_item_id = asked_item)
    and not exists (select from assignment_report where agenda_item_id = asked_item)
    and not exists (select from item_request_answer where agenda_item_id = asked_item)
    and not exists (select from matter_step where agenda_item_id = asked_item)
    and not exists (select from restriction where record_id = asked_item)) $function$
;
grant execute on function is_untouched_item(asked_item uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.item_slot(asked_item uuid)
 RETURNS TABLE(starts_at timestamp with time zone, ends_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 1
 SET search_path TO 'public', 'pg_temp'
AS $function$ select meeting.starts_at + before.minutes * interval '1 minute',
          meeting.starts_at + (before.minutes + asked.planned_minutes) * interval '1 minute'
        from agenda_item as asked join meeting on meeting.id = asked.meeting_id cross join lateral (
          select case when coalesce(bool_and(earlier.planned_minutes is not null), true) then coalesce(sum(earlier.planned_minutes), 0) end as minutes
          from agenda_item as earlier where earlier.meeting_id = asked.meeting_id
            and (earlier.is_if_time, earlier.position) < (asked.is_if_time, asked.position)) as before
        where asked.id = asked_item and meeting.starts_at is not null and before.minutes is not null $function$
;

CREATE OR REPLACE FUNCTION public.known_networks()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$ select readable_networks() union select overseen_networks() $function$
;
grant execute on function known_networks() to radslag_app;

CREATE OR REPLACE FUNCTION public.last_attendance_position(asked_meeting uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select coalesce(max(position), 0) from attendance where meeting_id = asked_meeting and body_id in (select secretary_bodies()) $function$
;
grant execute on function last_attendance_position(asked_meeting uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.last_position(asked_meeting uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select coalesce(max(position), 0) from agenda_item where meeting_id = asked_meeting and body_id in (select readable_bodies()) $function$
;
grant execute on function last_position(asked_meeting uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.meeting_days(asked_networks uuid[])
 RETURNS TABLE(network_id uuid, last_day date, next_day date, next_starts_at timestamp with time zone, next_place text, next_body text)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$
  with seen as (select body.id, body.network_id, body.name from body where body.network_id = any (asked_networks)
    and (body.network_id in (select overseen_networks()) or body.id in (select readable_bodies())))
  select asked.id, last.day, coming.day, coming.starts_at, coming.place, coming.name
  from unnest(asked_networks) as asked (id)
  left join lateral (select max(latest.day) as day from seen cross join lateral (
      select meeting.day from meeting where meeting.body_id = seen.id and meeting.day <= stockholm_today()
        and status not in ('planned', 'cancelled') order by meeting.day desc limit 1) as latest
    where seen.network_id = asked.id) as last on true
  left join lateral (select nearest.day, nearest.starts_at, nearest.place, seen.name from seen cross join lateral (
      select meeting.day, meeting.starts_at, meeting.place from meeting where meeting.body_id = seen.id and meeting.day >= stockholm_today()
        and status in ('planned', 'ongoing') order by meeting.day, meeting.starts_at limit 1) as nearest
    where seen.network_id = asked.id order by nearest.day, nearest.starts_at, seen.name limit 1) as coming on true
  where asked.id in (select known_networks()) $function$
;
grant execute on function meeting_days(asked_networks uuid[]) to radslag_app;

CREATE OR REPLACE FUNCTION public.meeting_to_take_back(asked_draft uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select meeting.id from import_draft join meeting on meeting.id = import_draft.meeting_id
    where import_draft.id = asked_draft and import_draft.status = 'confirmed' and meeting.body_id in (select secretary_bodies())
      and import_draft.network_id in (select secretary_networks()) and import_draft.id not in (select draft_id from closed_drafts()) $function$
;

CREATE OR REPLACE FUNCTION public.number_agenda(asked_meeting uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ update agenda_item set position = ordered.place, number = ordered.place::text
        from (select id, row_number() over (order by position)::int as place from agenda_item
          where meeting_id = asked_meeting and body_id in (select secretary_bodies())) as ordered
        where agenda_item.id = ordered.id $function$
;
grant execute on function number_agenda(asked_meeting uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.overseen_networks()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$ select network_id from network_member where organisation_id in (select own_organisations()) $function$
;
grant execute on function overseen_networks() to radslag_app;

CREATE OR REPLACE FUNCTION public.own_invitations(from_day date)
 RETURNS TABLE(id uuid, meeting_id uuid, network_id uuid, body_id uuid, network_name text, body_name text, status text, day date, starts_at timestamp with time zone, ends_at timestamp with time zone, place text, online_url text, replies_by date, sequence integer, called_sequence integer, asked_from integer, agenda_item_id uuid, item_number text, is_readable boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$ select invitation.id, meeting.id, meeting.network_id, meeting.body_id, network.name, body.name, meeting.status, meeting.day,
          coalesce(slot.starts_at, meeting.starts_at), case when slot.starts_at is null then meeting.ends_at else slot.ends_at end,
          meeting.place, meeting.online_url, meeting.replies_by, meeting.sequence, called_sequence, asked_from(meeting.id), invitation.agenda_item_id,
          agenda_item.number, invitation.body_id in (select readable_bodies()) or invitation.agenda_item_id in (select guest_items())
        from invitation join meeting on meeting.id = invitation.meeting_id join body on body.id = meeting.body_id
          join network on network.id = meeting.network_id
          left join agenda_item on agenda_item.id = invitation.agenda_item_id
          left join lateral item_slot(agenda_item.id) as slot on true
        where invitation.person_id = acting_person() and called_sequence is not null and meeting.day >= from_day
          and (acting_guest_item() is null or invitation.agenda_item_id = acting_guest_item()) $function$
;
grant execute on function own_invitations(from_day date) to radslag_app;

CREATE OR REPLACE FUNCTION public.own_organisations()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 2
 SET search_path TO 'public', 'pg_temp'
AS $function$ select organisation_id from current_holdings() where organisation_id is not null $function$
;
grant execute on function own_organisations() to radslag_app;

CREATE OR REPLACE FUNCTION public.past_tablings(asked_bodies uuid[])
 RETURNS TABLE(matter_id uuid, body_id uuid, agenda_item_id uuid, state text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ with tabled as materialized (select matter.id, matter.body_id from matter
        where matter.status = 'tabled' and matter.body_id = any(asked_bodies) and matter.body_id in (select readable_bodies())
        and not exists (select from hand_over_step where to_matter_id = matter.id)
        and not exists (select from hand_over where hand_over.matter_id = matter.id and hand_over.status in ('answered', 'declined'))),
      -- The latest meeting held here is nearly always the body's latest, so that one look is enough.
      bound as materialized (select asked.body_id, coalesce(
          (select day from meeting where meeting.body_id = asked.body_id and status not in ('planned', 'cancelled')
            and not exists (select from meeting_step where meeting_id = meeting.id and act = 'record') order by day desc limit 1),
          (select max(day) from meeting where meeting.body_id = asked.body_id and status not in ('planned', 'cancelled'))) as day
        from (select distinct body_id from tabled) as asked)
    select tabled.id, tabled.body_id, latest.agenda_item_id, case
        when exists (select from matter_step as step where step.matter_id = tabled.id and step.act = 'take-up'
          and step.agenda_item_id = latest.agenda_item_id
          and not exists (select from matter_step as later where later.matter_id = tabled.id and later.number > step.number)) then 'taken-up'
        when exists (select from agenda_item join meeting on meeting.id = agenda_item.meeting_id
          where agenda_item.matter_id = tabled.id and meeting.status = 'planned' and meeting.day > bound.day) then 'on-agenda'
        else 'waiting' end
    from tabled join bound on bound.body_id = tabled.body_id
      cross join lateral (select agenda_item.id as agenda_item_id, meeting.day, exists (select from meeting_step
          where meeting_id = meeting.id and act = 'record') as is_read_in
        from agenda_item join meeting on meeting.id = agenda_item.meeting_id
        where agenda_item.matter_id = tabled.id and meeting.status not in ('planned', 'cancelled')
        order by day desc, is_read_in limit 1) as latest
    where latest.is_read_in and latest.day < bound.day $function$
;
grant execute on function past_tablings(asked_bodies uuid[]) to radslag_app;

CREATE OR REPLACE FUNCTION public.people_in_my_networks()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 200
 SET search_path TO 'public', 'pg_temp'
AS $function$ select person_id from role_holding where network_id in (select readable_networks())
        union select person_id from post where organisation_id in (select own_organisations())
        union select person_id from role_holding where organisation_id in (select own_organisations())
        union select person_id from role_holding where represents_id in (select own_organisations())
        union select contact_id from network where contact_id is not null and id in (select known_networks())
        union select person_id from item_guest where body_id in (select readable_bodies())
        union select person_id from invitation where substitutes_for is not null and body_id in (select readable_bodies()) $function$
;
grant execute on function people_in_my_networks() to radslag_app;

CREATE OR REPLACE FUNCTION public.person_with_email(given_name text, given_email text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare found_id uuid;
  begin
    if not (is_administrator() or exists (select from secretary_networks()) or exists (select from secretary_bodies())
      or exists (select from administered_organisations())) then
      raise insufficient_privilege using message = 'only a secretary or an administrator adds people';
    end if;
    insert into person (id, name, email) values (gen_random_uuid(), given_name, lower(given_email))
      on conflict on constraint person_email_unique do nothing;
    select id into found_id from person where email = lower(given_email);
    -- Whoever names a stranger's address must know whose it is: nobody is added by a slip, or to see who answers to it.
    if not is_administrator() and found_id not in (select people_in_my_networks())
      and not exists (select from person where id = found_id and (lower(trim(name)) = lower(trim(given_name)) or contact_is_published)) then
      return null;
    end if;
    return found_id;
  end $function$
;
grant execute on function person_with_email(given_name text, given_email text) to radslag_app;

CREATE OR REPLACE FUNCTION public.person_with_name(given_name text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare new_id uuid := gen_random_uuid();
  begin
    if not (is_administrator() or exists (select from secretary_networks()) or exists (select from administered_organisations())) then
      raise insufficient_privilege using message = 'only a secretary or an administrator adds people';
    end if;
    insert into person (id, name) values (new_id, given_name);
    return new_id;
  end $function$
;
grant execute on function person_with_name(given_name text) to radslag_app;

CREATE OR REPLACE FUNCTION public.place_what_came_back()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
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
  end $function$
;

CREATE OR REPLACE FUNCTION public.plan_of(asked_meeting uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select jsonb_build_object('meeting', to_jsonb(meeting),
          'items', coalesce((select jsonb_agg(to_jsonb(agenda_item) - 'notes_state') from agenda_item where meeting_id = meeting.id), '[]'),
          'attendance', coalesce((select jsonb_agg(to_jsonb(attendance)) from attendance where meeting_id = meeting.id), '[]'))
        from meeting where id = asked_meeting and status = 'planned' and body_id in (select secretary_bodies())
          and not exists (select from restriction join agenda_item on agenda_item.id = record_id or agenda_item.matter_id = record_id
            where agenda_item.meeting_id = meeting.id and lifted_at is null)
          and not exists (select from item_guest where meeting_id = meeting.id)
          and not exists (select from item_attachment where meeting_id = meeting.id)
          and not exists (select from attendance_item where meeting_id = meeting.id)
          and not exists (select from agenda_item where meeting_id = meeting.id and notes_state is not null)
          and not exists (select from assignment_report join agenda_item on agenda_item.id = agenda_item_id where meeting_id = meeting.id)
          and not exists (select from item_request_answer join agenda_item on agenda_item.id = agenda_item_id
            where agenda_item.meeting_id = meeting.id) $function$
;
grant execute on function plan_of(asked_meeting uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.planned_by_import(asked_draft uuid)
 RETURNS TABLE(id uuid, day date)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 1
 SET search_path TO 'public', 'pg_temp'
AS $function$ select meeting.id, meeting.day from meeting_to_take_back(asked_draft) as asked
      join meeting_step as recorded on recorded.meeting_id = asked and recorded.act = 'record'
      join meeting_step as planning on planning.act = 'plan' and planning.taken_at = recorded.taken_at
        and planning.body_id = recorded.body_id
      join meeting on meeting.id = planning.meeting_id and meeting.status = 'planned'
    where online_url = '' and replies_by is null and sequence = 0
      and not exists (select from meeting_step as later where later.meeting_id = meeting.id and later.number > 1)
      and not exists (select from audit_entry where chain = meeting.network_id and subject_id = meeting.id::text)
      and not exists (select from agenda_item where agenda_item.meeting_id = meeting.id and not is_untouched_item(agenda_item.id))
      and not exists (select from agenda_template_item as standing where standing.body_id = meeting.body_id
        and not exists (select from agenda_item where agenda_item.meeting_id = meeting.id and agenda_item.title = standing.title)) $function$
;
grant execute on function planned_by_import(asked_draft uuid) to radslag_app;

CREATE OR REPLACE FUNCTION published.announce_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin notify radslag_editions; return null; end $function$
;

CREATE OR REPLACE FUNCTION public.put_back_plan(asked_meeting uuid, plan jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare own meeting;
  begin
    select * into strict own from meeting where id = asked_meeting;
    update meeting set document_kind = before.document_kind, day = before.day, starts_at = before.starts_at, ends_at = before.ends_at,
        place = before.place, chair_name = before.chair_name, secretary_name = before.secretary_name,
        approver_names = before.approver_names, approver_id = before.approver_id
      from jsonb_populate_record(null::meeting, plan -> 'meeting') as before where meeting.id = asked_meeting;
    insert into agenda_item (id, network_id, body_id, meeting_id, position, number, title, notes, matter_id, version, background, proposal,
        presenter, planned_minutes, is_if_time)
      select before.id, own.network_id, own.body_id, own.id, before.position, before.number, before.title, before.notes, before.matter_id,
        before.version, before.background, before.proposal, before.presenter, before.planned_minutes, before.is_if_time
      from jsonb_populate_recordset(null::agenda_item, plan -> 'items') as before
      where before.matter_id is null or exists (select from matter where matter.id = before.matter_id and matter.body_id = own.body_id);
    insert into attendance (id, network_id, body_id, meeting_id, position, presence, name, role, organisation_name, organisation_id,
        person_id, from_at, to_at, is_remote, is_guest, substitutes_for)
      select before.id, own.network_id, own.body_id, own.id, before.position, before.presence, before.name, before.role,
        before.organisation_name, before.organisation_id, before.person_id, before.from_at, before.to_at, before.is_remote,
        before.is_guest, before.substitutes_for
      from jsonb_populate_recordset(null::attendance, plan -> 'attendance') as before;
  end $function$
;

CREATE OR REPLACE FUNCTION public.read_closed_records()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ with held as materialized (select * from current_holdings()),
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
      else exists (select from restriction_person where restriction_id = near.id and person_id = acting_person()) end $function$
;

CREATE OR REPLACE FUNCTION public.readable_bodies()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$ select body.id from body join current_holdings() as holding
        on holding.network_id = body.network_id and (holding.body_id is null or holding.body_id = body.id) $function$
;
grant execute on function readable_bodies() to radslag_app;

CREATE OR REPLACE FUNCTION public.readable_networks()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 8
 SET search_path TO 'public', 'pg_temp'
AS $function$ select network_id from current_holdings() where network_id is not null $function$
;
grant execute on function readable_networks() to radslag_app;

CREATE OR REPLACE FUNCTION public.reader_name(asked_reading uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select person.name from reading_log join person on person.id = reading_log.person_id where reading_log.id = asked_reading
        and (person_id = acting_person() or network_id in (select secretary_networks())) $function$
;
grant execute on function reader_name(asked_reading uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.record_act(in_chain uuid, given_act text, given_kind text, given_id text, given_detail jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    head audit_head;
    entry audit_entry;
  begin
    insert into audit_head values (in_chain, 0, '') on conflict do nothing;
    select * into head from audit_head where chain = in_chain for update;
    entry := row(in_chain, head.number + 1, clock_timestamp(), acting_person(), given_act, given_kind, given_id, given_detail, head.hash, '');
    entry.hash := encode(sha256(convert_to(audit_text(entry), 'UTF8')), 'hex');
    insert into audit_entry select entry.*;
    update audit_head set number = entry.number, hash = entry.hash where chain = in_chain;
  end $function$
;
grant execute on function record_act(in_chain uuid, given_act text, given_kind text, given_id text, given_detail jsonb) to radslag_access;
grant execute on function record_act(in_chain uuid, given_act text, given_kind text, given_id text, given_detail jsonb) to radslag_app;

CREATE OR REPLACE FUNCTION public.refuse_change_of_frozen_meeting()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
    if old.status not in ('planned', 'ongoing') then
      raise check_violation using constraint = 'meeting_notes_frozen', message = 'the notes are no longer being written';
    end if;
    return new;
  end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_change_of_frozen_notes()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare at_meeting uuid := coalesce(new.meeting_id, old.meeting_id);
  begin
    -- Held, so that nobody freezes the notes between this look and the end of the transaction.
    if (select status from meeting where id = at_meeting for share) not in ('planned', 'ongoing') then
      raise check_violation using constraint = 'meeting_notes_frozen', message = 'the notes are no longer being written';
    end if;
    return coalesce(new, old);
  end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_circle_of_matters()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
    if exists (with recursive before (id) as (select new.earlier_matter_id
        union select earlier_matter_id from matter_continuation join before on matter_continuation.matter_id = before.id
          where undone_at is null)
        select from before where id = new.matter_id) then
      raise check_violation using constraint = 'matter_continuation_no_circle', message = 'the earlier matter goes on from this one';
    end if;
    return new;
  end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_loss_of_last_administrator()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
    if old.role not in ('administrator', 'organisation-administrator')
      or new.valid_to is null and new.valid_from <= greatest(old.valid_from, stockholm_today()) then return new; end if;
    perform pg_advisory_xact_lock(hashtextextended('last-administrator' || coalesce(old.organisation_id::text, ''), 0));
    if not exists (select from role_holding as other where other.role = old.role and other.id <> old.id
      and other.organisation_id is not distinct from old.organisation_id and other.valid_to is null
      and other.valid_from <= greatest(stockholm_today(), new.valid_to + 1)) then
      raise check_violation using constraint = 'role_holding_last_administrator', message = 'the last administrator stays';
    end if;
    return new;
  end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_member_of_itself()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
    if exists (select from network where id = new.network_id and organisation_id = new.organisation_id) then
      raise check_violation using constraint = 'network_member_not_itself', message = 'a network is no member of itself';
    end if;
    return new;
  end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_network_of_itself()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
    if exists (select from network_member where network_id = new.id and organisation_id = new.organisation_id) then
      raise check_violation using constraint = 'network_member_not_itself', message = 'a network is no member of itself';
    end if;
    return new;
  end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_redirected_sign_in()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
    if acting_person() is not null and not is_administrator() and (new.issuer, new.client_id, new.client_secret, new.domains)
      is distinct from (old.issuer, old.client_id, old.client_secret, old.domains) then
      raise insufficient_privilege using message = 'only the administrator of the installation changes where people sign in';
    end if;
    return new;
  end $function$
;

CREATE OR REPLACE FUNCTION public.refuse_second_chair()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ begin
    if new.role not in ('chair', 'vice-chair') or new.body_id is null then return new; end if;
    perform pg_advisory_xact_lock(hashtextextended(new.role || new.body_id, 0));
    if exists (select from role_holding as other where other.body_id = new.body_id and other.role = new.role and other.id <> new.id
      and other.valid_from <= coalesce(new.valid_to, 'infinity') and coalesce(other.valid_to, 'infinity') >= new.valid_from) then
      raise exclusion_violation using constraint = 'role_holding_one_chair', message = 'the body has a chair on one of these days';
    end if;
    return new;
  end $function$
;

CREATE OR REPLACE FUNCTION public.resting_on_import(asked_draft uuid)
 RETURNS SETOF text
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 2
 SET search_path TO 'public', 'pg_temp'
AS $function$ with asked as materialized (select meeting.id, filled_plan is not null as has_plan, step.number, step.taken_at
      from meeting_to_take_back(asked_draft) as found join meeting on meeting.id = found join import_draft on import_draft.id = asked_draft
        join meeting_step as step on step.meeting_id = meeting.id and step.act = 'record'),
    own_item as materialized (select agenda_item.id, matter_id from agenda_item join asked on asked.id = meeting_id),
    own_step as materialized (select matter_step.matter_id, matter_step.number, matter_step.taken_at <> asked.taken_at as is_later,
        matter_step.act in ('take-up', 'settle', 'lapse') as is_word,
        (select act from matter_step as next where next.matter_id = matter_step.matter_id
          and next.number = matter_step.number + 1) is not distinct from 'retract' as is_undone,
        matter_step.act = 'retract' and exists (select from matter_step as word where word.matter_id = matter_step.matter_id
          and word.number = matter_step.number - 1 and word.act in ('take-up', 'settle', 'lapse')) as is_undoing
      from matter_step join asked on asked.id = meeting_id),
    raised as materialized (select matter_id from own_step where number = 1)
    select 'unknown' where not exists (select from asked)
    union all select 'published' where exists (select from published.edition join asked on asked.id = subject_id)
    union all select 'corrected' where exists (select from correction join asked on asked.id = meeting_id)
      or exists (select from approval join asked on asked.id = meeting_id where approval.number > 1)
    union all select 'made-known' where exists (select from remark join asked on asked.id = meeting_id)
      or exists (select from board_notice join asked on asked.id = meeting_id)
      or exists (select from dispatch join asked on asked.id = meeting_id)
      or exists (select from draft_sharing join asked on asked.id = meeting_id)
    union all select 'closed' where exists (select from restriction join own_item on own_item.id = record_id)
      or exists (select from restriction join own_item on matter_id = record_id)
    union all select 'continued' where exists (select from matter_continuation join own_item on own_item.id in (agenda_item_id, earlier_item_id))
      or exists (select from continuation_proposal join own_item on own_item.id in (agenda_item_id, earlier_item_id) where apart_by is not null)
    -- What somebody said became of a matter put off here, unless it was undone: then it is as if it had not been said.
    union all select 'settled' where exists (select from own_step where is_later and is_word and not is_undone)
    union all select 'taken-up' where exists (select from own_step where is_later and not is_word and not is_undoing)
      or exists (select from matter_step as later join own_step on own_step.matter_id = later.matter_id cross join asked
        where later.number > own_step.number and later.meeting_id <> asked.id)
      or exists (select from agenda_item as other join raised on raised.matter_id = other.matter_id cross join asked
        where other.meeting_id <> asked.id and not is_untouched_item(other.id))
    union all select 'begun' where exists (select from action join asked on asked.id = meeting_id)
      or exists (select from assignment join asked on asked.id = meeting_id)
      or exists (select from hand_over join asked on asked.id = meeting_id)
      or exists (select from question_round join asked on asked.id = meeting_id)
      or exists (select from nomination join asked on asked.id = meeting_id)
      or exists (select from assignment_report join own_item on own_item.id = agenda_item_id)
      or exists (select from item_request_answer join own_item on own_item.id = agenda_item_id)
    union all select 'named' where exists (select from person_join join attendance on attendance.id = attendance_id
      join asked on asked.id = meeting_id)
    union all select 'plan-unknown' where exists (select from asked where number > 1 and not has_plan) $function$
;
grant execute on function resting_on_import(asked_draft uuid) to radslag_app;

CREATE OR REPLACE FUNCTION public.restricted_items()
 RETURNS TABLE(agenda_item_id uuid, meeting_id uuid, body_id uuid, matter_id uuid, item_position integer, item_number text, restriction_id uuid, is_closed boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 50
 SET search_path TO 'public', 'pg_temp'
AS $function$ select agenda_item.id, agenda_item.meeting_id, agenda_item.body_id, agenda_item.matter_id, agenda_item.position,
          agenda_item.number, restriction.id, restriction.record_id in (select closed_records())
        from restriction join agenda_item on agenda_item.id = restriction.record_id or agenda_item.matter_id = restriction.record_id
        where lifted_at is null and restriction.body_id in (select readable_bodies()) $function$
;
grant execute on function restricted_items() to radslag_app;

CREATE OR REPLACE FUNCTION public.restricted_matters()
 RETURNS TABLE(matter_id uuid, body_id uuid, status text, restriction_id uuid, is_closed boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$ select matter.id, matter.body_id, matter.status, restriction.id, restriction.record_id in (select closed_records())
        from restriction join matter on matter.id = restriction.record_id
        where lifted_at is null and restriction.body_id in (select readable_bodies()) $function$
;
grant execute on function restricted_matters() to radslag_app;

CREATE OR REPLACE FUNCTION public.restrictions_naming_me()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'public', 'pg_temp'
AS $function$ select restriction_id from restriction_person join restriction on restriction.id = restriction_id
        where person_id = acting_person() and (acting_guest_item() is null or record_id = acting_guest_item()) $function$
;
grant execute on function restrictions_naming_me() to radslag_app;

CREATE OR REPLACE FUNCTION public.seated_bodies()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 20
 SET search_path TO 'public', 'pg_temp'
AS $function$ select body.id from body join current_holdings() as holding on holding.role in
          ('secretary', 'chair', 'vice-chair', 'member', 'substitute', 'coordinator')
        and holding.network_id = body.network_id and (holding.body_id is null or holding.body_id = body.id) $function$
;
grant execute on function seated_bodies() to radslag_app;

CREATE OR REPLACE FUNCTION public.secretary_bodies()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 10
 SET search_path TO 'public', 'pg_temp'
AS $function$ select body.id from body join current_holdings() as holding on holding.role = 'secretary'
        and holding.network_id = body.network_id and (holding.body_id is null or holding.body_id = body.id) $function$
;
grant execute on function secretary_bodies() to radslag_app;

CREATE OR REPLACE FUNCTION public.secretary_networks()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER ROWS 4
 SET search_path TO 'public', 'pg_temp'
AS $function$ select network_id from current_holdings() where role = 'secretary' and body_id is null $function$
;
grant execute on function secretary_networks() to radslag_app;

CREATE OR REPLACE FUNCTION public.sign_in_demanded_by(asked_person uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select organisation_id from identity_provider where is_demanded
    and exists (select from person where person.id = asked_person and split_part(email, '@', 2) = any (domains)) and (
    organisation_id in (select post.organisation_id from post where person_id = asked_person and held_from <= stockholm_today()
      and (held_to is null or held_to >= stockholm_today()))
    or organisation_id in (select role_holding.organisation_id from role_holding where person_id = asked_person and valid_from <= stockholm_today()
      and (valid_to is null or valid_to >= stockholm_today()))) $function$
;
grant execute on function sign_in_demanded_by(asked_person uuid) to radslag_access;

CREATE OR REPLACE FUNCTION public.stockholm_today()
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$ select (now() at time zone 'Europe/Stockholm')::date $function$
;
grant execute on function stockholm_today() to radslag_access;
grant execute on function stockholm_today() to radslag_app;

CREATE OR REPLACE FUNCTION public.take_back_import(asked_draft uuid)
 RETURNS SETOF text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  declare
    asked uuid := meeting_to_take_back(asked_draft);
    plan jsonb := (select filled_plan from import_draft where id = asked_draft);
    matters uuid[] := array(select matter_id from agenda_item where meeting_id = asked and matter_id is not null);
    next_planned uuid := (select id from planned_by_import(asked_draft));
    coming uuid;
  begin
    perform from meeting where id = asked for update;
    return query select resting_on_import(asked_draft);
    if found then return; end if;
    begin
      -- While it is planned, its notes can be written, and so taken away.
      update meeting set status = 'planned', current_item_id = null where id = asked;
      update import_draft set status = 'to-review', meeting_id = null, confirmed_by = null, confirmed_at = null, filled_plan = null
        where id = asked_draft;
      delete from continuation_proposal using agenda_item
        where agenda_item.meeting_id = asked and agenda_item.id in (agenda_item_id, earlier_item_id);
      delete from provenance where meeting_id = asked;
      delete from approval where meeting_id = asked;
      delete from decision where meeting_id = asked;
      delete from tabling where meeting_id = asked;
      delete from matter_step where meeting_id = asked;
      update matter set status = step.to_status from matter_step as step
        where matter.id = any(matters) and step.matter_id = matter.id
          and not exists (select from matter_step as later where later.matter_id = matter.id and later.number > step.number);
      -- What stands on a coming agenda only because it was put off here.
      for coming in select distinct agenda_item.meeting_id from agenda_item
          where matter_id = any(matters) and meeting_id <> asked and is_untouched_item(id)
      loop
        delete from agenda_item where matter_id = any(matters) and meeting_id = coming and is_untouched_item(id);
        perform number_agenda(coming);
      end loop;
      delete from attendance where meeting_id = asked;
      delete from agenda_item where meeting_id = asked;
      delete from matter where id = any(matters) and not exists (select from matter_step where matter_id = matter.id);
      delete from meeting_step where meeting_id = asked and act = 'record';
      if plan is not null then
        perform put_back_plan(asked, plan);
      else
        delete from meeting where id = asked;
      end if;
    exception when foreign_key_violation then
      return next 'other';
      return;
    end;
    begin
      delete from agenda_item where meeting_id = next_planned;
      delete from meeting_step where meeting_id = next_planned;
      delete from meeting where id = next_planned;
    -- Something refers to it: it stays, as it was.
    exception when foreign_key_violation then null;
    end;
  end $function$
;
grant execute on function take_back_import(asked_draft uuid) to radslag_app;
