import type { Context } from 'hono'
import type { Restriction } from './restriction.ts'
import type { Workspace } from './workspace.ts'

/**
 * Notes that this page shows the words of records that are closed to others (sv. läslogg): once for each record and
 * request. Written when the page is done, also when it is the answer to a form that was refused.
 */
export function logReading(c: Context<Workspace>, read: readonly Pick<Restriction, 'recordId'>[]): void {
  for (const { recordId } of read) c.var.readings.add(recordId)
}
