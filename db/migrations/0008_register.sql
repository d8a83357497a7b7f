-- The register grows: organisations that come, change name, merge and end; inhabitants by year; people's posts and joins.
alter table organisation drop constraint organisation_kind_known;
alter table organisation add constraint organisation_kind_known check (kind in ('municipality', 'region', 'county-board',
  'police', 'federation', 'company', 'association', 'authority', 'secretariat', 'consultancy', 'other'));
alter table organisation
  -- Organisationsnummer, ten digits with a hyphen; empty when not known.
  add column national_number text not null default '' constraint organisation_national_number_shape
    check (national_number = '' or national_number ~ '^\d{6}-\d{4}$'),
  add column website text not null default '',
  -- Its address on the open site; absent until it is published for the first time.
  add column slug text constraint organisation_slug_unique unique,
  -- The last day it existed; absent while it exists.
  add column ended_on date;
create index organisation_kind_name on organisation (kind, short_name, id);

create table organisation_event (
  id              uuid not null default gen_random_uuid() constraint organisation_event_pk primary key,
  organisation_id uuid not null constraint organisation_event_organisation_fk references organisation,
  kind            text not null constraint organisation_event_kind_known check (kind in ('founded', 'renamed', 'merged', 'ended')),
  day             date not null,
  -- What it was called until that day, when it was renamed; empty otherwise.
  name_before     text not null default '',
  -- What it went up in, when it merged.
  successor_id    uuid constraint organisation_event_successor_fk references organisation,
  remark          text not null default '',
  recorded_by     uuid not null constraint organisation_event_recorded_by_fk references person,
  recorded_at     timestamptz not null default now(),
  constraint organisation_event_merged_into_another check ((kind = 'merged') = (successor_id is not null) and successor_id is distinct from organisation_id),
  constraint organisation_event_renamed_from check ((kind = 'renamed') = (name_before <> ''))
);
create index organisation_event_organisation on organisation_event (organisation_id, day);
create index organisation_event_successor on organisation_event (successor_id);
comment on table organisation_event is 'Kept for ever: how an organisation came, changed name, merged and ended. No personal data.';

-- One reading of one year's figures. A year read in again replaces the older reading, which stays.
create table population_set (
  id         uuid not null constraint population_set_pk primary key,
  year       integer not null constraint population_set_year_likely check (year between 1900 and 2200),
  -- Who made the figures and what they stand for, in words that the page shows.
  source     text not null constraint population_set_source_given check (source <> ''),
  is_current boolean not null default true,
  loaded_by  uuid constraint population_set_loaded_by_fk references person,
  loaded_at  timestamptz not null default now()
);
create unique index population_set_one_current on population_set (year) where is_current;
comment on table population_set is 'Kept for ever: where each year''s number of inhabitants came from.';

create table population (
  set_id          uuid not null constraint population_set_fk references population_set,
  organisation_id uuid not null constraint population_organisation_fk references organisation,
  inhabitants     integer not null constraint population_not_negative check (inhabitants >= 0),
  constraint population_pk primary key (set_id, organisation_id)
);
create index population_organisation on population (organisation_id);
comment on table population is 'Kept for ever: inhabitants (folkmängd) per municipality and year. No personal data.';

alter table person
  add column phone text not null default '',
  -- Shown to everyone who signs in and on the open site; else only to those who share a network or an organisation.
  add column contact_is_published boolean not null default false;
create index person_contact_published on person (id) where contact_is_published;

-- A person may hold posts in several organisations at once, but one in each.
drop index post_one_held;
create unique index post_one_held on post (person_id, organisation_id) where held_to is null;
create index post_organisation on post (organisation_id);
alter table post add constraint post_ends_after_begin check (held_to is null or held_to >= held_from);

-- A name in old notes, or another row for the same human, joined to a person by a human; undone by noting that it was.
create table person_join (
  id            uuid not null constraint person_join_pk primary key,
  network_id    uuid not null constraint person_join_network_fk references network,
  person_id     uuid not null constraint person_join_person_fk references person,
  -- One of these two is what was joined to the person.
  attendance_id uuid constraint person_join_attendance_fk references attendance,
  other_id      uuid constraint person_join_other_fk references person,
  joined_by     uuid not null constraint person_join_joined_by_fk references person,
  joined_at     timestamptz not null default now(),
  undone_by     uuid constraint person_join_undone_by_fk references person,
  -- Absent while the joining stands.
  undone_at     timestamptz,
  constraint person_join_one_thing check ((attendance_id is null) <> (other_id is null)),
  constraint person_join_not_itself check (other_id is distinct from person_id),
  constraint person_join_undone_whole check ((undone_by is null) = (undone_at is null))
);
create unique index person_join_attendance_once on person_join (attendance_id) where undone_at is null;
create unique index person_join_other_once on person_join (network_id, other_id) where undone_at is null and other_id is not null;
create index person_join_person on person_join (person_id);
comment on table person_join is 'Kept with the records it joins: who said that two names are one person, and when it was taken back.';
