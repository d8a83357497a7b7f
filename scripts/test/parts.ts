import { cpus } from 'node:os'
import { checks } from '../check/all-checks.ts'
import { runChecks } from '../check/run-checks.ts'
import { checkSchema } from '../schema/schema-files.ts'
import { findChromium } from './chromium.ts'
import { startInstalledPostgres } from './installed-postgres.ts'
import { requireAll, sumOf, tallyOf, type Tally } from './tally.ts'
import { runVitest } from './vitest-run.ts'

type Options = { root: string; isAllRequired: boolean; tell: (line: string) => void }
type Part = (options: Options) => Promise<Tally>

const skipped: Tally = { passed: 0, failed: 0, skipped: 1 }

/** All that `npm test` does, cheapest first, so that a slip is told within half a minute. */
export async function runEverything(options: Options): Promise<Tally> {
  const tallies: Tally[] = []
  for (const part of [codeChecks, schemaChecks, tests, testsOnInstalled, journeys, durability])
    tallies.push(await part(options))
  return settle(tallies, options)
}

/** Only the tests whose path holds one of the words given: for work on one thing. */
export async function runOnly(filters: readonly string[], options: Options): Promise<Tally> {
  const chromium = findChromium()
  if (!chromium) skipJourneys(options)
  const projects = ['rules', 'routes', 'durability', ...(chromium ? ['journeys'] : [])]
  const settings = chromium ? { CHROMIUM_PATH: chromium } : {}
  const tally = await runVitest({ root: options.root, name: 'some', projects, filters, settings })
  return settle([tally, ...(chromium ? [] : [skipped])], options)
}

const settle = (tallies: readonly Tally[], { isAllRequired }: Options): Tally => {
  const sum = sumOf(tallies)
  return isAllRequired ? requireAll(sum) : sum
}

const codeChecks: Part = async ({ root, tell }) => {
  tell('Kontrollerar koden')
  return tallyOf(await runChecks(checks(root), { atOnce: Math.max(2, cpus().length), tell }))
}

const schemaChecks: Part = async ({ root, tell }) => {
  tell('Jämför databasens schema')
  const found = await checkSchema(root).then(
    (outcomes) => ({ outcomes }),
    (fault: unknown) => ({ fault }),
  )
  if ('fault' in found) {
    tell(`✗ migrations run from empty: ${String(found.fault)}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
  for (const { passed, name, output } of found.outcomes) tell(`${passed ? '✓' : '✗'} ${name}${output && `\n${output}`}`)
  return tallyOf(found.outcomes)
}

const tests: Part = ({ root, tell }) => {
  tell('Provar regler och sidor mot den inbyggda databasen')
  return runVitest({ root, name: 'embedded', projects: ['rules', 'routes'] })
}

const testsOnInstalled: Part = async ({ root, tell }) => {
  const server = await startInstalledPostgres()
  if (!server) {
    tell('Hoppar över: proven mot en installerad PostgreSQL. Installera Debians paket postgresql (15 eller senare).')
    return skipped
  }
  tell(`Provar sidorna mot PostgreSQL ${server.version}`)
  try {
    return await runVitest({
      root,
      name: 'installed',
      projects: ['routes'],
      settings: { TEST_DATABASE_URL: server.url },
    })
  } finally {
    await server.stop()
  }
}

const journeys: Part = ({ root, tell }) => {
  const chromium = findChromium()
  if (!chromium) return Promise.resolve(skipJourneys({ tell }))
  tell('Provar i webbläsare')
  return runVitest({ root, name: 'journeys', projects: ['journeys'], settings: { CHROMIUM_PATH: chromium } })
}

function skipJourneys({ tell }: Pick<Options, 'tell'>): Tally {
  tell('Hoppar över: proven i webbläsare. Installera chromium, eller ange var den finns i CHROMIUM_PATH.')
  return skipped
}

const durability: Part = ({ root, tell }) => {
  tell('Provar att inget går förlorat när programmet dödas')
  return runVitest({ root, name: 'durability', projects: ['durability'] })
}
