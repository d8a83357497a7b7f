import { describe, expect, it } from 'vitest'
import { largestAttachment, mediaTypeOf } from './file-kind.rule.ts'
import { namesInZip } from './zip-names.rule.ts'
import { aZip } from '../../../../tests/support/zip.ts'

const ascii = (text: string) => new TextEncoder().encode(text)
const signed = (...bytes: number[]) => Uint8Array.from([...bytes, ...ascii('resten')])
const pdf = ascii('%PDF-1.7\n%\u00e2\n')
const word = aZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })
const sheet = aZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' })
const slides = aZip({ 'ppt/presentation.xml': '<p/>' })
const openText = aZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<o/>' })
const openSheet = aZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<o/>' })
const png = signed(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

describe('a file that is what its name says', () => {
  it.each([
    ['Underlag.pdf', pdf, 'application/pdf'],
    ['UNDERLAG.PDF', pdf, 'application/pdf'],
    ['efter.post.pdf', ascii(`brevhuvud\n%PDF-1.4`), 'application/pdf'],
    ['a.docx', word, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.xlsx', sheet, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.pptx', slides, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['a.odt', openText, 'application/vnd.oasis.opendocument.text'],
    ['karta.png', png, 'image/png'],
    ['bild.jpg', signed(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['bild.jpeg', signed(0xff, 0xd8, 0xff, 0xe1), 'image/jpeg'],
    ['a.txt', ascii('Åtgärder\r\n\tpå ön\f'), 'text/plain'],
    ['latin.txt', Uint8Array.from([0xc5, 0x74, 0x67]), 'text/plain'],
    ['a.csv', ascii('ort;antal\nEkby;3\n'), 'text/csv'],
  ])('%s is taken', (name, bytes, value) => expect(mediaTypeOf(name, bytes)).toEqual({ ok: true, value }))
})

describe('a file that is not', () => {
  it.each([
    ['an empty file', 'a.pdf', new Uint8Array(), 'empty'],
    ['a page called PDF', 'a.pdf', ascii('<!doctype html><script>alert(1)</script>'), 'lying'],
    ['a program called picture', 'a.png', ascii('MZ\u0000\u0000'), 'lying'],
    ['a PDF called picture', 'a.jpg', pdf, 'lying'],
    ['a sheet called document', 'a.docx', sheet, 'lying'],
    ['an archive called document', 'a.docx', aZip({ 'word/annat.xml': 'x' }), 'lying'],
    ['an archive cut short called document', 'a.docx', word.slice(0, -10), 'lying'],
    ['only the beginning of an archive', 'a.docx', signed(0x50, 0x4b, 0x03, 0x04), 'lying'],
    ['an open sheet called open text', 'a.odt', openSheet, 'lying'],
    ['a PDF called text', 'a.txt', pdf, 'lying'],
    ['a program called text', 'a.csv', ascii('MZ\u0000\u0001'), 'lying'],
    ['a page', 'a.html', ascii('<!doctype html>'), 'unknown-ending'],
    ['a drawing that may hold a script', 'a.svg', ascii('<svg/>'), 'unknown-ending'],
    ['a document with macros', 'a.docm', word, 'unknown-ending'],
    ['a name without an ending', 'avtal', pdf, 'unknown-ending'],
    ['an ending that every object knows', 'a.constructor', pdf, 'unknown-ending'],
    ['two endings, the last of them unknown', 'a.pdf.exe', pdf, 'unknown-ending'],
  ])('%s is refused', (_case, name, bytes, refusal) => expect(mediaTypeOf(name, bytes)).toEqual({ ok: false, refusal }))

  it('is refused one byte over the limit and taken at it', () => {
    const large = new Uint8Array(largestAttachment + 1).fill(0x61)
    expect(mediaTypeOf('a.txt', large)).toEqual({ ok: false, refusal: 'too-large' })
    expect(mediaTypeOf('a.txt', large.subarray(1)).ok).toBe(true)
  })
})

it('reads the names of an archive from its directory, past a comment, and out of a larger buffer', () => {
  const names = ['word/document.xml', 'b.txt']
  const zip = aZip({ 'word/document.xml': 'x', 'b.txt': '' }, 'en kommentar')
  const inside = new Uint8Array(zip.length + 20)
  inside.set(zip, 10)
  expect(namesInZip(zip)).toEqual(names)
  expect(namesInZip(inside.subarray(10, 10 + zip.length))).toEqual(names)
  expect(namesInZip(ascii('PK'))).toEqual([])
})
