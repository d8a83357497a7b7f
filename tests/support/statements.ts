import pg from 'pg'
import { vi } from 'vitest'

/** How many statements the program sends to the database while this is done. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  await work()
  // Connections that listen ask now and then whether anybody is there, whatever the page.
  const { length } = query.mock.calls.filter(([asked]) => String(asked) !== 'select 1')
  query.mockRestore()
  return length
}
