/**
 * Bytes to text: UTF-8 and UTF-16 with or without byte order mark, else Windows-1252 (which holds ISO-8859-1). Line
 * ends become \n; the mark and stray null characters go.
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
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

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
