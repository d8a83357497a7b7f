import { deflateSync } from 'node:zlib'
import { aDocx, anOdt, aPackedZip, aParagraph, aPng, aRawPdf } from './odd-files.ts'

export const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const spaces = (millions: number) => Buffer.alloc(millions * 1_000_000, ' ')

const catalog = '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while(true){}) >> >>'
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const resources = '/Resources << /Font << /F 3 0 R >> /XObject << /I 6 0 R >> >>'
export const onePage = (
  stream: string | Uint8Array,
  head = '',
  more: { head: string; stream: Uint8Array }[] = [],
  page = '',
) =>
  aRawPdf([
    catalog,
    '<< /Type /Pages /Count 1 /Kids [4 0 R] >>',
    font,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R ${resources} ${page} >>`,
    { head, stream: Buffer.from(stream) },
    ...more,
  ])
export const words = 'BT /F 12 Tf 60 700 Td (Belysning vid torget) Tj ET'
const manyPages = (count: number) =>
  aRawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${count} /Kids [${Array.from({ length: count }, (_, at) => `${at + 3} 0 R`).join(' ')}] >>`,
    ...Array<string>(count).fill('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ])
const filledForm = onePage(
  'q Q',
  '',
  [
    {
      head: '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F 3 0 R >> >>',
      stream: Buffer.from('BT /F 12 Tf 2 4 Td (Belysning) Tj ET'),
    },
  ],
  '/Annots [ << /Type /Annot /Subtype /Widget /FT /Tx /T (a) /F 4 /Rect [60 600 260 620] /AP << /N 6 0 R >> >> ]',
)
const twicePacked = () => deflateSync(Buffer.concat(Array<Buffer>(300).fill(deflateSync(spaces(1)))))
const hugePicture = () => ({
  head: '/Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
  stream: deflateSync(spaces(900), { level: 1 }),
})
const wideHeader = (png: Uint8Array) => {
  new DataView(png.buffer).setUint32(16, 60_000)
  new DataView(png.buffer).setUint32(20, 60_000)
  return png
}
const entities =
  '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>'

/** Files made to do harm: what each is, how it is made, and the name of its refusal. */
export const hostileFiles: [string, () => Uint8Array, string][] = [
  ['a PDF of ten thousand pages', () => manyPages(10_000), 'too-long'],
  [
    'a PDF whose pages are their own parents',
    () => aRawPdf([catalog, '<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>']),
    'broken',
  ],
  ['a PDF packed twice over', () => onePage(twicePacked(), '/Filter [/FlateDecode /FlateDecode]'), 'no-text-layer'],
  [
    'a PDF with a picture of 900 million dots',
    () => onePage('595 0 0 842 0 0 cm /I Do', '', [hugePicture()]),
    'too-demanding',
  ],
  ['a PDF cut off in the middle of its page', () => onePage(words.repeat(90)).subarray(0, 420), 'broken'],
  [
    'a Word document of half a gigabyte',
    () => aDocx({ body: '' }, [{ name: 'word/footnotes.xml', bytes: spaces(500) }]),
    'too-demanding',
  ],
  [
    'one that lies about how large its parts are',
    () => aDocx({ body: '' }, [{ name: 'word/header1.xml', bytes: spaces(90), saysSize: 9 }]),
    'broken',
  ],
  ['one of endless elements', () => aDocx({ body: '<w:p>'.repeat(300_000) }), 'too-demanding'],
  [
    'one that is cut short',
    () => aDocx({ body: aParagraph('Belysning '.repeat(5000)) }).subarray(0, 500),
    'several-files',
  ],
  [
    'an OpenDocument text that is locked',
    () => anOdt('', '', '<manifest:manifest><manifest:encryption-data/></manifest:manifest>'),
    'password-needed',
  ],
  [
    'one that lacks its text',
    () =>
      aPackedZip([
        { name: 'mimetype', bytes: 'x' },
        { name: 'content.xml', bytes: '<a/>' },
      ]),
    'broken',
  ],
  ['a locked Word document', () => bytesOf(`\xd0\xcf\x11\xe0${[...'EncryptedPackage'].join('\0')}`), 'password-needed'],
  ['an old Word document', () => bytesOf('\xd0\xcf\x11\xe0 W\0o\0r\0d\0'), 'old-office'],
  ['a web page of endless boxes', () => bytesOf(`<html><body>${'<div>'.repeat(400_000)}`), 'too-demanding'],
  ['a picture that says it is vast', () => wideHeader(aPng(2, 2, () => 0)), 'too-demanding'],
  ['a picture cut short', () => aPng(300, 300, (x, y) => (x * y) % 251).subarray(0, 200), 'broken'],
]

/** Files that hold more than their words, and the words. */
export const temptingFiles: [string, () => Uint8Array, string][] = [
  [
    'a PDF with a script, one that opens programs',
    () => onePage(words, '', [], '/AA << /O << /S /Launch /F (/bin/sh) >> >>'),
    'Belysning vid torget',
  ],
  [
    'a Word document with macros',
    () => aDocx({ body: aParagraph('Belysning') }, [{ name: 'word/vbaProject.bin', bytes: 'AutoOpen' }]),
    'Belysning',
  ],
  [
    'a Word document with entities',
    () => aDocx({ body: aParagraph('Be&b;lys&x;ning'), prolog: entities }),
    'Be&b;lys&x;ning',
  ],
  ['a form that is filled in', () => filledForm, 'Belysning'],
  [
    'a web page with scripts',
    () => bytesOf('<html><h1 onclick="x()">Belysning</h1><script>while(1);</script><svg onload="x()"></svg>'),
    'Belysning',
  ],
  ['a Word document called something else', () => aDocx({ body: aParagraph('Belysning') }), 'Belysning'],
]
