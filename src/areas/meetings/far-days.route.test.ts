// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { aMeeting } from '../../../tests/support/builders.ts'
import { dayFromToday } from '../../../tests/support/called-meeting.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../tests/support/held-meeting.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aHeldMeeting(test)
})

const body = () => test.db.selectFrom('body').selectAll().where('id', '=', held.bodyId).executeTakeFirstOrThrow()
const page = async (path: string) => (await held.stage.secretary.get(path)).text

describe('a mistyped day', () => {
  it.each([
    ['a year far off', { day: '9999-12-31' }, 'Kontrollera årtalet'],
    ['a year long ago', { day: '1850-01-01' }, 'Kontrollera årtalet'],
    ['an endless place', { day: '2030-01-01', place: 'a'.repeat(301) }, 'högst 300 tecken'],
  ])('%s is refused, and what was typed stands', async (_what, form, words) => {
    const refused = await held.stage.secretary.post(`/arbetsyta/organ/${held.bodyId}/moten/nytt`, form)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain(`value="${form.day}"`)
  })

  it('that stands since before lets every page be drawn, so that it can be called off', async () => {
    const far = await aMeeting(test.db, await body(), { day: '9999-12-31' })
    for (const path of [`/moten/${far.id}`, `/organ/${held.bodyId}/arshjul`, `/organ/${held.bodyId}/beslut`])
      expect([path, (await held.stage.secretary.get(`/arbetsyta${path}`)).status]).toEqual([path, 200])
    await held.post('stall-in', {}, far.id)
    expect(await page(`/arbetsyta/organ/${held.bodyId}/arshjul`)).not.toContain('9999')
    expect(await page(`/arbetsyta/organ/${held.bodyId}/arshjul`)).not.toContain('ar=2500')
  })
})

it('a planned meeting whose day has passed is not the body’s next one', async () => {
  await aMeeting(test.db, await body(), { day: dayFromToday(-3), place: 'Gamla torget' })
  await aMeeting(test.db, await body(), { day: dayFromToday(30), place: 'Nya torget' })
  const text = play.textOf(await page(`/arbetsyta/organ/${held.bodyId}`))
  expect(text).toMatch(/Nästa möte: [^.]*Nya torget/)
})
