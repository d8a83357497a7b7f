-- What a network is: kind, aims, members over time, bodies and seats, life, programmes and costs.
alter table network
  add column kind text not null default 'informal' constraint network_kind_known check (kind in
    ('informal', 'partnership', 'agreement', 'shared-committee', 'federation', 'company', 'association')),
  add column vision text not null default '',
  add column areas text[] not null default '{}',
  add column principles text[] not null default '{}',
  add column website text not null default '',
  -- How a matter is put off where no law says how.
  add column tabling_policy text not null default '',
  -- The organisation that keeps the secretariat; absent when none does.
  add column host_id uuid constraint network_host_fk references organisation,
  -- The network's own legal person, when it is a federation, a company or an association.
  add column organisation_id uuid constraint network_organisation_fk references organisation,
  add column contact_id uuid constraint network_contact_fk references person,
  -- Set by the newest event of its life.
  add column state text not null default 'active' constraint network_state_known check (state in ('active', 'dormant', 'ended')),
  add column changed_at timestamptz not null default now();
create index network_name on network (lower(name), id);

create table network_goal (
  id          uuid not null constraint network_goal_pk primary key,
  network_id  uuid not null constraint network_goal_network_fk references network,
  wording     text not null constraint network_goal_wording_given check (wording <> ''),
  -- The year by which it shall be reached; absent when none was said.
  target_year integer constraint network_goal_year_likely check (target_year between 1900 and 2200)
);
create index network_goal_network on network_goal (network_id);
comment on table network_goal is 'Kept with the network; a goal struck out stays in the log of acts. No personal data.';

create table network_event (
  id          uuid not null constraint network_event_pk primary key,
  network_id  uuid not null constraint network_event_network_fk references network,
  kind        text not null constraint network_event_kind_known check (kind in ('founded', 'dormant', 'revived', 'reshaped', 'ended')),
  day         date not null,
  -- How much of the day is known; the rest of the date is the first of the year or month.
  precision   text not null default 'day' constraint network_event_precision_known check (precision in ('day', 'month', 'year')),
  reason      text not null default '',
  host_id     uuid constraint network_event_host_fk references organisation,
  recorded_by uuid not null constraint network_event_recorded_by_fk references person,
  recorded_at timestamptz not null default now()
);
create index network_event_network on network_event (network_id, day, recorded_at);
comment on table network_event is 'Kept for ever, never changed: the life of a network.';

create function apply_network_event() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    update network set changed_at = now(), state = (
      select case kind when 'dormant' then 'dormant' when 'ended' then 'ended' else 'active' end
      from network_event where network_id = new.network_id order by day desc, recorded_at desc, id limit 1)
    where id = new.network_id;
    return null;
  end $$;
create trigger network_event_sets_state after insert on network_event for each row execute function apply_network_event();

create table network_document (
  id          uuid not null constraint network_document_pk primary key,
  network_id  uuid not null constraint network_document_network_fk references network,
  kind        text not null constraint network_document_kind_known check (kind in
              ('agreement', 'statutes', 'programme', 'plan', 'report', 'evaluation', 'other')),
  title       text not null constraint network_document_title_given check (title <> ''),
  -- Where it is read; empty when the file itself is kept here.
  address     text not null default '',
  file_name   text not null default '',
  media_type  text not null default '',
  bytes       bytea,
  decided_on  date,
  valid_from  date,
  -- The last day it holds; absent until further notice.
  valid_to    date,
  added_by    uuid not null constraint network_document_added_by_fk references person,
  added_at    timestamptz not null default now(),
  constraint network_document_somewhere check ((address <> '') or (bytes is not null)),
  constraint network_document_ends_after_begin check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index network_document_network on network_document (network_id, kind);
comment on table network_document is 'Kept by the archive rule of the network.';

-- In whose register (diarium) each kind of document is kept.
create table archive_rule (
  id              uuid not null constraint archive_rule_pk primary key,
  network_id      uuid not null constraint archive_rule_network_fk references network,
  document_kind   text not null constraint archive_rule_kind_given check (document_kind <> ''),
  organisation_id uuid not null constraint archive_rule_organisation_fk references organisation,
  remark          text not null default '',
  constraint archive_rule_once unique (network_id, document_kind)
);
comment on table archive_rule is 'Kept with the network. No personal data.';

-- A figure that somebody else has stated, kept as it was said.
create table network_quote (
  id         uuid not null constraint network_quote_pk primary key,
  network_id uuid not null constraint network_quote_network_fk references network,
  wording    text not null constraint network_quote_wording_given check (wording <> ''),
  source     text not null constraint network_quote_source_given check (source <> ''),
  -- Absent when the one who said it gave no day.
  stated_on  date
);
create index network_quote_network on network_quote (network_id);
comment on table network_quote is 'Kept with the network. No personal data.';

alter table network_member drop constraint network_member_pk;
alter table network_member
  add column id uuid not null default gen_random_uuid() constraint network_member_pk primary key,
  add column role text not null default 'member' constraint network_member_role_known check (role in ('member', 'adjunct', 'observer')),
  -- Absent when the first day is not known.
  add column member_from date,
  -- The last day; absent while it is a member.
  add column member_to date,
  add constraint network_member_ends_after_begin check (member_to is null or member_from is null or member_to >= member_from);
create unique index network_member_once on network_member (network_id, organisation_id) where member_to is null;
create index network_member_organisation on network_member (organisation_id);
create index network_member_network on network_member (network_id);

create function refuse_member_of_itself() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    if exists (select from network where id = new.network_id and organisation_id = new.organisation_id) then
      raise check_violation using constraint = 'network_member_not_itself', message = 'a network is no member of itself';
    end if;
    return new;
  end $$;
create trigger network_member_not_itself before insert or update on network_member for each row execute function refuse_member_of_itself();
create function refuse_network_of_itself() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    if exists (select from network_member where network_id = new.id and organisation_id = new.organisation_id) then
      raise check_violation using constraint = 'network_member_not_itself', message = 'a network is no member of itself';
    end if;
    return new;
  end $$;
create trigger network_not_itself before update of organisation_id on network for each row execute function refuse_network_of_itself();

-- Who qualifies as a member. Every condition that is given must hold; an empty one asks for nothing.
create table network_criterion (
  network_id       uuid not null constraint network_criterion_pk primary key constraint network_criterion_network_fk references network,
  county_codes     text[] not null default '{}',
  population_below integer constraint network_criterion_population_positive check (population_below > 0),
  -- Absent means the newest year there is.
  population_year  integer,
  -- The municipality whose neighbours qualify.
  neighbours_of    uuid constraint network_criterion_neighbours_fk references organisation,
  -- A list chosen by hand; empty asks for nothing.
  chosen           uuid[] not null default '{}',
  changed_at       timestamptz not null default now(),
  constraint network_criterion_asks check (county_codes <> '{}' or population_below is not null or neighbours_of is not null or chosen <> '{}')
);
comment on table network_criterion is 'Kept with the network. No personal data.';

-- A change that the criterion proposed and a human declined; proposed again only on newer figures.
create table criterion_answer (
  network_id      uuid not null constraint criterion_answer_network_fk references network,
  organisation_id uuid not null constraint criterion_answer_organisation_fk references organisation,
  -- The year of the figures; 0 when the criterion asks for no figures.
  year            integer not null,
  reason          text not null constraint criterion_answer_reason_given check (reason <> ''),
  answered_by     uuid not null constraint criterion_answer_answered_by_fk references person,
  answered_at     timestamptz not null default now(),
  constraint criterion_answer_pk primary key (network_id, organisation_id, year)
);
comment on table criterion_answer is 'Kept with the network: why one that qualifies stands outside, or the other way.';

alter table body
  add column kind text not null default 'other' constraint body_kind_known check (kind in
    ('political-committee', 'management-group', 'working-group', 'reference-group', 'board', 'federation', 'company', 'other')),
  -- The legal person, for a shared company or federation.
  add column organisation_id uuid constraint body_organisation_fk references organisation,
  -- Meeting rhythm: how many a year at the least, and in words; absent and empty when nothing is said.
  add column meetings_per_year integer constraint body_meetings_per_year_likely check (meetings_per_year between 1 and 366),
  add column rhythm text not null default '',
  add column purpose text not null default '',
  -- The last day; absent while the body is alive.
  add column ended_on date;
create index body_network on body (network_id);

-- The organisation that hosts a body's meetings, when it goes round.
create table body_host (
  id              uuid not null constraint body_host_pk primary key,
  network_id      uuid not null,
  body_id         uuid not null,
  organisation_id uuid not null constraint body_host_organisation_fk references organisation,
  host_from       date not null,
  host_to         date not null,
  constraint body_host_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint body_host_ends_after_begin check (host_to >= host_from)
);
create index body_host_body on body_host (body_id, host_from);
comment on table body_host is 'Kept for ever: who hosted. No personal data.';

alter table role_holding drop constraint role_holding_role_known;
alter table role_holding drop constraint role_holding_administrator_has_no_network;
alter table role_holding drop constraint role_holding_once;
alter table role_holding
  -- For a role in an organisation instead of a network.
  add column organisation_id uuid constraint role_holding_organisation_fk references organisation,
  -- The organisation that the person sits for; absent when they sit for nobody but themselves.
  add column represents_id uuid constraint role_holding_represents_fk references organisation,
  -- Whom a personal substitute steps in for; absent for one who steps in for anybody.
  add column substitutes_for uuid constraint role_holding_substitutes_for_fk references role_holding,
  add constraint role_holding_role_known check (role in ('secretary', 'chair', 'vice-chair', 'member', 'substitute',
    'coordinator', 'reader', 'organisation-administrator', 'administrator')),
  add constraint role_holding_place check (case role
    when 'administrator' then network_id is null and organisation_id is null
    when 'organisation-administrator' then network_id is null and organisation_id is not null
    when 'coordinator' then (network_id is null) <> (organisation_id is null)
    when 'reader' then (network_id is null) <> (organisation_id is null)
    else network_id is not null and organisation_id is null end),
  add constraint role_holding_body_in_network check (body_id is null or network_id is not null),
  add constraint role_holding_ends_after_begin check (valid_to is null or valid_to >= valid_from),
  add constraint role_holding_substitute_for_someone check (substitutes_for is null or role = 'substitute'),
  add constraint role_holding_once unique nulls not distinct (person_id, role, network_id, body_id, organisation_id, valid_from);
create index role_holding_body on role_holding (body_id);
create index role_holding_organisation on role_holding (organisation_id);
create index role_holding_represents on role_holding (represents_id);

-- One chair and one vice chair of a body on any day; also when two secretaries note one each at the same moment.
create function refuse_second_chair() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    if new.role not in ('chair', 'vice-chair') or new.body_id is null then return new; end if;
    perform pg_advisory_xact_lock(hashtextextended(new.role || new.body_id, 0));
    if exists (select from role_holding as other where other.body_id = new.body_id and other.role = new.role and other.id <> new.id
      and other.valid_from <= coalesce(new.valid_to, 'infinity') and coalesce(other.valid_to, 'infinity') >= new.valid_from) then
      raise exclusion_violation using constraint = 'role_holding_one_chair', message = 'the body has a chair on one of these days';
    end if;
    return new;
  end $$;
create trigger role_holding_one_chair before insert or update on role_holding for each row execute function refuse_second_chair();

-- Somebody must always be able to open the door for others.
create function refuse_loss_of_last_administrator() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    if old.role not in ('administrator', 'organisation-administrator')
      or new.valid_to is null and new.valid_from <= greatest(old.valid_from, stockholm_today()) then return new; end if;
    perform pg_advisory_xact_lock(hashtextextended('last-administrator' || coalesce(old.organisation_id::text, ''), 0));
    if not exists (select from role_holding as other where other.role = old.role and other.id <> old.id
      and other.organisation_id is not distinct from old.organisation_id and other.valid_to is null
      and other.valid_from <= greatest(stockholm_today(), new.valid_to + 1)) then
      raise check_violation using constraint = 'role_holding_last_administrator', message = 'the last administrator stays';
    end if;
    return new;
  end $$;
create trigger role_holding_last_administrator before update of valid_from, valid_to on role_holding for each row execute function refuse_loss_of_last_administrator();

-- A vision or programme that every member decides on at home.
create table programme (
  id          uuid not null constraint programme_pk primary key,
  network_id  uuid not null constraint programme_network_fk references network,
  kind        text not null constraint programme_kind_known check (kind in ('vision', 'programme', 'agreement', 'plan')),
  title       text not null constraint programme_title_given check (title <> ''),
  -- The day it was sent to the members; members on that day are asked.
  sent_on     date not null,
  address     text not null default '',
  constraint programme_network_unique unique (id, network_id)
);
create index programme_network on programme (network_id);
comment on table programme is 'Kept for ever. No personal data.';

create table programme_decision (
  programme_id    uuid not null,
  network_id      uuid not null,
  organisation_id uuid not null constraint programme_decision_organisation_fk references organisation,
  -- The municipality's body that decided: kommunfullmäktige, kommunstyrelsen.
  decided_in      text not null constraint programme_decision_decided_in_given check (decided_in <> ''),
  -- Absent when it is known that it was decided but not when.
  decided_on      date,
  paragraph       text not null default '',
  outcome         text not null constraint programme_decision_outcome_known check (outcome in ('adopted', 'adopted-with-changes', 'declined')),
  remark          text not null default '',
  recorded_by     uuid not null constraint programme_decision_recorded_by_fk references person,
  recorded_at     timestamptz not null default now(),
  constraint programme_decision_pk primary key (programme_id, organisation_id),
  constraint programme_decision_programme_fk foreign key (programme_id, network_id) references programme (id, network_id)
);
comment on table programme_decision is 'Kept for ever: what each member decided, when and in which paragraph.';

-- What a year in the network costs. Amounts in whole kronor.
create table cost_model (
  id              uuid not null constraint cost_model_pk primary key,
  network_id      uuid not null constraint cost_model_network_fk references network,
  year            integer not null constraint cost_model_year_likely check (year between 1900 and 2200),
  kind            text not null constraint cost_model_kind_known check (kind in ('fixed', 'per-inhabitant', 'by-class', 'host-pays')),
  -- Kronor per member, or for host-pays in all; absent for the other kinds.
  amount          integer constraint cost_model_amount_not_negative check (amount >= 0),
  -- Öre per inhabitant, for per-inhabitant.
  ore_per_inhabitant integer constraint cost_model_ore_not_negative check (ore_per_inhabitant >= 0),
  -- For by-class: [{"below": 7000, "amount": 5000}, …, {"below": null, "amount": 80000}], in order.
  classes         jsonb not null default '[]',
  -- The year of the figures that members are counted by.
  base_year       integer,
  host_id         uuid constraint cost_model_host_fk references organisation,
  remark          text not null default '',
  constraint cost_model_once unique (network_id, year),
  constraint cost_model_whole check (case kind
    when 'fixed' then amount is not null
    when 'per-inhabitant' then ore_per_inhabitant is not null and base_year is not null
    when 'by-class' then jsonb_array_length(classes) > 0 and base_year is not null
    else amount is not null and host_id is not null end)
);
comment on table cost_model is 'Kept ten years after its year. No personal data.';

-- What an organisation keeps for itself on a network that it is in: nobody outside reads it.
create table own_membership (
  organisation_id uuid not null constraint own_membership_organisation_fk references organisation,
  network_id      uuid not null constraint own_membership_network_fk references network,
  reason          text not null default '',
  contact_id      uuid constraint own_membership_contact_fk references person,
  diary_number    text not null default '',
  changed_by      uuid not null constraint own_membership_changed_by_fk references person,
  changed_at      timestamptz not null default now(),
  constraint own_membership_pk primary key (organisation_id, network_id)
);
comment on table own_membership is 'Kept by the organisation''s own archive rule.';

create table own_task (
  id              uuid not null constraint own_task_pk primary key,
  organisation_id uuid not null constraint own_task_organisation_fk references organisation,
  network_id      uuid not null constraint own_task_network_fk references network,
  wording         text not null constraint own_task_wording_given check (wording <> ''),
  person_id       uuid constraint own_task_person_fk references person,
  due_on          date,
  -- Absent while the task is open.
  done_on         date,
  added_by        uuid not null constraint own_task_added_by_fk references person,
  added_at        timestamptz not null default now()
);
create index own_task_organisation on own_task (organisation_id, network_id);
comment on table own_task is 'Removed two years after it was done.';

-- Boundaries that this installation has read in; without them the map draws its own cells.
create table boundary_set (
  id        uuid not null constraint boundary_set_pk primary key,
  file_name text not null,
  loaded_at timestamptz not null default now()
);
comment on table boundary_set is 'Kept until a newer file is read in. No personal data.';
create table boundary (
  set_id   uuid not null constraint boundary_set_fk references boundary_set on delete cascade,
  code     text not null,
  -- GeoJSON geometry in WGS84.
  geometry jsonb not null,
  constraint boundary_pk primary key (set_id, code)
);
comment on table boundary is 'Kept until a newer file is read in. No personal data.';
