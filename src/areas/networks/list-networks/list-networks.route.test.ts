// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import {
  aBody,
  aMeeting,
  aNetwork,
  anOrganisation,
  aPerson,
  aRole,
  takeSteps,
} from '../../../../tests/support/builders.ts'
import { aMemberOf } from '../../../../tests/support/own-organisation.ts'
import * as play from '../../../../tests/support/stage.ts'
import { countStatements } from '../../../../tests/support/statements.ts'

const path = '/arbetsyta/natverk'
let test: TestApp
let administrator: Browser
beforeAll(async () => {
  test = await createTestApp()
  administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
})
afterAll(() => test.close())

const namesOn = (text: string) =>
  [...text.matchAll(/<th scope="row".*?><div>(?:<a.*?>)?(.*?)</g)].map(([, name]) => name)
const listed = async (browser: Browser, query = '') => namesOn((await browser.get(path + query)).text)

/** The whole list, page by page, as one who follows the links. */
async function everyPage(browser: Browser, query: string) {
  const pages: (string | undefined)[][] = []
  for (let next: string | undefined = path + query; next;) {
    const { text } = await browser.get(next)
    pages.push(namesOn(text))
    next = /href="([^"]*)"[^>]*>Visa nästa sida/.exec(text)?.[1]?.replaceAll('&amp;', '&')
  }
  return pages
}

describe('the list of networks', () => {
  it('shows one’s own, those that one’s organisation is in, and to the administrator all', async () => {
    const [mine, other] = [await aNetwork(test.db, { name: 'Alfa' }), await aNetwork(test.db, { name: 'Beta' })]
    const member = await test.as((await aRole(test.db, { role: 'member', network_id: mine.id })).id)
    const { browser: employee } = await aMemberOf(test, other.id)
    expect(await listed(member)).toEqual(['Alfa'])
    expect(await listed(employee)).toEqual(['Beta'])
    expect(await listed(administrator)).toEqual(['Alfa', 'Beta'])
    const { text } = await (await test.as((await aPerson(test.db)).id)).get(path)
    expect(play.textOf(text)).toContain('Inget nätverk ännu')
  })

  it('tells form, state, the members of today and the latest meeting held', async () => {
    const network = await aNetwork(test.db, { name: 'Gamma', kind: 'partnership', state: 'dormant' })
    const row = async (change: object) => {
      const organisation_id = (await anOrganisation(test.db)).id
      await test.db
        .insertInto('network_member')
        .values({ network_id: network.id, organisation_id, ...change })
        .execute()
      return organisation_id
    }
    const stays = await row({})
    await row({ member_from: '2999-01-01' })
    await row({ member_to: '2020-12-31' })
    await row({ role: 'observer' })
    // One that is noted twice over is one member.
    await test.db
      .insertInto('network_member')
      .values({ network_id: network.id, organisation_id: stays, member_from: '2010-01-01', member_to: '2999-12-31' })
      .execute()
    const body = await aBody(test.db, { network_id: network.id })
    await takeSteps(test.db, await aMeeting(test.db, body, { day: '2022-10-28' }), ['open'])
    await takeSteps(test.db, await aMeeting(test.db, body, { day: '2023-01-27' }), ['cancel'])
    await aMeeting(test.db, body, { day: '2999-01-01' })
    const reader = await test.as((await aRole(test.db, { role: 'reader', network_id: network.id })).id)
    expect(play.textOf((await reader.get(path)).text)).toContain('Gamma partnerskap Vilande 1 28 oktober 2022')
  })

  it('is searched by name or short name, and narrowed by state and form', async () => {
    await aNetwork(test.db, { name: '100 % förnybart', short_name: 'FÖR', kind: 'company', state: 'ended' })
    expect(await listed(administrator, '?sok=f%C3%B6r')).toEqual(['100 % förnybart'])
    expect(await listed(administrator, '?sok=%25')).toEqual(['100 % förnybart'])
    expect(await listed(administrator, '?sok=GAM')).toEqual(['Gamma'])
    expect(await listed(administrator, '?lage=ended')).toEqual(['100 % förnybart'])
    expect(await listed(administrator, '?form=partnership')).toEqual(['Gamma'])
    expect(await listed(administrator, '?form=partnership&lage=ended')).toEqual([])
    const nothing = await administrator.get(`${path}?sok=finns-inte`)
    expect(play.textOf(nothing.text)).toMatch(/Inget nätverk stämmer.*Visa alla nätverk/)
  })

  it('shows the whole list to one who asks for what can’t be', async () => {
    const { status, text } = await administrator.get(`${path}?lage=toString&form=x&efter=abc`)
    expect([status, namesOn(text).length]).toEqual([200, 4])
  })
})

describe('a thousand networks', () => {
  it('stand on pages of fifty, each network once and in order, for no more statements than four', async () => {
    const few = await countStatements(() => administrator.get(path))
    await sql`insert into network (id, name, short_name, slug) select gen_random_uuid(), 'Nätverk ' || (number / 2),
      'kort ' || number, 'tusen-' || number from generate_series(1, 1000) as number`.execute(test.db)
    expect(await countStatements(() => administrator.get(path))).toBe(few)
    const pages = await everyPage(administrator, '?sok=kort')
    expect(pages.map(({ length }) => length)).toEqual(Array(20).fill(50))
    const { rows } = await sql<{ name: string }>`select name from network where short_name like 'kort%'
      order by lower(name), id`.execute(test.db)
    expect(pages.flat()).toEqual(rows.map(({ name }) => name))
    expect(play.textOf((await administrator.get(`${path}?sok=kort`)).text)).toContain('1 000 nätverk')
  })

  it('have no more than the page asked for', async () => {
    const { text } = await administrator.get(path)
    expect(namesOn(text)).toHaveLength(50)
    expect(text).toContain('Visa nästa sida')
    expect(text).not.toContain('Till början av listan')
  })
})
