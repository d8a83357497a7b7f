// Built by `npm run bench` and run in a process of its own: three installations in one cluster, asked in turn for the same
// pages by the same person.
import { openServer } from '../../src/installation/database.ts'
import { cookieOf, openInstallation, type Answer } from './installation.ts'
import { fillYears } from './years-rows.ts'
import { readerName, yearsPages, yearsSizes, type YearsSizeName } from './years-sizes.ts'

const rounds = 60
const longMatter = "select md5('long1-10')::uuid::text as id"
const firstBody = "select md5('body1')::uuid::text as id"

type Ask = (page: string) => Promise<Answer>
const names = Object.keys(yearsSizes) as YearsSizeName[]

async function openSize(clusterUrl: string, name: YearsSizeName): Promise<Ask> {
  const ids: Record<string, string> = {}
  const installation = await openInstallation(clusterUrl, name.toLowerCase(), async (client) => {
    await fillYears(client, yearsSizes[name])
    const idOf = async (statement: string) => (await client.query<{ id: string }>(statement)).rows[0]?.id ?? ''
    Object.assign(ids, { BODY: await idOf(firstBody), MATTER: await idOf(longMatter) })
  })
  const cookie = await cookieOf(installation, `${readerName}@exempel.se`)
  return (page) => {
    const path = yearsPages[page]?.path ?? ''
    return installation.ask(
      path.replace(/BODY|MATTER/, (word) => ids[word] ?? ''),
      cookie,
    )
  }
}

const server = await openServer(() => undefined)
const asked = new Map<YearsSizeName, Ask>()
for (const name of names) asked.set(name, await openSize(server.adminUrl, name))
for (const page of Object.keys(yearsPages)) {
  // Warm first: plans, the program's own code and the database's pages.
  for (let number = -15; number < rounds; number += 1) {
    const answers: Partial<Record<YearsSizeName, Answer>> = {}
    for (const [name, ask] of asked) answers[name] = await ask(page)
    if (number >= 0) process.send?.({ page, answers })
  }
}
process.send?.('done')
await server.stop()
process.exit()
