// Real: the whole program, its roles and its database. A secret word is planted in everything that can be closed, and then
// looked for on every page and in every row, as everybody.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import {
  aPlantedSecret,
  ownerFinds,
  secret,
  tablesWithSecret,
  type PlantedSecret,
} from '../../../tests/support/planted-secret.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let planted: PlantedSecret
beforeAll(async () => {
  test = await createTestApp()
  planted = await aPlantedSecret(test)
})
afterAll(() => test.close())

const fill = (path: string) =>
  path.replace(/\{(?:[^{}]|\{[^}]*\})*\}/g, '').replace(/:(\w+)/g, (_, name: string) => planted.ids[name] ?? 'okänt')
const addresses = () => {
  const gets = test.app.routes.filter(({ method }) => method === 'GET').map(({ path }) => fill(path))
  const other = fill(`/arbetsyta/moten/${planted.nextMeetingId}`)
  return [...new Set([...gets, other])].filter((path) => !path.includes('okänt') && !path.includes('*'))
}

describe('what is closed', () => {
  it('is on no page that any other can open, and they are many', async () => {
    expect(addresses().length).toBeGreaterThan(30)
    for (const [name, , browser] of planted.outsiders)
      for (const path of addresses()) {
        const answer = await browser.get(path)
        expect([name, path, answer.text.includes(secret), answer.location.includes(secret)]).toEqual([
          name,
          path,
          false,
          false,
        ])
        expect([name, path, answer.status < 500]).toEqual([name, path, true])
      }
  }, 120_000)

  it('is in no row that the database shows to any other', async () => {
    for (const [name, personId] of planted.outsiders)
      expect([name, await tablesWithSecret(test, personId)]).toEqual([name, []])
    for (const [name, personId] of planted.insiders)
      expect([name, await tablesWithSecret(test, personId)]).toEqual([
        name,
        ['public.agenda_item', 'public.decision', 'public.matter', 'public.network_document', 'public.tabling'],
      ])
  })

  it('is read by those it is open to, with the law beside it, at every place', async () => {
    const places = [
      '',
      `/moten/${planted.held.meetingId}`,
      `/moten/${planted.nextMeetingId}`,
      '/arenden',
      `/arenden/${planted.ids['matterId']}`,
    ]
    for (const [name, , browser] of planted.insiders)
      for (const path of [
        ...places,
        `/organ/${planted.held.bodyId}`,
        `/natverk/${planted.ids['networkId']}/dokument`,
      ]) {
        const page = play.textOf((await browser.get(`/arbetsyta${path}`)).text)
        expect([name, path, page.includes(secret)]).toEqual([name, path, true])
        expect([name, path, page.includes('Sekretess: OSL 18:1, öppen för namngivna personer')]).toEqual([
          name,
          path,
          true,
        ])
      }
    const file = await planted.held.stage.member.get(
      `/arbetsyta/natverk/${planted.ids['networkId']}/dokument/${planted.ids['documentId']}/fil`,
    )
    expect([file.status, file.text]).toEqual([200, secret])
  })

  it.each([
    ['the meeting', () => `/moten/${planted.held.meetingId}`, 'Punkten är inte öppen för dig (OSL 18:1)'],
    ['the next meeting', () => `/moten/${planted.nextMeetingId}`, 'Punkten är inte öppen för dig (OSL 18:1)'],
    ['the matter', () => `/arenden/${planted.ids['matterId']}`, 'Ärendet är inte öppet för dig (OSL 18:1)'],
    ['the matters', () => '/arenden', 'Ärendet är inte öppet för dig (OSL 18:1)'],
    ['the body', () => `/organ/${planted.held.bodyId}`, 'Ärendet är inte öppet för dig (OSL 18:1)'],
    ['the body’s decisions', () => `/organ/${planted.held.bodyId}`, 'Punkten är inte öppen för dig (OSL 18:1)'],
    ['the first page', () => '', 'Ärendet är inte öppet för dig (OSL 18:1)'],
    [
      'the documents',
      () => `/natverk/${planted.ids['networkId']}/dokument`,
      'Dokumentet är inte öppet för dig (OSL 18:1)',
    ],
    ['the list of what is closed', () => `/natverk/${planted.ids['networkId']}/sekretess`, 'Kommunstyrelsen § 12'],
  ])('leaves a line on %s, for one in the body', async (_, path, words) => {
    for (const [name, , browser] of planted.outsiders.filter(([who]) =>
      ['the chair', 'another secretary'].includes(who),
    ))
      expect([name, play.textOf((await browser.get(`/arbetsyta${path()}`)).text).includes(words)]).toEqual([name, true])
  })

  it('keeps its number and its place on the agenda', async () => {
    const page = play.textOf((await planted.held.stage.chair.get(`/arbetsyta/moten/${planted.held.meetingId}`)).text)
    expect(page).toMatch(/1\. Belysning.*2\. Punkten är inte öppen för dig/)
    const [, , another] = planted.outsiders.find(([name]) => name === 'another secretary') ?? []
    await another?.post(`/arbetsyta/moten/${planted.held.meetingId}/punkter`, { title: 'En punkt till' })
    expect((await play.itemTitled(test, planted.held.meetingId, 'En punkt till')).number).toBe('3')
    const { id } = await play.itemTitled(test, planted.held.meetingId, 'Belysning')
    await another?.post(`/arbetsyta/moten/${planted.held.meetingId}/punkter/${id}/ta-bort`)
    const agenda = await play.agendaOf(test, planted.held.meetingId)
    expect(agenda.map(({ number, title }) => [number, title.includes(secret)])).toEqual([
      ['1', true],
      ['2', false],
    ])
  })

  it('keeps its place on the next agenda, where another is put after it', async () => {
    const [, , another] = planted.outsiders.find(([name]) => name === 'another secretary') ?? []
    const { id } = await play.itemTitled(test, planted.held.meetingId, 'En punkt till')
    await another?.post(`/arbetsyta/moten/${planted.held.meetingId}/punkter/${id}/bordlagg`, { reason: 'tidsbrist' })
    const agenda = await play.agendaOf(test, planted.nextMeetingId)
    expect(agenda.map(({ number, title }) => [number, title.includes(secret)])).toEqual([
      ['1', true],
      ['2', false],
    ])
  })

  it('keeps who was there for it, also when the list is marked by one to whom it is closed', async () => {
    const [, , another] = planted.outsiders.find(([name]) => name === 'another secretary') ?? []
    await planted.held.post('narvaro', { newName: 'Bo Lind', newItems: '1' })
    const list = `/arbetsyta/moten/${planted.held.meetingId}/narvaro`
    const { id } = await test.db
      .selectFrom('attendance')
      .select('id')
      .where('name', '=', 'Bo Lind')
      .executeTakeFirstOrThrow()
    expect((await another?.get(list))?.text).toMatch(
      new RegExp(`name="items-${id}"[^>]*value="1"|value="1"[^>]*name="items-${id}"`),
    )
    await another?.post(list, { [`presence-${id}`]: 'present', [`items-${id}`]: '1' })
    const rows = await test.db
      .selectFrom('attendance_item')
      .select('agenda_item_id')
      .where('attendance_id', '=', id)
      .execute()
    expect(rows).toEqual([{ agenda_item_id: planted.ids['itemId'] }])
  })

  it('is written, decided and moved by none of those it is closed to', async () => {
    const before = JSON.stringify(await play.agendaOf(test, planted.held.meetingId))
    const [, , another] = planted.outsiders.find(([name]) => name === 'another secretary') ?? []
    const on = `/arbetsyta/moten/${planted.held.meetingId}/punkter/${planted.ids['itemId']}`
    for (const act of ['anteckning', 'beslut', 'bordlagg', 'avsluta', 'ta-bort', 'gast']) {
      const answer = await another?.post(`${on}/${act}`, {
        notes: 'x',
        version: '2',
        wording: 'x',
        reason: 'tidsbrist',
      })
      expect([act, answer?.status]).toEqual([act, 404])
    }
    expect(JSON.stringify(await play.agendaOf(test, planted.held.meetingId))).toBe(before)
    expect(await ownerFinds(test, 'mail')).toBe(0)
  })
})

describe('a letter', () => {
  it('to a guest who is asked in to what is closed leaves the title out', async () => {
    const guest = { name: 'Ylva Gäst', email: 'ylva.gast@exempel.se', until: 'day-after' }
    await planted.held.post(`punkter/${planted.ids['itemId']}/gast`, guest)
    await test.afterwards()
    const [letter] = test.letters.filter(({ to }) => to === guest.email)
    expect(letter?.body).toContain('bjuder in dig till en punkt på mötet')
    expect(JSON.stringify(test.letters)).not.toContain(secret)
    expect(await ownerFinds(test, 'mail')).toBe(0)
  })
})

describe('the notes', () => {
  const publicPath = async () =>
    (
      await test.db
        .selectFrom('published.edition')
        .select('path')
        .where('subject_id', '=', planted.held.meetingId)
        .executeTakeFirstOrThrow()
    ).path

  it('are approved by one who may not read it, with the law in its place', async () => {
    await planted.held.post('narvaro', { act: 'all-present' })
    await planted.held.post('skicka', { approverId: planted.held.stage.people.chair })
    expect((await planted.held.stage.chair.post(`/arbetsyta/moten/${planted.held.meetingId}/justera`)).status).toBe(303)
    expect(await ownerFinds(test, 'approval')).toBe(0)
    const { content } = await test.db
      .selectFrom('approval')
      .select('content')
      .where('meeting_id', '=', planted.held.meetingId)
      .executeTakeFirstOrThrow()
    expect(content).toMatchObject({
      items: [{ number: '1', title: 'Punkten är inte öppen', text: 'Grund: OSL 18:1', decisions: [] }, { number: '2' }],
    })
  })

  it('are published without it, by whoever publishes', async () => {
    const [, , another] = planted.outsiders.find(([name]) => name === 'another secretary') ?? []
    expect((await another?.post(`/arbetsyta/moten/${planted.held.meetingId}/publicera`))?.status).toBe(303)
    expect(await ownerFinds(test, 'published.edition')).toBe(0)
    const page = await test.browser().get(await publicPath())
    expect(play.textOf(page.text)).toMatch(/1\. Punkten är inte öppen Grund: OSL 18:1/)
    const whole = await test.browser().get(`${await publicPath()}.json`)
    expect([whole.status, whole.text.includes(secret), whole.text.includes('Grund: OSL 18:1')]).toEqual([
      200,
      false,
      true,
    ])
  })

  it('keep it all in the frozen rows, for those it is open to', async () => {
    expect(await ownerFinds(test, 'agenda_item')).toBe(2)
    const page = await planted.held.stage.member.get(`/arbetsyta/moten/${planted.held.meetingId}`)
    expect(play.textOf(page.text)).toContain(`Beslut om ${secret}.`)
  })
})
