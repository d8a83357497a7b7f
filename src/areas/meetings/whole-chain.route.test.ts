// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../tests/support/approving.ts'
import * as play from '../../../tests/support/stage.ts'
import type { Form } from '../../../tests/support/browser.ts'

let test: TestApp
let stage: play.Stage
let [draftId, held, next, bodyId] = ['', '', '', '']

beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
})
afterAll(() => test.close())

const tabled = [
  'Trygghet och brottsförebyggande arbete',
  'Utestående ärenden',
  'Verksamhetsplan och budget',
  'Val av ordförande',
]
const act = async (title: string, path: string, form: Form = {}, meetingId = next) =>
  stage.secretary.post(
    `/arbetsyta/moten/${meetingId}/punkter/${(await play.itemTitled(test, meetingId, title)).id}/${path}`,
    form,
  )
const page = async (path: string, browser = stage.secretary) => play.textOf((await browser.get(path)).text)
const publicText = async () => {
  const answer = await test.browser().get(await publicPath())
  return { status: answer.status, text: play.textOf(answer.text) }
}
const publicPath = async () =>
  (
    await test.db
      .selectFrom('published.edition')
      .select('path')
      .where('subject_id', '=', next)
      .executeTakeFirstOrThrow()
  ).path

it('reads the notes into a draft in which every field points at its words', async () => {
  const sent = await play.sendFile(stage.secretary, stage.networkId, play.exampleFile())
  expect([sent.status, sent.location]).toEqual([303, expect.stringMatching(/^\/arbetsyta\/inlasning\/[0-9a-f-]{36}$/)])
  draftId = play.idIn(sent.location)
  const review = await stage.secretary.get(sent.location)
  expect(review.status).toBe(200)
  for (const value of ['2022-10-28', '08:30', '11:00', 'Gunilla Frisk', 'Petter Ahlgren', '2022-12-02'])
    expect(review.text).toContain(`value="${value}"`)
  const sources = [...review.text.matchAll(/data-source="([^"]+)"/g)].map(([, id]) => id)
  expect(sources.length).toBeGreaterThan(40)
  for (const id of sources) expect(review.text).toContain(`<mark id="${id}"`)
  expect(play.textOf(review.text)).toContain('10 punkter, 26 personer, 4 bordlagda')
})

it('makes a meeting of the confirmed draft, with everyone and the items they attended', async () => {
  const confirmed = await play.confirmDraft(stage.secretary, draftId)
  expect(confirmed.status).toBe(303)
  held = play.idIn(confirmed.location)
  const text = await page(`/arbetsyta/moten/${held}`)
  expect(text).toContain('Närvaro: 23 närvarande, 13 av dem vid en del av mötet · 3 frånvarande')
  expect(text).toContain('fredag 28 oktober 2022 kl. 8.30–11.00')
  expect(text).toContain('Sofia Granlund Botkyrka – Punkt 2')
  expect(text).toContain('Förslaget till utvecklingsprogram får ligga till grund för samarbetskommitténs nästa möte.')
})

it('lets what was put off stand in three places: those notes, the body’s list and the next agenda', async () => {
  const body = await test.db.selectFrom('meeting').select('body_id').where('id', '=', held).executeTakeFirstOrThrow()
  bodyId = body.body_id
  const planned = await test.db
    .selectFrom('meeting')
    .selectAll()
    .where('status', '=', 'planned')
    .executeTakeFirstOrThrow()
  next = planned.id
  expect([planned.day, planned.starts_at, planned.place]).toEqual([
    ...['2022-12-02', new Date('2022-12-02T07:30:00Z'), expect.stringContaining('Huddinge')],
  ])
  expect((await page(`/arbetsyta/moten/${held}`)).match(/Tas upp 2 december 2022/g)).toHaveLength(4)
  const list = await page(`/arbetsyta/organ/${bodyId}`)
  expect(list).toContain('Utestående ärenden (4)')
  expect(list.match(/1 gång 2 december 2022|1 gång [^.]*? 2 december 2022, punkt/g)).toHaveLength(4)
  const agenda = await play.agendaOf(test, next)
  expect(agenda.map(({ title }) => tabled.findIndex((known) => title.startsWith(known)))).toEqual([0, 1, 2, 3])
})

it('is held: attendance is marked, also for a part of the meeting', async () => {
  expect((await stage.secretary.post(`/arbetsyta/moten/${next}/oppna`)).status).toBe(303)
  const rows = await test.db
    .selectFrom('attendance')
    .select(['id', 'name'])
    .where('meeting_id', '=', next)
    .orderBy('name')
    .execute()
  expect(rows.map(({ name }) => name)).toEqual(['Gunilla Frisk', 'Karin Lindvall', 'Petter Ahlgren'])
  const [gunilla, karin, petter] = rows.map(({ id }) => id)
  const path = `/arbetsyta/moten/${next}/narvaro`
  const form = {
    [`presence-${gunilla}`]: 'present',
    [`presence-${karin}`]: 'present',
    [`presence-${petter}`]: 'present',
  }
  const refused = await stage.secretary.post(path, { ...form, [`items-${petter}`]: '1-9' })
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('finns på dagordningen')])
  expect(refused.text).toContain('value="1-9"')
  const marked = await stage.secretary.post(path, {
    ...form,
    [`items-${petter}`]: '1-2',
    newName: 'Ylva',
    newItems: '3',
  })
  expect(marked.status).toBe(303)
  const text = await page(`/arbetsyta/moten/${next}`)
  expect(text).toContain('Närvaro: 4 närvarande, 2 av dem vid en del av mötet · 0 frånvarande')
  expect(text).toContain('Punkterna 1, 2')
})

it('takes a note, and tells the second of two writers without losing a word', async () => {
  const before = await play.itemTitled(test, next, 'Trygghet')
  const first = await act('Trygghet', 'anteckning', { version: String(before.version), notes: 'Först.\r\nRad två.' })
  expect(first.status).toBe(303)
  const second = await act('Trygghet', 'anteckning', { version: String(before.version), notes: 'Den andras ord.' })
  expect([second.status, play.problemOn(second)]).toEqual([422, expect.stringContaining('Någon annan har ändrat')])
  expect(second.text).toContain('Den andras ord.</textarea>')
  expect(play.textOf(second.text)).toContain('Texten som är sparad nu Först. Rad två.')
  expect((await play.itemTitled(test, next, 'Trygghet')).notes).toBe('Först.\nRad två.')
})

it('will not be sent while a matter put off earlier has no outcome', async () => {
  const refused = await stage.secretary.post(`/arbetsyta/moten/${next}/skicka`, sendingTo(stage.people.member))
  expect([refused.status, play.problemOn(refused)]).toEqual([
    422,
    expect.stringContaining('varken beslut eller ny bordläggning'),
  ])
  expect(refused.text).toContain(`href="#punkt-${(await play.itemTitled(test, next, 'Trygghet')).id}"`)
})

it('decides one, puts one off once more, and takes slips back to where the matter stood', async () => {
  expect((await act('Trygghet', 'beslut', { wording: 'Gruppen fortsätter.' })).status).toBe(303)
  expect((await play.itemTitled(test, next, 'Trygghet')).status).toBe('decided')
  expect(await page(`/arbetsyta/organ/${bodyId}`)).toContain('Utestående ärenden (3)')
  const decision = await test.db
    .selectFrom('decision')
    .select('id')
    .where('meeting_id', '=', next)
    .executeTakeFirstOrThrow()
  expect((await act('Trygghet', `aterta/${decision.id}`)).status).toBe(303)
  expect((await play.itemTitled(test, next, 'Trygghet')).status).toBe('tabled')
  expect((await act('Trygghet', 'beslut', { wording: 'Gruppen fortsätter till våren.' })).status).toBe(303)
  expect((await act('Utestående', 'bordlagg', { reason: 'tidsbrist' })).status).toBe(303)
  const list = await page(`/arbetsyta/organ/${bodyId}`)
  expect([list.match(/2 gånger/g)?.length, list.match(/1 gång/g)?.length]).toEqual([1, 2])
  const third = await stage.secretary.post(`/arbetsyta/organ/${bodyId}/moten/nytt`, { day: '2023-02-03' })
  const thirdId = play.idIn(third.location)
  expect((await play.agendaOf(test, thirdId)).map(({ title }) => title)).toEqual(['Utestående ärenden'])
  const tabling = await test.db
    .selectFrom('tabling')
    .select('id')
    .where('meeting_id', '=', next)
    .executeTakeFirstOrThrow()
  expect((await act('Utestående', `aterta/${tabling.id}`)).status).toBe(303)
  expect(await play.agendaOf(test, thirdId)).toEqual([])
  expect((await play.itemTitled(test, next, 'Utestående')).status).toBe('tabled')
  expect((await act('Utestående', 'bordlagg', { otherReason: 'underlag saknas' })).status).toBe(303)
  expect((await play.agendaOf(test, thirdId)).map(({ title }) => title)).toEqual(['Utestående ärenden'])
})

it('closes one without a decision, opens it again and closes it', async () => {
  for (const [path, status] of [
    ['avsluta', 'closed'],
    ['oppna-igen', 'tabled'],
    ['avsluta', 'closed'],
  ] as const) {
    expect((await act('Verksamhetsplan', path)).status).toBe(303)
    expect((await play.itemTitled(test, next, 'Verksamhetsplan')).status).toBe(status)
  }
  expect((await act('Val av', 'bordlagg', { reason: 'tidsbrist' })).status).toBe(303)
})

it('is sent to the approver, who alone may return it with a remark and approve it', async () => {
  const send = () => stage.secretary.post(`/arbetsyta/moten/${next}/skicka`, sendingTo(stage.people.member))
  expect((await send()).status).toBe(303)
  const mail = await test.db.selectFrom('mail').select(['to_address', 'body']).executeTakeFirstOrThrow()
  expect(mail.body).toContain(`/arbetsyta/moten/${next}`)
  expect(await page('/arbetsyta', stage.member)).toContain('Väntar på dig (1)')
  for (const path of ['justera', 'skicka-tillbaka'])
    for (const other of [stage.secretary, stage.chair, stage.reader])
      expect((await other.post(`/arbetsyta/moten/${next}/${path}`, { remark: 'Nej.' })).status).toBe(403)
  const silent = await stage.member.post(`/arbetsyta/moten/${next}/skicka-tillbaka`, { remark: ' ' })
  expect([silent.status, play.problemOn(silent)]).toEqual([422, expect.stringContaining('Skriv vad sekreteraren')])
  expect((await stage.member.post(`/arbetsyta/moten/${next}/skicka-tillbaka`, { remark: 'Rätta dagen.' })).status).toBe(
    303,
  )
  expect(await page(`/arbetsyta/moten/${next}`)).toContain('Rätta dagen.')
  expect((await send()).status).toBe(303)
  expect((await approve(stage.member, next)).status).toBe(303)
  expect(await play.statusOf(test, next)).toBe('approved')
})

it('is published for anyone to read, and its matters followed from meeting to meeting', async () => {
  expect((await stage.secretary.post(`/arbetsyta/moten/${next}/publicera`)).status).toBe(303)
  expect((await stage.secretary.post(`/arbetsyta/moten/${held}/publicera`)).status).toBe(303)
  const { status, text } = await publicText()
  expect(status).toBe(200)
  for (const words of [
    'Gruppen fortsätter till våren.',
    'Skäl: underlag saknas',
    '4 deltog',
    'Petter Ahlgren, ',
    'Nästa möte: fredag 3 februari 2023',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('Gruppen fortsätter.')
  const { matter_id } = await play.itemTitled(test, next, 'Utestående')
  const answer = await vi.waitFor(async () => {
    const found = await test.browser().get(`/arenden/${matter_id}`)
    expect(found.status).toBe(200)
    return found
  })
  const timeline = play.textOf(answer.text)
  expect(timeline.indexOf('28 oktober 2022')).toBeGreaterThan(0)
  expect(timeline.indexOf('2 december 2022')).toBeGreaterThan(timeline.indexOf('28 oktober 2022'))
})

it('is taken back with a reason, leaves a sign of it, and can be published anew', async () => {
  const silent = await stage.secretary.post(`/arbetsyta/moten/${next}/avpublicera`, { reason: '' })
  expect([silent.status, play.problemOn(silent)]).toEqual([422, expect.stringContaining('Skriv varför')])
  expect(
    (await stage.secretary.post(`/arbetsyta/moten/${next}/avpublicera`, { reason: 'Ett namn var fel.' })).status,
  ).toBe(303)
  await vi.waitFor(async () => expect((await publicText()).status).toBe(410))
  const gone = (await publicText()).text
  expect(gone).toContain('Ett namn var fel.')
  expect(gone).not.toContain('Gruppen fortsätter')
  expect((await stage.secretary.post(`/arbetsyta/moten/${next}/publicera`)).status).toBe(303)
  await vi.waitFor(async () => expect((await publicText()).status).toBe(200))
  expect((await publicText()).text).toContain('Utgåva 2')
})
