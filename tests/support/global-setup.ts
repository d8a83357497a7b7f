import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { withClient, withDatabase } from '#platform/postgres/connection.ts'
import { createDatabaseIfMissing } from '#platform/postgres/databases.ts'
import { startEmbeddedPostgres } from '#platform/postgres/embedded.ts'
import { migrate } from '#platform/postgres/migrate.ts'
import { findPostmaster, isAlive } from '#platform/postgres/postmaster.ts'
import { ensureRoles, roleSecret } from '#platform/postgres/roles.ts'
import { scratchRoot } from '../../scripts/test/scratch-root.ts'
import './postgres.ts'

type Server = { adminUrl: string; stop(): Promise<void> }

/** Once in a test run: a scratch server (or the one in TEST_DATABASE_URL) with a migrated template; gone at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await findServer()
  const template = `radslag_template_${Date.now()}_${randomBytes(4).toString('hex')}`
  await sweepOldDatabases(server.adminUrl)
  const roleUrls = await ensureRoles(server.adminUrl, roleSecret(server.adminUrl, process.env))
  await createDatabaseIfMissing(server.adminUrl, template)
  await migrate(withDatabase(server.adminUrl, template))
  project.provide('postgres', { adminUrl: server.adminUrl, roleUrls, template })
  return async () => {
    await dropDatabases(server.adminUrl, [template])
    await server.stop()
  }
}

async function findServer(): Promise<Server> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) return { adminUrl: given, stop: () => Promise.resolve() }
  sweepOldServers()
  const folder = mkdtempSync(join(scratchRoot(), `radslag-test-${process.pid}-`))
  chmodSync(folder, 0o711) // run as root, the database is another user, who must get in
  const started = await startEmbeddedPostgres({ folder, log: () => undefined, isScratch: true })
  const stop = async () => {
    await started.stop()
    for (const used of [started.folder, folder]) rmSync(used, { recursive: true, force: true, maxRetries: 5 })
  }
  return { adminUrl: started.url, stop }
}

/** A test run that was killed leaves its server behind; the folder's name says whose it was. */
function sweepOldServers(): void {
  for (const name of readdirSync(scratchRoot())) {
    const maker = /^radslag-test-(\d+)-/.exec(name)?.[1]
    if (!maker || isAlive(Number(maker))) continue
    const folder = join(scratchRoot(), name)
    const left = findPostmaster(join(folder, 'postgres'))
    if (left) process.kill(left.pid, 'SIGQUIT')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const hour = 3_600_000

async function sweepOldDatabases(adminUrl: string): Promise<void> {
  const { rows } = await withClient(adminUrl, (client) =>
    client.query<{ name: string }>(
      `select datname as name from pg_database where datname ~ '^radslag_(test|template)_[0-9]+_'`,
    ),
  )
  const isOld = (name: string) => Date.now() - Number(name.split('_')[2]) > hour
  await dropDatabases(
    adminUrl,
    rows.map((row) => row.name).filter((name) => isOld(name)),
  )
}

const dropDatabases = (adminUrl: string, names: string[]): Promise<void> =>
  withClient(adminUrl, async (client) => {
    for (const name of names) await client.query(`drop database if exists ${name} with (force)`)
  })
