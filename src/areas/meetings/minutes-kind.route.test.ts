// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectRoot } from '#platform/root.ts'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../tests/support/approving.ts'
import { aBody } from '../../../tests/support/builders.ts'
import { aStage, idIn, type Stage } from '../../../tests/support/stage.ts'

let test: TestApp
let stage: Stage

beforeAll(async () => {
  test = await createTestApp()
  stage = await aStage(test)
})
afterAll(() => test.close())

const bodyOf = async (procedure: string) =>
  (await aBody(test.db, { network_id: stage.networkId, name: `Organ ${procedure} ${crypto.randomUUID()}`, procedure }))
    .id
const planned = async (bodyId: string, day = '2026-03-06') =>
  idIn((await stage.secretary.post(`/arbetsyta/organ/${bodyId}/moten/nytt`, { day })).location)
const kindOf = async (id: string) =>
  (await test.db.selectFrom('meeting').select('document_kind').where('id', '=', id).executeTakeFirstOrThrow())
    .document_kind
const act = (id: string, path: string, form = {}) => stage.secretary.post(`/arbetsyta/moten/${id}/${path}`, form)

it.each([
  ['council', 'protokoll'],
  ['committee', 'protokoll'],
  ['joint-committee', 'protokoll'],
  ['network', 'minnesanteckningar'],
])('what is planned in a %s is written as %s', async (procedure, kind) =>
  expect(await kindOf(await planned(await bodyOf(procedure)))).toBe(kind),
)

it('is minutes when the body follows kommunallagen by the time it meets', async () => {
  const bodyId = await bodyOf('network')
  const id = await planned(bodyId)
  await test.db.updateTable('body').set({ procedure: 'council' }).where('id', '=', bodyId).execute()
  await act(id, 'oppna')
  expect(await kindOf(id)).toBe('protokoll')
})

it('is mended where it is still being written, and what is approved stays as it is', async () => {
  const [network, council] = [await bodyOf('network'), await bodyOf('network')]
  const [other, coming, approved] = [
    await planned(network),
    await planned(council),
    await planned(council, '2026-02-06'),
  ]
  for (const [path, form] of [
    ['oppna', {}],
    ['narvaro', { act: 'all-present' }],
    ['skicka', sendingTo(stage.people.member)],
  ] as const)
    expect((await act(approved, path, form)).status).toBe(303)
  await approve(stage.member, approved)
  await test.db.updateTable('body').set({ procedure: 'council' }).where('id', '=', council).execute()
  const migration = readFileSync(join(projectRoot, 'db/migrations/0016_minutes_are_called_minutes.sql'), 'utf8')
  await sql.raw(migration).execute(test.db)
  expect(await Promise.all([other, coming, approved].map(kindOf))).toEqual([
    ...['minnesanteckningar', 'protokoll', 'minnesanteckningar'],
  ])
})
