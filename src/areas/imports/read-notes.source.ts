import { ok, type Result } from '#platform/result.ts'
import { readSource, type ReadOptions } from './read-file/read-file.source.ts'
import { readMinutes } from './read-minutes/read-minutes.rule.ts'
import type { MinutesReading, SourceText, UnreadableReason } from './reading.ts'

export { largestFile, readSource } from './read-file/read-file.source.ts'

/** A file that was read: its text, and what a careful reader finds in it. */
export type ReadNotes = { source: SourceText; reading: MinutesReading }

/** From a file's bytes to a reading of the notes in it: the one way in, for the web page and the command line. */
export async function readNotes(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<ReadNotes, UnreadableReason>> {
  const source = await readSource(bytes, options)
  if (!source.ok) return source
  const reading = readMinutes(source.value)
  return reading.ok ? ok({ source: source.value, reading: reading.value }) : reading
}
