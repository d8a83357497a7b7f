// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aBody, aMeeting, anOrganisation, aPerson, aPost, aRole } from '../../../../tests/support/builders.ts'
import { aStage, problemOn, textOf, type Stage } from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: Stage
beforeAll(async () => {
  test = await createTestApp()
  stage = await aStage(test)
})
afterAll(() => test.close())

const pageOf = (personId: string) => `/arbetsyta/personer/${personId}`

async function attends(personId: string | null, day: string, rest: object = {}) {
  const body = await aBody(test.db, { network_id: stage.networkId, name: 'Styrgruppen' })
  const meeting = await aMeeting(test.db, body, { day })
  const id = crypto.randomUUID()
  const place = { network_id: body.network_id, body_id: body.id, meeting_id: meeting.id, position: 1 }
  await test.db
    .insertInto('attendance')
    .values({ ...place, id, presence: 'present', name: 'Petter Ahlgren', person_id: personId, ...rest })
    .execute()
  return id
}

describe('a person’s page', () => {
  it('tells each meeting with the post that was held that day', async () => {
    const [haninge, salem] = [
      await anOrganisation(test.db, { name: 'Haninge kommun', short_name: 'Haninge' }),
      await anOrganisation(test.db, { name: 'Salems kommun', short_name: 'Salem' }),
    ]
    const person_id = stage.people.member
    const post = { person_id, organisation_id: haninge.id, title: 'säkerhetschef' }
    await aPost(test.db, { ...post, held_from: '2020-01-01', held_to: '2022-06-30' })
    await aPost(test.db, { ...post, organisation_id: salem.id, title: 'kommundirektör', held_from: '2022-07-01' })
    await attends(person_id, '2022-06-30')
    await attends(person_id, '2022-07-01', { presence: 'absent' })
    await attends(person_id, '2019-01-01')
    await attends(null, '2018-01-01')
    const page = textOf((await stage.reader.get(pageOf(person_id))).text)
    expect(page).toMatch(/Petter Ahlgren kommundirektör, Salem Kontakt/)
    expect(page).toMatch(/säkerhetschef Haninge 1 januari 2020–30 juni 2022/)
    expect(page).toMatch(/1 juli 2022 Styrgruppen, \S+ \d+ frånvarande kommundirektör, Salem/)
    expect(page).toMatch(/30 juni 2022 Styrgruppen, \S+ \d+ närvarande säkerhetschef, Haninge/)
    expect(page).toMatch(/1 januari 2019 Styrgruppen, \S+ \d+ närvarande ingen känd/)
    // The same name without a joining is somebody else.
    expect(page).not.toContain('1 januari 2018')
    expect(page).toContain('ledamot hela nätverket')
  })

  it('is not there for one who shares no network and no organisation, unless contacts are published', async () => {
    const other = await aStage(test)
    const path = pageOf(stage.people.reader)
    expect((await other.secretary.get(path)).status).toBe(404)
    expect((await stage.reader.post(`${path}/kontakt`, { phone: '08-606 70 00', published: 'ja' })).status).toBe(303)
    const page = textOf((await other.secretary.get(path)).text)
    expect(page).toContain('08-606 70 00')
    // What the person does in a network is for those who are in it.
    expect(page).not.toContain('hela nätverket')
    expect(page).toContain('Inget uppdrag som du kan se')
    await stage.reader.post(`${path}/kontakt`, { phone: '' })
    expect((await other.secretary.get(path)).status).toBe(404)
  })

  it('hides what the reader may not know: meetings of other bodies', async () => {
    const person = await aRole(test.db, { role: 'member', network_id: stage.networkId })
    await attends(person.id, '2023-03-03')
    const body = await aBody(test.db, { network_id: stage.networkId })
    const narrow = await aRole(test.db, { role: 'member', network_id: stage.networkId, body_id: body.id })
    const page = textOf((await (await test.as(narrow.id)).get(pageOf(person.id))).text)
    expect([page.includes('3 mars 2023'), page.includes('Inget möte som du kan läsa')]).toEqual([false, true])
  })
})

describe('contact details', () => {
  it('are changed by the person alone, and keep what was typed when refused', async () => {
    const path = `${pageOf(stage.people.chair)}/kontakt`
    const administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
    for (const browser of [stage.secretary, administrator]) {
      expect((await browser.get(path)).status).toBe(403)
      expect((await browser.post(path, { phone: '08-123 45 67' })).status).toBe(403)
    }
    const refused = await stage.chair.post(path, { phone: 'ring mig', published: 'ja' })
    expect([refused.status, problemOn(refused)]).toEqual([422, expect.stringContaining('Skriv telefonnumret')])
    expect(refused.text).toMatch(/value="ring mig"/)
    await stage.chair.post(path, { phone: '+46 (0)8-606 70 00' })
    const page = textOf((await stage.member.get(pageOf(stage.people.chair))).text)
    expect(page).toMatch(/Telefon \+46 \(0\)8-606 70 00 Syns för dem som är i samma nätverk/)
    expect((await stage.chair.get(pageOf(stage.people.chair))).text).toContain(path)
    expect((await stage.member.get(pageOf(stage.people.chair))).text).not.toContain(path)
  })

  it('of one without an address are changed by nobody', async () => {
    const nameless = await aPerson(test.db, { email: null })
    expect((await stage.secretary.get(`${pageOf(nameless.id)}/kontakt`)).status).toBe(404)
  })
})
