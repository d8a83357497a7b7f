import { describe, expect, it } from 'vitest'
import { aDocx, anOdt, aPackedZip, aPng } from '../../../../tests/support/odd-files.ts'
import { fileFormat } from './file-format.rule.ts'
import { withoutControls } from './stray-controls.rule.ts'
import { namesInZip } from './zip-names.rule.ts'

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const letter = 'Message-ID: <1@ekdala.se>\r\nFrom: a@ekdala.se\r\nSubject: Anteckningar\r\n  om belysning\r\n\r\nHej!'

describe('what a file is', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['notes', bytesOf('Anteckningar\nDatum: 3 mars\nPlats: R\xe5dhuset'), 'text'],
    ['notes that look like headers', bytesOf('Datum: 3 mars\nPlats: Salem\nTid: 13\n\nHej'), 'text'],
    ['a PDF after some rubbish', bytesOf('\n\nrubbish%PDF-1.4'), 'pdf'],
    ['a web page', bytesOf('<!-- sparad -->\n<!DOCTYPE html>\n<html>'), 'html'],
    ['text that begins with comments without end', bytesOf(`${'<!---->'.repeat(280)}hej`), 'text'],
    ['a web page in UTF-16', Uint8Array.from(Buffer.from('\ufeff<html><body>hej', 'utf16le')), 'html'],
    ['a letter', bytesOf(letter), 'mail'],
    ['a Word document', aDocx({ body: '' }), 'docx'],
    ['an OpenDocument text', anOdt(''), 'odt'],
    [
      'a workbook',
      aPackedZip([
        { name: '[Content_Types].xml', bytes: '' },
        { name: 'xl/workbook.xml', bytes: '' },
      ]),
      'unknown',
    ],
    ['an archive', aPackedZip([{ name: 'word/brev.txt', bytes: 'hej' }]), 'zip'],
    ['an archive cut short', aPackedZip([{ name: 'a.txt', bytes: 'hej' }]).subarray(0, 60), 'zip'],
    ['a PNG', aPng(2, 2, () => 0), 'image'],
    ['a JPEG', bytesOf('\xff\xd8\xff\xe0\0\x10JFIF'), 'image'],
    ['a GIF', bytesOf('GIF89a\x02\0\x02\0\0\0\0'), 'image'],
    ['a bitmap', bytesOf('BM\x3a\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x01\0\0\0'), 'image'],
    ['text that begins as a bitmap does', bytesOf('BMK möte den 3 mars 2025, närvarande'), 'text'],
    ['a WebP', bytesOf('RIFF\x24\0\0\0WEBPVP8 \0\0'), 'image'],
    ['a picture from a phone', bytesOf('\0\0\0\x18ftypheic\0\0'), 'unknown-image'],
    ['JPEG 2000', bytesOf('\0\0\0\x0cjP  \r\n\x87\n'), 'unknown-image'],
    [
      'a book',
      aPackedZip([
        { name: 'mimetype', bytes: '' },
        { name: 'OEBPS/a.xhtml', bytes: '' },
      ]),
      'unknown',
    ],
    ['a document of a Mac', aPackedZip([{ name: 'Index/Document.iwa', bytes: '' }]), 'unknown'],
    [
      'a locked OpenDocument text',
      aPackedZip([
        { name: 'mimetype', bytes: '' },
        { name: 'encrypted-package', bytes: '' },
      ]),
      'locked-odt',
    ],
    ['an OpenDocument text in one file', bytesOf('<?xml version="1.0"?>\n<office:document xmlns:a="b">'), 'flat-odt'],
    ['a piece of a web page', bytesOf('<div class="a"><p>hej'), 'html'],
    ['a TIFF of a PC', bytesOf('II*\0\x08\0\0\0'), 'tiff'],
    ['a TIFF of a Mac', bytesOf('MM\0*\0\0\0\x08'), 'tiff'],
    ['an old Word file', bytesOf(`\xd0\xcf\x11\xe0${'W\0o\0r\0d\0'.repeat(40)}`), 'old-office'],
    ['a locked Word file', bytesOf(`\xd0\xcf\x11\xe0....${[...'EncryptedPackage'].join('\0')}`), 'locked-office'],
    ['rich text', bytesOf('{\\rtf1\\ansi hej}'), 'old-office'],
    ['PostScript', bytesOf('%!PS-Adobe-3.0\nshow'), 'unknown'],
    ['a program', bytesOf('MZ\0\x01\x02\x03'), 'unknown'],
  ])('%s is told by its bytes', (_name, bytes, format) => expect(fileFormat(bytes)).toBe(format))
})

describe('names in an archive', () => {
  it('are read from its directory, behind a comment too', () => {
    const zip = aPackedZip([
      { name: 'a.txt', bytes: 'a' },
      { name: 'b/c.txt', bytes: 'c' },
    ])
    expect(namesInZip(zip)).toEqual(['a.txt', 'b/c.txt'])
    expect(namesInZip(Uint8Array.from([...zip, ...Buffer.from('hej')]))).toEqual(['a.txt', 'b/c.txt'])
  })
  it('are none where the directory points outside the file', () => {
    const zip = aPackedZip([{ name: 'a.txt', bytes: 'a' }])
    new DataView(zip.buffer).setUint32(zip.length - 6, 0xfffffff0, true)
    expect(namesInZip(zip)).toEqual([])
  })
})

describe('text with stray control codes', () => {
  const notes = 'Minnesanteckningar från mötet den 3 mars'
  it.each([
    ['zeros at its end', `${notes}\0\0\0`],
    ['a last block filled up with zeros and an end mark', `${notes}\x1a${'\0'.repeat(80)}`],
    ['some in the middle', `${notes.slice(0, 20)}\0\x01\x02${notes.slice(20)}`],
  ])('is text: %s', (_case, text) => expect(fileFormat(bytesOf(text))).toBe('text'))
  it.each([
    ['as many as letters', 'a\x01b\x02c\x03d\x04'],
    ['nearly as many as letters', 'ab\x01\x02\x03cde'],
    ['hardly any plain letters', `\x01${'\xe5'.repeat(200)}`],
    ['more than a share of a long text', `${notes.repeat(10)}${'\x01'.repeat(6)}.`],
  ])('is none when there are %s', (_case, text) => expect(fileFormat(bytesOf(text))).toBe('unknown'))
})

it('text loses its control codes and keeps its lines', () =>
  expect(withoutControls('a\0b\x1b\x7f\tc\vd\ne\ff')).toBe('ab\tc\nd\ne\ff'))
