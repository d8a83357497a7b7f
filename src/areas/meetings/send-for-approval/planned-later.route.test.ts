// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { formatDay } from '#platform/time.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { sendingTo } from '../../../../tests/support/approving.ts'
import { dayFromToday } from '../../../../tests/support/called-meeting.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting
let meetingId: string
const day = dayFromToday(12)

beforeAll(async () => {
  test = await createTestApp()
  held = await aHeldMeeting(test)
  meetingId = await held.plan(day)
  await held.post('oppna', {}, meetingId)
  await held.post('narvaro', { act: 'all-present' }, meetingId)
})
afterAll(() => test.close())

const sentence = `Mötet är planerat till ${formatDay(day)}, som inte har varit ännu.`
const send = (form = sendingTo(held.stage.people.member)) => held.post('skicka', form, meetingId)
const pageOf = async (who: 'secretary' | 'member') =>
  play.textOf((await held.stage[who].get(`/arbetsyta/moten/${meetingId}`)).text)

it('notes of a meeting whose day has not been are sent, with a word of the day on each page of the way', async () => {
  expect(await pageOf('secretary')).toContain(`${sentence} Hölls det en annan dag? Ändra dagen först`)
  const asked = await send({ ...sendingTo(held.stage.people.member), hasConsidered: '' })
  expect([asked.status, play.textOf(asked.text)]).toEqual([422, expect.stringContaining(sentence)])
  expect((await send()).status).toBe(303)
  expect(await pageOf('member')).toContain(`${sentence} Hölls det en annan dag? Skicka tillbaka anteckningarna`)
})

it('says nothing of a day that has been', async () => {
  await held.post('ta-tillbaka', {}, meetingId)
  const changed = await held.post('uppgifter', { day: dayFromToday(0), starts: '', ends: '', place: '' }, meetingId)
  expect(changed.status).toBe(303)
  expect(await pageOf('secretary')).not.toContain('som inte har varit ännu')
  expect((await send()).status).toBe(303)
  expect(await pageOf('member')).not.toContain('som inte har varit ännu')
})
