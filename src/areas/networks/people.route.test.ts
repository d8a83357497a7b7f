// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { aBody, aNetwork, anOrganisation, aPost, aRole } from '../../../tests/support/builders.ts'
import { aStage, problemOn, textOf, type Stage } from '../../../tests/support/stage.ts'
import { stockholmDay } from '#platform/time.ts'

const days = (count: number) => stockholmDay(new Date(Date.now() + count * 86_400_000))

let test: TestApp
let stage: Stage
let other: Stage
let administrator: Browser
let root: string
beforeAll(async () => {
  test = await createTestApp()
  stage = await aStage(test)
  other = await aStage(test)
  administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
  root = `/arbetsyta/natverk/${stage.networkId}`
})
afterAll(() => test.close())

const lettersTo = (address: string) =>
  test.db.selectFrom('mail').select('body').where('to_address', '=', address).execute()
const rolesOf = (email: string) =>
  test.db
    .selectFrom('role_holding')
    .innerJoin('person', 'person.id', 'person_id')
    .where('email', '=', email)
    .select(['role_holding.id', 'role', 'body_id', 'represents_id', 'valid_from', 'valid_to'])
    .execute()

describe('one who is added', () => {
  const form = { name: 'Bo Lind', email: 'bo@exempel.se', role: 'member' }
  const add = (change: Record<string, string> = {}, browser = stage.secretary) =>
    browser.post(`${root}/personer/ny`, { ...form, ...change })

  it('gets one letter, telling who, to what and how to sign in, however often the form is sent', async () => {
    const body = await aBody(test.db, { network_id: stage.networkId, name: 'Ljusgruppen' })
    const organisation = await anOrganisation(test.db)
    const given = { body: body.id, organisation: organisation.name, from: '2026-01-01', to: '2027-12-31' }
    const both = await Promise.all([add(given), add(given)])
    expect(both.map(({ status, location }) => [status, location])).toEqual([
      [303, `${root}/personer?klart=person`],
      [303, `${root}/personer?klart=person`],
    ])
    expect(await rolesOf('bo@exempel.se')).toMatchObject([
      { body_id: body.id, represents_id: organisation.id, valid_from: '2026-01-01', valid_to: '2027-12-31' },
    ])
    const letters = await lettersTo('bo@exempel.se')
    expect(letters).toHaveLength(1)
    expect(letters[0]?.body).toMatch(
      /^Hej!\n\nKarin Lindvall har lagt till dig i Rådslag, Ljusgruppen i Nätverk \d+ som ledamot\.[^]*radslag\.test\/logga-in/,
    )
  })

  it.each([
    [{ from: '2026-03-02', to: '2026-03-01' }, 'Sista dagen kan inte vara före den första.'],
    [{ from: 'nyss' }, 'Skriv första dagen'],
    [{ to: 'snart' }, 'Skriv sista dagen'],
  ])('for %j is refused, and no letter leaves', async (change, words) => {
    const refused = await add({ email: 'fel@exempel.se', ...change })
    expect([refused.status, problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect([await lettersTo('fel@exempel.se'), await rolesOf('fel@exempel.se')]).toEqual([[], []])
  })

  it('as a second chair of a body is refused', async () => {
    const body = await aBody(test.db, { network_id: stage.networkId })
    expect((await add({ role: 'chair', body: body.id, email: 'etta@exempel.se' })).status).toBe(303)
    const refused = await add({ role: 'chair', body: body.id, email: 'tvaa@exempel.se' })
    expect([refused.status, problemOn(refused)]).toEqual([422, expect.stringContaining('har redan en ordförande')])
  })

  it('is added by the administrator of the installation only where no secretary is left', async () => {
    expect((await add({ role: 'secretary' }, administrator)).status).toBe(403)
    const left = await aNetwork(test.db)
    const gone = { role: 'secretary', network_id: left.id, valid_to: days(-1) }
    await aRole(test.db, gone)
    const path = `/arbetsyta/natverk/${left.id}/personer`
    expect((await administrator.get(path)).text).toContain(`${path}/ny`)
    expect((await administrator.post(`${path}/ny`, { ...form, role: 'secretary' })).status).toBe(303)
    expect((await administrator.post(`${path}/ny`, { ...form, role: 'reader' })).status).toBe(403)
  })
})

describe('the people of a network', () => {
  it('are shown to those in it, with contact details, and with acts to the secretary alone', async () => {
    const organisation = await anOrganisation(test.db, { short_name: 'Salem' })
    await aPost(test.db, { person_id: stage.people.chair, organisation_id: organisation.id, title: 'säkerhetschef' })
    await aPost(test.db, { person_id: stage.people.reader, held_to: days(-1) })
    const [seen, acted] = [await stage.member.get(`${root}/personer`), await stage.secretary.get(`${root}/personer`)]
    expect(textOf(seen.text)).toMatch(
      /Gunilla Frisk säkerhetschef, Salem \S+@exempel.se ordförande i hela nätverket, från 1 januari 2020/,
    )
    expect(textOf(seen.text).match(/Har lämnat sin befattning/g)).toHaveLength(1)
    for (const words of ['personer/las-in', 'personer/ny', '/namn', '/avsluta'])
      expect([words, seen.text.includes(words), acted.text.includes(words)]).toEqual([words, false, true])
    expect((await other.secretary.get(`${root}/personer`)).status).toBe(404)
  })

  it('are shown to a member organisation’s own people only as far as they sit for it', async () => {
    const organisation = await anOrganisation(test.db)
    await test.db
      .insertInto('network_member')
      .values({ network_id: stage.networkId, organisation_id: organisation.id })
      .execute()
    const seat = { role: 'member', network_id: stage.networkId, represents_id: organisation.id }
    const sitting = await aRole(test.db, seat)
    const coordinator = await aRole(test.db, { role: 'coordinator', organisation_id: organisation.id })
    const page = textOf((await (await test.as(coordinator.id)).get(`${root}/personer`)).text)
    expect(page).toContain('Här ser du dem som sitter för din organisation')
    expect([page.includes(sitting.name), page.includes('Gunilla Frisk')]).toEqual([true, false])
  })
})

describe('a role in a network', () => {
  async function aHolder() {
    const person = await aRole(test.db, { role: 'reader', network_id: stage.networkId })
    const [role] = await rolesOf(person.email ?? '')
    return { person, address: `${root}/roller/${role?.id}/avsluta`, browser: await test.as(person.id) }
  }

  it.each([
    ['today', days(0), 200],
    ['yesterday', days(-1), 404],
  ])('with %s as its last day gives what the day gives', async (_case, lastDay, status) => {
    const { address, browser } = await aHolder()
    expect((await stage.secretary.get(address)).status).toBe(200)
    const ended = await stage.secretary.post(address, { lastDay })
    expect([ended.status, ended.location]).toEqual([303, `${root}/personer?klart=rollslut`])
    expect((await browser.get(root)).status).toBe(status)
    expect((await stage.secretary.post(address, { lastDay: '2031-01-01' })).status).toBe(303)
    expect((await browser.get(root)).status).toBe(status)
  })

  it.each([
    ['', 'Skriv den sista dagen'],
    ['2019-12-31', 'Sista dagen kan inte vara före den första, 1 januari 2020.'],
  ])('does not end on %j', async (lastDay, words) => {
    const { address } = await aHolder()
    const refused = await stage.secretary.post(address, { lastDay })
    expect([refused.status, problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
  })

  it('that runs to a day ends earlier, never later', async () => {
    const { person, address } = await aHolder()
    for (const lastDay of ['2040-12-31', '2035-12-31', '2041-01-01']) await stage.secretary.post(address, { lastDay })
    expect((await rolesOf(person.email ?? ''))[0]?.valid_to).toBe('2035-12-31')
  })

  it('of the last secretary does not end', async () => {
    const role = await test.db
      .selectFrom('role_holding')
      .select('id')
      .where('person_id', '=', stage.people.secretary)
      .executeTakeFirstOrThrow()
    const refused = await stage.secretary.post(`${root}/roller/${role.id}/avsluta`, { lastDay: days(0) })
    expect([refused.status, problemOn(refused)]).toEqual([422, 'Utse en annan sekreterare först.'])
  })

  it('is ended by the network’s own secretary and nobody else', async () => {
    const { person, address } = await aHolder()
    for (const browser of [stage.chair, stage.member, other.secretary, administrator]) {
      expect([403, 404]).toContain((await browser.get(address)).status)
      expect([403, 404]).toContain((await browser.post(address, { lastDay: days(-1) })).status)
    }
    const elsewhere = address.replace(stage.networkId, other.networkId)
    expect((await other.secretary.post(elsewhere, { lastDay: days(-1) })).status).toBe(404)
    expect((await rolesOf(person.email ?? ''))[0]?.valid_to).toBeNull()
  })
})

describe('a file of people', () => {
  const path = () => `${root}/personer/las-in`
  const text = (organisation: string) =>
    'Namn,E-post,Organisation,Befattning,Roll,Organ,Från,Till\n' +
    `Åsa Öst,asa@exempel.se,${organisation},kanslichef,ledamot,Filgruppen,2024-01-01,\n` +
    `Åsa Öst,asa@exempel.se,${organisation},kanslichef,läsare,,,\n` +
    'Per,per@exempel.se,Hanninge,,ledamot,,,\n' +
    'Ove,ove@exempel.se,,,chef,,,\n' +
    'Gun,gun@exempel.se,,,ledamot,Filgruppen,2019-01-01,2019-12-31\n'

  it('is shown with its faults, saved when confirmed, and each gets one letter', async () => {
    const body = await aBody(test.db, { network_id: stage.networkId, name: 'Filgruppen' })
    const organisation = await anOrganisation(test.db)
    const file = new File([text(organisation.name)], 'personer.csv')
    const shown = textOf((await stage.secretary.post(path(), { file })).text)
    for (const words of [
      '4 Organisationen ”Hanninge” finns inte i registret.',
      '5 Rollen ”chef” finns inte.',
      'Lägg till 3 roller',
    ])
      expect(shown).toContain(words)
    expect(await rolesOf('asa@exempel.se')).toEqual([])

    const confirmed = await stage.secretary.post(path(), { text: text(organisation.name), confirmed: 'ja' })
    expect([confirmed.status, confirmed.location]).toEqual([303, `${root}/personer?klart=inlasta`])
    expect(await rolesOf('asa@exempel.se')).toMatchObject([
      { role: 'member', body_id: body.id, represents_id: organisation.id, valid_from: '2024-01-01' },
      { role: 'reader', body_id: null, valid_from: days(0) },
    ])
    const [letter, ...more] = await lettersTo('asa@exempel.se')
    expect([more, letter?.body]).toEqual([
      [],
      expect.stringMatching(/– Filgruppen i .* som ledamot\n– nätverket .* som läsare/),
    ])
    expect([await lettersTo('gun@exempel.se'), (await rolesOf('gun@exempel.se')).length]).toEqual([[], 1])
    const again = await stage.secretary.post(path(), { text: text(organisation.name), confirmed: 'ja' })
    expect([again.status, textOf(again.text)]).toEqual([422, expect.stringContaining('Personen har redan den rollen.')])
    expect(await lettersTo('asa@exempel.se')).toHaveLength(1)
  })

  it.each([
    ['nothing', {}, 'Välj en CSV-fil'],
    ['a spreadsheet', { file: new File(['PK\u0003\u0004'], 'a.xlsx') }, 'Spara arket som CSV'],
    ['other columns', { file: new File(['a;b\n1;2'], 'a.csv') }, 'saknas'],
  ])('that is %s is answered with what to do', async (_case, form, words) => {
    const refused = await stage.secretary.post(path(), form)
    expect([refused.status, textOf(refused.text)]).toEqual([422, expect.stringContaining(words)])
  })

  it('is read in by the network’s own secretary and nobody else', async () => {
    const form = { text: 'namn;e-post;roll\nSmyg;smyg@exempel.se;ledamot', confirmed: 'ja' }
    for (const browser of [stage.chair, stage.member, other.secretary, administrator]) {
      expect([403, 404]).toContain((await browser.get(path())).status)
      expect([403, 404]).toContain((await browser.post(path(), form)).status)
    }
    expect(await rolesOf('smyg@exempel.se')).toEqual([])
  })
})
