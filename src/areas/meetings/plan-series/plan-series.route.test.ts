// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stockholmTime } from '#platform/time.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aBody, aMatter, aMeeting, aPerson, aRole, takeSteps } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let body: Awaited<ReturnType<typeof aBody>>
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  body = await aBody(test.db, { network_id: stage.networkId })
})

const path = () => `/arbetsyta/organ/${body.id}/moten/serie`
const rule = {
  ...{ kind: 'interval', weeks: '4', weekday: '5', from: '2026-03-06', to: '2026-05-31' },
  ...{ starts: '08:30', ends: '11:00', place: 'Salem' },
}
const propose = (change = {}, who = stage.secretary) =>
  who.get(`${path()}?${new URLSearchParams({ ...rule, ...change }).toString()}`)
/** The form as the page holds it, with all the boxes as they are ticked there. */
function formOn(html: string): Record<string, string> {
  const form = html.slice(html.indexOf('aria-label="Dagarna"'), html.indexOf('Planera mötena'))
  const inputs = [...form.matchAll(/<input[^>]*>/g)].map(([input]) => input)
  const attribute = (input: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1]
  const sent = inputs.filter((input) => !input.includes('type="checkbox"') || /\schecked/.test(input))
  return Object.fromEntries(sent.map((input) => [attribute(input, 'name') ?? '', attribute(input, 'value') ?? '']))
}
const plan = (form: Record<string, string>, act = 'plan', who = stage.secretary) => who.post(path(), { ...form, act })
const meetings = () => test.db.selectFrom('meeting').where('body_id', '=', body.id).selectAll().orderBy('day').execute()
const days = async () => (await meetings()).map(({ day }) => day)

describe('a series of meetings', () => {
  it('is shown day by day before anything is saved, with the holidays by name', async () => {
    const answer = await propose()
    const page = play.textOf(answer.text)
    expect(answer.status).toBe(200)
    for (const words of ['4 dagar', 'fredag 6 mars 2026', 'Långfredagen', 'fredag 1 maj 2026', 'Första maj'])
      expect(page).toContain(words)
    expect(await meetings()).toEqual([])
  })

  it('becomes planned meetings with the same hours on the wall, in summer time too, and the rule in words', async () => {
    const { text } = await propose()
    const answer = await plan(formOn(text))
    expect([answer.status, answer.location]).toEqual([303, `/arbetsyta/organ/${body.id}?klart=serie`])
    const planned = await meetings()
    expect(planned.map(({ day, starts_at }) => `${day} ${starts_at && stockholmTime(starts_at)}`)).toEqual([
      ...['2026-03-06 08:30', '2026-04-03 08:30', '2026-05-01 08:30', '2026-05-29 08:30'],
    ])
    expect(new Set(planned.map(({ status, place, series_id }) => `${status} ${place} ${series_id}`)).size).toBe(1)
    const { wording } = await test.db
      .selectFrom('meeting_series')
      .select('wording')
      .where('body_id', '=', body.id)
      .executeTakeFirstOrThrow()
    expect(wording).toBe('Fredag var fjärde vecka, 6 mars 2026–29 maj 2026')
  })

  it('tells beside the day of an hour that its night lacks, and keeps the rest', async () => {
    const { status, text } = await propose({ weekday: '7', from: '2026-03-29', starts: '02:30', ends: '' })
    expect(status).toBe(200)
    const refused = await plan(formOn(text))
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('2.00–2.59 finns inte')])
    expect(refused.text).toContain('href="#starts-0"')
    expect(await meetings()).toEqual([])
  })

  it('gives each meeting the link of those who take part from afar, and asks for a whole one', async () => {
    const wrong = await propose({ onlineUrl: 'motet.se/abc' })
    expect([wrong.status, play.problemOn(wrong)]).toEqual([422, expect.stringContaining('Skriv hela länken')])
    expect(wrong.text).toContain('value="motet.se/abc"')
    const form = formOn((await propose({ onlineUrl: ' https://motet.se/abc ' })).text)
    expect((await plan({ ...form, onlineUrl: 'javascript:alert(1)' })).status).toBe(422)
    expect(await meetings()).toEqual([])
    await plan(form)
    expect((await meetings()).map(({ online_url }) => online_url)).toEqual(Array(4).fill('https://motet.se/abc'))
  })

  it('takes exceptions: one day left out, another moved, a third at another hour', async () => {
    const { 'take-1': _goodFriday, ...form } = formOn((await propose()).text)
    await plan({ ...form, 'day-2': '2026-05-04', 'starts-3': '13:00', 'ends-3': '15:00' })
    expect((await meetings()).map(({ day, starts_at }) => `${day} ${starts_at && stockholmTime(starts_at)}`)).toEqual([
      ...['2026-03-06 08:30', '2026-05-04 08:30', '2026-05-29 13:00'],
    ])
  })

  it('takes chosen months and a pasted list as well', async () => {
    const monthly = new URLSearchParams({ ...rule, kind: 'monthly', ordinal: 'last', weekday: '4' })
    for (const month of ['3', '5']) monthly.append('months', month)
    expect(play.textOf((await stage.secretary.get(`${path()}?${monthly}`)).text)).toContain('torsdag 28 maj 2026')
    const pasted = await propose({ kind: 'days', days: '6 mars 2026\n2026-09-04\nnågon gång' })
    expect(play.textOf(pasted.text)).toContain('Det här gick inte att läsa som dagar: någon gång.')
    await plan(formOn(pasted.text))
    expect(await days()).toEqual(['2026-03-06', '2026-09-04'])
  })

  it('puts what was put off on the first of them', async () => {
    const earlier = await aMeeting(test.db, body, { day: '2026-01-09' })
    const { agendaItem } = await aMatter(test.db, earlier, { title: 'Belysning' })
    await takeSteps(test.db, earlier, ['open'])
    await stage.secretary.post(`/arbetsyta/moten/${earlier.id}/punkter/${agendaItem.id}/bordlagg`, {
      reason: 'tidsbrist',
    })
    await plan(formOn((await propose()).text))
    const agendas = await Promise.all((await meetings()).slice(1).map(({ id }) => play.agendaOf(test, id)))
    expect(agendas.map((agenda) => agenda.map(({ title }) => title))).toEqual([['Belysning'], [], [], []])
  })

  it('is one series when the form is sent twice, also at once', async () => {
    const form = formOn((await propose()).text)
    const answers = await Promise.all([plan(form), plan(form)])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await days()).toHaveLength(4)
  })

  it('names the meetings of others with the same persons, and does not tick a day of its own meeting', async () => {
    const other = await aBody(test.db, { network_id: stage.networkId, name: 'Ledningsgruppen' })
    await aMeeting(test.db, other, {
      ...{ day: '2026-03-06', starts_at: new Date('2026-03-06T09:00:00Z'), ends_at: new Date('2026-03-06T12:00:00Z') },
    })
    await aMeeting(test.db, body, { day: '2026-05-29' })
    await takeSteps(test.db, await aMeeting(test.db, body, { day: '2026-03-06' }), ['cancel'])
    const { text } = await propose()
    expect(play.textOf(text)).toContain('Ledningsgruppen kl. 10.00–13.00 samma tid, med 3 av personerna')
    expect(play.textOf(text).split('Organet har redan ett möte')).toHaveLength(2)
    expect(Object.keys(formOn(text)).filter((name) => name.startsWith('take-'))).toEqual(['take-0', 'take-1', 'take-2'])
  })

  it('counts only those who sit in both, and tells nothing of meetings that the secretary may not read', async () => {
    const [foreign, mine] = [await play.aStage(test), await aBody(test.db, { network_id: stage.networkId })]
    const hidden = await aBody(test.db, { network_id: foreign.networkId, name: 'Hemliga rådet' })
    for (const body_id of [body.id, mine.id])
      await aRole(test.db, { role: 'member', network_id: stage.networkId, body_id })
    const both = await aPerson(test.db)
    for (const place of [body, hidden])
      await aRole(test.db, { role: 'member', network_id: place.network_id, body_id: place.id, person_id: both.id })
    for (const place of [hidden, mine]) await aMeeting(test.db, place, { day: '2026-03-06' })
    const page = play.textOf((await propose()).text)
    expect(page).not.toContain('Hemliga rådet')
    expect(page).toContain(`${mine.name} samma dag, med 3 av personerna`)
  })

  it('shows the conflicts of a day that was changed, and still saves nothing', async () => {
    const form = formOn((await propose()).text)
    const checked = await plan({ ...form, 'day-0': '2026-12-24' }, 'check')
    expect([checked.status, play.textOf(checked.text)]).toEqual([200, expect.stringContaining('Julafton')])
    expect(formOn(checked.text)['day-0']).toBe('2026-12-24')
    expect(await meetings()).toEqual([])
  })

  it.each([
    ['no weekday', { weekday: '' }, 'Välj en veckodag.'],
    ['an end before the beginning', { to: '2026-01-01' }, 'Sista dagen måste komma efter den första.'],
    ['an hour in other words', { starts: 'halv nio' }, 'Skriv tiden som 08:30.'],
  ])('is refused with %s, and what was typed is kept', async (_case, change, sentence) => {
    const answer = await propose(change)
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining(sentence)])
    expect(answer.text).toContain('value="Salem"')
  })

  it.each([
    ['nothing ticked', { 'take-0': '', 'take-1': '', 'take-2': '', 'take-3': '' }, 'Kryssa för minst en dag.'],
    ['a day twice', { 'day-1': '2026-03-06' }, 'Möte 2: Samma dag står två gånger.'],
    ['a day of nothing', { 'day-1': '2026-02-30' }, 'Möte 2: Välj en dag.'],
    [
      'an end before the start',
      { 'ends-0': '08:00' },
      'Möte 1: Mötet måste sluta efter att det har börjat, senast före klockan 6 nästa morgon.',
    ],
  ])('is refused with %s, and none of it is planned', async (_case, change, sentence) => {
    const answer = await plan({ ...formOn((await propose()).text), ...change })
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining(sentence)])
    expect(answer.text).toContain('value="2026-05-29"')
    expect(await meetings()).toEqual([])
  })

  it('is the secretary’s to plan', async () => {
    const form = formOn((await propose()).text)
    for (const who of [stage.member, stage.chair, stage.reader]) {
      expect((await propose({}, who)).status).toBe(403)
      expect((await plan(form, 'plan', who)).status).toBe(403)
    }
    expect((await propose({}, (await play.aStage(test)).secretary)).status).toBe(404)
    expect(await meetings()).toEqual([])
  })
})

it('a single meeting that is planned says what its day collides with, to the secretary alone', async () => {
  const planned = await stage.secretary.post(`/arbetsyta/organ/${body.id}/moten/nytt`, { day: '2026-06-19' })
  const address = `/arbetsyta/moten/${play.idIn(planned.location)}`
  expect(play.textOf((await stage.secretary.get(planned.location)).text)).toContain(
    'Dagen krockar med: Midsommarafton.',
  )
  expect(play.textOf((await stage.member.get(address)).text)).not.toContain('Midsommarafton')
  await stage.secretary.post(`${address}/uppgifter`, { day: '2026-06-18' })
  expect(play.textOf((await stage.secretary.get(address)).text)).not.toContain('Dagen krockar')
})
