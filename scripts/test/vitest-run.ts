import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { runToEnd } from './children.ts'
import type { Tally } from './tally.ts'

export type VitestRun = {
  root: string
  name: string
  projects: readonly string[]
  filters?: readonly string[]
  settings?: Record<string, string>
}

/** What we read of Vitest's JSON report, which has the shape that Jest gave it. */
type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

export async function runVitest({ root, name, projects, filters = [], settings = {} }: VitestRun): Promise<Tally> {
  const folder = join(root, 'build', 'test-reports')
  const report = join(folder, `${name}.json`)
  await mkdir(folder, { recursive: true })
  await rm(report, { force: true })
  const code = await runToEnd(process.execPath, {
    cwd: root,
    given: [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...flags(projects, report),
      ...filters,
      ...(filters.length ? ['--passWithNoTests'] : []),
    ],
    settings: { ...settings, TZ: 'Europe/Stockholm' },
  })
  const text = await readFile(report, 'utf8').catch(() => undefined)
  return text === undefined ? { passed: 0, failed: 1, skipped: 0 } : tallyOfReport(JSON.parse(text) as Report, code)
}

const flags = (projects: readonly string[], report: string) => [
  ...projects.flatMap((project) => ['--project', project]),
  ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
]

export function tallyOfReport(report: Report, code: number): Tally {
  // A file that could not even be read has no failed test in it, but has failed all the same.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = report.numFailedTests + brokenFiles.length
  const failedOtherwise = code !== 0 && failed === 0 ? 1 : 0
  return {
    passed: report.numPassedTests,
    failed: failed + failedOtherwise,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
