import { startChild } from '#platform/child-process.ts'
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
  const source = new URL('./paper-worker.ts', import.meta.url)
  const { isOpen, end, ask } = startChild<PaperJob, PaperAnswer>(source, [`--max-old-space-size=${mostMemory}`])
  return {
    ...{ isOpen, end },
    async make(job, timeLimit) {
      const answer = await ask(job, { timeLimit, answerIn: (said) => said })
      if (answer.ok && 'bytes' in answer.value) return ok(answer.value.bytes)
      end()
      return refuse(!answer.ok && answer.refusal === 'too-slow' ? 'too-slow' : 'broken')
    },
  }
}
