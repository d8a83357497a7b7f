import { keptWords, monthWords, namelikeLabels, smallWords, weekdayWords } from './kept-words.ts'

/** Marks that show how a line is laid out. Any other sign (an emoji, a hidden character) becomes one and the same. */
const keptMarks = /[\s.,:;!?()[\]/§%&•*"'’”“…|_+=#@<>«»°–—-]/u
const otherMark = '¤'

/** In an address of any kind no word is kept: the parts of it may be a name. */
const address = /@|:\/\/|^www\./iu
const pieces = /\p{L}[\p{L}\p{M}]*|\p{N}|[^]/gu
const word = /^\p{L}/u

/**
 * The layout of a text without what it says: words of a closed list stay, all others become a pattern of their shape
 * (`Xxxxx`, `xxxxx`, `XXXXX`, `X`), every figure a 9. Line breaks and marks stay. The pattern has the same length whatever
 * the word, so that no name can be told by its length.
 */
export const maskedWords = (text: string): string =>
  text
    .normalize('NFC')
    .split(/(\s+)/u)
    .map((part, index, parts) => (index % 2 === 0 ? maskedPart(part, () => nearby(parts, index)) : part))
    .join('')

type Nearby = { before: string; after: string }

/** The part before and the part after, across spaces but not across lines. */
const nearby = (parts: readonly string[], index: number): Nearby => ({
  before: /\n/u.test(parts[index - 1] ?? '\n') ? '' : (parts[index - 2] ?? ''),
  after: /\n/u.test(parts[index + 1] ?? '\n') ? '' : (parts[index + 2] ?? ''),
})

function maskedPart(part: string, besidePart: () => Nearby): string {
  const isAddress = address.test(part)
  return part.replaceAll(pieces, (piece, at: number) => {
    if (!word.test(piece)) return maskedSign(piece)
    const beside = (): Nearby => ({
      before: part.slice(0, at) || besidePart().before,
      after: part.slice(at + piece.length) || besidePart().after,
    })
    return !isAddress && isKept(piece, beside) ? piece : shapeOf(piece)
  })
}

const maskedSign = (sign: string) => (/\p{N}/u.test(sign) ? '9' : keptMarks.test(sign) ? sign : otherMark)

function isKept(piece: string, beside: () => Nearby): boolean {
  const plain = piece.toLowerCase()
  // A letter of another alphabet that turns into one of ours in small letters is not the word of the list.
  if (!/^[a-zåäöéA-ZÅÄÖÉ]+$/u.test(piece)) return false
  if (monthWords.has(plain)) return piece === plain && isBesideFigure(beside())
  if (namelikeLabels.has(plain)) return isLabel(beside())
  return keptWords.has(plain) || (piece === plain && smallWords.has(plain))
}

const isBesideFigure = ({ before, after }: Nearby) => /\p{N}$/u.test(before) || /^\p{N}/u.test(after)
const isLabel = ({ after }: Nearby) => /^[:/]|^\p{N}/u.test(after) || weekdayWords.has(after.toLowerCase())

function shapeOf(piece: string): string {
  const letters = piece.replaceAll(/\p{M}/gu, '')
  const isUpper = (letter: string) => letter !== letter.toLowerCase()
  const begins = isUpper([...letters][0] ?? '')
  if ([...letters].length === 1) return begins ? 'X' : 'x'
  if (!begins) return 'xxxxx'
  return [...letters].every(isUpper) ? 'XXXXX' : 'Xxxxx'
}
