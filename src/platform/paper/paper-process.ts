import { fork, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { ok, refuse, type Result } from '#platform/result.ts'
import type { PaperRefusal } from './paper.ts'
import type { PaperAnswer, PaperJob } from './paper-worker.ts'

export type PaperProcess = {
  isOpen(): boolean
  make(job: PaperJob, timeLimit: number): Promise<Result<Uint8Array, PaperRefusal>>
  end(): void
}

/** Most memory for the part of the work that is JavaScript, in MB. */
const mostMemory = 512

/**
 * A process of its own for making papers. Typst is a program library that no thread can interrupt, and what it is given
 * may be anybody's PDF: a process can always be ended, and takes nothing with it.
 */
export function startPaperProcess(): PaperProcess {
  const child = fork(workerFile(), [], {
    serialization: 'advanced',
    env: {},
    execArgv: [`--max-old-space-size=${mostMemory}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let isOpen = true
  child.once('exit', () => (isOpen = false))
  child.on('error', () => (isOpen = false))
  letGo(child)
  const end = () => {
    isOpen = false
    child.kill('SIGKILL')
  }
  return {
    isOpen: () => isOpen,
    end,
    async make(job, timeLimit) {
      holdOn(child)
      const answer = await ask(child, job, timeLimit)
      letGo(child)
      if (!answer.ok) end()
      return answer
    },
  }
}

function ask(child: ChildProcess, job: PaperJob, timeLimit: number): Promise<Result<Uint8Array, PaperRefusal>> {
  return new Promise((resolve) => {
    const answerWith = (answer: Result<Uint8Array, PaperRefusal>) => {
      clearTimeout(timer)
      child.off('message', told).off('exit', broken).off('error', broken)
      resolve(answer)
    }
    const told = (answer: unknown) => {
      const said = answer as PaperAnswer
      answerWith('bytes' in said ? ok(said.bytes) : refuse('broken'))
    }
    const broken = () => answerWith(refuse('broken'))
    const timer = setTimeout(() => answerWith(refuse('too-slow')), timeLimit)
    child.once('message', told).once('exit', broken).once('error', broken)
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

/** The bundle lays the worker beside the server, this code maybe a folder down; run from source it is its own file. */
function workerFile(): URL {
  const places = ['./paper-worker.js', '../paper-worker.js'].map((place) => new URL(place, import.meta.url))
  return places.find((place) => existsSync(place)) ?? new URL('./paper-worker.ts', import.meta.url)
}
