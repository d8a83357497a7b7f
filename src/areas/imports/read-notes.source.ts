import { ok, refuse, type Result } from '#platform/result.ts'
import type { DocumentReading } from './document-reading.ts'
import { readDocument } from './read-document.rule.ts'
import { readSource, type ReadOptions } from './read-file/read-file.source.ts'
import type { MinutesReading, SourceText, UnreadableReason } from './reading.ts'

export { largestFile, readSource } from './read-file/read-file.source.ts'

/** A file that was read: its text, and what a careful reader finds in it. */
export type ReadNotes = { source: SourceText; reading: MinutesReading }
export type ReadAnything = { source: SourceText; document: DocumentReading }

/** From a file's bytes to a reading of whatever kind of document it holds. */
export async function readAnything(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<ReadAnything, UnreadableReason>> {
  const source = await readSource(bytes, options)
  return source.ok ? ok({ source: source.value, document: readDocument(source.value) }) : source
}

/** From a file's bytes to a reading of the notes in it; refuses what is neither notes nor minutes. */
export async function readNotes(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<ReadNotes, UnreadableReason>> {
  const read = await readAnything(bytes, options)
  if (!read.ok) return read
  const { source, document } = read.value
  return document.kind === 'minutes' ? ok({ source, reading: document.reading }) : refuse('not-minutes')
}
