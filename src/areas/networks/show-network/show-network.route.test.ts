// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aBody, aMeeting, anOrganisation, aPerson, aPost, aRole } from '../../../../tests/support/builders.ts'
import { aMemberOf } from '../../../../tests/support/own-organisation.ts'
import * as play from '../../../../tests/support/stage.ts'
import { countStatements } from '../../../../tests/support/statements.ts'

let test: TestApp
let stage: play.Stage
let path: string
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  path = `/arbetsyta/natverk/${stage.networkId}`
  const { db } = test
  const host = await anOrganisation(db, { name: 'Värdstad kommun', short_name: 'Värdstad' })
  const legal = await anOrganisation(db, { name: 'Nätverket AB', short_name: 'AB', kind: 'company' })
  await db
    .updateTable('network')
    .set({
      ...{ name: 'Södernätet', short_name: 'SN', kind: 'agreement', state: 'dormant', purpose: 'Att nå längre ihop.' },
      ...{
        vision: 'Söder leder.',
        areas: ['Miljö', 'Energi'],
        principles: ['Ge och ta'],
        website: 'https://soder.se/',
      },
      ...{ tabling_policy: 'Med skäl.', host_id: host.id, organisation_id: legal.id, contact_id: stage.people.chair },
    })
    .where('id', '=', stage.networkId)
    .execute()
  await db.updateTable('person').set({ phone: '08-123 45' }).where('id', '=', stage.people.chair).execute()
  await aPost(db, { person_id: stage.people.chair, organisation_id: host.id, title: 'strateg' })
  const at = { network_id: stage.networkId }
  await db
    .insertInto('network_goal')
    .values({ id: crypto.randomUUID(), ...at, wording: 'Bättre bussar', target_year: 2030 })
    .execute()
  await db
    .insertInto('network_quote')
    .values([
      { id: crypto.randomUUID(), ...at, wording: '28 av 49', source: 'Länsstyrelsen', stated_on: '2024-01-24' },
      { id: crypto.randomUUID(), ...at, wording: '56 i åtta län', source: 'Kommunens webbplats', stated_on: null },
    ])
    .execute()
  const event = { ...at, id: crypto.randomUUID(), recorded_by: stage.people.secretary }
  await db
    .insertInto('network_event')
    .values([
      { ...event, kind: 'founded', day: '2018-01-01', precision: 'year' },
      { ...event, id: crypto.randomUUID(), kind: 'dormant', day: '2020-03-01', precision: 'month', reason: 'Pandemin' },
    ])
    .execute()
  const body = await aBody(db, { ...at, name: 'Styrgruppen', kind: 'management-group' })
  await aBody(db, { ...at, name: 'Nedlagda gruppen', ended_on: '2020-01-01' })
  await aMeeting(db, body, { day: '2999-12-13', place: 'Salem' })
  await aMeeting(db, body, { day: '2020-01-01', place: 'Förr' })
})
afterAll(() => test.close())

const facts = [
  'Södernätet Vilande',
  'Att nå längre ihop.',
  'Kort namn SN',
  'Form avtalssamverkan',
  'Bildat 2018',
  'Värd Värdstad kommun',
  'Juridisk person Nätverket AB',
  'Kontaktperson Gunilla Frisk, strateg, Värdstad 08-123 45',
  'https://soder.se/',
  'Söder leder.',
  'Bättre bussar (till 2030)',
  'Miljö Energi',
  'Ge och ta',
  'Med skäl.',
  'Styrgruppen ledningsgrupp',
  '28 av 49 Länsstyrelsen, 24 januari 2024',
  '56 i åtta län Kommunens webbplats',
  '2018 Bildades mars 2020 Blev vilande Pandemin',
]

describe('the page of a network', () => {
  it.each(['secretary', 'chair', 'member', 'reader'] as const)('tells the %s all its facts', async (who) => {
    const { status, text } = await stage[who].get(path)
    const words = play.textOf(text)
    expect([status, facts.filter((fact) => !words.includes(fact))]).toEqual([200, []])
    expect(words).toContain('Personer 4 personer')
    expect(words).toContain('Nästa möte Styrgruppen, fredag 13 december 2999, Salem')
    expect(text).toMatch(/href="\/arbetsyta\/organ\/[^"]*">Styrgruppen/)
    expect(words).not.toMatch(/Nedlagda gruppen|Förr/)
  })

  it('offers its acts to the secretary alone', async () => {
    const acts = ['andra', 'mal', 'citat', 'handelser', 'organ/nytt', 'personer/ny']
    const offered = ({ text }: { text: string }) => acts.filter((act) => text.includes(`href="${path}/${act}"`))
    expect(offered(await stage.secretary.get(path))).toEqual(acts)
    for (const browser of [stage.chair, stage.member, stage.reader])
      expect(offered(await browser.get(path))).toEqual([])
  })

  it('tells the people of its members what it is and when it meets, but not who sits in it, and leads nowhere shut', async () => {
    const { browser, organisation } = await aMemberOf(test, stage.networkId)
    const { status, text } = await browser.get(path)
    const words = play.textOf(text)
    expect([status, facts.filter((fact) => !words.includes(fact))]).toEqual([200, []])
    expect(words).toMatch(/Du ser vad nätverket är.*Visa vår samverkan/)
    expect(text).toContain(`/arbetsyta/organisationer/${organisation.id}/samverkan`)
    expect(words).toContain('Nästa möte Styrgruppen, fredag 13 december 2999, Salem')
    expect(words).not.toMatch(/\d personer/)
    expect(text).not.toMatch(/href="\/arbetsyta\/(?:organ|moten)\//)
    for (const page of ['program', 'dokument']) expect((await browser.get(`${path}/${page}`)).status).toBe(200)
  })

  it('tells the administrator its facts and none of its meetings', async () => {
    const administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
    const words = play.textOf((await administrator.get(path)).text)
    expect(facts.filter((fact) => !words.includes(fact))).toEqual([])
    expect(words).not.toMatch(/Nästa möte|Salem|\d personer/)
  })

  it('is there for nobody else', async () => {
    const { secretary } = await play.aStage(test)
    const { browser: employee } = await aMemberOf(test, (await play.aStage(test)).networkId)
    for (const browser of [secretary, employee, await test.as((await aPerson(test.db)).id)])
      for (const page of ['', '/program', '/dokument', '/andra', '/mal', '/citat', '/handelser'])
        expect((await browser.get(path + page)).status).toBe(404)
  })

  it('has something to say of everything that is not there yet', async () => {
    const bare = await play.aStage(test)
    const words = play.textOf((await bare.reader.get(`/arbetsyta/natverk/${bare.networkId}`)).text)
    expect(words).toMatch(/Ingen medlem ännu.*Inget möte är planerat.*Inget organ ännu.*Ingen händelse antecknad/)
  })

  it('costs as many statements with sixty bodies, goals and members as with one', async () => {
    const small = await play.aStage(test)
    const at = { network_id: small.networkId }
    const page = `/arbetsyta/natverk/${small.networkId}`
    await aMeeting(test.db, await aBody(test.db, at), { day: '2999-01-01' })
    const few = await countStatements(() => small.reader.get(page))
    for (const number of Array(60).keys()) {
      await aMeeting(test.db, await aBody(test.db, at), { day: '2999-01-01' })
      await test.db
        .insertInto('network_goal')
        .values({ id: crypto.randomUUID(), ...at, wording: `Mål ${number}` })
        .execute()
      await test.db
        .insertInto('network_member')
        .values({ ...at, organisation_id: (await anOrganisation(test.db)).id })
        .execute()
    }
    expect(await countStatements(() => small.reader.get(page))).toBe(few)
    expect(few).toBeGreaterThan(5)
    expect(play.textOf((await small.reader.get(page)).text)).toContain('60 medlemmar')
  })
})
