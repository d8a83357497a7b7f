// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { anOrganisation, aRole } from '../../../../tests/support/builders.ts'
import { aMemberOf } from '../../../../tests/support/own-organisation.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let path: string
const towns = ['Botkyrka', 'Haninge', 'Huddinge', 'Nykvarn', 'Nynäshamn', 'Salem', 'Södertälje', 'Tyresö']
const ids = new Map<string, string>()
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  path = `/arbetsyta/natverk/${stage.networkId}/program`
  for (const town of towns) ids.set(town, await join(town, {}))
  await join('Gick ut före', { member_to: '2018-05-01' })
  await join('Kom efter', { member_from: '2018-05-03' })
  await join('Iakttar', { role: 'observer' })
})
afterAll(() => test.close())

async function join(short_name: string, membership: object) {
  const organisation = await anOrganisation(test.db, { name: `${short_name} kommun`, short_name })
  await test.db
    .insertInto('network_member')
    .values({ network_id: stage.networkId, organisation_id: organisation.id, ...membership })
    .execute()
  return organisation.id
}

const programme = { kind: 'programme', title: 'Utvecklingsprogram 2035', sentOn: '2018-05-02' }
const add = (form: Record<string, string> = {}, browser = stage.secretary) =>
  browser.post(`${path}/nytt`, { ...programme, ...form })
const decided = { outcome: 'adopted', decidedIn: 'kommunfullmäktige', decidedOn: '2018-06-11', paragraph: '§ 84' }
const addressOf = async (town: string) => {
  const { id } = await test.db
    .selectFrom('programme')
    .select('id')
    .where('title', '=', programme.title)
    .executeTakeFirstOrThrow()
  return `${path}/${id}/beslut/${ids.get(town) ?? town}`
}
const decide = async (town: string, form: Record<string, string> = {}, browser: Browser = stage.secretary) =>
  browser.post(await addressOf(town), { ...decided, ...form })
const wordsFor = async (browser: Browser) => play.textOf((await browser.get(path)).text)
const decisions = () => test.db.selectFrom('programme_decision').selectAll().execute()

describe('a programme', () => {
  it('is laid up once by the secretary, and asks each that was a member the day it was sent', async () => {
    const both = await Promise.all([add(), add()])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect(both[0]?.location).toMatch(/\/program\?klart=program#program-/)
    expect(await test.db.selectFrom('programme').select('title').execute()).toHaveLength(1)
    const words = await wordsFor(stage.reader)
    expect(words).toContain('Nätverkets program, sänt till medlemmarna 2 maj 2018.')
    expect(words).toContain(
      'Ingen av åtta medlemmar har beslutat än. Väntar på Botkyrka, Haninge, Huddinge, Nykvarn, Nynäshamn, Salem, Södertälje och Tyresö.',
    )
    expect(words).not.toMatch(/Gick ut före|Kom efter|Iakttar/)
  })

  it.each([
    [{ kind: 'toString' }, 'Välj vad det är'],
    [{ title: ' ' }, 'Skriv vad det heter'],
    [{ sentOn: '2018-02-30' }, 'Skriv dagen då det sändes'],
    [{ sentOn: '2999-01-01' }, 'Dagen har inte varit än'],
    [{ address: 'javascript:alert(1)' }, 'Skriv länkens hela adress'],
    [{ sentOn: '2019-01-01' }, 'redan sänt ut något med det namnet'],
  ])('written as %j is refused, and what was typed stays', async (form, words) => {
    const refused = await add({ address: 'https://exempel.se/kvar', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain(`value="${'address' in form ? form.address : 'https://exempel.se/kvar'}"`)
  })

  it('is laid up by nobody but the secretary', async () => {
    const { browser: coordinator } = await aMemberOf(test, stage.networkId, 'coordinator')
    for (const browser of [stage.chair, stage.member, stage.reader, coordinator]) {
      expect((await browser.get(`${path}/nytt`)).status).toBe(403)
      expect((await add({ title: 'Eget' }, browser)).status).toBe(403)
      expect((await browser.get(path)).text).not.toContain('/program/nytt')
    }
  })
})

describe('a member’s decision', () => {
  it('is recorded by the network’s secretary, once', async () => {
    const form = await stage.secretary.get(await addressOf('Botkyrka'))
    expect(play.textOf(form.text)).toContain('Ett antecknat beslut går inte att ändra')
    const address = await addressOf('Botkyrka')
    const all = await Promise.all(Array.from({ length: 5 }, () => stage.secretary.post(address, decided)))
    expect(all.map(({ status }) => status)).toEqual(Array(5).fill(303))
    const changed = await decide('Botkyrka', { outcome: 'declined' })
    expect([changed.status, play.problemOn(changed)]).toEqual([422, expect.stringContaining('går inte att ändra')])
    expect(await decisions()).toMatchObject([{ outcome: 'adopted', paragraph: '84', decided_on: '2018-06-11' }])
    expect(await wordsFor(stage.reader)).toContain('Botkyrka Antog kommunfullmäktige 11 juni 2018 § 84 –')
  })

  it('is recorded by the member’s own coordinator or administrator, for the own organisation alone', async () => {
    const cast = async (role: string, town: string) =>
      test.as((await aRole(test.db, { role, organisation_id: ids.get(town) ?? '' })).id)
    const coordinator = await cast('coordinator', 'Haninge')
    const page = (await coordinator.get(path)).text
    expect(page.match(/Anteckna beslutet</g)).toHaveLength(1)
    expect((await decide('Haninge', { outcome: 'adopted-with-changes' }, coordinator)).status).toBe(303)
    expect((await decide('Huddinge', {}, coordinator)).status).toBe(403)
    const administrator = await cast('organisation-administrator', 'Huddinge')
    expect((await decide('Huddinge', { outcome: 'declined' }, administrator)).status).toBe(303)
    const reader = await cast('reader', 'Nykvarn')
    expect((await decide('Nykvarn', {}, reader)).status).toBe(403)
    expect(await decisions()).toHaveLength(3)
  })

  it.each([
    [{ outcome: '' }, 'Välj vad medlemmen beslutade'],
    [{ decidedIn: ' ' }, 'Skriv var beslutet fattades'],
    [{ decidedOn: '2018-06-31' }, 'Skriv dagen för beslutet'],
    [{ decidedOn: '2018-05-01' }, 'före den då programmet sändes'],
    [{ decidedOn: '2999-01-01' }, 'Dagen har inte varit än'],
  ])('written as %j is refused, and what was typed stays', async (form, words) => {
    const refused = await decide('Nykvarn', { remark: 'Kvar på sidan.', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain('Kvar på sidan.')
    expect(await decisions()).toHaveLength(3)
  })

  it('may be known without its day, and is counted with the others', async () => {
    for (const town of ['Nykvarn', 'Nynäshamn', 'Salem', 'Södertälje'])
      expect((await decide(town, { decidedOn: '', paragraph: '' })).status).toBe(303)
    const words = await wordsFor(stage.reader)
    expect(words).toContain('Sju av åtta medlemmar har beslutat. Väntar på Tyresö.')
    expect(words).toContain('Salem Antog kommunfullmäktige – – –')
    expect(words).toContain('Tyresö Väntar på beslut – – – –')
    await decide('Tyresö')
    expect(await wordsFor(stage.reader)).toContain('Alla åtta medlemmar har beslutat.')
  })

  it('is asked of members only, and recorded by nobody else', async () => {
    const outsider = await anOrganisation(test.db)
    expect((await decide(outsider.id)).status).toBe(404)
    for (const browser of [stage.chair, stage.member, stage.reader])
      expect((await decide('Tyresö', {}, browser)).status).toBe(403)
    const { secretary: stranger } = await play.aStage(test)
    expect((await decide('Tyresö', {}, stranger)).status).toBe(404)
  })
})
