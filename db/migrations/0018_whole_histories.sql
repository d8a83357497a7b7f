-- Whole histories read in: many files at once, of every kind, read one by one after they are kept.

create table import_batch (
  id         uuid not null constraint import_batch_pk primary key,
  network_id uuid not null constraint import_batch_network_fk references network,
  started_by uuid not null constraint import_batch_started_by_fk references person,
  started_at timestamptz not null default now(),
  -- Whoever set it going last: its files are read in their name, and only while they may read files in.
  reads_for  uuid not null constraint import_batch_reads_for_fk references person,
  is_paused  boolean not null default false,
  constraint import_batch_network_unique unique (id, network_id)
);
create index import_batch_network on import_batch (network_id, started_at);
comment on table import_batch is 'Kept with its files: what was read in at one time (inläsningsomgång).';

alter table import_draft
  add column batch_id uuid,
  -- What the file was called here; the same file may have come before under another name.
  add column file_name text not null default '',
  -- 'archive' is a file that others are taken out of.
  add column kind text not null default 'minutes' constraint import_draft_kind_known
    check (kind in ('minutes', 'summons', 'promises', 'agreement', 'networks', 'news', 'press', 'survey', 'other', 'archive')),
  add column tries integer not null default 0,
  -- How far the slow reading of a scan has come; zero when that is not under way.
  add column pages_done integer not null default 0,
  add column pages_in_all integer not null default 0,
  -- Where each line stands on its page, and how large the pages are. Absent for a text without pages.
  add column layout jsonb,
  -- What is left to look at, and what there is; the queue begins with the most doubtful.
  add column unsure_count integer not null default 0,
  add column value_count integer not null default 0,
  -- Whose meeting it is and when, as it stands in the fields: two drafts that agree may be of the same meeting.
  add column body_name text not null default '',
  add column held_on date,
  -- The draft that was kept instead of this one: the same file, or another edition of the same notes.
  add column kept_draft_id uuid constraint import_draft_kept_fk references import_draft,
  add column reviewer_id uuid constraint import_draft_reviewer_fk references person,
  add column reviewing_since timestamptz,
  add constraint import_draft_batch_fk foreign key (batch_id, network_id) references import_batch (id, network_id),
  drop constraint import_draft_status_known,
  add constraint import_draft_status_known check (status in
    ('waiting', 'to-review', 'unreadable', 'confirmed', 'discarded', 'same-file', 'same-meeting', 'unpacked')),
  drop constraint import_draft_confirmed_whole,
  add constraint import_draft_confirmed_whole check ((status = 'confirmed') = (confirmed_by is not null and confirmed_at is not null)
    and (status = 'confirmed' and kind = 'minutes') = (meeting_id is not null)),
  add constraint import_draft_kept_told check ((status in ('same-file', 'same-meeting')) = (kept_draft_id is not null)),
  add constraint import_draft_review_whole check ((reviewer_id is null) = (reviewing_since is null)),
  -- What ends the program again and again is left alone.
  add constraint import_draft_tries_few check (tries between 0 and 3);
create index import_draft_batch on import_draft (batch_id, status);
create index import_draft_waiting on import_draft (created_at) where status = 'waiting';
create index import_draft_meeting_of on import_draft (network_id, held_on) where held_on is not null;
create index import_draft_kept on import_draft (kept_draft_id) where kept_draft_id is not null;
comment on column import_draft.fields is 'The same as people have mended it so far. Absent when nothing was read.';

-- Two drafts that looked like the same meeting, and a person said that they are not.
create table import_draft_apart (
  draft_id   uuid not null constraint import_draft_apart_draft_fk references import_draft,
  other_id   uuid not null constraint import_draft_apart_other_fk references import_draft,
  network_id uuid not null constraint import_draft_apart_network_fk references network,
  told_by    uuid not null constraint import_draft_apart_told_by_fk references person,
  told_at    timestamptz not null default now(),
  constraint import_draft_apart_pk primary key (draft_id, other_id),
  constraint import_draft_apart_ordered check (draft_id < other_id)
);
comment on table import_draft_apart is 'Kept with the drafts: meetings of one day that are two.';

create table import_draft_change (
  draft_id   uuid not null constraint import_draft_change_draft_fk references import_draft,
  -- The draft's version that the change made.
  version    integer not null,
  network_id uuid not null constraint import_draft_change_network_fk references network,
  act        text not null constraint import_draft_change_act_known check (act in
    ('mend', 'accept-sure', 'split-item', 'join-items', 'undo')),
  -- As they were before.
  fields     jsonb not null,
  changed_by uuid not null constraint import_draft_change_by_fk references person,
  changed_at timestamptz not null default now(),
  is_undone  boolean not null default false,
  constraint import_draft_change_pk primary key (draft_id, version)
);
comment on table import_draft_change is 'Kept with the draft: what a reviewer did, so that it can be undone.';

alter table import_batch enable row level security;
alter table import_draft_apart enable row level security;
alter table import_draft_change enable row level security;
create policy import_batch_read on import_batch for select to radslag_app using (network_id in (select secretary_networks()));
create policy import_batch_add on import_batch for insert to radslag_app
  with check (started_by = acting_person() and reads_for = acting_person() and network_id in (select secretary_networks()));
create policy import_batch_change on import_batch for update to radslag_app
  using (network_id in (select secretary_networks())) with check (network_id in (select secretary_networks()));
create policy import_draft_apart_read on import_draft_apart for select to radslag_app using (network_id in (select secretary_networks()));
create policy import_draft_apart_add on import_draft_apart for insert to radslag_app
  with check (told_by = acting_person() and network_id in (select secretary_networks()));
create policy import_draft_change_read on import_draft_change for select to radslag_app using (network_id in (select secretary_networks()));
create policy import_draft_change_add on import_draft_change for insert to radslag_app
  with check (changed_by = acting_person() and network_id in (select secretary_networks()));
create policy import_draft_change_mark on import_draft_change for update to radslag_app
  using (network_id in (select secretary_networks())) with check (network_id in (select secretary_networks()));
-- What a closed item said also stands in other editions of the same notes, set aside or not, and in what a reviewer changed.
-- Which file is an edition of which only a person knows: all notes of that day are closed to those the meeting is closed to.
create or replace function closed_drafts() returns table (draft_id uuid, file_id uuid) language sql stable security definer rows 20
  set search_path = public, pg_temp
  as $$ with recursive closed (id, file_id, network_id, held_on) as (
      select import_draft.id, source_file_id, network_id, held_on
        from import_draft join closed_meetings() as meetings on meetings.meeting_id = import_draft.meeting_id
      union
      select other.id, other.source_file_id, other.network_id, other.held_on from closed join import_draft as other
        on other.kept_draft_id = closed.id or (other.network_id = closed.network_id and other.held_on = closed.held_on))
    select id, file_id from closed $$;
create policy import_draft_change_closed on import_draft_change as restrictive for all to radslag_app
  using (draft_id not in (select draft_id from closed_drafts()));
grant select, insert on import_batch, import_draft_apart, import_draft_change to radslag_app;
grant update (is_paused, reads_for) on import_batch to radslag_app;
grant update (is_undone) on import_draft_change to radslag_app;
grant update (kind, tries, pages_done, pages_in_all, layout, unsure_count, value_count, body_name, held_on, kept_draft_id,
  reviewer_id, reviewing_since, confirmed_by, confirmed_at) on import_draft to radslag_app;
-- An archive's own bytes go when its files have been taken out.
create policy source_file_empty on source_file for update to radslag_app
  using (network_id in (select secretary_networks())) with check (bytes = ''::bytea and network_id in (select secretary_networks()));
grant update (bytes) on source_file to radslag_app;

-- The program itself finds what waits, and then reads it in the name of whoever set it going.
create policy import_batch_find on import_batch for select to radslag_access using (true);
create policy import_draft_find on import_draft for select to radslag_access using (status = 'waiting');
grant select (id, reads_for, is_paused, started_at) on import_batch to radslag_access;
grant select (id, batch_id, status, created_at) on import_draft to radslag_access;
