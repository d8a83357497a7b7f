import { agreementBeside, promisesBeside } from './told-beside.rule.ts'
import { openingsIn, type Opening } from './document-openings.rule.ts'
import type { FileReading, ReadDocument } from './document-reading.ts'
import { readDocument } from './read-document.rule.ts'
import type { SourceText } from './reading.ts'
import { stretchOf } from './source-stretch.rule.ts'
import { identityOf } from './sure-document.rule.ts'

/** A text with more documents than this is a year's binder: the rest stays in the text of the first. */
const mostFurther = 20

/**
 * Reads a file as the document it is first of all, and as those it surely holds besides: what is appended to it (its own
 * stretch of the text), and what the same page also tells of (the whole text). Nothing is told of twice.
 */
export function readDocuments(source: SourceText): FileReading {
  const appended = appendedTo(source)
  const first = appended[0]
  const document = first ? readFirst(source, first.opening.start) : readDocument(source)
  const own = identityOf({ source, document }, true)
  const further = appended
    .filter(({ read, identity }) => read.document.kind !== document.kind || identity !== own)
    .map(({ read }) => read)
  const beside = further.length > 0 ? undefined : besideOf(source, document)
  return { source, document, further: beside ? [{ source, document: beside }] : further }
}

const besideOf = (source: SourceText, document: ReadDocument['document']) =>
  document.kind === 'promises'
    ? agreementBeside(source, document.reading)
    : document.kind === 'agreement'
      ? promisesBeside(source)
      : undefined

/** What stands before the appended is the first document, unless it is only a word on the way. */
function readFirst(source: SourceText, end: number): ReadDocument['document'] {
  const own = readDocument(stretchOf(source, { start: 0, end }))
  return own.kind === 'other' ? readDocument(source) : own
}

type Appended = { opening: Opening; read: ReadDocument; identity: string }

/** Each from its title to the next document that is one; a title within a document parts nothing. */
function appendedTo(source: SourceText): Appended[] {
  const openings = openingsIn(source)
  const sure = toNext(source, openings)
  const isEach = sure.length === openings.length
  const whole = isEach
    ? sure
    : toNext(
        source,
        sure.map(({ opening }) => opening),
      )
  const seen = new Set<string>()
  return whole
    .filter(({ read, identity }) => {
      const key = `${read.document.kind} ${identity}`
      return !seen.has(key) && seen.add(key) !== undefined
    })
    .slice(0, mostFurther)
}

const toNext = (source: SourceText, openings: readonly Opening[]): Appended[] =>
  openings.flatMap((opening, index) => {
    const end = openings[index + 1]?.start ?? source.text.length
    const stretch = stretchOf(source, { start: opening.start, end })
    const read = { source: stretch, document: readDocument(stretch) }
    const identity = identityOf(read, opening.isMarked)
    return identity === undefined ? [] : [{ opening, read, identity }]
  })
