import { fileURLToPath } from 'node:url'
import { asLine, isGreen } from './test/tally.ts'
import { runEverything, runOnly } from './test/parts.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const filters = process.argv.slice(2)
const options = { root, isAllRequired: process.env.REQUIRE_ALL === '1', tell: (line) => console.log(line) }

const tally = filters.length ? await runOnly(filters, options) : await runEverything(options)
console.log(asLine(tally))
process.exit(isGreen(tally) ? 0 : 1)
