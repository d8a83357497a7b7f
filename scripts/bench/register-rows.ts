import type { Client } from 'pg'

/** How large an installation is. Everything about one network is the same in a small and a large one. */
export type Size = { networks: number }
export type SizeName = 'few' | 'many'
export const sizes: Record<SizeName, { networks: number }> = { few: { networks: 10 }, many: { networks: 1_000 } }

/** The pages whose cost must not follow the number of networks; ids are put in where the rows are known. */
export const measuredPages: Record<string, { as: string; path: string; title: string }> = {
  own: { as: 'coordinator', path: '/arbetsyta/organisationer/ORGANISATION/samverkan', title: 'Kommunens egen vy' },
  network: { as: 'secretary', path: '/arbetsyta/natverk/NETWORK', title: 'Nätverkets sida' },
  list: { as: 'administrator', path: '/arbetsyta/natverk', title: 'Lista över nätverk' },
}

export const perNetwork = { members: 20, people: 30, terms: 5, bodies: 3, meetings: 60 }
/** In how many networks the measured municipality sits, in either installation. */
export const ownNetworks = 8

/** The people whose pages are measured, by the ids that the rows below give them. */
export const reader = { administrator: 'administrator', coordinator: 'coordinator', secretary: 'secretary' }

// Ids are drawn from names, so that rows can point at one another without being read back.
export const idOf = (name: string) => `md5(${name})::uuid`

/** Networks with their members, bodies, people and ten years of terms. */
const networkRows = (networks: number): string[] => [
  `create temporary table town on commit preserve rows as
       select id, (row_number() over (order by code = '0192' desc, code) - 1)::int as number from organisation where kind = 'municipality'`,
  `insert into network (id, name, short_name, slug, purpose, kind)
       select ${idOf("'network' || n")}, 'Nätverk ' || lpad(n::text, 4, '0'), 'N' || n, 'natverk-' || n, 'Ett syfte i några ord.', 'agreement'
       from generate_series(1, ${networks}) as n`,
  // The measured municipality is number 0 and sits in the first networks only; the others share the rest evenly.
  `insert into network_member (network_id, organisation_id, member_from)
       select ${idOf("'network' || n")}, town.id, '2016-01-01' from generate_series(1, ${networks}) as n
       cross join generate_series(1, ${perNetwork.members}) as m
       join town on town.number = case when m = 1 and n <= ${ownNetworks} then 0 else 1 + (n * 13 + m) % 289 end`,
  `insert into body (id, network_id, name, slug, kind, meetings_per_year)
       select ${idOf("'body' || n || '-' || b")}, ${idOf("'network' || n")}, 'Organ ' || b, 'organ-' || b, 'management-group', 6
       from generate_series(1, ${networks}) as n cross join generate_series(1, ${perNetwork.bodies}) as b`,
  `insert into person (id, name, email)
       select ${idOf("'person' || n || '-' || p")}, 'Person ' || n || ' ' || p, 'p' || n || '.' || p || '@exempel.se'
       from generate_series(1, ${networks}) as n cross join generate_series(1, ${perNetwork.people}) as p`,
  `insert into post (person_id, organisation_id, title, held_from)
       select ${idOf("'person' || n || '-' || p")}, town.id, 'kommundirektör', '2016-01-01'
       from generate_series(1, ${networks}) as n cross join generate_series(1, ${perNetwork.people}) as p
       join town on town.number = case when p = 1 and n <= ${ownNetworks} then 0 else 1 + (n * 13 + p) % 289 end`,
  `insert into role_holding (person_id, role, network_id, body_id, represents_id, valid_from, valid_to)
       select post.person_id, 'member', ${idOf("'network' || n")}, ${idOf(`'body' || n || '-' || 1 + p % ${perNetwork.bodies}`)}, post.organisation_id,
         make_date(2016 + 2 * t, 1, 1), case when t < ${perNetwork.terms - 1} then make_date(2017 + 2 * t, 12, 31) end
       from generate_series(1, ${networks}) as n cross join generate_series(1, ${perNetwork.people}) as p
       cross join generate_series(0, ${perNetwork.terms - 1}) as t join post on post.person_id = ${idOf("'person' || n || '-' || p")}`,
]

/** Meetings, figures, costs, and the three who look. */
const otherRows = (networks: number): string[] => [
  `insert into meeting (id, network_id, body_id, status, day, place)
       select ${idOf("'meeting' || n || '-' || m")}, ${idOf("'network' || n")}, ${idOf("'body' || n || '-' || 1")}, 'planned', '2016-01-01'::date + m * 60, 'Rådhuset'
       from generate_series(1, ${networks}) as n cross join generate_series(1, ${perNetwork.meetings}) as m`,
  `insert into population_set (id, year, source) values (${idOf("'figures'")}, 2025, 'Påhittade tal för mätning')`,
  `insert into population (set_id, organisation_id, inhabitants) select ${idOf("'figures'")}, id, 1000 + number * 97 from town`,
  `insert into person (id, name, email) values
       (${idOf(`'${reader.administrator}'`)}, 'Administratören', 'a@exempel.se'),
       (${idOf(`'${reader.coordinator}'`)}, 'Samordnaren', 'c@exempel.se'), (${idOf(`'${reader.secretary}'`)}, 'Sekreteraren', 's@exempel.se')`,
  `insert into role_holding (person_id, role) values (${idOf(`'${reader.administrator}'`)}, 'administrator')`,
  `insert into role_holding (person_id, role, network_id) values (${idOf(`'${reader.secretary}'`)}, 'secretary', ${idOf("'network1'")})`,
  `insert into role_holding (person_id, role, organisation_id)
       select ${idOf(`'${reader.coordinator}'`)}, 'coordinator', id from town where number = 0`,
  `insert into network_event (id, network_id, kind, day, recorded_by)
       select ${idOf("'event' || n")}, ${idOf("'network' || n")}, 'founded', '2016-01-01', ${idOf(`'${reader.secretary}'`)} from generate_series(1, ${networks}) as n`,
  `insert into cost_model (id, network_id, year, kind, ore_per_inhabitant, base_year)
       select ${idOf("'cost' || n")}, ${idOf("'network' || n")}, extract(year from now())::int, 'per-inhabitant', 350, 2025 from generate_series(1, ${networks}) as n`,
]

/** Fills an empty installation of this size. */
export async function fillRegister(client: Client, { networks }: Size): Promise<void> {
  for (const statement of [...networkRows(networks), ...otherRows(networks), 'analyze']) await client.query(statement)
}
