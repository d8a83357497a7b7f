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
  version integer not null default 1
);
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
create policy agenda_item_read on agenda_item for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (id IN ( SELECT guest_items() AS guest_items))));
create policy agenda_item_remove on agenda_item for delete to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
CREATE TRIGGER agenda_item_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.agenda_item FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant delete, insert, select on agenda_item to radslag_app;
grant update ("position", number, title, notes, matter_id, version) on agenda_item to radslag_app;
comment on table agenda_item is 'Kept for ever with its meeting.';

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
  approved_at timestamp with time zone not null default now()
);
alter table approval add constraint approval_approved_in_known CHECK ((approved_in = ANY (ARRAY['system'::text, 'document'::text])));
alter table approval add constraint approval_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table approval add constraint approval_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table approval add constraint approval_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table approval add constraint approval_pk PRIMARY KEY (id);
alter table approval add constraint approval_number_unique UNIQUE (meeting_id, number);
alter table approval enable row level security;
create policy approval_add on approval for insert to radslag_app with check (((recorded_by = acting_person()) AND
CASE
    WHEN (approved_in = 'system'::text) THEN is_approver_of(meeting_id)
    ELSE (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))
END));
create policy approval_read on approval for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant insert, select on approval to radslag_app;
comment on table approval is 'Kept for ever, never changed: the notes as they stood when they were approved (justerade).';

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
  person_id uuid
);
alter table attendance add constraint attendance_name_given CHECK ((name <> ''::text));
alter table attendance add constraint attendance_presence_known CHECK ((presence = ANY (ARRAY['present'::text, 'absent'::text, 'unmarked'::text])));
alter table attendance add constraint attendance_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table attendance add constraint attendance_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table attendance add constraint attendance_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table attendance add constraint attendance_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table attendance add constraint attendance_pk PRIMARY KEY (id);
alter table attendance add constraint attendance_meeting_unique UNIQUE (id, meeting_id);
CREATE INDEX attendance_meeting ON public.attendance USING btree (meeting_id, "position");
alter table attendance enable row level security;
create policy attendance_add on attendance for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy attendance_change on attendance for update to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies))) with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy attendance_read on attendance for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR ((person_id = acting_person()) AND (meeting_id IN ( SELECT guest_meetings() AS guest_meetings)))));
create policy attendance_remove on attendance for delete to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
CREATE TRIGGER attendance_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.attendance FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant delete, insert, select on attendance to radslag_app;
grant update ("position", presence, name, role, organisation_name, organisation_id, person_id) on attendance to radslag_app;
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
alter table attendance_item enable row level security;
create policy attendance_item_add on attendance_item for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
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

create table body (
  id uuid not null,
  network_id uuid not null,
  name text not null,
  slug text not null
);
alter table body add constraint body_name_given CHECK ((name <> ''::text));
alter table body add constraint body_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table body add constraint body_pk PRIMARY KEY (id);
alter table body add constraint body_network_unique UNIQUE (id, network_id);
alter table body add constraint body_slug_unique UNIQUE (network_id, slug);
alter table body enable row level security;
create policy body_add on body for insert to radslag_app with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy body_read on body for select to radslag_app using (((network_id IN ( SELECT readable_networks() AS readable_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy body_read_by_access on body for select to radslag_access using (true);
create policy body_read_by_guest on body for select to radslag_app using ((id IN ( SELECT guest_bodies() AS guest_bodies)));
grant select on body to radslag_access;
grant insert, select on body to radslag_app;
comment on table body is 'Kept for ever: committees and groups under a network. No personal data.';

create table decision (
  id uuid not null,
  network_id uuid not null,
  body_id uuid not null,
  meeting_id uuid not null,
  agenda_item_id uuid not null,
  matter_id uuid not null,
  wording text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null default now()
);
alter table decision add constraint decision_wording_given CHECK ((wording <> ''::text));
alter table decision add constraint decision_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table decision add constraint decision_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id);
alter table decision add constraint decision_matter_fk FOREIGN KEY (matter_id, body_id) REFERENCES matter(id, body_id);
alter table decision add constraint decision_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table decision add constraint decision_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person(id);
alter table decision add constraint decision_pk PRIMARY KEY (id);
CREATE INDEX decision_item ON public.decision USING btree (agenda_item_id);
CREATE INDEX decision_matter ON public.decision USING btree (matter_id);
alter table decision enable row level security;
create policy decision_add on decision for insert to radslag_app with check (((recorded_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies))));
create policy decision_read on decision for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (agenda_item_id IN ( SELECT guest_items() AS guest_items))));
CREATE TRIGGER decision_frozen BEFORE INSERT ON public.decision FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_notes();
grant insert, select on decision to radslag_app;
comment on table decision is 'Kept for ever, never changed: a decision (beslut) in its own words.';

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
  confirmed_at timestamp with time zone
);
alter table import_draft add constraint import_draft_confirmed_whole CHECK (((status = 'confirmed'::text) = ((meeting_id IS NOT NULL) AND (confirmed_by IS NOT NULL) AND (confirmed_at IS NOT NULL))));
alter table import_draft add constraint import_draft_status_known CHECK ((status = ANY (ARRAY['to-review'::text, 'unreadable'::text, 'confirmed'::text, 'discarded'::text])));
alter table import_draft add constraint import_draft_confirmed_by_fk FOREIGN KEY (confirmed_by) REFERENCES person(id);
alter table import_draft add constraint import_draft_file_fk FOREIGN KEY (source_file_id) REFERENCES source_file(id);
alter table import_draft add constraint import_draft_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting(id);
alter table import_draft add constraint import_draft_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table import_draft add constraint import_draft_pk PRIMARY KEY (id);
CREATE INDEX import_draft_network ON public.import_draft USING btree (network_id, created_at);
alter table import_draft enable row level security;
create policy import_draft_add on import_draft for insert to radslag_app with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy import_draft_change on import_draft for update to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks))) with check ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
create policy import_draft_read on import_draft for select to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant insert, select on import_draft to radslag_app;
grant update (status, problem, source_text, pages, reading, fields, version, meeting_id, confirmed_by, confirmed_at) on import_draft to radslag_app;
comment on table import_draft is 'Kept with the records made from it: the proof of how a reading became a record.';

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

create table item_guest (
  agenda_item_id uuid not null,
  meeting_id uuid not null,
  body_id uuid not null,
  person_id uuid not null
);
alter table item_guest add constraint item_guest_item_fk FOREIGN KEY (agenda_item_id, meeting_id) REFERENCES agenda_item(id, meeting_id) ON DELETE CASCADE;
alter table item_guest add constraint item_guest_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table item_guest add constraint item_guest_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table item_guest add constraint item_guest_pk PRIMARY KEY (agenda_item_id, person_id);
CREATE INDEX item_guest_person ON public.item_guest USING btree (person_id);
alter table item_guest enable row level security;
create policy item_guest_add on item_guest for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy item_guest_read on item_guest for select to radslag_app using (((person_id = acting_person()) OR (body_id IN ( SELECT readable_bodies() AS readable_bodies))));
create policy item_guest_read_by_access on item_guest for select to radslag_access using (true);
grant select on item_guest to radslag_access;
grant insert, select on item_guest to radslag_app;
comment on table item_guest is 'Kept with the meeting: who was asked in for one item and may read that item.';

create table mail (
  id uuid not null,
  to_address text not null,
  subject text not null,
  body text not null,
  created_at timestamp with time zone not null default now(),
  sent_at timestamp with time zone,
  failed_tries integer not null default 0
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
create policy matter_read on matter for select to radslag_app using ((body_id IN ( SELECT readable_bodies() AS readable_bodies)));
grant select on matter to radslag_app;
grant insert (id, network_id, body_id, title) on matter to radslag_app;
comment on table matter is 'Kept for ever: a matter (ärende) across meetings. No personal data of its own.';

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
  previous_number integer generated always as ((NULLIF(number, 1) - 1)) stored
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
  approver_id uuid
);
alter table meeting add constraint meeting_ends_after_start CHECK (((ends_at IS NULL) OR (starts_at IS NULL) OR (ends_at > starts_at)));
alter table meeting add constraint meeting_approver_fk FOREIGN KEY (approver_id) REFERENCES person(id);
alter table meeting add constraint meeting_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table meeting add constraint meeting_pk PRIMARY KEY (id);
alter table meeting add constraint meeting_body_unique UNIQUE (id, body_id);
CREATE INDEX meeting_approver ON public.meeting USING btree (approver_id) WHERE (status = 'awaiting-approval'::text);
CREATE INDEX meeting_body_day ON public.meeting USING btree (body_id, day);
alter table meeting enable row level security;
create policy meeting_add on meeting for insert to radslag_app with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy meeting_change on meeting for update to radslag_app using ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies))) with check ((body_id IN ( SELECT secretary_bodies() AS secretary_bodies)));
create policy meeting_read on meeting for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (id IN ( SELECT guest_meetings() AS guest_meetings))));
CREATE TRIGGER meeting_frozen BEFORE UPDATE OF document_kind, day, starts_at, ends_at, place, chair_name, secretary_name, approver_names, approver_id ON public.meeting FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen_meeting();
grant select on meeting to radslag_app;
grant insert (id, network_id, body_id, document_kind, day, starts_at, ends_at, place, chair_name, secretary_name, approver_names, approver_id) on meeting to radslag_app;
grant update (document_kind, day, starts_at, ends_at, place, chair_name, secretary_name, approver_names, approver_id) on meeting to radslag_app;
comment on table meeting is 'Kept for ever (bevaras): the record of a meeting.';

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
  purpose text not null default ''::text
);
alter table network add constraint network_name_given CHECK ((name <> ''::text));
alter table network add constraint network_pk PRIMARY KEY (id);
alter table network add constraint network_slug_unique UNIQUE (slug);
alter table network enable row level security;
create policy network_add on network for insert to radslag_app with check (( SELECT is_administrator() AS is_administrator));
create policy network_read on network for select to radslag_app using (((id IN ( SELECT readable_networks() AS readable_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy network_read_by_access on network for select to radslag_access using (true);
create policy network_read_by_guest on network for select to radslag_app using ((id IN ( SELECT guest_networks() AS guest_networks)));
grant select on network to radslag_access;
grant insert, select on network to radslag_app;
comment on table network is 'Kept for ever: which cooperation there was. No personal data.';

create table network_member (
  network_id uuid not null,
  organisation_id uuid not null
);
alter table network_member add constraint network_member_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table network_member add constraint network_member_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table network_member add constraint network_member_pk PRIMARY KEY (network_id, organisation_id);
alter table network_member enable row level security;
create policy network_member_add on network_member for insert to radslag_app with check (((network_id IN ( SELECT secretary_networks() AS secretary_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy network_member_read on network_member for select to radslag_app using (((network_id IN ( SELECT readable_networks() AS readable_networks)) OR ( SELECT is_administrator() AS is_administrator)));
grant insert, select on network_member to radslag_app;
comment on table network_member is 'Kept for ever: the organisations of a network. No personal data.';

create table organisation (
  id uuid not null default gen_random_uuid(),
  kind text not null,
  name text not null,
  short_name text not null,
  code text,
  county_code text
);
alter table organisation add constraint organisation_kind_known CHECK ((kind = ANY (ARRAY['municipality'::text, 'region'::text, 'county-board'::text, 'police'::text, 'federation'::text, 'company'::text, 'association'::text, 'authority'::text, 'secretariat'::text])));
alter table organisation add constraint organisation_name_given CHECK ((name <> ''::text));
alter table organisation add constraint organisation_short_name_given CHECK ((short_name <> ''::text));
alter table organisation add constraint organisation_pk PRIMARY KEY (id);
alter table organisation add constraint organisation_code_unique UNIQUE (kind, code);
CREATE INDEX organisation_short_name ON public.organisation USING btree (lower(short_name));
alter table organisation enable row level security;
create policy organisation_read on organisation for select to radslag_app using ((acting_person() IS NOT NULL));
grant select on organisation to radslag_app;
comment on table organisation is 'Kept for ever: the register of organisations. No personal data.';

create table person (
  id uuid not null,
  name text not null,
  email text
);
alter table person add constraint person_email_lower CHECK ((email = lower(email)));
alter table person add constraint person_name_given CHECK ((name <> ''::text));
alter table person add constraint person_pk PRIMARY KEY (id);
alter table person add constraint person_email_unique UNIQUE (email);
alter table person enable row level security;
create policy person_read on person for select to radslag_app using (((id = acting_person()) OR (id IN ( SELECT people_in_my_networks() AS people_in_my_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy person_read_by_access on person for select to radslag_access using (true);
grant select on person to radslag_app;
grant select (id, name, email) on person to radslag_access;
comment on table person is 'Kept while the person has a role or is named in a record; the address is removed when the last role ends.';

create table post (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  organisation_id uuid not null,
  title text not null,
  held_from date not null,
  held_to date
);
alter table post add constraint post_organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id);
alter table post add constraint post_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table post add constraint post_pk PRIMARY KEY (id);
CREATE UNIQUE INDEX post_one_held ON public.post USING btree (person_id) WHERE (held_to IS NULL);
CREATE INDEX post_person ON public.post USING btree (person_id);
alter table post enable row level security;
create policy post_add on post for insert to radslag_app with check ((( SELECT is_administrator() AS is_administrator) OR (EXISTS ( SELECT
   FROM role_holding
  WHERE ((role_holding.person_id = post.person_id) AND (role_holding.network_id IN ( SELECT secretary_networks() AS secretary_networks)))))));
create policy post_read on post for select to radslag_app using (((person_id = acting_person()) OR (person_id IN ( SELECT people_in_my_networks() AS people_in_my_networks)) OR ( SELECT is_administrator() AS is_administrator)));
grant insert, select on post to radslag_app;
comment on table post is 'Kept with the records that show it: which post a person held on the day of an act.';

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
create policy provenance_read on provenance for select to radslag_app using ((meeting_id IN ( SELECT meeting.id
   FROM meeting
  WHERE (meeting.body_id IN ( SELECT readable_bodies() AS readable_bodies)))));
grant insert, select on provenance to radslag_app;
comment on table provenance is 'Kept with the record: the words of the source that each value was read from.';

create table published.edition (
  id uuid not null,
  network_id uuid not null,
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
  published_by text not null
);
alter table published.edition add constraint edition_kind_known CHECK ((kind = 'meeting-notes'::text));
alter table published.edition add constraint edition_pk PRIMARY KEY (id);
alter table published.edition add constraint edition_number_unique UNIQUE (subject_id, number);
alter table published.edition add constraint edition_path_unique UNIQUE (path, number);
CREATE INDEX edition_day ON published.edition USING btree (day DESC);
CREATE INDEX edition_matters ON published.edition USING gin (matter_ids);
CREATE INDEX edition_network ON published.edition USING btree (network_id, day DESC);
alter table published.edition enable row level security;
create policy edition_add on published.edition for insert to radslag_app with check (((EXISTS ( SELECT
   FROM meeting
  WHERE ((meeting.id = edition.subject_id) AND (meeting.network_id = edition.network_id) AND (meeting.body_id IN ( SELECT secretary_bodies() AS secretary_bodies))))) AND (EXISTS ( SELECT
   FROM network
  WHERE ((network.id = edition.network_id) AND starts_with(edition.path, (('/moten/'::text || network.slug) || '/'::text)))))));
create policy edition_read on published.edition for select to radslag_app using ((network_id IN ( SELECT readable_networks() AS readable_networks)));
create policy edition_read_by_public on published.edition for select to radslag_public using ((NOT (EXISTS ( SELECT
   FROM published.withdrawal
  WHERE (withdrawal.edition_id = edition.id)))));
CREATE TRIGGER edition_announced AFTER INSERT ON published.edition FOR EACH STATEMENT EXECUTE FUNCTION published.announce_change();
grant insert, select on published.edition to radslag_app;
grant select on published.edition to radslag_public;
comment on table published.edition is 'Kept for ever, never changed: what was made public, word for word.';

create table published.withdrawal (
  edition_id uuid not null,
  network_id uuid not null,
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
   FROM (published.edition
     JOIN meeting ON ((meeting.id = edition.subject_id)))
  WHERE ((edition.id = withdrawal.edition_id) AND (edition.network_id = withdrawal.network_id) AND (edition.path = withdrawal.path) AND (meeting.body_id IN ( SELECT secretary_bodies() AS secretary_bodies))))));
create policy withdrawal_read on published.withdrawal for select to radslag_app using ((network_id IN ( SELECT readable_networks() AS readable_networks)));
create policy withdrawal_read_by_public on published.withdrawal for select to radslag_public using (true);
CREATE TRIGGER withdrawal_announced AFTER INSERT ON published.withdrawal FOR EACH STATEMENT EXECUTE FUNCTION published.announce_change();
grant insert, select on published.withdrawal to radslag_app;
grant select on published.withdrawal to radslag_public;
comment on table published.withdrawal is 'Kept for ever: the tombstone of an edition that was taken back.';

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

create table retraction (
  fact_id uuid not null,
  fact text not null,
  body_id uuid not null,
  meeting_id uuid not null,
  retracted_by uuid not null,
  retracted_at timestamp with time zone not null default now()
);
alter table retraction add constraint retraction_fact_known CHECK ((fact = ANY (ARRAY['decision'::text, 'tabling'::text])));
alter table retraction add constraint retraction_meeting_fk FOREIGN KEY (meeting_id, body_id) REFERENCES meeting(id, body_id);
alter table retraction add constraint retraction_retracted_by_fk FOREIGN KEY (retracted_by) REFERENCES person(id);
alter table retraction add constraint retraction_pk PRIMARY KEY (fact_id);
CREATE INDEX retraction_meeting ON public.retraction USING btree (meeting_id);
alter table retraction enable row level security;
create policy retraction_add on retraction for insert to radslag_app with check (((retracted_by = acting_person()) AND (body_id IN ( SELECT secretary_bodies() AS secretary_bodies)) AND
CASE fact
    WHEN 'decision'::text THEN (EXISTS ( SELECT
       FROM decision
      WHERE ((decision.id = retraction.fact_id) AND (decision.meeting_id = retraction.meeting_id))))
    ELSE (EXISTS ( SELECT
       FROM tabling
      WHERE ((tabling.id = retraction.fact_id) AND (tabling.meeting_id = retraction.meeting_id))))
END));
create policy retraction_read on retraction for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (meeting_id IN ( SELECT guest_meetings() AS guest_meetings))));
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
  valid_to date
);
alter table role_holding add constraint role_holding_administrator_has_no_network CHECK (((role = 'administrator'::text) = (network_id IS NULL)));
alter table role_holding add constraint role_holding_role_known CHECK ((role = ANY (ARRAY['secretary'::text, 'chair'::text, 'member'::text, 'coordinator'::text, 'reader'::text, 'administrator'::text])));
alter table role_holding add constraint role_holding_body_fk FOREIGN KEY (body_id, network_id) REFERENCES body(id, network_id);
alter table role_holding add constraint role_holding_network_fk FOREIGN KEY (network_id) REFERENCES network(id);
alter table role_holding add constraint role_holding_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table role_holding add constraint role_holding_pk PRIMARY KEY (id);
alter table role_holding add constraint role_holding_once UNIQUE NULLS NOT DISTINCT (person_id, role, network_id, body_id, valid_from);
CREATE INDEX role_holding_network ON public.role_holding USING btree (network_id);
CREATE INDEX role_holding_person ON public.role_holding USING btree (person_id);
alter table role_holding enable row level security;
create policy role_holding_add on role_holding for insert to radslag_app with check ((((network_id IN ( SELECT secretary_networks() AS secretary_networks)) AND (role <> 'administrator'::text)) OR ( SELECT is_administrator() AS is_administrator)));
create policy role_holding_read on role_holding for select to radslag_app using (((person_id = acting_person()) OR (network_id IN ( SELECT readable_networks() AS readable_networks)) OR ( SELECT is_administrator() AS is_administrator)));
create policy role_holding_read_by_access on role_holding for select to radslag_access using (true);
grant select on role_holding to radslag_access;
grant insert, select on role_holding to radslag_app;
comment on table role_holding is 'Kept ten years after the role ended, then removed with the person if nothing else names them.';

create table schema_migration (
  name text not null,
  checksum text not null,
  applied_at timestamp with time zone not null default now()
);
alter table schema_migration add constraint schema_migration_pk PRIMARY KEY (name);
alter table schema_migration enable row level security;
comment on table schema_migration is 'Kept while the installation lives. No personal data.';

create table session (
  token_hash text not null,
  person_id uuid not null,
  created_at timestamp with time zone not null default now(),
  last_seen_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null
);
alter table session add constraint session_person_fk FOREIGN KEY (person_id) REFERENCES person(id);
alter table session add constraint session_pk PRIMARY KEY (token_hash);
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
create policy source_file_read on source_file for select to radslag_app using ((network_id IN ( SELECT secretary_networks() AS secretary_networks)));
grant insert, select on source_file to radslag_app;
comment on table source_file is 'Kept with the records made from it; a file that became no record is removed after two years.';

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
  recorded_at timestamp with time zone not null default now()
);
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
create policy tabling_read on tabling for select to radslag_app using (((body_id IN ( SELECT readable_bodies() AS readable_bodies)) OR (agenda_item_id IN ( SELECT guest_items() AS guest_items))));
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

CREATE OR REPLACE FUNCTION public.acting_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('radslag.person', true), '')::uuid $function$
;
grant execute on function acting_person() to radslag_access;
grant execute on function acting_person() to radslag_app;

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

CREATE OR REPLACE FUNCTION public.audit_text(entry audit_entry)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$ select concat_ws(E'\n', entry.previous_hash, entry.chain, entry.number, (extract(epoch from entry.at) * 1000000)::bigint,
        coalesce(entry.person_id::text, '-'), entry.act, entry.subject_kind, entry.subject_id, entry.detail::text) $function$
;

CREATE OR REPLACE FUNCTION public.current_holdings()
 RETURNS SETOF role_holding
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select * from role_holding where person_id = acting_person() and valid_from <= stockholm_today()
        and (valid_to is null or valid_to >= stockholm_today()) $function$
;
grant execute on function current_holdings() to radslag_app;

CREATE OR REPLACE FUNCTION public.guest_bodies()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select body_id from item_guest where person_id = acting_person() $function$
;
grant execute on function guest_bodies() to radslag_app;

CREATE OR REPLACE FUNCTION public.guest_items()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select agenda_item_id from item_guest where person_id = acting_person() $function$
;
grant execute on function guest_items() to radslag_app;

CREATE OR REPLACE FUNCTION public.guest_meetings()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select meeting_id from item_guest where person_id = acting_person() $function$
;
grant execute on function guest_meetings() to radslag_app;

CREATE OR REPLACE FUNCTION public.guest_networks()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select network_id from body where id in (select guest_bodies()) $function$
;
grant execute on function guest_networks() to radslag_app;

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

CREATE OR REPLACE FUNCTION public.people_in_my_networks()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select person_id from role_holding where network_id in (select readable_networks()) $function$
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
    if not (is_administrator() or exists (select from secretary_networks())) then
      raise insufficient_privilege using message = 'only a secretary or an administrator adds people';
    end if;
    insert into person (id, name, email) values (gen_random_uuid(), given_name, lower(given_email))
      on conflict on constraint person_email_unique do nothing;
    select id into found_id from person where email = lower(given_email);
    return found_id;
  end $function$
;
grant execute on function person_with_email(given_name text, given_email text) to radslag_app;

CREATE OR REPLACE FUNCTION published.announce_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin notify radslag_editions; return null; end $function$
;

CREATE OR REPLACE FUNCTION public.readable_bodies()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select body.id from body join current_holdings() as holding
        on holding.network_id = body.network_id and (holding.body_id is null or holding.body_id = body.id) $function$
;
grant execute on function readable_bodies() to radslag_app;

CREATE OR REPLACE FUNCTION public.readable_networks()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select network_id from current_holdings() where network_id is not null $function$
;
grant execute on function readable_networks() to radslag_app;

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

CREATE OR REPLACE FUNCTION public.secretary_bodies()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select body.id from body join current_holdings() as holding on holding.role = 'secretary'
        and holding.network_id = body.network_id and (holding.body_id is null or holding.body_id = body.id) $function$
;
grant execute on function secretary_bodies() to radslag_app;

CREATE OR REPLACE FUNCTION public.secretary_networks()
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select network_id from current_holdings() where role = 'secretary' and body_id is null $function$
;
grant execute on function secretary_networks() to radslag_app;

CREATE OR REPLACE FUNCTION public.stockholm_today()
 RETURNS date
 LANGUAGE sql
 STABLE
AS $function$ select (now() at time zone 'Europe/Stockholm')::date $function$
;
grant execute on function stockholm_today() to radslag_access;
grant execute on function stockholm_today() to radslag_app;
