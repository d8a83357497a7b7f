// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { aRole } from '../../../tests/support/builders.ts'
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
const acts = (subjectId: string) =>
  test.db.selectFrom('audit_entry').select('act').where('subject_id', '=', subjectId).orderBy('number').execute()
const anOrganisation = async (name: string, kind = 'company') => {
  const row = { kind, name, short_name: name, slug: name.toLowerCase().replaceAll(/\W+/g, '-') }
  return (await test.db.insertInto('organisation').values(row).returning('id').executeTakeFirstOrThrow()).id
}
const pageOf = async (browser: Browser, address: string) => play.textOf((await browser.get(address)).text)

describe('an organisation', () => {
  it('changes name from a day: the old name stays in its history and is found', async () => {
    const id = await anOrganisation('Gamla bolaget')
    const form = { name: 'Nya bolaget', shortName: '', day: '2024-01-01', remark: 'Stämmans beslut' }
    const renamed = await administrator.post(`${root}/${id}/namnbyte`, form)
    expect([renamed.status, renamed.location]).toEqual([303, `${root}/${id}?klart=nyttnamn`])
    const membership = { network_id: stage.networkId, organisation_id: id, member_to: '2023-12-31' }
    await test.db.insertInto('network_member').values(membership).execute()
    const page = await pageOf(stage.reader, `${root}/${id}`)
    expect(page).toContain('Tidigare medlem, då Gamla bolaget')
    expect(page).toMatch(/Nya bolaget.*1 januari 2024 Bytte namn från Gamla bolaget Stämmans beslut/)
    expect(await pageOf(stage.reader, `${root}?namn=gamla+bolaget`)).toMatch(/1 organisation .*Nya bolaget/)
    expect(await acts(id)).toEqual([{ act: 'rename-organisation' }])
  })

  it.each([
    [{ name: '' }, 'Skriv det nya namnet'],
    [{ day: '2024-02-30' }, 'Skriv den dag namnet började gälla'],
    [{ day: '2999-01-01' }, 'Dagen ligger framåt i tiden'],
    [{ name: 'Trögbytta AB' }, 'Organisationen heter redan så'],
    [{ name: 'Huddinge kommun' }, 'En annan organisation heter redan så'],
  ])('does not change name as %j', async (form, words) => {
    const id = (await idOf('Trögbytta AB')) || (await anOrganisation('Trögbytta AB'))
    const refused = await administrator.post(`${root}/${id}/namnbyte`, {
      name: 'Nytt',
      day: '2024-01-01',
      remark: 'Ett skäl',
      ...form,
    })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain('Ett skäl')
    expect(await rowOf('Trögbytta AB')).toBeDefined()
  })

  it('goes up in another after it was confirmed, once, and stays in both histories', async () => {
    const [id, successor] = [await anOrganisation('Lilla förbundet'), await anOrganisation('Stora förbundet')]
    const form = { successor: 'stora förbundet', day: '2025-12-31', remark: '' }
    const asked = await administrator.post(`${root}/${id}/sammanslagning`, form)
    expect([asked.status, play.textOf(asked.text)]).toEqual([200, expect.stringContaining('går inte att ångra')])
    expect((await rowOf('Lilla förbundet'))?.ended_on).toBeNull()
    const confirm = () => administrator.post(`${root}/${id}/sammanslagning`, { ...form, confirmed: 'ja' })
    expect((await Promise.all([confirm(), confirm()])).map(({ location }) => location)).toEqual(
      Array(2).fill(`${root}/${id}?klart=sammanslagen`),
    )
    expect(await acts(id)).toEqual([{ act: 'merge-organisation' }])
    expect((await rowOf('Lilla förbundet'))?.ended_on).toBe('2025-12-31')
    expect(await pageOf(stage.reader, `${root}/${id}`)).toMatch(/Sista dagen. Gick upp i Stora förbundet/)
    expect(await pageOf(stage.reader, `${root}/${successor}`)).toMatch(/31 december 2025 Lilla förbundet gick upp i/)
    expect(await pageOf(stage.reader, `${root}?namn=lilla+förb`)).toMatch(/Lilla förbundet Upphörde 31 december 2025/)
  })

  it.each([
    ['itself', { successor: 'Kvarbolaget' }, 'kan inte gå upp i sig själv'],
    ['one that has ended', { successor: 'Döda bolaget' }, 'Den organisationen är avslutad'],
    ['one that nobody knows', { successor: 'Ingenting' }, 'finns inte i registret'],
    ['nothing', { successor: '' }, 'Skriv namnet på den organisation som tar över'],
    ['another on no day', { day: '31/12 2025' }, 'Skriv den sista dagen'],
    ['another in a hundred years', { day: '2126-12-31' }, 'mer än två år framåt'],
  ])('does not go up in %s, confirmed or not', async (_case, form, words) => {
    const id = (await idOf('Kvarbolaget')) || (await anOrganisation('Kvarbolaget'))
    const dead = (await idOf('Döda bolaget')) || (await anOrganisation('Döda bolaget'))
    await test.db.updateTable('organisation').set({ ended_on: '2020-12-31' }).where('id', '=', dead).execute()
    for (const confirmed of ['', 'ja']) {
      const whole = { successor: 'Huddinge kommun', day: '2025-12-31', confirmed, ...form }
      const refused = await administrator.post(`${root}/${id}/sammanslagning`, whole)
      expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    }
    expect((await rowOf('Kvarbolaget'))?.ended_on).toBeNull()
  })

  it('is ended after it was confirmed, and then takes no more changes of that kind', async () => {
    const id = await anOrganisation('Nedlagda bolaget')
    const form = { day: '2025-06-30', remark: 'Likviderat' }
    const asked = await administrator.post(`${root}/${id}/avslut`, form)
    expect([asked.status, (await rowOf('Nedlagda bolaget'))?.ended_on]).toEqual([200, null])
    for (const _time of [1, 2])
      expect((await administrator.post(`${root}/${id}/avslut`, { ...form, confirmed: 'ja' })).location).toBe(
        `${root}/${id}?klart=organisationslut`,
      )
    expect(await acts(id)).toEqual([{ act: 'end-organisation' }])
    expect(await pageOf(administrator, `${root}/${id}`)).toMatch(
      /Har upphört.*till och med 30 juni 2025.*Sista dagen Likviderat/,
    )
    const refusals = [
      await administrator.post(`${root}/${id}/avslut`, { day: '2025-07-30', confirmed: 'ja' }),
      await administrator.post(`${root}/${id}/namnbyte`, { name: 'Uppstånden', day: '2025-07-30' }),
      await administrator.post(`${root}/${id}/sammanslagning`, {
        successor: 'Huddinge',
        day: '2025-07-30',
        confirmed: 'ja',
      }),
    ]
    expect(refusals.map(({ status }) => status)).toEqual([422, 422, 422])
    expect((await administrator.post(`${root}/${id}/avslut`, { day: 'x' })).status).toBe(422)
  })

  it('has its number and website put right by the administrator', async () => {
    const id = await anOrganisation('Uppgiftsbolaget')
    const change = (form: Record<string, string>) => administrator.post(`${root}/${id}/uppgifter`, form)
    expect((await change({ nationalNumber: '5567037485', website: 'exempel.se' })).status).toBe(303)
    expect(await rowOf('Uppgiftsbolaget')).toMatchObject({
      national_number: '556703-7485',
      website: 'https://exempel.se',
    })
    expect(play.problemOn(await change({ nationalNumber: '1', website: '' }))).toContain('Numret stämmer inte')
    expect(play.problemOn(await change({ nationalNumber: '', website: 'x' }))).toContain('webbplatsens adress')
    const other = await anOrganisation('Nummertjuven')
    const taken = await administrator.post(`${root}/${other}/uppgifter`, { nationalNumber: '556703-7485' })
    expect([play.problemOn(taken), taken.text.includes(`${root}/${id}"`)]).toEqual([
      expect.stringContaining('En annan organisation'),
      true,
    ])
  })

  it('is changed by the administrator and nobody else', async () => {
    const id = await idOf('Tyresö kommun')
    const owned = await test.as((await aRole(test.db, { role: 'organisation-administrator', organisation_id: id })).id)
    for (const browser of [stage.secretary, stage.chair, owned])
      for (const act of ['uppgifter', 'namnbyte', 'sammanslagning', 'avslut']) {
        expect((await browser.get(`${root}/${id}/${act}`)).status).toBe(403)
        const form = { name: 'Kapad', day: '2025-01-01', successor: 'Huddinge', confirmed: 'ja' }
        expect((await browser.post(`${root}/${id}/${act}`, form)).status).toBe(403)
      }
    expect(await rowOf('Tyresö kommun')).toMatchObject({ ended_on: null, name: 'Tyresö kommun' })
  })
})
