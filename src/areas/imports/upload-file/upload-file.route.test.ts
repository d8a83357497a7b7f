// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
})
afterAll(() => test.close())

const counts = async () => {
  const count = async (name: 'source_file' | 'import_draft' | 'meeting' | 'body' | 'audit_entry') =>
    Number(
      (
        await test.db
          .selectFrom(name)
          .select((select) => select.fn.countAll<string>().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    )
  return { files: await count('source_file'), drafts: await count('import_draft'), meetings: await count('meeting') }
}
const upload = async (bytes: string | Uint8Array, name?: string) => {
  const sent = await play.sendFile(stage.secretary, stage.networkId, bytes, name)
  const page = await stage.secretary.get(sent.location)
  return { sent, page, text: play.textOf(page.text), draftId: play.idIn(sent.location) }
}
/** What the meeting's page says when the draft has been filled in and confirmed. */
async function confirmedWords(draftId: string): Promise<string> {
  const { version } = await test.db
    .selectFrom('import_draft')
    .select('version')
    .where('id', '=', draftId)
    .executeTakeFirstOrThrow()
  const meeting = { 'f-body': 'Inköpsgruppen', 'f-date': '2026-02-03', another: 'ja' }
  const confirmed = await play.confirmDraft(stage.secretary, draftId, {
    ...{ version: String(version), ...meeting, 'i-0-title': 'Mjölk', 'p-0-name': 'Maja' },
  })
  expect(confirmed.status).toBe(303)
  return play.textOf((await stage.secretary.get(confirmed.location)).text)
}
/** A page that is a picture, in a PDF that opens with a password. */
async function aLockedScan(password: string): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const picture = await document.embedPng(play.documentFile('skannad-sida.png'))
  const size = picture.scale(72 / 200)
  document.addPage([size.width, size.height]).drawImage(picture, { x: 0, y: 0, ...size })
  document.encrypt({ userPassword: password, ownerPassword: password })
  return document.save()
}
const minutes = (day: string) => play.someText(day, ['Belysning', 'Busskort'])

describe('a file that gives no notes', () => {
  it.each<[string, () => string | Uint8Array, string, string]>([
    ['a locked PDF', () => play.documentFile('last.pdf'), 'last.pdf', 'låst med lösenord'],
    ['a scanned PDF', () => play.documentFile('inskannad.pdf'), 'skannad.pdf', 'innehåller bara bilder'],
    ['a broken PDF', () => play.documentFile('trygghetsgrupp.pdf').subarray(0, 700), 'trasig.pdf', 'är skadad'],
  ])('%s is answered in a sentence and kept for another try', async (_case, bytes, name, words) => {
    const before = await counts()
    const { sent, page, text } = await upload(bytes(), name)
    expect([sent.status, page.status]).toEqual([303, 200])
    expect(text).toContain(words)
    expect(text).toContain(`Filen gick inte att läsa: ${name}`)
    expect(await counts()).toEqual({ files: before.files + 1, drafts: before.drafts + 1, meetings: before.meetings })
    expect(play.textOf((await stage.secretary.get('/arbetsyta/inlasning')).text)).toContain(`${name} `)
  })

  it.each<[string, string | Uint8Array, string, string]>([
    ['an empty file', '', 'tom.txt', 'Filen är tom'],
    ['a file of spaces', ' \n\n\t ', 'tom.txt', 'Filen är tom'],
    ['bytes of no known kind', Uint8Array.from([0, 1, 2, 3, 0xff, 0xfe, 0, 9]), 'data.bin', 'varken text, PDF'],
  ])('%s, of which nothing can come, is answered in a sentence and not kept', async (_case, bytes, name, words) => {
    const before = await counts()
    const answer = await play.sendFile(stage.secretary, stage.networkId, bytes, name)
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining(words)])
    expect(await counts()).toEqual(before)
  })

  it('opens with its password at the second try, and the wrong one is told', async () => {
    const { draftId } = await upload(play.documentFile('last.pdf'), 'last.pdf')
    const retry = (password: string) =>
      stage.secretary.post(`/arbetsyta/inlasning/${draftId}/forsok-igen`, { password })
    const wrong = await retry('fel')
    expect(play.textOf((await stage.secretary.get(wrong.location)).text)).toContain('Ange rätt lösenord')
    const right = await retry('skogen')
    const review = await stage.secretary.get(right.location)
    expect([review.status, review.text.includes('Granska inläsningen')]).toEqual([200, true])
    // Its page can't be drawn without the password: the words are shown.
    expect(review.text).not.toContain('/sidor/1')
    expect(review.text).toContain('<mark')
    const { reading } = await test.db
      .selectFrom('import_draft')
      .select('reading')
      .where('id', '=', draftId)
      .executeTakeFirstOrThrow()
    expect(JSON.stringify(reading)).not.toContain('skogen')
    expect((await retry('skogen')).location).toBe(`/arbetsyta/inlasning/${draftId}`)
  })

  it('that is a locked scan is interpreted with its password, which is nowhere kept', async () => {
    const { draftId } = await upload(await aLockedScan('granen'), 'skannad.pdf')
    const address = `/arbetsyta/inlasning/${draftId}`
    const retry = async (password: string) => {
      await stage.secretary.post(`${address}/forsok-igen`, { password })
      await test.afterwards()
    }
    await retry('fel')
    expect(play.textOf((await stage.secretary.get(address)).text)).toContain('Ange rätt lösenord')
    await retry('granen')
    const kept = await test.db.selectFrom('import_draft').selectAll().where('id', '=', draftId).execute()
    expect(kept).toMatchObject([{ status: 'to-review', source_text: expect.stringContaining('Åtgärder på Ängövägen') }])
    const acts = await test.db.selectFrom('audit_entry').selectAll().execute()
    expect(JSON.stringify([kept, acts])).not.toContain('granen')
  })

  it('can be filled in by hand, and becomes a meeting', async () => {
    const { draftId } = await upload(play.documentFile('trygghetsgrupp.pdf').subarray(0, 690), 'halv.pdf')
    expect((await stage.secretary.post(`/arbetsyta/inlasning/${draftId}/fyll-i`)).status).toBe(303)
    const review = await stage.secretary.get(`/arbetsyta/inlasning/${draftId}`)
    expect(play.textOf(review.text)).toContain('Källan: halv.pdf')
    expect(await confirmedWords(draftId)).toContain('Inköpsgruppen 3 februari 2026')
  })

  it('of no known kind can be made notes of, beside its text', async () => {
    const { draftId } = await upload('Mjölk\nBröd\nOst\n', 'handlat.txt')
    await stage.secretary.post(`/arbetsyta/inlasning/${draftId}/slag`, { kind: 'minutes', version: '1' })
    const review = await stage.secretary.get(`/arbetsyta/inlasning/${draftId}`)
    expect(play.textOf(review.text)).toContain('Källan: handlat.txt Mjölk Bröd Ost')
    const words = await confirmedWords(draftId)
    for (const one of ['Inköpsgruppen 3 februari 2026', '1. Mjölk', '1 närvarande']) expect(words).toContain(one)
  })

  it('can be thrown away, and is then gone from the list but not from the database', async () => {
    const { draftId } = await upload('Skruv\nSpik\n', 'slängd.txt')
    expect((await stage.secretary.post(`/arbetsyta/inlasning/${draftId}/kasta`)).location).toContain('klart=kastat')
    expect((await stage.secretary.get('/arbetsyta/inlasning')).text).not.toContain('slängd.txt')
    expect(
      await test.db.selectFrom('import_draft').select('status').where('id', '=', draftId).executeTakeFirst(),
    ).toEqual({ status: 'discarded' })
  })
})

describe('text in other clothes', () => {
  it.each<[string, (text: string) => Uint8Array, string]>([
    ['UTF-16 with a mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), '2026-01-07'],
    ['UTF-16 without one', (text) => Buffer.from(text, 'utf16le'), '2026-01-08'],
    ['Windows-1252', (text) => Buffer.from(text, 'latin1'), '2026-01-09'],
    ['UTF-8 with line ends of Windows', (text) => Buffer.from(text.replaceAll('\n', '\r\n')), '2026-01-10'],
  ])('%s is read with its å, ä and ö', async (_case, encode, day) => {
    const { page, draftId } = await upload(encode(play.someText(day, ['Åtgärder på ön', 'Busskort'])))
    expect(page.text).toContain('value="Åtgärder på ön"')
    expect(page.text).toContain(`value="${day}"`)
    await stage.secretary.post(`/arbetsyta/inlasning/${draftId}/kasta`)
  })
})

describe('what is not a file to read', () => {
  it.each([
    ['no file', {}],
    ['a word in its place', { file: 'anteckningar' }],
  ])('%s is asked for again', async (_case, form) => {
    const before = await counts()
    const answer = await stage.secretary.post('/arbetsyta/inlasning', { network: stage.networkId, ...form })
    expect([answer.status, play.problemOn(answer)]).toEqual([422, 'Välj en eller flera filer, eller en mapp.'])
    expect(await counts()).toEqual(before)
  })

  it('over 25 MB is refused with a page, just over and far over, and nothing is kept', async () => {
    const before = await counts()
    const justOver = await play.sendFile(stage.secretary, stage.networkId, new Uint8Array(25_000_001), 'stor.txt')
    expect([justOver.status, play.textOf(justOver.text)]).toEqual([422, expect.stringContaining('större än 25 MB')])
    const farOver = await play.sendFile(stage.secretary, stage.networkId, new Uint8Array(61_000_000), 'stor.txt')
    expect([farOver.status, play.textOf(farOver.text)]).toEqual([413, expect.stringContaining('större än 60 MB')])
    expect(await counts()).toEqual(before)
  })

  it('for a network that is not the secretary’s own, or is none, is refused', async () => {
    const other = await play.aStage(test)
    expect((await play.sendFile(stage.secretary, other.networkId, minutes('2026-01-02'))).status).toBe(403)
    expect((await play.sendFile(stage.secretary, 'inget', minutes('2026-01-02'))).status).toBe(404)
    expect((await play.sendFile(stage.reader, stage.networkId, minutes('2026-01-02'))).status).toBe(403)
    expect((await stage.reader.get('/arbetsyta/inlasning')).status).toBe(403)
  })
})

describe('the same file once more', () => {
  it('leads to the draft that is there, and after confirmation to the meeting', async () => {
    const { draftId } = await upload(minutes('2026-01-20'))
    const again = await upload(minutes('2026-01-20'), 'annat namn.txt')
    expect([again.draftId, again.text]).toEqual([draftId, expect.stringContaining('Filen har lästs in tidigare')])
    await play.confirmDraft(stage.secretary, draftId)
    const late = await upload(minutes('2026-01-20'))
    expect([late.draftId, late.text]).toEqual([
      draftId,
      expect.stringContaining('Karin Lindvall har bekräftat utkastet'),
    ])
  })

  it('sent twice at once is one draft', async () => {
    const before = await counts()
    const sent = await Promise.all(
      [1, 2].map(() => play.sendFile(stage.secretary, stage.networkId, minutes('2026-01-21'))),
    )
    expect(new Set(sent.map((answer) => play.idIn(answer.location))).size).toBe(1)
    expect((await counts()).drafts).toBe(before.drafts + 1)
  })
})
