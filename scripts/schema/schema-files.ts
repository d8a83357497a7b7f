import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withClient, withDatabase } from '../../src/platform/postgres/connection.ts'
import { createDatabaseIfMissing } from '../../src/platform/postgres/databases.ts'
import { startEmbeddedPostgres } from '../../src/platform/postgres/embedded.ts'
import { migrate } from '../../src/platform/postgres/migrate.ts'
import { ensureRoles, roleSecret } from '../../src/platform/postgres/roles.ts'
import { dumpSchema } from '../../src/platform/postgres/schema-dump.ts'
import type { Outcome } from '../check/run-checks.ts'
import { runTool } from '../check/tools.ts'
import { rememberToStop } from '../test/children.ts'
import { firstDifference } from './difference.ts'

/** A file that is written from the migrations, by path from the root. */
type Written = { path: string; text: string }

export async function writeSchema(root: string): Promise<string[]> {
  const files = await withMigratedDatabase((url) => describe(root, url))
  for (const { path, text } of files) await writeFile(join(root, path), text)
  return files.map(({ path }) => path)
}

export async function checkSchema(root: string): Promise<Outcome[]> {
  const startedAt = performance.now()
  const files = await withMigratedDatabase((url) => describe(root, url))
  const seconds = (performance.now() - startedAt) / 1000
  return Promise.all(files.map(async (file) => ({ ...(await compare(root, file)), seconds })))
}

async function compare(root: string, { path, text }: Written) {
  const committed = await readFile(join(root, path), 'utf8').catch(() => '')
  const passed = committed === text
  const output = passed ? '' : `${firstDifference(committed, text)}\nWrite it anew with: npm run schema`
  return { name: `${path} in step with the migrations`, passed, output }
}

async function describe(root: string, url: string): Promise<Written[]> {
  const schema = await withClient(url, (client) => dumpSchema(client))
  return [
    { path: 'db/schema.sql', text: schema },
    { path: 'src/platform/db-types.ts', text: await generateTypes(root, url) },
  ]
}

/** Days are text (src/platform/db.ts says why); the list of applied migrations is the migrator's own business. */
async function generateTypes(root: string, url: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'radslag-types-'))
  const file = join(folder, 'db-types.ts')
  try {
    const what = [
      '--dialect',
      'postgres',
      '--url',
      url,
      '--date-parser',
      'string',
      '--exclude-pattern',
      'schema_migration',
    ]
    const finding = await runTool(root, 'kysely-codegen', [...what, '--out-file', file])
    if (!finding.passed) throw new Error(finding.output.replaceAll(url, '(the scratch database)'))
    return await readFile(file, 'utf8')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function withMigratedDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), `radslag-test-${process.pid}-`))
  await chmod(folder, 0o711) // run as root, the database is another user, who must get in
  const server = await startEmbeddedPostgres({ folder, log: () => undefined, isScratch: true })
  const stop = rememberToStop(async () => {
    await server.stop()
    for (const used of [server.folder, folder]) await rm(used, { recursive: true, force: true, maxRetries: 5 })
  })
  try {
    const url = withDatabase(server.url, 'radslag_schema')
    await ensureRoles(server.url, roleSecret(server.url, process.env))
    await createDatabaseIfMissing(server.url, 'radslag_schema')
    await migrate(url)
    return await work(url)
  } finally {
    await stop()
  }
}
