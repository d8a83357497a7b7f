// Against a real server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/postgres.ts'
import { withClient } from './connection.ts'
import { holdInstanceLock } from './lock.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const address = 'http://127.0.0.1:3000'

describe('holdInstanceLock', () => {
  it('tells the second where the first runs, and lets it in when the first has gone', async () => {
    const first = await holdInstanceLock(database.adminUrl, address)
    const second = await holdInstanceLock(database.adminUrl, 'http://127.0.0.1:4000')
    expect(second).toEqual({ ok: false, runningAt: address })
    if (first.ok) await first.release()
    const third = await holdInstanceLock(database.adminUrl, 'http://127.0.0.1:4000')
    expect(third.ok).toBe(true)
    if (third.ok) await third.release()
  })

  it('tells its holder when the connection is cut, and not when it is given up', async () => {
    let losses = 0
    const given = await holdInstanceLock(database.adminUrl, address, () => losses++)
    if (given.ok) await given.release()
    expect(losses).toBe(0)
    const isLost = new Promise<void>((resolve) => void holdInstanceLock(database.adminUrl, address, resolve))
    await expect
      .poll(() => cutConnections(database.adminUrl), { message: 'the lock was never taken', timeout: 5000 })
      .toBeGreaterThan(0)
    await isLost
  })
})

const cutConnections = (url: string): Promise<number> =>
  withClient(url, async (client) => {
    const cut = await client.query(
      `select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid)
       where locktype = 'advisory' and granted and application_name = $1 and datname = current_database()`,
      [`radslag ${address}`],
    )
    return cut.rowCount ?? 0
  })
