// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aFormalMeeting, type FormalMeeting } from '../../../../tests/support/formal-body.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: FormalMeeting

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aFormalMeeting(test, 'network', 4)
})

const rows = () =>
  test.db.selectFrom('attendance').selectAll().where('meeting_id', '=', held.meetingId).orderBy('position').execute()
const page = async () => (await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}`)).text

describe('several at once', () => {
  const added = async () => {
    const known = new Set(held.attendanceIds)
    return (await rows()).filter(({ id }) => !known.has(id))
  }
  const newPeople = 'Sofia Granlund, Ekby (punkt 1)\n\nOskar Lindh, Ekby'

  it('are put last on the list, each with the items they were there for', async () => {
    expect((await held.post('narvaro', { newPeople })).status).toBe(303)
    expect(await added()).toMatchObject([
      { name: 'Sofia Granlund', organisation_name: 'Ekby', presence: 'present' },
      { name: 'Oskar Lindh', organisation_name: 'Ekby', presence: 'present' },
    ])
    expect(play.textOf(await page())).toMatch(/1 av dem vid en del av mötet/)
  })

  it('are added once, however often they are sent', async () => {
    await held.post('narvaro', { newPeople: `${newPeople}\nOskar Lindh, Ekby` })
    await held.post('narvaro', { newPeople })
    expect((await added()).map(({ name }) => name)).toEqual(['Sofia Granlund', 'Oskar Lindh'])
  })

  it('are all kept in the box when a line names an item that is not there', async () => {
    const typed = 'Oskar Lindh, Ekby\nSofia Granlund, Ekby (punkt 9)'
    const refused = await held.post('narvaro', { newPeople: typed })
    expect([refused.status, play.problemOn(refused)]).toEqual([
      422,
      expect.stringMatching(/^Sofia Granlund: Skriv nummer/),
    ])
    expect(refused.text).toContain(typed)
    expect(await added()).toEqual([])
  })
})
