// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { aBody, aMeeting, aPerson, aRole, takeSteps } from '../../../tests/support/builders.ts'
import * as play from '../../../tests/support/stage.ts'

const today = stockholmDay(new Date())
const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

let test: TestApp
let stage: play.Stage
let body: Awaited<ReturnType<typeof aBody>>
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  body = await aBody(test.db, { network_id: stage.networkId, name: 'Ledningsgruppen' })
  const by = { id: crypto.randomUUID(), network_id: stage.networkId, recorded_by: stage.people.secretary }
  await test.db
    .insertInto('network_event')
    .values({ ...by, kind: 'founded', day: '2018-01-01' })
    .execute()
})
afterAll(() => test.close())

const address = () => `/arbetsyta/natverk/${stage.networkId}`
const networkPage = async (browser = stage.secretary) => (await browser.get(address())).text
const words = async () => play.textOf(await networkPage())

it('asks whether a network sleeps that has had no meeting for a year, until one is planned or it is said to sleep', async () => {
  expect(await words()).toContain('Sover nätverket? Inget möte är antecknat på ett år. Anteckna om det vilar')
  expect(await networkPage()).toContain(`href="${address()}/handelser"`)
  const old = await aMeeting(test.db, body, { day: inDays(-400) })
  await takeSteps(test.db, old, ['record'])
  expect(await words()).toContain(`Sover nätverket? Det senaste mötet var ${formatShortDay(inDays(-400))}.`)
  await aMeeting(test.db, body, { day: inDays(-10) })
  expect(await words()).toContain('Sover nätverket?')
  const next = await aMeeting(test.db, body, { day: inDays(20) })
  expect(await words()).not.toContain('Sover nätverket?')
  await takeSteps(test.db, next, ['cancel'])
  expect(await words()).toContain('Sover nätverket?')
  const by = { id: crypto.randomUUID(), network_id: stage.networkId, recorded_by: stage.people.secretary }
  await test.db
    .insertInto('network_event')
    .values({ ...by, kind: 'dormant', day: inDays(-5) })
    .execute()
  expect(await words()).not.toContain('Sover nätverket?')
})

it('tells of a term that runs out, until somebody takes over the seat', async () => {
  const seat = { role: 'chair', network_id: stage.networkId, body_id: body.id }
  await aRole(test.db, { ...seat, valid_to: inDays(30), person_id: (await aPerson(test.db, { name: 'Anna Ek' })).id })
  const told = `Uppdraget som ordförande i Ledningsgruppen (Anna Ek) går ut ${formatShortDay(inDays(30))}.`
  expect(await words()).toContain(told)
  await aRole(test.db, { ...seat, valid_from: inDays(31) })
  expect(await words()).not.toContain(told)
})

it('tells of an agreement that has run out and a contact person who has left', async () => {
  const document = {
    network_id: stage.networkId,
    added_by: stage.people.secretary,
    kind: 'agreement',
    title: 'Avtal om ljus',
  }
  await test.db
    .insertInto('network_document')
    .values({ ...document, id: crypto.randomUUID(), address: 'https://exempel.se', valid_to: inDays(-3) })
    .execute()
  expect(await words()).toContain(`Avtalet ”Avtal om ljus” gick ut ${formatShortDay(inDays(-3))}.`)
  const { id: organisation_id } = await test.db
    .insertInto('organisation')
    .values({ kind: 'municipality', code: '0192', name: 'Nynäshamns kommun', short_name: 'Nynäshamn' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const nina = (await aPerson(test.db, { name: 'Nina Munters' })).id
  const post = { person_id: nina, organisation_id, title: 'strateg', held_from: '2020-01-01' }
  await test.db.insertInto('post').values(post).execute()
  await test.db.updateTable('network').set({ contact_id: nina }).where('id', '=', stage.networkId).execute()
  expect(await words()).not.toContain('har lämnat sin befattning')
  await test.db
    .updateTable('post')
    .set({ held_to: inDays(-1) })
    .where('person_id', '=', nina)
    .execute()
  expect(await words()).toContain(
    'Nätverkets kontaktperson Nina Munters har lämnat sin befattning. Välj ny kontaktperson',
  )
})

it('is told to the secretary, on the own page too, and to no other of the network', async () => {
  const mine = (await stage.secretary.get('/arbetsyta')).text
  expect(play.textOf(mine)).toMatch(/Att se över \(2\).*Avtalet ”Avtal om ljus” gick ut/)
  expect(mine).toContain(`href="${address()}/dokument"`)
  for (const browser of [stage.chair, stage.member, stage.reader]) {
    expect(play.textOf((await browser.get('/arbetsyta')).text)).not.toContain('Att se över')
    expect(play.textOf(await networkPage(browser))).not.toContain('Att se över')
  }
})
