// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { anOrganisation } from '../../../tests/support/builders.ts'
import { aReadMeeting, aStage, someText, type Stage } from '../../../tests/support/stage.ts'

let test: TestApp
let stage: Stage
const ids = new Map<string, string>()
beforeAll(async () => {
  test = await createTestApp()
  for (const [kind, name, short] of [
    ['municipality', 'Norrvinge kommun', 'Norrvinge'],
    ['municipality', 'Sörvinges kommun', 'Sörvinge'],
    ['police', 'Lokalpolisområde Vinge', 'LPO Vinge'],
    ['police', 'Lokalpolisområde Fjäder', 'LPO Fjäder'],
  ] as const)
    ids.set(short, (await anOrganisation(test.db, { kind, name, short_name: short })).id)
})
afterAll(() => test.close())
beforeEach(async () => {
  stage = await aStage(test)
})

const join = (short: string, rest: object = {}) =>
  test.db
    .insertInto('network_member')
    .values({ network_id: stage.networkId, organisation_id: ids.get(short) ?? '', ...rest })
    .execute()
async function meant(...written: string[]) {
  const lines = written.map((organisation, index) => `Person ${'ABCDE'[index]}ek, ${organisation}`).join('\n')
  const meetingId = await aReadMeeting(stage, someText('2022-03-04', ['Ljus']).replace('Maja Ek, Ekby kommun', lines))
  const rows = await test.db
    .selectFrom('attendance')
    .select(['organisation_name', 'organisation_id'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
  const shortOf = new Map([...ids].map(([short, id]) => [id, short]))
  return rows.map((row) => [row.organisation_name, shortOf.get(row.organisation_id ?? '') ?? null])
}

it('names of organisations are known however they are written, and kept as they are written', async () =>
  expect(await meant('Norrvinge kn', 'Sörvinges', 'Polisen i Vinge')).toEqual([
    ['Norrvinge kn', 'Norrvinge'],
    ['Sörvinges', 'Sörvinge'],
    ['Polisen i Vinge', 'LPO Vinge'],
  ]))

it('what may be several is the member that day, when only one is', async () => {
  expect(await meant('Polisen')).toEqual([['Polisen', null]])
  stage = await aStage(test)
  await join('LPO Vinge', { member_to: '2021-12-31' })
  await join('LPO Fjäder', { member_from: '2022-01-01' })
  expect(await meant('Polisen')).toEqual([['Polisen', 'LPO Fjäder']])
})

it('kommunen is the network’s only municipality, and nobody’s where there are two', async () => {
  await join('Norrvinge')
  await join('LPO Vinge')
  expect(await meant('Kommunen', 'KS')).toEqual([
    ['Kommunen', 'Norrvinge'],
    ['KS', 'Norrvinge'],
  ])
  stage = await aStage(test)
  await join('Norrvinge')
  await join('Sörvinge')
  expect(await meant('Kommunen')).toEqual([['Kommunen', null]])
})
