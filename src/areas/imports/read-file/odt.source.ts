import { ok, refuse, type Result } from '#platform/result.ts'
import type { SourceText } from '../reading.ts'
import { partsOf } from './document-parts.source.ts'
import { odtText } from './odt-text.rule.ts'
import type { ReadRefusal } from './read-job.ts'
import { allElements, elementAt, parseXml } from './xml.rule.ts'

const wanted = new Set(['META-INF/manifest.xml', 'content.xml', 'styles.xml'])

/** The text of an OpenDocument text. Its macros, its pictures and what it points at are never opened. */
export async function readOdt(bytes: Uint8Array): Promise<Result<SourceText, ReadRefusal>> {
  const manifest = await partsOf(bytes, (name) => name === 'META-INF/manifest.xml')
  if (!manifest.ok) return manifest
  const list = manifest.value.get('META-INF/manifest.xml')
  // What is locked looks like any part, but is noise: that it is locked must be known before it is read.
  if (list && allElements(list, 'manifest:encryption-data').length > 0) return refuse('password-needed')
  const parts = await partsOf(bytes, (name) => wanted.has(name))
  if (!parts.ok) return parts
  const content = parts.value.get('content.xml')
  const body = elementAt(content, 'office:document-content', 'office:body')
  if (!content || !body) return refuse('broken')
  // A sheet or slides, in the same clothes.
  return elementAt(body, 'office:text') ? ok(odtText(content, parts.value.get('styles.xml'))) : refuse('unknown-format')
}

/** An OpenDocument text that is one file of XML, its styles and all. */
export function readFlatOdt(xml: string): Result<SourceText, ReadRefusal> {
  const parsed = parseXml(xml)
  if (!parsed.ok) return parsed
  const document = elementAt(parsed.value, 'office:document')
  if (!elementAt(document, 'office:body', 'office:text')) return refuse('unknown-format')
  const root = {
    ...parsed.value,
    children: [{ name: 'office:document-content', attributes: {}, children: document?.children ?? [] }],
  }
  return ok(odtText(root, parsed.value))
}
