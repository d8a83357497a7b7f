import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

/** The years in which the body has met or will meet, the latest first. */
export async function listYears(tx: Transaction, bodyId: string): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from day)::int as year from meeting
    where body_id = ${bodyId} and status <> 'cancelled' order by year desc`.execute(tx)
  return rows.map(({ year }) => year)
}
