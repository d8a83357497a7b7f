-- The audit chain: every act leaves one entry, chained by hash within its network; and the mail that acts send out.
create table audit_entry (
  -- The network's id, or all zeros for acts on the installation itself.
  chain         uuid not null,
  number        bigint not null,
  at            timestamptz not null,
  -- Absent when nobody was signed in.
  person_id     uuid,
  act           text not null,
  subject_kind  text not null,
  subject_id    text not null,
  detail        jsonb not null,
  previous_hash text not null,
  hash          text not null,
  constraint audit_entry_pk primary key (chain, number)
);
comment on table audit_entry is 'Kept for ever, never changed: who did what and when.';

-- The newest entry of each chain, so that entries cut off at the end are missed.
create table audit_head (
  chain  uuid not null constraint audit_head_pk primary key,
  number bigint not null,
  hash   text not null
);
comment on table audit_head is 'Kept for ever: the newest audit entry of each chain.';

-- The text that is hashed; `radslag verify` builds the same text on its own.
create function audit_text(entry audit_entry) returns text language sql stable
  as $$ select concat_ws(E'\n', entry.previous_hash, entry.chain, entry.number, (extract(epoch from entry.at) * 1000000)::bigint,
        coalesce(entry.person_id::text, '-'), entry.act, entry.subject_kind, entry.subject_id, entry.detail::text) $$;

create function record_act(in_chain uuid, given_act text, given_kind text, given_id text, given_detail jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp
  as $$
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
  end $$;
revoke execute on function audit_text(audit_entry) from public;
grant execute on function record_act(uuid, text, text, text, jsonb) to radslag_app, radslag_access;

create table mail (
  id          uuid not null constraint mail_pk primary key,
  to_address  text not null,
  subject     text not null,
  -- A sign-in link is never written here: the text says only that one was sent.
  body        text not null,
  created_at  timestamptz not null default now(),
  -- Absent until a mail server took it; for ever absent while none is configured.
  sent_at     timestamptz,
  failed_tries integer not null default 0
);
create index mail_unsent on mail (created_at) where sent_at is null;
comment on table mail is 'Removed after 90 days.';

alter table audit_entry enable row level security;
alter table audit_head enable row level security;
alter table mail enable row level security;
create policy mail_read on mail for select to radslag_app using ((select is_administrator()));
create policy mail_add on mail for insert to radslag_app with check (acting_person() is not null);
create policy mail_all_by_access on mail for all to radslag_access using (true) with check (true);
grant select, insert on mail to radslag_app;
grant select, insert, update on mail to radslag_access;
