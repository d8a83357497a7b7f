import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

/** What is looked for; an empty text asks for nothing. Police regions stand in no county, so their keys are given. */
export type RegisterQuery = { words: string; kind: string; countyCode: string; policeKeys: readonly string[] }

export type RegisterEntry = {
  id: string
  kind: string
  name: string
  code: string | null
  countyCode: string | null
  endedOn: string | null
  inhabitants: number | null
}

const matching = ({ words, kind, countyCode, policeKeys }: RegisterQuery) => sql`
  (${kind} = '' or organisation.kind = ${kind})
  and (${countyCode} = '' or county_code = ${countyCode} or organisation.kind = 'police' and code = any(${[...policeKeys]}::text[]))
  and (${words} = '' or code = ${words} or national_number = ${words}
    or position(lower(${words}) in lower(organisation.name)) > 0 or position(lower(${words}) in lower(short_name)) > 0
    or exists (select from organisation_event where organisation_id = organisation.id
      and position(lower(${words}) in lower(name_before)) > 0))`

export async function countRegister(tx: Transaction, query: RegisterQuery): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from organisation
    where ${matching(query)}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** One page of the register, with the inhabitants of the newest year. */
export async function listRegister(
  tx: Transaction,
  query: RegisterQuery,
  part: { from: number; length: number },
): Promise<RegisterEntry[]> {
  const { rows } = await sql<RegisterEntry>`
    select organisation.id, organisation.kind, name, code, county_code as "countyCode", ended_on as "endedOn", inhabitants
    from organisation
    left join population on population.organisation_id = organisation.id
      and set_id = (select id from population_set where is_current order by year desc limit 1)
    where ${matching(query)}
    order by short_name, organisation.kind, organisation.id limit ${part.length} offset ${part.from}`.execute(tx)
  return rows
}

/** How many of each kind the register has. */
export async function countKinds(tx: Transaction): Promise<Map<string, number>> {
  const { rows } = await sql<{
    kind: string
    count: number
  }>`select kind, count(*)::int as count from organisation group by kind`.execute(tx)
  return new Map(rows.map(({ kind, count }) => [kind, count]))
}
