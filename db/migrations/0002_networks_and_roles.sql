-- Networks, their bodies, and who holds which role in them: the ground that every policy stands on.
create table network (
  id         uuid not null constraint network_pk primary key,
  name       text not null constraint network_name_given check (name <> ''),
  short_name text not null,
  slug       text not null constraint network_slug_unique unique,
  purpose    text not null default ''
);
comment on table network is 'Kept for ever: which cooperation there was. No personal data.';

create table network_member (
  network_id      uuid not null constraint network_member_network_fk references network,
  organisation_id uuid not null constraint network_member_organisation_fk references organisation,
  constraint network_member_pk primary key (network_id, organisation_id)
);
comment on table network_member is 'Kept for ever: the organisations of a network. No personal data.';

create table body (
  id         uuid not null constraint body_pk primary key,
  network_id uuid not null constraint body_network_fk references network,
  name       text not null constraint body_name_given check (name <> ''),
  slug       text not null,
  constraint body_network_unique unique (id, network_id),
  constraint body_slug_unique unique (network_id, slug)
);
comment on table body is 'Kept for ever: committees and groups under a network. No personal data.';

create table role_holding (
  id         uuid not null default gen_random_uuid() constraint role_holding_pk primary key,
  person_id  uuid not null constraint role_holding_person_fk references person,
  role       text not null constraint role_holding_role_known check (role in
             ('secretary', 'chair', 'member', 'coordinator', 'reader', 'administrator')),
  -- Absent only for the installation's administrator.
  network_id uuid constraint role_holding_network_fk references network,
  -- Absent when the role is held in every body of the network.
  body_id    uuid,
  valid_from date not null default current_date,
  -- Absent while the role is held; the last day it is held otherwise.
  valid_to   date,
  constraint role_holding_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint role_holding_administrator_has_no_network check ((role = 'administrator') = (network_id is null)),
  constraint role_holding_once unique nulls not distinct (person_id, role, network_id, body_id, valid_from)
);
create index role_holding_person on role_holding (person_id);
create index role_holding_network on role_holding (network_id);
comment on table role_holding is 'Kept ten years after the role ended, then removed with the person if nothing else names them.';

-- The person whose request this transaction serves; absent for nobody, who may then read nothing.
create function acting_person() returns uuid language sql stable
  as $$ select nullif(current_setting('radslag.person', true), '')::uuid $$;

create function stockholm_today() returns date language sql stable
  as $$ select (now() at time zone 'Europe/Stockholm')::date $$;

-- The functions below are run as their owner, since a policy on role_holding that reads role_holding would never end.
create function current_holdings() returns setof role_holding language sql stable security definer set search_path = public, pg_temp
  as $$ select * from role_holding where person_id = acting_person() and valid_from <= stockholm_today()
        and (valid_to is null or valid_to >= stockholm_today()) $$;

create function readable_networks() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select network_id from current_holdings() where network_id is not null $$;

create function readable_bodies() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select body.id from body join current_holdings() as holding
        on holding.network_id = body.network_id and (holding.body_id is null or holding.body_id = body.id) $$;

create function secretary_networks() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select network_id from current_holdings() where role = 'secretary' and body_id is null $$;

create function secretary_bodies() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select body.id from body join current_holdings() as holding on holding.role = 'secretary'
        and holding.network_id = body.network_id and (holding.body_id is null or holding.body_id = body.id) $$;

create function is_administrator() returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from current_holdings() where role = 'administrator') $$;

-- One person has one row however many networks they sit in, and a secretary may not read the rows of other networks.
create function person_with_email(given_name text, given_email text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare found_id uuid;
  begin
    if not (is_administrator() or exists (select from secretary_networks())) then
      raise insufficient_privilege using message = 'only a secretary or an administrator adds people';
    end if;
    insert into person (id, name, email) values (gen_random_uuid(), given_name, lower(given_email))
      on conflict on constraint person_email_unique do nothing;
    select id into found_id from person where email = lower(given_email);
    return found_id;
  end $$;

-- Whom the acting person shares a network with.
create function people_in_my_networks() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select person_id from role_holding where network_id in (select readable_networks()) $$;

alter table organisation enable row level security;
alter table person enable row level security;
alter table post enable row level security;
alter table network enable row level security;
alter table network_member enable row level security;
alter table body enable row level security;
alter table role_holding enable row level security;

create policy organisation_read on organisation for select to radslag_app using (acting_person() is not null);
create policy person_read on person for select to radslag_app
  using (id = acting_person() or id in (select people_in_my_networks()) or (select is_administrator()));
create policy post_read on post for select to radslag_app
  using (person_id = acting_person() or person_id in (select people_in_my_networks()) or (select is_administrator()));
create policy post_add on post for insert to radslag_app
  with check ((select is_administrator()) or exists (select from role_holding
    where role_holding.person_id = post.person_id and role_holding.network_id in (select secretary_networks())));
create policy network_read on network for select to radslag_app
  using (id in (select readable_networks()) or (select is_administrator()));
create policy network_add on network for insert to radslag_app with check ((select is_administrator()));
create policy network_member_read on network_member for select to radslag_app
  using (network_id in (select readable_networks()) or (select is_administrator()));
create policy network_member_add on network_member for insert to radslag_app
  with check (network_id in (select secretary_networks()) or (select is_administrator()));
create policy body_read on body for select to radslag_app
  using (network_id in (select readable_networks()) or (select is_administrator()));
create policy body_add on body for insert to radslag_app with check (network_id in (select secretary_networks()));
create policy role_holding_read on role_holding for select to radslag_app
  using (person_id = acting_person() or network_id in (select readable_networks()) or (select is_administrator()));
create policy role_holding_add on role_holding for insert to radslag_app
  with check ((network_id in (select secretary_networks()) and role <> 'administrator') or (select is_administrator()));

grant select on organisation, person, post, network, network_member, body, role_holding to radslag_app;
grant insert on post, network, network_member, body, role_holding to radslag_app;
grant select (id, name, email) on person to radslag_access;
grant select on role_holding, network, body to radslag_access;
create policy person_read_by_access on person for select to radslag_access using (true);
create policy role_holding_read_by_access on role_holding for select to radslag_access using (true);
create policy network_read_by_access on network for select to radslag_access using (true);
create policy body_read_by_access on body for select to radslag_access using (true);
grant execute on function acting_person(), stockholm_today(), current_holdings(), readable_networks(), readable_bodies(),
  secretary_networks(), secretary_bodies(), is_administrator(), person_with_email(text, text), people_in_my_networks() to radslag_app;
grant execute on function acting_person(), stockholm_today() to radslag_access;
