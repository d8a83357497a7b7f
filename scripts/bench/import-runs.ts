import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { PrintedFields } from '../../tests/support/generated-notes/score-reading.ts'

export type ReadFile = { file: string; kind: string; fields: PrintedFields }
/** `memory`: most of all processes together by then, in bytes; taken several times a second. */
export type ImportRun = { seconds: number; read: ReadFile[]; memory: { files: number; bytes: number }[] }

export const hasTool = (name: string): boolean => spawnSync('which', [name]).status === 0

/** One core and no more, where the machine can be asked for that. */
const onOneCore = (given: readonly string[]): [string, string[]] => {
  const [first = '', ...rest] = hasTool('taskset') ? ['taskset', '-c', '0', ...given] : given
  return [first, rest]
}

const sampling = 100

/** The program's own import of all the files, as it is run on the command line, on one core. */
export async function runImport(root: string, paths: readonly string[]): Promise<ImportRun> {
  const program = join(root, process.env['RADSLAG_BUILD'] ?? 'build', 'server', 'cli.js')
  const [command, given] = onOneCore([process.execPath, program, 'import', ...paths])
  const begun = performance.now()
  const child = spawn(command, given, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] })
  const run: ImportRun = { seconds: 0, read: [], memory: [] }
  const timer = setInterval(
    () => run.memory.push({ files: run.read.length, bytes: memoryOf(child.pid ?? 0) }),
    sampling,
  )
  for await (const line of createInterface({ input: child.stdout })) run.read.push(JSON.parse(line) as ReadFile)
  clearInterval(timer)
  return { ...run, seconds: (performance.now() - begun) / 1000 }
}

/** Bytes in memory of a process and those it has started; nothing where the machine has no /proc. */
function memoryOf(pid: number): number {
  const status = textOf(`/proc/${pid}/status`)
  const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024
  const children = textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean)
  return children.reduce((sum, child) => sum + memoryOf(Number(child)), own)
}

function textOf(path: string): string {
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  } catch {
    return '' // it has ended since we looked
  }
}

/** Seconds for one command after another over the files on one core; $file is each. */
export function runShell(line: string, paths: readonly string[]): number {
  const [command, given] = onOneCore(['sh', '-c', `for file in "$@"; do ${line}; done`, 'sh', ...paths])
  const begun = performance.now()
  const { status } = spawnSync(command, given, { stdio: 'ignore', env: { ...process.env, OMP_THREAD_LIMIT: '1' } })
  if (status !== 0) throw new Error(`${line} gick inte att köra.`)
  return (performance.now() - begun) / 1000
}
