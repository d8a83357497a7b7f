import type { ReadAnswer, ReadJob } from './read-job.ts'
import { startReadingProcess, type ReadingProcess, type Waiting } from './reading-process.source.ts'

/** More than this many files waiting for one process, and the next is asked to come back later. */
const mostWaiting = 100

/** Files read one at a time, in the order they came, by one process that lives on from file to file. */
type ReadingQueue = { read(job: ReadJob, waiting: Waiting): Promise<ReadAnswer>; end(): void }

export function startReadingQueue(): ReadingQueue {
  let reader: ReadingProcess | undefined
  let last: Promise<unknown> = Promise.resolve()
  let waitingNow = 0
  const readNext = (job: ReadJob, waiting: Waiting) => {
    if (!reader?.isOpen()) reader = startReadingProcess()
    return reader.read(job, waiting)
  }
  return {
    end: () => reader?.end(),
    async read(job, waiting) {
      if (waitingNow >= mostWaiting) return { outcome: 'refused', refusal: 'busy' }
      waitingNow += 1
      const answer = last.then(() => readNext(job, waiting))
      last = answer
      return answer.finally(() => (waitingNow -= 1))
    },
  }
}

/** What reads text, and what interprets pictures of it: a scan of a hundred pages keeps no ordinary file waiting. */
export const readingQueues = { text: startReadingQueue(), pictures: startReadingQueue() }

/** Gives up what is being read now, for a program that is about to end. */
export const stopReading = (): void => Object.values(readingQueues).forEach((queue) => queue.end())
