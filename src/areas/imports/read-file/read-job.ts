import type { FileReading } from '../document-reading.ts'
import type { SourceText, UnreadableReason } from '../reading.ts'
import type { FileFormat } from './file-format.rule.ts'

/** Formats that are read in a process of its own: all that are read at all. */
export type ReadFormat = Exclude<
  FileFormat,
  'empty' | 'zip' | 'locked-office' | 'locked-odt' | 'old-office' | 'unknown-image' | 'unknown'
>

/**
 * What a reading process is asked to do: to read a file's text, to understand it too, to take a letter apart, or to draw a
 * page of a PDF.
 */
export type ReadJob = TextJob | { ask: 'attachments'; bytes: Uint8Array } | DrawingJob

export type TextJob = {
  ask: 'text' | 'reading'
  format: ReadFormat
  bytes: Uint8Array
  password?: string
  pictures: PicturesOfText
}
export type DrawingJob = { ask: 'drawing'; bytes: Uint8Array; page: number; password?: string }

/** What becomes of pages that are nothing but pictures of text: interpreting them takes seconds a page. */
export type PicturesOfText = 'stop' | 'interpret' | 'leave-out'

/** `isCover` of the answer: the letter has nothing to say but that something goes with it. */
export type Attachment = { name: string; bytes: Uint8Array }

/** `needs-interpreting`: there are pictures of text, the job was to stop there. */
export type ReadRefusal = UnreadableReason | 'needs-interpreting'

export type ReadAnswer =
  | { outcome: 'text'; source: SourceText }
  | ({ outcome: 'reading' } & FileReading)
  | { outcome: 'attachments'; attachments: Attachment[]; isCover: boolean }
  | { outcome: 'drawing'; png: Uint8Array }
  | { outcome: 'refused'; refusal: ReadRefusal }

/**
 * What a reading process says: how far it has come with pictures, which take seconds a page, and at last the answer.
 * `isWorn`: it has grown so large that the next file should go to a fresh one.
 */
export type ReadSaying =
  { saying: 'page'; page: number; pages: number } | { saying: 'answer'; answer: ReadAnswer; isWorn: boolean }
