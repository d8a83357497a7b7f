// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { holdUntilCommit } from '#platform/db.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { askedMembers, questionsOf, type AskedMembers } from '../../../../tests/support/asked-members.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let world: AskedMembers

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  world = await askedMembers(test)
  await test.db.deleteFrom('mail').execute()
})

const letters = () =>
  test.db.selectFrom('mail').select(['to_address', 'subject', 'body']).orderBy('to_address').execute()
const roundOf = (id: string) =>
  test.db.selectFrom('question_round').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const act = (roundId: string, path: string, form = {}) =>
  world.held.stage.secretary.post(`/arbetsyta/fragor/${roundId}/${path}`, form)
const page = async (roundId: string, who = world.held.stage.secretary) =>
  play.textOf((await who.get(`/arbetsyta/fragor/${roundId}`)).text)

describe('writing questions', () => {
  it('keeps one question a line, without the marks of a pasted list, and joins the one who asks to the register', async () => {
    const { short_name, id } = await test.db
      .insertInto('organisation')
      .values({ kind: 'region', name: 'Region Norr', short_name: 'Region Norr' })
      .returning(['short_name', 'id'])
      .executeTakeFirstOrThrow()
    const roundId = await world.aRound({ askedBy: short_name, questions: '1. Hur?\r\n\r\n • Varför?\r\nHur?' })
    const wordings = await test.db
      .selectFrom('question')
      .select('wording')
      .where('round_id', '=', roundId)
      .orderBy('position')
      .execute()
    expect(wordings.map(({ wording }) => wording)).toEqual(['Hur?', 'Varför?'])
    expect((await roundOf(roundId)).organisation_id).toBe(id)
  })

  it.each([
    ['no question', { kind: 'questions', questions: ' \n ' }, 'Skriv minst en fråga', 'questions'],
    ['a document without a name', { kind: 'consultation', document: ' ' }, 'Skriv vad dokumentet heter', 'document'],
    [
      'a day that is no day',
      { kind: 'questions', questions: 'Hur?', answerBy: '2030-02-30' },
      'år, månad och dag',
      'answerBy',
    ],
    [
      'a day that has been',
      { kind: 'questions', questions: 'Hur?', answerBy: '2020-01-01' },
      'har redan varit',
      'answerBy',
    ],
    ['a question without end', { kind: 'questions', questions: 'x'.repeat(1001) }, 'för lång', 'questions'],
    [
      'thirty-one questions',
      { kind: 'questions', questions: [...Array(31).keys()].map((n) => `Nr ${n}?`).join('\n') },
      'fler än 30',
      'questions',
    ],
  ])('refuses %s and keeps what was typed', async (_case, form, words, field) => {
    const refused = await world.held.onItem('fragor/ny', { ...form, introduction: 'Regionen tar fram en plan.' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain(`href="#${field}"`)
    expect(refused.text).toContain('Regionen tar fram en plan.')
  })

  it('is one round however often the form is sent, and tells nobody', async () => {
    const [first, second] = [await world.aRound(), await world.aRound()]
    expect(second).toBe(first)
    expect(await letters()).toEqual([])
    expect((await world.ekby.browser.get(`/arbetsyta/fragor/${first}`)).status).toBe(404)
    expect((await world.ekby.browser.get(`/arbetsyta/moten/${world.held.meetingId}`)).text).not.toContain('Hur?')
  })

  it('is the secretary’s alone', async () => {
    const path = `/arbetsyta/moten/${world.held.meetingId}/punkter/${world.held.itemId}/fragor/ny`
    expect((await world.ekby.browser.get(path)).status).toBe(403)
    expect((await world.ekby.browser.post(path, { kind: 'questions', questions: 'Hur?' })).status).toBe(403)
  })

  it('can be done anew until it is sent, and after that only the last day moves', async () => {
    const roundId = await world.aRound()
    await act(roundId, 'andra', { questions: 'När?', askedBy: 'Staten' })
    expect(await page(roundId)).toContain('När?')
    expect(await questionsOf(test, roundId)).toHaveLength(1)
    await act(roundId, 'skicka')
    const refused = await act(roundId, 'andra', { questions: 'Var?' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('kan inte ändras')])
    expect((await act(roundId, 'andra', { answerBy: '2099-05-01' })).status).toBe(303)
    expect([await page(roundId), (await roundOf(roundId)).asked_by]).toEqual([
      expect.stringContaining('1 maj 2099'),
      'Staten',
    ])
  })
})

describe('sending questions', () => {
  it('writes once to each who takes part in the body, with the address, and not to its readers', async () => {
    const roundId = await world.aRound({ answerBy: '2099-05-01' })
    await Promise.all([act(roundId, 'skicka'), act(roundId, 'skicka')])
    await act(roundId, 'skicka')
    const { secretary, chair, member, reader } = world.held.stage.people
    const emails = await test.db
      .selectFrom('person')
      .select(['id', 'email'])
      .where('id', 'in', [secretary, chair, member, reader])
      .execute()
    const wanted = [
      ...emails.filter(({ id }) => id !== reader).map(({ email }) => email),
      world.ekby.email,
      world.lund.email,
    ]
    const sent = await letters()
    expect(sent.map(({ to_address }) => to_address).sort()).toEqual(wanted.sort())
    expect(sent[0]?.body).toContain(`/arbetsyta/fragor/${roundId}`)
    expect(sent[0]?.body).toContain('1 maj 2099')
    expect(sent[0]?.subject).toContain('Frågor från Regionen')
  })

  it('waits for what somebody else is doing at the meeting', async () => {
    const roundId = await world.aRound()
    const sent = await test.db.transaction().execute(async (tx) => {
      await holdUntilCommit(tx, world.held.meetingId)
      const both = [act(roundId, 'skicka'), act(roundId, 'skicka')]
      await new Promise((resolve) => setTimeout(resolve, 400))
      expect((await roundOf(roundId)).sent_at).toBeNull()
      return both
    })
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([303, 303])
    expect(new Set((await letters()).map(({ to_address }) => to_address)).size).toBe((await letters()).length)
  })

  it('says nothing of a closed item in a letter, and writes only to those it is open to', async () => {
    const { held, ekby } = world
    const person = await test.db
      .selectFrom('person')
      .select('id')
      .where('email', '=', ekby.email)
      .executeTakeFirstOrThrow()
    const roundId = await world.aRound()
    const closing = {
      law: 'OSL 19:3',
      since: '2026-01-15',
      decidedBy: 'Gruppen',
      level: 'persons',
      personIds: person.id,
    }
    const closed = await held.stage.secretary.post(
      `/arbetsyta/sekretess/ny?slag=agenda-item&id=${held.itemId}`,
      closing,
    )
    expect(closed.status).toBe(303)
    await test.db.deleteFrom('mail').execute()
    expect((await act(roundId, 'skicka')).status).toBe(303)
    const sent = await letters()
    expect(sent.map(({ to_address }) => to_address)).toContain(ekby.email)
    expect(sent.map(({ to_address }) => to_address)).not.toContain(world.lund.email)
    expect(JSON.stringify(sent)).not.toMatch(/Regionen|Belysning/)
    expect((await world.lund.browser.get(`/arbetsyta/fragor/${roundId}`)).status).toBe(404)
    expect((await world.lund.browser.post(`/arbetsyta/fragor/${roundId}`, { nothing: 'ja' })).status).toBe(404)
  })

  it('needs a secretary, and somebody to write to', async () => {
    const roundId = await world.aRound()
    expect((await world.held.stage.reader.post(`/arbetsyta/fragor/${roundId}/skicka`)).status).toBe(404)
    await test.db
      .updateTable('person')
      .set({ email: null })
      .where('id', 'in', (select) =>
        select.selectFrom('role_holding').select('person_id').where('network_id', '=', world.held.stage.networkId),
      )
      .execute()
    const refused = await act(roundId, 'skicka')
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Ingen i organet har')])
    expect((await roundOf(roundId)).sent_at).toBeNull()
  })
})
