// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { oldNotes } from '../../../../tests/support/old-notes.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let old: ReturnType<typeof oldNotes>
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  stage = await play.aStage(test)
  old = oldNotes(test, stage)
})

const farOff = '2035-03-07'
const waitingIn = /Väntar på besked \((\d+)\)/

describe('one who says what became of it', () => {
  it('has it taken up at the next meeting, and can take that back', async () => {
    const { oldest } = await old.readThree()
    const planned = await old.plan(farOff)
    const matter = await old.matterOf(oldest, 'Lampor')
    const done = await old.answer({ one: `take-up/${matter}`, reason: '' })
    expect([done.status, done.location]).toEqual([303, `${old.root()}?klart=tasupp`])
    expect(await old.titles(planned)).toContain('Lampor i parken')
    expect(await old.page()).toMatch(/Väntar på besked \(1\).*Tas upp på nästa möte – .*Karin Lindvall/)
    expect(await old.page(`/arbetsyta/organ/${old.bodyId()}`)).toContain('Utestående ärenden (2)')
    await old.undo(matter)
    expect(await old.titles(planned)).not.toContain('Lampor i parken')
    expect(await old.page()).toMatch(/Väntar på besked \(2\)/)
    expect(await old.page()).not.toContain('Besked som har lämnats')
  })

  it('has it taken up at the meeting that is planned next, when none is', async () => {
    const { oldest } = await old.readThree()
    await old.answer({ one: `take-up/${await old.matterOf(oldest, 'Lampor')}` })
    expect(await old.titles(await old.plan(farOff))).toContain('Lampor i parken')
  })

  it.each([
    ['settle', 'Avslutad tidigare', 'avslutat sedan tidigare', 'avslutadforr'],
    ['lapse', 'Inte längre aktuellt', 'inte längre aktuellt', 'inteaktuellt'],
  ])('closes it by %s, with who, when and why, and can take that back', async (act, word, now, notice) => {
    const { oldest } = await old.readThree()
    const matter = await old.matterOf(oldest, 'Lampor')
    const done = await old.answer({ one: `${act}/${matter}`, reason: 'Parken är bebyggd.' })
    expect(done.location).toBe(`${old.root()}?klart=${notice}`)
    expect((await play.itemTitled(test, oldest, 'Lampor')).status).toBe('closed')
    expect(await old.page()).toMatch(new RegExp(`${word} Parken är bebyggd\\. .*Karin Lindvall`))
    const told = await old.page(`/arbetsyta/arenden/${matter}`, stage.reader)
    expect(told).toMatch(new RegExp(`Avslutat.*Ärendet är ${now}.*${word} Parken är bebyggd\\. Sagt av Karin Lindvall`))
    // What the meeting ten years ago did is as it was.
    expect(await old.page(`/arbetsyta/moten/${oldest}`)).not.toContain('Avslutat')
    await old.undo(matter)
    expect((await play.itemTitled(test, oldest, 'Lampor')).status).toBe('tabled')
    expect(await old.page()).toContain('Väntar på besked (2)')
    expect(await old.page(`/arbetsyta/arenden/${matter}`)).not.toContain('Parken är bebyggd.')
  })

  it('may speak of several at once, and leaves a trace in the log for each', async () => {
    const { oldest, older } = await old.readThree()
    const both = [await old.matterOf(oldest, 'Lampor'), await old.matterOf(older, 'Kameror')]
    await old.answer({ act: 'settle', matter: both, reason: 'Gicks igenom.' })
    expect(waitingIn.exec(await old.page())?.[1]).toBe('0')
    await old.undo(both[0] ?? '')
    const acts = await test.db
      .selectFrom('audit_entry')
      .select(['act', 'subject_id'])
      .where('chain', '=', stage.networkId)
      .orderBy('number')
      .execute()
    expect(acts.slice(-3).map(({ act }) => act)).toEqual([
      ...['settle-past-tabling', 'settle-past-tabling', 'undo-settle-past-tabling'],
    ])
  })

  it('of nothing is asked to choose, and of too much to shorten it, with what was written kept', async () => {
    const { oldest } = await old.readThree()
    const matter = await old.matterOf(oldest, 'Lampor')
    const none = await old.answer({ act: 'lapse', reason: 'Därför att.' })
    expect([none.status, play.problemOn(none)]).toEqual([422, 'Välj minst ett ärende.'])
    expect(none.text).toContain('Därför att.')
    const long = await old.answer({ act: 'lapse', matter, reason: 'o'.repeat(1001) })
    expect([long.status, play.problemOn(long)]).toEqual([422, 'Skriv skälet kortare: högst 1 000 tecken.'])
    expect(long.text).toMatch(new RegExp(`value="${matter}"[^>]*checked`))
    expect(waitingIn.exec(await old.page())?.[1]).toBe('2')
  })

  it('five times at once, has said it once', async () => {
    const { oldest } = await old.readThree()
    const matter = await old.matterOf(oldest, 'Lampor')
    const all = await Promise.all(
      ['settle', 'lapse', 'settle', 'take-up', 'settle'].map((act) => old.answer({ one: `${act}/${matter}` })),
    )
    const steps = test.db.selectFrom('matter_step').select('act').where('matter_id', '=', matter).orderBy('number')
    const taken = (await steps.execute()).map(({ act }) => act)
    expect(taken).toHaveLength(3)
    const told = ['settle', 'lapse', 'settle', 'take-up', 'settle'].map((act) => (act === taken[2] ? 303 : 409))
    expect(all.map(({ status }) => status)).toEqual(told)
    await Promise.all([old.undo(matter), old.undo(matter)])
    expect(waitingIn.exec(await old.page())?.[1]).toBe('2')
  })

  it('keeps the body’s notes; others read the list and are refused', async () => {
    const { oldest } = await old.readThree()
    const matter = await old.matterOf(oldest, 'Lampor')
    const other = await play.aStage(test)
    for (const browser of [stage.chair, stage.member, stage.reader]) {
      const shown = await browser.get(old.root())
      expect([shown.status, shown.text.includes('Lampor i parken'), shown.text.includes('name="one"')]).toEqual([
        ...[200, true, false],
      ])
      expect((await browser.post(old.root(), { one: `settle/${matter}` })).status).toBe(403)
      expect((await browser.post(`${old.root()}/angra`, { matter })).status).toBe(403)
    }
    expect([403, 404]).toContain((await other.secretary.get(old.root())).status)
    expect([403, 404]).toContain((await other.secretary.post(old.root(), { one: `settle/${matter}` })).status)
    expect(waitingIn.exec(await old.page())?.[1]).toBe('2')
  })
})
