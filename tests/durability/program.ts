import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPostmaster } from '#platform/postgres/postmaster.ts'

/** The program as `npm start` runs it; another build can be named, to see that these tests find what is wrong with it. */
const build = process.env['RADSLAG_TEST_BUILD'] ?? fileURLToPath(new URL('../../build/server', import.meta.url))

export type Ended = { code: number | null; output: string }
export type Program = {
  origin: string
  /** Resolves when the program is open to people; fails when it ends instead. */
  ready: Promise<void>
  ended: Promise<Ended>
  output(): string
  kill(): Promise<void>
}

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'radslag-durability-'))
  chmodSync(folder, 0o711) // run as root, the database is another user, who must get in
  return folder
}

/** Nothing of the environment of the one who runs the tests, but the way to programs. */
function launch(script: string, folder: string, port?: number) {
  if (!existsSync(join(build, script))) throw new Error('Bygg först: kör npm test -- durability, som bygger själv.')
  const settings = { PATH: process.env['PATH'], RADSLAG_DATA: folder, ...(port ? { PORT: String(port) } : {}) }
  const child = spawn(process.execPath, [join(build, script), ...(script === 'cli.js' ? ['verify'] : [])], {
    ...{ env: settings, stdio: ['ignore', 'pipe', 'pipe'] },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, output })))
  return { child, ended, output: () => output }
}

export function startProgram(folder: string, port: number): Program {
  const { child, ended, output } = launch('main.js', folder, port)
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => {
      if (output().includes('Stoppa med Ctrl-C.')) resolve()
    })
    void ended.then(({ code }) => reject(new Error(`the program ended with ${code}:\n${output()}`)))
  })
  ready.catch(() => undefined) // a start that is killed is never ready, and nobody waits for it
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { origin: `http://localhost:${port}`, ready, ended, output, kill }
}

/** What `radslag verify` says of the log on this folder, beside the program or without it. */
export const verify = (folder: string): Promise<Ended> => launch('cli.js', folder).ended

/** Kills the database itself, as a power cut would; nothing happens when it does not run. */
export function killDatabase(folder: string): void {
  const postmaster = findPostmaster(clusterOf(folder))
  if (postmaster) process.kill(postmaster.pid, 'SIGKILL')
}

export const clusterOf = (folder: string): string => join(folder, 'postgres')

/** The owner's way in to the folder's database, to look at what stands in it. */
export function adminUrl(folder: string): string {
  const password = readFileSync(join(clusterOf(folder), 'radslag.password'), 'utf8').trim()
  const port = findPostmaster(clusterOf(folder))?.port ?? 0
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/radslag`
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
