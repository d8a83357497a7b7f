// Real: the whole program, its roles, its database, the register and the example's figures. Left out: styles and mail.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '#platform/db.ts'
import { projectRoot } from '#platform/root.ts'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import * as play from '../../../tests/support/stage.ts'
import { readRegister, recordRegister } from '../organisations/index.ts'

let test: TestApp
let stage: play.Stage
let root: string
let idOf: Map<string, string>
const plain = (words: string) => words.replaceAll('\u00a0', ' ')
const pageText = async (browser = stage.secretary, path = root) => plain(play.textOf((await browser.get(path)).text))

async function aYear(db: Db, year: number, change: Record<string, number | undefined> = {}) {
  const [, ...lines] = readFileSync(join(projectRoot, 'example/befolkning.csv'), 'utf8').trim().split(/\r?\n/)
  const counted = lines.map((line) => line.split(',')).map(([code = '', , count]) => [code, Number(count)] as const)
  const counts: Record<string, number | undefined> = { ...Object.fromEntries(counted), ...change }
  const set_id = crypto.randomUUID()
  await db.insertInto('population_set').values({ id: set_id, year, source: 'SCB, en provfil' }).execute()
  const rows = Object.entries(counts).flatMap(([code, inhabitants]) => {
    const organisation_id = idOf.get(code)
    return organisation_id && inhabitants !== undefined ? [{ set_id, organisation_id, inhabitants }] : []
  })
  await db.insertInto('population').values(rows).execute()
}

beforeAll(async () => {
  test = await createTestApp()
  await recordRegister(test.db, readRegister())
  const municipalities = await test.db
    .selectFrom('organisation')
    .select(['id', 'code'])
    .where('kind', '=', 'municipality')
    .execute()
  idOf = new Map(municipalities.map(({ id, code }) => [code ?? '', id]))
  await aYear(test.db, 2025)
  stage = await play.aStage(test)
  root = `/arbetsyta/natverk/${stage.networkId}/medlemmar/kriterium`
})
afterAll(() => test.close())

const org = (code: string) => idOf.get(code) ?? ''
const memberRows = () =>
  test.db
    .selectFrom('network_member')
    .innerJoin('organisation', 'organisation.id', 'organisation_id')
    .where('network_id', '=', stage.networkId)
    .select(['code', 'role', 'member_from as from', 'member_to as to'])
    .orderBy('code')
    .execute()
const set = (form: Record<string, string | string[]>, browser = stage.secretary) =>
  browser.post(`${root}/villkor`, { county: [], below: '', year: '', neighboursOf: '', chosen: '', ...form })
const answer = (code: string, form: Record<string, string>, browser = stage.secretary) =>
  browser.post(`${root}/${org(code)}`, form)

describe('a criterion', () => {
  it('is offered where there is none', async () => {
    expect(await pageText()).toMatch(/Inget villkor ännu.*Ange villkoret/)
    expect(await pageText(stage.reader)).not.toContain('Ange villkoret')
  })

  it.each([
    [{}, 'Ange minst ett villkor'],
    [{ below: 'tusen' }, 'med siffror'],
    [{ below: '100', year: '1999' }, 'Välj ett av åren'],
    [{ neighboursOf: 'Atlantis' }, 'Kommunen finns inte'],
    [{ chosen: 'Haninge\nAtlantis' }, 'Någon av kommunerna finns inte'],
  ])('given as %j is refused and keeps what was ticked', async (form, words) => {
    const refused = await set(Object.keys(form).length > 0 ? { county: ['14'], ...form } : form)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    if (Object.keys(form).length > 0) expect(refused.text).toMatch(/value="14" checked/)
  })

  it('says who qualifies on which figures, and changes no membership', async () => {
    const quote = { wording: '28 av 49', source: 'Länsstyrelsen', stated_on: '2024-01-24' }
    await test.db
      .insertInto('network_quote')
      .values({ id: crypto.randomUUID(), network_id: stage.networkId, ...quote })
      .execute()
    expect((await set({ county: ['14'], below: '15 000' })).location).toBe(`${root}?klart=kriterium`)
    const text = await pageText(stage.reader)
    expect(text).toContain('Kommuner i Västra Götalands län med färre än 15 000 invånare 2025.')
    expect(text).toContain('26 av 49 kommuner uppfyller villkoret. Invånarna är räknade 2025. Källa: SCB, en provfil.')
    expect(text).toContain('”28 av 49” – Länsstyrelsen, 24 januari 2024. Registret ger 26 av 49, alltså 2 färre')
    expect(text).toMatch(/är inte med \(26\).*Lilla Edet 14 465/)
    expect(text).not.toMatch(/Orust|Lägg in alla som saknas/)
    expect(await memberRows()).toEqual([])
  })
})

describe('a proposal', () => {
  it('accepted adds the membership from that day, once', async () => {
    expect(await pageText(stage.secretary, `${root}/${org('1462')}`)).toMatch(
      /Ska Lilla Edet bli medlem\? Lilla Edet uppfyller villkoret .* Kommunen hade 14 465 invånare 2025/,
    )
    expect(play.problemOn(await answer('1462', { answer: 'accept', day: 'nu' }))).toContain('Skriv dagen')
    expect((await answer('1462', { answer: 'accept', day: '2026-01-01' })).location).toBe(`${root}?klart=medlem`)
    expect(await answer('1462', { answer: 'accept', day: '2026-02-01' })).toMatchObject({ status: 303, location: root })
    expect(await memberRows()).toEqual([{ code: '1462', role: 'member', from: '2026-01-01', to: null }])
  })

  it('declined wants a reason and is not made again on figures of that year, unless one asks', async () => {
    expect(play.problemOn(await answer('1439', { answer: 'decline', reason: ' ' }))).toContain('Skriv varför')
    expect((await answer('1439', { answer: 'decline', reason: 'Kommunen vill vänta.' })).location).toContain('nejsvar')
    expect(await pageText()).toMatch(
      /är inte med \(24\).*Besvarade med nej \(1\).*Färgelanda Läggs inte in Kommunen vill vänta\. .*Karin Lindvall/,
    )
    await stage.secretary.post(`${root}/${org('1439')}/fraga-igen`)
    expect(await pageText()).toMatch(/är inte med \(25\)/)
    await answer('1439', { answer: 'decline', reason: 'Kommunen vill vänta.' })
  })

  it('to leave is made for a member that does not qualify, and ends the membership when accepted', async () => {
    const member = { network_id: stage.networkId, organisation_id: org('1421'), member_from: '2018-01-01' }
    await test.db.insertInto('network_member').values(member).execute()
    expect(await pageText()).toMatch(/Är med men uppfyller inte villkoret \(1\) .*Orust 15 392/)
    expect(play.problemOn(await answer('1421', { answer: 'accept', day: '2017-12-31' }))).toContain('före')
    expect((await answer('1421', { answer: 'accept', day: '2025-12-31' })).location).toContain('medlemslut')
    expect((await memberRows())[0]).toMatchObject({ code: '1421', to: '2025-12-31' })
  })

  it('of every one that is missing is accepted at once, of those that were shown', async () => {
    const page = await stage.secretary.get(`${root}/alla`)
    expect(play.textOf(page.text)).toMatch(/Bengtsfors, .*Lägg in 24 medlemmar/)
    const shown = [...page.text.matchAll(/name="organisation" value="([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(shown).not.toContain(org('1439'))
    const refused = await stage.secretary.post(`${root}/alla`, { organisation: shown, day: '' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Skriv den första dagen')])
    const form = { organisation: [...shown.slice(1), org('0136')], day: '2026-03-01' }
    const both = await Promise.all([1, 2].map(() => stage.secretary.post(`${root}/alla`, form)))
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    const added = (await memberRows()).filter(({ from }) => from === '2026-03-01')
    expect([added.length, added.some(({ code }) => code === '0136')]).toEqual([23, false])
    expect(await pageText()).toMatch(/är inte med \(1\)/)
  })

  it('is made again when there are figures of another year, and nothing is guessed where one is lacking', async () => {
    await aYear(test.db, 2026, { 1462: undefined })
    const text = await pageText()
    expect(text).toContain('invånare 2026.')
    expect(text).toMatch(/är inte med \(2\).*Färgelanda/)
    expect(text).toMatch(/Saknar uppgift \(1\) .* 2026\. .*Lilla Edet\./)
    expect(text).not.toContain('Är med men uppfyller inte')
  })

  it('is not made at all where no figures are read in for the year', async () => {
    await set({ county: ['14'], below: '15000', year: '2025' })
    await test.db.updateTable('population_set').set({ is_current: false }).where('year', '=', 2025).execute()
    const text = await pageText()
    expect(text).toContain('Det finns inga invånarsiffror för 2025')
    expect(text).toMatch(/är inte med \(0\)/)
    expect(text).not.toContain('Är med men uppfyller inte')
    await test.db.updateTable('population_set').set({ is_current: true }).where('year', '=', 2025).execute()
  })
})

it('a criterion is changed and answered by the secretary and nobody else', async () => {
  const other = await play.aStage(test)
  const before = await memberRows()
  for (const browser of [stage.chair, stage.member, stage.reader, other.secretary]) {
    expect([403, 404]).toContain((await set({ county: ['01'] }, browser)).status)
    expect([403, 404]).toContain((await answer('1439', { answer: 'accept', day: '2026-01-01' }, browser)).status)
    for (const [path, form] of [
      ['/alla', { organisation: org('1439'), day: '2026-01-01' }],
      ['/ta-bort', {}],
      [`/${org('1439')}/fraga-igen`, {}],
    ] as const)
      expect([403, 404]).toContain((await browser.post(root + path, form)).status)
    for (const path of ['/villkor', '/alla', `/${org('1439')}`])
      expect([403, 404]).toContain((await browser.get(root + path)).status)
  }
  expect([403, 404]).toContain((await other.reader.get(root)).status)
  expect(await memberRows()).toEqual(before)
})

it('a criterion changed asks again what was declined, and taken away leaves the members', async () => {
  const members = await memberRows()
  await answer('1439', { answer: 'decline', reason: 'Nej.' })
  await set({ county: ['14'], below: '15000' })
  expect(await pageText()).not.toContain('Besvarade med nej')
  expect((await stage.secretary.get(`${root}/villkor`)).text).toMatch(/value="14" checked/)
  expect((await stage.secretary.post(`${root}/ta-bort`)).location).toContain('kriteriumbort')
  expect(await pageText()).toContain('Inget villkor ännu')
  expect(await memberRows()).toEqual(members)
})
