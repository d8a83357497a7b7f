// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { stockholmDay } from '#platform/time.ts'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { aNetwork, aRole } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

const year = Number(stockholmDay(new Date()).slice(0, 4))
let test: TestApp
let stage: play.Stage
let town: string
let coordinator: Browser
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  const organisations = await test.db
    .insertInto('organisation')
    .values([
      { kind: 'municipality', code: '0192', name: 'Nynäshamns kommun', short_name: 'Nynäshamn' },
      { kind: 'municipality', code: '0136', name: 'Haninge kommun', short_name: 'Haninge' },
      { kind: 'municipality', code: '0128', name: 'Salems kommun', short_name: 'Salem' },
    ])
    .returning(['id', 'short_name'])
    .execute()
  const idOf = (name: string) => organisations.find(({ short_name }) => short_name === name)?.id ?? ''
  town = idOf('Nynäshamn')
  const person = await aRole(test.db, { role: 'coordinator', organisation_id: town })
  coordinator = await test.as(person.id)
  await test.db
    .updateTable('network')
    .set({ kind: 'agreement', name: 'Ljusavtalet' })
    .where('id', '=', stage.networkId)
    .execute()
  const informal = await aNetwork(test.db, { name: 'Fikanätet' })
  const network_id = stage.networkId
  await test.db
    .insertInto('network_member')
    .values([
      { network_id, organisation_id: town, member_from: '2018-01-01' },
      { network_id, organisation_id: idOf('Haninge') },
      { network_id, organisation_id: idOf('Salem'), member_to: '2017-12-31' },
      { network_id: informal.id, organisation_id: town },
    ])
    .execute()
  const by = { id: crypto.randomUUID(), network_id, added_by: person.id }
  await test.db
    .insertInto('network_document')
    .values({
      ...by,
      kind: 'agreement',
      title: 'Avtal om ljus',
      address: 'https://exempel.se/avtal',
      valid_from: '2018-01-01',
    })
    .execute()
})
afterAll(() => test.close())

const address = (suffix: string | number) => `/arbetsyta/organisationer/${town}/samverkan/rapport/${suffix}`
const textFor = async (suffix: string | number) => (await coordinator.get(address(suffix))).text

it('tells of the agreement, those it is made with, and of other cooperation apart', async () => {
  const page = play.textOf(await textFor(year))
  expect(page).toMatch(/Ljusavtalet Motparter Haninge kommun .*Avtal Avtal om ljus, gäller från 1 januari 2018/)
  expect(page).toMatch(/Bilaga: samverkan i andra former.*Fikanätet informellt nätverk –/)
  expect(page).toContain('Saknas i registret: ')
  expect(page).not.toContain('Salem')
})

it('is the same as text to send', async () => {
  const answer = await coordinator.get(address(`${year}.txt`))
  expect(answer.headers.get('content-type')).toContain('text/plain')
  expect(answer.text).toContain('1. Ljusavtalet\nMotparter: Haninge kommun\n')
})

it('of a year before the membership leaves it out', async () => {
  const page = play.textOf(await textFor(2017))
  expect(page).not.toContain('Ljusavtalet')
  expect(page).toContain('Inget samarbete i registret har formen avtalssamverkan')
})

it('counts the published meetings of the year and the decisions in their latest editions', async () => {
  const meetingId = await play.aReadMeeting(
    stage,
    play.someText(`6 mars ${year}`, ['Belysning\n\nBeslut: Ett nytt förslag tas fram.', 'Bussar']),
  )
  expect(play.textOf(await textFor(year))).not.toContain('är publicerade')
  await stage.secretary.post(`/arbetsyta/moten/${meetingId}/publicera`)
  expect(play.textOf(await textFor(year))).toContain(`Anteckningar från ett möte ${year} är publicerade, med 1 beslut`)
  expect(play.textOf(await textFor(year - 1))).not.toContain('är publicerade')
})

it('is not given for a year to come', async () => {
  expect((await coordinator.get(address(year + 1))).status).toBe(404)
  expect((await coordinator.get(address(1899))).status).toBe(404)
})
