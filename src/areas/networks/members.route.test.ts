// Real: the whole program, its roles, its database and the register. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { aPerson, aRole } from '../../../tests/support/builders.ts'
import * as play from '../../../tests/support/stage.ts'
import { readRegister, recordRegister } from '../organisations/index.ts'

let test: TestApp
let stage: play.Stage
let root: string
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
beforeAll(async () => {
  test = await createTestApp()
  await recordRegister(test.db, readRegister())
  stage = await play.aStage(test)
  root = `/arbetsyta/natverk/${stage.networkId}/medlemmar`
})
afterAll(() => test.close())

const memberships = (networkId = stage.networkId) =>
  test.db
    .selectFrom('network_member')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .where('network_id', '=', networkId)
    .select(['network_member.id', 'short_name as name', 'role', 'member_from as from', 'member_to as to'])
    .orderBy('short_name')
    .orderBy('member_from')
    .execute()
const membershipOf = async (name: string) => {
  const found = (await memberships()).find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found
}
const add = (form: Record<string, string>, browser: Browser = stage.secretary) =>
  browser.post(`${root}/ny`, { role: 'member', from: '', to: '', ...form })
const pageText = async (browser = stage.secretary, path = root) => play.textOf((await browser.get(path)).text)

describe('a member', () => {
  it('is added by name or code, with role and first day, once however often the form is sent', async () => {
    expect((await stage.secretary.get(`${root}/ny`)).status).toBe(200)
    expect(await add({ organisation: 'Haninge', from: '2010-01-01' })).toMatchObject({
      status: 303,
      location: `${root}?klart=medlem`,
    })
    const both = await Promise.all([1, 2].map(() => add({ organisation: '126', role: 'adjunct', from: '2020-05-01' })))
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
    expect(await memberships()).toMatchObject([
      { name: 'Haninge', role: 'member', from: '2010-01-01', to: null },
      { name: 'Huddinge', role: 'adjunct', from: '2020-05-01', to: null },
    ])
    expect(await pageText()).toMatch(
      /1 medlem och 1 som är adjungerade.*Kommuner \(2\).*Haninge medlem från 1 januari 2010 Huddinge adjungerad/,
    )
  })

  it.each([
    [{ organisation: '' }, 'Skriv vilken organisation det är'],
    [{ organisation: 'Hanninge' }, 'finns inte i registret'],
    [{ organisation: '01' }, 'flera organisationer'],
    [{ organisation: 'Salem', role: 'boss' }, 'Välj en roll'],
    [{ organisation: 'Salem', from: '2022-02-30' }, 'Skriv den första dagen'],
    [{ organisation: 'Salem', from: '2022-02-02', to: '2022-02-01' }, 'Den sista dagen ligger före den första'],
    [{ organisation: 'Haninge' }, 'redan med i nätverket'],
  ])('given as %j is refused, and what was typed is kept', async (form: Record<string, string>, words) => {
    const before = await memberships()
    const refused = await add({ to: '2031-01-01', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain(`value="${form['to'] ?? '2031-01-01'}"`)
    expect(await memberships()).toEqual(before)
  })

  it('is never the network itself, nor an organisation that has ended', async () => {
    const { id } = await test.db
      .insertInto('organisation')
      .values({ kind: 'federation', name: 'Nätverkets förbund', short_name: 'Förbundet' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await test.db.updateTable('network').set({ organisation_id: id }).where('id', '=', stage.networkId).execute()
    expect(play.problemOn(await add({ organisation: 'Förbundet' }))).toContain('medlem i sig självt')
    const gone = { kind: 'company', name: 'Bolaget AB', short_name: 'Bolaget', ended_on: '2020-12-31' }
    await test.db.insertInto('organisation').values(gone).execute()
    expect(play.problemOn(await add({ organisation: 'Bolaget' }))).toContain('Organisationen har upphört')
    expect((await add({ organisation: 'Bolaget', from: '2019-01-01', to: '2020-12-31' })).status).toBe(303)
    expect(await pageText()).toMatch(/Tidigare medlemmar \(1\).*Bolaget/)
  })

  it('can be given another role and other days, but not such that it is a member twice', async () => {
    const { id } = await membershipOf('Huddinge')
    const change = (form: Record<string, string>) =>
      stage.secretary.post(`${root}/${id}`, { role: 'member', from: '', to: '', ...form })
    expect((await change({ role: 'observer', from: '2021-01-01' })).location).toBe(`${root}?klart=medlemskap`)
    expect(await membershipOf('Huddinge')).toMatchObject({ role: 'observer', from: '2021-01-01', to: null })
    await add({ organisation: 'Huddinge', from: '2015-01-01', to: '2015-12-31' })
    expect(play.problemOn(await change({ from: '2015-12-31' }))).toContain('redan med i nätverket')
    expect(play.problemOn(await change({ from: '2022-01-01', to: '2021-01-01' }))).toContain('före den första')
    expect(play.problemOn(await change({ from: 'igår' }))).toContain('Skriv den första dagen')
    expect(await pageText(stage.reader, `${root}/${id}`)).toMatch(/Också med 1 januari 2015–31 december 2015/)
  })

  it('leaves on a day that is not before the first, and stands among the former ones after it', async () => {
    const { id } = await membershipOf('Haninge')
    const end = (last: string) => stage.secretary.post(`${root}/${id}/avsluta`, { last })
    expect(play.problemOn(await end('2009-12-31'))).toContain('före medlemskapets första dag')
    expect(play.problemOn(await end(''))).toContain('Skriv den sista dagen')
    expect((await end('2025-12-31')).location).toBe(`${root}?klart=medlemslut`)
    expect(await end('2024-12-31')).toMatchObject({ status: 303, location: root })
    expect(await membershipOf('Haninge')).toMatchObject({ to: '2025-12-31' })
    expect(await pageText()).toMatch(/Tidigare medlemmar .*Haninge medlem 1 januari 2010–31 december 2025/)
    expect((await add({ organisation: 'Haninge', from: '2026-01-01' })).status).toBe(303)
  })

  it('is changed by the network’s secretary and nobody else, and read by those who may know the network', async () => {
    const other = await play.aStage(test)
    const { id } = await membershipOf('Huddinge')
    const administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
    const before = await memberships()
    for (const browser of [stage.chair, stage.member, stage.reader, other.secretary, administrator]) {
      for (const [path, form] of [
        ['/ny', { organisation: 'Salem', role: 'member' }],
        [`/${id}`, { role: 'member' }],
        [`/${id}/avsluta`, { last: today }],
        ['/las-in', { text: 'kommunkod\n0128', confirmed: 'ja' }],
      ] as const)
        expect([403, 404]).toContain((await browser.post(root + path, form)).status)
      expect([403, 404]).toContain((await browser.get(`${root}/las-in`)).status)
    }
    expect(await memberships()).toEqual(before)
    expect(await pageText(stage.reader)).not.toContain('Lägg till en medlem')
    expect((await administrator.get(root)).status).toBe(200)
    expect((await other.secretary.get(root)).status).toBe(404)
    expect((await stage.secretary.post(`/arbetsyta/natverk/${other.networkId}/medlemmar/${id}`, {})).status).not.toBe(
      303,
    )
  })

  it('shows its people what the network is, though not who sits in it', async () => {
    const { id } = await test.db
      .selectFrom('organisation')
      .select('id')
      .where('short_name', '=', 'Huddinge')
      .executeTakeFirstOrThrow()
    const coordinator = await aRole(test.db, { role: 'coordinator', organisation_id: id })
    const browser = await test.as(coordinator.id)
    expect(await pageText(browser)).toContain('Huddinge observatör')
    const stranger = await test.as((await aPerson(test.db)).id)
    expect([403, 404]).toContain((await stranger.get(root)).status)
  })
})

describe('a file of members', () => {
  const send = (text: string, browser = stage.secretary) =>
    browser.post(`${root}/las-in`, { file: new File([text], 'medlemmar.csv') })

  it('is shown by county with its faults, and nothing is saved before it is confirmed', async () => {
    const before = await memberships()
    const codes = readRegister().filter(({ kind, county_code }) => kind === 'municipality' && county_code === '03')
    const text = [
      'kommunkod;organisation;roll;från',
      ...codes.map(({ code }) => `${code};;;2020-01-01`),
      ...[
        '0181;;;2020-01-01',
        ';Sigtuna;;',
        ';Täby;;',
        ';Nacka;;',
        ';Danderyd;;',
        ';Ingenstans;;',
        '126;;;',
        '0381;;;',
      ],
    ].join('\n')
    const shown = await send(text)
    expect(shown.status).toBe(200)
    expect(play.textOf(shown.text)).toMatch(
      /Stockholms län 5, Uppsala län 8\..*Inget är sparat ännu\. 13 rader stämmer och 3 hoppas över.*Ingenstans” finns inte.*redan med i nätverket.*Enköping står redan på rad/,
    )
    expect(await memberships()).toEqual(before)
    const hidden = play.textOf(/name="text" value="([^"]*)"/.exec(shown.text)?.[1] ?? '')
    expect(hidden).toContain('Ingenstans')
    const confirmed = await stage.secretary.post(`${root}/las-in`, { text, confirmed: 'ja' })
    expect(confirmed).toMatchObject({ status: 303, location: `${root}?klart=medlemmar` })
    expect((await memberships()).length - before.length).toBe(13)
    expect(await pageText()).toMatch(/I 2 län\. Öppna ett län .*Stockholms län \(7\).*Uppsala län \(8\)/)
    const twice = await stage.secretary.post(`${root}/las-in`, { text, confirmed: 'ja' })
    expect([twice.status, (await memberships()).length - before.length]).toEqual([422, 13])
  })

  it.each([
    ['no file', {}, 'Välj en fil'],
    ['a file without lines that fit', { file: new File(['namn\nIngen\n'], 'a.csv') }, 'Ingen rad går att läsa in'],
    [
      'a file that is no text',
      { file: new File([new Uint8Array([80, 75, 3, 4, 0, 1])], 'a.xlsx') },
      'Filen är inte text',
    ],
  ])('given as %s is refused', async (_case, form, words) => {
    const refused = await stage.secretary.post(`${root}/las-in`, form)
    expect([refused.status, play.textOf(refused.text)]).toEqual([422, expect.stringContaining(words)])
  })
})

it('every act on members is in the network’s log', async () => {
  const { rows } = await test.db.executeQuery<{ act: string }>(
    test.db.selectFrom('audit_entry').select('act').distinct().where('chain', '=', stage.networkId).compile(),
  )
  expect(rows.map(({ act }) => act).sort()).toEqual([
    'add-member',
    'change-membership',
    'end-membership',
    'import-members',
  ])
})
