// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { askedMembers, questionsOf, type AskedMembers } from '../../../../tests/support/asked-members.ts'
import { aPerson } from '../../../../tests/support/builders.ts'
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

const roundOf = (id: string) =>
  test.db.selectFrom('question_round').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const act = (roundId: string, path: string, form = {}) =>
  world.held.stage.secretary.post(`/arbetsyta/fragor/${roundId}/${path}`, form)
describe('a consultation', () => {
  const sendOut = () => world.aSentRound({ kind: 'consultation', document: 'SUP 2040', questions: '', askedBy: '' })

  it('to which nobody answers says by itself, when it is closed, that no comments came in', async () => {
    const roundId = await sendOut()
    const [question] = await questionsOf(test, roundId)
    await world.ekby.browser.post(`/arbetsyta/fragor/${roundId}`, {
      organisation: world.ekby.id,
      [`answer-${question}`]: '',
      nothing: 'ja',
    })
    await act(roundId, 'stang')
    expect((await roundOf(roundId)).outcome).toBe('Inga synpunkter inkom på utskickat dokument ”SUP 2040”.')
  })

  it('says who commented, and says it anew when it was opened again', async () => {
    const roundId = await sendOut()
    const [question] = await questionsOf(test, roundId)
    await act(roundId, 'stang')
    await act(roundId, 'oppna')
    expect((await roundOf(roundId)).outcome).toBe('')
    for (const { browser, id } of [world.lund, world.ekby])
      await browser.post(`/arbetsyta/fragor/${roundId}`, { organisation: id, [`answer-${question}`]: 'Bra.' })
    await act(roundId, 'stang')
    expect((await roundOf(roundId)).outcome).toBe(
      `Synpunkter på utskickat dokument ”SUP 2040” inkom från ${world.ekby.name} och ${world.lund.name}.`,
    )
  })

  it('keeps the secretary’s own words about what came of it', async () => {
    const roundId = await sendOut()
    await act(roundId, 'utfall', { outcome: 'Dokumentet kan gå vidare.' })
    await act(roundId, 'stang')
    await act(roundId, 'oppna')
    expect((await roundOf(roundId)).outcome).toBe('Dokumentet kan gå vidare.')
  })
})

describe('at the meeting', () => {
  it('what the members say together and what the one who asked promises stand under the item', async () => {
    const roundId = await world.aSentRound()
    const words = { outcome: '', sharedMessage: 'Vi vill ha en strukturerad dialog.', promise: 'Regionen återkommer.' }
    expect((await act(roundId, 'utfall', words)).status).toBe(303)
    const meeting = play.textOf((await world.ekby.browser.get(`/arbetsyta/moten/${world.held.meetingId}`)).text)
    expect(meeting).toMatch(/Frågor och svar \(0\).*Vi vill ha en strukturerad dialog.*Regionen återkommer/)
  })

  it('is not noted before the meeting is held, and nothing typed is lost', async () => {
    const planned = await world.held.plan('2031-03-03')
    await world.held.post('punkter', { title: 'Planen' }, planned)
    const { id } = await play.itemTitled(test, planned, 'Planen')
    const asked = await world.held.post(`punkter/${id}/fragor/ny`, { kind: 'questions', questions: 'Hur?' }, planned)
    const roundId = play.idIn(asked.location)
    await act(roundId, 'skicka')
    const refused = await act(roundId, 'utfall', { promise: 'Regionen återkommer i maj.' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Mötet är inte öppnat')])
    expect(refused.text).toContain('Regionen återkommer i maj.')
  })

  it('an item with questions is not taken off the agenda', async () => {
    await world.aRound()
    const refused = await world.held.onItem('ta-bort')
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('kan inte tas bort')])
  })
})

it('a guest of the item reads the questions and not the answers', async () => {
  const { held, ekby } = world
  const roundId = await world.aSentRound()
  const [question] = await questionsOf(test, roundId)
  await ekby.browser.post(`/arbetsyta/fragor/${roundId}`, {
    organisation: ekby.id,
    [`answer-${question}`]: 'Vi tvekar.',
  })
  await held.onItem('gast', { name: 'Ylva Gäst', email: `ylva-${roundId}@exempel.se` })
  const person = await test.db
    .selectFrom('person')
    .select('id')
    .where('email', '=', `ylva-${roundId}@exempel.se`)
    .executeTakeFirstOrThrow()
  const guest = await test.as(person.id)
  const [round, meeting] = [
    await guest.get(`/arbetsyta/fragor/${roundId}`),
    await guest.get(`/arbetsyta/moten/${held.meetingId}`),
  ]
  expect([round.status, meeting.status]).toEqual([200, 200])
  for (const { text } of [round, meeting]) {
    expect(text).toContain('Varför?')
    expect(text).not.toContain('Vi tvekar.')
    expect(text).not.toContain(ekby.name)
  }
  expect((await guest.post(`/arbetsyta/fragor/${roundId}`, { nothing: 'ja' })).status).toBe(403)
  const stranger = await test.as((await aPerson(test.db)).id)
  expect((await stranger.get(`/arbetsyta/fragor/${roundId}`)).status).toBe(404)
})
