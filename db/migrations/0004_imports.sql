-- Files that were read in, what was read from them, and which words each record came from.
create table source_file (
  id          uuid not null constraint source_file_pk primary key,
  network_id  uuid not null constraint source_file_network_fk references network,
  name        text not null,
  sha256      text not null,
  bytes       bytea not null,
  uploaded_by uuid not null constraint source_file_uploaded_by_fk references person,
  uploaded_at timestamptz not null default now()
);
create index source_file_network on source_file (network_id, sha256);
comment on table source_file is 'Kept with the records made from it; a file that became no record is removed after two years.';

create table import_draft (
  id             uuid not null constraint import_draft_pk primary key,
  network_id     uuid not null constraint import_draft_network_fk references network,
  source_file_id uuid not null constraint import_draft_file_fk references source_file,
  status         text not null default 'to-review' constraint import_draft_status_known
                 check (status in ('to-review', 'unreadable', 'confirmed', 'discarded')),
  -- Why nothing was read; empty when something was.
  problem        text not null default '',
  source_text    text not null default '',
  pages          jsonb not null default '[]',
  -- What the program read, with passages; never changed. Absent when nothing was read.
  reading        jsonb,
  -- The same as a person has mended it so far. Absent when nothing was read.
  fields         jsonb,
  version        integer not null default 1,
  created_at     timestamptz not null default now(),
  meeting_id     uuid constraint import_draft_meeting_fk references meeting,
  confirmed_by   uuid constraint import_draft_confirmed_by_fk references person,
  confirmed_at   timestamptz,
  constraint import_draft_confirmed_whole check ((status = 'confirmed') = (meeting_id is not null and confirmed_by is not null and confirmed_at is not null))
);
create index import_draft_network on import_draft (network_id, created_at);
comment on table import_draft is 'Kept with the records made from it: the proof of how a reading became a record.';

create table provenance (
  record_id       uuid not null,
  field           text not null,
  network_id      uuid not null constraint provenance_network_fk references network,
  meeting_id      uuid not null constraint provenance_meeting_fk references meeting,
  import_draft_id uuid not null constraint provenance_draft_fk references import_draft,
  passage_start   integer not null,
  passage_end     integer not null,
  constraint provenance_pk primary key (record_id, field),
  constraint provenance_passage_ordered check (passage_start >= 0 and passage_end > passage_start)
);
create index provenance_meeting on provenance (meeting_id);
comment on table provenance is 'Kept with the record: the words of the source that each value was read from.';

alter table source_file enable row level security;
alter table import_draft enable row level security;
alter table provenance enable row level security;
create policy source_file_read on source_file for select to radslag_app using (network_id in (select secretary_networks()));
create policy source_file_add on source_file for insert to radslag_app
  with check (uploaded_by = acting_person() and network_id in (select secretary_networks()));
create policy import_draft_read on import_draft for select to radslag_app using (network_id in (select secretary_networks()));
create policy import_draft_add on import_draft for insert to radslag_app with check (network_id in (select secretary_networks()));
create policy import_draft_change on import_draft for update to radslag_app
  using (network_id in (select secretary_networks())) with check (network_id in (select secretary_networks()));
create policy provenance_read on provenance for select to radslag_app
  using (meeting_id in (select meeting.id from meeting where meeting.body_id in (select readable_bodies())));
create policy provenance_add on provenance for insert to radslag_app with check (network_id in (select secretary_networks())
  and exists (select from meeting where meeting.id = meeting_id and meeting.network_id = provenance.network_id));
grant select, insert on source_file, import_draft, provenance to radslag_app;
grant update (status, problem, source_text, pages, reading, fields, version, meeting_id, confirmed_by, confirmed_at)
  on import_draft to radslag_app;
