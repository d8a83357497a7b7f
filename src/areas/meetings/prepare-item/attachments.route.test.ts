// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aBody, aMeeting, anAgendaItem, aPerson, takeSteps } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let body: Awaited<ReturnType<typeof aBody>>
let meeting: Awaited<ReturnType<typeof aMeeting>>
let itemId: string
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  body = await aBody(test.db, { network_id: stage.networkId })
})
afterAll(() => test.close())
beforeEach(async () => {
  meeting = await aMeeting(test.db, body)
  itemId = (await anAgendaItem(test.db, meeting)).id
})

const path = (rest = '') => `/arbetsyta/moten/${meeting.id}/punkter/${itemId}/bilagor${rest}`
const pdf = '%PDF-1.7\n<script>alert(1)</script>\n'
const file = (name: string, content: BlobPart = pdf) => new File([content], name)
const attach = (form: File, who = stage.secretary) => who.post(path(), { files: form })
const kept = () =>
  test.db.selectFrom('item_attachment').where('agenda_item_id', '=', itemId).selectAll().orderBy('position').execute()
const onlyId = async () => (await kept())[0]?.id ?? ''

describe('a file that is attached to an item', () => {
  it('is kept, counted on the meeting’s page, and saved by whoever reads it: never opened as a page of ours', async () => {
    const sent = await attach(file('..\\Underlag "ö".pdf'))
    expect([sent.status, sent.location]).toEqual([303, expect.stringContaining('andra?klart=bilaga#bilagor')])
    expect(await kept()).toMatchObject([{ name: 'Underlag "ö".pdf', media_type: 'application/pdf', position: 1 }])
    expect(play.textOf((await stage.reader.get(`/arbetsyta/moten/${meeting.id}`)).text)).toContain('1 bilaga')
    const got = await stage.reader.get(path(`/${await onlyId()}`))
    expect([got.status, got.text]).toEqual([200, pdf])
    expect(got.headers.get('content-type')).toBe('application/pdf')
    expect(got.headers.get('content-disposition')).toMatch(/^attachment; filename="Underlag .{3}\.pdf"/)
    expect(got.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is kept once when it is sent twice, beside another of the same name', async () => {
    await attach(file('a.pdf'))
    await attach(file('a.pdf'))
    await attach(file('a.pdf', `${pdf} annat`))
    expect((await kept()).map(({ position }) => position)).toEqual([1, 2])
  })

  it('comes with others in one go, and none is kept when one of them is refused', async () => {
    const send = async (names: [string, string][]) => {
      const form = new FormData()
      for (const [name, content] of names) form.append('files', file(name, content))
      const { cookies } = stage.secretary
      return test.app.request(`http://radslag.test${path()}`, {
        ...{ method: 'POST', body: form },
        headers: {
          ...{ host: 'radslag.test', origin: 'http://radslag.test', 'sec-fetch-site': 'same-origin' },
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
      })
    }
    const refused = await send([
      ['a.pdf', pdf],
      ['b.png', pdf],
    ])
    expect([refused.status, play.textOf(await refused.text())]).toEqual([
      ...[422, expect.stringContaining('b.png innehåller något annat än namnet säger. Ingen fil har sparats.')],
    ])
    expect(await kept()).toEqual([])
    expect(
      (
        await send([
          ['a.pdf', pdf],
          ['b.csv', 'ort;antal\n'],
        ])
      ).status,
    ).toBe(303)
    expect((await kept()).map(({ name }) => name)).toEqual(['a.pdf', 'b.csv'])
  })

  it.each([
    ['a page called PDF', file('a.pdf', '<!doctype html><script>'), 'a.pdf innehåller något annat'],
    ['a page', file('a.html', '<!doctype html>'), 'a.html är av ett slag som inte tas emot'],
    ['nothing in it', file('a.pdf', ''), 'a.pdf är tom'],
    ['no name', file(''), 'Välj minst en fil.'],
    ['a byte over 25 MB', file('a.txt', 'a'.repeat(25_000_001)), 'a.txt är större än 25 MB'],
  ])('is refused with %s, in a sentence, and nothing is kept', async (_case, wrong, sentence) => {
    const answer = await attach(wrong)
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining(sentence)])
    expect(await kept()).toEqual([])
  })

  it('of 500 MB is refused with a page that leads back, though its length was never told', async () => {
    const chunk = new Uint8Array(1_000_000)
    let left = 500
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()),
    })
    const { cookies } = stage.secretary
    const request = new Request(`http://radslag.test${path()}`, {
      ...{ method: 'POST', body: stream, duplex: 'half' },
      headers: {
        ...{ 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' },
        ...{ host: 'radslag.test', origin: 'http://radslag.test' },
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    } as RequestInit)
    const answer = await test.app.request(request)
    expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining(`${itemId}/andra`)])
    expect(await kept()).toEqual([])
  })

  it('is taken away again, once, and by the secretary only', async () => {
    await attach(file('a.pdf'))
    const id = await onlyId()
    for (const who of [stage.reader, stage.member]) {
      expect((await attach(file('b.pdf'), who)).status).toBe(403)
      expect((await who.post(path(`/${id}/ta-bort`))).status).toBe(403)
    }
    expect((await stage.secretary.post(path(`/${id}/ta-bort`))).location).toContain('klart=bilagaborta')
    expect((await stage.secretary.post(path(`/${id}/ta-bort`))).status).toBe(404)
    expect((await stage.secretary.get(path(`/${id}`))).status).toBe(404)
    expect(await kept()).toEqual([])
  })

  it('goes with its item, and leaves no dead link', async () => {
    await attach(file('a.pdf'))
    const id = await onlyId()
    expect((await stage.secretary.post(`/arbetsyta/moten/${meeting.id}/punkter/${itemId}/ta-bort`)).status).toBe(303)
    expect((await stage.secretary.get(`/arbetsyta/moten/${meeting.id}`)).text).not.toContain(id)
    expect((await stage.secretary.get(path(`/${id}`))).status).toBe(404)
  })

  it('stays and is read when the notes are frozen, and can then neither be added nor taken away', async () => {
    await attach(file('a.pdf'))
    const id = await onlyId()
    await takeSteps(test.db, meeting, ['open', 'send-for-approval'])
    expect((await attach(file('b.pdf'))).status).toBe(422)
    expect((await stage.secretary.post(path(`/${id}/ta-bort`))).status).toBe(422)
    expect((await stage.reader.get(path(`/${id}`))).status).toBe(200)
    expect(await kept()).toHaveLength(1)
  })

  it('is read by a guest of its item and of no other, and by nobody from outside', async () => {
    await attach(file('a.pdf'))
    const guest = await aPerson(test.db)
    const other = await anAgendaItem(test.db, meeting)
    const expires_at = new Date('2100-01-01')
    const place = { meeting_id: meeting.id, body_id: body.id, person_id: guest.id, expires_at }
    await test.db
      .insertInto('item_guest')
      .values({ ...place, agenda_item_id: other.id })
      .execute()
    const browser = await test.as(guest.id)
    const address = path(`/${await onlyId()}`)
    expect((await browser.get(address)).status).toBe(404)
    await test.db
      .insertInto('item_guest')
      .values({ ...place, agenda_item_id: itemId })
      .execute()
    expect((await (await test.as(guest.id)).get(address)).text).toBe(pdf)
    expect((await (await play.aStage(test)).secretary.get(address)).status).toBe(404)
  })
})
