import { idOf } from './register-rows.ts'
import { perNetwork, readerName, readersBodies, type YearsSize } from './years-sizes.ts'

/** The year's end is the same in every size: what lies ahead and what waits; only what lies behind differs. */
export const lastHeld = 58
const lastPlanned = 60
const bodiesPerNetwork = 4
const year = 6

const members = 'generate_series(1, 10) as p'
const personOf = (p: string) => idOf(`'person' || b || '-' || ${p}`)
const terms = (years: number) => Math.ceil(years / 2)

/** Networks, bodies and people, with the seats of as many years. */
export const frameRows = ({ bodies, years }: YearsSize): string[] => [
  `create temporary table town on commit preserve rows as
     select id, (row_number() over (order by code = '0192' desc, code) - 1)::int as number from organisation where kind = 'municipality'`,
  `insert into network (id, name, short_name, slug, purpose, kind)
     select ${idOf("'network' || n")}, 'Nätverk ' || n, 'N' || n, 'natverk-' || n, 'Ett syfte i några ord.', 'agreement'
     from generate_series(1, ${Math.ceil(bodies / bodiesPerNetwork)}) as n`,
  // The reader's own municipality is number 0 and sits in the reader's networks only.
  `insert into network_member (network_id, organisation_id, member_from)
     select ${idOf("'network' || n")}, town.id, '2010-01-01' from generate_series(1, ${Math.ceil(bodies / bodiesPerNetwork)}) as n
     cross join generate_series(1, ${perNetwork.members}) as m
     join town on town.number = case when m = 1 and n <= ${readersBodies.length} then 0 else 1 + (n * 13 + m) % 289 end`,
  `create temporary table organ on commit preserve rows as
     select b, (b + 3) / ${bodiesPerNetwork} as n, ${idOf("'body' || b")} as id, ${idOf(`'network' || (b + 3) / ${bodiesPerNetwork}`)} as network_id,
       b in (${readersBodies.join(', ')}) as is_readers, case when b % ${bodiesPerNetwork} = 0 then b - 3 else b + 1 end as next_b
     from generate_series(1, ${bodies}) as b`,
  `insert into body (id, network_id, name, slug, kind, meetings_per_year)
     select id, network_id, 'Organ ' || b, 'organ-' || b, 'management-group', ${year} from organ`,
  `insert into person (id, name, email) select ${personOf('p')}, 'Person ' || b || ' ' || p, 'p' || b || '.' || p || '@exempel.se'
     from organ cross join ${members}`,
  `insert into person (id, name, email) values (${idOf(`'${readerName}'`)}, 'Läsaren', '${readerName}@exempel.se')`,
  `insert into post (person_id, organisation_id, title, held_from) select ${personOf('p')}, town.id, 'kommundirektör', '2010-01-01'
     from organ cross join ${members} join town on town.number = 1 + (n * 13 + 1 + p % 9) % 289`,
  `insert into post (person_id, organisation_id, title, held_from)
     select ${idOf(`'${readerName}'`)}, id, 'kommundirektör', '2010-01-01' from town where number = 0`,
  `create temporary table seat on commit preserve rows as
     select organ.*, p, ${personOf('p')} as person_id, case p when 10 then 'secretary' when 9 then 'chair' else 'member' end as role
       from organ cross join ${members}
     union all select organ.*, 11, ${idOf(`'${readerName}'`)}, case b when ${readersBodies.at(-1)} then 'secretary' else 'member' end
       from organ where is_readers`,
  `insert into role_holding (person_id, role, network_id, body_id, represents_id, valid_from, valid_to)
     select seat.person_id, seat.role, network_id, seat.id, organisation_id,
       make_date(extract(year from now())::int - 2 * t, 1, 1), case when t > 0 then make_date(extract(year from now())::int - 2 * t + 1, 12, 31) end
     from seat join post on post.person_id = seat.person_id cross join generate_series(0, ${terms(years) - 1}) as t`,
]

/** Meetings with all that was on their agendas: what is taken up twice, and one long matter a year. */
export const meetingRows = ({ years }: YearsSize): string[] => [
  `create temporary table sitting on commit preserve rows as
     select organ.*, m, (m + 5) / ${year} as y, 1 + (m - 1) % ${year} as k, ${idOf("'meeting' || b || '-' || m")} as meeting_id,
       current_date + (m - ${lastHeld}) * 60 - 30 as day, ${idOf("'person' || b || '-' || 10")} as secretary_id,
       case when m > ${lastHeld} then 'planned' when m = ${lastHeld} then 'awaiting-approval' else 'published' end as status
     from organ cross join generate_series(${lastPlanned - year * years + 1}, ${lastPlanned}) as m`,
  `insert into meeting (id, network_id, body_id, status, day, starts_at, ends_at, place, sequence, approver_id)
     select meeting_id, network_id, id, status, day, day + interval '9 hours', day + interval '12 hours', 'Rådhuset', 1,
       case when is_readers then ${idOf(`'${readerName}'`)} else ${idOf("'person' || b || '-' || 9")} end from sitting`,
  `insert into meeting_step (meeting_id, number, network_id, body_id, act, from_status, to_status, person_id, taken_at)
     select meeting_id, step.number, network_id, id, act, from_status, to_status, secretary_id, day + interval '13 hours'
     from sitting join (values (1, 'plan', '', 'planned'), (2, 'open', 'planned', 'ongoing'), (3, 'send-for-approval', 'ongoing', 'awaiting-approval'),
       (4, 'approve', 'awaiting-approval', 'approved'), (5, 'publish', 'approved', 'published')) as step (number, act, from_status, to_status)
       on step.number <= case status when 'planned' then 1 when 'published' then 5 else 3 end`,
  // A matter is raised at one meeting (7 to 11) and comes again at the next (2 to 6); the twelfth item is the long one.
  `create temporary table point on commit preserve rows as
     select sitting.*, p, ${idOf("'item' || b || '-' || m || '-' || p")} as item_id,
       case when p between 2 and 6 then ${idOf("'matter' || b || '-' || m - 1 || '-' || p + 5")}
         when p between 7 and 11 then ${idOf("'matter' || b || '-' || m || '-' || p")} when p = 12 then ${idOf("'long' || b || '-' || y")} end as matter_id
     from sitting cross join generate_series(1, 12) as p`,
  `insert into matter (id, network_id, body_id, title, status)
     select distinct on (matter_id) matter_id, network_id, id, 'Ärende ' || m || ' ' || p || ' om samverkan i länet',
       case when p < 7 and m <= ${lastHeld} then 'decided'
         when p = 12 then case when y = ${lastPlanned / year} then 'handed-over' else 'decided' end
         when p = 7 and m = ${lastHeld} or p = 2 and m = ${lastHeld + 1} then 'tabled' else 'open' end
     from point where matter_id is not null order by matter_id, m desc`,
  `insert into agenda_item (id, network_id, body_id, meeting_id, position, number, title, notes, matter_id)
     select item_id, network_id, id, meeting_id, p, p::text, 'Punkt ' || m || ' ' || p, case when m <= ${lastHeld} then repeat('Det som sades. ', 20) else '' end,
       matter_id from point`,
  `insert into attendance (id, network_id, body_id, meeting_id, position, presence, name, person_id)
     select gen_random_uuid(), sitting.network_id, sitting.id, meeting_id, seat.p, 'present', 'Person ' || seat.b || ' ' || seat.p, seat.person_id
     from sitting join seat on seat.b = sitting.b where m <= ${lastHeld}`,
]
