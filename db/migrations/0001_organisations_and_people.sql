-- The register that everything else points at: organisations, people, and the post a person held on a given day.
revoke all on schema public from public;
grant usage on schema public to radslag_app, radslag_access;
alter default privileges revoke execute on functions from public;

create table organisation (
  id         uuid not null default gen_random_uuid() constraint organisation_pk primary key,
  kind       text not null constraint organisation_kind_known check (kind in
             ('municipality', 'region', 'county-board', 'police', 'federation', 'company', 'association', 'authority', 'secretariat')),
  name       text not null constraint organisation_name_given check (name <> ''),
  short_name text not null constraint organisation_short_name_given check (short_name <> ''),
  -- The municipality's four digits, the county's two; absent for what has no official code.
  code        text,
  county_code text,
  constraint organisation_code_unique unique (kind, code)
);
create index organisation_short_name on organisation (lower(short_name));
comment on table organisation is 'Kept for ever: the register of organisations. No personal data.';

create table person (
  id    uuid not null constraint person_pk primary key,
  name  text not null constraint person_name_given check (name <> ''),
  -- Absent for one who never signs in.
  email text constraint person_email_lower check (email = lower(email)) constraint person_email_unique unique
);
comment on table person is 'Kept while the person has a role or is named in a record; the address is removed when the last role ends.';

create table post (
  id              uuid not null default gen_random_uuid() constraint post_pk primary key,
  person_id       uuid not null constraint post_person_fk references person,
  organisation_id uuid not null constraint post_organisation_fk references organisation,
  title           text not null,
  held_from       date not null,
  -- Absent while the post is held.
  held_to         date
);
create index post_person on post (person_id);
-- One post at a time: what a person is called in one network is what they are called in all.
create unique index post_one_held on post (person_id) where held_to is null;
comment on table post is 'Kept with the records that show it: which post a person held on the day of an act.';
