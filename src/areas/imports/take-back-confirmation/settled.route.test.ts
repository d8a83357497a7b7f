// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { confirmedNotes } from '../../../../tests/support/confirmed-notes.ts'
import { oldNotes } from '../../../../tests/support/old-notes.ts'
import { prepare } from '../../../../tests/support/prepared.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let old: ReturnType<typeof oldNotes>
let own: ReturnType<typeof confirmedNotes>
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  stage = await play.aStage(test)
  old = oldNotes(test, stage)
  own = confirmedNotes(test, stage)
})

/** What was put off in notes of 2015, and the draft that they were read in as. */
async function lamps() {
  const { oldest } = await old.readThree()
  const { id } = await test.db
    .selectFrom('import_draft')
    .select('id')
    .where('meeting_id', '=', oldest)
    .executeTakeFirstOrThrow()
  return { oldest, draftId: id, matter: await old.matterOf(oldest, 'Lampor') }
}

it.each(['settle', 'lapse', 'take-up'])(
  'a confirmation stays while %s is said of what was put off, in true words, and can be taken back once that is undone',
  async (act) => {
    const { oldest, draftId, matter } = await lamps()
    await old.answer({ one: `${act}/${matter}` })
    const refused = await own.takeBack(draftId)
    expect([refused.status, play.textOf(refused.text)]).toEqual([422, expect.stringContaining('sagt vad det blev av')])
    expect(refused.text).not.toContain('gått vidare')
    await old.undo(matter)
    await old.answer({ one: `lapse/${matter}` })
    expect((await own.takeBack(draftId)).status).toBe(422)
    await old.undo(matter)
    expect((await own.takeBack(draftId)).status).toBe(303)
    expect((await stage.secretary.get(`/arbetsyta/moten/${oldest}`)).status).toBe(404)
    expect((await stage.secretary.get(`/arbetsyta/arenden/${matter}`)).status).toBe(404)
  },
)

it('a confirmation stays when what was taken up again is prepared, also once that is undone', async () => {
  const { draftId, matter } = await lamps()
  const planned = await old.plan('2035-03-07')
  await old.answer({ one: `take-up/${matter}` })
  await prepare(test, stage, planned, 'Lampor', { presenter: 'Eva Ström' })
  await old.undo(matter)
  expect(await old.titles(planned)).toContain('Lampor i parken')
  const refused = await own.takeBack(draftId)
  expect([refused.status, play.textOf(refused.text)]).toEqual([422, expect.stringContaining('gått vidare')])
})
