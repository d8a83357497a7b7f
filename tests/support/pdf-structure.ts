import type { PDFRawStream } from '@cantoo/pdf-lib'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRef,
  PDFStream,
  decodePDFRawStream,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib'

/** An element of a tagged PDF's structure, with the keys of its own dictionary and of its attributes. */
export type StructureNode = {
  role: string
  keys: Map<string, string>
  annotations: PDFRef[]
  children: StructureNode[]
}

export const openPdf = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false })

const named = (dict: PDFDict, key: string) => dict.lookup(PDFName.of(key))
const listed = (thing: PDFObject | undefined): PDFObject[] =>
  thing instanceof PDFArray ? thing.asArray() : thing === undefined ? [] : [thing]

export function structureOf(document: PDFDocument): StructureNode {
  const { context, catalog } = document
  const nodeOf = (dict: PDFDict): StructureNode => {
    const kids = listed(named(dict, 'K')).map((kid) => context.lookup(kid))
    const dicts = kids.filter((kid) => kid instanceof PDFDict)
    const attributes = listed(named(dict, 'A')).map((one) => context.lookup(one))
    const sources = [dict, ...attributes.filter((one) => one instanceof PDFDict)]
    return {
      role: named(dict, 'S')?.toString() ?? '/Root',
      keys: new Map(sources.flatMap((one) => one.keys().map((key) => [key.toString(), String(one.lookup(key))]))),
      annotations: dicts.flatMap((kid) => {
        const reference = kid.get(PDFName.of('Obj'))
        return reference instanceof PDFRef ? [reference] : []
      }),
      children: dicts.filter((kid) => kid.has(PDFName.of('S'))).map(nodeOf),
    }
  }
  return nodeOf(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict))
}

export const flat = (node: StructureNode): StructureNode[] => [node, ...node.children.flatMap(flat)]
export const allOf = (root: StructureNode, role: string) => flat(root).filter((node) => node.role === role)

export const annotationsOf = (document: PDFDocument) =>
  document.getPages().flatMap((page) => {
    const list = page.node.Annots()?.asArray() ?? []
    return list.map((reference) => ({ page, reference, dict: document.context.lookup(reference, PDFDict) }))
  })

export const xmpOf = (document: PDFDocument): { text: string; isCompressed: boolean } => {
  const stream = document.catalog.lookup(PDFName.of('Metadata'), PDFStream)
  const isCompressed = stream.dict.has(PDFName.of('Filter'))
  return { text: new TextDecoder().decode(decodePDFRawStream(stream as PDFRawStream).decode()), isCompressed }
}

function contentOf(page: PDFPage): string {
  const { context } = page.doc
  const streams = listed(page.node.Contents()).map((one) => context.lookup(one) as PDFRawStream)
  return streams.map((one) => Buffer.from(decodePDFRawStream(one).decode()).toString('latin1')).join('\n')
}

// Strings and inline dictionaries hold words that look like operators; what is left are numbers, names and operators.
const withoutStrings = (content: string) =>
  content.replace(/\((?:\\.|[^\\)])*\)/gs, ' ').replace(/<[0-9a-fA-F\s]*>/g, ' ')
const paints = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'EI'])

/** What a page draws outside any mark: neither content that is tagged nor an artifact. */
export function unmarkedPaints(page: PDFPage): string[] {
  let depth = 0
  const found: string[] = []
  for (const word of withoutStrings(contentOf(page)).split(/[\s[\]]+/)) {
    if (word === 'BDC' || word === 'BMC') depth += 1
    else if (word === 'EMC') depth -= 1
    else if (paints.has(word) && depth === 0) found.push(word)
  }
  return found
}

/** The names of the marks on a page: '/Artifact' or the roles that the structure points to. */
export const marksOf = (page: PDFPage): string[] =>
  [...withoutStrings(contentOf(page)).matchAll(/(\/\w+)\s+(?:<<.*?>>\s+BDC|\/\w+\s+BDC|BMC)/gs)].map(
    ([, name = '']) => name,
  )
