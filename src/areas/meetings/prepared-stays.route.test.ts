// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { oldNotes, putOff } from '../../../tests/support/old-notes.ts'
import { prepare } from '../../../tests/support/prepared.ts'
import * as play from '../../../tests/support/stage.ts'

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

/** A coming meeting on which something stands because notes of 2020 put it off. */
async function planned() {
  await old.read('2020-03-06', ['Inledning', putOff('Kameror i centrum')])
  const meetingId = await old.plan('2035-03-07')
  expect(await old.titles(meetingId)).toContain('Kameror i centrum')
  return meetingId
}
const readNewer = () => old.read('2022-10-28', ['Inledning', 'Övrigt'])

it('what was put off long ago leaves a coming agenda when newer notes are read in', async () => {
  const meetingId = await planned()
  await readNewer()
  expect(await old.titles(meetingId)).not.toContain('Kameror i centrum')
})

const unmarked = { presenter: '', planned_minutes: null, is_if_time: false, title: 'Kameror i centrum' }

it.each([
  ['who presents it', { presenter: 'Eva Ström' }],
  ['how long it takes', { planned_minutes: 20 }],
  ['that it is taken if there is time', { is_if_time: true }],
  ['what it is called', { title: 'Kamerorna på torget' }],
])('it stays where it says %s', async (_case, changed) => {
  const meetingId = await planned()
  const { id } = await play.itemTitled(test, meetingId, 'Kameror')
  await test.db
    .updateTable('agenda_item')
    .set({ ...unmarked, ...changed })
    .where('id', '=', id)
    .execute()
  await readNewer()
  expect((await play.agendaOf(test, meetingId)).map((agendaItem) => agendaItem.id)).toContain(id)
})

it('it stays where somebody has given it a title, which is then the matter’s too', async () => {
  const meetingId = await planned()
  await prepare(test, stage, meetingId, 'Kameror', { title: 'Kamerorna på torget' })
  await readNewer()
  expect(await old.titles(meetingId)).toContain('Kamerorna på torget')
})
