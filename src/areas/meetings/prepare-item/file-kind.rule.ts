import { ok, refuse, type Result } from '#platform/result.ts'
import { namesInZip } from './zip-names.rule.ts'

/** In bytes, for one file and for all that are sent at once. */
export const largestAttachment = 25_000_000

export type FileRefusal = 'empty' | 'too-large' | 'unknown-ending' | 'lying'

type Kind = { mediaType: string; isSigned: (bytes: Uint8Array) => boolean }

const beginsWith =
  (...signature: number[]) =>
  (bytes: Uint8Array) =>
    signature.every((byte, index) => bytes[index] === byte)
const isZip = beginsWith(0x50, 0x4b, 0x03, 0x04)
const holds = (name: string) => (bytes: Uint8Array) => isZip(bytes) && namesInZip(bytes).includes(name)
const latin1 = new TextDecoder('latin1')

/** An OpenDocument file says what it is in the first file of its archive, which is stored as it stands. */
const isOpenDocument = (mediaType: string) => (bytes: Uint8Array) =>
  isZip(bytes) && latin1.decode(bytes.subarray(30, 38 + mediaType.length)) === `mimetype${mediaType}`

// A text has no such signs, whatever letters it is written in; nearly every other file has.
const isText = (bytes: Uint8Array) =>
  !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) && !isPdf(bytes)
// Before its first line a PDF may hold whatever a mail program put there.
const isPdf = (bytes: Uint8Array) => latin1.decode(bytes.subarray(0, 1024)).includes('%PDF-')

const office = 'application/vnd.openxmlformats-officedocument'
const openText = 'application/vnd.oasis.opendocument.text'
const jpeg: Kind = { mediaType: 'image/jpeg', isSigned: beginsWith(0xff, 0xd8, 0xff) }

const kinds: Record<string, Kind> = {
  pdf: { mediaType: 'application/pdf', isSigned: isPdf },
  docx: { mediaType: `${office}.wordprocessingml.document`, isSigned: holds('word/document.xml') },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, isSigned: holds('xl/workbook.xml') },
  pptx: { mediaType: `${office}.presentationml.presentation`, isSigned: holds('ppt/presentation.xml') },
  odt: { mediaType: openText, isSigned: isOpenDocument(openText) },
  png: { mediaType: 'image/png', isSigned: beginsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  ...{ jpg: jpeg, jpeg },
  txt: { mediaType: 'text/plain', isSigned: isText },
  csv: { mediaType: 'text/csv', isSigned: isText },
}

/** The endings that are taken, for the file chooser. */
export const takenEndings = Object.keys(kinds).map((ending) => `.${ending}`)

/** The media type of a file whose first bytes are what its name's ending says; a file that says otherwise is refused. */
export function mediaTypeOf(name: string, bytes: Uint8Array): Result<string, FileRefusal> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > largestAttachment) return refuse('too-large')
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const kind = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined
  if (!kind) return refuse('unknown-ending')
  return kind.isSigned(bytes) ? ok(kind.mediaType) : refuse('lying')
}
