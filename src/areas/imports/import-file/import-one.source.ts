import { hashOf } from '#platform/secrets.ts'
import type { FileToRead, NotRead } from '../files-to-read.source.ts'
import { notOpenedText } from '../not-opened.ts'
import { printable } from '../printable.rule.ts'
import { readAnything, stopReading } from '../read-notes.source.ts'
import { unreadableText } from '../unreadable.ts'
import { notUnderstood } from './import-help.ts'
import type { Fields } from './minutes-fields.rule.ts'
import { readingFields } from './reading-fields.rule.ts'
import { lineOf, lineWithout, type ReportLine } from './report-line.rule.ts'

/** What there is to print of a file, to say of it, and to write in the report. `isResumed`: an earlier run has done it. */
export type Outcome = {
  line: ReportLine
  printed?: { kind: string; fields: Fields }
  said?: string
  isResumed: boolean
}

/** What is known of files: names by the hash of what they hold, and the lines of the report that have not come up yet. */
export type KnownFiles = { names: Map<string, string>; before: Map<string, ReportLine[]> }

export type Watching = { stop?: AbortSignal | undefined; onPage?: (page: number, pages: number) => void }

const sentences: Record<NotRead, string> = { ...unreadableText, ...notOpenedText }

export const knownFrom = (lines: readonly ReportLine[]): KnownFiles => ({
  names: new Map(),
  before: Map.groupBy(lines, ({ file, hash }) => keyOf(file, hash)),
})

const keyOf = (name: string, hash: string) => `${hash} ${printable(name)}`

/** Reads a file, unless it has been read: undefined when that was stopped. */
export async function importOne(
  { name, isPart, content }: FileToRead,
  known: KnownFiles,
  watching: Watching,
): Promise<Outcome | undefined> {
  const hash = content.ok ? hashOf(content.value) : ''
  const first = known.names.get(hash)
  if (content.ok && first === undefined) known.names.set(hash, printable(name))
  const line = known.before.get(keyOf(name, hash))?.shift()
  if (line) return { line, isResumed: true }
  if (!content.ok) return unread(name, hash, content.refusal)
  if (isPart && first !== undefined) return same(name, hash, first)
  const read = await untilStopped(readAnything(content.value, watching), watching.stop)
  if (!read) {
    stopReading()
    return undefined
  }
  if (!read.ok) return unread(name, hash, read.refusal)
  const { document } = read.value
  const printed = { kind: document.kind, fields: readingFields(document) }
  if (document.kind !== 'other') return { line: lineOf(name, hash, document, 'Läst.'), printed, isResumed: false }
  return { line: lineOf(name, hash, document, notUnderstood), printed, said: notUnderstood, isResumed: false }
}

function unread(name: string, hash: string, refusal: NotRead): Outcome {
  const said = sentences[refusal]
  return { line: lineWithout(name, hash, 'unread', said), said, isResumed: false }
}

function same(name: string, hash: string, first: string): Outcome {
  const said = `Samma fil som ${first}. Den läses en gång.`
  return { line: lineWithout(name, hash, 'same', said), said, isResumed: false }
}

/** Undefined when it was stopped. NB not Promise.race: all that had been waited for would be kept as long as the signal. */
export function untilStopped<T>(waited: Promise<T>, stop: AbortSignal | undefined): Promise<T | undefined> {
  if (!stop) return waited
  return new Promise((resolve, reject) => {
    const giveUp = () => resolve(undefined)
    stop.addEventListener('abort', giveUp, { once: true })
    waited.then(resolve, reject).finally(() => stop.removeEventListener('abort', giveUp))
  })
}
