import { isInCommonWord, isLetter, likelihoodAt } from './likely-letters.ts'
import type { Letters } from './one-byte-text.ts'

/** The signs that Swedish machines of seven bits a letter wrote å, ä and ö with (ISO 646-SE). */
const letterFor: Readonly<Record<string, string>> = { '}': 'å', '{': 'ä', '|': 'ö', ']': 'Å', '[': 'Ä', '\\': 'Ö' }
const signs = /[{}|[\]\\]/g
/** Words in brackets keep them, whatever the rest is. */
const signsOrBrackets = /(?<!\p{L})\[[^[\]{}|\\\n]{1,60}\](?!\p{L})|[{}|[\]\\]/gu
/** Braces and bars stand in any text; only words that everybody writes tell that they are letters. */
const fewestCommon = 2
const mostWeighed = 5000

/** Plain text as it stands, or with the letters that its braces and bars stand for. */
export function sevenBitText(text: string): Letters {
  if (text.search(/[{}|[\]\\]/) < 0) return { text, isSure: true }
  const lettered = text.replaceAll(signsOrBrackets, (sign, at: number) =>
    isBesideLetter(text, at) ? (letterFor[sign] ?? sign) : sign,
  )
  const places = [...text.matchAll(signs)].slice(0, mostWeighed).map(({ index }) => index)
  const known = new Set(
    places.filter((at) => lettered[at] !== text[at] && isInCommonWord(lettered, at)).map((at) => wordAt(lettered, at)),
  )
  if (known.size === 0) return { text, isSure: true }
  const asLetters = places.reduce((sum, at) => sum + likelihoodAt(lettered, at), 0)
  const asSigns = places.reduce((sum, at) => sum + (isLetter(text[at - 1]) && isLetter(text[at + 1]) ? -3 : 1), 0)
  if (asLetters <= asSigns) return { text, isSure: true }
  return known.size >= fewestCommon ? { text: lettered, isSure: true } : { text, isSure: false }
}

const isLetterOrSign = (letter: string | undefined) => isLetter(letter) || (letter !== undefined && letter in letterFor)
const isBesideLetter = (text: string, at: number) => isLetterOrSign(text[at - 1]) || isLetterOrSign(text[at + 1])

const wordAt = (text: string, at: number) => `${/\p{L}*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0]}${text[at]}`
