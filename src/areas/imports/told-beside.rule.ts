import type { DocumentReading, PromisesReading } from './document-reading.ts'
import { pagePartsOf } from './page-parts.rule.ts'
import { readAgreement } from './read-agreement/read-agreement.rule.ts'
import { readPromises } from './read-promises/read-promises.rule.ts'
import type { SourceText } from './reading.ts'

const police = /polis/iu
/** That the parties cooperate beside the promise, and since before it. */
const cooperate =
  /(?<!\p{L})(?:fortsatt|fortsätter|förläng\p{L}*|förny\p{L}*|under (?:många|flera|\p{L}+) år)\s[^.\n]{0,60}(?:samverk|samarbet)|(?<!\p{L})(?:samverkans)?överenskommelse(?:n)?\s{1,3}(?:om|mellan|gäller)/iu
const promiseTitle = /^(?:medborgar|trygghets)löften?(?!\p{L})/iu
const fewest = 2
const searched = 20_000

/** The agreement that a page of promises also tells of: who cooperates, and on what. Its words may be the promise's too. */
export function agreementBeside(source: SourceText, { promises }: PromisesReading): DocumentReading | undefined {
  if (promises.length === 0 || !cooperate.test(source.text.slice(0, searched))) return undefined
  const reading = readAgreement(source)
  const { parties, areas } = reading
  const isWhole = parties.length >= fewest && parties.some(({ value }) => police.test(value)) && areas.length >= fewest
  return isWhole ? { kind: 'agreement', reading } : undefined
}

/** The promises that an agreement gives under a heading of their own. */
export function promisesBeside(source: SourceText): DocumentReading | undefined {
  if (!pagePartsOf(source).some(({ kind, words }) => kind !== 'paragraph' && promiseTitle.test(words))) return undefined
  const reading = readPromises(source)
  return reading.promises.length > 0 && reading.partners.length >= fewest ? { kind: 'promises', reading } : undefined
}
