// Real: the whole program, its roles, its database and the process that reads files. Left out: the built styles.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { batchesIn, fileOf } from '../../../../tests/support/batches.ts'
import { aRole } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'
import { aPackedZip } from '../../../../tests/support/odd-files.ts'

let test: TestApp
let stage: play.Stage
beforeAll(async () => {
  test = await createTestApp()
})
beforeEach(async () => {
  stage = await play.aStage(test)
})
afterAll(() => test.close())

const minutes = (day: string) => play.someText(day, ['Belysning', 'Busskort'])
const bytesOf = (words: string) => new TextEncoder().encode(words)
const batches = () => batchesIn(test, stage)
const { get, send, sendAll, pageAt, report, outcomes, drafts } = {
  get: (path: string) => batches().get(path),
  send: (files: File[]) => batches().send(files),
  sendAll: (...sent: Parameters<ReturnType<typeof batchesIn>['sendAll']>) => batches().sendAll(...sent),
  pageAt: (path: string) => batches().pageAt(path),
  report: (batch: string) => batches().report(batch),
  outcomes: (batch: string) => batches().outcomes(batch),
  drafts: (batch: string) => batches().drafts(batch),
}

describe('several files at once', () => {
  it('become a batch that tells what came of each', async () => {
    const batch = await sendAll([
      fileOf('mars.txt', minutes('2025-03-04')),
      fileOf('tom.txt', ''),
      fileOf('trasig.pdf', play.documentFile('trygghetsgrupp.pdf').subarray(0, 700)),
    ])
    const text = await pageAt(batch)
    expect(text).toContain('Inläsning av 3 filer')
    expect(text).toContain('Styrgruppen, tisdag 4 mars 2025')
    expect(text).toContain('1 väntar på granskning, 1 av dem utan tvekan · 2 gick inte att läsa')
    expect(await outcomes(batch)).toEqual({
      'mars.txt': 'Läst utan tvekan',
      'tom.txt': expect.stringContaining('Filen är tom'),
      'trasig.pdf': expect.stringContaining('Filen är skadad'),
    })
  })

  it('in an archive are taken out, and the archive itself is not kept', async () => {
    const archive = aPackedZip([
      { name: 'möten/mars.txt', bytes: bytesOf(minutes('2025-03-04')) },
      { name: 'möten/april.txt', bytes: bytesOf(minutes('2025-04-04')) },
      { name: '../../ut.txt', bytes: bytesOf(minutes('2025-05-04')) },
    ])
    const batch = await sendAll([fileOf('år.zip', archive)])
    expect((await drafts(batch)).map(({ name, status, bytes }) => [name, status, bytes.length > 0])).toEqual([
      ['år.zip', 'unpacked', false],
      ['år.zip/möten/april.txt', 'to-review', true],
      ['år.zip/möten/mars.txt', 'to-review', true],
      ['år.zip/ut.txt', 'to-review', true],
    ])
    expect(await pageAt(batch)).toContain('Inläsning av 3 filer')
  })

  it('keep the folders they were in, and take no path out of them', async () => {
    const batch = await sendAll([fileOf('a.txt', minutes('2025-03-04')), fileOf('b.txt', minutes('2025-03-05'))], {
      path: ['Möten/2025/a.txt', '../..\\/etc/b\u0007.txt'],
    })
    expect((await drafts(batch)).map(({ name }) => name)).toEqual(['Möten/2025/a.txt', 'etc/b.txt'])
  })

  it('of other kinds are kept under their own kind', async () => {
    const promises = 'Ekby – medborgarlöften\n\nPolisen och kommunen lovar att synas mer vid skolorna under 2025.\n'
    const batch = await sendAll([fileOf('lofte.txt', promises), fileOf('lista.txt', 'Mjölk\nBröd\n')])
    expect(Object.fromEntries((await report(batch)).map((cells) => [cells[0], cells[1]]))).toEqual({
      'lista.txt': 'Annan handling',
      'lofte.txt': 'Medborgarlöften',
    })
  })
})

describe('the same file', () => {
  it('in the folder twice, and from before, is recognised and not kept again', async () => {
    const first = await sendAll([fileOf('a.txt', minutes('2025-03-04')), fileOf('kopia.txt', minutes('2025-03-04'))])
    expect(await outcomes(first)).toEqual({ 'a.txt': 'Läst utan tvekan', 'kopia.txt': 'Se a.txt' })
    const second = await sendAll([fileOf('b.txt', minutes('2025-03-04')), fileOf('ny.txt', minutes('2025-06-04'))])
    expect(await outcomes(second)).toEqual({ 'b.txt': 'Se a.txt', 'ny.txt': 'Läst utan tvekan' })
    expect(await pageAt(second)).toContain('1 fanns redan')
  })

  it('sent again to its batch after a stop stands there once', async () => {
    const files = [
      fileOf('a.txt', minutes('2025-03-04')),
      fileOf('tom.txt', ''),
      fileOf('b.txt', minutes('2025-04-04')),
    ]
    const batch = await sendAll(files.slice(0, 2))
    expect(await sendAll(files, { batch: play.idIn(batch) })).toBe(batch)
    expect((await drafts(batch)).map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'tom.txt'])
  })
})

describe('a batch that is paused', () => {
  it('is not read until it goes on, and what was left by a stop is read then', async () => {
    const sent = await send([fileOf('a.txt', minutes('2025-03-04')), fileOf('b.txt', minutes('2025-04-04'))])
    const batch = sent.location
    await stage.secretary.post(`${batch}/pausa`)
    await test.afterwards()
    // As if the program had stopped in the middle of both.
    await test.db
      .updateTable('import_draft')
      .set({ status: 'waiting', tries: 1 })
      .where('batch_id', '=', play.idIn(batch))
      .execute()
    await stage.secretary.get(batch)
    expect(Object.values(await outcomes(batch))).toEqual(['Pausad', 'Pausad'])
    await stage.secretary.post('/arbetsyta/inlasning', { network: stage.networkId, file: fileOf('c.txt', 'Hej') })
    await test.afterwards()
    expect(Object.values(await outcomes(batch))).toEqual(['Pausad', 'Pausad'])
    expect((await stage.secretary.post(`${batch}/fortsatt`)).location).toContain('klart=fortsatter')
    await test.afterwards()
    expect(Object.values(await outcomes(batch))).toEqual(['Läst utan tvekan', 'Läst utan tvekan'])
  })

  it('leaves a file alone that has ended the program again and again', async () => {
    const sent = await send([fileOf('a.txt', minutes('2025-03-04')), fileOf('b.txt', minutes('2025-04-04'))])
    await test.afterwards()
    await test.db
      .updateTable('import_draft')
      .set({ status: 'waiting', tries: 2 })
      .where('batch_id', '=', play.idIn(sent.location))
      .where('file_name', '=', 'a.txt')
      .execute()
    await stage.secretary.post(`${sent.location}/fortsatt`)
    await test.afterwards()
    expect(await outcomes(sent.location)).toEqual({
      'a.txt': expect.stringContaining('Filen kräver för mycket minne'),
      'b.txt': 'Läst utan tvekan',
    })
  })
})

describe('the queue', () => {
  it('begins with the most doubtful, leaves what another reviews, and says when it is empty', async () => {
    const batch = await sendAll([fileOf('a.txt', minutes('2025-03-04')), fileOf('b.txt', minutes('2025-04-04'))])
    const [a, b] = await drafts(batch)
    const set = (id: string | undefined, values: object) =>
      test.db
        .updateTable('import_draft')
        .set(values)
        .where('id', '=', id ?? '')
        .execute()
    const next = async (after = '') => (await get(`${batch}/nasta${after && `?efter=${after}`}`)).location
    await set(b?.id, { unsure_count: 3 })
    expect(await next()).toBe(`/arbetsyta/inlasning/${b?.id}`)
    expect(await next(b?.id)).toBe(`/arbetsyta/inlasning/${a?.id}`)
    const { id: other } = await aRole(test.db, { role: 'secretary', network_id: stage.networkId })
    await test.db.updateTable('person').set({ name: 'Maja Ek' }).where('id', '=', other).execute()
    await set(b?.id, { reviewer_id: other, reviewing_since: new Date() })
    expect(await next()).toBe(`/arbetsyta/inlasning/${a?.id}`)
    expect(await pageAt(batch)).toContain('Maja Ek granskar den nu')
    await set(b?.id, { reviewing_since: new Date(Date.now() - 16 * 60_000) })
    expect(await next()).toBe(`/arbetsyta/inlasning/${b?.id}`)
    await test.db
      .updateTable('import_draft')
      .set({ status: 'discarded' })
      .where('batch_id', '=', play.idIn(batch))
      .execute()
    expect(await next()).toContain('klart=ingetmer')
  })
})

describe('whose batch it is', () => {
  it('is nobody else’s to see, pause or add to', async () => {
    const batch = await sendAll([fileOf('a.txt', minutes('2025-03-04')), fileOf('b.txt', minutes('2025-04-04'))])
    const other = await play.aStage(test)
    for (const [browser, status] of [
      [other.secretary, 404],
      [stage.reader, 404],
    ] as const) {
      expect((await browser.get(batch)).status).toBe(status)
      expect((await browser.get(`${batch}/rapport.csv`)).status).toBe(status)
      expect((await browser.get(`${batch}/nasta`)).status).toBe(status)
      expect((await browser.post(`${batch}/pausa`)).status).toBe(status)
    }
    const added = await other.secretary.post('/arbetsyta/inlasning', {
      network: other.networkId,
      batch: play.idIn(batch),
      file: fileOf('c.txt', minutes('2025-05-05')),
    })
    expect(added.status).toBe(404)
  })
})
