import { ok, refuse, type Result } from '#platform/result.ts'
import type { SourceText } from '../reading.ts'
import { partsOf, type Parts } from './document-parts.source.ts'
import { docxText } from './docx-text.rule.ts'
import type { ReadRefusal } from './read-job.ts'
import { elementAt, elementsIn, type XmlElement } from './xml.rule.ts'

const rootRelations = '_rels/.rels'
const wanted =
  /^(?:_rels\/\.rels|word\/(?:_rels\/[^/]+\.rels|(?:document|styles|numbering|footnotes|endnotes|header|footer)\d*\.xml))$/

/** The text of a Word document. Its macros, its pictures and what it points at are never opened. */
export async function readDocx(bytes: Uint8Array): Promise<Result<SourceText, ReadRefusal>> {
  const parts = await partsOf(bytes, (name) => wanted.test(name))
  if (!parts.ok) return parts
  const name = mainPart(parts.value)
  const document = parts.value.get(name)
  if (!document || !elementAt(document, 'w:document', 'w:body')) return refuse('broken')
  const related = (kind: string) => relatedParts(parts.value, name, kind)
  return ok(
    docxText({
      document,
      styles: related('styles')[0],
      numbering: related('numbering')[0],
      notes: [...related('footnotes'), ...related('endnotes')],
      heads: related('header'),
      feet: related('footer'),
    }),
  )
}

const relationsIn = (part: XmlElement | undefined) => elementsIn(elementAt(part, 'Relationships'), 'Relationship')

/** Word calls it word/document.xml, other programs what they like: the relations of the whole say which it is. */
function mainPart(parts: Parts): string {
  const main = relationsIn(parts.get(rootRelations)).find(({ attributes }) =>
    attributes['Type']?.endsWith('/officeDocument'),
  )
  return main?.attributes['Target']?.replace(/^\//, '') ?? 'word/document.xml'
}

/** The parts that the document points at by a kind, in the order it names them. */
function relatedParts(parts: Parts, name: string, kind: string): XmlElement[] {
  const relations = relationsIn(parts.get(name.replace(/([^/]+)$/, '_rels/$1.rels')))
  return relations
    .filter(({ attributes }) => attributes['Type']?.endsWith(`/${kind}`) && attributes['TargetMode'] !== 'External')
    .flatMap(({ attributes }) => parts.get(`word/${(attributes['Target'] ?? '').replace(/^\/?(?:word\/)?/, '')}`) ?? [])
}
