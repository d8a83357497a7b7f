-- Editions: what anyone may read. A schema of its own, so that the public site's role has no way to anything else.
create schema published;
revoke all on schema published from public;
grant usage on schema published to radslag_public, radslag_app;

create table published.edition (
  id           uuid not null constraint edition_pk primary key,
  network_id   uuid not null,
  kind         text not null constraint edition_kind_known check (kind in ('meeting-notes')),
  subject_id   uuid not null,
  number       integer not null,
  path         text not null,
  title        text not null,
  day          date not null,
  content      jsonb not null,
  content_hash text not null,
  -- The matters that the edition tells of, for a matter's timeline.
  matter_ids   uuid[] not null default '{}',
  published_at timestamptz not null default now(),
  published_by text not null,
  constraint edition_number_unique unique (subject_id, number),
  constraint edition_path_unique unique (path, number)
);
create index edition_day on published.edition (day desc);
create index edition_matters on published.edition using gin (matter_ids);
create index edition_network on published.edition (network_id, day desc);
comment on table published.edition is 'Kept for ever, never changed: what was made public, word for word.';

create table published.withdrawal (
  edition_id   uuid not null constraint withdrawal_pk primary key constraint withdrawal_edition_fk references published.edition,
  network_id   uuid not null,
  -- The address and title outlive the edition: they are what the tombstone is found by.
  path         text not null,
  title        text not null,
  reason       text not null,
  withdrawn_at timestamptz not null default now()
);
create index withdrawal_path on published.withdrawal (path);
comment on table published.withdrawal is 'Kept for ever: the tombstone of an edition that was taken back.';

alter table published.edition enable row level security;
alter table published.withdrawal enable row level security;
-- A withdrawn edition is no longer open: its words stay for the network, and its tombstone for everyone.
create policy edition_read_by_public on published.edition for select to radslag_public
  using (not exists (select from published.withdrawal where edition_id = edition.id));
create policy withdrawal_read_by_public on published.withdrawal for select to radslag_public using (true);
create policy edition_read on published.edition for select to radslag_app using (network_id in (select readable_networks()));
-- Only of a meeting of one's own, and under the network's own address: nobody publishes in another network's name.
create policy edition_add on published.edition for insert to radslag_app with check (
  exists (select from meeting where meeting.id = subject_id and meeting.network_id = edition.network_id
    and meeting.body_id in (select secretary_bodies()))
  and exists (select from network where network.id = edition.network_id and starts_with(path, '/moten/' || network.slug || '/')));
create policy withdrawal_read on published.withdrawal for select to radslag_app using (network_id in (select readable_networks()));
create policy withdrawal_add on published.withdrawal for insert to radslag_app with check (
  exists (select from published.edition join meeting on meeting.id = edition.subject_id
    where edition.id = edition_id and edition.network_id = withdrawal.network_id
    and edition.path = withdrawal.path and meeting.body_id in (select secretary_bodies())));
grant select on published.edition, published.withdrawal to radslag_public;
grant select, insert on published.edition, published.withdrawal to radslag_app;

-- Every process that caches public pages hears of a change at once.
create function published.announce_change() returns trigger language plpgsql as $$ begin notify radslag_editions; return null; end $$;
revoke execute on function published.announce_change() from public;
create trigger edition_announced after insert on published.edition for each statement execute function published.announce_change();
create trigger withdrawal_announced after insert on published.withdrawal for each statement execute function published.announce_change();
