// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aRole } from '../../../../tests/support/builders.ts'
import { confirmedNotes } from '../../../../tests/support/confirmed-notes.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let own: ReturnType<typeof confirmedNotes>
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  stage = await play.aStage(test)
  own = confirmedNotes(test, stage)
})

/** A planned meeting with an item that is closed to all secretaries but the one who planned it. */
async function aClosedPlan() {
  await own.confirmed('2026-02-02', ['Belysning'], { 'f-nextDate': '2026-02-16' })
  const [planned] = await own.meetingOn('2026-02-16')
  const plan = `/arbetsyta/moten/${planned?.id}`
  await stage.secretary.post(`${plan}/punkter`, { title: 'Hemligheten' })
  const { id } = await play.itemTitled(test, planned?.id ?? '', 'Hemligheten')
  await stage.secretary.post(`${plan}/narvaro`, { newName: 'Bo Lind', newItems: '1' })
  const closed = await stage.secretary.post(`/arbetsyta/sekretess/ny?slag=agenda-item&id=${id}`, {
    ...{ level: 'persons', personIds: stage.people.member, law: 'OSL 18:1', since: '2026-01-15', decidedBy: 'KS' },
  })
  expect(closed.status).toBe(303)
}
const aDraft = async () => {
  const text = play.someText('2026-02-16', ['Vatten', 'Vägar'])
  return play.idIn((await play.sendFile(stage.secretary, stage.networkId, text)).location)
}

it('notes are not written over a plan with an item that is closed to the one who confirms, who is told why', async () => {
  await aClosedPlan()
  const draftId = await aDraft()
  const { id: colleagueId } = await aRole(test.db, { role: 'secretary', network_id: stage.networkId })
  const before = await own.everything()
  const refused = await play.confirmDraft(await test.as(colleagueId), draftId, { takeOver: 'ja' })
  expect([refused.status, play.problemOn(refused)]).toEqual([
    422,
    'Mötet är förberett med en punkt som inte är öppen för dig. Låt någon som får läsa den bekräfta utkastet.',
  ])
  expect(refused.text).not.toContain('Hemligheten')
  expect(await own.everything()).toEqual(before)
  expect((await own.draftRow(draftId)).status).toBe('to-review')
})

it('one to whom it is open may confirm them', async () => {
  await aClosedPlan()
  expect((await play.confirmDraft(stage.secretary, await aDraft())).status).toBe(303)
})
