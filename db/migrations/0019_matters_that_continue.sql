-- Matters that go on from meeting to meeting in notes that were read in: what looks like the same, and what a person has said is.

create table continuation_proposal (
  agenda_item_id  uuid not null constraint continuation_proposal_item_fk references agenda_item,
  earlier_item_id uuid not null constraint continuation_proposal_earlier_fk references agenda_item,
  network_id      uuid not null,
  body_id         uuid not null,
  -- What it is proposed for, in words that quote the notes; and how much that weighs.
  reason          text not null constraint continuation_proposal_reason_given check (reason <> ''),
  weight          integer not null,
  proposed_at     timestamptz not null default now(),
  -- Whoever said that the two are not the same. Absent while nobody has, and when they have taken it back.
  apart_by        uuid constraint continuation_proposal_apart_by_fk references person,
  apart_at        timestamptz,
  constraint continuation_proposal_pk primary key (agenda_item_id, earlier_item_id),
  constraint continuation_proposal_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint continuation_proposal_two_items check (agenda_item_id <> earlier_item_id),
  constraint continuation_proposal_apart_whole check ((apart_by is null) = (apart_at is null))
);
create index continuation_proposal_body on continuation_proposal (body_id);
create index continuation_proposal_earlier on continuation_proposal (earlier_item_id);
comment on table continuation_proposal is 'Kept with the notes: items that may be of one matter (förslag), and the word that they are not.';

create table matter_continuation (
  id                uuid not null constraint matter_continuation_pk primary key,
  network_id        uuid not null,
  body_id           uuid not null,
  matter_id         uuid not null,
  earlier_matter_id uuid not null,
  -- The two items that it was seen by.
  agenda_item_id    uuid not null constraint matter_continuation_item_fk references agenda_item,
  earlier_item_id   uuid not null constraint matter_continuation_earlier_item_fk references agenda_item,
  reason            text not null constraint matter_continuation_reason_given check (reason <> ''),
  joined_by         uuid not null constraint matter_continuation_joined_by_fk references person,
  joined_at         timestamptz not null default now(),
  -- Absent while it stands.
  undone_by         uuid constraint matter_continuation_undone_by_fk references person,
  undone_at         timestamptz,
  constraint matter_continuation_body_fk foreign key (body_id, network_id) references body (id, network_id),
  constraint matter_continuation_matter_fk foreign key (matter_id, body_id) references matter (id, body_id),
  constraint matter_continuation_earlier_fk foreign key (earlier_matter_id, body_id) references matter (id, body_id),
  constraint matter_continuation_two_matters check (matter_id <> earlier_matter_id),
  constraint matter_continuation_undone_whole check ((undone_by is null) = (undone_at is null))
);
create unique index matter_continuation_once on matter_continuation (matter_id, earlier_matter_id) where undone_at is null;
create index matter_continuation_earlier on matter_continuation (earlier_matter_id) where undone_at is null;
create index matter_continuation_body on matter_continuation (body_id);
comment on table matter_continuation is 'Kept for ever, also when it was undone: that a matter goes on from an earlier one, and who said so.';

-- In a circle each matter would be continued by another, and one that was put off would wait nowhere.
create function refuse_circle_of_matters() returns trigger language plpgsql security definer set search_path = public, pg_temp
  as $$ begin
    if exists (with recursive before (id) as (select new.earlier_matter_id
        union select earlier_matter_id from matter_continuation join before on matter_continuation.matter_id = before.id
          where undone_at is null)
        select from before where id = new.matter_id) then
      raise check_violation using constraint = 'matter_continuation_no_circle', message = 'the earlier matter goes on from this one';
    end if;
    return new;
  end $$;
create trigger matter_continuation_no_circle before insert on matter_continuation for each row execute function refuse_circle_of_matters();

-- What approved notes say stays as it is. To which matter an item of theirs is counted is not said in them: an item that has none
-- may be given one afterwards, and keeps it.
drop trigger agenda_item_frozen on agenda_item;
create trigger agenda_item_frozen before insert or delete on agenda_item for each row execute function refuse_change_of_frozen_notes();
create trigger agenda_item_words_frozen before update on agenda_item for each row
  when (old.matter_id is not null or new.matter_id is null or to_jsonb(new) - 'matter_id' <> to_jsonb(old) - 'matter_id')
  execute function refuse_change_of_frozen_notes();

-- Only those who may read both matters and both items know of either; what is closed to them is not told by what goes on from it.
alter table continuation_proposal enable row level security;
alter table matter_continuation enable row level security;
create policy continuation_proposal_read on continuation_proposal for select to radslag_app
  using (body_id in (select secretary_bodies()));
create policy continuation_proposal_add on continuation_proposal for insert to radslag_app
  with check (apart_by is null and body_id in (select secretary_bodies()));
create policy continuation_proposal_change on continuation_proposal for update to radslag_app
  using (body_id in (select secretary_bodies()))
  with check (body_id in (select secretary_bodies()) and (apart_by is null or apart_by = acting_person()));
create policy continuation_proposal_closed on continuation_proposal as restrictive for all to radslag_app
  using (exists (select from agenda_item where id = agenda_item_id and agenda_item.body_id = continuation_proposal.body_id)
    and exists (select from agenda_item where id = earlier_item_id and agenda_item.body_id = continuation_proposal.body_id));
create policy matter_continuation_read on matter_continuation for select to radslag_app
  using (body_id in (select readable_bodies()));
create policy matter_continuation_add on matter_continuation for insert to radslag_app
  with check (joined_by = acting_person() and undone_by is null and body_id in (select secretary_bodies()));
create policy matter_continuation_change on matter_continuation for update to radslag_app
  using (undone_at is null and body_id in (select secretary_bodies())) with check (undone_by = acting_person());
create policy matter_continuation_closed on matter_continuation as restrictive for all to radslag_app
  using (exists (select from matter where id = matter_id) and exists (select from matter where id = earlier_matter_id)
    and exists (select from agenda_item where id = agenda_item_id and agenda_item.matter_id = matter_continuation.matter_id)
    and exists (select from agenda_item where id = earlier_item_id and agenda_item.matter_id = earlier_matter_id));
grant select, insert, update (apart_by, apart_at) on continuation_proposal to radslag_app;
grant select, insert, update (undone_by, undone_at) on matter_continuation to radslag_app;
