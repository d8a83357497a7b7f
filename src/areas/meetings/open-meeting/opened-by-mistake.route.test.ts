// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aHeldMeeting(test)
})

const status = () => play.statusOf(test, held.meetingId)

it('a meeting opened by mistake is planned again, and can then be called off', async () => {
  await held.onItem('aktuell')
  expect((await held.post('angra-oppnandet')).location).toContain('klart=oppnandetangrat')
  expect(await status()).toBe('planned')
  expect((await held.post('angra-oppnandet')).status).toBe(303)
  const page = play.textOf((await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}`)).text)
  expect(page).toMatch(/Öppnandet ångrat/)
  expect((await held.post('stall-in')).status).toBe(303)
  expect(await status()).toBe('cancelled')
})

it('is not taken back when something has been written, and says so', async () => {
  await held.onItem('anteckning', { version: '1', notes: 'Tunneln är mörk.' })
  const refused = await held.post('angra-oppnandet')
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Något är redan antecknat')])
  expect(await status()).toBe('ongoing')
})

it.each(['chair', 'member', 'reader'] as const)('is not for the %s', async (role) => {
  const answer = await held.stage[role].post(`/arbetsyta/moten/${held.meetingId}/angra-oppnandet`)
  expect([answer.status, await status()]).toEqual([403, 'ongoing'])
})
