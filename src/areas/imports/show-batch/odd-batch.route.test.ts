// Real: the whole program, its roles, its database and the process that reads files. Left out: the built styles.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { batchesIn, fileOf } from '../../../../tests/support/batches.ts'
import { aPackedZip } from '../../../../tests/support/odd-files.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let batches: ReturnType<typeof batchesIn>
beforeAll(async () => {
  test = await createTestApp()
})
beforeEach(async () => {
  stage = await play.aStage(test)
  batches = batchesIn(test, stage)
})
afterAll(() => test.close())

const minutes = (day: string) => play.someText(day, ['Belysning', 'Busskort'])
const dosLetters: Record<string, string> = { å: '\x86', ä: '\x84', ö: '\x94', Å: '\x8f', Ä: '\x8e', Ö: '\x99' }

describe('files in an archive or a letter', () => {
  it.each([
    ['of nothing', () => aPackedZip([]), 'Filen är tom'],
    ['of an empty folder', () => aPackedZip([{ name: 'mapp/', bytes: '' }]), 'Filen är tom'],
    ['cut short', () => aPackedZip([{ name: 'a.txt', bytes: 'hej' }]).subarray(0, 60), 'Filen är skadad'],
  ])('are told of once when they are an archive %s', async (_case, make, words) => {
    const batch = await batches.sendAll([fileOf('a.zip', make()), fileOf('b.txt', minutes('2025-03-04'))])
    expect(await batches.outcomes(batch)).toEqual({
      'a.zip': expect.stringContaining(words),
      'b.txt': 'Läst utan tvekan',
    })
    expect(await batches.drafts(batch)).toHaveLength(2)
    const text = await batches.pageAt(batch)
    for (const told of ['Inläsning av 2 filer', '1 fil läst, 1 gick inte att läsa. 0 av 1 är genomgången.'])
      expect(text).toContain(told)
  })

  it('that go with a letter of no words of its own are what there is to review, and the letter is kept', async () => {
    const letter = `Message-ID: <1@a>\r\nSubject: Protokoll\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHej! Här kommer protokollet.\r\nVänliga hälsningar, Siv\r\n--x\r\nContent-Type: text/plain; charset=utf-8; name="a.txt"\r\nContent-Disposition: attachment; filename="a.txt"\r\n\r\n${minutes('2025-03-04')}\r\n--x--\r\n`
    const batch = await batches.sendAll([fileOf('brev.eml', letter)])
    expect((await batches.drafts(batch)).map(({ name, status, bytes }) => [name, status, bytes.length > 0])).toEqual([
      ['brev.eml', 'unpacked', true],
      ['brev.eml/a.txt', 'to-review', true],
    ])
    expect((await batches.outcomes(batch))['brev.eml']).toContain('Följebrev utan egna uppgifter')
    expect(await batches.pageAt(batch)).toContain('Inläsning av en fil')
  })
})

describe('text that came from DOS and from tape', () => {
  it('is read with its letters and without its control codes', async () => {
    const dos = minutes('2025-03-04').replaceAll(/[åäöÅÄÖ]/g, (letter) => dosLetters[letter] ?? letter)
    const batch = await batches.sendAll([
      fileOf('dos.txt', Buffer.from(`${dos}\0\0\0`, 'latin1')),
      fileOf('b.txt', minutes('2025-03-05')),
    ])
    expect(await batches.outcomes(batch)).toEqual({ 'b.txt': 'Läst utan tvekan', 'dos.txt': 'Läst utan tvekan' })
  })

  it('that may be either is told of in the queue and to its reviewer', async () => {
    const mixed = Buffer.concat([
      Buffer.from(minutes('2025-03-04'), 'latin1'),
      Buffer.from('p\x86 m\x94te f\x94r \x86ret f\x94r \x84tta', 'latin1'),
    ])
    const batch = await batches.sendAll([fileOf('a.txt', mixed), fileOf('b.txt', minutes('2025-03-05'))])
    expect((await batches.outcomes(batch))['a.txt']).toContain('Bokstäverna å, ä och ö är osäkra')
    const [draft] = await batches.drafts(batch)
    expect(await batches.pageAt(`/arbetsyta/inlasning/${draft?.id}`)).toContain(
      'Vilken teckenkodning filen har går inte att avgöra',
    )
  })
})
