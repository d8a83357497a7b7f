-- Sign-in: links, sessions and rate limits, within reach of one role that reaches little else.
create table installation (
  -- One row only.
  id         integer not null default 1 constraint installation_pk primary key constraint installation_single check (id = 1),
  is_example boolean not null,
  -- Key for the role links of an example; never leaves the server.
  secret     text not null,
  created_at timestamptz not null default now()
);
comment on table installation is 'Kept while the installation lives. No personal data.';

create table sign_in_link (
  token_hash   text not null constraint sign_in_link_pk primary key,
  person_id    uuid not null constraint sign_in_link_person_fk references person,
  -- Hash of the cookie of the browser that asked; absent for a link printed on the server's own console.
  browser_hash text,
  expires_at   timestamptz not null,
  -- Absent until the link is used.
  used_at      timestamptz
);
create index sign_in_link_expires on sign_in_link (expires_at);
comment on table sign_in_link is 'Removed a day after it expired.';

create table session (
  token_hash   text not null constraint session_pk primary key,
  person_id    uuid not null constraint session_person_fk references person,
  created_at   timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at   timestamptz not null
);
create index session_person on session (person_id);
create index session_expires on session (expires_at);
comment on table session is 'Removed when it ends or expires.';

create table rate_limit (
  key          text not null,
  window_start timestamptz not null,
  count        integer not null,
  constraint rate_limit_pk primary key (key, window_start)
);
comment on table rate_limit is 'Removed after a day. Keys are hashes of addresses.';

alter table installation enable row level security;
alter table sign_in_link enable row level security;
alter table session enable row level security;
alter table rate_limit enable row level security;
create policy installation_read on installation for select to radslag_access using (true);
create policy sign_in_link_all on sign_in_link for all to radslag_access using (true) with check (true);
create policy session_all on session for all to radslag_access using (true) with check (true);
create policy rate_limit_all on rate_limit for all to radslag_access using (true) with check (true);
grant select on installation to radslag_access;
grant select, insert, update, delete on sign_in_link, session, rate_limit to radslag_access;
