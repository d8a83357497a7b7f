// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aRole } from '../../../../tests/support/builders.ts'
import { aHeldMeeting } from '../../../../tests/support/held-meeting.ts'

let test: TestApp
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

it('one who is added stands last, also where those before are closed to the one who adds', async () => {
  const held = await aHeldMeeting(test)
  await held.post('narvaro', { newName: 'Bo Lind', newItems: '1' })
  await held.post('narvaro', { act: 'all-present' })
  await held.stage.secretary.post(`/arbetsyta/sekretess/ny?slag=agenda-item&id=${held.itemId}`, {
    ...{ level: 'persons', personIds: held.stage.people.member, law: 'OSL 18:1', since: '2026-01-15' },
    decidedBy: 'Kommunstyrelsen § 12',
  })
  const { id } = await aRole(test.db, { role: 'secretary', network_id: held.stage.networkId })
  const colleague = await test.as(id)
  const list = `/arbetsyta/moten/${held.meetingId}/narvaro`
  expect((await colleague.get(list)).text).not.toContain('Bo Lind')
  for (const newName of ['Maja Ek', 'Nils Ny']) expect((await colleague.post(list, { newName })).status).toBe(303)
  const rows = await test.db
    .selectFrom('attendance')
    .select(['name', 'position'])
    .where('meeting_id', '=', held.meetingId)
    .orderBy('position')
    .execute()
  expect(rows.slice(-3).map(({ name }) => name)).toEqual(['Bo Lind', 'Maja Ek', 'Nils Ny'])
  expect(new Set(rows.map(({ position }) => position)).size).toBe(rows.length)
})
