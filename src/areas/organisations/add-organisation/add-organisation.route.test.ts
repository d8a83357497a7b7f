// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { aBody, aRole } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'
import { recordRegister } from '../organisations.store.ts'
import { readRegister } from '../register.source.ts'

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
const acts = (subjectId: string) =>
  test.db.selectFrom('audit_entry').select('act').where('subject_id', '=', subjectId).orderBy('number').execute()

describe('an organisation is added', () => {
  const whole = {
    kind: 'federation',
    name: 'Södertörns brandförsvarsförbund',
    shortName: 'Brandförsvaret',
    countyCode: '01',
  }
  const add = (form: Record<string, string>, browser = stage.secretary) =>
    browser.post(`${root}/ny`, { ...whole, ...form })

  it('by a network’s secretary, once, and gets an address of its own', async () => {
    const both = await Promise.all([add({}), add({})])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
    const added = both.find(({ status }) => status === 303)
    expect(added?.location).toMatch(/klart=organisation$/)
    expect(await rowOf(whole.name)).toMatchObject({
      slug: 'brandforsvaret',
      short_name: 'Brandförsvaret',
      code: null,
      county_code: '01',
    })
    expect(await acts(play.idIn(added?.location ?? ''))).toEqual([{ act: 'add-organisation' }])
  })

  it.each([
    ['name', 'HUDDINGE KOMMUN', 'Huddinge kommun'],
    ['short name', 'salem', 'Salems kommun'],
  ])('not by a %s that is taken: the page leads to it', async (_case, name, known) => {
    const refused = await add({ name, website: 'www.exempel.se' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, 'Det finns redan en organisation med det namnet.'])
    expect(refused.text).toContain(`<a href="${root}/${await idOf(known)}">${known}</a>`)
    expect(refused.text).toContain('value="www.exempel.se"')
  })

  it('not by an organisationsnummer or a code that is taken', async () => {
    await add({ name: 'Ett förbund', shortName: '', nationalNumber: '2220000752' })
    const refused = await add({ name: 'Ett annat', shortName: '', nationalNumber: '222000-0752' })
    expect(play.problemOn(refused)).toBe('Det finns redan en organisation med det organisationsnumret.')
    const again = await add({ kind: 'municipality', name: 'Nya Nynäs', shortName: '', code: '0192' }, administrator)
    expect(play.problemOn(again)).toBe('Det finns redan en organisation av samma slag med den koden.')
  })

  it.each([
    [{ name: ' ' }, 'Skriv organisationens namn'],
    [{ kind: '' }, 'Välj vilket slag'],
    [{ kind: 'municipality', code: '0399' }, 'Välj vilket slag'],
    [{ nationalNumber: '222000-0753' }, 'Numret stämmer inte'],
    [{ website: 'javascript:alert(1)' }, 'Skriv webbplatsens adress'],
    [{ countyCode: '99' }, 'Välj ett län'],
    [{ code: '12' }, 'Andra slag har ingen kod'],
  ])('not as %j, and what was typed is kept', async (form, words) => {
    const refused = await add({ name: 'Felförbundet', shortName: 'Kortnamnet', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain('value="Kortnamnet"')
    expect(await rowOf('Felförbundet')).toBeUndefined()
  })

  it('as a municipality by the administrator', async () => {
    const form = { kind: 'municipality', name: 'Nybygge kommun', shortName: 'Nybygge', code: '0399', countyCode: '' }
    expect((await add(form, administrator)).status).toBe(303)
    expect(await rowOf('Nybygge kommun')).toMatchObject({ code: '0399', county_code: '03' })
  })

  it('not by anyone else, nor by the secretary of one body alone', async () => {
    const body = await aBody(test.db, { network_id: stage.networkId })
    const place = { role: 'secretary', network_id: stage.networkId, body_id: body.id }
    const ofBody = await test.as((await aRole(test.db, place)).id)
    for (const browser of [stage.chair, stage.member, stage.reader, ofBody]) {
      expect((await browser.get(`${root}/ny`)).status).toBe(403)
      expect((await add({ name: 'Smygförbundet', shortName: '' }, browser)).status).toBe(403)
    }
  })
})
