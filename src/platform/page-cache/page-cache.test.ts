// Real: the database and its notifications.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/postgres.ts'
import { withClient } from '../postgres/connection.ts'
import { openPageCache, readyPage, type PageCache } from './index.ts'

const page = (text: string) => readyPage({ text, type: 'text/plain' })
const soon = { timeout: 10_000, interval: 10 }

let database: TestDatabase
let caches: PageCache[] = []

async function openCache(): Promise<PageCache> {
  const cache = await openPageCache(database.publicUrl)
  caches.push(cache)
  return cache
}
const run = (sql: string) => withClient(database.adminUrl, (client) => client.query(sql))
/** Only this database's: other tests run beside this one, on the same server and as the same role. */
const allowConnections = (most: number) =>
  run(`do $$ begin execute format('alter database %I connection limit ${most}', current_database()); end $$`)
const announce = () => run('notify radslag_editions')
const endListeners = () =>
  run(`select pg_terminate_backend(pid) from pg_stat_activity
    where application_name = 'radslag page cache' and datname = current_database()`)

beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(async () => {
  await Promise.all(caches.map((cache) => cache.close()))
  caches = []
  await database.drop()
})

it('finds a page again until something is published, in every process', async () => {
  const [one, other] = [await openCache(), await openCache()]
  one.begin()('/moten', page('äldre'))
  other.begin()('/moten', page('äldre'))
  expect(one.find('/moten')).toEqual(page('äldre'))
  await announce()
  await vi.waitFor(() => expect([one.find('/moten'), other.find('/moten')]).toEqual([undefined, undefined]), soon)
})

it('does not keep a page that was read before a publication and drawn after it', async () => {
  const cache = await openCache()
  cache.begin()('/om', page('mark'))
  const keep = cache.begin()
  await announce()
  await vi.waitFor(() => expect(cache.find('/om')).toBeUndefined(), soon)
  keep('/moten', page('äldre'))
  expect(cache.find('/moten')).toBeUndefined()
  cache.begin()('/moten', page('nyare'))
  expect(cache.find('/moten')).toEqual(page('nyare'))
})

it('finds nothing and keeps nothing while nobody listens, and starts afresh when the connection is back', async () => {
  const cache = await openCache()
  cache.begin()('/moten', page('äldre'))
  await allowConnections(0)
  try {
    await endListeners()
    await vi.waitFor(() => expect(cache.find('/moten')).toBeUndefined(), soon)
    cache.begin()('/om', page('oläst'))
    expect(cache.find('/om')).toBeUndefined()
    const keepLate = cache.begin()
    await allowConnections(-1)
    await vi.waitFor(() => {
      cache.begin()('/prov', page('prov'))
      expect(cache.find('/prov')).toBeDefined()
    }, soon)
    keepLate('/moten', page('äldre'))
    expect(cache.find('/moten')).toBeUndefined()
  } finally {
    await allowConnections(-1)
  }
  cache.begin()('/moten', page('nyare'))
  await announce()
  await vi.waitFor(() => expect(cache.find('/moten')).toBeUndefined(), soon)
})

it('opens without a database and lets every page through', async () => {
  const url = new URL(database.publicUrl)
  url.pathname = '/finns_inte'
  const cache = await openPageCache(url.href)
  caches.push(cache)
  cache.begin()('/moten', page('olyssnad'))
  expect(cache.find('/moten')).toBeUndefined()
})

it('closes its connection and connects no more', async () => {
  const cache = await openCache()
  await cache.close()
  await sleep(300)
  const { rows } = await run(
    `select from pg_stat_activity where application_name = 'radslag page cache' and datname = current_database()`,
  )
  expect(rows).toHaveLength(0)
  expect(cache.find('/moten')).toBeUndefined()
})
