import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findFileNameProblems } from './file-names.ts'
import { readGlossary } from './glossary.ts'
import { readMigrations, readLock, findMigrationProblems } from './migrations.ts'
import type { Check, Finding } from './run-checks.ts'
import { findSizeProblems, listLongParts } from './sizes.ts'
import { readSourceFiles, type Problem } from './source-files.ts'
import { runTool } from './tools.ts'
import { findWordProblems } from './words.ts'

/** Every check of `npm run check`, the slow ones first so that the short ones fill the gaps. */
export function checks(root: string): Check[] {
  return [
    { name: 'types', run: () => tool(root, 'tsc', []) },
    {
      name: 'lint',
      run: () => tool(root, 'eslint', ['--cache', '--cache-location', 'build/eslint', '--max-warnings=0', '.']),
    },
    { name: 'unused', run: () => tool(root, 'knip', ['--no-progress', '--cache', '--cache-location', 'build/knip']) },
    { name: 'boundaries', run: () => tool(root, 'depcruise', boundaryArguments(root)) },
    { name: 'format', run: () => tool(root, 'prettier', prettierArguments) },
    { name: 'words', run: () => checkWords(root) },
    { name: 'sizes', run: () => checkSizes(root) },
    {
      name: 'file names',
      run: async () => asFinding(findFileNameProblems((await readSourceFiles(root)).map((f) => f.path))),
    },
    {
      name: 'migrations frozen',
      run: async () => asFinding(findMigrationProblems(await readMigrations(root), await readLock(root))),
    },
  ]
}

const prettierArguments = ['--check', '--log-level=warn', '--cache', '--cache-location', 'build/prettier', '.']

const boundaryArguments = (root: string) => [
  ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long', '--no-progress'],
  ...['src', 'tests'].filter((folder) => existsSync(join(root, folder))),
]

async function tool(root: string, name: string, given: readonly string[]): Promise<Finding> {
  await mkdir(join(root, 'build'), { recursive: true })
  return runTool(root, name, given)
}

async function checkWords(root: string): Promise<Finding> {
  const [files, glossary] = await Promise.all([readSourceFiles(root), readGlossary(root)])
  return asFinding(findWordProblems(files, glossary))
}

async function checkSizes(root: string): Promise<Finding> {
  const files = await readSourceFiles(root)
  const finding = asFinding(findSizeProblems(files))
  const long = listLongParts(files)
  const note = long.length
    ? `${long.length} files or functions over the wanted size; list: node scripts/check/list-long.ts`
    : ''
  return { ...finding, output: [finding.output, note].filter(Boolean).join('\n') }
}

const asFinding = (problems: readonly Problem[]): Finding => ({
  passed: problems.length === 0,
  output: problems.map(({ path, line, message }) => `${path}${line ? `:${line}` : ''}  ${message}`).join('\n'),
})
