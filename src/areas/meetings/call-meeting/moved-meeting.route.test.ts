// Real: the whole program, its roles and its database. Left out: the mail server; letters stay in the outbox.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aCallableMeeting, dayFromToday, type CalledMeeting } from '../../../../tests/support/called-meeting.ts'
import { problemOn, textOf } from '../../../../tests/support/stage.ts'

let test: TestApp
let called: CalledMeeting
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  called = await aCallableMeeting(test)
  await called.call()
  await called.stage.member.post(await addressOfReply(), { answer: 'yes' })
  await test.db.deleteFrom('mail').execute()
})

const addressOfReply = async () =>
  `/arbetsyta/moten/${called.meetingId}/svar/${await called.invitationOf(called.stage.people.member)}`
const move = (form: Record<string, string> = {}) =>
  called.post('uppgifter', {
    day: dayFromToday(31),
    starts: '08:30',
    ends: '11:00',
    place: 'Huddinge kommunhus',
    ...form,
  })
const stateIn = (html: string) => /name="state" value="([^"]*)"/.exec(html)?.[1] ?? ''
const meetingPage = async () => textOf((await called.stage.member.get(`/arbetsyta/moten/${called.meetingId}`)).text)

it('tells of no change that whoever sends it has not read', async () => {
  await move()
  const state = stateIn((await called.page()).text)
  await move({ day: dayFromToday(32) })
  const refused = await called.call({ state })
  expect([refused.status, problemOn(refused) !== '']).toEqual([422, true])
  expect(await called.outbox()).toEqual([])
  expect((await called.call({ state: stateIn(refused.text) })).location).toContain('klart=kallelseandrad')
})

it('counts no yes to a day that is no longer the meeting’s, also before the change is sent', async () => {
  expect(await meetingPage()).toContain('Du har svarat: kommer')
  await move()
  const page = await meetingPage()
  expect(page).toContain('Svarade på tidigare tid: kommer')
  expect(page).toContain('0 kommer · 0 kommer inte · 3 har inte svarat')
  expect(page).not.toContain('Du har svarat')
  expect(textOf((await called.page()).text)).toContain('0 kommer · 0 kommer inte · 3 har inte svarat')
  for (const address of ['/arbetsyta', await addressOfReply()])
    expect(textOf((await called.stage.member.get(address)).text)).not.toContain('Du har svarat')
})

it.each([
  ['moved back', { day: () => dayFromToday(30) }],
  ['given another place on its day', { day: () => dayFromToday(30), place: 'Rådhuset' }],
])('counts the yes to a meeting that was %s', async (_case, { day, ...more }) => {
  await move()
  await move({ day: day(), ...more })
  expect(await meetingPage()).toContain('Du har svarat: kommer')
  expect(await meetingPage()).toContain('1 kommer · 0 kommer inte · 2 har inte svarat')
})
