// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aBody, aMeeting, anAgendaItem, takeSteps } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let body: Awaited<ReturnType<typeof aBody>>
let meeting: Awaited<ReturnType<typeof aMeeting>>
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  body = await aBody(test.db, { network_id: stage.networkId })
  meeting = await aMeeting(test.db, body, { day: '2026-12-04' })
  await anAgendaItem(test.db, meeting, { title: 'Inledning', position: 1, number: '1' })
  await anAgendaItem(test.db, meeting, { title: 'Övriga frågor', position: 2, number: '2' })
})

const path = () => `/arbetsyta/organ/${body.id}/onska-punkt`
const wanted = { title: 'Mörka gator', background: 'Det är mörkt.', minutes: '15', presenter: 'Eva Ek' }
const ask = (form = {}, who = stage.member) =>
  who.post(path(), { ...wanted, organisation: 'Ekby kommun', isIfTime: 'ja', meetingId: meeting.id, ...form })
const asked = async (form = {}) => play.idIn((await ask(form)).location)
const request = (id: string, act = '') => `/arbetsyta/onskemal/${id}${act}`
const takeUp = (id: string, meetingId = meeting.id, who = stage.secretary) =>
  who.post(request(id, '/ta-upp'), { meetingId })
const decline = (id: string, remark: string, who = stage.secretary) => who.post(request(id, '/avboj'), { remark })
const agenda = async () => (await play.agendaOf(test, meeting.id)).map(({ number, title }) => `${number} ${title}`)
const count = async () =>
  (await test.db.selectFrom('item_request').where('body_id', '=', body.id).select('id').execute()).length
const lettersTo = async (personId: string) => {
  const person = await test.db.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow()
  return test.db
    .selectFrom('mail')
    .where('to_address', '=', person.email ?? '')
    .select(['subject', 'body'])
    .orderBy('subject')
    .execute()
}

describe('asking for an item', () => {
  it('is for anyone who takes part; the secretary sees it on the body’s and the meeting’s page', async () => {
    const sent = await ask()
    expect([sent.status, sent.location]).toEqual([303, expect.stringContaining('klart=onskadpunkt')])
    for (const address of [`/arbetsyta/organ/${body.id}`, `/arbetsyta/moten/${meeting.id}`]) {
      const page = play.textOf((await stage.secretary.get(address)).text)
      expect(page).toContain('Önskade punkter (1)')
      expect(page).toContain('Petter Ahlgren, Ekby kommun · 15 min · om tid och utrymme finns')
      expect(play.textOf((await stage.reader.get(address)).text)).not.toContain('Mörka gator')
    }
    expect(play.textOf((await stage.member.get(request(play.idIn(sent.location)))).text)).toContain('Väntar på svar')
  })

  it('is refused to one who only reads, and to one from outside', async () => {
    for (const [who, status] of [[stage.reader, 403] as const, [(await play.aStage(test)).secretary, 404] as const]) {
      expect((await who.get(path())).status).toBe(status)
      expect((await ask({}, who)).status).toBe(status)
    }
    expect(await count()).toBe(0)
  })

  it('is one request when the form is sent twice, also at once', async () => {
    await Promise.all([ask(), ask(), ask()])
    await ask()
    expect(await count()).toBe(1)
    await ask({ meetingId: '' })
    expect(await count()).toBe(2)
  })

  it.each([
    ['without a title', { title: '' }, 'Skriv vad punkten handlar om.'],
    ['with minutes in words', { minutes: 'en stund' }, 'Skriv antalet minuter med siffror'],
    ['for a meeting of nothing', { meetingId: 'x' }, 'Mötet går inte längre att lägga till punkter på'],
  ])('is refused %s, and what was typed is kept', async (_case, form, sentence) => {
    const answer = await ask({ presenter: 'Kvar Står', ...form })
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining(sentence)])
    expect(answer.text).toContain('value="Kvar Står"')
    expect(await count()).toBe(0)
  })
})

describe('a request', () => {
  it('that is accepted becomes an item with all of it, before what closes the agenda, and the asker gets a letter', async () => {
    const id = await asked()
    const taken = await takeUp(id)
    expect([taken.status, taken.location]).toEqual([303, expect.stringContaining('klart=onskantagen#punkt-')])
    expect(await agenda()).toEqual(['1 Inledning', '2 Mörka gator', '3 Övriga frågor'])
    const item = await play.itemTitled(test, meeting.id, 'Mörka gator')
    expect(
      await test.db.selectFrom('agenda_item').selectAll().where('id', '=', item.id).executeTakeFirst(),
    ).toMatchObject({
      ...{ background: 'Det är mörkt.', planned_minutes: 15, is_if_time: true, presenter: 'Eva Ek, Ekby kommun' },
    })
    expect((await lettersTo(stage.people.member)).at(-1)).toMatchObject({
      subject: 'Din punkt tas upp 4 december 2026',
      body: expect.stringContaining(`http://radslag.test/arbetsyta/moten/${meeting.id}`),
    })
    const page = await stage.member.get(request(id))
    expect(page.text).toContain(`/arbetsyta/moten/${meeting.id}#punkt-${item.id}`)
  })

  it('is answered once, by whichever of two secretaries came first', async () => {
    const id = await asked()
    const answers = await Promise.all([takeUp(id), takeUp(id), decline(id, 'Nej.')])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    const rows = await test.db.selectFrom('item_request_answer').where('request_id', '=', id).selectAll().execute()
    const items = (await agenda()).filter((line) => line.includes('Mörka gator'))
    expect([rows.length, items.length]).toEqual([1, rows[0]?.outcome === 'accepted' ? 1 : 0])
  })

  it('that is declined gets a word, and the asker a letter with it', async () => {
    const id = await asked({ title: 'Något annat' })
    const refused = await decline(id, ' ')
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Skriv varför')])
    expect((await decline(id, 'Det hör till styrgruppen.')).location).toContain('klart=onskanavbojd')
    expect(play.textOf((await stage.member.get(request(id))).text)).toMatch(/Tas inte upp.*Det hör till styrgruppen\./)
    const letters = await lettersTo(stage.people.member)
    expect(letters.find(({ subject }) => subject === 'Din punkt tas inte upp: Något annat')?.body).toContain(
      'Det hör till styrgruppen.',
    )
    expect(await agenda()).toHaveLength(2)
  })

  it('whose item is taken off says so, and leads nowhere', async () => {
    const id = await asked()
    await takeUp(id)
    const item = await play.itemTitled(test, meeting.id, 'Mörka gator')
    await stage.secretary.post(`/arbetsyta/moten/${meeting.id}/punkter/${item.id}/ta-bort`)
    const page = await stage.member.get(request(id))
    expect(play.textOf(page.text)).toContain('Borttagen från dagordningen')
    expect(page.text).not.toContain(item.id)
  })

  it('is not put on a meeting that is over, or of another body', async () => {
    const id = await asked({ meetingId: '' })
    const other = await aMeeting(test.db, await aBody(test.db, { network_id: stage.networkId }))
    await takeSteps(test.db, meeting, ['open', 'send-for-approval'])
    for (const meetingId of [meeting.id, other.id, 'x']) {
      const answer = await takeUp(id, meetingId)
      expect(answer.status).toBe(422)
      expect(play.textOf(answer.text)).toContain('Inget möte är planerat.')
    }
    expect(await agenda()).toHaveLength(2)
  })

  it('is the secretary’s to answer, and read by nobody else but the asker', async () => {
    const id = await asked()
    for (const who of [stage.member, stage.chair, stage.reader]) {
      expect((await takeUp(id, meeting.id, who)).status).toBe(403)
      expect((await decline(id, 'Nej.', who)).status).toBe(403)
    }
    expect((await stage.chair.get(request(id))).status).toBe(403)
    expect((await (await play.aStage(test)).secretary.get(request(id))).status).toBe(404)
  })

  it('is closed with the item that it became', async () => {
    const id = await asked()
    await takeUp(id)
    const item = await play.itemTitled(test, meeting.id, 'Mörka gator')
    await test.db
      .insertInto('restriction')
      .values({
        ...{ id: crypto.randomUUID(), network_id: stage.networkId, body_id: body.id, record_kind: 'agenda-item' },
        ...{ record_id: item.id, level: 'persons', law: 'OSL 18:1', since: '2026-01-01', decided_by: 'Chefen' },
        recorded_by: stage.people.chair,
      })
      .execute()
    expect((await stage.member.get(request(id))).status).toBe(404)
  })
})
