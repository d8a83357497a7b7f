// Real: Typst, the claims and the programs of the machine that check a PDF, where they are.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasTool, toldBy } from '../../../tests/support/outside-tools.ts'
import { aPaper, everyBlock } from '../../../tests/support/papers.ts'
import {
  allOf,
  annotationsOf,
  flat,
  marksOf,
  openPdf,
  structureOf,
  unmarkedPaints,
  xmpOf,
  type StructureNode,
} from '../../../tests/support/pdf-structure.ts'
import { writePdf } from './write-pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'radslag-paper-'))
const saved = (name: string, bytes: Uint8Array) => {
  const file = join(folder, `${name}.pdf`)
  writeFileSync(file, bytes)
  return file
}
const textIn = (bytes: Uint8Array) => toldBy('pdftotext', '-layout', saved('text', bytes), '-').text
afterAll(() => rmSync(folder, { recursive: true }))

let bytes: Uint8Array
let file: string
let pdf: PDFDocument
let root: StructureNode
beforeAll(async () => {
  bytes = await writePdf(aPaper({ mark: 'UTKAST' }))
  file = saved('whole', bytes)
  pdf = await openPdf(bytes)
  root = structureOf(pdf)
})

describe('the claims', () => {
  it('claims PDF/A-3a and PDF/UA-1 in one file, with the second described for the first', () => {
    const { text, isCompressed } = xmpOf(pdf)
    expect(isCompressed).toBe(false)
    for (const said of [
      '<pdfaid:part>3</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
      '<pdfuaid:part>1</pdfuaid:part>',
      '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
      'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"',
    ])
      expect(text.split(said)).toHaveLength(2)
  })
  it('keeps what PDF/A wants of the file: an identifier, a colour profile, a plain table of its parts', () => {
    const { catalog, context } = pdf
    expect(context.trailerInfo.ID).toBeDefined()
    expect(catalog.lookup(PDFName.of('OutputIntents'), PDFArray).size()).toBe(1)
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('/ObjStm')
    expect(Buffer.from(bytes).toString('latin1').startsWith('%PDF-1.7\n%')).toBe(true)
  })
  it('says the same in both places where it says what it is', () => {
    const { text } = xmpOf(pdf)
    expect(pdf.getTitle()).toBe(aPaper().title)
    expect(text).toContain(`<rdf:li xml:lang="x-default">${aPaper().title}</rdf:li>`)
    expect(text).toContain(`<dc:creator><rdf:Seq><rdf:li>${pdf.getAuthor()}</rdf:li>`)
    expect(text).toContain(
      `<xmp:CreateDate>${pdf.getCreationDate()?.toISOString().replace('.000', '')}</xmp:CreateDate>`,
    )
    expect(text).toContain(`<xmp:CreatorTool>${pdf.getCreator()}</xmp:CreatorTool>`)
  })
  it('is the same file each time', async () =>
    expect(Buffer.from(await writePdf(aPaper({ mark: 'UTKAST' }))).equals(bytes)).toBe(true))
})

describe('what PDF/UA-1 wants that a program can see (Matterhorn Protocol)', () => {
  it('is tagged, in Swedish, with no suspects, and shows its title (06, 07, 11)', () => {
    const { catalog } = pdf
    const marked = catalog.lookup(PDFName.of('MarkInfo'), PDFDict)
    expect(String(marked.get(PDFName.of('Marked')))).toBe('true')
    expect(String(marked.get(PDFName.of('Suspects')))).toBe('false')
    expect(String(catalog.get(PDFName.of('Lang')))).toBe('(sv-SE)')
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle')))).toBe(
      'true',
    )
  })
  it('draws nothing that is neither tagged nor an artifact (01)', () => {
    for (const page of pdf.getPages()) expect(unmarkedPaints(page)).toEqual([])
  })
  it('makes artifacts of running heads and page numbers (18)', () => {
    for (const page of pdf.getPages())
      expect(marksOf(page).filter((name) => name === '/Artifact').length).toBeGreaterThan(1)
  })
  it('has heading levels without jumps (14)', () => {
    const levels = flat(root)
      .flatMap(({ role }) => /^\/H(\d)$/.exec(role)?.[1] ?? [])
      .map(Number)
    expect(levels).toEqual([1, 2, 3, 1, 1])
  })
  it('has tables whose heads say what they are the head of (15)', () => {
    const [table] = allOf(root, '/Table')
    expect(table && allOf(table, '/Caption')).toHaveLength(1)
    const heads = allOf(root, '/TH')
    expect(heads.map(({ keys }) => keys.get('/Scope'))).toEqual(['/Column', '/Column', '/Column'])
    expect(allOf(root, '/TD')).toHaveLength(120)
  })
  it('has lists of items with labels and bodies (16)', () => {
    for (const list of allOf(root, '/L')) {
      expect(list.children.length).toBeGreaterThan(1)
      for (const entry of list.children)
        expect([entry.role, ...entry.children.map(({ role }) => role)]).toEqual(['/LI', '/Lbl', '/LBody'])
    }
    expect(allOf(root, '/L')).toHaveLength(3)
  })
  it('has each link in the structure, with words for it, on pages read in that order (28)', () => {
    const annotations = annotationsOf(pdf)
    const inStructure = allOf(root, '/Link').flatMap((link) => link.annotations.map(String))
    expect(annotations.map(({ reference }) => String(reference)).sort()).toEqual(inStructure.sort())
    expect(annotations).toHaveLength(2)
    for (const { page, dict } of annotations) {
      expect(dict.has(PDFName.of('Contents'))).toBe(true)
      expect(String(page.node.get(PDFName.of('Tabs')))).toBe('/S')
    }
  })
  it('has a bookmark for each heading of the first level', () => {
    const outlines = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict)
    expect(Number(String(outlines.get(PDFName.of('Count'))))).toBe(3)
  })
})

describe('the programs of others', () => {
  it.skipIf(!hasTool('qpdf'))('qpdf finds nothing wrong', () =>
    expect(toldBy('qpdf', '--check', file)).toMatchObject({
      status: 0,
      text: expect.stringContaining('No syntax or stream encoding errors') as string,
    }),
  )
  it.skipIf(!hasTool('pdffonts'))('every font is embedded and tells its letters', () => {
    const rows = toldBy('pdffonts', file).text.trim().split('\n').slice(2)
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(row).toMatch(/\byes yes yes\b/)
  })
  it.skipIf(!hasTool('pdfinfo'))('pdfinfo sees a tagged file of numbered pages', () => {
    const { text } = toldBy('pdfinfo', file)
    expect(text).toMatch(/Tagged:\s+yes/)
    expect(text).toMatch(/Pages:\s+3/)
  })
  it.skipIf(!hasTool('pdftotext'))('the draft says so on each page, beside the page number', () => {
    const text = textIn(bytes)
    for (const page of text.split('\f').slice(0, 3)) expect(page).toContain('UTKAST')
    for (const number of [1, 2, 3]) expect(text).toContain(`Sida ${number} av 3`)
  })
  it.skipIf(!hasTool('exiftool'))('exiftool reads both claims', () => {
    const { text } = toldBy('exiftool', '-a', '-s', '-G1', '-XMP:all', file)
    expect(text).toMatch(/\[XMP-pdfaid\]\s+Part\s+: 3/)
    expect(text).toMatch(/\[XMP-pdfuaid\]\s+Part\s+: 1/)
  })
  it.skipIf(!hasTool('pdfdetach'))('the data comes out as it went in, told of as data', () => {
    const out = join(folder, 'data.json')
    toldBy('pdfdetach', '-save', '1', '-o', out, file)
    expect(readFileSync(out, 'utf8')).toBe(aPaper().record?.json)
    const [specification] = pdf.catalog.lookup(PDFName.of('AF'), PDFArray).asArray()
    const dict = pdf.context.lookup(specification, PDFDict)
    expect(String(dict.get(PDFName.of('AFRelationship')))).toBe('/Data')
  })
})

it('writes a paper with no blocks, and one with a heading only', async () => {
  for (const blocks of [[], everyBlock.slice(3, 4)])
    expect((await openPdf(await writePdf(aPaper({ blocks, record: null })))).getPageCount()).toBe(1)
})
