// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { anOrganisation } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  await anOrganisation(test.db, { kind: 'municipality', name: 'Norrvinge kommun', short_name: 'Norrvinge' })
})
afterAll(() => test.close())

it('tells what organisation of the register is meant, and that is what the meeting gets', async () => {
  const people = 'Maja Ek, Norrvinge kn\n\nBo Alm, Norrvinge kommun\n\nEva Ny, Fjärran förening'
  const text = play.someText('2026-02-02', ['Ljus']).replace('Maja Ek, Ekby kommun', people)
  const draftId = play.idIn((await play.sendFile(stage.secretary, stage.networkId, text)).location)
  const page = await stage.secretary.get(`/arbetsyta/inlasning/${draftId}`)
  expect(page.text.match(/I registret: [^<]*/g)).toEqual(['I registret: Norrvinge kommun'])
  const meetingId = play.idIn((await play.confirmDraft(stage.secretary, draftId)).location)
  const known = await test.db
    .selectFrom('attendance')
    .leftJoin('organisation', 'organisation.id', 'organisation_id')
    .select(['organisation_name as written', 'organisation.name as known'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
  expect(known).toEqual([
    { written: 'Norrvinge kn', known: 'Norrvinge kommun' },
    { written: 'Norrvinge kommun', known: 'Norrvinge kommun' },
    { written: 'Fjärran förening', known: null },
  ])
})
