import type { FileReading, ReadDocument } from './document-reading.ts'
import type { Found } from './reading.ts'

/** What an encoding decides about: letters beyond A to Z, and the signs that stood for å, ä and ö in seven bits. */
const decided = /[^\0-\x7f]|[{}|[\]\\]/u

/** Where the letters of a file are a guess, no value that has such letters is sure. */
export function withDoubt(reading: FileReading): FileReading {
  if (!reading.source.hasDoubtfulLetters) return reading
  const { further, ...first } = reading
  return { ...doubted(first), further: further.map(doubted) }
}

function doubted({ source, document }: ReadDocument): ReadDocument {
  const marked = structuredClone(document)
  markIn(marked, source.text)
  return { source: { ...source, hasDoubtfulLetters: true }, document: marked }
}

function markIn(value: unknown, text: string): void {
  if (typeof value !== 'object' || value === null) return
  if (isFound(value)) {
    if (decided.test(text.slice(value.passage.start, value.passage.end))) value.isSure = false
  } else for (const inner of Object.values(value)) markIn(inner, text)
}

const isFound = (value: object): value is Found<unknown> => 'passage' in value && 'isSure' in value

/** Kept as a draft's problem, though it could be read: its reviewer is told. */
export const doubtfulLetters = 'doubtful-letters'

export const doubtfulLettersText =
  'Vilken teckenkodning filen har går inte att avgöra säkert. Kontrollera att å, ä, ö och andra tecken är rätt.'
