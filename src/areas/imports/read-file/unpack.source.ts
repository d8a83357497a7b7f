import { crc32 } from 'node:zlib'
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl'
import { ok, refuse, type Result } from '#platform/result.ts'

/** Names come as bytes, so that a hostile one can't stop the rest; `nameIn` reads them. */
export const zipOptions = { decodeStrings: false, autoClose: false, lazyEntries: true } as const

export const openZip = (bytes: Uint8Array): Promise<ZipFile> =>
  fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), zipOptions)

/** NB Macs write UTF-8 without saying so; else what does not say is written as on a PC of 1981 (CP437). */
export function nameIn(entry: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(entry.fileNameRaw)
  } catch {
    return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
  }
}

export type NotUnpacked = 'broken' | 'too-large' | 'password-needed'

/** The bytes of one file in an archive, counted as they come: what the archive says of their number may be a lie. */
export async function unpack(zip: ZipFile, entry: Entry, limit: number): Promise<Result<Uint8Array, NotUnpacked>> {
  if (entry.isEncrypted()) return refuse('password-needed')
  if (entry.uncompressedSize > limit) return refuse('too-large')
  try {
    const stream = await zip.openReadStreamPromise(entry)
    const pieces: Buffer[] = []
    let [length, sum] = [0, 0]
    for await (const chunk of stream) {
      const piece = Buffer.from(chunk)
      length += piece.length
      if (length > limit) return refuse('too-large')
      sum = crc32(piece, sum)
      pieces.push(piece)
    }
    return sum === entry.crc32 ? ok(Buffer.concat(pieces)) : refuse('broken')
  } catch {
    return refuse('broken')
  }
}
