import type { Client } from 'pg'
import { factRows } from './years-facts.ts'
import { frameRows, meetingRows } from './years-frame.ts'
import type { YearsSize } from './years-sizes.ts'

/**
 * Fills an empty installation with meetings of this size. Triggers rest meanwhile: they would see to a million rows one by
 * one, and refuse what was approved long ago. What they would have set stands in the rows.
 */
export async function fillYears(client: Client, size: YearsSize): Promise<void> {
  await client.query('set session_replication_role = replica')
  for (const statement of [...frameRows(size), ...meetingRows(size), ...factRows()]) await client.query(statement)
  await client.query('reset session_replication_role')
  await client.query('vacuum analyze')
}
