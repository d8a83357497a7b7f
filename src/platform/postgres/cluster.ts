import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { programIn } from './binaries.ts'
import type { DatabaseHome } from './home.ts'
import type { OsUser } from './os-user.ts'
import { isAlive } from './postmaster.ts'

const passwordFile = 'radslag.password'
export const superuser = 'postgres'

export const readPassword = (clusterFolder: string): string =>
  readFileSync(join(clusterFolder, passwordFile), 'utf8').trim()

/**
 * Makes the cluster in a folder beside its place and renames it, password and all, when it is whole: a kill at any
 * moment leaves either nothing or all of it. When two starts race, the one that renames last throws its own away.
 */
export async function makeClusterIfMissing(home: DatabaseHome, binaries: string): Promise<boolean> {
  removeLeftovers(home.folder)
  if (existsSync(home.clusterFolder)) return false
  const draft = join(home.folder, `postgres.new-${process.pid}`)
  const secret = join(draft, passwordFile)
  mkdirSync(draft, { mode: 0o700 })
  writeFileSync(secret, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  giveTo(home.user, draft, secret)
  await initdb(binaries, join(draft, 'cluster'), secret, home.user)
  renameSync(secret, join(draft, 'cluster', passwordFile))
  const isOurs = renamedInto(home.clusterFolder, join(draft, 'cluster'))
  rmSync(draft, { recursive: true, force: true })
  return isOurs
}

function giveTo({ uid, gid }: OsUser, ...paths: string[]): void {
  if (uid !== undefined && gid !== undefined) for (const path of paths) chownSync(path, uid, gid)
}

function renamedInto(place: string, cluster: string): boolean {
  try {
    renameSync(cluster, place)
    return true
  } catch (fault) {
    if (existsSync(place)) return false
    throw fault
  }
}

/** A draft names the one who makes it: as long as that one lives, the draft may still become the cluster. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const maker = /^postgres\.new-(\d+)$/.exec(name)?.[1]
    if (!maker || (Number(maker) !== process.pid && isAlive(Number(maker)))) continue
    rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** sv-SE by ICU: å, ä and ö sort last on every machine, whatever locales the system has. */
function initdb(binaries: string, cluster: string, secret: string, user: OsUser): Promise<void> {
  const flags = [
    ...[`--pgdata=${cluster}`, `--username=${superuser}`, `--pwfile=${secret}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=sv-SE', `--locale=${systemLocale()}`],
    ...['--lc-messages=C', '--set=timezone=UTC', '--set=log_timezone=UTC', '--no-instructions'],
  ]
  return new Promise((resolve, reject) => {
    const child = spawn(programIn(binaries, 'initdb'), flags, {
      ...user,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`Databasen gick inte att skapa: ${said.trim()}`)),
    )
  })
}

/** Only for what ICU does not decide (which bytes are letters); macOS and Windows lack C.UTF-8. */
const systemLocale = (): string => (process.platform === 'linux' ? 'C.UTF-8' : 'C')
