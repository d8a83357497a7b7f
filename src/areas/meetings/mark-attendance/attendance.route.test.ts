// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stockholmDay } from '#platform/time.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../../tests/support/approving.ts'
import { aPerson, aRole } from '../../../../tests/support/builders.ts'
import { aFormalMeeting, type FormalMeeting } from '../../../../tests/support/formal-body.ts'
import { nextDay } from '../../../../tests/support/days.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: FormalMeeting

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aFormalMeeting(test, 'network', 4)
})

const rows = () =>
  test.db.selectFrom('attendance').selectAll().where('meeting_id', '=', held.meetingId).orderBy('position').execute()
const page = async (path = '') => (await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}${path}`)).text
const mark = (index: number, typed: Record<string, string>) => {
  const id = held.attendanceIds[index] ?? ''
  const fields = Object.entries({ presence: 'present', items: '', span: '1', ...typed })
  return Object.fromEntries(fields.map(([name, value]) => [`${name}-${id}`, value]))
}

describe('hours, distance, guest and substitute', () => {
  it('are kept, shown as the notes will say them, and frozen', async () => {
    const form = {
      ...mark(0, { from: '9.10', to: 'kl. 10.30' }),
      ...mark(1, { remote: 'ja', items: '1' }),
      ...mark(2, { guest: 'ja' }),
      ...mark(3, { substitutesFor: 'Maja Ek' }),
    }
    expect((await held.post('narvaro', form)).status).toBe(303)
    const text = play.textOf(await page())
    for (const words of [
      ...['Kom kl. 9.10, gick kl. 10.30', 'Punkt 1, på distans', 'Hela mötet, gäst', 'Hela mötet, ersätter Maja Ek'],
      ...[
        '4 närvarande, 2 av dem vid en del av mötet',
        'Närvaro vid punkten: 2 av 3 · 1 som kom eller gick under mötet',
      ],
    ])
      expect(text).toContain(words)
    await held.post('skicka', sendingTo(held.stage.people.member))
    await approve(held.stage.member, held.meetingId)
    const { content } = await test.db
      .selectFrom('approval')
      .select('content')
      .where('meeting_id', '=', held.meetingId)
      .executeTakeFirstOrThrow()
    expect(content).toMatchObject({
      attendance: [
        { from: '09:10', to: '10:30', items: [] },
        { isRemote: true, items: ['1'] },
        { isGuest: true },
        { substitutesFor: 'Maja Ek' },
      ],
    })
  })

  it('come back as they stand, and are no change when they are sent again by another', async () => {
    await held.post('narvaro', mark(0, { from: '9.10', remote: 'ja' }))
    const { text } = await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}/narvaro`)
    const seen = /name="seen" value="(\w+)"/.exec(text)?.[1] ?? ''
    expect(text).toContain('value="9.10"')
    await held.post('narvaro', mark(1, { to: '10.00' }))
    const same = { seen, ...mark(0, { from: '9.10', remote: 'ja' }), ...mark(1, { to: '10.00' }) }
    expect((await held.post('narvaro', same)).status).toBe(303)
    const stale = await held.post('narvaro', { ...same, ...mark(0, { from: '9.20' }) })
    expect([stale.status, play.problemOn(stale)]).toEqual([422, expect.stringContaining('Någon annan har ändrat')])
  })

  it.each([
    ['no hour', { from: 'vid nio' }, 'Skriv klockslaget'],
    ['leaving before coming', { from: '10.00', to: '9.00' }, 'måste ha gått efter'],
    ['an item that is not there', { items: '9' }, 'Skriv nummer på punkter'],
  ])('with %s are told of beside the box, and kept', async (_case, typed, words) => {
    const answer = await held.post('narvaro', mark(0, { ...typed, substitutesFor: 'Bo & Eva' }))
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining(words)])
    for (const value of [...Object.values(typed), 'Bo &amp; Eva']) expect(answer.text).toContain(`value="${value}"`)
    const ids = [...answer.text.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id ?? '')
    const pointed = ids.find((id) => id.includes(held.attendanceIds[0] ?? 'x')) ?? ''
    expect(answer.text).toContain(`id="${pointed}"`)
    expect((await rows())[0]).toMatchObject({ from_at: null, to_at: null })
  })

  it('outside the meeting’s own are told of beside their boxes, and kept, until the meeting’s are changed', async () => {
    const { day } = await test.db
      .selectFrom('meeting')
      .select('day')
      .where('id', '=', held.meetingId)
      .executeTakeFirstOrThrow()
    await held.post('uppgifter', { day, starts: '09:00', ends: '11:00', place: '' })
    const answer = await held.post('narvaro', { ...mark(0, { from: '3.00' }), newName: 'Bo', newTo: '11.30' })
    expect([answer.status, play.problemOn(answer)]).toEqual([
      422,
      expect.stringMatching(/då personen kom ligger utanför mötets tid.*då personen gick ligger utanför mötets tid/),
    ])
    for (const value of ['3.00', 'Bo', '11.30']) expect(answer.text).toContain(`value="${value}"`)
    for (const box of [`from-${held.attendanceIds[0]}`, 'newTo']) expect(answer.text).toContain(`href="#${box}"`)
    await held.post('uppgifter', { day, starts: '09:00', ends: '11:30', place: '' })
    expect((await held.post('narvaro', { newName: 'Bo', newTo: '11.30' })).status).toBe(303)
  })

  it('are typed for one who is added too', async () => {
    await held.post('narvaro', { newName: 'Ylva Gäst', newFrom: '9', newGuest: 'ja', newSubstitutesFor: '' })
    expect((await rows()).at(-1)).toMatchObject({ name: 'Ylva Gäst', is_guest: true, from_at: expect.any(Date) })
    const wrong = await held.post('narvaro', { newName: 'Åke', newTo: 'sent' })
    expect([wrong.status, wrong.text.includes('id="newFrom"')]).toEqual([422, true])
  })
})

describe('one who was added wrongly', () => {
  it('is taken off the list, and what else was marked is kept', async () => {
    const [first = '', second = ''] = held.attendanceIds
    const send = () => held.post('narvaro', { ...mark(1, { presence: 'absent' }), remove: first })
    const answers = await Promise.all([send(), send()])
    expect(answers.map(({ status, location }) => [status, location.includes('narvaro')])).toEqual([
      [303, true],
      [303, true],
    ])
    expect((await rows()).map(({ id, presence }) => [id === first, id === second && presence])).toEqual([
      ...[
        [false, 'absent'],
        [false, false],
        [false, false],
      ],
    ])
  })

  it('stays when a vote names them', async () => {
    await held.onItem('beslut', { wording: 'Ja.' })
    const [first = ''] = held.attendanceIds
    await held.onItem('votering', { isOpen: 'open', [`vote-${first}`]: 'for' })
    const answer = await held.post('narvaro', { remove: first })
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining('står i en votering')])
    expect(await rows()).toHaveLength(4)
    const away = await held.post('narvaro', mark(0, { presence: 'absent' }))
    expect([away.status, play.problemOn(away)]).toEqual([422, expect.stringContaining('har röstat vid en punkt')])
  })
})

describe('answers to the summons', () => {
  const call = async (name: string, answer?: 'yes' | 'maybe' | 'no', substitute = '') => {
    const person = await aPerson(test.db, { name })
    await aRole(test.db, { role: 'member', network_id: held.stage.networkId, person_id: person.id })
    const place = { network_id: held.stage.networkId, body_id: held.bodyId, meeting_id: held.meetingId }
    const invitation = { id: crypto.randomUUID(), person_id: person.id, token_hash: crypto.randomUUID() }
    await test.db
      .insertInto('invitation')
      .values({ ...invitation, ...place, expires_at: '2099-01-01', called_sequence: 0 })
      .execute()
    const said = { answer: answer ?? 'no', substitute_name: substitute, via: 'page', sequence: 0 }
    const reply = { id: crypto.randomUUID(), ...place, invitation_id: invitation.id, person_id: person.id }
    if (answer)
      await test.db
        .insertInto('reply')
        .values({ ...reply, ...said, recorded_by: person.id })
        .execute()
    return person.id
  }
  const listed = async (index: number, personId: string, presence = 'unmarked') =>
    test.db
      .updateTable('attendance')
      .set({ person_id: personId, presence })
      .where('id', '=', held.attendanceIds[index] ?? '')
      .execute()

  it('fill the list without touching what is marked, the same the second time', async () => {
    await listed(0, await call('Nej Nilsson', 'no', 'Sven Ersättare <sven@exempel.se>'))
    await listed(1, await call('Ja Jansson', 'yes'))
    await listed(2, await call('Sen Svensson', 'no'), 'present')
    await call('Gäst Gran', 'yes')
    expect(play.textOf(await page('/narvaro'))).toContain('svar: kommer inte')
    for (const _time of [1, 2]) expect((await held.post('narvaro', { act: 'fetch-replies' })).status).toBe(303)
    expect((await rows()).map(({ name, presence, substitutes_for }) => [name, presence, substitutes_for])).toEqual([
      ['Ledamot 1', 'absent', ''],
      ['Ledamot 2', 'unmarked', ''],
      ['Ledamot 3', 'present', ''],
      ['Ledamot 4', 'present', ''],
      ['Gäst Gran', 'unmarked', ''],
      ['Sven Ersättare', 'unmarked', 'Nej Nilsson'],
    ])
  })

  it('are not offered where nobody has answered', async () => {
    expect(await page('/narvaro')).not.toContain('Hämta svaren')
    await call('Ja Jansson', 'yes')
    expect(await page('/narvaro')).toContain('Hämta svaren')
  })
})

describe('came and left just now', () => {
  const tap = (index: number, act: 'kom' | 'gick', meetingId = held.meetingId) =>
    held.post(`narvaro/${held.attendanceIds[index]}/${act}`, {}, meetingId)
  const today = () => stockholmDay(new Date())
  const onToday = () =>
    test.db
      .updateTable('meeting')
      .set({ day: today(), starts_at: new Date(Date.now() - 3_600_000), ends_at: null })
      .where('id', '=', held.meetingId)
      .execute()

  it('is one tap, and one fact though it is tapped twice at once', async () => {
    await onToday()
    const answers = await Promise.all([tap(0, 'gick'), tap(0, 'gick')])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    const [first] = await rows()
    expect(first?.to_at).toEqual(expect.any(Date))
    await tap(0, 'gick')
    expect((await rows())[0]?.to_at).toEqual(first?.to_at)
    const back = await tap(0, 'kom')
    expect([back.status, play.problemOn(back)]).toEqual([422, expect.stringContaining('har redan gått')])
    await held.post('narvaro', mark(1, { presence: 'absent' }))
    await tap(1, 'kom')
    expect((await rows())[1]).toMatchObject({ presence: 'present', from_at: expect.any(Date) })
    expect(play.textOf(await page())).toMatch(/Gick kl\. \d{1,2}\.\d\d/)
  })

  it('is told that it is not the day of the meeting', async () => {
    const answer = await tap(0, 'gick')
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining('inte mötets dag')])
  })

  it('is refused in words once the notes are sent, and to all but the secretary', async () => {
    await onToday()
    for (const role of ['chair', 'member', 'reader'] as const) {
      const path = `/arbetsyta/moten/${held.meetingId}/narvaro/${held.attendanceIds[0]}/gick`
      expect((await held.stage[role].post(path)).status).toBe(403)
    }
    await held.post('skicka', sendingTo(held.stage.people.member))
    const answer = await tap(0, 'gick')
    expect([answer.status, play.problemOn(answer)]).toEqual([422, 'Det som är antecknat går inte längre att ändra.'])
  })

  it('is of someone on this meeting’s list', async () => {
    const other = await held.plan(nextDay())
    expect((await tap(0, 'gick', other)).status).toBe(404)
  })
})
