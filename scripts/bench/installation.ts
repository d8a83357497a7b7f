import pg from 'pg'
import type { Hono } from 'hono'
import { buildApp } from '../../src/app.ts'
import { recordSession } from '../../src/areas/access/session.store.ts'
import { openRoles } from '../../src/installation/database.ts'
import { openDeployment } from '../../src/installation/deployment.ts'
import { findOrBegin } from '../../src/installation/first-start.ts'
import { openDb, type Db } from '../../src/platform/db.ts'
import { withClient } from '../../src/platform/postgres/connection.ts'
import { createDatabaseIfMissing } from '../../src/platform/postgres/databases.ts'
import { migrate } from '../../src/platform/postgres/migrate.ts'

const origin = 'http://localhost'
let statements = 0
// Every statement of the program goes through here, also those that begin and end a transaction. Connections that listen ask
// now and then whether anybody is there, whatever the page.
const { query } = pg.Client.prototype
pg.Client.prototype.query = function counted(this: pg.Client, ...given: Parameters<typeof query>) {
  if (String(given[0]) !== 'select 1') statements += 1
  return query.apply(this, given)
} as typeof query

/** What a page cost: the server's own time from the request to the whole answer, and what it asked the database. */
export type Answer = { milliseconds: number; statements: number; bytes: number }

export type Installation = { admin: Db; access: Db; ask: (path: string, cookie: string) => Promise<Answer> }

async function ask(app: Pick<Hono, 'request'>, path: string, cookie: string): Promise<Answer> {
  const before = statements
  const begun = performance.now()
  const response = await app.request(`${origin}${path}`, { headers: { cookie } })
  const text = await response.text()
  const milliseconds = performance.now() - begun
  if (response.status !== 200) throw new Error(`${path} was answered ${response.status}`)
  return { milliseconds, statements: statements - before, bytes: text.length }
}

/** A whole installation in a database of its own in the cluster, filled with these rows. */
export async function openInstallation(
  clusterUrl: string,
  name: string,
  fill: (client: pg.Client) => Promise<void>,
): Promise<Installation> {
  await createDatabaseIfMissing(clusterUrl, name)
  const adminUrl = new URL(clusterUrl)
  adminUrl.pathname = `/${name}`
  const urls = await openRoles(adminUrl.href)
  await migrate(adminUrl.href)
  const admin = openDb(adminUrl.href, 1)
  const installation = await findOrBegin(admin, false)
  await withClient(adminUrl.href, fill)
  const { deployment, cache } = await openDeployment(urls, installation, origin)
  const app = buildApp(deployment, cache)
  return { admin, access: deployment.access, ask: (path, cookie) => ask(app, path, cookie) }
}

/** The cookie of a new session for the person with this address. */
export async function cookieOf({ admin, access }: Installation, email: string): Promise<string> {
  const { id } = await admin.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()
  return `session=${await recordSession(access, id)}`
}
