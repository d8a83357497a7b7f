import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { isatty } from 'node:tty'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Never on standard output: what a command prints there may be read by another program. */
export const say = (line) => process.stderr.write(`${line}\n`)

/** A plain sentence to the person, and an end; anything else that is thrown is a fault of ours. */
export class Stop extends Error {
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** The chosen Node comes first on PATH, so that whatever the child starts runs on the same one. */
const environmentFor = (node, extra) => ({
  ...process.env,
  PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
  ...extra,
})

/** Runs the command itself, in full view, and waits until it has ended in its own way. Returns its exit code. */
export async function runToEnd(node, [script, ...flags], cwd) {
  const child = spawn(node, [join(root, script), ...flags], { cwd, stdio: 'inherit', env: environmentFor(node) })
  // Ctrl-C in a terminal has already reached the child, which stands in the same group: a second one could cut it short.
  const isFromTerminal = (signal) => signal === 'SIGINT' && isatty(0)
  const watch = stopWithNpm(child)
  const code = await whileForwarding(child, (signal) => {
    if (!isFromTerminal(signal)) child.kill(signal)
  })
  clearInterval(watch)
  return code
}

/** A signal to npm ends npm and its shell but goes no further: without this the command would live on, seen by nobody. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return undefined
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 500)
  return watch
}

/** Runs a tool out of sight and returns what it said; shows that only when it fails (the caller decides the words). */
export async function runQuietly(node, flags, extra = {}) {
  const child = spawn(node, flags, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: environmentFor(node, extra) })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  let stoppedBy
  const code = await whileForwarding(child, (signal) => {
    stoppedBy = signal
    child.kill(signal)
  })
  if (stoppedBy) throw new Stop('Avbrutet. Kör kommandot igen för att fortsätta.', 130)
  return { isOk: code === 0, said }
}

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }

function whileForwarding(child, forward) {
  for (const signal of signals) process.on(signal, forward)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      for (const one of signals) process.off(one, forward)
      resolve(code ?? 128 + (signalNumbers[signal] ?? 0))
    })
  })
}
