import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFileNameProblems } from '../../scripts/check/file-names.ts'
import { parseGlossary } from '../../scripts/check/glossary.ts'
import { checksum, findMigrationProblems } from '../../scripts/check/migrations.ts'
import { findSizeProblems } from '../../scripts/check/sizes.ts'
import { runTool } from '../../scripts/check/tools.ts'
import { findWordProblems } from '../../scripts/check/words.ts'
import { graphBreaches, lintBreaches, soundFiles } from './breaches.ts'

/** A check that cannot fail checks nothing: each is shown a breach here, and something sound that it must let pass. */
let folder: string
let lint: string
let graph: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radslag-breaches-'))
  const root = process.cwd()
  for (const name of ['eslint.config.js', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    await cp(join(root, name), join(folder, name))
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [path, text] of Object.entries({ ...soundFiles, ...filesOf(lintBreaches), ...filesOf(graphBreaches) })) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const [linted, cruised] = await Promise.all([
    runTool(folder, 'eslint', ['--format', 'json', 'src']),
    runTool(folder, 'depcruise', ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src']),
  ])
  lint = linted.output
  graph = cruised.output
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const filesOf = (breaches: readonly (readonly [string, string, string])[]) =>
  Object.fromEntries(breaches.map(([path, text]) => [path, text]))

const messagesFor = (path: string): string[] => {
  const report = JSON.parse(lint.slice(lint.indexOf('['), lint.lastIndexOf(']') + 1)) as {
    filePath: string
    messages: { message: string; ruleId: string }[]
  }[]
  const file = report.find(({ filePath }) => filePath.endsWith(path))
  return file?.messages.map(({ ruleId, message }) => `${ruleId} ${message}`) ?? []
}

describe('lint', () => {
  it.each(lintBreaches)('is red for %s', (path, _text, expected) => {
    expect(messagesFor(path).join('\n')).toContain(expected)
  })
  it.each(Object.keys(soundFiles))('lets %s pass', (path) => expect(messagesFor(path)).toEqual([]))
})

describe('boundaries', () => {
  const violations = () => graph.split('  error ').slice(1)
  it.each(graphBreaches)('are red for %s', (path, _text, rule) => {
    expect(violations().filter((text) => text.startsWith(`${rule}:`) && text.includes(path))).not.toEqual([])
  })
  it.each(Object.keys(soundFiles))('let %s pass', (path) => {
    expect(violations().filter((text) => text.includes(`: ${path} →`))).toEqual([])
  })
})

describe('words', () => {
  const glossary = parseGlossary(
    '| Swedish | Code word | Never say | Law |\n|---|---|---|---|\n| ärende | `matter` | `case`, `table` (alone) | |\n',
  )
  const problemsIn = (text: string, path = 'src/areas/a.ts') => findWordProblems([{ path, text }], glossary)

  it.each([
    'const openCases = 1',
    'type CaseList = 1',
    'function f(arende: number) {}',
    'const table = 1',
    'const ärende = 1',
  ])('are red for %s', (text) => expect(problemsIn(text)).toHaveLength(1))
  it.each(['const matterData = 1', 'function handlePost() {}', 'type A = { item: string }'])(
    'are red for the empty word in %s',
    (text) => expect(problemsIn(text)).toHaveLength(1),
  )
  it('are red for a file named by the wrong word', () =>
    expect(problemsIn('', 'src/areas/show-case/a.ts')).toHaveLength(1))
  it.each([
    'const tableMatter = 1',
    'const isLowerCase = 1',
    "import { data } from 'x'",
    "const { data } = read('ärende')",
  ])('let %s pass', (text) => expect(problemsIn(text)).toEqual([]))
})

describe('sizes', () => {
  const linesOf = (count: number) => 'f()\n'.repeat(count)
  it('are red for a file of 251 lines and not of 250', () => {
    expect(findSizeProblems([{ path: 'src/a.ts', text: linesOf(251) }])).toHaveLength(1)
    expect(findSizeProblems([{ path: 'src/a.ts', text: linesOf(250) }])).toEqual([])
  })
  it('are red for a function of 41 lines and not of 40, and give a view 60', () => {
    const text = (lines: number) => `const g = () => {\n${linesOf(lines - 2)}}\n`
    expect(findSizeProblems([{ path: 'src/a.ts', text: text(41) }])).toHaveLength(1)
    expect(findSizeProblems([{ path: 'src/a.ts', text: text(40) }])).toEqual([])
    expect(findSizeProblems([{ path: 'src/a.view.tsx', text: text(60) }])).toEqual([])
    expect(findSizeProblems([{ path: 'src/a.view.tsx', text: text(61) }])).toHaveLength(1)
  })
})

describe('file names', () => {
  it.each([
    'src/areas/a/utils/b.ts',
    'src/areas/a/b.service.ts',
    'src/areas/a/b/index.ts',
    'src/areas/a/TableMatter.ts',
    'src/areas/a/b.view.ts',
  ])('are red for %s', (path) => expect(findFileNameProblems([path])).not.toEqual([]))
  it.each([
    'src/areas/a/b.rule.ts',
    'src/areas/a/b.route.test.ts',
    'src/areas/a/index.ts',
    'src/areas/a/published.ts',
    'src/areas/a/b.command.ts',
  ])('let %s pass', (path) => expect(findFileNameProblems([path])).toEqual([]))
})

describe('migrations', () => {
  const migration = { path: '0001_a.sql', text: '-- why\nselect 1;\n' }
  const lock = { '0001_a.sql': checksum(migration.text) }
  const messages = (...given: Parameters<typeof findMigrationProblems>) =>
    findMigrationProblems(...given).map(({ message }) => message)

  it('are red when one is new, changed or removed, or shares a number', () => {
    expect(messages([migration], {}).join()).toContain('freeze-migrations.mjs')
    expect(messages([{ ...migration, text: '-- why\nselect 2;\n' }], lock).join()).toContain('has changed')
    expect(messages([], lock).join()).toContain('may not be removed')
    expect(messages([migration, { ...migration, path: '0001_b.sql' }], lock).join()).toContain('shares its number')
  })
  it('are let through when they are as they landed', () => expect(messages([migration], lock)).toEqual([]))
})
