-- One file may hold several documents (a summons with the last notes, minutes with an agreement): each is a draft of its own.

alter table import_draft
  -- The draft of what the file is first of all; absent for that one itself.
  add column beside_draft_id uuid constraint import_draft_beside_fk references import_draft,
  add constraint import_draft_beside_another check (beside_draft_id <> id);
create index import_draft_file on import_draft (source_file_id);

-- What a closed item said stands in the file, so every other document that was read from that file is closed with it.
create or replace function closed_drafts() returns table (draft_id uuid, file_id uuid) language sql stable security definer rows 20
  set search_path = public, pg_temp
  as $$ with recursive closed (id, file_id, network_id, held_on) as (
      select import_draft.id, source_file_id, network_id, held_on
        from import_draft join closed_meetings() as meetings on meetings.meeting_id = import_draft.meeting_id
      union
      select other.id, other.source_file_id, other.network_id, other.held_on from closed join import_draft as other
        on other.kept_draft_id = closed.id or other.source_file_id = closed.file_id
        or (other.network_id = closed.network_id and other.held_on = closed.held_on))
    select id, file_id from closed $$;
