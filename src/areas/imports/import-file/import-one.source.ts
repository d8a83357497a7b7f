import { hashOf } from '#platform/secrets.ts'
import type { FileToRead, NotRead } from '../files-to-read.source.ts'
import { alsoInFile } from '../also-in-file.ts'
import { coverLetterText } from '../cover-letter.ts'
import type { DocumentReading, FileReading } from '../document-reading.ts'
import { doubtfulLettersText } from '../doubtful-letters.rule.ts'
import { kindWords } from '../kind-words.ts'
import { notOpenedText } from '../not-opened.ts'
import { printable } from '../printable.rule.ts'
import { readAnything, stopReading } from '../read-notes.source.ts'
import { unreadableText } from '../unreadable.ts'
import { notUnderstood, tooManyText } from './import-help.ts'
import type { Fields } from './minutes-fields.rule.ts'
import { readingFields } from './reading-fields.rule.ts'
import { lineOf, lineWithout, type ReportLine } from './report-line.rule.ts'

type Printed = { kind: string; fields: Fields }

/** What there is to print of a file, to say of it, and to write in the report. `isResumed`: an earlier run has done it. */
export type Outcome = {
  line: ReportLine
  printed?: Printed & { further?: Printed[] }
  said?: string
  isResumed: boolean
}

/** What is known of files: names by the hash of what they hold, and the lines of the report that have not come up yet. */
export type KnownFiles = { names: Map<string, string>; before: Map<string, ReportLine[]> }

export type Watching = { stop?: AbortSignal | undefined; onPage?: (page: number, pages: number) => void }

const sentences: Record<NotRead, string> = { ...unreadableText, ...notOpenedText, 'too-many': tooManyText }

export const knownFrom = (lines: readonly ReportLine[]): KnownFiles => ({
  names: new Map(),
  before: Map.groupBy(lines, ({ file, hash }) => keyOf(file, hash)),
})

const keyOf = (name: string, hash: string) => `${hash} ${printable(name)}`

/** Reads a file, unless it has been read: undefined when that was stopped. */
export async function importOne(
  { name, isPart, content, isCover, wasKnown }: FileToRead,
  known: KnownFiles,
  watching: Watching,
): Promise<Outcome | undefined> {
  const hash = content.ok ? hashOf(content.value) : ''
  const first = known.names.get(hash)
  if (content.ok && first === undefined) known.names.set(hash, printable(name))
  const line = known.before.get(keyOf(name, hash))?.shift()
  if (line) {
    wasKnown?.()
    return { line, isResumed: true }
  }
  if (!content.ok) return unread(name, hash, content.refusal)
  if (isPart && first !== undefined) return same(name, hash, first)
  if (isCover)
    return { line: lineWithout(name, hash, 'cover', coverLetterText), said: coverLetterText, isResumed: false }
  const read = await untilStopped(readAnything(content.value, watching), watching.stop)
  if (!read) {
    stopReading()
    return undefined
  }
  if (!read.ok) return unread(name, hash, read.refusal)
  return readOf(name, hash, read.value)
}

/** A file that was read: of what it holds besides, the report says what, and the printed object all. */
function readOf(name: string, hash: string, { source, document, further }: FileReading): Outcome {
  const others = further.map((one) => printedOf(one.document))
  const printed = { ...printedOf(document), ...(others.length > 0 ? { further: others } : {}) }
  const said = [
    document.kind === 'other' ? notUnderstood : undefined,
    source.hasDoubtfulLetters ? doubtfulLettersText : undefined,
  ].filter((sentence) => sentence !== undefined)
  const beside = further.length > 0 ? [`${alsoInFile(further.map((one) => kindWords[one.document.kind]))}.`] : []
  const line = lineOf(name, hash, document, [...(said.length > 0 ? said : ['Läst.']), ...beside].join(' '))
  return { line, printed, ...(said.length > 0 ? { said: said.join(' ') } : {}), isResumed: false }
}

const printedOf = (document: DocumentReading): Printed => ({ kind: document.kind, fields: readingFields(document) })

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
