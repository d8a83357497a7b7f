// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../../tests/support/approving.ts'
import { aBody, aRole } from '../../../../tests/support/builders.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import * as play from '../../../../tests/support/stage.ts'
import { parseNotes } from '../parse-notes.ts'

let test: TestApp
let held: HeldMeeting
let committee: string

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aHeldMeeting(test)
  committee = (await aBody(test.db, { network_id: held.stage.networkId, name: 'Kommittén' })).id
})

const standing = () =>
  test.db.selectFrom('nomination').selectAll().where('meeting_id', '=', held.meetingId).orderBy('recorded_at').execute()
const propose = (form: Record<string, string>) =>
  held.onItem('nominering', {
    forBodyId: committee,
    seat: 'chair',
    name: 'Camilla Berg',
    organisation: 'Ekby',
    ...form,
  })
const page = async () =>
  (await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}/punkter/${held.itemId}/nominering`)).text

it('several are proposed, one known here and one by name, and the decision is offered in their words', async () => {
  await propose({})
  await propose({ seat: 'vice-chair', personId: held.stage.people.member, name: '', organisation: '' })
  expect((await standing()).map(({ seat, name, person_id }) => [seat, name, person_id])).toEqual([
    ['chair', 'Camilla Berg', null],
    ['vice-chair', 'Petter Ahlgren', held.stage.people.member],
  ])
  const text = await page()
  expect(text).toContain('Camilla Berg, Ekby, föreslås till ordförande i Kommittén.')
  expect(text).toContain('Petter Ahlgren föreslås till vice ordförande i Kommittén.')
  expect(text).toContain(`/arbetsyta/natverk/${held.stage.networkId}/organ/${committee}/platser`)
  const meeting = play.textOf((await held.stage.reader.get(`/arbetsyta/moten/${held.meetingId}`)).text)
  expect(meeting).toContain('Camilla Berg, Ekby, till ordförande i Kommittén')
})

it('a body elects to its own seats, and the decision is recorded as an election', async () => {
  await propose({ forBodyId: held.bodyId })
  const wording = /name="wording"[^>]*>\s*([^<]+)</.exec(await page())?.[1] ?? ''
  expect(wording).toMatch(/^Camilla Berg, Ekby, väljs till ordförande i /)
  expect((await held.onItem('beslut', { wording, kind: 'elected' })).status).toBe(303)
  const decision = await test.db
    .selectFrom('decision')
    .select('kind')
    .where('meeting_id', '=', held.meetingId)
    .executeTakeFirst()
  expect(decision).toEqual({ kind: 'elected' })
})

it.each([
  ['no body', { forBodyId: '' }, 'Välj vilket organ', 'forBodyId'],
  ['a body of nobody', { forBodyId: crypto.randomUUID() }, 'Välj vilket organ', 'forBodyId'],
  ['no seat', { seat: 'kung' }, 'Välj om det gäller ordförande', 'seat'],
  ['nobody', { name: ' ' }, 'Välj en person, eller skriv namnet', 'name'],
  ['one who is not in the network', { personId: crypto.randomUUID() }, 'Välj en person i listan', 'personId'],
])('a proposal of %s is refused, and what was typed is kept', async (_case, form, words, field) => {
  const refused = await propose({ organisation: 'Ekby kommun', ...form })
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
  expect(refused.text).toContain(`href="#${field}"`)
  expect(refused.text).toContain('Ekby kommun')
  expect(await standing()).toEqual([])
})

it('no body of another network can be chosen, even by one who sits there', async () => {
  const other = await aBody(test.db)
  await aRole(test.db, { role: 'secretary', network_id: other.network_id, person_id: held.stage.people.secretary })
  expect((await propose({ forBodyId: other.id })).status).toBe(422)
})

it('the same form sent twice is one proposal', async () => {
  await Promise.all([propose({}), propose({})])
  expect(await standing()).toHaveLength(1)
})

it('is the secretary’s act', async () => {
  const path = `/arbetsyta/moten/${held.meetingId}/punkter/${held.itemId}/nominering`
  expect((await held.stage.chair.get(path)).status).toBe(403)
  expect((await held.stage.chair.post(path, { forBodyId: committee, seat: 'chair', name: 'Jag' })).status).toBe(403)
})

it('is taken back while the notes are written, and stands in them when they are frozen', async () => {
  await propose({})
  await propose({ name: 'Fel Person' })
  const wrong = (await standing()).find(({ name }) => name === 'Fel Person')?.id
  expect((await held.onItem(`nominering/${wrong}/aterta`)).status).toBe(303)
  expect((await held.onItem(`nominering/${wrong}/aterta`)).status).toBe(404)
  await held.post('narvaro', { act: 'all-present' })
  await held.post('skicka', sendingTo(held.stage.people.member))
  const right = (await standing()).find(({ name }) => name === 'Camilla Berg')?.id
  for (const act of ['nominering', `nominering/${right}/aterta`]) {
    const refused = await held.onItem(act, { forBodyId: committee, seat: 'chair', name: 'Sen' })
    expect([act, refused.status, play.problemOn(refused)]).toEqual([
      act,
      422,
      expect.stringContaining('går inte längre att ändra'),
    ])
  }
  await approve(held.stage.member, held.meetingId)
  const { content } = await test.db
    .selectFrom('approval')
    .select('content')
    .where('meeting_id', '=', held.meetingId)
    .executeTakeFirstOrThrow()
  expect(parseNotes(content).items.flatMap(({ nominations }) => nominations)).toEqual([
    { seat: 'chair', body: 'Kommittén', name: 'Camilla Berg', organisation: 'Ekby' },
  ])
})
