import { fork, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ok, refuse, type Result } from '#platform/result.ts'

/** Why no answer came: it took too long, all memory was gone, or the process ended in some other way. */
export type NoAnswer = 'too-slow' | 'out-of-memory' | 'broken'

/**
 * `timeLimit`, in milliseconds, begins anew each time the process says something that is not yet the answer.
 * `answerIn` finds the answer in what is said.
 */
export type Asking<Said, Answer> = { timeLimit: number; answerIn: (said: Said) => Answer | undefined }

/** A process that is asked one thing at a time. One that gave no answer is ended: what it is at is anybody's guess. */
export type Child<Job extends object, Said> = {
  isOpen(): boolean
  ask<Answer>(job: Job, asking: Asking<Said, Answer>): Promise<Result<Answer, NoAnswer>>
  end(): void
}

/** What Node ends with when its own memory is out, and what the system ends a process with that takes all there is. */
const outOfMemory: readonly unknown[] = ['SIGABRT', 'SIGKILL', 134]

const running = new Set<ChildProcess>()
// One that is busy doesn't hear that its parent is gone, and what keeps it busy may have no end.
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')))

/**
 * Starts a program of ours in a process of its own, which can always be ended and takes nothing with it. It knows nothing
 * of the environment and says nothing but its answers. `source` is the program's own file; `flags` are Node's.
 */
export function startChild<Job extends object, Said>(source: URL, flags: readonly string[]): Child<Job, Said> {
  const child = fork(programFile(source), [], {
    serialization: 'advanced',
    env: {},
    execArgv: [...flags],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let isOpen = true
  running.add(child)
  child.once('exit', () => {
    isOpen = false
    running.delete(child)
  })
  child.on('error', () => (isOpen = false))
  letGo(child)
  const end = () => {
    isOpen = false
    child.kill('SIGKILL')
  }
  return {
    isOpen: () => isOpen,
    end,
    async ask(job, asking) {
      holdOn(child)
      const answer = await ask(child, job, asking)
      letGo(child)
      if (!answer.ok) end()
      return answer
    },
  }
}

function ask<Said, Answer>(
  child: ChildProcess,
  job: object,
  { timeLimit, answerIn }: Asking<Said, Answer>,
): Promise<Result<Answer, NoAnswer>> {
  return new Promise((resolve) => {
    const answerWith = (answer: Result<Answer, NoAnswer>) => {
      clearTimeout(timer)
      child.off('message', told).off('exit', ended).off('error', broken)
      resolve(answer)
    }
    const told = (said: Said) => {
      timer.refresh()
      const answer = answerIn(said)
      if (answer !== undefined) answerWith(ok(answer))
    }
    const broken = () => answerWith(refuse('broken'))
    const ended = (code: number | null, signal: string | null) =>
      answerWith(refuse(outOfMemory.includes(signal ?? code) ? 'out-of-memory' : 'broken'))
    const timer = setTimeout(() => answerWith(refuse('too-slow')), timeLimit)
    child.on('message', told).once('exit', ended).once('error', broken)
    child.send(job, (fault) => fault && broken())
  })
}

/** An idle process must not keep the program running. */
function letGo(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
}

function holdOn(child: ChildProcess): void {
  child.ref()
  child.channel?.ref()
}

/** The bundle lays the program beside the server, its caller maybe a folder down; run from source it is its own file. */
function programFile(source: URL): URL {
  const built = basename(fileURLToPath(source)).replace(/\.ts$/, '.js')
  const places = [`./${built}`, `../${built}`].map((place) => new URL(place, source))
  return places.find((place) => existsSync(place)) ?? source
}
