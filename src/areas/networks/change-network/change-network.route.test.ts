// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { aBody, aNetwork, anOrganisation, aPerson, aRole } from '../../../../tests/support/builders.ts'
import { aMemberOf } from '../../../../tests/support/own-organisation.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let path: string
beforeAll(async () => {
  test = await createTestApp()
  await anOrganisation(test.db, { name: 'Haninge kommun', short_name: 'Haninge' })
  await anOrganisation(test.db, { name: 'Nätverket AB', short_name: 'AB', kind: 'company' })
})
beforeAll(async () => {
  stage = await play.aStage(test)
  path = `/arbetsyta/natverk/${stage.networkId}`
})
afterAll(() => test.close())

const versionOn = (text: string) => /name="version" value="(\d+)"/.exec(text)?.[1] ?? ''
const whole = {
  ...{ name: 'Södernätet', shortName: 'SN', kind: 'agreement', purpose: 'Att nå längre.', vision: 'Söder leder.' },
  ...{ areas: 'Miljö\r\nEnergi', principles: 'Ge och ta', website: 'https://soder.se/', tablingPolicy: 'Med skäl.' },
  ...{ host: 'Haninge', organisation: 'Nätverket AB', contact: '' },
}
const version = async () => versionOn((await stage.secretary.get(`${path}/andra`)).text)
const change = async (form: Record<string, string>, browser: Browser = stage.secretary) =>
  browser.post(`${path}/andra`, { version: await version(), ...whole, ...form })
const row = () => test.db.selectFrom('network').selectAll().where('id', '=', stage.networkId).executeTakeFirstOrThrow()
const acts = () =>
  test.db.selectFrom('audit_entry').select('detail').where('act', '=', 'change-network').orderBy('number').execute()

describe('the facts of a network', () => {
  it('are changed by its secretary, and the log says which', async () => {
    const changed = await change({ contact: stage.people.chair })
    expect([changed.status, changed.location]).toEqual([303, `${path}?klart=natverksfakta`])
    expect(await row()).toMatchObject({
      ...{ name: 'Södernätet', short_name: 'SN', kind: 'agreement', areas: ['Miljö', 'Energi'] },
      ...{ principles: ['Ge och ta'], website: 'https://soder.se/', contact_id: stage.people.chair },
    })
    expect(play.textOf((await stage.reader.get(path)).text)).toMatch(/Värd Haninge kommun.*Kontaktperson Gunilla Frisk/)
    await change({ contact: stage.people.chair, vision: 'Söder lyser.' })
    expect((await acts()).at(-1)?.detail).toEqual({ changed: ['vision', 'host'] })
  })

  it('stand in the form as they are, and sent back unchanged they leave no trace', async () => {
    const { text } = await stage.secretary.get(`${path}/andra`)
    expect(text).toContain('\nMiljö\nEnergi</textarea>')
    expect(text).toContain('value="Haninge kommun"')
    const before = [await row(), await acts()]
    const form = { host: 'Haninge kommun', contact: stage.people.chair, vision: 'Söder lyser.' }
    expect((await change(form)).status).toBe(303)
    expect([await row(), await acts()]).toEqual(before)
  })

  it.each([
    ['name', ' ', 'Skriv nätverkets namn'],
    ['kind', 'toString', 'Välj nätverkets form'],
    ['website', 'javascript:alert(1)', 'Skriv webbplatsens hela adress'],
    ['host', 'Hanninge', 'Värden finns inte i registret'],
    ['organisation', 'Hanninge', 'juridiska personen finns inte i registret'],
    ['vision', 'a'.repeat(5001), 'Skriv visionen kortare'],
    ['contact', 'eva', 'Välj en kontaktperson'],
  ])('with %s written %j are refused, and what was typed stays', async (field, written, words) => {
    const refused = await change({ tablingPolicy: 'Kvar på sidan.', [field]: written })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain('Kvar på sidan.')
    expect((await row()).tabling_policy).toBe('Med skäl.')
  })

  it('never have a contact from outside, a name that is taken, or a member as the network’s own legal person', async () => {
    const outside = await change({ contact: (await aPerson(test.db)).id })
    expect(play.problemOn(outside)).toContain('Välj en kontaktperson')
    const other = await aNetwork(test.db, { name: 'Norrnätet' })
    await aRole(test.db, { role: 'reader', network_id: other.id, person_id: stage.people.secretary })
    expect(play.problemOn(await change({ name: 'NORRNÄTET' }))).toContain('redan ett nätverk med det namnet')
    const { organisation } = await aMemberOf(test, stage.networkId)
    const ownMember = await change({ organisation: organisation.name })
    expect([ownMember.status, play.problemOn(ownMember)]).toEqual([
      422,
      expect.stringContaining('Ett nätverk kan inte vara medlem i sig självt'),
    ])
  })

  it('are not overwritten by one who did not see them: told what stands now, and asked again', async () => {
    const drawn = await version()
    await change({ purpose: 'Skrivet av Karin.', host: 'Haninge kommun' })
    const late = await stage.secretary.post(`${path}/andra`, { ...whole, version: drawn, purpose: 'Skrivet av Bo.' })
    expect([late.status, play.problemOn(late)]).toEqual([409, expect.stringContaining('inget är sparat')])
    expect(play.textOf(late.text)).toContain('Det här gäller nu Syfte Skrivet av Karin.')
    expect(late.text).toContain('\nSkrivet av Bo.</textarea>')
    expect((await row()).purpose).toBe('Skrivet av Karin.')
    const again = { ...whole, version: versionOn(late.text), purpose: 'Skrivet av Bo.' }
    expect((await stage.secretary.post(`${path}/andra`, again)).status).toBe(303)
    expect((await row()).purpose).toBe('Skrivet av Bo.')
  })

  it('are changed by one of two who write at once', async () => {
    const drawn = await version()
    const both = await Promise.all(
      ['ett', 'två'].map((purpose) =>
        stage.secretary.post(`${path}/andra`, { ...whole, host: 'Haninge kommun', version: drawn, purpose }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
  })

  it('are changed by nobody else', async () => {
    const { browser: coordinator } = await aMemberOf(test, stage.networkId, 'coordinator')
    const bodySecretary = await aRole(test.db, {
      ...{ role: 'secretary', network_id: stage.networkId },
      body_id: (await aBody(test.db, { network_id: stage.networkId })).id,
    })
    const administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
    const others = [stage.chair, stage.member, stage.reader, coordinator, administrator]
    for (const browser of [...others, await test.as(bodySecretary.id)]) {
      expect((await browser.get(`${path}/andra`)).status).toBe(403)
      expect((await change({ purpose: 'Eget' }, browser)).status).toBe(403)
    }
    const stranger = (await play.aStage(test)).secretary
    expect((await change({ purpose: 'Eget' }, stranger)).status).toBe(404)
  })
})
