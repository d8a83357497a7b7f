import { log } from '#platform/log.ts'
import { refuse, type Result } from '#platform/result.ts'
import type { Paper, PaperFormat, PaperRefusal } from './paper.ts'
import { startPaperProcess, type PaperProcess } from './paper-process.ts'
import type { PaperJob } from './paper-worker.ts'

type Made = Result<Uint8Array, PaperRefusal>
type Waiting = { job: PaperJob; timeLimit: number; resolve: (made: Made) => void }

/** Papers made at once, and papers that may wait for their turn. */
const mostAtOnce = 2
const mostWaiting = 40
/** Longest that one paper may take, in milliseconds. */
const longestMaking = 30_000
/** How long a process stays for the next paper, in milliseconds: to begin one takes a quarter of a second. */
const longestIdle = 60_000

const idle: { kept: PaperProcess; timer: NodeJS.Timeout }[] = []
const waiting: Waiting[] = []
let underWay = 0

/** Makes the file in a process of its own, a few at once; pages are answered meanwhile. */
export async function makePaper(
  paper: Paper,
  format: PaperFormat,
  { timeLimit = longestMaking }: { timeLimit?: number } = {},
): Promise<Made> {
  if (waiting.length >= mostWaiting) return refuse('too-slow')
  const made = await new Promise<Made>((resolve) => {
    waiting.push({ job: { paper, format }, timeLimit, resolve })
    makeNext()
  })
  if (!made.ok) log.warn({ format, refusal: made.refusal }, 'a paper was not made')
  return made
}

function makeNext(): void {
  if (underWay >= mostAtOnce) return
  const next = waiting.shift()
  if (!next) return
  underWay += 1
  void makeNow(next)
    .then(next.resolve)
    .finally(() => {
      underWay -= 1
      makeNext()
    })
}

async function makeNow({ job, timeLimit }: Waiting): Promise<Made> {
  const paperProcess = takeIdle() ?? startPaperProcess()
  const made = await paperProcess.make(job, timeLimit)
  if (paperProcess.isOpen()) keepIdle(paperProcess)
  return made
}

function takeIdle(): PaperProcess | undefined {
  for (let found = idle.pop(); found; found = idle.pop()) {
    clearTimeout(found.timer)
    if (found.kept.isOpen()) return found.kept
  }
  return undefined
}

function keepIdle(kept: PaperProcess): void {
  const timer = setTimeout(() => {
    const place = idle.findIndex((known) => known.kept === kept)
    if (place >= 0) idle.splice(place, 1)
    kept.end()
  }, longestIdle)
  timer.unref()
  idle.push({ kept, timer })
}
