-- More ways in than a link by e-mail: an organisation's own sign-in (OpenID Connect), passkeys, and a guest's link to one item.
alter table session
  add column id uuid not null default gen_random_uuid() constraint session_id_unique unique,
  -- How the person proved who they are.
  add column method text not null default 'link' constraint session_method_known check (method in ('link', 'oidc', 'passkey', 'example', 'guest')),
  -- The browser and system, in the words that the list of sessions shows.
  add column device text not null default '',
  -- The one item that a guest's link opens; absent for everyone else.
  add column guest_item_id uuid,
  -- Whose sign-in vouched for the person, when one did.
  add column organisation_id uuid constraint session_organisation_fk references organisation,
  add constraint session_guest_whole check ((method = 'guest') = (guest_item_id is not null));

create table identity_provider (
  organisation_id uuid not null constraint identity_provider_pk primary key constraint identity_provider_organisation_fk references organisation,
  issuer          text not null constraint identity_provider_issuer_given check (issuer <> ''),
  client_id       text not null constraint identity_provider_client_given check (client_id <> ''),
  -- Written by the administrator and read by the sign-in alone.
  client_secret   text not null default '',
  -- The e-mail domains that the organisation answers for, set by the administrator of the installation: for no other
  -- address is its word taken, and nobody else is bound by its demand.
  domains         text[] not null default '{}',
  -- Whether the organisation's people may come in by this way only.
  is_demanded     boolean not null default false,
  changed_at      timestamptz not null default now()
);
comment on table identity_provider is 'Kept while the organisation signs in by it. No personal data.';

create table identity (
  issuer    text not null,
  subject   text not null,
  person_id uuid not null constraint identity_person_fk references person,
  bound_at  timestamptz not null default now(),
  constraint identity_pk primary key (issuer, subject)
);
create index identity_person on identity (person_id);
comment on table identity is 'Kept while the person has a role: who somebody is at the organisation''s own sign-in.';

create table oidc_attempt (
  state_hash      text not null constraint oidc_attempt_pk primary key,
  browser_hash    text not null,
  organisation_id uuid not null constraint oidc_attempt_organisation_fk references organisation,
  code_verifier   text not null,
  nonce           text not null,
  return_to       text not null,
  expires_at      timestamptz not null
);
comment on table oidc_attempt is 'Removed when used or after a day.';

create table passkey (
  id            uuid not null default gen_random_uuid() constraint passkey_pk primary key,
  person_id     uuid not null constraint passkey_person_fk references person,
  credential_id text not null constraint passkey_credential_unique unique,
  public_key    bytea not null,
  counter       bigint not null default 0,
  transports    text[] not null default '{}',
  -- What its owner calls it.
  name          text not null default '',
  created_at    timestamptz not null default now(),
  last_used_at  timestamptz
);
create index passkey_person on passkey (person_id);
comment on table passkey is 'Removed by its owner, or when the person''s last role has ended.';

create table passkey_challenge (
  challenge    text not null constraint passkey_challenge_pk primary key,
  browser_hash text not null,
  -- The one who adds a passkey; absent when somebody signs in by one.
  person_id    uuid constraint passkey_challenge_person_fk references person,
  expires_at   timestamptz not null
);
comment on table passkey_challenge is 'Removed when used or after a day.';

alter table identity_provider enable row level security;
alter table identity enable row level security;
alter table oidc_attempt enable row level security;
alter table passkey enable row level security;
alter table passkey_challenge enable row level security;
create policy identity_provider_read on identity_provider for select to radslag_app
  using ((select is_administrator()) or organisation_id in (select own_organisations()));
create policy identity_provider_add on identity_provider for insert to radslag_app with check ((select is_administrator()));
create policy identity_provider_change on identity_provider for update to radslag_app
  using ((select is_administrator()) or organisation_id in (select administered_organisations()))
  with check ((select is_administrator()) or organisation_id in (select administered_organisations()));
create policy identity_provider_remove on identity_provider for delete to radslag_app using ((select is_administrator()));
grant select (organisation_id, issuer, client_id, domains, is_demanded, changed_at), insert, delete,
  update (issuer, client_id, client_secret, domains, is_demanded, changed_at) on identity_provider to radslag_app;

-- An organisation's administrator may demand the sign-in, never point it elsewhere.
create function refuse_redirected_sign_in() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    if acting_person() is not null and not is_administrator() and (new.issuer, new.client_id, new.client_secret, new.domains)
      is distinct from (old.issuer, old.client_id, old.client_secret, old.domains) then
      raise insufficient_privilege using message = 'only the administrator of the installation changes where people sign in';
    end if;
    return new;
  end $$;
create trigger identity_provider_not_redirected before update on identity_provider for each row execute function refuse_redirected_sign_in();

create policy identity_provider_all_by_access on identity_provider for select to radslag_access using (true);
create policy identity_all_by_access on identity for all to radslag_access using (true) with check (true);
create policy oidc_attempt_all_by_access on oidc_attempt for all to radslag_access using (true) with check (true);
create policy passkey_all_by_access on passkey for all to radslag_access using (true) with check (true);
create policy passkey_challenge_all_by_access on passkey_challenge for all to radslag_access using (true) with check (true);
grant select on identity_provider to radslag_access;
grant select, insert, update, delete on identity, oidc_attempt, passkey, passkey_challenge to radslag_access;
grant select on organisation, post, network_member to radslag_access;
create policy organisation_read_by_access on organisation for select to radslag_access using (true);
create policy post_read_by_access on post for select to radslag_access using (true);
create policy network_member_read_by_access on network_member for select to radslag_access using (true);

-- Whether an organisation that the person works for today lets its people in by its own sign-in only.
create function sign_in_demanded_by(asked_person uuid) returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select organisation_id from identity_provider where is_demanded
    and exists (select from person where person.id = asked_person and split_part(email, '@', 2) = any (domains)) and (
    organisation_id in (select post.organisation_id from post where person_id = asked_person and held_from <= stockholm_today()
      and (held_to is null or held_to >= stockholm_today()))
    or organisation_id in (select role_holding.organisation_id from role_holding where person_id = asked_person and valid_from <= stockholm_today()
      and (valid_to is null or valid_to >= stockholm_today()))) $$;
grant execute on function sign_in_demanded_by(uuid) to radslag_access;
