import { looksLikeUtf16 } from '#platform/decode-text.ts'

export type FileFormat = 'empty' | 'pdf' | 'text' | 'unknown'

const pdfMark = '%PDF-'
/** A PDF may have a little rubbish before its mark; readers look this far, in bytes. */
const pdfMarkReach = 1024
const sampleLength = 65_536
/** First bytes of formats that could pass for text in a short sample: ZIP and DOCX, RTF, PostScript, old Office. */
const knownBinary: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b],
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x25, 0x21, 0x50, 0x53],
]

/** What the bytes are, whatever the file is called. */
export function fileFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return 'empty'
  if (startsWith(bytes, knownBinary)) return 'unknown'
  if (asciiOf(bytes.subarray(0, pdfMarkReach)).includes(pdfMark)) return 'pdf'
  const sample = bytes.subarray(0, sampleLength)
  return looksLikeUtf16(sample) || !hasControlBytes(sample) ? 'text' : 'unknown'
}

const startsWith = (bytes: Uint8Array, starts: readonly (readonly number[])[]) =>
  starts.some((start) => start.every((byte, at) => bytes[at] === byte))

const asciiOf = (bytes: Uint8Array) => String.fromCharCode(...bytes)

/** Bytes that no text holds: control codes other than tab, line ends, form feed, and the old end-of-file mark. */
const hasControlBytes = (bytes: Uint8Array) =>
  bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a].includes(byte))
