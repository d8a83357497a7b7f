import { looksLikeUtf16 } from '#platform/decode-text.ts'
import { namesInZip } from './zip-names.rule.ts'

export type FileFormat =
  | 'empty'
  | 'pdf'
  | 'text'
  | 'html'
  | 'mail'
  | 'docx'
  | 'odt'
  | 'zip'
  | 'image'
  | 'tiff'
  | 'locked-office'
  | 'old-office'
  | 'unknown'

const pdfMark = '%PDF-'
/** A PDF may have a little rubbish before its mark; readers look this far, in bytes. */
const pdfMarkReach = 1024
const sampleLength = 65_536
/** How far into a page its first tags are looked for, in characters. */
const htmlReach = 2000

const starts = {
  zip: ['PK\x03\x04', 'PK\x05\x06'],
  // Word, Excel and Outlook before 2007, and any Office file that is locked with a password; and rich text.
  office: ['\xd0\xcf\x11\xe0'],
  rich: ['{\\rtf'],
  image: ['\xff\xd8\xff', '\x89PNG'],
  tiff: ['II*\0', 'MM\0*'],
  // Formats that could pass for text in a short sample.
  binary: ['\x1f\x8b', 'GIF8', '%!PS', 'Rar!', '7z\xbc\xaf', 'BM'],
}

/** What the bytes are, whatever the file is called. */
export function fileFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return 'empty'
  const head = latin(bytes.subarray(0, pdfMarkReach))
  if (begins(head, starts.zip)) return formatInZip(namesInZip(bytes))
  if (begins(head, starts.office)) return isLockedOffice(bytes) ? 'locked-office' : 'old-office'
  if (begins(head, starts.rich)) return 'old-office'
  if (begins(head, starts.tiff)) return 'tiff'
  if (begins(head, starts.image)) return 'image'
  if (head.includes(pdfMark)) return 'pdf'
  return textFormat(bytes.subarray(0, sampleLength), head)
}

function textFormat(sample: Uint8Array, head: string): FileFormat {
  if (!looksLikeUtf16(sample) && (hasControlBytes(sample) || begins(head, starts.binary.slice(0, -1)))) return 'unknown'
  const words = latin(sample)
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  if (isMail(words)) return 'mail'
  return htmlStart.test(words.slice(0, htmlReach)) ? 'html' : 'text'
}

/** NB a comment ends at its first end: were it let past that, a row of comments would take for ever to refuse. */
const htmlStart = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]/i

/** A letter begins with lines of headers; two of them are its own beyond doubt. */
function isMail(words: string): boolean {
  const [headers = ''] = words.split(/\r?\n\r?\n/, 1)
  const names = headers.split(/\r?\n(?![ \t])/).map((line) => /^([A-Za-z][\w-]{1,60}):/.exec(line)?.[1]?.toLowerCase())
  if (names.length < 3 || names.includes(undefined)) return false
  return ['message-id', 'mime-version', 'received', 'return-path', 'content-type'].some((name) => names.includes(name))
}

/** What is packed in a ZIP file, by the names in it: a document, or an archive of whatever files. */
export function formatInZip(names: readonly string[]): FileFormat {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^\[Content_Types\]\.xml$/)) return has(/^word\//) ? 'docx' : has(/^(?:xl|ppt)\//) ? 'unknown' : 'zip'
  if (has(/^mimetype$/) && has(/^content\.xml$/)) return 'odt'
  return 'zip'
}

/** The name that Office gives to what it has locked stands in the file's own directory, two bytes a letter. */
const isLockedOffice = (bytes: Uint8Array) =>
  latin(bytes.subarray(0, sampleLength)).includes([...'EncryptedPackage'].join('\0'))

const begins = (head: string, marks: readonly string[]) => marks.some((mark) => head.startsWith(mark))

/** A letter for every byte. NB what TextDecoder calls latin1 is Windows-1252. */
const latin = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

/** Bytes that no text holds: control codes other than tab, line ends, form feed, and the old end-of-file mark. */
const hasControlBytes = (bytes: Uint8Array) =>
  bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a].includes(byte))
