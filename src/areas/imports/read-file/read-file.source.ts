import { ok, refuse, type Result } from '#platform/result.ts'
import type { FileReading } from '../document-reading.ts'
import type { SourceText, UnreadableReason } from '../reading.ts'
import { fileFormat, type FileFormat } from './file-format.rule.ts'
import { largestFile, longestPage, longestReading } from './limits.ts'
import type { ReadAnswer, ReadFormat, TextJob } from './read-job.ts'
import { readingQueues } from './reading-queue.source.ts'

export { largestFile } from './limits.ts'

/**
 * `password` opens a locked PDF. `timeLimit` is the longest a file may take, or a page of a scanned one, in milliseconds.
 * A scanned page takes some seconds: `onPage` is told as it goes, and `mayInterpret: false` leaves such pages out.
 */
export type ReadOptions = {
  password?: string
  timeLimit?: number
  mayInterpret?: boolean
  onPage?: (page: number, pages: number) => void
}

const refusals = {
  empty: 'empty',
  zip: 'several-files',
  'locked-office': 'password-needed',
  'locked-odt': 'password-needed',
  'unknown-image': 'unknown-picture',
  'old-office': 'old-office',
  unknown: 'unknown-format',
} as const satisfies Partial<Record<FileFormat, UnreadableReason>>

const isRefused = (format: FileFormat): format is keyof typeof refusals => format in refusals
const refused = (refusal: UnreadableReason): ReadAnswer => ({ outcome: 'refused', refusal })

/** Turns a file into text and no more. What it is, is told by its bytes and never by its name. */
export async function readSource(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<SourceText, UnreadableReason>> {
  const answer = await readAs('text', bytes, options)
  return answer.outcome === 'text' ? ok(answer.source) : refuse(refusalIn(answer))
}

/** From a file's bytes to a reading of whatever documents it holds; all of it in a process of its own. */
export async function readAnything(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<FileReading, UnreadableReason>> {
  const answer = await readAs('reading', bytes, options)
  if (answer.outcome !== 'reading') return refuse(refusalIn(answer))
  const { source, document, further } = answer
  return ok({ source, document, further })
}

async function readAs(ask: TextJob['ask'], bytes: Uint8Array, options: ReadOptions): Promise<ReadAnswer> {
  if (bytes.length > largestFile) return refused('too-large')
  const format = fileFormat(bytes)
  return isRefused(format) ? refused(refusals[format]) : readApart({ ask, format, bytes }, options)
}

type Wanted = { ask: TextJob['ask']; format: ReadFormat; bytes: Uint8Array }

/** Text first, which is quick; what turns out to hold pictures of text joins the slow queue. */
async function readApart(
  wanted: Wanted,
  { password, timeLimit, mayInterpret = true, onPage }: ReadOptions,
): Promise<ReadAnswer> {
  const job = { ...wanted, ...(password === undefined ? {} : { password }) }
  const isPicture = wanted.format === 'image' || wanted.format === 'tiff'
  if (isPicture && !mayInterpret) return refused('no-text-layer')
  if (!isPicture) {
    const waiting = { timeLimit: timeLimit ?? longestReading }
    const pictures = mayInterpret ? 'stop' : 'leave-out'
    const answer = await readingQueues.text.read({ ...job, pictures }, waiting)
    if (!isForPictures(answer)) return answer
  }
  const waiting = { timeLimit: timeLimit ?? longestPage, onPage }
  return readingQueues.pictures.read({ ...job, pictures: 'interpret' }, waiting)
}

const isForPictures = (answer: ReadAnswer) => answer.outcome === 'refused' && answer.refusal === 'needs-interpreting'

const refusalIn = (answer: ReadAnswer): UnreadableReason =>
  answer.outcome === 'refused' && answer.refusal !== 'needs-interpreting' ? answer.refusal : 'no-text-layer'
