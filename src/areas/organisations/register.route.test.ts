// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { aBody, aMeeting, anAgendaItem, aNetwork, aPerson, aRole } from '../../../tests/support/builders.ts'
import * as play from '../../../tests/support/stage.ts'
import { recordRegister } from './organisations.store.ts'
import { readRegister } from './register.source.ts'

const root = '/arbetsyta/organisationer'
let test: TestApp
let stage: play.Stage
let administrator: Browser
beforeAll(async () => {
  test = await createTestApp()
  await recordRegister(test.db, readRegister())
  stage = await play.aStage(test)
  administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
})
afterAll(() => test.close())

const rowOf = (name: string) =>
  test.db.selectFrom('organisation').selectAll().where('name', '=', name).executeTakeFirst()
const idOf = async (name: string) => (await rowOf(name))?.id ?? ''
const pageOf = async (browser: Browser, address: string) => play.textOf((await browser.get(address)).text)

describe('the register', () => {
  it('is read by whoever is signed in, also without a role, a page at a time', async () => {
    const anyone = await test.as((await aPerson(test.db)).id)
    const [first, last] = [await pageOf(anyone, root), await pageOf(anyone, `${root}?sida=99`)]
    expect(first).toMatch(/Kommuner \(290\).*Polis \(7\).*339 organisationer.*Ale kommun.*Sida 1 av 7/)
    expect(last).toMatch(/Östra Göinge kommun.*Sida 7 av 7/)
    expect(first).not.toContain('Lägg till en organisation')
  })

  it('is not read by one who came by a guest’s link', async () => {
    const body = await aBody(test.db)
    const agendaItem = await anAgendaItem(test.db, await aMeeting(test.db, body))
    const person_id = (await aPerson(test.db)).id
    const place = { agenda_item_id: agendaItem.id, meeting_id: agendaItem.meeting_id, body_id: body.id }
    await test.db
      .insertInto('item_guest')
      .values({ ...place, person_id })
      .execute()
    const guest = await test.as(person_id)
    await test.db
      .updateTable('session')
      .set({ method: 'guest', guest_item_id: agendaItem.id })
      .where('person_id', '=', person_id)
      .execute()
    for (const address of [root, `${root}/befolkning`, `${root}/${await idOf('Ale kommun')}`, `${root}/ny`])
      expect((await guest.get(address)).status).toBe(403)
  })

  it.each([
    ['a part of the name', 'namn=nynäs', /1 organisation .*Nynäshamns kommun/],
    ['a code', 'namn=0192', /1 organisation .*Nynäshamns kommun/],
    ['a kind and a county', 'slag=municipality&lan=09', /1 organisation .*Gotlands kommun|Region Gotland/],
    ['a county, with the police region that covers it', 'lan=09', /Polisregion Stockholm/],
    ['a word that is in no name', 'namn=%25', /0 organisationer Ingen organisation stämmer.*visa hela registret/],
    ['a kind that is none', 'slag=xyz', /0 organisationer/],
    ['nonsense', 'sida=x&lan=123456', /339 organisationer/],
  ])('is searched by %s', async (_case, query, words) =>
    expect(await pageOf(stage.reader, `${root}?${query}`)).toMatch(words),
  )
})

describe('an organisation', () => {
  it('shows its facts and only the networks that the reader may know', async () => {
    const [id, hidden] = [await idOf('Salems kommun'), await aNetwork(test.db, { name: 'Det dolda nätet' })]
    for (const network_id of [stage.networkId, hidden.id])
      await test.db
        .insertInto('network_member')
        .values({ network_id, organisation_id: id, member_from: '2021-01-01' })
        .execute()
    const page = await pageOf(stage.reader, `${root}/${id}`)
    expect(page).toMatch(/Salems kommun.*Kommunkod 0128 Län Stockholms län.*Inga siffror är inlästa/)
    expect(page).toMatch(/Nätverk \d+ Medlem sedan 1 januari 2021/)
    expect([page.includes('Det dolda nätet'), page.includes('Ändra i registret')]).toEqual([false, false])
    expect(await pageOf(administrator, `${root}/${id}`)).toMatch(/Det dolda nätet.*Ändra i registret/)
  })

  it('that is a police region tells its counties and keeps our own key to itself', async () => {
    const page = await pageOf(stage.reader, `${root}/${await idOf('Polisregion Bergslagen')}`)
    expect(page).toContain('Värmlands län, Örebro län, Dalarnas län')
    expect(page).not.toContain('bergslagen')
  })

  it('that is not there is not found', async () =>
    expect((await stage.reader.get(`${root}/${crypto.randomUUID()}`)).status).toBe(404))
})
