import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { ok, refuse, type Result } from '#platform/result.ts'
import type { Passage, SourceText, UnreadableReason } from '../reading.ts'
import type { PdfAnswer } from './pdf-pages.source.ts'

/** Longest a PDF may take to read, in milliseconds. */
const longestReading = 20_000
/** Most memory that reading a PDF may take, in MB. */
const mostMemory = 512
/** Fewer letters than this in a whole PDF means that its text is in pictures. */
const fewestLetters = 3

/** Reads a PDF's text in a thread of its own, which is ended when it takes too long or too much memory. */
export async function readPdf(
  bytes: Uint8Array,
  { password, timeLimit = longestReading }: { password?: string; timeLimit?: number },
): Promise<Result<SourceText, UnreadableReason>> {
  const answer = await askWorker(bytes, password, timeLimit)
  if (!answer.ok) return answer
  const source = joinPages(answer.pages)
  return /\p{L}/u.test(source.text) && lettersIn(source.text) >= fewestLetters ? ok(source) : refuse('no-text-layer')
}

type WorkerAnswer = PdfAnswer | { ok: false; refusal: 'too-slow' }

function askWorker(bytes: Uint8Array, password: string | undefined, timeLimit: number): Promise<WorkerAnswer> {
  const worker = new Worker(workerFile(), {
    workerData: { bytes: Uint8Array.from(bytes), password },
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  return new Promise((resolve) => {
    const answerWith = (answer: WorkerAnswer) => {
      clearTimeout(timer)
      resolve(answer)
    }
    const timer = setTimeout(() => {
      answerWith({ ok: false, refusal: 'too-slow' })
      void worker.terminate()
    }, timeLimit)
    worker.once('message', (answer: PdfAnswer) => answerWith(answer))
    worker.once('error', () => answerWith({ ok: false, refusal: 'broken' }))
    worker.once('exit', () => answerWith({ ok: false, refusal: 'broken' }))
  })
}

/** The bundle lays the worker beside the server, this code maybe a folder down; run from source it is its own file. */
function workerFile(): URL {
  const places = ['./pdf-worker.js', '../pdf-worker.js'].map((place) => new URL(place, import.meta.url))
  return places.find((place) => existsSync(place)) ?? new URL('./pdf-worker.ts', import.meta.url)
}

function joinPages(pages: readonly string[]): SourceText {
  const passages: Passage[] = []
  let text = ''
  for (const page of pages) {
    if (passages.length > 0) text += '\n\n'
    passages.push({ start: text.length, end: text.length + page.length })
    text += page
  }
  return { text, pages: passages }
}

const lettersIn = (text: string) => text.replaceAll(/\P{L}/gu, '').length
