import { PDFDocument, StandardFonts, degrees, rgb } from '@cantoo/pdf-lib'
import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

/** A file to pack. The flags are for archives that lie: about what is packed, how large it is, or that it is locked. */
export type Packed = { name: string | Uint8Array; bytes: Uint8Array | string; saysSize?: number; isLocked?: boolean }

/** A ZIP archive whose files are compressed; names go in as they are given, whatever they hold. */
export function aPackedZip(files: readonly Packed[]): Uint8Array {
  const [parts, directory] = [new Array<Buffer>(), new Array<Buffer>()]
  let at = 0
  for (const { name, bytes, saysSize, isLocked = false } of files) {
    const [path, whole] = [Buffer.from(name), Buffer.from(bytes)]
    const packed = deflateRawSync(whole)
    const facts = Buffer.alloc(22)
    facts.writeUInt16LE((isLocked ? 1 : 0) | 0x800, 2)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(whole), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(saysSize ?? whole.length, 18)
    const lengths = Buffer.from([path.length & 255, path.length >> 8, 0, 0])
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, lengths, path, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), facts, lengths, rest, path]))
    parts.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Uint8Array.from(Buffer.concat([...parts, listed, end]))
}

const wordSpace =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relation = (kind: string, target: string) =>
  `<Relationship Id="r-${target}" Type="${relations}/${kind}" Target="${target}"/>`
const relationsPart = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`

export type DocxText = {
  body: string
  numbering?: string
  styles?: string
  header?: string
  footer?: string
  prolog?: string
}

/** XML for a Word part, from what stands inside its root. */
export const wordPart = (root: string, inside: string, prolog = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:${root} ${wordSpace}>${inside}</w:${root}>`

/** A Word document from the XML inside its parts; `more` are further files, as macros are. */
export function aDocx(
  { body, numbering, styles, header, footer, prolog }: DocxText,
  more: readonly Packed[] = [],
): Uint8Array {
  const parts = [
    ['numbering', 'numbering', numbering],
    ['styles', 'styles', styles],
    ['header', 'hdr', header],
    ['footer', 'ftr', footer],
  ] as const
  const given = parts.flatMap(([kind, root, inside]) => (inside === undefined ? [] : [{ kind, root, inside }]))
  return aPackedZip([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    { name: '_rels/.rels', bytes: relationsPart(relation('officeDocument', 'word/document.xml')) },
    { name: 'word/document.xml', bytes: wordPart('document', `<w:body>${body}</w:body>`, prolog) },
    {
      name: 'word/_rels/document.xml.rels',
      bytes: relationsPart(given.map(({ kind }) => relation(kind, `${kind}.xml`)).join('')),
    },
    ...given.map(({ kind, root, inside }) => ({ name: `word/${kind}.xml`, bytes: wordPart(root, inside) })),
    ...more,
  ])
}

/** A Word paragraph; `look` is XML for its properties. */
export const aParagraph = (words: string, look = '') =>
  `<w:p><w:pPr>${look}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

/** An OpenDocument text from the XML inside its body and before it. */
export const anOdt = (body: string, styles = '', manifest = '<manifest:manifest/>'): Uint8Array =>
  aPackedZip([
    { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'content.xml',
      bytes: `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    { name: 'META-INF/manifest.xml', bytes: manifest },
  ])

export type PlacedWords = { words: string; x: number; y: number; size?: number; turned?: number }

/** A PDF with words where they are put, in points from each page's upper left corner (A4). */
export async function aPdf(pages: readonly (readonly PlacedWords[])[], turn = 0): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const placed of pages) {
    const page = document.addPage([595, 842])
    page.setRotation(degrees(turn))
    for (const { words, x, y, size = 11, turned = 0 } of placed)
      page.drawText(words, { x, y: 842 - y, size, font, color: rgb(0, 0, 0), rotate: degrees(turned) })
  }
  return document.save()
}

/** A PNG in shades of gray, every pixel as `shade` says. */
export function aPng(width: number, height: number, shade: (x: number, y: number) => number): Uint8Array {
  const chunk = (kind: string, bytes: Uint8Array) => {
    const [body, frame] = [Buffer.concat([Buffer.from(kind), bytes]), Buffer.alloc(8)]
    frame.writeUInt32BE(bytes.length, 0)
    frame.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = shade(x, y)
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  return Uint8Array.from(
    Buffer.concat([mark, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]),
  )
}

/** A PDF from its objects as they are written, the first being its catalogue; the reader finds them by itself. */
export function aRawPdf(objects: readonly (string | { head: string; stream: Uint8Array })[]): Uint8Array {
  const written = objects.map((object, index) => {
    if (typeof object === 'string') return Buffer.from(`${index + 1} 0 obj\n${object}\nendobj\n`)
    const head = Buffer.from(`${index + 1} 0 obj\n<< ${object.head} /Length ${object.stream.length} >>\nstream\n`)
    return Buffer.concat([head, object.stream, Buffer.from('\nendstream\nendobj\n')])
  })
  const trailer = Buffer.from(`trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`)
  return Uint8Array.from(Buffer.concat([Buffer.from('%PDF-1.4\n'), ...written, trailer]))
}
