import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aDocx, aPackedZip, anOdt, aParagraph, aPdf, aPng } from '../../../../tests/support/odd-files.ts'
import { largestFile, longestText } from './limits.ts'
import { readAnything, readSource, type ReadOptions } from './read-file.source.ts'
import { startReadingProcess } from './reading-process.source.ts'

// Real: the reading processes and all that they read with.
const fileBytes = (name: string) =>
  Uint8Array.from(readFileSync(new URL(`../../../../tests/documents/${name}`, import.meta.url)))
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text))
const words = 'Mötesanteckningar\nÅsa Öberg på Ängö – ”hej”'
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le')
  return Uint8Array.from(order === 'le' ? bytes : bytes.swap16())
}
const inOldCode = (text: string, codes: Readonly<Record<string, number>>) =>
  Uint8Array.from([...text].map((letter) => codes[letter] ?? letter.charCodeAt(0)))
const macCodes = { å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85, '–': 0xd0, '”': 0xd3 }

async function textOf(bytes: Uint8Array, options: ReadOptions = {}) {
  const outcome = await readSource(bytes, options)
  return outcome.ok ? outcome.value.text : outcome.refusal
}
const refusalOf = (bytes: Uint8Array, options: ReadOptions = {}) => readSource(bytes, options)
const patient = { timeout: 60_000 }

describe('a text file', () => {
  it.each([
    ['UTF-8', bytesOf(words)],
    ['UTF-8 with a mark', bytesOf(`\ufeff${words}`)],
    ['UTF-8 with Windows line ends', bytesOf(words.replace('\n', '\r\n'))],
    ['UTF-16 LE with a mark', utf16(`\ufeff${words}`, 'le')],
    ['UTF-16 BE with a mark', utf16(`\ufeff${words}`, 'be')],
    ['UTF-16 LE', utf16(words, 'le')],
    ['UTF-16 BE', utf16(words, 'be')],
    ['Windows-1252', inOldCode(words, { '–': 0x96, '”': 0x94 })],
    ['what Macs wrote before UTF-8', inOldCode(words.replace('\n', '\r'), macCodes)],
  ])('in %s is read', async (_name, bytes) => {
    const outcome = await readSource(bytes)
    expect(outcome).toEqual({ ok: true, value: { text: words, pages: [{ start: 0, end: words.length }] } })
  })
  it('of Windows with dots after a word is not taken for one of a Mac', async () =>
    expect(await textOf(inOldCode('Och så… ja… nej… på måndag', { '…': 0x85 }))).toBe('Och så… ja… nej… på måndag'))
  it('knows its pages by form feeds', async () => {
    const outcome = await readSource(bytesOf('ett\ftvå'))
    expect(outcome.ok && outcome.value.pages).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
    ])
  })
})

describe('a PDF', patient, () => {
  it('gives its lines, columns apart, page by page', async () => {
    const outcome = await readSource(fileBytes('trygghetsgrupp.pdf'))
    const source = outcome.ok ? outcome.value : undefined
    expect(source?.text).toContain('Deltagare   Maja Tornblad   Salem, ordförande\n')
    expect(source?.pages.map(({ start }) => source.text.slice(start, start + 12))).toEqual([
      'Minnesanteck',
      '3. Samverkan',
    ])
  })
  it('opens with its password, whatever it is called', async () =>
    expect(await textOf(fileBytes('last.pdf'), { password: 'skogen' })).toContain('Skogsbygdens trygghetsgrupp'))
  it('tells where each line stands, in points from the upper left corner', async () => {
    const bytes = await aPdf([[], [{ words: 'Belysning', x: 100, y: 200 }]])
    const outcome = await readSource(bytes)
    const [line] = (outcome.ok && outcome.value.lines) || []
    expect(line).toMatchObject({ page: 2, start: 2, end: 11 })
    expect(line?.box.left).toBeCloseTo(100, 0)
    expect((line?.box.top ?? 0) + (line?.box.height ?? 0)).toBeGreaterThan(200)
    expect(line?.box.top).toBeLessThan(200)
  })
  it.each([90, 180, 270])('whose pages lie turned by %d is read by how its words stand', async (turn) => {
    const rows = ['Rad ett om belysning', 'Rad två om busskort', 'Rad tre om mycket annat']
    const page = rows.map((words, at) => ({ words, x: 100, y: 100 + at * 20 }))
    expect(await textOf(await aPdf([page], turn))).toBe(rows.join('\n'))
  })
  it('whose pages are turned is read as it is seen', async () => {
    const turned = [1, 2].map((at) => ({ words: `Rad ${at} om belysning`, x: 100 + at * 20, y: 700, turned: 90 }))
    expect(await textOf(await aPdf([turned], 90))).toBe('Rad 1 om belysning\nRad 2 om belysning')
  })
  it('keeps a mark along its margin, after what it says', async () => {
    const mark = { words: 'Arkivnummer 12', x: 20, y: 700, turned: 90 }
    expect(await textOf(await aPdf([[mark, { words: 'Belysning', x: 100, y: 200 }]]))).toBe(
      'Belysning\n\nArkivnummer 12',
    )
  })
})

const aSheet = aPackedZip([
  { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet' },
  {
    name: 'content.xml',
    bytes: '<office:document-content><office:body><office:spreadsheet/></office:body></office:document-content>',
  },
  { name: 'META-INF/manifest.xml', bytes: '<manifest:manifest/>' },
])

/** The same document as others write it, with Word's own names as those that need no prefix. */
const withoutPrefixes = (words: string) =>
  aPackedZip([
    { name: '[Content_Types].xml', bytes: '<Types/>' },
    {
      name: 'word/document.xml',
      bytes: `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>${words}</t></r></p></body></document>`,
    },
  ])

describe('documents of other kinds', patient, () => {
  it.each<[string, Uint8Array, string]>([
    [
      'a Word document',
      aDocx({ body: aParagraph('Åtgärder'), header: aParagraph('Salem'), footer: aParagraph('Sida 1') }),
      'Salem\n\nÅtgärder\n\nSida 1',
    ],
    ['an OpenDocument text', anOdt('<text:h>Åtgärder</text:h><text:p>på ön</text:p>'), 'Åtgärder\npå ön'],
    ['a web page', bytesOf('<!doctype html><h1>Åtgärder</h1><p>på ön'), 'Åtgärder\n\npå ön'],
    ['a piece of a web page', bytesOf('<div><h1>Åtgärder</h1><p>på ön</div>'), 'Åtgärder\n\npå ön'],
    [
      'a web page that says it is in another encoding',
      Uint8Array.from(Buffer.from('<html><meta charset="utf-8"><h1>Åtgärder för ön</h1>', 'latin1')),
      'Åtgärder för ön',
    ],
    [
      'an OpenDocument text in one file',
      bytesOf(
        '<?xml version="1.0"?><office:document a="b"><office:body><office:text><text:p>Åtgärder</text:p></office:text></office:body></office:document>',
      ),
      'Åtgärder',
    ],
    ['a Word document whose parts have other prefixes', withoutPrefixes('Åtgärder'), 'Åtgärder'],
    ['a web page of old Windows', Uint8Array.from(Buffer.from('<html><h1>Åtgärder</h1>', 'latin1')), 'Åtgärder'],
    [
      'a letter',
      bytesOf(
        'Message-ID: <1@a>\nFrom: Siv <siv@a.se>\nDate: Tue, 8 Apr 2025 23:30:00 +0000\nSubject: =?utf-8?q?=C3=85r?=\n\nHej!\n',
      ),
      'Från: Siv siv@a.se\nSkickat: 2025-04-09 01:30\nÄmne: År\n\nHej!',
    ],
    [
      'a letter that does not say which letters it is written in',
      Uint8Array.from(
        Buffer.from('Message-ID: <1@a>\nFrom: Siv <siv@a.se>\nSubject: Brev\n\nÅtgärder för ön\n', 'latin1'),
      ),
      'Ämne: Brev\n\nÅtgärder för ön',
    ],
    [
      'a saved web page',
      bytesOf(
        'From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<nav>meny</nav><h1>Löften</h1>',
      ),
      'Från: Saved by a browser\n\nLöften',
    ],
  ])('%s', async (_name, bytes, text) => expect(await textOf(bytes)).toContain(text))
})

describe('pictures of text', { timeout: 120_000 }, () => {
  const told: number[] = []
  it('are interpreted in Swedish, and told of page by page', async () => {
    const text = await textOf(fileBytes('skannad-sida.png'), { onPage: (page) => told.push(page) })
    for (const line of ['Åtgärder på Ängövägen', 'Närvarande   Åsa Öberg   Salem']) expect(text).toContain(line)
    expect(told).toEqual([1])
  })
  it('in a PDF are interpreted where they are seen', async () => {
    const outcome = await readSource(fileBytes('skannad-sida.pdf'))
    const source = outcome.ok ? outcome.value : undefined
    expect(source?.text).toContain('Åtgärder på Ängövägen')
    const line = source?.lines?.find(({ start, end }) => source.text.slice(start, end).startsWith('Åtgärder'))
    expect(line?.box.left).toBeGreaterThan(50)
    expect(line?.box.left).toBeLessThan(70)
  })
  it('are left out when they may not be interpreted', async () =>
    expect(await refusalOf(fileBytes('skannad-sida.pdf'), { mayInterpret: false })).toEqual({
      ok: false,
      refusal: 'no-text-layer',
    }))
  it('with no words in them give none', async () =>
    expect(await textOf(aPng(200, 200, (x, y) => (x * y) % 256))).toBe('no-text-layer'))
})

describe('a file that gives no text', patient, () => {
  const broken = () => fileBytes('trygghetsgrupp.pdf').slice(0, 300)
  it.each([
    ['nothing in it', new Uint8Array(), 'empty'],
    ['only white space', bytesOf(' \n\t\n'), 'empty'],
    ['one byte too many', new Uint8Array(largestFile + 1).fill(0x61), 'too-large'],
    ['one letter too many', new Uint8Array(longestText + 1).fill(0x61), 'too-long'],
    ['one page too many', bytesOf('a\f'.repeat(2000)), 'too-long'],
    ['an archive', bytesOf('PK\x03\x04word/document.xml'), 'several-files'],
    ['a PNG of nothing', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'broken'],
    ['bytes of no kind', Uint8Array.from([1, 2, 3, 4, 0, 0, 250]), 'unknown-format'],
    ['a PDF cut short', broken(), 'broken'],
    ['a PDF that is a mark and nothing more', bytesOf('%PDF-1.7\nhej'), 'broken'],
    ['a scan of no words', fileBytes('inskannad.pdf'), 'no-text-layer'],
    ['a locked PDF', fileBytes('last.pdf'), 'password-needed'],
    ['a Word document without text', aDocx({ body: aParagraph(' ') }), 'empty'],
    [
      'a web page in frames',
      bytesOf('<html><frameset><frame src="a.html"><noframes>Ramar!</noframes></frameset>'),
      'in-frames',
    ],
    ['a sheet in OpenDocument’s clothes', aSheet, 'unknown-format'],
    ['a picture from a phone', bytesOf('\0\0\0\x18ftypheic'), 'unknown-picture'],
  ])('is refused by name: %s', async (_name, bytes, refusal) =>
    expect(await refusalOf(bytes)).toEqual({ ok: false, refusal }),
  )
  it('is refused when the password is wrong', async () =>
    expect(await textOf(fileBytes('last.pdf'), { password: 'fel' })).toBe('password-needed'))
  it('is given up when it takes too long', async () =>
    expect(await textOf(fileBytes('trygghetsgrupp.pdf'), { timeLimit: 1 })).toBe('too-slow'))
  it('leaves the bytes it was given whole', async () => {
    const bytes = fileBytes('trygghetsgrupp.pdf')
    await readSource(bytes)
    expect(bytes.length).toBeGreaterThan(1000)
  })
})

describe('a document', patient, () => {
  const notes = 'Minnesanteckningar\nNärvarande: Eva Ek, Kil\n'
  const item = '§ 1 Nästa möte\nBeslut: att bordlägga till nästa möte den 3 maj 2025 kl 10\n'
  const longest = notes + item.repeat(Math.floor((longestText - notes.length) / item.length))

  it('is understood in the process that reads it', async () => {
    const reader = startReadingProcess()
    const job = { ask: 'reading', format: 'text', bytes: bytesOf(notes + item), pictures: 'stop' } as const
    const answer = await reader.read(job, { timeLimit: 20_000 })
    reader.end()
    expect(answer).toMatchObject({ outcome: 'reading', document: { kind: 'minutes' } })
    expect(await readAnything(bytesOf(notes + item))).toEqual({
      ok: true,
      value: answer.outcome === 'reading' && { source: answer.source, document: answer.document, further: [] },
    })
  })
  it('that is slow to understand is given up like one that is slow to read', async () => {
    await readSource(bytesOf(notes)) // the process has begun
    expect(await readAnything(bytesOf(longest), { timeLimit: 60 })).toEqual({ ok: false, refusal: 'too-slow' })
    expect((await readAnything(bytesOf(longest))).ok).toBe(true)
  })
})
