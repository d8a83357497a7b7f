import { spawn, type ChildProcess } from 'node:child_process'

type Run = { cwd: string; given: readonly string[]; settings?: Record<string, string> }

const running = new Set<ChildProcess>()

/** Runs a program with our own output as its output, and gives its exit code. */
export function runToEnd(program: string, { cwd, given, settings = {} }: Run): Promise<number> {
  const child = spawn(program, given, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...settings },
  })
  running.add(child)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      running.delete(child)
      resolve(code ?? 1)
    })
  })
}

type Cleaning = () => Promise<void> | void
const cleanings = new Set<Cleaning>()

/** Holds on to how a thing is stopped, so that Ctrl-C stops it too. Give back the same to `stopNow`. */
export function rememberToStop(stop: Cleaning): Cleaning {
  cleanings.add(stop)
  return async () => {
    if (cleanings.delete(stop)) await stop()
  }
}

async function stopAll(): Promise<void> {
  for (const child of running) child.kill('SIGTERM')
  await Promise.allSettled([...cleanings].map((stop) => stop()))
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void stopAll().finally(() => process.exit(130)))
