// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { aBody, aPerson, aRole } from '../../../tests/support/builders.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let root: string
const year = Number(new Date().toISOString().slice(0, 4))
const ids = { haninge: '', salem: '', bolaget: '' }
beforeAll(async () => {
  test = await createTestApp()
  const organisation = async (short_name: string, kind: string) =>
    (
      await test.db
        .insertInto('organisation')
        .values({ kind, name: `${short_name} kommun`, short_name })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
  ids.haninge = await organisation('Haninge', 'municipality')
  ids.salem = await organisation('Salem', 'municipality')
  ids.bolaget = await organisation('Bolaget', 'company')
  stage = await play.aStage(test)
  root = `/arbetsyta/natverk/${stage.networkId}/organ`
})
afterAll(() => test.close())

const pageText = async (browser: Browser = stage.secretary, path = root) => play.textOf((await browser.get(path)).text)
const bodyNamed = (name: string) =>
  test.db.selectFrom('body').selectAll().where('name', '=', name).executeTakeFirstOrThrow()

describe('a body', () => {
  it('is laid up with what it is for and how often it meets', async () => {
    expect(await pageText()).toContain('Inget organ ännu')
    const added = await stage.secretary.post(`${root}/nytt`, {
      ...{ name: 'Brandförsvaret', kind: 'federation', purpose: 'Släcka bränder.', organisation: 'Bolaget' },
      ...{ meetingsPerYear: '6', rhythm: 'första fredagen varje månad' },
    })
    expect(added.location).toMatch(/^\/arbetsyta\/organ\/.*klart=organ$/)
    expect(await bodyNamed('Brandförsvaret')).toMatchObject({ kind: 'federation', organisation_id: ids.bolaget })
    expect(await pageText()).toMatch(
      /Brandförsvaret Släcka bränder\. Slag kommunalförbund Juridisk person Bolaget .* Möten per år minst 6 Mötesrytm första fredagen/,
    )
  })

  it('needs no more than a name', async () => {
    expect((await stage.secretary.post(`${root}/nytt`, { name: 'Ledningsgruppen' })).status).toBe(303)
    expect(await bodyNamed('Ledningsgruppen')).toMatchObject({ kind: 'other', meetings_per_year: null })
  })

  it('decides by its network’s own rules until it is said to follow kommunallagen', async () => {
    await stage.secretary.post(`${root}/nytt`, { name: 'Gemensamma nämnden' })
    const laidUp = await bodyNamed('Gemensamma nämnden')
    expect(laidUp).toMatchObject({ procedure: 'network', approval_manner: 'approver' })
    const rules = { procedure: 'joint-committee', approvalManner: 'next-meeting' }
    await stage.secretary.post(`${root}/${laidUp.id}`, { name: 'Gemensamma nämnden', ...rules })
    expect(await bodyNamed('Gemensamma nämnden')).toMatchObject({
      ...{ procedure: 'joint-committee', approval_manner: 'next-meeting' },
    })
    const { text } = await stage.secretary.get(`${root}/${laidUp.id}`)
    expect(text).toMatch(/value="joint-committee" selected/)
    for (const wrong of [{ procedure: 'guild' }, { approvalManner: 'nobody' }]) {
      const answer = await stage.secretary.post(`${root}/${laidUp.id}`, {
        name: 'Gemensamma nämnden',
        ...rules,
        ...wrong,
      })
      expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringMatching(/^Välj v/)])
    }
  })

  it.each([
    [{ name: ' ' }, 'Skriv organets namn'],
    [{ name: 'Ledningsgruppen' }, 'redan ett organ'],
    [{ kind: 'party' }, 'Välj vad det är för slags organ'],
    [{ organisation: 'Ingen AB' }, 'Organisationen finns inte'],
    [{ meetingsPerYear: '0' }, 'Skriv antalet möten'],
    [{ meetingsPerYear: '367' }, 'Skriv antalet möten'],
    [{ meetingsPerYear: 'ofta' }, 'Skriv antalet möten'],
    [{ endedOn: 'i fjol' }, 'Skriv den sista dagen'],
  ])('changed to %j is refused and keeps what was typed', async (form, words) => {
    const { id } = await bodyNamed('Brandförsvaret')
    const refused = await stage.secretary.post(`${root}/${id}`, { name: 'X', kind: 'other', rhythm: 'ibland', ...form })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain('value="ibland"')
    expect((await bodyNamed('Brandförsvaret')).kind).toBe('federation')
  })

  it('is changed, keeps its name, and stands below the living ones when it has ended', async () => {
    const { id } = await bodyNamed('Brandförsvaret')
    expect((await stage.secretary.get(`${root}/${id}`)).text).toContain('value="första fredagen varje månad"')
    const form = { name: 'Brandförsvaret', kind: 'company', purpose: '', organisation: '', meetingsPerYear: '' }
    const changed = await stage.secretary.post(`${root}/${id}`, { ...form, endedOn: '2025-12-31' })
    expect(changed.location).toBe(`${root}?klart=organandrat`)
    expect(await bodyNamed('Brandförsvaret')).toMatchObject({ kind: 'company', organisation_id: null, purpose: '' })
    expect(await pageText()).toMatch(/Organ som har upphört \(1\).*Brandförsvaret bolag 31 december 2025/)
  })

  it('tells those who only know the network what it is, and not who sits in it', async () => {
    const { id } = await bodyNamed('Ledningsgruppen')
    await test.db
      .insertInto('network_member')
      .values({ network_id: stage.networkId, organisation_id: ids.haninge })
      .execute()
    await aRole(test.db, {
      ...{ role: 'chair', network_id: stage.networkId, body_id: id, represents_id: ids.salem },
      person_id: (await aPerson(test.db, { name: 'Ylva Salemsson' })).id,
    })
    const coordinator = await test.as((await aRole(test.db, { role: 'coordinator', organisation_id: ids.haninge })).id)
    expect(await pageText(stage.reader)).toContain(`Ordförande ${year} Salem (Ylva Salemsson)`)
    const outside = await pageText(coordinator)
    expect(outside).toContain('Vem som sitter i organen ser de som har en roll i nätverket')
    expect(outside).not.toMatch(/Ylva|Ordförande/)
  })
})

describe('the host of a body', () => {
  it('goes round, one at a time', async () => {
    const { id } = await bodyNamed('Ledningsgruppen')
    const path = `${root}/${id}/vardar`
    const add = (form: Record<string, string>) => stage.secretary.post(path, form)
    const whole = (organisation: string, of: number) => ({ organisation, from: `${of}-01-01`, to: `${of}-12-31` })
    expect((await add(whole('Haninge', year))).location).toBe(`${path}?klart=vard`)
    expect((await add(whole('Salem', year + 1))).status).toBe(303)
    expect(await pageText(stage.secretary, path)).toContain(`Haninge, ${year}`)
    expect(await pageText()).toContain(`Värd Haninge, ${year}`)
    for (const [form, words] of [
      [whole('', year + 2), 'Skriv vilken organisation'],
      [whole('Ingenstans', year + 2), 'finns inte i registret'],
      [{ ...whole('Salem', year + 2), to: `${year}-01-01` }, 'före den första'],
      [{ ...whole('Salem', year), to: '' }, 'Skriv den sista dagen'],
      [{ ...whole('Salem', year - 1), to: `${year}-01-01` }, 'redan en värd'],
    ] as const) {
      const refused = await add(form)
      expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    }
    const host = await test.db
      .selectFrom('body_host')
      .select('id')
      .where('host_from', '=', `${year}-01-01`)
      .executeTakeFirstOrThrow()
    expect((await stage.secretary.post(`${path}/${host.id}/ta-bort`)).location).toBe(`${path}?klart=vardbort`)
    expect((await stage.secretary.post(`${path}/${host.id}/ta-bort`)).status).toBe(404)
    expect(await pageText()).toContain(`Värd Salem, ${year + 1}`)
  })
})

it('a body is changed by the secretary of the network and nobody else', async () => {
  const { id } = await bodyNamed('Ledningsgruppen')
  const other = await play.aStage(test)
  const ofBody = await aRole(test.db, { role: 'secretary', network_id: stage.networkId, body_id: id })
  const form = { name: 'Kapad', kind: 'other', organisation: 'Salem', from: '2030-01-01', to: '2030-12-31' }
  for (const browser of [stage.chair, stage.member, stage.reader, other.secretary, await test.as(ofBody.id)]) {
    for (const path of [`${root}/nytt`, `${root}/${id}`, `${root}/${id}/vardar`]) {
      expect([403, 404]).toContain((await browser.get(path)).status)
      expect([403, 404]).toContain((await browser.post(path, form)).status)
    }
  }
  expect((await bodyNamed('Ledningsgruppen')).name).toBe('Ledningsgruppen')
  const foreign = await aBody(test.db, { network_id: other.networkId })
  expect((await stage.secretary.post(`${root}/${foreign.id}`, { name: 'Kapad' })).status).toBe(404)
  expect((await other.reader.get(root)).status).toBe(404)
})
