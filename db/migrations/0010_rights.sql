-- Rights: roles in organisations, what their holders may know of the networks the organisation is in, and what is closed to all
-- but some.

-- One who came in by a guest's link is a guest and nothing else, whatever roles the person has otherwise.
create function acting_guest_item() returns uuid language sql stable
  as $$ select nullif(current_setting('radslag.guest_item', true), '')::uuid $$;

alter table item_guest
  -- What the guest's link is known by; absent for one who signs in as everybody else.
  add column token_hash text constraint item_guest_token_unique unique,
  add column expires_at timestamptz not null default now() + interval '30 days';
create policy item_guest_change on item_guest for update to radslag_app
  using (body_id in (select secretary_bodies())) with check (body_id in (select secretary_bodies()));
-- A link is renewed or taken back; who was asked in stands.
grant update (token_hash, expires_at) on item_guest to radslag_app;

revoke select on item_guest from radslag_app;
grant select (agenda_item_id, meeting_id, body_id, person_id, expires_at) on item_guest to radslag_app;

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
-- Those who work nowhere else: who also has another employer is renamed by nobody but themselves.
create function administered_people() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select person_id from post where held_from <= stockholm_today() and (held_to is null or held_to >= stockholm_today())
        group by person_id having bool_and(organisation_id in (select administered_organisations())) $$;
-- What one's organisation is or was a member of: its facts are open to the organisation's people, its meetings are not.
create function overseen_networks() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select network_id from network_member where organisation_id in (select own_organisations()) $$;
create function is_or_was_member(asked_network uuid, asked_organisation uuid) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from network_member where network_id = asked_network and organisation_id = asked_organisation) $$;
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
  using (acting_guest_item() is null and (id = acting_person() or (select is_administrator()) or id in (select administered_people())))
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
    -- Without a day everything would end where it began.
    if last_day is null then raise null_value_not_allowed using message = 'a post ends on a day'; end if;
    update post set held_to = last_day where id = ended_post;
    -- What would have begun later never begins, and nobody is left to step in for it.
    update role_holding set substitutes_for = null where substitutes_for in (select id from role_holding as later
      where later.person_id = ended.person_id and (later.represents_id = ended.organisation_id or later.organisation_id = ended.organisation_id)
        and later.valid_from > last_day and later.valid_from >= stockholm_today());
    delete from role_holding where person_id = ended.person_id
      and (represents_id = ended.organisation_id or organisation_id = ended.organisation_id)
      and valid_from > last_day and valid_from >= stockholm_today();
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
    -- Whoever names a stranger's address must know whose it is: nobody is added by a slip, or to see who answers to it.
    if not is_administrator() and found_id not in (select people_in_my_networks())
      and not exists (select from person where id = found_id and (lower(trim(name)) = lower(trim(given_name)) or contact_is_published)) then
      return null;
    end if;
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
  using (undone_at is null and network_id in (select secretary_networks())) with check (undone_by = acting_person());
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
    and is_or_was_member(network_id, organisation_id));

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
  with check (changed_by = acting_person() and organisation_id in (select coordinated_organisations())
    and is_or_was_member(network_id, organisation_id));
create policy own_membership_change on own_membership for update to radslag_app
  using (organisation_id in (select coordinated_organisations()))
  with check (changed_by = acting_person() and organisation_id in (select coordinated_organisations()));
create policy own_task_read on own_task for select to radslag_app using (organisation_id in (select own_organisations()));
create policy own_task_add on own_task for insert to radslag_app
  with check (added_by = acting_person() and organisation_id in (select coordinated_organisations())
    and is_or_was_member(network_id, organisation_id));
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
create index restriction_body on restriction (body_id) where lifted_at is null;
create index restriction_network on restriction (network_id) where lifted_at is null;
comment on table restriction is 'Kept as long as its record.';

create table restriction_person (
  restriction_id uuid not null constraint restriction_person_restriction_fk references restriction,
  person_id      uuid not null constraint restriction_person_person_fk references person,
  constraint restriction_person_pk primary key (restriction_id, person_id)
);
create index restriction_person_person on restriction_person (person_id);
comment on table restriction_person is 'Kept as long as the restriction: who may read in spite of it.';

-- What stands within my reach and is closed to me. The one who closed it can always open it again. A seat held for an
-- organisation counts in the network where it is held: one made up in another network opens nothing here.
create function closed_restrictions() returns setof restriction language sql stable security definer set search_path = public, pg_temp
  as $$ select * from restriction where lifted_at is null
    and (network_id in (select known_networks()) or network_id in (select guest_networks()) or (select is_administrator()))
    and recorded_by is distinct from acting_person()
    and not case level
      when 'body' then exists (select from current_holdings() as holding where holding.body_id = restriction.body_id
        or holding.network_id = restriction.network_id and holding.body_id is null and holding.role = 'secretary')
      when 'organisation' then organisation_id in (select own_organisations()) or exists (select from current_holdings() as holding
        where holding.represents_id = restriction.organisation_id and holding.network_id = restriction.network_id)
      else exists (select from restriction_person where restriction_id = restriction.id and person_id = acting_person()) end $$;
create function closed_records() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select record_id from closed_restrictions() $$;
-- Notes that were frozen before a part of them was closed still hold its words: they are closed with it, whole.
create function closed_meetings() returns table (meeting_id uuid, closed_at timestamptz)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select agenda_item.meeting_id, max(closed.recorded_at) from closed_restrictions() as closed
        join agenda_item on agenda_item.id = closed.record_id or agenda_item.matter_id = closed.record_id group by 1 $$;
create function closed_approvals() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select approval.id from approval join closed_meetings() as closed on closed.meeting_id = approval.meeting_id
        where closed.closed_at > approval.approved_at $$;
create function closed_editions() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select edition.id from published.edition join closed_meetings() as closed on closed.meeting_id = edition.subject_id
        where closed.closed_at > edition.published_at $$;
create function closed_drafts() returns table (draft_id uuid, file_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select import_draft.id, source_file_id from import_draft join closed_meetings() as closed on closed.meeting_id = import_draft.meeting_id $$;

-- Which items of the acting person's bodies are closed to anybody: their place on the agenda is no secret, their words are.
create function restricted_items() returns table (agenda_item_id uuid, meeting_id uuid, body_id uuid, matter_id uuid,
    item_position integer, item_number text, restriction_id uuid, is_closed boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select agenda_item.id, agenda_item.meeting_id, agenda_item.body_id, agenda_item.matter_id, agenda_item.position,
          agenda_item.number, restriction.id, restriction.record_id in (select closed_records())
        from restriction join agenda_item on agenda_item.id = restriction.record_id or agenda_item.matter_id = restriction.record_id
        where lifted_at is null and restriction.body_id in (select readable_bodies()) $$;
create function restricted_matters() returns table (matter_id uuid, body_id uuid, status text, restriction_id uuid, is_closed boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$ select matter.id, matter.body_id, matter.status, restriction.id, restriction.record_id in (select closed_records())
        from restriction join matter on matter.id = restriction.record_id
        where lifted_at is null and restriction.body_id in (select readable_bodies()) $$;

-- The agenda is numbered as a whole, also by one to whom a part of it is closed.
create function last_position(asked_meeting uuid) returns integer language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(max(position), 0) from agenda_item where meeting_id = asked_meeting and body_id in (select readable_bodies()) $$;
create function number_agenda(asked_meeting uuid) returns void language sql security definer set search_path = public, pg_temp
  as $$ update agenda_item set position = ordered.place, number = ordered.place::text
        from (select id, row_number() over (order by position)::int as place from agenda_item
          where meeting_id = asked_meeting and body_id in (select secretary_bodies())) as ordered
        where agenda_item.id = ordered.id $$;

-- An item that was closed and only then became a matter: the matter bears its title, and comes again at other meetings.
create function close_raised_matter() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    update restriction set record_kind = 'matter', record_id = new.matter_id where record_id = new.id and lifted_at is null
      and not exists (select from agenda_item as other where other.matter_id = new.matter_id and other.id <> new.id);
    return null;
  end $$;
create trigger agenda_item_raised after update of matter_id on agenda_item for each row
  when (old.matter_id is null and new.matter_id is not null) execute function close_raised_matter();

-- What is gone needs no restriction; that there was one stays.
create function end_restriction_of_removed() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    update restriction set lifted_by = coalesce(acting_person(), recorded_by), lifted_at = now() where record_id = old.id and lifted_at is null;
    return null;
  end $$;
create trigger agenda_item_removed after delete on agenda_item for each row execute function end_restriction_of_removed();
create trigger network_document_removed after delete on network_document for each row execute function end_restriction_of_removed();

create function restrictions_naming_me() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select restriction_id from restriction_person join restriction on restriction.id = restriction_id
        where person_id = acting_person() and (acting_guest_item() is null or record_id = acting_guest_item()) $$;

alter table restriction enable row level security;
alter table restriction_person enable row level security;
-- That something is closed, and by which law, is no secret to those who know of it otherwise; what it says is.
create policy restriction_read on restriction for select to radslag_app
  using (network_id in (select readable_networks()) or id in (select restrictions_naming_me())
    or record_kind = 'document' and (network_id in (select overseen_networks()) or (select is_administrator())));
create policy restriction_add on restriction for insert to radslag_app
  with check (recorded_by = acting_person() and lifted_at is null and case record_kind
    when 'agenda-item' then exists (select from agenda_item where agenda_item.id = record_id and agenda_item.body_id = restriction.body_id
      and agenda_item.body_id in (select secretary_bodies()))
    when 'matter' then exists (select from matter where matter.id = record_id and matter.body_id = restriction.body_id
      and matter.body_id in (select secretary_bodies()))
    else exists (select from network_document where network_document.id = record_id and network_document.network_id = restriction.network_id)
      and network_id in (select secretary_networks()) end);
create policy restriction_lift on restriction for update to radslag_app
  using (lifted_at is null and record_id not in (select closed_records()) and (network_id in (select secretary_networks())
    or record_kind <> 'document' and body_id in (select secretary_bodies())))
  with check (lifted_by = acting_person());
create policy restriction_person_read on restriction_person for select to radslag_app
  using (person_id = acting_person() or exists (select from restriction where restriction.id = restriction_id
    and (restriction.network_id in (select secretary_networks()) or restriction.body_id in (select secretary_bodies()))));
create policy restriction_person_add on restriction_person for insert to radslag_app
  with check (exists (select from restriction where restriction.id = restriction_id and restriction.recorded_by = acting_person()
    and restriction.level = 'persons' and lifted_at is null));
grant select, insert, update (lifted_by, lifted_at) on restriction to radslag_app;
grant select, insert on restriction_person to radslag_app;

-- Neither read nor written by those it is closed to.
create policy agenda_item_closed on agenda_item as restrictive for all to radslag_app
  using (id not in (select closed_records()) and (matter_id is null or matter_id not in (select closed_records())));
create policy matter_closed on matter as restrictive for all to radslag_app using (id not in (select closed_records()));
create policy matter_step_closed on matter_step as restrictive for all to radslag_app
  using (matter_id not in (select closed_records()) and agenda_item_id not in (select closed_records()));
create policy decision_closed on decision as restrictive for all to radslag_app
  using (matter_id not in (select closed_records()) and agenda_item_id not in (select closed_records()));
create policy tabling_closed on tabling as restrictive for all to radslag_app
  using (matter_id not in (select closed_records()) and agenda_item_id not in (select closed_records()));
create policy network_document_closed on network_document as restrictive for all to radslag_app
  using (id not in (select closed_records()));
create policy approval_closed on approval as restrictive for select to radslag_app using (id not in (select closed_approvals()));
create policy edition_closed on published.edition as restrictive for select to radslag_app using (id not in (select closed_editions()));
create policy import_draft_closed on import_draft as restrictive for all to radslag_app
  using (id not in (select draft_id from closed_drafts()));
create policy source_file_closed on source_file as restrictive for all to radslag_app
  using (id not in (select file_id from closed_drafts()));
create policy provenance_closed on provenance as restrictive for select to radslag_app
  using (import_draft_id not in (select draft_id from closed_drafts()));

create table reading_log (
  id          uuid not null default gen_random_uuid() constraint reading_log_pk primary key,
  network_id  uuid not null constraint reading_log_network_fk references network,
  record_kind text not null,
  record_id   uuid not null,
  person_id   uuid not null constraint reading_log_person_fk references person,
  read_at     timestamptz not null default now()
);
create index reading_log_network on reading_log (network_id, read_at desc, id);
comment on table reading_log is 'Kept five years: who read what is open to few.';
alter table reading_log enable row level security;
create policy reading_log_read on reading_log for select to radslag_app
  using (person_id = acting_person() or network_id in (select secretary_networks()));
-- Of what is closed to others, and in the log of the network where it stands: nobody fills another network's log.
create policy reading_log_add on reading_log for insert to radslag_app with check (person_id = acting_person()
  and exists (select from restriction where restriction.record_id = reading_log.record_id and restriction.record_kind = reading_log.record_kind
    and restriction.network_id = reading_log.network_id and lifted_at is null)
  and record_id not in (select closed_records()));
grant select, insert on reading_log to radslag_app;
-- Also of one who reads a document for a member organisation and is otherwise unknown to the network.
create function reader_name(asked_reading uuid) returns text language sql stable security definer set search_path = public, pg_temp
  as $$ select person.name from reading_log join person on person.id = reading_log.person_id where reading_log.id = asked_reading
        and (person_id = acting_person() or network_id in (select secretary_networks())) $$;

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

-- When a network's bodies last met and where they meet next. The people of its members' organisations may know that much of
-- its meetings and no more; others know it of the bodies that they sit in.
create function meeting_days(asked_networks uuid[])
  returns table (network_id uuid, last_day date, next_day date, next_starts_at timestamptz, next_place text, next_body text)
  language sql stable rows 20 security definer set search_path = public, pg_temp
  as $$
  with seen as (select body.id, body.network_id, body.name from body where body.network_id = any (asked_networks)
    and (body.network_id in (select overseen_networks()) or body.id in (select readable_bodies())))
  select asked.id, last.day, coming.day, coming.starts_at, coming.place, coming.name
  from unnest(asked_networks) as asked (id)
  left join lateral (select max(latest.day) as day from seen cross join lateral (
      select meeting.day from meeting where meeting.body_id = seen.id and meeting.day <= stockholm_today()
        and status not in ('planned', 'cancelled') order by meeting.day desc limit 1) as latest
    where seen.network_id = asked.id) as last on true
  left join lateral (select nearest.day, nearest.starts_at, nearest.place, seen.name from seen cross join lateral (
      select meeting.day, meeting.starts_at, meeting.place from meeting where meeting.body_id = seen.id and meeting.day >= stockholm_today()
        and status in ('planned', 'ongoing') order by meeting.day, meeting.starts_at limit 1) as nearest
    where seen.network_id = asked.id order by nearest.day, nearest.starts_at, seen.name limit 1) as coming on true
  where asked.id in (select known_networks()) $$;

-- One person has a part in little, however large the installation is. Told nothing, the planner expects a thousand rows of each
-- function and reads whole tables: then every page costs more with every network that somebody else has.
alter function current_holdings() rows 8;
alter function readable_networks() rows 8;
alter function readable_bodies() rows 20;
alter function secretary_networks() rows 4;
alter function secretary_bodies() rows 10;
alter function own_organisations() rows 2;
alter function coordinated_organisations() rows 2;
alter function administered_organisations() rows 2;
alter function overseen_networks() rows 20;
alter function known_networks() rows 20;
alter function people_in_my_networks() rows 200;

grant execute on function acting_guest_item(), own_organisations(), coordinated_organisations(), administered_organisations(),
  overseen_networks(), known_networks(), end_post(uuid, date), person_with_name(text), closed_records(),
  meeting_days(uuid[]) to radslag_app;
grant execute on function administered_people(), is_or_was_member(uuid, uuid), closed_restrictions(), closed_meetings(), closed_approvals(),
  closed_editions(), closed_drafts(), restricted_items(), restricted_matters(), restrictions_naming_me(), last_position(uuid),
  number_agenda(uuid), reader_name(uuid) to radslag_app;
grant execute on function acting_guest_item() to radslag_access;
