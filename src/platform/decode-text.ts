import {
  oneByteText,
  patchedUtf8,
  sevenBitText,
  twiceUtf8,
  utf16Order,
  utf8Share,
  type Letters,
} from './letters/index.ts'

export type { Letters } from './letters/index.ts'

/** So large a share of well-formed characters is UTF-8, though something else has got in among them. */
const leastUtf8 = 0.8

/**
 * Bytes to text: UTF-8 and UTF-16 with or without byte order mark, else what Windows, Macs, DOS or machines of seven bits
 * wrote, whichever makes the likeliest Swedish. `isSure`: no other is near. Line ends become \n; the mark and stray null
 * characters go.
 */
export function readLetters(bytes: Uint8Array): Letters {
  const { text, isSure } = decoded(bytes)
  return { text: text.replaceAll(/\r\n?/g, '\n').replaceAll('\0', '').replaceAll('\x1a', ''), isSure }
}

/** The text alone, where nobody is there to be told of a doubt. */
export const decodeText = (bytes: Uint8Array): string => readLetters(bytes).text

function decoded(bytes: Uint8Array): Letters {
  const wide = utf16Order(bytes)
  if (wide) return { text: new TextDecoder(`utf-16${wide}`).decode(bytes), isSure: true }
  const share = utf8Share(bytes)
  if (share === undefined) return sevenBitText(new TextDecoder().decode(bytes))
  if (share === 1) {
    const text = new TextDecoder().decode(bytes)
    return { text: twiceUtf8(text) ?? text, isSure: true }
  }
  return share >= leastUtf8 ? { text: patchedUtf8(bytes), isSure: false } : oneByteText(bytes)
}

export const looksLikeUtf16 = (bytes: Uint8Array): boolean => utf16Order(bytes) !== undefined
