import { fork, type ChildProcess } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { projectRoot } from '#platform/root.ts'
import type { UnreadableReason } from '../reading.ts'
import type { ReadAnswer, ReadJob, ReadSaying } from './read-job.ts'

/** `timeLimit` holds for the whole of an ordinary job, and for every page of one that tells of its progress. */
export type Waiting = { timeLimit: number; onPage?: ((page: number, pages: number) => void) | undefined }

export type ReadingProcess = {
  isOpen(): boolean
  read(job: ReadJob, waiting: Waiting): Promise<ReadAnswer>
}

/** Most memory for what is JavaScript, in MB; the process itself watches over the rest. */
const mostMemory = 384
/** Reading makes heaps of short-lived values: with more room for them it takes half as much memory again, and is no faster. */
const mostNewMemory = 4
/** What Node ends with when its own memory is out, and what our watch within the process ends it with. */
const outOfMemory: readonly unknown[] = ['SIGABRT', 'SIGKILL', 134]

/**
 * A process of its own for reading files that may be anybody's (ADR 0024). It can always be ended and takes nothing with
 * it. It may read this installation's own folder and nothing else, and write nothing.
 */
export function startReadingProcess(): ReadingProcess {
  const child = fork(workerFile(), [], {
    serialization: 'advanced',
    env: {},
    execArgv: [
      '--permission',
      ...[...new Set([projectRoot, realpathSync(projectRoot)])].map((folder) => `--allow-fs-read=${folder}`),
      '--allow-worker',
      `--max-old-space-size=${mostMemory}`,
      `--max-semi-space-size=${mostNewMemory}`,
    ],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let isOpen = true
  child.once('exit', () => (isOpen = false))
  child.on('error', () => (isOpen = false))
  letGo(child)
  return {
    isOpen: () => isOpen,
    async read(job, waiting) {
      holdOn(child)
      const { answer, isOver } = await ask(child, job, waiting)
      letGo(child)
      if (isOver) {
        isOpen = false
        child.kill('SIGKILL')
      }
      return answer
    },
  }
}

/** `isOver`: the process has grown too large, or did not answer, and what it is still at is anybody's guess. */
type Asked = { answer: ReadAnswer; isOver: boolean }

function ask(child: ChildProcess, job: ReadJob, { timeLimit, onPage }: Waiting): Promise<Asked> {
  return new Promise((resolve) => {
    const answerWith = (asked: Asked) => {
      clearTimeout(timer)
      child.off('message', told).off('exit', ended).off('error', broken)
      resolve(asked)
    }
    const told = (said: ReadSaying) => {
      if (said.saying === 'answer') return answerWith({ answer: said.answer, isOver: said.isWorn })
      timer.refresh()
      onPage?.(said.page, said.pages)
    }
    const giveUp = (refusal: UnreadableReason) => answerWith({ answer: { outcome: 'refused', refusal }, isOver: true })
    const broken = () => giveUp('broken')
    const ended = (code: number | null, signal: string | null) =>
      giveUp(outOfMemory.includes(signal ?? code) ? 'too-demanding' : 'broken')
    const timer = setTimeout(() => giveUp('too-slow'), timeLimit)
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

/** The bundle lays the worker beside the server, this code maybe a folder down; run from source it is its own file. */
function workerFile(): URL {
  const places = ['./read-worker.js', '../read-worker.js'].map((place) => new URL(place, import.meta.url))
  return places.find((place) => existsSync(place)) ?? new URL('./read-worker.ts', import.meta.url)
}
