// Real: the whole program, its roles and its database. A secret word is planted in everything that can be closed, and then
// looked for on every page and in every row, as everybody.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import {
  aPlantedSecret,
  ownerFinds,
  secret,
  tablesOfItem,
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
// A stream of events never ends, so it can't be fetched whole: its own tests (follow-meeting) read what it tells, and to whom.
const isStream = ({ path }: { path: string }) => path.endsWith('/handelser') && path.includes('/moten/')
const addresses = () => {
  const gets = test.app.routes
    .filter((route) => route.method === 'GET' && !isStream(route))
    .map(({ path }) => fill(path))
  const other = fill(`/arbetsyta/moten/${planted.nextMeetingId}`)
  return [...new Set([...gets, other])].filter((path) => !path.includes('okänt') && !path.includes('*'))
}

/** Where one to whom it is open finds the word. */
const shown = [
  ...[
    'action',
    'action_step',
    'agenda_item',
    'approval',
    'assignment',
    'assignment_report',
    'assignment_step',
    'attendance',
    'continuation_proposal',
    'correction',
    'correction_step',
    'decision',
    'dispatch',
    'disqualification',
    'dissent',
    'hand_over',
    'hand_over_step',
    'item_attachment',
    'item_request',
    'item_request_answer',
    'matter',
    'matter_continuation',
    'matter_step',
    'network_document',
    'nomination',
    'notes_update',
    'question',
    'question_answer',
    'question_round',
    'remark',
    'remark_answer',
    'reply',
    'tabling',
  ],
].map((name) => `public.${name}`)
/** What may be the same matter is proposed to those who keep the notes, and to nobody else. */
const shownTo = (name: string) =>
  name === 'the secretary who closed it' ? shown : shown.filter((table) => table !== 'public.continuation_proposal')

describe('what is closed', () => {
  it('is in every kind of record that hangs on an item, as far as its owner can see', async () => {
    const all = await sql<{ name: string }>`select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'agenda_item_id' order by 1`.execute(test.db)
    const empty = []
    for (const { name } of all.rows) {
      const [row] = (
        await sql`select from ${sql.table(name)} where agenda_item_id = ${planted.ids['itemId']} limit 1`.execute(
          test.db,
        )
      ).rows
      if (!row) empty.push(name)
    }
    expect(empty).toEqual([])
  })

  it('is on no page and in no file that any other can open, and they are many', async () => {
    expect(addresses().length).toBeGreaterThan(80)
    for (const [name, , browser] of planted.outsiders) {
      const answers = await Promise.all(addresses().map(async (path) => [path, await browser.get(path)] as const))
      for (const [path, answer] of answers) {
        const isToldOf = answer.text.includes(secret) || answer.location.includes(secret)
        expect([name, path, isToldOf, answer.status < 500]).toEqual([name, path, false, true])
      }
    }
  }, 240_000)

  it('is in no row that the database shows to any other', async () => {
    for (const [name, personId] of planted.outsiders) {
      // What the guest replied is their own words.
      const own = name === 'the guest' ? ['public.reply'] : []
      expect([name, await tablesWithSecret(test, personId)]).toEqual([name, own])
      // Who is asked in is no secret in the body; to what, is.
      const seen = await tablesOfItem(test, planted.ids['itemId'] ?? '', personId)
      expect([name, seen.filter((table) => table !== 'item_guest')]).toEqual([name, []])
    }
    for (const [name, personId] of planted.insiders)
      expect([name, await tablesWithSecret(test, personId)]).toEqual([name, shownTo(name)])
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
    const shown = (await another?.get(list))?.text ?? ''
    expect([shown.includes('Maja Ek'), shown.includes('Bo Lind'), shown.includes(id)]).toEqual([true, false, false])
    const marked = await another?.post(list, { [`presence-${id}`]: 'absent', act: 'all-present' })
    expect(marked?.status).toBe(303)
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
    const acts = [
      ...[
        'anteckning',
        'beslut',
        'bordlagg',
        'avsluta',
        'ta-bort',
        'gast',
        'andra',
        'bilagor',
        'aterremiss',
        'atgarder',
      ],
      ...['overlamna', 'fragor/ny', 'uppdrag/nytt', 'nominering', 'votering', 'reservation', 'jav', 'expediera'],
    ]
    for (const act of acts) {
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
