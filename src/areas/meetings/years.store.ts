import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

/** The years in which the body has met or will meet, the latest first. */
export async function listYears(tx: Transaction, bodyId: string): Promise<number[]> {
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    select extract(year from min(day))::int as first, extract(year from max(day))::int as last
    from meeting where body_id = ${bodyId}`.execute(tx)
  const { first, last } = rows[0] ?? { first: null, last: null }
  if (first === null || last === null) return []
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}
