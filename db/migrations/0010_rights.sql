-- Rights: roles in organisations, what their holders may know of the networks the organisation is in, and what is closed to all
-- but some.

-- One who came in by a guest's link is a guest and nothing else, whatever roles the person has otherwise.
create function acting_guest_item() returns uuid language sql stable
  as $$ select nullif(current_setting('radslag.guest_item', true), '')::uuid $$;

alter table item_guest
  -- What the guest's link is known by; absent for one who signs in as everybody else.
  add column token_hash text constraint item_guest_token_unique unique,
  add column expires_at timestamptz not null default now() + interval '30 days';

create or replace function current_holdings() returns setof role_holding language sql stable security definer set search_path = public, pg_temp
  as $$ select * from role_holding where person_id = acting_person() and acting_guest_item() is null
        and valid_from <= stockholm_today() and (valid_to is null or valid_to >= stockholm_today()) $$;
create or replace function guest_items() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select agenda_item_id from item_guest where person_id = acting_person() and expires_at > now()
        and (acting_guest_item() is null or agenda_item_id = acting_guest_item()) $$;
create or replace function guest_meetings() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select meeting_id from item_guest where agenda_item_id in (select guest_items()) and person_id = acting_person() $$;
create or replace function guest_bodies() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select body_id from item_guest where agenda_item_id in (select guest_items()) and person_id = acting_person() $$;

create function own_organisations() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select organisation_id from current_holdings() where organisation_id is not null $$;
create function coordinated_organisations() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select organisation_id from current_holdings() where organisation_id is not null and role in ('coordinator', 'organisation-administrator') $$;
create function administered_organisations() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select organisation_id from current_holdings() where role = 'organisation-administrator' $$;
-- What one's organisation is or was a member of: its facts are open to the organisation's people, its meetings are not.
create function overseen_networks() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select network_id from network_member where organisation_id in (select own_organisations()) $$;
create function known_networks() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select readable_networks() union select overseen_networks() $$;

create or replace function people_in_my_networks() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select person_id from role_holding where network_id in (select readable_networks())
        union select person_id from post where organisation_id in (select own_organisations())
        union select person_id from role_holding where organisation_id in (select own_organisations())
        union select person_id from role_holding where represents_id in (select own_organisations())
        union select contact_id from network where contact_id is not null and id in (select known_networks())
        union select person_id from item_guest where body_id in (select readable_bodies()) $$;

-- Removed tables' worth of rights are never widened by a role in one network: each policy names its own ground.
drop policy person_read on person;
create policy person_read on person for select to radslag_app
  using (id = acting_person() or contact_is_published and acting_person() is not null
    or id in (select people_in_my_networks()) or (select is_administrator()));
create policy person_change on person for update to radslag_app
  using (id = acting_person() or (select is_administrator())
    or exists (select from post where post.person_id = person.id and held_to is null and organisation_id in (select administered_organisations())))
  with check (true);
grant update (name, phone, contact_is_published) on person to radslag_app;
drop policy post_read on post;
create policy post_read on post for select to radslag_app
  using (person_id = acting_person() or person_id in (select people_in_my_networks()) or (select is_administrator())
    or acting_person() is not null and exists (select from person where person.id = post.person_id and contact_is_published));
drop policy post_add on post;
create policy post_add on post for insert to radslag_app
  with check ((select is_administrator()) or organisation_id in (select administered_organisations())
    or exists (select from role_holding where role_holding.person_id = post.person_id
      and role_holding.network_id in (select secretary_networks())));
create policy post_change on post for update to radslag_app
  using ((select is_administrator()) or organisation_id in (select administered_organisations()))
  with check ((select is_administrator()) or organisation_id in (select administered_organisations()));
grant update (title, held_from, held_to) on post to radslag_app;

-- One who leaves an organisation leaves at the end of the day every seat held for it and every role in it; the acts stay.
create function end_post(ended_post uuid, last_day date) returns void language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare ended post;
  begin
    select * into ended from post where id = ended_post for update;
    if not found or not (is_administrator() or exists (select from administered_organisations() as mine where mine = ended.organisation_id)) then
      raise insufficient_privilege using message = 'only the organisation itself ends its posts';
    end if;
    update post set held_to = last_day where id = ended_post;
    update role_holding set valid_to = greatest(last_day, valid_from) where person_id = ended.person_id
      and (represents_id = ended.organisation_id or organisation_id = ended.organisation_id)
      and (valid_to is null or valid_to > last_day);
  end $$;

-- As before, and also for those who administer an organisation's own people.
create or replace function person_with_email(given_name text, given_email text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare found_id uuid;
  begin
    if not (is_administrator() or exists (select from secretary_networks()) or exists (select from secretary_bodies())
      or exists (select from administered_organisations())) then
      raise insufficient_privilege using message = 'only a secretary or an administrator adds people';
    end if;
    insert into person (id, name, email) values (gen_random_uuid(), given_name, lower(given_email))
      on conflict on constraint person_email_unique do nothing;
    select id into found_id from person where email = lower(given_email);
    return found_id;
  end $$;

-- The holder of a seat who never signs in: known by name only, and never taken for another of the same name.
create function person_with_name(given_name text) returns uuid
  language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare new_id uuid := gen_random_uuid();
  begin
    if not (is_administrator() or exists (select from secretary_networks()) or exists (select from administered_organisations())) then
      raise insufficient_privilege using message = 'only a secretary or an administrator adds people';
    end if;
    insert into person (id, name) values (new_id, given_name);
    return new_id;
  end $$;

create policy organisation_add on organisation for insert to radslag_app
  with check ((select is_administrator()) or exists (select from secretary_networks())
    and kind in ('federation', 'company', 'association', 'authority', 'secretariat', 'consultancy', 'other'));
create policy organisation_change on organisation for update to radslag_app
  using ((select is_administrator())) with check ((select is_administrator()));
grant insert (id, kind, name, short_name, code, county_code, national_number, website, slug),
  update (name, short_name, national_number, website, ended_on) on organisation to radslag_app;

alter table organisation_event enable row level security;
alter table population_set enable row level security;
alter table population enable row level security;
alter table boundary_set enable row level security;
alter table boundary enable row level security;
create policy organisation_event_read on organisation_event for select to radslag_app using (acting_person() is not null);
create policy organisation_event_add on organisation_event for insert to radslag_app
  with check (recorded_by = acting_person() and (select is_administrator()));
create policy population_set_read on population_set for select to radslag_app using (acting_person() is not null);
create policy population_set_add on population_set for insert to radslag_app
  with check (loaded_by = acting_person() and (select is_administrator()));
create policy population_set_change on population_set for update to radslag_app
  using ((select is_administrator())) with check ((select is_administrator()));
create policy population_read on population for select to radslag_app using (acting_person() is not null);
create policy population_add on population for insert to radslag_app with check ((select is_administrator()));
create policy boundary_set_read on boundary_set for select to radslag_app using (acting_person() is not null);
create policy boundary_read on boundary for select to radslag_app using (acting_person() is not null);
grant select, insert on organisation_event, population_set, population to radslag_app;
grant update (is_current) on population_set to radslag_app;
grant select on boundary_set, boundary to radslag_app;

alter table person_join enable row level security;
create policy person_join_read on person_join for select to radslag_app using (network_id in (select readable_networks()));
create policy person_join_add on person_join for insert to radslag_app
  with check (joined_by = acting_person() and network_id in (select secretary_networks())
    and exists (select from role_holding where role_holding.person_id = person_join.person_id and role_holding.network_id = person_join.network_id)
    and (attendance_id is null or exists (select from attendance where attendance.id = attendance_id
      and attendance.network_id = person_join.network_id and attendance.person_id is null))
    and (other_id is null or exists (select from role_holding where role_holding.person_id = other_id and role_holding.network_id = person_join.network_id)));
create policy person_join_change on person_join for update to radslag_app
  using (network_id in (select secretary_networks())) with check (undone_by = acting_person());
grant select, insert, update (undone_by, undone_at) on person_join to radslag_app;

-- The facts of a network: open to those in it and to the people of its members' organisations; written by its secretary.
drop policy network_read on network;
create policy network_read on network for select to radslag_app using (id in (select known_networks()) or (select is_administrator()));
create policy network_change on network for update to radslag_app
  using (id in (select secretary_networks())) with check (id in (select secretary_networks()));
grant update (name, short_name, purpose, kind, vision, areas, principles, website, tabling_policy, host_id, organisation_id,
  contact_id, changed_at) on network to radslag_app;
drop policy network_member_read on network_member;
create policy network_member_read on network_member for select to radslag_app
  using (network_id in (select known_networks()) or (select is_administrator()));
create policy network_member_change on network_member for update to radslag_app
  using (network_id in (select secretary_networks())) with check (network_id in (select secretary_networks()));
grant update (role, member_from, member_to) on network_member to radslag_app;
drop policy body_read on body;
create policy body_read on body for select to radslag_app using (network_id in (select known_networks()) or (select is_administrator()));
create policy body_change on body for update to radslag_app
  using (network_id in (select secretary_networks())) with check (network_id in (select secretary_networks()));
grant update (name, kind, organisation_id, meetings_per_year, rhythm, purpose, ended_on) on body to radslag_app;

do $$
declare fact text;
begin
  foreach fact in array array['network_goal', 'network_event', 'network_document', 'archive_rule', 'network_quote',
    'network_criterion', 'criterion_answer', 'body_host', 'programme', 'programme_decision', 'cost_model'] loop
    execute format('alter table %I enable row level security', fact);
    execute format('create policy %I on %I for select to radslag_app using (network_id in (select known_networks()) or (select is_administrator()))',
      fact || '_read', fact);
    execute format('create policy %I on %I for insert to radslag_app with check (network_id in (select secretary_networks())%s)',
      fact || '_add', fact, case fact
        when 'network_event' then ' and recorded_by = acting_person()'
        when 'network_document' then ' and added_by = acting_person()'
        when 'criterion_answer' then ' and answered_by = acting_person()'
        when 'programme_decision' then ' and recorded_by = acting_person()' else '' end);
    execute format('grant select, insert on %I to radslag_app', fact);
    -- Corrected or struck out by the secretary; what a member decided and what happened to the network are not.
    if fact not in ('network_event', 'programme', 'programme_decision') then
      execute format('create policy %I on %I for delete to radslag_app using (network_id in (select secretary_networks()))', fact || '_remove', fact);
      execute format('grant delete on %I to radslag_app', fact);
    end if;
  end loop;
end $$;
-- A member notes its own decision too.
create policy programme_decision_add_own on programme_decision for insert to radslag_app
  with check (recorded_by = acting_person() and organisation_id in (select coordinated_organisations())
    and network_id in (select overseen_networks()));

-- Who sits where is open to those in the network; an organisation's people see the seats held for it and its own roles.
drop policy role_holding_read on role_holding;
create policy role_holding_read on role_holding for select to radslag_app
  using (person_id = acting_person() or network_id in (select readable_networks()) or organisation_id in (select own_organisations())
    or represents_id in (select own_organisations()) or (select is_administrator()));
drop policy role_holding_add on role_holding;
create policy role_holding_add on role_holding for insert to radslag_app
  with check (network_id in (select secretary_networks()) or organisation_id in (select administered_organisations())
    or (select is_administrator()));
create policy role_holding_change on role_holding for update to radslag_app
  using (network_id in (select secretary_networks()) or organisation_id in (select administered_organisations()) or (select is_administrator()))
  with check (network_id in (select secretary_networks()) or organisation_id in (select administered_organisations()) or (select is_administrator()));
grant update (valid_from, valid_to, represents_id, substitutes_for) on role_holding to radslag_app;

-- An organisation's own rows. Not even the administrator of the installation reads them.
alter table own_membership enable row level security;
alter table own_task enable row level security;
create policy own_membership_read on own_membership for select to radslag_app using (organisation_id in (select own_organisations()));
create policy own_membership_add on own_membership for insert to radslag_app
  with check (changed_by = acting_person() and organisation_id in (select coordinated_organisations()) and network_id in (select overseen_networks()));
create policy own_membership_change on own_membership for update to radslag_app
  using (organisation_id in (select coordinated_organisations()))
  with check (changed_by = acting_person() and organisation_id in (select coordinated_organisations()));
create policy own_task_read on own_task for select to radslag_app using (organisation_id in (select own_organisations()));
create policy own_task_add on own_task for insert to radslag_app
  with check (added_by = acting_person() and organisation_id in (select coordinated_organisations()) and network_id in (select overseen_networks()));
create policy own_task_change on own_task for update to radslag_app
  using (organisation_id in (select coordinated_organisations())) with check (organisation_id in (select coordinated_organisations()));
grant select, insert on own_membership, own_task to radslag_app;
grant update (reason, contact_id, diary_number, changed_by, changed_at) on own_membership to radslag_app;
grant update (wording, person_id, due_on, done_on) on own_task to radslag_app;

-- A record that is open to fewer than those in its network or body, and the law that makes it so.
create table restriction (
  id              uuid not null constraint restriction_pk primary key,
  record_kind     text not null constraint restriction_kind_known check (record_kind in ('agenda-item', 'matter', 'document')),
  record_id       uuid not null,
  network_id      uuid not null constraint restriction_network_fk references network,
  body_id         uuid,
  level           text not null constraint restriction_level_known check (level in ('body', 'organisation', 'persons')),
  organisation_id uuid constraint restriction_organisation_fk references organisation,
  -- Legal ground (lagrum), since when it holds and who decided so.
  law             text not null constraint restriction_law_given check (law <> ''),
  since           date not null,
  decided_by      text not null constraint restriction_decided_by_given check (decided_by <> ''),
  recorded_by     uuid not null constraint restriction_recorded_by_fk references person,
  recorded_at     timestamptz not null default now(),
  lifted_by       uuid constraint restriction_lifted_by_fk references person,
  -- Absent while it holds.
  lifted_at       timestamptz,
  constraint restriction_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint restriction_level_whole check ((level = 'organisation') = (organisation_id is not null) and (level <> 'body' or body_id is not null)),
  constraint restriction_of_item_in_body check ((record_kind = 'document') or body_id is not null),
  constraint restriction_lifted_whole check ((lifted_by is null) = (lifted_at is null))
);
create unique index restriction_one on restriction (record_id) where lifted_at is null;
create index restriction_network on restriction (network_id) where lifted_at is null;
comment on table restriction is 'Kept as long as its record.';

create table restriction_person (
  restriction_id uuid not null constraint restriction_person_restriction_fk references restriction,
  person_id      uuid not null constraint restriction_person_person_fk references person,
  constraint restriction_person_pk primary key (restriction_id, person_id)
);
create index restriction_person_person on restriction_person (person_id);
comment on table restriction_person is 'Kept as long as the restriction: who may read in spite of it.';

-- What stands within my reach and is closed to me. The one who closed it can always open it again.
create function closed_records() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select record_id from restriction where lifted_at is null
    and (network_id in (select known_networks()) or network_id in (select guest_networks()) or (select is_administrator()))
    and recorded_by is distinct from acting_person()
    and not case level
      when 'body' then body_id in (select readable_bodies())
      when 'organisation' then organisation_id in (select own_organisations())
        or exists (select from current_holdings() where represents_id = restriction.organisation_id)
      else exists (select from restriction_person where restriction_id = restriction.id and person_id = acting_person()) end $$;

alter table restriction enable row level security;
alter table restriction_person enable row level security;
-- That something is closed, and by which law, is no secret to those in the network; what it says is.
create policy restriction_read on restriction for select to radslag_app using (network_id in (select readable_networks()));
create policy restriction_add on restriction for insert to radslag_app
  with check (recorded_by = acting_person() and case record_kind
    when 'agenda-item' then exists (select from agenda_item where agenda_item.id = record_id and agenda_item.body_id = restriction.body_id
      and agenda_item.body_id in (select secretary_bodies()))
    when 'matter' then exists (select from matter where matter.id = record_id and matter.body_id = restriction.body_id
      and matter.body_id in (select secretary_bodies()))
    else exists (select from network_document where network_document.id = record_id and network_document.network_id = restriction.network_id)
      and network_id in (select secretary_networks()) end);
create policy restriction_lift on restriction for update to radslag_app
  using (network_id in (select secretary_networks()) or body_id in (select secretary_bodies()))
  with check (lifted_by = acting_person() and record_id not in (select closed_records()));
create policy restriction_person_read on restriction_person for select to radslag_app
  using (person_id = acting_person() or exists (select from restriction where restriction.id = restriction_id
    and (restriction.network_id in (select secretary_networks()) or restriction.body_id in (select secretary_bodies()))));
create policy restriction_person_add on restriction_person for insert to radslag_app
  with check (exists (select from restriction where restriction.id = restriction_id and restriction.recorded_by = acting_person()
    and restriction.level = 'persons'));
grant select, insert, update (lifted_by, lifted_at) on restriction to radslag_app;
grant select, insert on restriction_person to radslag_app;

create policy agenda_item_closed on agenda_item as restrictive for select to radslag_app
  using (id not in (select closed_records()) and (matter_id is null or matter_id not in (select closed_records())));
create policy matter_closed on matter as restrictive for select to radslag_app using (id not in (select closed_records()));
create policy matter_step_closed on matter_step as restrictive for select to radslag_app
  using (matter_id not in (select closed_records()) and agenda_item_id not in (select closed_records()));
create policy decision_closed on decision as restrictive for select to radslag_app
  using (matter_id not in (select closed_records()) and agenda_item_id not in (select closed_records()));
create policy tabling_closed on tabling as restrictive for select to radslag_app
  using (matter_id not in (select closed_records()) and agenda_item_id not in (select closed_records()));
create policy attendance_item_closed on attendance_item as restrictive for select to radslag_app
  using (agenda_item_id not in (select closed_records()));
create policy network_document_closed on network_document as restrictive for select to radslag_app
  using (id not in (select closed_records()));

create table reading_log (
  id          uuid not null default gen_random_uuid() constraint reading_log_pk primary key,
  network_id  uuid not null constraint reading_log_network_fk references network,
  record_kind text not null,
  record_id   uuid not null,
  person_id   uuid not null constraint reading_log_person_fk references person,
  read_at     timestamptz not null default now()
);
create index reading_log_network on reading_log (network_id, read_at desc);
comment on table reading_log is 'Kept five years: who read what is open to few.';
alter table reading_log enable row level security;
create policy reading_log_read on reading_log for select to radslag_app
  using (person_id = acting_person() or network_id in (select secretary_networks()));
create policy reading_log_add on reading_log for insert to radslag_app with check (person_id = acting_person());
grant select, insert on reading_log to radslag_app;

-- Two new kinds of editions: what a network is, and which networks an organisation is in.
alter table published.edition drop constraint edition_kind_known;
alter table published.edition alter column network_id drop not null;
alter table published.edition
  add column organisation_id uuid,
  add constraint edition_kind_known check (kind in ('meeting-notes', 'network', 'organisation')),
  add constraint edition_of_one check ((network_id is null) = (kind = 'organisation') and (organisation_id is not null) = (kind = 'organisation'));
alter table published.withdrawal alter column network_id drop not null;
drop policy edition_read on published.edition;
create policy edition_read on published.edition for select to radslag_app
  using (network_id in (select readable_networks()) or organisation_id in (select own_organisations()));
drop policy edition_add on published.edition;
create policy edition_add on published.edition for insert to radslag_app with check (case kind
  when 'meeting-notes' then
    exists (select from meeting where meeting.id = subject_id and meeting.network_id = edition.network_id
      and meeting.body_id in (select secretary_bodies()))
    and exists (select from network where network.id = edition.network_id and starts_with(path, '/moten/' || network.slug || '/'))
  when 'network' then subject_id = network_id and network_id in (select secretary_networks())
    and exists (select from network where network.id = edition.network_id and path = '/natverk/' || network.slug)
  else subject_id = organisation_id and organisation_id in (select coordinated_organisations())
    and exists (select from organisation where organisation.id = edition.organisation_id and path = '/samverkan/' || organisation.slug) end);
drop policy withdrawal_read on published.withdrawal;
create policy withdrawal_read on published.withdrawal for select to radslag_app
  using (network_id in (select readable_networks())
    or exists (select from published.edition where edition.id = edition_id and edition.organisation_id in (select own_organisations())));
drop policy withdrawal_add on published.withdrawal;
create policy withdrawal_add on published.withdrawal for insert to radslag_app with check (
  exists (select from published.edition where edition.id = edition_id and edition.network_id is not distinct from withdrawal.network_id
    and edition.path = withdrawal.path and case edition.kind
      when 'meeting-notes' then exists (select from meeting where meeting.id = edition.subject_id and meeting.body_id in (select secretary_bodies()))
      when 'network' then edition.network_id in (select secretary_networks())
      else edition.organisation_id in (select coordinated_organisations()) end));

grant execute on function acting_guest_item(), own_organisations(), coordinated_organisations(), administered_organisations(),
  overseen_networks(), known_networks(), end_post(uuid, date), person_with_name(text), closed_records() to radslag_app;
grant execute on function acting_guest_item() to radslag_access;
