import { cpus } from 'node:os'
import { checks } from './check/all-checks.ts'
import { runChecks } from './check/run-checks.ts'

const root = new URL('..', import.meta.url).pathname
const outcomes = await runChecks(checks(root), {
  atOnce: Math.max(2, cpus().length),
  tell: (line) => console.log(line),
})
process.exitCode = outcomes.every((outcome) => outcome.passed) ? 0 : 1
