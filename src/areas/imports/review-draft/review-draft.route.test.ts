// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { aPerson, aRole } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let colleague: Browser
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  const person = await aPerson(test.db, { name: 'Sven Ahl' })
  await aRole(test.db, { role: 'secretary', network_id: stage.networkId, person_id: person.id })
  colleague = await test.as(person.id)
})
afterAll(() => test.close())

const aDraft = async (day: string, items = ['Belysning', 'Busskort'], body?: string) =>
  play.idIn((await play.sendFile(stage.secretary, stage.networkId, play.someText(day, items, body))).location)
const meetings = () => test.db.selectFrom('meeting').select(['id', 'day', 'status', 'body_id']).orderBy('day').execute()
const isUntouched = async (draftId: string, version = 1) =>
  expect(
    await test.db.selectFrom('import_draft').select(['status', 'version']).where('id', '=', draftId).executeTakeFirst(),
  ).toEqual({
    ...{ status: 'to-review', version },
  })

it('saves what was mended and shows it again, with the words still pointed at', async () => {
  const draftId = await aDraft('2026-01-12')
  const saved = await stage.secretary.post(`/arbetsyta/inlasning/${draftId}`, {
    version: '1',
    act: 'save',
    'f-place': 'Alby',
    'i-1-title': '',
  })
  expect(saved.location).toContain('klart=sparat')
  const review = await stage.secretary.get(`/arbetsyta/inlasning/${draftId}`)
  expect(review.text).toMatch(/data-source="p-\d+-\d+"(?:(?!data-source)[^])*for="f-place"/)
  expect(review.text).toContain('value="Alby"')
  expect(review.text).not.toContain('value="Busskort"')
})

it.each([
  ['no body', { 'f-body': '' }, 'Skriv vilket organ som höll mötet'],
  ['no day', { 'f-date': 'i våras' }, 'Skriv mötets dag som år-månad-dag'],
  ['times that cross', { 'f-start': '12:00', 'f-end': '11:00' }, 'Skriv tider som 08:30'],
  ['no items', { 'i-0-title': '', 'i-1-title': '' }, 'Det finns ingen punkt'],
  ['a next meeting before this', { 'f-nextDate': '2026-01-01' }, 'Nästa möte måste vara en dag efter'],
  [
    'a next meeting whose times cross',
    { 'f-nextDate': '2026-02-20', 'f-nextTime': '11:00', 'f-nextEndTime': '08:30' },
    'tiderna för nästa möte',
  ],
  ['a person at an unknown item', { 'p-0-items': '9' }, 'Någon är antecknad vid en punkt som inte finns'],
])('with %s says so, keeps what was typed and saves nothing', async (_case, fields, words) => {
  const draftId = await aDraft('2026-01-13', ['Belysning', 'Busskort'], `Grupp ${words}`)
  const before = await meetings()
  const refused = await play.confirmDraft(stage.secretary, draftId, { 'f-place': 'Typat av mig', ...fields })
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
  expect(refused.text).toContain('value="Typat av mig"')
  expect(await meetings()).toEqual(before)
  await isUntouched(draftId)
})

describe('two at once', () => {
  it('confirming the same draft: one wins, and the other is told who', async () => {
    const draftId = await aDraft('2026-01-14', ['En', 'Två'], 'Kappgruppen')
    const answers = await Promise.all([stage.secretary, colleague].map((one) => play.confirmDraft(one, draftId)))
    const [won, lost] = answers.sort((a, b) => a.status - b.status)
    expect([won?.status, lost?.status]).toEqual([303, 409])
    const { confirmed_by } = await test.db
      .selectFrom('import_draft')
      .select('confirmed_by')
      .where('id', '=', draftId)
      .executeTakeFirstOrThrow()
    const winner = confirmed_by === stage.people.secretary ? 'Karin Lindvall' : 'Sven Ahl'
    expect(play.textOf(lost?.text ?? '')).toContain(`${winner} hann bekräfta utkastet före dig`)
    expect(lost?.text).toContain(`href="/arbetsyta/moten/${play.idIn(won?.location ?? '')}"`)
    expect((await meetings()).filter(({ day }) => day === '2026-01-14')).toHaveLength(1)
  })

  it('mending the same draft: the second is told and keeps what was typed', async () => {
    const draftId = await aDraft('2026-01-15', ['En', 'Två'], 'Lagargruppen')
    const mend = (one: Browser, place: string) =>
      one.post(`/arbetsyta/inlasning/${draftId}`, { version: '1', act: 'save', 'f-place': place })
    expect((await mend(colleague, 'Alby')).status).toBe(303)
    const late = await mend(stage.secretary, 'Boo')
    expect([late.status, play.problemOn(late)]).toEqual([
      422,
      expect.stringContaining('Någon annan har ändrat utkastet'),
    ])
    expect(late.text).toContain('value="Boo"')
    await isUntouched(draftId, 2)
  })

  it('confirming notes of one day from two files: one meeting', async () => {
    const drafts = [
      await aDraft('2026-01-16', ['A', 'B'], 'Tvåfilsgruppen'),
      await aDraft('2026-01-16', ['C', 'D'], 'Tvåfilsgruppen'),
    ]
    const answers = await Promise.all(drafts.map((draftId) => play.confirmDraft(stage.secretary, draftId)))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
    expect((await meetings()).filter(({ day }) => day === '2026-01-16')).toHaveLength(1)
  })
})

describe('notes of a day for which the body has a meeting', () => {
  const body = 'Styrgruppen för ljus'
  const agendaTitles = async (meetingId: string) => (await play.agendaOf(test, meetingId)).map(({ title }) => title)

  it('fill the planned one, with the matters that waited on its agenda', async () => {
    const draftId = await aDraft('2026-02-02', ['Belysning', 'Busskort'], body)
    await play.confirmDraft(stage.secretary, draftId, {
      'i-0-title': 'Belysning',
      'i-0-tabled': 'ja',
      'i-1-title': 'Busskort',
      'i-1-tabled': 'ja',
      'f-nextDate': '2026-02-16',
    })
    const planned = (await meetings()).find(({ day }) => day === '2026-02-16')
    expect([planned?.status, await agendaTitles(planned?.id ?? '')]).toEqual(['planned', ['Belysning', 'Busskort']])
    const matters = (await play.agendaOf(test, planned?.id ?? '')).map(({ matter_id }) => matter_id)
    const next = await aDraft('2026-02-16', ['Vatten', 'Belysning'], body)
    const filled = await play.confirmDraft(stage.secretary, next, {
      'i-1-title': 'Belysning',
      'i-1-decisions': 'Lamporna byts.',
      'f-nextDate': '2026-03-02',
    })
    expect([filled.status, play.idIn(filled.location)]).toEqual([303, planned?.id])
    const agenda = await play.agendaOf(test, planned?.id ?? '')
    expect(agenda.map(({ title, matter_id, status }) => [title, matter_id, status])).toEqual([
      ['Vatten', null, null],
      ['Belysning', matters[0], 'decided'],
    ])
    const after = (await meetings()).find(({ day }) => day === '2026-03-02')
    // What the newer notes say nothing of waits for a person to say what became of it.
    expect(await agendaTitles(after?.id ?? '')).toEqual([])
  })

  it('fill one for which a guest was asked in and attendance marked beforehand', async () => {
    const march = (await meetings()).find(({ day }) => day === '2026-03-02')?.id ?? ''
    const path = `/arbetsyta/moten/${march}`
    for (const title of ['Busskort', 'Gästens punkt']) await stage.secretary.post(`${path}/punkter`, { title })
    const { id } = await play.itemTitled(test, march, 'Busskort')
    const { id: guests } = await play.itemTitled(test, march, 'Gästens')
    for (const itemId of [id, guests])
      expect(
        (await stage.secretary.post(`${path}/punkter/${itemId}/gast`, { name: 'Ylva', email: 'ylva@exempel.se' }))
          .status,
      ).toBe(200)
    expect((await stage.secretary.post(`${path}/narvaro`, { newName: 'Ylva', newItems: '1' })).status).toBe(303)
    const filled = await play.confirmDraft(stage.secretary, await aDraft('2026-03-02', ['Vägar', 'Broar'], body))
    expect([filled.status, play.idIn(filled.location)]).toEqual([303, march])
    expect(await agendaTitles(march)).toEqual(['Vägar', 'Broar'])
    const people = await test.db.selectFrom('attendance').select('name').where('meeting_id', '=', march).execute()
    expect(people).toEqual([{ name: 'Maja Ek' }])
    expect(await play.statusOf(test, march)).toBe('approved')
  })

  it('are refused when that meeting has notes', async () => {
    const draftId = await aDraft('2026-02-02', ['Annat', 'Mera'], body)
    const refused = await play.confirmDraft(stage.secretary, draftId)
    expect([refused.status, play.problemOn(refused)]).toEqual([
      422,
      expect.stringContaining('redan anteckningar från den dagen'),
    ])
    await isUntouched(draftId)
  })

  it('make a meeting of their own when the planned one was cancelled', async () => {
    const { body_id } = (await meetings()).find(({ day }) => day === '2026-02-02') ?? {}
    const planned = await stage.secretary.post(`/arbetsyta/organ/${body_id}/moten/nytt`, { day: '2026-04-01' })
    await stage.secretary.post(`/arbetsyta/moten/${play.idIn(planned.location)}/stall-in`)
    const confirmed = await play.confirmDraft(stage.secretary, await aDraft('2026-04-01', ['Ett', 'Två'], body))
    expect(play.idIn(confirmed.location)).not.toBe(play.idIn(planned.location))
    expect(
      (await meetings())
        .filter(({ day }) => day === '2026-04-01')
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['approved', 'cancelled'])
  })
})

it('joins the body that has the name but for case and signs, and the one that was chosen', async () => {
  const confirmed = await play.confirmDraft(stage.secretary, await aDraft('2026-05-04', ['A', 'B'], 'Samma grupp'))
  const bodyOf = async (location: string) => (await meetings()).find(({ id }) => id === play.idIn(location))?.body_id
  const bodyId = await bodyOf(confirmed.location)
  const alike = await play.confirmDraft(stage.secretary, await aDraft('2026-05-05', ['A', 'B'], 'Samma Grupp'))
  const chosen = await play.confirmDraft(stage.secretary, await aDraft('2026-05-06', ['A', 'B'], 'Annat namn'), {
    bodyId: bodyId ?? '',
  })
  expect([await bodyOf(alike.location), await bodyOf(chosen.location)]).toEqual([bodyId, bodyId])
})
