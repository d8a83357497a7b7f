import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'

/** Notes who read these records, those of them that are still closed to others. */
export async function recordReadings(tx: Transaction, personId: string, recordIds: ReadonlySet<string>): Promise<void> {
  if (recordIds.size === 0) return
  await sql`insert into reading_log (network_id, record_kind, record_id, person_id)
    select network_id, record_kind, record_id, ${personId} from restriction
    where lifted_at is null and record_id = any(${[...recordIds]}::uuid[])`.execute(tx)
}
