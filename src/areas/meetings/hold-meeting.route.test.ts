// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Form } from '../../../tests/support/browser.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let [bodyId, meetingId, itemId] = ['', '', '']
let day = 0

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

/** A new network with one meeting that is being held, with one item on its agenda. */
beforeEach(async () => {
  stage = await play.aStage(test)
  const read = await play.aReadMeeting(stage, play.someText(nextDay(), ['Inledning', 'Övrigt']))
  bodyId = (await test.db.selectFrom('meeting').select('body_id').where('id', '=', read).executeTakeFirstOrThrow())
    .body_id
  meetingId = await aPlanned(nextDay())
  await post('punkter', { title: 'Belysning' })
  await post('oppna')
  itemId = (await play.itemTitled(test, meetingId, 'Belysning')).id
})

const nextDay = () => new Date(Date.UTC(2026, 0, (day += 7))).toISOString().slice(0, 10)
const aPlanned = async (on: string) =>
  play.idIn((await stage.secretary.post(`/arbetsyta/organ/${bodyId}/moten/nytt`, { day: on })).location)
const post = (act: string, form: Form = {}, id = meetingId) =>
  stage.secretary.post(`/arbetsyta/moten/${id}/${act}`, form)
const onItem = (act: string, form: Form = {}) => post(`punkter/${itemId}/${act}`, form)
const agendaTitles = async (id: string) => (await play.agendaOf(test, id)).map(({ title }) => title)
const countOf = async (name: 'decision' | 'tabling' | 'agenda_item' | 'attendance' | 'approval' | 'meeting_step') =>
  (await test.db.selectFrom(name).select('meeting_id').where('meeting_id', '=', meetingId).execute()).length
const markAll = () => post('narvaro', { act: 'all-present' })

describe('the same form twice at once', () => {
  it.each<[string, () => Promise<{ status: number }>, Parameters<typeof countOf>[0], number]>([
    ['a decision', () => onItem('beslut', { wording: 'Ja.' }), 'decision', 1],
    ['a tabling', () => onItem('bordlagg', { reason: 'tidsbrist' }), 'tabling', 1],
    ['a new item', () => post('punkter', { title: 'Buss' }), 'agenda_item', 2],
    ['a new person', () => post('narvaro', { newName: 'Bo', newOrganisation: 'Ekby' }), 'attendance', 4],
  ])('%s is recorded once', async (_case, send, kind, count) => {
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.filter(({ status }) => status === 303).length).toBeGreaterThan(0)
    expect(answers.filter(({ status }) => ![303, 422].includes(status))).toEqual([])
    expect(await countOf(kind)).toBe(count)
  })

  it('sending and approving are each done once, with one letter and one approval', async () => {
    await markAll()
    const send = () => post('skicka', { approverId: stage.people.member })
    const sent = await Promise.all([send(), send()])
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 422])
    const letters = await test.db.selectFrom('mail').select('body').where('body', 'like', `%${meetingId}%`).execute()
    expect(letters).toHaveLength(1)
    const approve = () => stage.member.post(`/arbetsyta/moten/${meetingId}/justera`)
    expect((await Promise.all([approve(), approve()])).map(({ status }) => status).sort()).toEqual([303, 422])
    const publish = () => post('publicera')
    expect((await Promise.all([publish(), publish()])).map(({ status }) => status).sort()).toEqual([303, 422])
    expect([await countOf('approval'), await countOf('meeting_step')]).toEqual([1, 5])
  })

  it('a meeting planned twice is one', async () => {
    const on = nextDay()
    const plan = () => stage.secretary.post(`/arbetsyta/organ/${bodyId}/moten/nytt`, { day: on })
    expect((await Promise.all([plan(), plan()])).map(({ status }) => status).sort()).toEqual([303, 422])
  })

  it('two writers of one note: one is saved, the other told', async () => {
    const write = (notes: string) => onItem('anteckning', { version: '1', notes })
    const answers = await Promise.all([write('Den ena.'), write('Den andra.')])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
    const { notes, version } = await play.itemTitled(test, meetingId, 'Belysning')
    expect([['Den ena.', 'Den andra.'].includes(notes), version]).toEqual([true, 2])
  })
})

describe('notes that save themselves', () => {
  const write = (notes: string, version: number) =>
    stage.secretary.post(
      `/arbetsyta/moten/${meetingId}/punkter/${itemId}/anteckning`,
      { notes, version: String(version) },
      { accept: 'application/json' },
    )

  it('are answered with the hour and the version to go on from', async () => {
    const saved = await write('Ljus.', 1)
    expect([saved.status, JSON.parse(saved.text)]).toEqual([
      200,
      { savedAt: expect.stringMatching(/^\d{1,2}[.]\d\d$/), fields: { version: '2' } },
    ])
    expect(JSON.parse((await write('Ljus.', 1)).text)).toMatchObject({ fields: { version: '2' } })
  })

  it('are told of another writer with 409', async () => {
    await write('Först.', 1)
    const late = await write('Sen.', 1)
    expect([late.status, JSON.parse(late.text)]).toEqual([
      409,
      { problem: expect.stringContaining('Någon annan har ändrat') },
    ])
  })

  it('keep empty lines inside, and are one kind of line break', async () => {
    await write('a\r\n\r\nb\rc  \r\n', 1)
    expect((await play.itemTitled(test, meetingId, 'Belysning')).notes).toBe('a\n\nb\nc')
  })
})

describe('what is typed wrong', () => {
  it.each<[string, () => Promise<{ status: number; text: string; location: string }>, string]>([
    ['a decision of spaces', () => onItem('beslut', { wording: '  ' }), 'Skriv beslutet med egna ord'],
    ['a tabling without a reason', () => onItem('bordlagg', { reason: '' }), 'Ange varför ärendet skjuts upp'],
    ['closing a matter never put off', () => onItem('avsluta'), 'Bara ett ärende som är öppet eller bordlagt'],
    ['opening what was never closed', () => onItem('oppna-igen'), 'Det går inte i det läge'],
    ['an item without a title', () => post('punkter', { title: ' ' }), 'Skriv vad punkten handlar om'],
    ['a note beyond all length', () => onItem('anteckning', { version: '1', notes: 'x'.repeat(200_001) }), 'för lång'],
    ['a note without its version', () => onItem('anteckning', { notes: 'x' }), 'Någon annan har ändrat'],
    ['opening a meeting twice', () => post('oppna'), 'Det går inte i det läge'],
    ['cancelling a meeting that is held', () => post('stall-in'), 'Det går inte i det läge'],
    ['publishing what is not approved', () => post('publicera'), 'Det går inte i det läge'],
    ['taking back what is not published', () => post('avpublicera', { reason: 'x' }), 'Det går inte i det läge'],
  ])('%s is answered 422 with its sentence', async (_case, send, words) => {
    const answer = await send()
    expect([answer.status, play.textOf(answer.text)]).toEqual([422, expect.stringContaining(words)])
  })

  it.each([
    ['no day', { day: '' }, 'Välj vilken dag mötet är.'],
    ['an end before the start', { day: '2027-01-01', starts: '10:00', ends: '09:00' }, 'Mötet måste sluta efter'],
    ['an end alone', { day: '2027-01-01', ends: '09:00' }, 'En sluttid behöver en starttid'],
  ])('planning with %s keeps the place that was typed', async (_case, form, words) => {
    for (const path of [`/arbetsyta/organ/${bodyId}/moten/nytt`, `/arbetsyta/moten/${meetingId}/uppgifter`]) {
      const answer = await stage.secretary.post(path, { ...form, place: 'Ekby & Alby' })
      expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining(words)])
      expect(answer.text).toContain('value="Ekby &amp; Alby"')
    }
  })

  it('a guest without a name or address is asked for again', async () => {
    const answer = await onItem('gast', { name: '', email: 'ingen' })
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringMatching(/namn.*e-postadress/)])
    expect(answer.text).toContain('value="ingen"')
  })

  it('a new person at an item that is not there leads to the box', async () => {
    const answer = await post('narvaro', { newName: 'Bo', newItems: '7' })
    expect([
      answer.status,
      answer.text.includes('href="#newItems"'),
      answer.text.includes('id="newItems-fel"'),
    ]).toEqual([422, true, true])
    expect(await countOf('attendance')).toBe(3)
  })

  it('words beyond the length of a box are cut and not a fault', async () => {
    const long = 'x'.repeat(5000)
    expect((await onItem('bordlagg', { otherReason: long })).status).toBe(303)
    expect((await post('uppgifter', { day: nextDay(), place: long })).status).toBe(303)
    expect((await post('narvaro', { newName: long, newOrganisation: long })).status).toBe(303)
  })
})

describe('attendance', () => {
  it('of someone added by another meanwhile stays as that one wrote it', async () => {
    await post('narvaro', { newName: 'Ylva', newItems: '1' })
    await markAll()
    const text = play.textOf((await stage.secretary.get(`/arbetsyta/moten/${meetingId}`)).text)
    expect(text).toContain('4 närvarande, 1 av dem vid en del av mötet')
  })
})

describe('an item', () => {
  it('can be removed while nothing is recorded on it, and the rest are numbered anew', async () => {
    await post('punkter', { title: 'Buss' })
    await post('punkter', { title: 'Cykel' })
    const { id } = await play.itemTitled(test, meetingId, 'Buss')
    expect((await post(`punkter/${id}/ta-bort`)).status).toBe(303)
    expect((await play.agendaOf(test, meetingId)).map(({ number, title }) => number + title)).toEqual([
      '1Belysning',
      '2Cykel',
    ])
    expect((await post(`punkter/${id}/ta-bort`)).status).toBe(404)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a note', () => onItem('anteckning', { version: '1', notes: 'x' })],
    ['a decision', () => onItem('beslut', { wording: 'Ja.' })],
    ['a tabling', () => onItem('bordlagg', { reason: 'tidsbrist' })],
    ['a guest', () => onItem('gast', { name: 'Ylva', email: 'ylva@exempel.se' })],
    ['someone who attended it alone', () => post('narvaro', { newName: 'Bo', newItems: '1' })],
  ])('with %s stays', async (_case, use) => {
    await use()
    const refused = await onItem('ta-bort')
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('kan inte tas bort')])
    expect(await agendaTitles(meetingId)).toEqual(['Belysning'])
  })
})

describe('a matter that was put off', () => {
  it('waits while no meeting is planned, and comes first on the one that is', async () => {
    await onItem('bordlagg', { reason: 'tidsbrist' })
    expect(play.textOf((await stage.secretary.get(`/arbetsyta/organ/${bodyId}`)).text)).toContain(
      'Väntar på att nästa möte planeras',
    )
    expect(await agendaTitles(await aPlanned(nextDay()))).toEqual(['Belysning'])
  })

  it('goes on to the next meeting when the one it waited for is cancelled', async () => {
    const [first, second] = [await aPlanned(nextDay()), await aPlanned(nextDay())]
    await onItem('bordlagg', { reason: 'tidsbrist' })
    expect([await agendaTitles(first), await agendaTitles(second)]).toEqual([['Belysning'], []])
    await post('stall-in', {}, first)
    expect(await agendaTitles(second)).toEqual(['Belysning'])
  })

  it('goes to an earlier meeting that is planned, when none is later', async () => {
    const [early, late] = [nextDay(), nextDay()]
    const cancelled = await aPlanned(late)
    await onItem('bordlagg', { reason: 'tidsbrist' })
    const earlier = await aPlanned(early)
    await post('stall-in', {}, cancelled)
    expect(await agendaTitles(earlier)).toEqual(['Belysning'])
  })

  it('stays on the next agenda when a guest was asked in for it there, though the tabling is taken back', async () => {
    const next = await aPlanned(nextDay())
    await onItem('bordlagg', { reason: 'tidsbrist' })
    const there = await play.itemTitled(test, next, 'Belysning')
    await post(`punkter/${there.id}/gast`, { name: 'Ylva', email: 'ylva@exempel.se' }, next)
    const { id } = await test.db
      .selectFrom('tabling')
      .select('id')
      .where('meeting_id', '=', meetingId)
      .executeTakeFirstOrThrow()
    expect((await onItem(`aterta/${id}`)).status).toBe(303)
    expect([await agendaTitles(next), (await play.itemTitled(test, next, 'Belysning')).status]).toEqual([
      ['Belysning'],
      'open',
    ])
  })

  it('stands where the first of two decisions left it when the second is taken back', async () => {
    await onItem('beslut', { wording: 'Ett.' })
    await onItem('beslut', { wording: 'Två.' })
    const decisions = await test.db
      .selectFrom('decision')
      .select(['id', 'wording'])
      .where('meeting_id', '=', meetingId)
      .execute()
    const idOf = (wording: string) => decisions.find((one) => one.wording === wording)?.id ?? ''
    await onItem(`aterta/${idOf('Två.')}`)
    expect((await play.itemTitled(test, meetingId, 'Belysning')).status).toBe('decided')
    expect((await onItem(`aterta/${idOf('Två.')}`)).status).toBe(404)
    await onItem(`aterta/${idOf('Ett.')}`)
    expect((await play.itemTitled(test, meetingId, 'Belysning')).status).toBe('open')
  })

  it('stays put off when something else is decided at the same item', async () => {
    await onItem('bordlagg', { reason: 'tidsbrist' })
    await onItem('beslut', { wording: 'Underlag tas fram.' })
    expect((await play.itemTitled(test, meetingId, 'Belysning')).status).toBe('tabled')
  })
})
