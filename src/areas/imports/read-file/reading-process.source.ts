import { realpathSync } from 'node:fs'
import { startChild } from '#platform/child-process.ts'
import { projectRoot } from '#platform/root.ts'
import type { ReadAnswer, ReadJob, ReadSaying } from './read-job.ts'

/** `timeLimit` holds for the whole of an ordinary job, and for every page of one that tells of its progress. */
export type Waiting = { timeLimit: number; onPage?: ((page: number, pages: number) => void) | undefined }

export type ReadingProcess = {
  isOpen(): boolean
  read(job: ReadJob, waiting: Waiting): Promise<ReadAnswer>
  end(): void
}

/** Most memory for what is JavaScript, in MB; the process itself watches over the rest. */
const mostMemory = 384
/** Reading makes heaps of short-lived values: with more room for them it takes half as much memory again, and is no faster. */
const mostNewMemory = 4

const flags = () => [
  '--permission',
  ...[...new Set([projectRoot, realpathSync(projectRoot)])].map((folder) => `--allow-fs-read=${folder}`),
  '--allow-worker',
  `--max-old-space-size=${mostMemory}`,
  `--max-semi-space-size=${mostNewMemory}`,
]

/**
 * A process of its own for reading files that may be anybody's (ADR 0024). It may read this installation's own folder and
 * nothing else, and write nothing. When it has grown too large it is ended after its answer.
 */
export function startReadingProcess(): ReadingProcess {
  const child = startChild<ReadJob, ReadSaying>(new URL('./read-worker.ts', import.meta.url), flags())
  return {
    isOpen: child.isOpen,
    end: child.end,
    async read(job, { timeLimit, onPage }) {
      const answerIn = (said: ReadSaying) => {
        if (said.saying === 'answer') return said
        onPage?.(said.page, said.pages)
        return undefined
      }
      const told = await child.ask(job, { timeLimit, answerIn })
      if (!told.ok)
        return { outcome: 'refused', refusal: told.refusal === 'out-of-memory' ? 'too-demanding' : told.refusal }
      if (told.value.isWorn) child.end()
      return told.value.answer
    },
  }
}
