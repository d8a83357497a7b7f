import { looksLikeUtf16 } from '#platform/decode-text.ts'
import { mayBeText } from './stray-controls.rule.ts'
import { namesInZip } from './zip-names.rule.ts'

export type FileFormat =
  | 'empty'
  | 'pdf'
  | 'text'
  | 'html'
  | 'mail'
  | 'docx'
  | 'odt'
  | 'flat-odt'
  | 'locked-odt'
  | 'zip'
  | 'image'
  | 'unknown-image'
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
  image: ['\xff\xd8\xff', '\x89PNG', 'GIF87a', 'GIF89a'],
  tiff: ['II*\0', 'MM\0*'],
  // Formats that could pass for text in a short sample.
  binary: ['\x1f\x8b', '%!PS', 'Rar!', '7z\xbc\xaf'],
}

/** Pictures whose marks don't stand first, or are too short to tell alone. */
const bitmap = /^BM[^]{4}\0{4}[^]{4}[\x0c\x28\x40\x6c\x7c]\0\0\0/
const webp = /^RIFF[^]{4}WEBP/
/** HEIC and AVIF, as phones take them, and JPEG 2000: there is no reader for them here. */
const phonePicture = /^[^]{4}ftyp(?:heic|heix|hevc|mif1|msf1|avif|avis)|^\0\0\0\x0cjP {2}|^\xff\x4f\xff\x51/

/** What the bytes are, whatever the file is called. */
export function fileFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) return 'empty'
  const head = latin(bytes.subarray(0, pdfMarkReach))
  if (begins(head, starts.zip)) return formatInZip(namesInZip(bytes))
  if (begins(head, starts.office)) return isLockedOffice(bytes) ? 'locked-office' : 'old-office'
  if (begins(head, starts.rich)) return 'old-office'
  if (begins(head, starts.tiff)) return 'tiff'
  if (begins(head, starts.image) || bitmap.test(head) || webp.test(head)) return 'image'
  if (phonePicture.test(head)) return 'unknown-image'
  if (head.includes(pdfMark)) return 'pdf'
  return textFormat(bytes.subarray(0, sampleLength), head)
}

function textFormat(sample: Uint8Array, head: string): FileFormat {
  if (!looksLikeUtf16(sample) && (!mayBeText(sample) || begins(head, starts.binary))) return 'unknown'
  const words = latin(sample)
    .replaceAll('\0', '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
  if (isMail(words)) return 'mail'
  if (/^\s*(?:<\?xml[^>]*>\s*)?<office:document\s/.test(words.slice(0, htmlReach))) return 'flat-odt'
  return htmlStart.test(words.slice(0, htmlReach)) ? 'html' : 'text'
}

/** NB a comment ends at its first end: were it let past that, a row of comments would take for ever to refuse. */
const htmlStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|style|p|div|table|ul|ol|center|font|h[1-6])[\s>]/i

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
  if (has(/^encrypted-package$/)) return 'locked-odt'
  if (has(/^mimetype$/)) return has(/^content\.xml$/) ? 'odt' : 'unknown'
  if (has(/^Index\/.*\.iwa$/)) return 'unknown'
  return 'zip'
}

/** The name that Office gives to what it has locked stands in the file's own directory, two bytes a letter. */
const isLockedOffice = (bytes: Uint8Array) =>
  latin(bytes.subarray(0, sampleLength)).includes([...'EncryptedPackage'].join('\0'))

const begins = (head: string, marks: readonly string[]) => marks.some((mark) => head.startsWith(mark))

/** A letter for every byte. NB what TextDecoder calls latin1 is Windows-1252. */
const latin = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
