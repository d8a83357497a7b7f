// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { aPerson, aRole } from '../../../../tests/support/builders.ts'
import { oldNotes } from '../../../../tests/support/old-notes.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let old: ReturnType<typeof oldNotes>
let colleague: Browser
let [lamps, cameras] = ['', '']
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  stage = await play.aStage(test)
  old = oldNotes(test, stage)
  const person = await aPerson(test.db, { name: 'Sven Ahl' })
  await aRole(test.db, { role: 'secretary', network_id: stage.networkId, person_id: person.id })
  colleague = await test.as(person.id)
  const { oldest, older } = await old.readThree()
  lamps = await old.matterOf(oldest, 'Lampor')
  cameras = await old.matterOf(older, 'Kameror')
})

const lastActOf = async (matter: string) =>
  (
    await test.db
      .selectFrom('matter_step')
      .select('act')
      .where('matter_id', '=', matter)
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow()
  ).act
const notSaid = 'Inget besked är antecknat: något av det du valde väntar inte längre på besked.'

describe('one who answers what another has answered meanwhile', () => {
  it('is told what was said and by whom, and keeps the reason', async () => {
    await old.answer({ one: `take-up/${lamps}` })
    const late = await colleague.post(old.root(), { one: `settle/${lamps}`, reason: 'Parken är bebyggd.' })
    expect([late.status, play.problemOn(late)]).toEqual([409, notSaid])
    expect(play.textOf(late.text)).toMatch(/Lampor i parken: Tas upp på nästa möte \([^)]*, Karin Lindvall\)/)
    expect(late.text).toMatch(/<textarea[^>]*name="reason"[^>]*>\s*Parken är bebyggd\./)
    expect(await lastActOf(lamps)).toBe('take-up')
  })

  it('settles nothing of what was ticked, which stays ticked', async () => {
    await old.answer({ one: `lapse/${lamps}`, reason: 'Riven.' })
    const late = await colleague.post(old.root(), { act: 'settle', matter: [lamps, cameras], reason: 'Gicks igenom.' })
    expect([late.status, await lastActOf(cameras)]).toEqual([409, 'table'])
    expect(late.text).toMatch(new RegExp(`value="${cameras}"[^>]*checked`))
    expect(play.textOf(late.text)).toContain('Skäl: Riven.')
  })

  it('keeps the reason also where nothing waits any more', async () => {
    await old.answer({ act: 'lapse', matter: [lamps, cameras] })
    const late = await colleague.post(old.root(), { one: `settle/${lamps}`, reason: 'Parken är bebyggd.' })
    expect(play.textOf(late.text)).toContain('Skälet som du skrev: Parken är bebyggd.')
  })

  it('and says the same, has said it', async () => {
    await old.answer({ one: `settle/${lamps}`, reason: 'Riven.' })
    expect((await colleague.post(old.root(), { one: `settle/${lamps}`, reason: 'Riven.' })).status).toBe(303)
    const both = await colleague.post(old.root(), { act: 'settle', matter: [lamps, cameras] })
    expect([both.status, await lastActOf(cameras)]).toEqual([303, 'settle'])
  })
})

it.each([
  ['an id that nothing has', crypto.randomUUID()],
  ['something else than an id', 'lampan\0'],
])('of %s, nothing is said', async (_case, matter) => {
  const answer = await old.answer({ act: 'settle', matter, reason: 'Gicks igenom.' })
  expect([answer.status, play.problemOn(answer)]).toEqual([409, notSaid])
  expect(play.textOf(answer.text)).toMatch(/står inte längre bland dem som väntar/)
})

it('a reason is written without what no keyboard writes', async () => {
  expect((await old.answer({ one: `settle/${lamps}`, reason: 'Ri\0ven.' })).status).toBe(303)
  expect(await old.page()).toContain('Riven.')
})

describe('one who takes back an answer', () => {
  const notUndone = expect.stringContaining('Beskedet kan inte längre ångras:')

  it('is told when the matter has come up at a meeting since', async () => {
    const next = await old.plan('2035-03-07')
    await old.answer({ one: `take-up/${lamps}` })
    await stage.secretary.post(`/arbetsyta/moten/${next}/oppna`)
    const late = await old.undo(lamps)
    expect([late.status, play.problemOn(late), await lastActOf(lamps)]).toEqual([409, notUndone, 'take-up'])
  })

  it('is told when there is none', async () => {
    const none = await old.undo(crypto.randomUUID())
    expect([none.status, play.problemOn(none)]).toEqual([409, notUndone])
  })

  it('twice, has taken it back', async () => {
    await old.answer({ one: `settle/${lamps}` })
    await old.undo(lamps)
    const again = await colleague.post(`${old.root()}/angra`, { matter: lamps })
    expect([again.status, again.location]).toEqual([303, expect.stringContaining('bordlagtangrat')])
  })
})
