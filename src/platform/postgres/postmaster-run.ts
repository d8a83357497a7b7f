import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { programIn } from './binaries.ts'
import type { DatabaseHome } from './home.ts'
import { findPostmaster, isDatabaseOn } from './postmaster.ts'

/** A postmaster that we have just launched; it may still turn out that another one was there first. */
export type Launched = { pid: number | undefined; hasEnded(): boolean; problem(): Problem | undefined }
type Problem = { text: string; mayPass: boolean }

const logLimit = 10_000_000

/**
 * In a process group of its own: Ctrl-C in the terminal must reach only Rådslag, which first lets the last pages go
 * out and then stops the database itself.
 */
export async function launchPostmaster(home: DatabaseHome, binaries: string, isScratch: boolean): Promise<Launched> {
  const logFile = turnLog(join(home.folder, 'postgres.log'))
  const logStart = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  const log = openSync(logFile, 'a', 0o600)
  const child = spawn(programIn(binaries, 'postgres'), flags(home.clusterFolder, await freePort(), isScratch), {
    ...home.user,
    cwd: home.clusterFolder,
    env: environment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let fault: Error | undefined
  child.on('error', (error) => (fault = error))
  child.unref()
  const hasEnded = () => fault !== undefined || child.exitCode !== null || child.signalCode !== null
  const said = () => fault?.message ?? readFileSync(logFile).subarray(logStart).toString('utf8')
  return { pid: child.pid, hasEnded, problem: () => (hasEnded() ? problemIn(said()) : undefined) }
}

function flags(clusterFolder: string, port: number, isScratch: boolean): string[] {
  const settings = [`listen_addresses=127.0.0.1`, `port=${port}`, `unix_socket_directories=`, `logging_collector=off`]
  const unsafe = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300']
  const all = [...settings, ...(isScratch ? unsafe : ['fsync=on'])]
  return ['-D', clusterFolder, ...all.flatMap((setting) => ['-c', setting])]
}

/** The server must not pick up a person's own PG… settings, and its messages must be in one known language. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}

/** What the server itself says when somebody else is still on the folder or has just taken the port. */
const passes =
  /lock file .* already exists|pre-existing shared memory block|[Aa]ddress already in use|could not create any TCP/

/** The last lines without their times: the reason often stands in a line of its own before the one that gives up. */
function problemIn(said: string): Problem {
  const lines = said.trim().split('\n').slice(-5)
  const text = lines.map((line) => line.replace(/^[-\d]+ [\d:.]+ \S+ \[\d+\] /, '')).join(' ')
  return { text, mayPass: passes.test(said) }
}

function turnLog(file: string): string {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > logLimit) renameSync(file, `${file}.1`)
  return file
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Fast shutdown: sessions are cut off, everything answered with success is kept. Nothing happens if it is gone. */
export async function stopPostmaster(home: DatabaseHome, binaries: string, pid: number): Promise<void> {
  if (!isStillOn(home, pid)) return
  if (process.platform === 'win32') {
    spawnSync(programIn(binaries, 'pg_ctl'), ['stop', '-m', 'fast', '-w', '-D', home.clusterFolder])
    return
  }
  signal(pid, 'SIGINT')
  if (await isGone(home, pid, 30_000)) return
  signal(pid, 'SIGQUIT') // immediate: the next start replays what was written
  await isGone(home, pid, 5_000)
}

const isStillOn = (home: DatabaseHome, pid: number): boolean => isDatabaseOn(home.clusterFolder, pid)

async function isGone(home: DatabaseHome, pid: number, within: number): Promise<boolean> {
  for (const end = Date.now() + within; Date.now() < end; await sleep(20)) {
    if (!isStillOn(home, pid) && findPostmaster(home.clusterFolder)?.pid !== pid) return true
  }
  return false
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    return // gone in between
  }
}
