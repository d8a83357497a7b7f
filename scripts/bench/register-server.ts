// Built by `npm run bench` and run in a process of its own: two installations in one cluster, a small and a large one, asked
// in turn for the same pages by the same people. Times are the server's own, from the request to the whole answer.
import { openServer } from '../../src/installation/database.ts'
import type { Db } from '../../src/platform/db.ts'
import { cookieOf, openInstallation, type Answer } from './installation.ts'
import { fillRegister, measuredPages, reader, sizes, type SizeName } from './register-rows.ts'

const rounds = 60

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

async function openSize(clusterUrl: string, name: SizeName): Promise<Ask> {
  const installation = await openInstallation(clusterUrl, name, (client) => fillRegister(client, sizes[name]))
  const addresses = await addressesIn(installation.admin)
  const cookies = new Map<string, string>()
  for (const who of Object.values(reader)) cookies.set(who, await cookieOf(installation, `${who.charAt(0)}@exempel.se`))
  return (page) => installation.ask(addresses.get(page) ?? '', cookies.get(measuredPages[page]?.as ?? '') ?? '')
}

const server = await openServer(() => undefined)
const ask = {
  few: await openSize(server.adminUrl, 'few'),
  many: await openSize(server.adminUrl, 'many'),
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
