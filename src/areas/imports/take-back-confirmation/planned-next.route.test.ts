// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { confirmedNotes, tabled } from '../../../../tests/support/confirmed-notes.ts'
import { prepare } from '../../../../tests/support/prepared.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let own: ReturnType<typeof confirmedNotes>
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  stage = await play.aStage(test)
  own = confirmedNotes(test, stage)
})

const nextDay = '2026-02-16'
const next = async () => (await own.meetingOn(nextDay))[0]?.id ?? ''
const pageOf = async (draftId: string) =>
  play.textOf((await stage.secretary.get(`/arbetsyta/inlasning/${draftId}/ta-tillbaka`)).text)
const itemsOf = async (meetingId: string) =>
  (await play.agendaOf(test, meetingId)).map(({ number, title }) => `${number} ${title}`)

/** Notes that plan the next meeting, of a body whose agendas always begin with two items. */
async function planning(fields: Record<string, string> = {}) {
  const earlier = await own.confirmed('2026-01-12', ['Inledning', 'Övrigt'])
  const { body_id } = await test.db
    .selectFrom('meeting')
    .select('body_id')
    .where('id', '=', earlier.meetingId)
    .executeTakeFirstOrThrow()
  const template = `/arbetsyta/organ/${body_id}/dagordningsmall`
  const shown = /name="shown" value="([^"]*)"/.exec((await stage.secretary.get(template)).text)?.[1] ?? ''
  const standing = {
    'title-0': 'Val av justerare',
    'title-1': 'Lägesbild',
    'minutes-1': '15',
    'presenter-1': 'Polisen',
  }
  const saved = await stage.secretary.post(template, { act: 'save', shown, ...standing })
  expect(saved.status).toBe(303)
  return own.confirmed('2026-02-02', ['Belysning', 'Busskort'], { 'f-nextDate': nextDay, ...fields })
}

const atNext = async (act: string, form: Record<string, string> = {}) => {
  const answer = await stage.secretary.post(`/arbetsyta/moten/${await next()}/${act}`, form)
  expect([answer.status, play.problemOn(answer)]).toEqual([303, ''])
}
const standingItem = async () => play.itemTitled(test, await next(), 'Lägesbild')

/** What somebody does about the next meeting, and says that it is to be. */
const preparations: [string, () => Promise<unknown>][] = [
  ['adds an item', () => atNext('punkter', { title: 'Budget' })],
  ['says where it is', () => atNext('uppgifter', { day: nextDay, place: 'Biblioteket' })],
  [
    'says how to take part from afar',
    () => atNext('uppgifter', { day: nextDay, onlineUrl: 'https://mote.exempel.se/a' }),
  ],
  ['takes off a standing item', async () => atNext(`punkter/${(await standingItem()).id}/ta-bort`)],
  [
    'says who presents a standing item',
    async () => prepare(test, stage, await next(), 'Lägesbild', { presenter: 'Eva' }),
  ],
  ['gives a standing item a title', async () => prepare(test, stage, await next(), 'Lägesbild', { title: 'Läget nu' })],
  [
    'has an item there of which the log says nothing',
    async () => {
      const [meeting] = await own.meetingOn(nextDay)
      const { id, network_id, body_id } = meeting ?? { id: '', network_id: '', body_id: '' }
      const place = { id: crypto.randomUUID(), network_id, body_id, meeting_id: id }
      await test.db
        .insertInto('agenda_item')
        .values({ ...place, position: 3, number: '3', title: 'Budget' })
        .execute()
    },
  ],
  [
    'asks for replies by a day of which the log says nothing',
    async () =>
      test.db
        .updateTable('meeting')
        .set({ replies_by: '2026-02-10' })
        .where('id', '=', await next())
        .execute(),
  ],
  [
    'puts another item first',
    async () => {
      const { id, number } = await standingItem()
      await atNext(`punkter/${id}/upp`, { position: number })
    },
  ],
]

describe('the next meeting, planned by notes whose confirmation is taken back', () => {
  it('goes with them when nobody has touched it, and the page says so', async () => {
    const { draftId } = await planning(tabled)
    const planned = await next()
    expect(await itemsOf(planned)).toEqual(['1 Val av justerare', '2 Lägesbild', '3 Belysning'])
    expect(await pageOf(draftId)).toContain('Nästa möte, 16 februari 2026, tas också bort')
    expect((await own.takeBack(draftId)).status).toBe(303)
    expect(await own.meetingOn(nextDay)).toEqual([])
    const [, takenBack] = await own.actsOn(draftId)
    expect(takenBack?.detail).toMatchObject({ nextMeetingId: planned })
  })

  it.each(preparations)('stays as it is when somebody %s', async (_case, act) => {
    const { draftId } = await planning()
    await act()
    const before = [await own.meetingOn(nextDay), await play.agendaOf(test, await next())]
    expect(await pageOf(draftId)).not.toContain('tas också bort')
    expect((await own.takeBack(draftId)).status).toBe(303)
    expect([await own.meetingOn(nextDay), await play.agendaOf(test, await next())]).toEqual(before)
    expect((await own.meetingOn('2026-02-02')).length).toBe(0)
    const [, takenBack] = await own.actsOn(draftId)
    expect(takenBack?.detail).not.toHaveProperty('nextMeetingId')
  })

  it('loses what was put off there alone, and is numbered anew', async () => {
    const { draftId } = await planning(tabled)
    await atNext('punkter', { title: 'Budget' })
    expect(await itemsOf(await next())).toContain('4 Budget')
    expect((await own.takeBack(draftId)).status).toBe(303)
    expect(await itemsOf(await next())).toEqual(['1 Val av justerare', '2 Lägesbild', '3 Budget'])
  })
})
