import { spawnSync } from 'node:child_process'
import { linkSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What the main process of a database says about itself in `postmaster.pid`. */
export type Postmaster = { pid: number; port: number; isReady: boolean }

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The database process that lives on this folder, if any: ours, or one that outlived a killed Rådslag. */
export function findPostmaster(clusterFolder: string): Postmaster | undefined {
  const written = readPidFile(clusterFolder)
  if (written === undefined) return undefined
  const lines = written.split('\n').map((line) => line.trim())
  const pid = Number(lines[0])
  if (isDatabaseOn(clusterFolder, pid)) return { pid, port: Number(lines[3]), isReady: lines[7] === 'ready' }
  if (pid > 0) removeStale(clusterFolder, written)
  return undefined
}

function readPidFile(clusterFolder: string): string | undefined {
  try {
    return readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8')
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw fault
  }
}

/** A number alone proves nothing: after a reboot it may belong to any program. A postmaster stands in its own folder. */
export function isDatabaseOn(clusterFolder: string, pid: number): boolean {
  if (!(pid > 0) || !isAlive(pid)) return false
  if (process.platform === 'linux') return isLinuxDatabaseOn(clusterFolder, pid)
  if (process.platform === 'win32') {
    return run('tasklist', ['/FI', `PID eq ${pid}`, '/NH']).includes('postgres.exe')
  }
  const command = run('ps', ['-o', 'command=', '-p', `${pid}`])
  return command.includes('postgres') && command.includes(clusterFolder)
}

function isLinuxDatabaseOn(clusterFolder: string, pid: number): boolean {
  try {
    // A process that has ended but whose parent has not asked for it yet has an empty command line.
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')) return false
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterFolder)
  } catch {
    return false
  }
}

const run = (program: string, flags: string[]): string => spawnSync(program, flags, { encoding: 'utf8' }).stdout ?? ''

/**
 * PostgreSQL itself sees through a dead number, but refuses to start when the number lives as something else.
 * Taken aside by rename and looked at again, so that a file which another start has just written is put back.
 */
function removeStale(clusterFolder: string, judged: string): void {
  const file = join(clusterFolder, 'postmaster.pid')
  const aside = `${file}.stale-${process.pid}`
  try {
    renameSync(file, aside)
    if (readFileSync(aside, 'utf8') !== judged) linkSync(aside, file)
    rmSync(aside, { force: true })
  } catch {
    return // another start was here first
  }
}
