/**
 * Bytes to text: UTF-8 and UTF-16 with or without byte order mark, else Windows-1252 (which holds ISO-8859-1) or what
 * Macs wrote before UTF-8. Line ends become \n; the mark and stray null characters go.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes))
    .decode(bytes)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replaceAll('\x1a', '')
}

function encodingOf(bytes: Uint8Array): string {
  const wide = utf16Order(bytes)
  if (wide) return `utf-16${wide}`
  if (isUtf8(bytes)) return 'utf-8'
  return isMacRoman(bytes) ? 'macintosh' : 'windows-1252'
}

/** å ä ö Å Ä Ö é as Macs wrote them, and as Windows does. */
const macLetters = new Set([0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85, 0x8e])
const windowsLetters = new Set([0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9])

/** Either's letters are odd signs in the other, so the one whose letters begin words or stand inside them is right. */
function isMacRoman(bytes: Uint8Array): boolean {
  let [mac, windows] = [0, 0]
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80 || !isLetter(bytes[at + 1])) continue
    if (macLetters.has(byte)) mac += 1
    else if (windowsLetters.has(byte)) windows += 1
  }
  return mac > windows
}

const isLetter = (byte = 0) => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)

/** Whether every byte above 127 is part of a well-formed UTF-8 character. */
function isUtf8(bytes: Uint8Array): boolean {
  let following = 0
  for (const byte of bytes) {
    if (following > 0) {
      if ((byte & 0xc0) !== 0x80) return false
      following -= 1
    } else if (byte >= 0x80) {
      following =
        byte >= 0xf0 && byte < 0xf8 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : -1
      if (following < 0) return false
    }
  }
  return following === 0
}

export const looksLikeUtf16 = (bytes: Uint8Array): boolean => utf16Order(bytes) !== undefined

const sampleLength = 4096
/** Share of zero bytes at every second place that tells Latin text in UTF-16. */
const enoughZeros = 0.6

function utf16Order(bytes: Uint8Array): 'le' | 'be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be'
  const pairs = Math.min(bytes.length, sampleLength) >> 1
  if (pairs < 2) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd >= pairs * enoughZeros && even < pairs * 0.05) return 'le'
  return even >= pairs * enoughZeros && odd < pairs * 0.05 ? 'be' : undefined
}
