-- What a reviewer has done can be taken back: a change of kind, and a confirmation that nothing rests on.

alter table import_draft_change
  drop constraint import_draft_change_act_known,
  add constraint import_draft_change_act_known check (act in
    ('mend', 'accept-sure', 'split-item', 'join-items', 'change-kind', 'undo')),
  -- What the document was said to be before a change that made it of another kind, and what the program had read of it as that.
  -- Absent where the kind stayed.
  add column kind text constraint import_draft_change_kind_known
    check (kind in ('minutes', 'summons', 'promises', 'agreement', 'networks', 'news', 'press', 'survey', 'other')),
  add column reading jsonb,
  add constraint import_draft_change_kind_told check (act <> 'change-kind' or kind is not null),
  add constraint import_draft_change_reading_of_kind check (reading is null or kind is not null);

-- The plan that the notes were written into, as it stood before: its agenda and who was expected. Absent where none was, and where
-- more belonged to it than can be put back.
alter table import_draft add column filled_plan jsonb;
grant update (filled_plan) on import_draft to radslag_app;

-- The plan of a meeting that is still planned, when all of it can be put back. Asked with the owner's rights, so that what is
-- closed to the one who asks is not lost unseen, and nothing closed is kept in it.
create function plan_of(asked_meeting uuid) returns jsonb language sql stable security definer set search_path = public, pg_temp
  as $$ select jsonb_build_object('meeting', to_jsonb(meeting),
          'items', coalesce((select jsonb_agg(to_jsonb(agenda_item) - 'notes_state') from agenda_item where meeting_id = meeting.id), '[]'),
          'attendance', coalesce((select jsonb_agg(to_jsonb(attendance)) from attendance where meeting_id = meeting.id), '[]'))
        from meeting where id = asked_meeting and status = 'planned' and body_id in (select secretary_bodies())
          and not exists (select from restriction join agenda_item on agenda_item.id = record_id or agenda_item.matter_id = record_id
            where agenda_item.meeting_id = meeting.id and lifted_at is null)
          and not exists (select from item_guest where meeting_id = meeting.id)
          and not exists (select from item_attachment where meeting_id = meeting.id)
          and not exists (select from attendance_item where meeting_id = meeting.id)
          and not exists (select from agenda_item where meeting_id = meeting.id and notes_state is not null)
          and not exists (select from assignment_report join agenda_item on agenda_item.id = agenda_item_id where meeting_id = meeting.id)
          and not exists (select from item_request_answer join agenda_item on agenda_item.id = agenda_item_id
            where agenda_item.meeting_id = meeting.id) $$;

-- Whether anybody has done anything to a record is asked of the log too: who changes a title gives the matter the same.
create index audit_entry_subject on audit_entry (chain, subject_id);

-- An item of a coming meeting to which nobody has done anything: it stands there only because the matter was put off, or because
-- the body's agenda always begins so.
create function is_untouched_item(asked_item uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from agenda_item join meeting on meeting.id = meeting_id where agenda_item.id = asked_item
    and agenda_item.body_id in (select secretary_bodies())
    and meeting.status = 'planned' and concat(notes, background, proposal) = '' and notes_state is null and not is_if_time
    and case when matter_id is null
      then exists (select from agenda_template_item as standing where standing.body_id = agenda_item.body_id
        and standing.title = agenda_item.title and standing.presenter = agenda_item.presenter
        and standing.planned_minutes is not distinct from agenda_item.planned_minutes)
      else presenter = '' and planned_minutes is null
        and agenda_item.title = (select matter.title from matter where matter.id = matter_id) end
    and not exists (select from audit_entry where chain = agenda_item.network_id and subject_id = asked_item::text)
    and not exists (select from item_attachment where agenda_item_id = asked_item)
    and not exists (select from item_guest where agenda_item_id = asked_item)
    and not exists (select from attendance_item where agenda_item_id = asked_item)
    and not exists (select from notes_update where agenda_item_id = asked_item)
    and not exists (select from question_round where agenda_item_id = asked_item)
    and not exists (select from nomination where agenda_item_id = asked_item)
    and not exists (select from assignment_report where agenda_item_id = asked_item)
    and not exists (select from item_request_answer where agenda_item_id = asked_item)
    and not exists (select from matter_step where agenda_item_id = asked_item)
    and not exists (select from restriction where record_id = asked_item)) $$;

-- The meeting that was made of a draft, for one who may take the confirmation back.
create function meeting_to_take_back(asked_draft uuid) returns uuid language sql stable security definer set search_path = public, pg_temp
  as $$ select meeting.id from import_draft join meeting on meeting.id = import_draft.meeting_id
    where import_draft.id = asked_draft and import_draft.status = 'confirmed' and meeting.body_id in (select secretary_bodies())
      and import_draft.network_id in (select secretary_networks()) and import_draft.id not in (select draft_id from closed_drafts()) $$;

-- What rests on a confirmation, by name; nothing when it can be taken back. Asked with the owner's rights: what is closed to
-- the one who asks keeps the meeting too.
create function resting_on_import(asked_draft uuid) returns setof text language sql stable security definer rows 2
  set search_path = public, pg_temp
  as $$ with asked as materialized (select meeting.id, filled_plan is not null as has_plan, step.number, step.taken_at
      from meeting_to_take_back(asked_draft) as found join meeting on meeting.id = found join import_draft on import_draft.id = asked_draft
        join meeting_step as step on step.meeting_id = meeting.id and step.act = 'record'),
    own_item as materialized (select agenda_item.id, matter_id from agenda_item join asked on asked.id = meeting_id),
    own_step as materialized (select matter_step.matter_id, matter_step.number, matter_step.taken_at <> asked.taken_at as is_later,
        matter_step.act in ('take-up', 'settle', 'lapse') as is_word,
        (select act from matter_step as next where next.matter_id = matter_step.matter_id
          and next.number = matter_step.number + 1) is not distinct from 'retract' as is_undone,
        matter_step.act = 'retract' and exists (select from matter_step as word where word.matter_id = matter_step.matter_id
          and word.number = matter_step.number - 1 and word.act in ('take-up', 'settle', 'lapse')) as is_undoing
      from matter_step join asked on asked.id = meeting_id),
    raised as materialized (select matter_id from own_step where number = 1)
    select 'unknown' where not exists (select from asked)
    union all select 'published' where exists (select from published.edition join asked on asked.id = subject_id)
    union all select 'corrected' where exists (select from correction join asked on asked.id = meeting_id)
      or exists (select from approval join asked on asked.id = meeting_id where approval.number > 1)
    union all select 'made-known' where exists (select from remark join asked on asked.id = meeting_id)
      or exists (select from board_notice join asked on asked.id = meeting_id)
      or exists (select from dispatch join asked on asked.id = meeting_id)
      or exists (select from draft_sharing join asked on asked.id = meeting_id)
    union all select 'closed' where exists (select from restriction join own_item on own_item.id = record_id)
      or exists (select from restriction join own_item on matter_id = record_id)
    union all select 'continued' where exists (select from matter_continuation join own_item on own_item.id in (agenda_item_id, earlier_item_id))
      or exists (select from continuation_proposal join own_item on own_item.id in (agenda_item_id, earlier_item_id) where apart_by is not null)
    -- What somebody said became of a matter put off here, unless it was undone: then it is as if it had not been said.
    union all select 'settled' where exists (select from own_step where is_later and is_word and not is_undone)
    union all select 'taken-up' where exists (select from own_step where is_later and not is_word and not is_undoing)
      or exists (select from matter_step as later join own_step on own_step.matter_id = later.matter_id cross join asked
        where later.number > own_step.number and later.meeting_id <> asked.id)
      or exists (select from agenda_item as other join raised on raised.matter_id = other.matter_id cross join asked
        where other.meeting_id <> asked.id and not is_untouched_item(other.id))
    union all select 'begun' where exists (select from action join asked on asked.id = meeting_id)
      or exists (select from assignment join asked on asked.id = meeting_id)
      or exists (select from hand_over join asked on asked.id = meeting_id)
      or exists (select from question_round join asked on asked.id = meeting_id)
      or exists (select from nomination join asked on asked.id = meeting_id)
      or exists (select from assignment_report join own_item on own_item.id = agenda_item_id)
      or exists (select from item_request_answer join own_item on own_item.id = agenda_item_id)
    union all select 'named' where exists (select from person_join join attendance on attendance.id = attendance_id
      join asked on asked.id = meeting_id)
    union all select 'plan-unknown' where exists (select from asked where number > 1 and not has_plan) $$;

-- The agenda and those expected, as they were before the notes were written into the plan. A row is put where it came from,
-- whatever it says of itself; an item of a matter that is gone since is left out.
create function put_back_plan(asked_meeting uuid, plan jsonb) returns void language plpgsql set search_path = public, pg_temp
  as $$
  declare own meeting;
  begin
    select * into strict own from meeting where id = asked_meeting;
    update meeting set document_kind = before.document_kind, day = before.day, starts_at = before.starts_at, ends_at = before.ends_at,
        place = before.place, chair_name = before.chair_name, secretary_name = before.secretary_name,
        approver_names = before.approver_names, approver_id = before.approver_id
      from jsonb_populate_record(null::meeting, plan -> 'meeting') as before where meeting.id = asked_meeting;
    insert into agenda_item (id, network_id, body_id, meeting_id, position, number, title, notes, matter_id, version, background, proposal,
        presenter, planned_minutes, is_if_time)
      select before.id, own.network_id, own.body_id, own.id, before.position, before.number, before.title, before.notes, before.matter_id,
        before.version, before.background, before.proposal, before.presenter, before.planned_minutes, before.is_if_time
      from jsonb_populate_recordset(null::agenda_item, plan -> 'items') as before
      where before.matter_id is null or exists (select from matter where matter.id = before.matter_id and matter.body_id = own.body_id);
    insert into attendance (id, network_id, body_id, meeting_id, position, presence, name, role, organisation_name, organisation_id,
        person_id, from_at, to_at, is_remote, is_guest, substitutes_for)
      select before.id, own.network_id, own.body_id, own.id, before.position, before.presence, before.name, before.role,
        before.organisation_name, before.organisation_id, before.person_id, before.from_at, before.to_at, before.is_remote,
        before.is_guest, before.substitutes_for
      from jsonb_populate_recordset(null::attendance, plan -> 'attendance') as before;
  end $$;

-- The next meeting, when the notes of this draft were what planned it and nothing has been done about it since; it goes with them.
create function planned_by_import(asked_draft uuid) returns table (id uuid, day date) language sql stable security definer rows 1
  set search_path = public, pg_temp
  as $$ select meeting.id, meeting.day from meeting_to_take_back(asked_draft) as asked
      join meeting_step as recorded on recorded.meeting_id = asked and recorded.act = 'record'
      join meeting_step as planning on planning.act = 'plan' and planning.taken_at = recorded.taken_at
        and planning.body_id = recorded.body_id
      join meeting on meeting.id = planning.meeting_id and meeting.status = 'planned'
    where online_url = '' and replies_by is null and sequence = 0
      and not exists (select from meeting_step as later where later.meeting_id = meeting.id and later.number > 1)
      and not exists (select from audit_entry where chain = meeting.network_id and subject_id = meeting.id::text)
      and not exists (select from agenda_item where agenda_item.meeting_id = meeting.id and not is_untouched_item(agenda_item.id))
      and not exists (select from agenda_template_item as standing where standing.body_id = meeting.body_id
        and not exists (select from agenda_item where agenda_item.meeting_id = meeting.id and agenda_item.title = standing.title)) $$;

-- Takes away what a confirmation made, and the draft is to be reviewed again. Gives what rests on it, and then nothing has happened.
-- What refers to the meeting and is not known here keeps it too: the database's own references refuse, and that is told as 'other'.
create function take_back_import(asked_draft uuid) returns setof text language plpgsql security definer set search_path = public, pg_temp
  as $$
  declare
    asked uuid := meeting_to_take_back(asked_draft);
    plan jsonb := (select filled_plan from import_draft where id = asked_draft);
    matters uuid[] := array(select matter_id from agenda_item where meeting_id = asked and matter_id is not null);
    next_planned uuid := (select id from planned_by_import(asked_draft));
    coming uuid;
  begin
    perform from meeting where id = asked for update;
    return query select resting_on_import(asked_draft);
    if found then return; end if;
    begin
      -- While it is planned, its notes can be written, and so taken away.
      update meeting set status = 'planned', current_item_id = null where id = asked;
      update import_draft set status = 'to-review', meeting_id = null, confirmed_by = null, confirmed_at = null, filled_plan = null
        where id = asked_draft;
      delete from continuation_proposal using agenda_item
        where agenda_item.meeting_id = asked and agenda_item.id in (agenda_item_id, earlier_item_id);
      delete from provenance where meeting_id = asked;
      delete from approval where meeting_id = asked;
      delete from decision where meeting_id = asked;
      delete from tabling where meeting_id = asked;
      delete from matter_step where meeting_id = asked;
      update matter set status = step.to_status from matter_step as step
        where matter.id = any(matters) and step.matter_id = matter.id
          and not exists (select from matter_step as later where later.matter_id = matter.id and later.number > step.number);
      -- What stands on a coming agenda only because it was put off here.
      for coming in select distinct agenda_item.meeting_id from agenda_item
          where matter_id = any(matters) and meeting_id <> asked and is_untouched_item(id)
      loop
        delete from agenda_item where matter_id = any(matters) and meeting_id = coming and is_untouched_item(id);
        perform number_agenda(coming);
      end loop;
      delete from attendance where meeting_id = asked;
      delete from agenda_item where meeting_id = asked;
      delete from matter where id = any(matters) and not exists (select from matter_step where matter_id = matter.id);
      delete from meeting_step where meeting_id = asked and act = 'record';
      if plan is not null then
        perform put_back_plan(asked, plan);
      else
        delete from meeting where id = asked;
      end if;
    exception when foreign_key_violation then
      return next 'other';
      return;
    end;
    begin
      delete from agenda_item where meeting_id = next_planned;
      delete from meeting_step where meeting_id = next_planned;
      delete from meeting where id = next_planned;
    -- Something refers to it: it stays, as it was.
    exception when foreign_key_violation then null;
    end;
  end $$;

revoke execute on function plan_of(uuid), is_untouched_item(uuid), meeting_to_take_back(uuid), resting_on_import(uuid),
  planned_by_import(uuid), put_back_plan(uuid, jsonb), take_back_import(uuid) from public;
grant execute on function plan_of(uuid), is_untouched_item(uuid), resting_on_import(uuid), planned_by_import(uuid),
  take_back_import(uuid) to radslag_app;
