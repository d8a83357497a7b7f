-- A matter bears the title of its latest item: what it is called there is what people look for. Only that title is ever copied, so
-- the program has no right to write another. An item that is closed by itself, while its matter is not, keeps its title to itself.
create function carry_title_to_matter(asked_item uuid) returns uuid language sql security definer set search_path = public, pg_temp
  as $$ update matter set title = agenda_item.title
        from agenda_item join meeting on meeting.id = agenda_item.meeting_id
        where agenda_item.id = asked_item and matter.id = agenda_item.matter_id and matter.title <> agenda_item.title
          and agenda_item.body_id in (select secretary_bodies()) and matter.body_id = agenda_item.body_id
          and meeting.status in ('planned', 'ongoing') and matter.id not in (select closed_records())
          and not exists (select from restriction where record_id = agenda_item.id and lifted_at is null)
          and not exists (select from agenda_item as later join meeting as later_meeting on later_meeting.id = later.meeting_id
            where later.matter_id = matter.id and later_meeting.day > meeting.day and later_meeting.status <> 'cancelled')
        returning matter.id $$;
revoke execute on function carry_title_to_matter(uuid) from public;
grant execute on function carry_title_to_matter(uuid) to radslag_app;

-- Those who follow a meeting see where to take part from afar as soon as it is written.
drop trigger meeting_announced on meeting;
create trigger meeting_announced after update of status, current_item_id, current_since, day, starts_at, ends_at, place, online_url on meeting
  for each row execute function announce_meeting();
