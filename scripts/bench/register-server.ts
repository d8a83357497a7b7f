// Built by `npm run bench` and run in a process of its own: two installations in one cluster, a small and a large one, asked
// in turn for the same pages by the same people. Times are the server's own, from the request to the whole answer.
import pg from 'pg'
import { buildApp } from '../../src/app.ts'
import { recordSession } from '../../src/areas/access/session.store.ts'
import { openRoles, openServer } from '../../src/installation/database.ts'
import { openDeployment } from '../../src/installation/deployment.ts'
import { findOrBegin } from '../../src/installation/first-start.ts'
import { openDb, type Db } from '../../src/platform/db.ts'
import { withClient } from '../../src/platform/postgres/connection.ts'
import { createDatabaseIfMissing } from '../../src/platform/postgres/databases.ts'
import { migrate } from '../../src/platform/postgres/migrate.ts'
import { fillRegister, measuredPages, reader, sizes, type Answer, type SizeName } from './register-rows.ts'

const origin = 'http://localhost'
const rounds = 60
let statements = 0
// Every statement of the program goes through here, also those that begin and end a transaction.
const { query } = pg.Client.prototype
pg.Client.prototype.query = function counted(this: pg.Client, ...given: Parameters<typeof query>) {
  statements += 1
  return query.apply(this, given)
} as typeof query

type Ask = (page: string) => Promise<Answer>

const idOf = async (admin: Db, kind: 'organisation' | 'network', name: string): Promise<string> =>
  (await admin.selectFrom(kind).select('id').where('name', '=', name).executeTakeFirstOrThrow()).id

/** The addresses of the pages that are measured, in this installation. */
async function addressesIn(admin: Db): Promise<Map<string, string>> {
  const organisation = await idOf(admin, 'organisation', 'Nynäshamns kommun')
  const network = await idOf(admin, 'network', 'Nätverk 0001')
  return new Map(
    Object.entries(measuredPages).map(([page, { path }]) => [
      page,
      path.replace('ORGANISATION', organisation).replace('NETWORK', network),
    ]),
  )
}

async function cookiesIn(admin: Db, access: Db): Promise<Map<string, string>> {
  const cookies = new Map<string, string>()
  for (const who of Object.values(reader)) {
    const email = `${who.charAt(0)}@exempel.se`
    const { id } = await admin.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()
    cookies.set(who, `session=${await recordSession(access, id)}`)
  }
  return cookies
}

async function openInstallation(clusterUrl: string, name: SizeName): Promise<Ask> {
  await createDatabaseIfMissing(clusterUrl, name)
  const adminUrl = new URL(clusterUrl)
  adminUrl.pathname = `/${name}`
  const urls = await openRoles(adminUrl.href)
  await migrate(adminUrl.href)
  const admin = openDb(adminUrl.href, 1)
  const installation = await findOrBegin(admin, false)
  await withClient(adminUrl.href, (client) => fillRegister(client, sizes[name]))
  const { deployment, cache } = await openDeployment(urls, installation, origin)
  const app = buildApp(deployment, cache)
  const addresses = await addressesIn(admin)
  const cookies = await cookiesIn(admin, deployment.access)
  return async (page) => {
    const before = statements
    const begun = performance.now()
    const headers = { cookie: cookies.get(measuredPages[page]?.as ?? '') ?? '' }
    const response = await app.request(`${origin}${addresses.get(page) ?? ''}`, { headers })
    const text = await response.text()
    const milliseconds = performance.now() - begun
    if (response.status !== 200) throw new Error(`${page} was answered ${response.status}`)
    return { milliseconds, statements: statements - before, bytes: text.length }
  }
}

const server = await openServer(() => undefined)
const ask = {
  few: await openInstallation(server.adminUrl, 'few'),
  many: await openInstallation(server.adminUrl, 'many'),
}
for (const page of Object.keys(measuredPages)) {
  // Warm first: plans, the program's own code and the database's pages.
  for (let number = -20; number < rounds; number += 1) {
    const pair = { few: await ask.few(page), many: await ask.many(page) }
    if (number >= 0) process.send?.({ page, ...pair })
  }
}
process.send?.('done')
await server.stop()
process.exit()
