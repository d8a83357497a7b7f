import { decodeText } from '#platform/decode-text.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import { largestPart } from './limits.ts'
import { nameIn, openZip, unpack, type NotUnpacked } from './unpack.source.ts'
import { withUsualNames } from './xml-names.rule.ts'
import { parseXml, type XmlElement } from './xml.rule.ts'

/** Most parts of a document: each picture is one. */
const mostParts = 20_000

export type Parts = ReadonlyMap<string, XmlElement>
export type PartRefusal = Exclude<NotUnpacked, 'too-large'> | 'too-demanding'

/** The parts of a document (DOCX, ODT) that `isWanted` names. Pictures, macros and whatever else it holds stay packed. */
export async function partsOf(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Result<Parts, PartRefusal>> {
  const parts = new Map<string, XmlElement>()
  try {
    const zip = await openZip(bytes)
    if (zip.entryCount > mostParts) return refuse('too-demanding')
    for await (const entry of zip.eachEntry()) {
      const name = nameIn(entry)
      if (!isWanted(name) || parts.has(name)) continue
      const part = await unpack(zip, entry, largestPart)
      if (!part.ok) return refuse(part.refusal === 'too-large' ? 'too-demanding' : part.refusal)
      const parsed = parseXml(decodeText(part.value))
      if (!parsed.ok) return parsed
      parts.set(name, withUsualNames(parsed.value))
    }
  } catch {
    return refuse('broken')
  }
  return ok(parts)
}
