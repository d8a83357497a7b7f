// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aBody, aMeeting } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let body: Awaited<ReturnType<typeof aBody>>
let now = new Date('2026-11-01T12:00:00Z')
beforeAll(async () => {
  test = await createTestApp({ clock: () => now })
  stage = await play.aStage(test)
})
afterAll(() => test.close())
beforeEach(async () => {
  now = new Date('2026-11-01T12:00:00Z')
  body = await aBody(test.db, { network_id: stage.networkId, name: 'Styrgruppen' })
})

const path = () => `/arbetsyta/organ/${body.id}/datumforslag/nytt`
const typed = {
  ...{ title: 'Vårens första möte', place: 'Salem', closesOn: '2026-11-10' },
  ...{ 'day-0': '2030-12-24', 'starts-0': '09:00', 'ends-0': '11:00', 'day-3': '2030-12-30' },
}
const make = (form = {}, who = stage.secretary) => who.post(path(), { ...typed, ...form })
const poll = (id: string, act = '') => `/arbetsyta/datumforslag/${id}${act}`

async function aPoll() {
  const id = play.idIn((await make()).location)
  const options = await test.db
    .selectFrom('poll_option')
    .where('poll_id', '=', id)
    .select('id')
    .orderBy('position')
    .execute()
  const [first = '', second = ''] = options.map((option) => option.id)
  const answer = (said: [string, string], who = stage.member) =>
    who.post(poll(id, '/svar'), { [`answer-${first}`]: said[0], [`answer-${second}`]: said[1] })
  const pick = (optionId = second, who = stage.secretary) => who.post(poll(id, '/valj'), { optionId })
  return { id, first, second, answer, pick }
}
const meetings = () => test.db.selectFrom('meeting').where('body_id', '=', body.id).selectAll().execute()

describe('a poll about days', () => {
  it('is asked of each who takes part, by a letter with its address, and shown on the body’s page', async () => {
    const before = (await test.db.selectFrom('mail').select('id').execute()).length
    const { id } = await aPoll()
    const sent = await test.db.selectFrom('mail').select(['to_address', 'subject', 'body']).execute()
    expect(sent.length - before).toBe(2)
    for (const letter of sent.slice(-2)) {
      expect(letter.subject).toBe('Vilken dag passar? Vårens första möte')
      expect(letter.body).toContain(`http://radslag.test/arbetsyta/datumforslag/${id}`)
      expect(letter.body).toContain('Svara senast 10 november 2026.')
    }
    const page = play.textOf((await stage.member.get(`/arbetsyta/organ/${body.id}`)).text)
    expect(page).toContain('Svara vilka dagar som passar: Vårens första möte')
  })

  it('is one poll when the form is sent twice, also at once', async () => {
    const made = await Promise.all([make(), make(), make(), make()])
    expect(new Set(made.map(({ location }) => play.idIn(location))).size).toBe(1)
  })

  it.each([
    ['one day only', { 'day-3': '' }, 'Föreslå minst två dagar.'],
    [
      'an end before the start',
      { 'ends-0': '08:00' },
      'Dag 1: Mötet måste sluta efter att det har börjat, senast före klockan 6 nästa morgon.',
    ],
    ['a last day that is past', { closesOn: '2026-10-31' }, 'Sista svarsdag måste vara i dag eller senare.'],
  ])('is refused with %s, and what was typed is kept', async (_case, form, sentence) => {
    const answer = await make(form)
    expect([answer.status, play.problemOn(answer)]).toEqual([422, sentence])
    expect(answer.text).toContain('value="2030-12-24"')
  })

  it('gathers the answers, each one’s own to change', async () => {
    const { id, answer } = await aPoll()
    await answer(['yes', 'no'])
    await answer(['maybe', ''])
    await answer(['yes', 'yes'], stage.chair)
    const page = play.textOf((await stage.reader.get(poll(id))).text)
    expect(page).toContain('Svar (2)')
    expect(page).toMatch(/tisdag 24 december 2030 kl\. 9\.00–11\.00 1 1 0/)
    expect(page).toMatch(/måndag 30 december 2030 1 0 1/)
    expect(page).toMatch(/Petter Ahlgren Kanske Nej/)
    expect(play.textOf((await stage.member.get(`/arbetsyta/organ/${body.id}`)).text)).toContain('Du har svarat')
  })

  it('takes no answer after its last day, none that says nothing, and none from one who only reads', async () => {
    const { answer } = await aPoll()
    const nothing = await answer(['', 'kanske'])
    expect([nothing.status, play.problemOn(nothing)]).toEqual([422, 'Svara på minst en av dagarna.'])
    expect((await answer(['yes', 'yes'], stage.reader)).status).toBe(403)
    now = new Date('2026-11-10T22:59:00Z')
    expect((await answer(['yes', 'yes'])).status).toBe(303)
    now = new Date('2026-11-10T23:00:00Z')
    const late = await answer(['no', 'no'])
    expect([late.status, play.problemOn(late)]).toEqual([422, expect.stringContaining('Sista svarsdagen har gått')])
  })

  it('shows the secretary what each day collides with', async () => {
    const other = await aBody(test.db, { network_id: stage.networkId, name: 'Ledningsgruppen' })
    await aMeeting(test.db, other, { day: '2030-12-30' })
    const { id } = await aPoll()
    const page = play.textOf((await stage.secretary.get(poll(id))).text)
    expect(page).toContain('Julafton')
    expect(page).toContain('Ledningsgruppen samma dag, med 3 av personerna')
    expect(play.textOf((await stage.member.get(poll(id))).text)).not.toContain('Julafton')
  })

  it('becomes a planned meeting on the day that is picked, once, and is then closed', async () => {
    const { id, first, answer, pick } = await aPoll()
    await pick()
    const picked = await Promise.all([pick(), pick(first)])
    expect(picked.map(({ status }) => status)).toEqual([303, 303])
    const [meeting, ...others] = await meetings()
    expect([meeting?.day, meeting?.place, meeting?.status, others.length]).toEqual([
      '2030-12-30',
      'Salem',
      'planned',
      0,
    ])
    expect(picked.map(({ location }) => play.idIn(location))).toEqual([meeting?.id, meeting?.id])
    const closed = await answer(['yes', 'yes'])
    expect([closed.status, play.problemOn(closed)]).toEqual([422, expect.stringContaining('stängt')])
    expect((await stage.reader.get(poll(id))).text).toContain(`/arbetsyta/moten/${meeting?.id}`)
  })

  it('is told of by letter when the day is picked, once, to each who was asked', async () => {
    const { pick } = await aPoll()
    const told = (subject: string) =>
      test.db
        .selectFrom('mail')
        .select(['to_address as to', 'body', 'kind', 'calendar'])
        .where('subject', '=', `${subject} Vårens första möte`)
        .orderBy('created_at', 'desc')
        .orderBy('to_address')
        .limit(2)
        .execute()
    const before = await test.db.selectFrom('mail').select('id').execute()
    await Promise.all([pick(), pick()])
    const after = await test.db.selectFrom('mail').select('id').execute()
    expect(after.length - before.length).toBe(2)
    const letters = await told('Dagen är vald:')
    expect(letters.map(({ to }) => to).sort()).toEqual((await told('Vilken dag passar?')).map(({ to }) => to).sort())
    const [meeting] = await meetings()
    for (const { body: words, kind, calendar } of letters) {
      expect(words).toContain('Tid: måndag 30 december 2030\nPlats: Salem\n')
      expect(words).toContain(`/arbetsyta/moten/${meeting?.id}`)
      expect([kind, calendar]).toEqual(['meeting', null])
    }
  })

  it('becomes one meeting when two secretaries pick at once, each another day', async () => {
    const { first, second, pick } = await aPoll()
    const picked = await Promise.all([first, second, first, second].map((option) => pick(option)))
    expect(picked.map(({ status }) => status)).toEqual([303, 303, 303, 303])
    expect(new Set(picked.map(({ location }) => play.idIn(location))).size).toBe(1)
    expect(await meetings()).toHaveLength(1)
  })

  it('is not picked on a day that the body meets already, nor on one that it did not ask about', async () => {
    await aMeeting(test.db, body, { day: '2030-12-30' })
    const { pick } = await aPoll()
    for (const [answer, sentence] of [
      [await pick(), 'Organet har redan ett möte den dagen.'],
      [await pick('x'), 'Välj en av de föreslagna dagarna.'],
    ] as const)
      expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining(sentence)])
    expect(await meetings()).toHaveLength(1)
  })

  it('is closed without a meeting, and then nothing can be picked', async () => {
    const { id, pick } = await aPoll()
    expect((await stage.secretary.post(poll(id, '/stang'))).location).toContain('klart=datumstangt')
    expect((await stage.secretary.post(poll(id, '/stang'))).status).toBe(303)
    const late = await pick()
    expect([late.status, play.problemOn(late)]).toEqual([422, expect.stringContaining('stängt')])
    expect(await meetings()).toEqual([])
    expect((await stage.member.get(`/arbetsyta/organ/${body.id}`)).text).not.toContain('Vårens första möte')
  })

  it('is the secretary’s to make, pick and close, and read by nobody from outside', async () => {
    const { id, pick } = await aPoll()
    const outsider = (await play.aStage(test)).secretary
    for (const who of [stage.member, stage.chair, stage.reader]) {
      expect((await who.get(path())).status).toBe(403)
      expect((await make({}, who)).status).toBe(403)
      expect((await pick(undefined, who)).status).toBe(403)
      expect((await who.post(poll(id, '/stang'))).status).toBe(403)
    }
    expect((await outsider.get(poll(id))).status).toBe(404)
    expect((await outsider.post(poll(id, '/svar'))).status).toBe(404)
    expect(await meetings()).toEqual([])
  })
})
