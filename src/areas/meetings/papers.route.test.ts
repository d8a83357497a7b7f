// Real: the whole program, its database, the processes that make papers. Left out: the built styles and the mail server.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '#platform/root.ts'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { approve as approveAs, sendingTo } from '../../../tests/support/approving.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { aPerson } from '../../../tests/support/builders.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../tests/support/held-meeting.ts'
import { pdfWords } from '../../../tests/support/paper-words.ts'
import { close } from '../../../tests/support/planted-secret.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting
let stranger: Browser
const at = (path: string, one = held) => `/arbetsyta/moten/${one.meetingId}/${path}`
const words = async (path: string, browser = held.stage.reader) => pdfWords((await browser.get(path)).bytes)
const seen = async (path: string, browser = held.stage.reader) => play.textOf((await browser.get(path)).text)

async function attach(one: HeldMeeting, itemId: string, name: string, mediaType: string, bytes: Uint8Array) {
  const place = {
    network_id: one.stage.networkId,
    body_id: one.bodyId,
    meeting_id: one.meetingId,
    agenda_item_id: itemId,
  }
  const file = { name, media_type: mediaType, bytes: Buffer.from(bytes), sha256: name, position: 1 }
  await test.db
    .insertInto('item_attachment')
    .values({ id: crypto.randomUUID(), ...place, ...file, added_by: one.stage.people.secretary })
    .execute()
}

async function sendAndApprove(one: HeldMeeting) {
  await one.post('narvaro', { act: 'all-present' })
  await one.post('skicka', sendingTo(one.stage.people.member))
  expect((await approveAs(one.stage.member, one.meetingId)).status).toBe(303)
}

beforeAll(async () => {
  test = await createTestApp()
  held = await aHeldMeeting(test)
  stranger = await test.as((await aPerson(test.db)).id)
  await held.onItem('anteckning', { version: '1', notes: 'Tunneln är *mörk* #pagebreak().' })
  await held.onItem('beslut', { wording: 'Lamporna byts före jul.' })
})
afterAll(() => test.close())

describe('while the notes are a draft', () => {
  it('says so on the paper, in words, on each page', async () => {
    const file = await held.stage.reader.get(at('anteckningar.pdf'))
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(file.headers.get('content-disposition')).toMatch(/^inline; filename="styrgruppen-\d{4}-\d\d-\d\d[.]pdf"$/)
    const text = await pdfWords(file.bytes)
    expect(text).toMatch(/^Styrgruppen.+ UTKAST /)
    for (const said of ['inte justerat', 'Belysning', 'Tunneln är *mörk* #pagebreak().', 'Lamporna byts före jul.'])
      expect(text).toContain(said)
  })
  it('comes as DOCX, to be saved', async () => {
    const file = await held.stage.reader.get(at('anteckningar.docx'))
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="styrgruppen-.+[.]docx"$/)
    expect(file.text.startsWith('PK')).toBe(true)
  })
  it('gives an excerpt that nobody can take for the approved words', async () => {
    const path = at(`punkter/${held.itemId}/utdrag`)
    for (const text of [await seen(path), await words(`${path}.pdf`)]) {
      expect(text).toContain('Lamporna byts före jul.')
      expect(text).toContain('inte justerat')
      expect(text).not.toContain('stämmer med de justerade')
    }
  })
})

describe('when they are approved', () => {
  let approved: HeldMeeting
  beforeAll(async () => {
    approved = await aHeldMeeting(test)
    await approved.onItem('beslut', { wording: 'Offerten antas.' })
    await approved.post('punkter', { title: 'En annan punkt' })
    await sendAndApprove(approved)
  })
  it('prints the frozen words, who approved them and when', async () => {
    const text = await words(at('anteckningar.pdf', approved), approved.stage.reader)
    expect(text).not.toContain('UTKAST')
    expect(text).toMatch(/Justerad av Petter Ahlgren \d+ \w+ \d{4}[.]/)
    expect(text).toMatch(/Kontrollsumma: [0-9a-f]{64}/)
  })
  it('gives an excerpt of the one item, said to be true to them', async () => {
    const path = at(`punkter/${approved.itemId}/utdrag`, approved)
    for (const text of [await seen(path, approved.stage.reader), await words(`${path}.pdf`, approved.stage.reader)]) {
      expect(text).toContain('Offerten antas.')
      expect(text).toMatch(/Utdraget stämmer med de justerade anteckningarna[.] Justerad av Petter Ahlgren/)
      expect(text).not.toContain('En annan punkt')
    }
  })
  it('prints the same file each time', async () => {
    const [one, other] = [
      await approved.stage.reader.get(at('anteckningar.pdf', approved)),
      await approved.stage.chair.get(at('anteckningar.pdf', approved)),
    ]
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true)
  })
})

describe('the papers of a meeting', () => {
  const document = (name: string) => readFileSync(join(projectRoot, 'tests/documents', name))
  beforeAll(async () => {
    await test.db
      .updateTable('agenda_item')
      .set({ background: 'Lamporna är från 1987.', proposal: 'Byt dem.', presenter: 'Maja Ek', planned_minutes: 15 })
      .where('id', '=', held.itemId)
      .execute()
    await attach(held, held.itemId, 'Utredning.pdf', 'application/pdf', document('trygghetsgrupp.pdf'))
    await attach(held, held.itemId, 'Låst.pdf', 'application/pdf', document('last.pdf'))
    await attach(held, held.itemId, 'Trasig.pdf', 'application/pdf', document('trygghetsgrupp.pdf').subarray(0, 600))
    await attach(
      held,
      held.itemId,
      'Minne.txt',
      'text/plain',
      new TextEncoder().encode('Rad ett.\n\nRad två med #hash.'),
    )
    await attach(held, held.itemId, 'Kalkyl.xlsx', 'application/vnd.ms-excel', new Uint8Array(9))
  })
  const underTheItem = ['Maja Ek', '15 min', 'Lamporna är från 1987.', 'Förslag till beslut', 'Byt dem.']

  it('are read on a page, with each file in its place', async () => {
    const page = await held.stage.reader.get(at('handlingar'))
    const text = play.textOf(page.text)
    for (const said of [...underTheItem, 'Dagordning', 'Utredning.pdf', 'Kalkyl.xlsx']) expect(text).toContain(said)
    expect(page.text).toContain(`href="/arbetsyta/moten/${held.meetingId}/handlingar.pdf"`)
    expect(page.text).toContain(`href="#punkt-${held.itemId}"`)
  })
  it('come as one PDF, where a file that can not be read is told of and the rest goes on', async () => {
    const file = await held.stage.reader.get(at('handlingar.pdf'))
    const text = await pdfWords(file.bytes)
    for (const said of underTheItem) expect(text).toContain(said)
    for (const said of [
      'Skogsbygdens trygghetsgrupp',
      'Filen är låst',
      'Filen är skadad',
      'Rad två med #hash.',
      'Bilaga: Kalkyl.xlsx finns som egen fil',
    ])
      expect(text).toContain(said)
    expect(text).toMatch(/Sida 1 av (\d+) .* Sida \1 av \1/)
  })
  it('say so when there is nothing on the agenda yet', async () => {
    const meetingId = await held.plan('2032-03-01')
    expect(await seen(`/arbetsyta/moten/${meetingId}/handlingar`)).toContain('Dagordningen är tom')
    expect(await words(`/arbetsyta/moten/${meetingId}/handlingar.pdf`)).toContain('Dagordningen är tom')
  })
})

describe('whose they are not', () => {
  const paths = () =>
    [
      'anteckningar.pdf',
      'anteckningar.docx',
      'handlingar',
      'handlingar.pdf',
      `punkter/${held.itemId}/utdrag`,
      `punkter/${held.itemId}/utdrag.pdf`,
    ].map((path) => at(path))

  it('a stranger, a guest and nobody get nothing', async () => {
    const guest = await aPerson(test.db)
    await test.db
      .insertInto('item_guest')
      .values({ agenda_item_id: held.itemId, meeting_id: held.meetingId, body_id: held.bodyId, person_id: guest.id })
      .execute()
    const [asGuest, nobody] = [await test.as(guest.id), test.browser()]
    for (const path of paths()) {
      expect([path, (await stranger.get(path)).status]).toEqual([path, 404])
      expect([path, [403, 404].includes((await asGuest.get(path)).status)]).toEqual([path, true])
      expect([path, (await nobody.get(path)).status]).toEqual([path, 303])
    }
  })
  it('there is no paper of notes that are not begun, nor of an item elsewhere', async () => {
    const meetingId = await held.plan('2032-04-01')
    expect((await held.stage.reader.get(`/arbetsyta/moten/${meetingId}/anteckningar.pdf`)).status).toBe(404)
    expect(
      (await held.stage.reader.get(`/arbetsyta/moten/${held.meetingId}/punkter/${crypto.randomUUID()}/utdrag`)).status,
    ).toBe(404)
    const other = await aHeldMeeting(test)
    expect(
      (await held.stage.reader.get(`/arbetsyta/moten/${held.meetingId}/punkter/${other.itemId}/utdrag`)).status,
    ).toBe(404)
  })
  it('what is closed stands in no paper of those it is closed to, and its reading is logged for others', async () => {
    const closed = await aHeldMeeting(test)
    const { secretary, people, member, reader } = closed.stage
    await closed.onItem('anteckning', { version: '1', notes: 'HEMLIGT i anteckningen.' })
    await test.db
      .updateTable('agenda_item')
      .set({ background: 'HEMLIGT underlag.' })
      .where('id', '=', closed.itemId)
      .execute()
    await attach(closed, closed.itemId, 'HEMLIGT.txt', 'text/plain', new TextEncoder().encode('HEMLIGT innehåll'))
    await close(secretary, 'agenda-item', closed.itemId, { level: 'persons', personIds: [people.member] })
    const place = (path: string) => at(path, closed)
    for (const path of ['anteckningar.pdf', 'handlingar.pdf', `punkter/${closed.itemId}/utdrag.pdf`])
      expect([path, (await words(place(path), reader)).includes('HEMLIGT')]).toEqual([path, false])
    expect(await words(place('anteckningar.pdf'), member)).not.toContain('HEMLIGT')
    const readings = () =>
      test.db.selectFrom('reading_log').select('person_id').where('record_id', '=', closed.itemId).execute()
    const before = await readings()
    expect(await words(place('handlingar.pdf'), member)).toContain('HEMLIGT innehåll')
    expect((await readings()).slice(before.length)).toEqual([{ person_id: people.member }])
  })
})
