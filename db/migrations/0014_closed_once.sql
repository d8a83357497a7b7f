-- What is closed to the acting person is asked by the policies of every table, some fifty times for one page, and what was closed
-- grows with the years. It is looked up once in a transaction, and again when what it depends on has been written to.
create function read_closed_records() returns setof uuid language sql stable security definer set search_path = public, pg_temp
  as $$ with held as materialized (select * from current_holdings()),
      near as materialized (select id, record_id, level, network_id, body_id, organisation_id from restriction
        where lifted_at is null and recorded_by is distinct from acting_person()
        and network_id = any (array(select held.network_id from held where held.network_id is not null
          union all select network_member.network_id from network_member where organisation_id in (select held.organisation_id from held)
          union all select guest_networks()
          union all select network.id from network where exists (select from held where role = 'administrator'))))
    select record_id from near where not case level
      when 'body' then body_id in (select held.body_id from held where held.body_id is not null)
        or network_id in (select held.network_id from held where held.body_id is null and held.role = 'secretary')
      when 'organisation' then organisation_id in (select held.organisation_id from held where held.organisation_id is not null)
        or (organisation_id, network_id) in (select held.represents_id, held.network_id from held
          where held.represents_id is not null and held.network_id is not null)
      else exists (select from restriction_person where restriction_id = near.id and person_id = acting_person()) end $$;
revoke execute on function read_closed_records() from public;

create or replace function closed_records() returns setof uuid language plpgsql stable security definer rows 20
  set search_path = public, pg_temp as $$
  declare
    asker text := coalesce(acting_person()::text, '') || '/' || coalesce(acting_guest_item()::text, '');
    known text := current_setting('radslag.closed', true);
  begin
    if known is null or split_part(known, ' ', 1) <> asker then
      known := asker || ' ' || coalesce((select array_agg(id)::text from read_closed_records() as id), '{}');
      perform set_config('radslag.closed', known, true);
    end if;
    return query select unnest(split_part(known, ' ', 2)::uuid[]);
  end $$;

create function forget_closed_records() returns trigger language plpgsql set search_path = public, pg_temp
  as $$ begin perform set_config('radslag.closed', '', true); return null; end $$;
create trigger restriction_forgets after insert or update or delete on restriction for each statement execute function forget_closed_records();
create trigger restriction_person_forgets after insert or update or delete on restriction_person for each statement execute function forget_closed_records();
create trigger role_holding_forgets after insert or update or delete on role_holding for each statement execute function forget_closed_records();
create trigger network_forgets after insert or update or delete on network for each statement execute function forget_closed_records();
create trigger network_member_forgets after insert or update or delete on network_member for each statement execute function forget_closed_records();
create trigger item_guest_forgets after insert or update or delete on item_guest for each statement execute function forget_closed_records();
