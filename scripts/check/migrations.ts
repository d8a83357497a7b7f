import { createHash } from 'node:crypto'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem, SourceFile } from './source-files.ts'

/** File name of a migration → sha256 of its bytes on the day it landed. */
export type Lock = Record<string, string>

const lockPath = 'db/migrations.lock.json'
const howToAdd = 'new: freeze it with `node scripts/check/freeze-migrations.mjs` and commit the lock with it'
const howToChange = 'has changed since it was frozen; put it back and write a new migration instead'

export async function readMigrations(root: string): Promise<SourceFile[]> {
  const folder = join(root, 'db', 'migrations')
  const names: string[] = []
  for await (const name of glob('*.sql', { cwd: folder })) names.push(name)
  return Promise.all(names.sort().map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })))
}

export async function readLock(root: string): Promise<Lock> {
  const text = await readFile(join(root, lockPath), 'utf8').catch(() => '{}')
  return JSON.parse(text) as Lock
}

export const writeLock = (root: string, lock: Lock) =>
  writeFile(join(root, lockPath), `${JSON.stringify(lock, null, 2)}\n`)

/** What is wrong between the migrations that stand in the folder and those that have landed. */
export function findMigrationProblems(migrations: readonly SourceFile[], lock: Lock): Problem[] {
  const names = new Set(migrations.map(({ path }) => path))
  const removed = Object.keys(lock).filter((name) => !names.has(name))
  return [
    ...migrations.flatMap((migration) => problemsOf(migration, lock)),
    ...removed.map((path) => ({ path, message: 'has landed and may not be removed; put it back' })),
    ...listDoubleNumbers(migrations),
  ].map((problem) => ({ ...problem, path: `db/migrations/${problem.path}` }))
}

function problemsOf({ path, text }: SourceFile, lock: Lock): Problem[] {
  const frozen = lock[path]
  const problems: Problem[] = []
  if (!/^\d{4}_[a-z0-9_]+[.]sql$/.test(path)) problems.push({ path, message: 'name it NNNN_what_it_brings.sql' })
  if (!text.startsWith('--')) problems.push({ path, line: 1, message: 'the first line is a comment that says why' })
  if (!frozen) problems.push({ path, message: howToAdd })
  else if (frozen !== checksum(text)) problems.push({ path, message: howToChange })
  return problems
}

function listDoubleNumbers(migrations: readonly SourceFile[]): Problem[] {
  const numbers = migrations.map(({ path }) => path.slice(0, 4))
  return migrations
    .filter(({ path }) => numbers.indexOf(path.slice(0, 4)) !== numbers.lastIndexOf(path.slice(0, 4)))
    .map(({ path }) => ({ path, message: 'shares its number with another migration' }))
}

export const checksum = (text: string) => createHash('sha256').update(text).digest('hex')
