// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { seenBy, sendingTo } from '../../../tests/support/approving.ts'
import { nextDay } from '../../../tests/support/days.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../tests/support/held-meeting.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aHeldMeeting(test)
})

const countOf = async (name: 'decision' | 'tabling' | 'agenda_item' | 'attendance' | 'approval' | 'meeting_step') =>
  (await test.db.selectFrom(name).select('meeting_id').where('meeting_id', '=', held.meetingId).execute()).length
const markAll = () => held.post('narvaro', { act: 'all-present' })

describe('the same form twice at once', () => {
  it.each<[string, () => Promise<{ status: number }>, Parameters<typeof countOf>[0], number]>([
    ['a decision', () => held.onItem('beslut', { wording: 'Ja.' }), 'decision', 1],
    ['a tabling', () => held.onItem('bordlagg', { reason: 'tidsbrist' }), 'tabling', 1],
    ['a new item', () => held.post('punkter', { title: 'Buss' }), 'agenda_item', 2],
    ['a new person', () => held.post('narvaro', { newName: 'Bo', newOrganisation: 'Ekby' }), 'attendance', 4],
  ])('%s is recorded once', async (_case, send, kind, count) => {
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.filter(({ status }) => status === 303).length).toBeGreaterThan(0)
    expect(answers.filter(({ status }) => ![303, 422].includes(status))).toEqual([])
    expect(await countOf(kind)).toBe(count)
  })

  it('sending and approving are each done once, with one letter and one approval', async () => {
    await markAll()
    const send = () => held.post('skicka', sendingTo(held.stage.people.member))
    const sent = await Promise.all([send(), send()])
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 422])
    const letters = await test.db
      .selectFrom('mail')
      .select('body')
      .where('body', 'like', `%${held.meetingId}%`)
      .execute()
    expect(letters).toHaveLength(1)
    const seen = await seenBy(held.stage.member, held.meetingId)
    const approve = () => held.stage.member.post(`/arbetsyta/moten/${held.meetingId}/justera`, seen)
    expect((await Promise.all([approve(), approve()])).map(({ status }) => status)).toEqual([303, 303])
    const publish = () => held.post('publicera')
    expect((await Promise.all([publish(), publish()])).map(({ status }) => status)).toEqual([303, 303])
    expect([await countOf('approval'), await countOf('meeting_step')]).toEqual([1, 5])
  })

  it('a meeting planned twice is one', async () => {
    const on = nextDay()
    const plan = () => held.stage.secretary.post(`/arbetsyta/organ/${held.bodyId}/moten/nytt`, { day: on })
    expect((await Promise.all([plan(), plan()])).map(({ status }) => status).sort()).toEqual([303, 422])
  })

  it('two writers of one note: one is saved, the other told', async () => {
    const write = (notes: string) => held.onItem('anteckning', { version: '1', notes })
    const answers = await Promise.all([write('Den ena.'), write('Den andra.')])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
    const { notes, version } = await play.itemTitled(test, held.meetingId, 'Belysning')
    expect([['Den ena.', 'Den andra.'].includes(notes), version]).toEqual([true, 2])
  })
})

it('keeps empty lines inside notes, and one kind of line break', async () => {
  await held.onItem('anteckning', { version: '1', notes: 'a\r\n\r\nb\rc\0  \r\n' })
  expect((await play.itemTitled(test, held.meetingId, 'Belysning')).notes).toBe('a\n\nb\nc')
})

describe('what is typed wrong', () => {
  it.each<[string, () => Promise<{ status: number; text: string; location: string }>, string]>([
    ['a decision of spaces', () => held.onItem('beslut', { wording: '  ' }), 'Skriv beslutet med egna ord'],
    ['a tabling without a reason', () => held.onItem('bordlagg', { reason: '' }), 'Ange varför ärendet skjuts upp'],
    ['closing a matter never put off', () => held.onItem('avsluta'), 'Bara ett ärende som är öppet eller bordlagt'],
    ['opening what was never closed', () => held.onItem('oppna-igen'), 'Det går inte i det läge'],
    ['an item without a title', () => held.post('punkter', { title: ' ' }), 'Skriv vad punkten handlar om'],
    [
      'a note beyond all length',
      () => held.onItem('anteckning', { version: '1', notes: 'x'.repeat(200_001) }),
      'för lång',
    ],
    ['a note without its version', () => held.onItem('anteckning', { notes: 'x' }), 'Någon annan har ändrat'],
    ['cancelling a meeting that is held', () => held.post('stall-in'), 'Det går inte i det läge'],
    ['publishing what is not approved', () => held.post('publicera'), 'Det går inte i det läge'],
    ['taking back what is not published', () => held.post('avpublicera', { reason: 'x' }), 'Det går inte i det läge'],
  ])('%s is answered 422 with its sentence', async (_case, send, words) => {
    const answer = await send()
    expect([answer.status, play.textOf(answer.text)]).toEqual([422, expect.stringContaining(words)])
  })

  it.each([
    ['no day', { day: '' }, 'Välj vilken dag mötet är.'],
    ['an end before the start', { day: '2027-01-01', starts: '10:00', ends: '09:00' }, 'Mötet måste sluta efter'],
    ['an hour that spring skips', { day: '2027-03-28', starts: '02:30', ends: '03:15' }, '2.00–2.59 finns inte'],
    ['an end alone', { day: '2027-01-01', ends: '09:00' }, 'En sluttid behöver en starttid'],
  ])('planning with %s keeps the place that was typed', async (_case, form, words) => {
    for (const path of [`/arbetsyta/organ/${held.bodyId}/moten/nytt`, `/arbetsyta/moten/${held.meetingId}/uppgifter`]) {
      const answer = await held.stage.secretary.post(path, { ...form, place: 'Ekby & Alby' })
      expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining(words)])
      expect(answer.text).toContain('value="Ekby &amp; Alby"')
    }
  })

  it('a guest without a name or address is asked for again', async () => {
    const answer = await held.onItem('gast', { name: '', email: 'ingen' })
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringMatching(/namn.*e-postadress/)])
    expect(answer.text).toContain('value="ingen"')
  })

  it('a new person at an item that is not there leads to the box', async () => {
    const answer = await held.post('narvaro', { newName: 'Bo', newItems: '7' })
    expect([
      answer.status,
      answer.text.includes('href="#newItems"'),
      answer.text.includes('id="newItems-fel"'),
    ]).toEqual([422, true, true])
    expect(await countOf('attendance')).toBe(3)
  })

  it('words beyond the length of a box are cut and not a fault', async () => {
    const long = 'x'.repeat(5000)
    expect((await held.onItem('bordlagg', { otherReason: long })).status).toBe(303)
    expect((await held.post('narvaro', { newName: long, newOrganisation: long })).status).toBe(303)
  })
})

describe('attendance', () => {
  it('of someone added by another meanwhile stays as that one wrote it', async () => {
    await held.post('narvaro', { newName: 'Ylva', newItems: '1' })
    await markAll()
    const text = play.textOf((await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}`)).text)
    expect(text).toContain('4 närvarande, 1 av dem vid en del av mötet')
  })
})

describe('an item', () => {
  it('can be removed while nothing is recorded on it, and the rest are numbered anew', async () => {
    await held.post('punkter', { title: 'Buss' })
    await held.post('punkter', { title: 'Cykel' })
    const { id } = await play.itemTitled(test, held.meetingId, 'Buss')
    expect((await held.post(`punkter/${id}/ta-bort`)).status).toBe(303)
    expect((await play.agendaOf(test, held.meetingId)).map(({ number, title }) => number + title)).toEqual([
      '1Belysning',
      '2Cykel',
    ])
    expect((await held.post(`punkter/${id}/ta-bort`)).status).toBe(404)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a note', () => held.onItem('anteckning', { version: '1', notes: 'x' })],
    ['a decision', () => held.onItem('beslut', { wording: 'Ja.' })],
    ['a guest', () => held.onItem('gast', { name: 'Ylva', email: 'ylva@exempel.se' })],
    ['someone who attended it alone', () => held.post('narvaro', { newName: 'Bo', newItems: '1' })],
  ])('with %s stays', async (_case, use) => {
    await use()
    const refused = await held.onItem('ta-bort')
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('kan inte tas bort')])
    expect(await held.titles(held.meetingId)).toEqual(['Belysning'])
  })

  it('with a matter put off stays: it must not vanish from the meeting without an outcome', async () => {
    await held.onItem('bordlagg', { reason: 'tidsbrist' })
    const refused = await held.onItem('ta-bort')
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('får inte försvinna')])
    expect(await held.titles(held.meetingId)).toEqual(['Belysning'])
  })
})
