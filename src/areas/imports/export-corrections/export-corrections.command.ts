import type { Db } from '#platform/db.ts'
import { listCorrections } from './list-corrections.ts'

type Out = { stdout: (line: string) => void }

/** Prints as JSON, a line for each value, what reviewers have corrected in all networks. */
export async function printCorrections(admin: Db, { stdout }: Out): Promise<void> {
  for await (const row of listCorrections(admin, 'all')) stdout(JSON.stringify(row))
}
