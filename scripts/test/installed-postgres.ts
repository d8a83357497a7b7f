import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { canConnect } from '../../src/platform/postgres/connection.ts'
import { databaseUser, type OsUser } from '../../src/platform/postgres/os-user.ts'
import { rememberToStop } from './children.ts'
import { scratchRoot } from './scratch-root.ts'

export type InstalledServer = { url: string; version: number; stop: () => Promise<void> | void }

const oldestVersion = 15
const installedUnder = '/usr/lib/postgresql'

/** A scratch cluster of the machine's own PostgreSQL, run by an ordinary user; the system's cluster is left in peace. */
export async function startInstalledPostgres(): Promise<InstalledServer | undefined> {
  const version = findVersion()
  if (version === undefined) return undefined
  const programs = join(installedUnder, String(version), 'bin')
  const user = databaseUser()
  const folder = mkdtempSync(join(scratchRoot(), `radslag-installed-${process.pid}-`))
  const password = randomBytes(18).toString('hex')
  makeCluster({ programs, user, folder, password })
  const port = await findFreePort()
  const server = launch({ programs, user, folder }, port)
  const stop = rememberToStop(() => end(server, folder))
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  try {
    await waitFor(url, server)
  } catch (fault) {
    await stop()
    throw fault
  }
  return { url, version, stop }
}

function findVersion(): number | undefined {
  const names = existsSync(installedUnder) ? readdirSync(installedUnder) : []
  const isWhole = (version: number) => existsSync(join(installedUnder, String(version), 'bin', 'postgres'))
  const versions = names.map(Number).filter((version) => version >= oldestVersion && isWhole(version))
  return versions.length ? Math.max(...versions) : undefined
}

type Place = { programs: string; user: OsUser; folder: string }

function makeCluster({ programs, user, folder, password }: Place & { password: string }): void {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  if (user.uid !== undefined && user.gid !== undefined)
    for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid)
  const given = ['-D', join(folder, 'cluster'), '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', passwordFile]
  const locale = ['--no-sync', '-E', 'UTF8', '--locale=C']
  const made = spawnSync(join(programs, 'initdb'), [...given, ...locale], { ...user, cwd: folder, encoding: 'utf8' })
  if (made.status === 0) return
  rmSync(folder, { recursive: true, force: true })
  throw new Error(`initdb: ${made.stderr || made.error?.message}`)
}

function launch({ programs, user, folder }: Place, port: number): ChildProcess {
  const settings = ['listen_addresses=127.0.0.1', 'fsync=off', 'max_connections=100'].flatMap((text) => ['-c', text])
  const given = ['-D', join(folder, 'cluster'), '-p', String(port), '-k', folder, ...settings]
  return spawn(join(programs, 'postgres'), given, { ...user, cwd: folder, stdio: 'ignore' })
}

function findFreePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

async function waitFor(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (await canConnect(url)) return
    if (server.exitCode !== null) throw new Error('the installed PostgreSQL ended at once')
    await sleep(100)
  }
  throw new Error('the installed PostgreSQL did not answer within half a minute')
}

async function end(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('close', resolve))
  // SIGINT is PostgreSQL's fast shutdown: it does not wait for those who are still connected.
  if (server.exitCode === null && server.kill('SIGINT')) await ended
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
