import { decodeText } from '#platform/decode-text.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import type { SourceText, UnreadableReason } from '../reading.ts'
import { fileFormat, type FileFormat } from './file-format.rule.ts'
import { largestFile, longestPage, longestReading, longestText } from './limits.ts'
import type { ReadAnswer, ReadFormat } from './read-job.ts'
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
  'old-office': 'old-office',
  unknown: 'unknown-format',
} as const satisfies Partial<Record<FileFormat, UnreadableReason>>

const isRefused = (format: FileFormat): format is keyof typeof refusals => format in refusals

/** Turns a file into text. What it is, is told by its bytes and never by its name. */
export async function readSource(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<SourceText, UnreadableReason>> {
  if (bytes.length > largestFile) return refuse('too-large')
  const format = fileFormat(bytes)
  if (isRefused(format)) return refuse(refusals[format])
  if (format === 'text') return readText(bytes)
  const outcome = await readApart(format, bytes, options)
  return outcome.ok && outcome.value.text.trim() === '' ? refuse('empty') : outcome
}

function readText(bytes: Uint8Array): Result<SourceText, UnreadableReason> {
  // UTF-16 takes two bytes a letter: anything longer than this is too long whatever it says, and is not decoded at all.
  if (bytes.length > 2 * longestText) return refuse('too-long')
  const text = decodeText(bytes)
  if (text.length > longestText) return refuse('too-long')
  return text.trim() === '' ? refuse('empty') : ok({ text, pages: pagesIn(text) })
}

/** Text first, which is quick; what turns out to hold pictures of text joins the slow queue. */
async function readApart(
  format: ReadFormat,
  bytes: Uint8Array,
  { password, timeLimit, mayInterpret = true, onPage }: ReadOptions,
): Promise<Result<SourceText, UnreadableReason>> {
  const job = { ask: 'text', format, bytes, ...(password === undefined ? {} : { password }) } as const
  const isPicture = format === 'image' || format === 'tiff'
  if (isPicture && !mayInterpret) return refuse('no-text-layer')
  if (!isPicture) {
    const waiting = { timeLimit: timeLimit ?? longestReading }
    const pictures = mayInterpret ? 'stop' : 'leave-out'
    const answer = await readingQueues.text.read({ ...job, pictures }, waiting)
    if (!isForPictures(answer)) return resultOf(answer)
  }
  const waiting = { timeLimit: timeLimit ?? longestPage, onPage }
  return resultOf(await readingQueues.pictures.read({ ...job, pictures: 'interpret' }, waiting))
}

const isForPictures = (answer: ReadAnswer) => answer.outcome === 'refused' && answer.refusal === 'needs-interpreting'

function resultOf(answer: ReadAnswer): Result<SourceText, UnreadableReason> {
  if (answer.outcome === 'text') return ok(answer.source)
  if (answer.outcome === 'refused' && answer.refusal !== 'needs-interpreting') return refuse(answer.refusal)
  return refuse('no-text-layer')
}

/** A text file is one page, unless form feeds part it into several. */
function pagesIn(text: string): SourceText['pages'] {
  let start = 0
  return text.split('\f').map((page) => {
    const passage = { start, end: start + page.length }
    start = passage.end + 1
    return passage
  })
}
