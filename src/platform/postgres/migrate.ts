import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../root.ts'
import { withClient, type Client } from './connection.ts'

type Migration = { name: string; sql: string; checksum: string }
type Applied = { name: string; checksum: string }

const migrationsFolder = join(projectRoot, 'db', 'migrations')

/**
 * Brings the database forward to what the folder says and returns the names of what was applied now. Never backward:
 * a file that has been applied anywhere is frozen, and a database that is ahead of the program is left alone.
 */
export function migrate(adminUrl: string, folder = migrationsFolder): Promise<string[]> {
  const migrations = readMigrations(folder)
  return withClient(adminUrl, async (client) => {
    // Two web processes may start at once: the second waits here and then finds nothing to do.
    await client.query(`select pg_advisory_lock(hashtext('radslag'), hashtext('migrate'))`)
    await client.query(`create table if not exists schema_migration (
      name       text        constraint schema_migration_pk primary key,
      checksum   text        not null,
      applied_at timestamptz not null default now())`)
    await client.query(`alter table schema_migration enable row level security`)
    await client.query(`comment on table schema_migration is 'Kept while the installation lives. No personal data.'`)
    const pending = findPending(migrations, await listApplied(client))
    for (const migration of pending) await apply(client, migration)
    return pending.map((migration) => migration.name)
  })
}

export function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  const odd = names.find((name) => !/^\d{4}_[a-z0-9_]+\.sql$/.test(name))
  if (odd) throw new Error(`Migreringen ${odd} måste heta NNNN_namn.sql, med fyra siffror först.`)
  const sorted = names.toSorted()
  const double = sorted.find((name, index) => name.slice(0, 4) === sorted[index - 1]?.slice(0, 4))
  if (double) throw new Error(`Två migreringar har samma nummer: ${double.slice(0, 4)}. Numrera om den som är ny.`)
  return sorted.map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

async function listApplied(client: Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>('select name, checksum from schema_migration order by name')
  return rows
}

/** What is left to apply, or a fault that says why nothing may be. */
export function findPending(migrations: Migration[], applied: Applied[]): Migration[] {
  for (const { name, checksum } of applied) {
    const file = migrations.find((migration) => migration.name === name)
    if (!file) {
      throw new Error(`Databasen är gjord av en nyare version av Rådslag (${name} saknas här). Uppdatera programmet.`)
    }
    if (file.checksum !== checksum) {
      throw new Error(
        `Migreringen ${name} har ändrats efter att den kördes. Återställ filen och skriv en ny migrering.`,
      )
    }
  }
  const pending = migrations.filter(({ name }) => !applied.some((one) => one.name === name))
  const last = applied.at(-1)?.name ?? ''
  const late = pending.find(({ name }) => name < last)
  if (late)
    throw new Error(`Migreringen ${late.name} kommer före ${last}, som redan är körd. Ge den ett nytt nummer sist.`)
  return pending
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw new Error(`Migreringen ${name} gick inte att köra: ${(fault as Error).message}`, { cause: fault })
  }
}
