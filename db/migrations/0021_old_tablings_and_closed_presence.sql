-- What was put off in old notes, read in long afterwards, waits for somebody to say what became of it: it is taken up now, it was
-- settled long ago, or it matters no longer. That is a step of the matter like any other, and can be taken back.
insert into transition (workflow, from_status, act, to_status) values
  ('matter', 'tabled', 'take-up', 'tabled'),
  ('matter', 'tabled', 'settle', 'closed'),
  ('matter', 'tabled', 'lapse', 'closed');
-- Why, in the words of the one who took the step; empty when nothing was said.
alter table matter_step add column remark text not null default '';

-- Matters that were last put off in notes read in, at a meeting older than the body's latest held one, or its latest read in when
-- none was held in the program. Asked with the owner's rights, so that what is closed to some waits in the same place for everybody.
-- A matter that another body has handed over, or has answered, is waited for by that body and is not among them.
create function past_tablings(asked_bodies uuid[]) returns table (matter_id uuid, body_id uuid, agenda_item_id uuid, state text)
  language sql stable security definer set search_path = public, pg_temp
  as $$ with tabled as materialized (select matter.id, matter.body_id from matter
        where matter.status = 'tabled' and matter.body_id = any(asked_bodies) and matter.body_id in (select readable_bodies())
        and not exists (select from hand_over_step where to_matter_id = matter.id)
        and not exists (select from hand_over where hand_over.matter_id = matter.id and hand_over.status in ('answered', 'declined'))),
      -- The latest meeting held here is nearly always the body's latest, so that one look is enough.
      bound as materialized (select asked.body_id, coalesce(
          (select day from meeting where meeting.body_id = asked.body_id and status not in ('planned', 'cancelled')
            and not exists (select from meeting_step where meeting_id = meeting.id and act = 'record') order by day desc limit 1),
          (select max(day) from meeting where meeting.body_id = asked.body_id and status not in ('planned', 'cancelled'))) as day
        from (select distinct body_id from tabled) as asked)
    select tabled.id, tabled.body_id, latest.agenda_item_id, case
        when exists (select from matter_step as step where step.matter_id = tabled.id and step.act = 'take-up'
          and step.agenda_item_id = latest.agenda_item_id
          and not exists (select from matter_step as later where later.matter_id = tabled.id and later.number > step.number)) then 'taken-up'
        when exists (select from agenda_item join meeting on meeting.id = agenda_item.meeting_id
          where agenda_item.matter_id = tabled.id and meeting.status = 'planned' and meeting.day > bound.day) then 'on-agenda'
        else 'waiting' end
    from tabled join bound on bound.body_id = tabled.body_id
      cross join lateral (select agenda_item.id as agenda_item_id, meeting.day, exists (select from meeting_step
          where meeting_id = meeting.id and act = 'record') as is_read_in
        from agenda_item join meeting on meeting.id = agenda_item.meeting_id
        where agenda_item.matter_id = tabled.id and meeting.status not in ('planned', 'cancelled')
        order by day desc, is_read_in limit 1) as latest
    where latest.is_read_in and latest.day < bound.day $$;
grant execute on function past_tablings(uuid[]) to radslag_app;

-- Who was there for an item only is told with the item: of what is closed to the one who asks, neither that somebody was there for
-- it nor, of those who were there for nothing else, who they were. One who was there is told so of themselves.
create index attendance_item_item on attendance_item (agenda_item_id);
create function closed_items() returns setof uuid language sql stable security definer rows 20 set search_path = public, pg_temp
  as $$ with closed as materialized (select array(select closed_records()) as ids)
    select agenda_item.id from agenda_item, closed where agenda_item.id = any(closed.ids)
    union select agenda_item.id from agenda_item, closed where agenda_item.matter_id = any(closed.ids) $$;
create function closed_attendances() returns setof uuid language sql stable security definer rows 20 set search_path = public, pg_temp
  as $$ with closed as materialized (select array(select closed_items()) as ids),
      touched as (select distinct attendance_id from attendance_item, closed where agenda_item_id = any(closed.ids))
    select attendance.id from touched join attendance on attendance.id = touched.attendance_id
    where attendance.person_id is distinct from acting_person() and not exists (select from attendance_item, closed
      where attendance_item.attendance_id = attendance.id and attendance_item.agenda_item_id <> all(closed.ids)) $$;
revoke execute on function closed_items(), closed_attendances() from public;
grant execute on function closed_items(), closed_attendances() to radslag_app;
create policy attendance_closed on attendance as restrictive for select to radslag_app
  using (id not in (select closed_attendances()));
create policy attendance_item_closed on attendance_item as restrictive for select to radslag_app
  using (agenda_item_id not in (select closed_items()));

-- One who is added stands last, also where some of those who stand there are closed to the one who adds.
create function last_attendance_position(asked_meeting uuid) returns integer
  language sql stable security definer set search_path = public, pg_temp
  as $$ select coalesce(max(position), 0) from attendance where meeting_id = asked_meeting and body_id in (select secretary_bodies()) $$;
revoke execute on function last_attendance_position(uuid) from public;
grant execute on function last_attendance_position(uuid) to radslag_app;
