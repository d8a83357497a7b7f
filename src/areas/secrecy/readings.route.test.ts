// Real: the whole program, its roles and its database. Every page that shows what is closed to others leaves a trace.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { aPlantedSecret, close, secret, type PlantedSecret } from '../../../tests/support/planted-secret.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let planted: PlantedSecret
beforeAll(async () => {
  test = await createTestApp()
  planted = await aPlantedSecret(test)
})
afterAll(() => test.close())

const read = async () => {
  const rows = await test.db
    .selectFrom('reading_log')
    .select(['record_kind', 'record_id'])
    .orderBy('record_kind')
    .execute()
  return rows.map((row) => [row.record_kind, row.record_id])
}

it.each<[string, (ids: Record<string, string>) => string, ('matter' | 'document')[]]>([
  ['the first page', () => '', ['matter']],
  ['the meeting', (ids) => `/moten/${ids['meetingId']}`, ['matter']],
  ['the matter', (ids) => `/arenden/${ids['matterId']}`, ['matter']],
  ['the matters', () => '/arenden', ['matter']],
  ['the body', (ids) => `/organ/${ids['bodyId']}`, ['matter']],
  ['the form for a guest', (ids) => `/moten/${ids['meetingId']}/punkter/${ids['itemId']}/gast`, ['matter']],
  ['the documents', (ids) => `/natverk/${ids['networkId']}/dokument`, ['document']],
  ['a file', (ids) => `/natverk/${ids['networkId']}/dokument/${ids['documentId']}/fil`, ['document']],
  [
    'the form that takes a document away',
    (ids) => `/natverk/${ids['networkId']}/dokument/${ids['documentId']}/ta-bort`,
    ['document'],
  ],
  ['the form that closes', (ids) => `/sekretess/ny?slag=matter&id=${ids['matterId']}`, ['matter']],
  ['what is closed', (ids) => `/natverk/${ids['networkId']}/sekretess`, ['document', 'matter']],
])('%s is noted as a reading, once for each record', async (_, path, kinds) => {
  await sql`delete from reading_log`.execute(test.db)
  const { text } = await planted.held.stage.secretary.get(`/arbetsyta${path(planted.ids)}`)
  expect(text).toContain(secret)
  expect(await read()).toEqual(kinds.map((kind) => [kind, planted.ids[`${kind}Id`]]))
})

it('so is the file that notes were read from, when a part of them has been closed since', async () => {
  const { secretary, networkId } = planted.held.stage
  const sent = await play.sendFile(secretary, networkId, play.someText('2025-01-10', [`Om ${secret}`, 'Övrigt']))
  const draftId = play.idIn(sent.location)
  const meetingId = play.idIn((await play.confirmDraft(secretary, draftId)).location)
  const { id } = await play.itemTitled(test, meetingId, secret)
  await close(secretary, 'agenda-item', id, { level: 'body' })
  await sql`delete from reading_log`.execute(test.db)
  expect((await secretary.get(`/arbetsyta/inlasning/${draftId}`)).status).toBe(200)
  expect(await read()).toEqual([['agenda-item', id]])
})
