// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser, Form } from '../../../../tests/support/browser.ts'
import { aBody, aRole } from '../../../../tests/support/builders.ts'
import { nextDay } from '../../../../tests/support/days.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import * as play from '../../../../tests/support/stage.ts'
import { countStatements } from '../../../../tests/support/statements.ts'

let test: TestApp
let held: HeldMeeting
let committee: Awaited<ReturnType<typeof aBody>>

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aHeldMeeting(test)
  committee = await aBody(test.db, { network_id: held.stage.networkId, name: 'Samarbetskommittén' })
})

const matterId = async () => (await play.itemTitled(test, held.meetingId, 'Belysning')).matter_id ?? ''
const story = async (browser: Browser, id?: string) =>
  play.textOf((await browser.get(`/arbetsyta/arenden/${id ?? (await matterId())}`)).text)
const asSecretary = (path: string, form: Form = {}) => held.stage.secretary.post(`/arbetsyta/${path}`, form)

/** Put off, taken up again, handed over, taken on, decided there, answered, noted, acted on. */
async function aLongStory() {
  await held.onItem('bordlagg', { reason: 'tidsbrist', meanwhile: 'Lampan får lysa.' })
  const second = await held.plan(nextDay())
  await held.post('oppna', {}, second)
  const again = await play.itemTitled(test, second, 'Belysning')
  const asked = { toBodyId: committee.id, wording: 'Underlag till nästa möte.', wanted: 'datum ej satt' }
  await held.post(`punkter/${again.id}/overlamna`, asked, second)
  const { id } = await test.db
    .selectFrom('hand_over')
    .select('id')
    .where('meeting_id', '=', second)
    .executeTakeFirstOrThrow()
  await asSecretary(`overlamningar/${id}/ta-emot`)
  const there = play.idIn((await asSecretary(`organ/${committee.id}/moten/nytt`, { day: nextDay() })).location)
  await asSecretary(`moten/${there}/oppna`)
  const [item] = await play.agendaOf(test, there)
  await asSecretary(`moten/${there}/punkter/${item?.id}/beslut`, { wording: 'Kommittén säger ja.' })
  await asSecretary(`overlamningar/${id}/svara`, { remark: 'Vi säger ja.' })
  const third = await held.plan(nextDay())
  await held.post('oppna', {}, third)
  const last = await play.itemTitled(test, third, 'Belysning')
  await held.post(`punkter/${last.id}/overlamningar/${id}/notera`, {}, third)
  await held.post(`punkter/${last.id}/beslut`, { wording: 'Lampan byts.' }, third)
  const todo = { wording: 'Köp en lampa.', personId: held.stage.people.member, dueOn: '2029-01-31' }
  await held.post(`punkter/${last.id}/atgarder`, todo, third)
  return { theirMatter: item?.matter_id ?? '' }
}

it('tells the whole way of a matter, across meetings and bodies, in the order it went', async () => {
  const { theirMatter } = await aLongStory()
  const words = await story(held.stage.reader)
  for (const told of [
    ...['Bordlagt: tidsbrist', 'Under tiden: Lampan får lysa.', 'Överlämnat till Samarbetskommittén', 'datum ej satt'],
    ...['Mottaget av Samarbetskommittén', 'Kommittén säger ja.', 'Vi säger ja.', 'noterade svaret', 'Lampan byts.'],
    ...['Åtgärd: Köp en lampa.', 'Petter Ahlgren, senast 31 januari 2029'],
  ])
    expect([told, words.includes(told)]).toEqual([told, true])
  expect(await story(held.stage.reader, theirMatter)).toContain('Lampan byts.')
})

it('to one who reads the other body only, tells that body’s part and what was handed over', async () => {
  const { theirMatter } = await aLongStory()
  const person = await aRole(test.db, { role: 'reader', network_id: committee.network_id, body_id: committee.id })
  const browser = await test.as(person.id)
  const words = await story(browser, theirMatter)
  expect(words).toContain('Kommittén säger ja.')
  for (const closed of ['Lampan byts.', 'Lampan får lysa.', 'Köp en lampa.', 'tidsbrist'])
    expect([closed, words.includes(closed)]).toEqual([closed, false])
  expect((await browser.get(`/arbetsyta/arenden/${await matterId()}`)).status).toBe(404)
})

it('says first where the matter is now, and who has the next step', async () => {
  await held.onItem('bordlagg', { reason: 'tidsbrist' })
  expect(await story(held.stage.reader)).toMatch(
    /Väntar på att nästa möte planeras.*Nästa steg har Sekreteraren i Styrgruppen/,
  )
  await held.plan(nextDay())
  expect(await story(held.stage.reader)).toMatch(/Tas upp \d+ \S+ \d{4}, punkt 1\./)
})

it('takes as many statements for a long story as for a short one', async () => {
  await held.onItem('beslut', { wording: 'Ja.' })
  const count = async () => {
    const id = await matterId()
    return countStatements(() => held.stage.reader.get(`/arbetsyta/arenden/${id}`))
  }
  await count()
  const short = await count()
  await aLongStory()
  const long = await count()
  // The steps of actions and hand-overs are asked for when there are any.
  expect(long - short).toBeLessThanOrEqual(2)
})
