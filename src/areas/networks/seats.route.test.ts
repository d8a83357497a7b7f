// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Selectable } from 'kysely'
import type { DB } from '#platform/db-types.ts'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { aBody, aPerson, aRole } from '../../../tests/support/builders.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let body: Selectable<DB['body']>
let root: string
const ids = { haninge: '', huddinge: '', salem: '' }
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date())
const year = Number(today.slice(0, 4))
const dayIn = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  body = await aBody(test.db, { network_id: stage.networkId, name: 'Ledningsgruppen', kind: 'management-group' })
  root = `/arbetsyta/natverk/${stage.networkId}/organ/${body.id}/platser`
  for (const [key, short_name] of [
    ['haninge', 'Haninge'],
    ['huddinge', 'Huddinge'],
    ['salem', 'Salem'],
  ] as const) {
    const row = { kind: 'municipality', name: `${short_name} kommun`, short_name }
    ids[key] = (await test.db.insertInto('organisation').values(row).returning('id').executeTakeFirstOrThrow()).id
    if (key !== 'salem')
      await test.db
        .insertInto('network_member')
        .values({ network_id: stage.networkId, organisation_id: ids[key] })
        .execute()
  }
})
afterAll(() => test.close())

const seats = () =>
  test.db
    .selectFrom('role_holding')
    .innerJoin('person', 'person.id', 'person_id')
    .where('body_id', '=', body.id)
    .select(['role_holding.id', 'name', 'email', 'role', 'valid_from as from', 'valid_to as to'])
    .select(['represents_id as represents', 'substitutes_for as substitutesFor'])
    .orderBy('valid_from')
    .orderBy('name')
    .execute()
const seatOf = async (name: string) => {
  const found = (await seats()).find((seat) => seat.name === name)
  if (!found) throw new Error(name)
  return found
}
const add = (form: Record<string, string>, browser = stage.secretary) =>
  browser.post(`${root}/ny`, {
    person: '',
    name: '',
    role: 'member',
    represents: '',
    from: '2024-01-01',
    to: '',
    ...form,
  })
const pageText = async (path = root, browser = stage.secretary) => play.textOf((await browser.get(path)).text)

describe('a seat', () => {
  it('is given to one who is new, with or without an address, and to one who is known', async () => {
    expect(await pageText()).toContain('Ingen har en plats ännu')
    const chair = { name: 'Anna Ek', role: 'chair', represents: ids.haninge, title: 'kommundirektör' }
    expect((await add({ ...chair, from: '2022-01-01', to: '2025-12-31' })).location).toBe(`${root}?klart=plats`)
    expect((await add({ name: 'Bo Lind', email: 'Bo@Exempel.se', represents: ids.huddinge })).status).toBe(303)
    expect((await add({ person: stage.people.member, role: 'coordinator' })).status).toBe(303)
    expect(await seats()).toMatchObject([
      { name: 'Anna Ek', email: null, role: 'chair', from: '2022-01-01', to: '2025-12-31', represents: ids.haninge },
      { name: 'Bo Lind', email: 'bo@exempel.se', role: 'member', represents: ids.huddinge, to: null },
      { name: 'Petter Ahlgren', role: 'coordinator', represents: null },
    ])
    expect(await pageText()).toMatch(/Bo Lind Huddinge ledamot från 1 januari 2024/)
  })

  it('is added once however often the form is sent, also to one known by name alone', async () => {
    const form = { name: 'Cia Berg', role: 'reader', from: '2024-02-01' }
    const three = await Promise.all([1, 2, 3].map(() => add(form)))
    expect(three.map(({ status }) => status)).toEqual([303, 303, 303])
    expect((await seats()).filter(({ name }) => name === 'Cia Berg')).toHaveLength(1)
  })

  it.each([
    [{ name: '' }, 'Skriv personens namn'],
    [{ email: 'bo@' }, 'Skriv e-postadressen'],
    [{ role: 'administrator' }, 'Välj en roll'],
    [{ from: '' }, 'Skriv den första dagen'],
    [{ to: '2023-12-31' }, 'Den sista dagen ligger före den första'],
    [{ role: 'chair', from: '2025-12-31' }, 'redan en ordförande'],
    [{ represents: 'foreign' }, 'Välj bland nätverkets medlemmar'],
    [{ person: 'foreign' }, 'Välj en person'],
    [{ role: 'substitute', substitutesFor: 'foreign' }, 'En ersättare går in för någon annan som sitter i organet'],
  ])('given as %j is refused and keeps the title that was typed', async (form, words) => {
    const before = await seats()
    const foreign = (await aPerson(test.db)).id
    const mended = Object.fromEntries(
      Object.entries(form).map(([field, value]) => [field, value === 'foreign' ? foreign : value]),
    )
    const refused = await add({ name: 'Dag Ny', title: 'vaktmästare', ...mended })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain('value="vaktmästare"')
    expect(await seats()).toEqual(before)
    expect(await test.db.selectFrom('person').where('name', '=', 'Dag Ny').selectAll().execute()).toEqual([])
  })

  it('of a chair is taken by one of two who are noted at the same moment', async () => {
    const both = await Promise.all(
      ['Eva Ett', 'Eva Två'].map((name) => add({ name, role: 'chair', represents: ids.huddinge, from: '2026-01-01' })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
    expect((await seats()).filter(({ role, from }) => role === 'chair' && from === '2026-01-01')).toHaveLength(1)
  })

  it('of a personal substitute names whom it is for', async () => {
    const { id } = await seatOf('Bo Lind')
    expect((await add({ name: 'Frida Falk', role: 'substitute', substitutesFor: id })).status).toBe(303)
    expect(await pageText()).toContain('Frida Falk – ersättare för Bo Lind')
    const { id: substitute } = await seatOf('Frida Falk')
    expect(play.problemOn(await add({ name: 'Gun', role: 'substitute', substitutesFor: substitute }))).toContain(
      'ersättare',
    )
  })
})

describe('the page of seats', () => {
  it('tells the chairs year by year, who has sat, whom nobody sits for and what runs out', async () => {
    await add({ name: 'Hans Snart', to: dayIn(60) })
    await add({ name: 'Ida Sen', to: dayIn(61) })
    const text = await pageText(root, stage.reader)
    expect(text).toMatch(/^.*Ordförande \d{4}: Huddinge \(Eva .*?\)\. 1 mandat går ut inom 60 dagar\./)
    expect(text).toMatch(/Hans Snart .* Går ut om 60 dagar/)
    expect(text.match(/Går ut om/g)).toHaveLength(1)
    expect(text).toContain('Ingen sitter för (1) Haninge, vakant efter 31 december 2025')
    expect(text).toMatch(/Ordförande år för år 2022 Haninge \(Anna Ek\) 2023 Haninge \(Anna Ek\)/)
    expect(text).toMatch(/Har suttit i organet \(1\).*Anna Ek/)
    expect(text).toMatch(/Har en roll i hela nätverket \(4\).*Karin Lindvall – nätverkssekreterare/)
    expect(text).not.toContain('Lägg till en plats')
  })

  it('and the page of the body name the chair and each seat once, also of one who works in two places', async () => {
    const bo = await test.db.selectFrom('person').select('id').where('name', '=', 'Bo Lind').executeTakeFirstOrThrow()
    for (const [organisation_id, title, held_from] of [
      [ids.huddinge, 'säkerhetschef', '2020-01-01'],
      [ids.salem, 'rådgivare', '2025-01-01'],
    ] as const)
      await test.db.insertInto('post').values({ person_id: bo.id, organisation_id, title, held_from }).execute()
    const text = await pageText(`/arbetsyta/organ/${body.id}`, stage.reader)
    expect(text).toMatch(new RegExp(`Ordförande ${year}: Huddinge \\(Eva .*?\\)\\. Inget möte är planerat`))
    expect(text.match(/Bo Lind/g)).toHaveLength(2)
    expect(text).toContain('Bo Lind Huddinge, säkerhetschef ledamot från 1 januari 2024')
    expect(text).not.toMatch(/Anna Ek|rådgivare/)
  })
})

describe('a term', () => {
  const change = (id: string, form: Record<string, string>) =>
    stage.secretary.post(`${root}/${id}`, { represents: '', substitutesFor: '', from: '2024-01-01', to: '', ...form })

  it('is changed, also to sit for another member, but not for one outside the network', async () => {
    const { id } = await seatOf('Bo Lind')
    const changed = await change(id, { represents: ids.haninge, from: '2024-03-01', to: '2090-12-31' })
    expect(changed.location).toBe(`${root}?klart=platsandrad`)
    expect(await seatOf('Bo Lind')).toMatchObject({ represents: ids.haninge, from: '2024-03-01', to: '2090-12-31' })
    expect(play.problemOn(await change(id, { represents: ids.salem }))).toContain('nätverkets medlemmar')
    expect(play.problemOn(await change(id, { to: '2023-01-01' }))).toContain('före den första')
    expect(play.problemOn(await change(id, { from: 'nu' }))).toContain('Skriv den första dagen')
    await change(id, { represents: ids.haninge })
  })

  it('of a chair can not be drawn out over another’s', async () => {
    const { id } = await seatOf('Anna Ek')
    const refused = await change(id, { from: '2022-01-01', to: '2026-01-01' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('redan en ordförande')])
    expect(await seatOf('Anna Ek')).toMatchObject({ to: '2025-12-31' })
  })

  it('ends on a day that is not before the first, and what it opened is then closed', async () => {
    const { id } = await seatOf('Bo Lind')
    const end = (last: string) => stage.secretary.post(`${root}/${id}/avsluta`, { last })
    const person = await test.db
      .selectFrom('person')
      .select('id')
      .where('name', '=', 'Bo Lind')
      .executeTakeFirstOrThrow()
    const bo = await test.as(person.id)
    expect((await bo.get(`/arbetsyta/organ/${body.id}`)).status).toBe(200)
    expect(play.problemOn(await end('2023-12-31'))).toContain('före mandatets första dag')
    expect(play.problemOn(await end('snart'))).toContain('Skriv den sista dagen')
    expect((await end(dayIn(-1))).location).toBe(`${root}?klart=platsslut`)
    expect(await end('2025-01-01')).toMatchObject({ status: 303, location: root })
    expect(await seatOf('Bo Lind')).toMatchObject({ to: dayIn(-1) })
    expect([403, 404]).toContain((await bo.get(`/arbetsyta/organ/${body.id}`)).status)
    expect(await pageText()).toMatch(/Har suttit i organet .*Bo Lind/)
  })

  it('of the network’s last secretary does not end before somebody else is', async () => {
    const own = await test.db
      .selectFrom('role_holding')
      .select('id')
      .where('person_id', '=', stage.people.secretary)
      .executeTakeFirstOrThrow()
    const end = () => stage.secretary.post(`${root}/${own.id}/avsluta`, { last: today })
    expect(play.problemOn(await end())).toContain('Nätverket måste ha en sekreterare')
    const refused = await change(own.id, { from: '2020-01-01', to: dayIn(9) })
    expect(play.problemOn(refused)).toContain('Nätverket måste ha en sekreterare')
    await aRole(test.db, { role: 'secretary', network_id: stage.networkId })
    expect((await end()).status).toBe(303)
  })
})

it('a seat is changed by the network’s secretary and nobody else', async () => {
  const other = await play.aStage(test)
  const before = await seats()
  const { id } = await seatOf('Frida Falk')
  const ofBody = await aRole(test.db, { role: 'secretary', network_id: stage.networkId, body_id: body.id })
  const within = await seats()
  for (const browser of [stage.chair, stage.member, stage.reader, other.secretary, await test.as(ofBody.id)]) {
    expect([403, 404]).toContain((await add({ name: 'Smyg' }, browser)).status)
    for (const [path, form] of [
      [`/${id}`, { from: '2020-01-01', represents: '', to: '' }],
      [`/${id}/avsluta`, { last: today }],
    ] as const)
      expect([403, 404]).toContain((await browser.post(root + path, form)).status)
    for (const path of ['/ny', `/${id}`]) expect([403, 404]).toContain((await browser.get(root + path)).status)
  }
  expect([within.length, await seats()]).toEqual([before.length + 1, within])
  expect([403, 404]).toContain((await other.reader.get(root)).status)
  const foreign = await aBody(test.db, { network_id: other.networkId })
  const elsewhere = `/arbetsyta/natverk/${other.networkId}/organ/${foreign.id}/platser/${id}`
  expect((await other.secretary.post(elsewhere, { from: '2020-01-01' })).status).toBe(404)
})
