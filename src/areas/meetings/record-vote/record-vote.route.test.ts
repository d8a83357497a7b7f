// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aFormalMeeting, type FormalMeeting } from '../../../../tests/support/formal-body.ts'
import { problemOn } from '../../../../tests/support/stage.ts'

let test: TestApp
let held: FormalMeeting

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aFormalMeeting(test, 'council')
  await test.db.updateTable('meeting').set({ chair_name: 'Ledamot 1' }).where('id', '=', held.meetingId).execute()
  await held.onItem('beslut', { wording: 'Lamporna byts.', kind: 'adopted' })
})

const castingVote = () =>
  held.onItem('votering', { isOpen: 'closed', forCount: '2', againstCount: '2', partedBy: 'chair' })

it.each([
  ['is disqualified', () => held.onItem('jav', { attendanceId: held.attendanceIds[0] ?? '', ground: 'närstående' })],
  ['is absent', () => held.post('narvaro', { [`presence-${held.attendanceIds[0]}`]: 'absent' })],
])('a chair who %s has no casting vote (KL 5:56)', async (_case, leave) => {
  expect((await leave()).status).toBe(303)
  const refused = await castingVote()
  expect([refused.status, problemOn(refused)]).toEqual([422, expect.stringContaining('kan inte ge utslagsrösten')])
})

it('a chair who is there has it, though another is disqualified', async () => {
  await held.onItem('jav', { attendanceId: held.attendanceIds[1] ?? '', ground: 'närstående' })
  expect((await castingVote()).status).toBe(303)
})
