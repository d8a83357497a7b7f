// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Answer, Browser } from '../../../../tests/support/browser.ts'
import { anOrganisation, aPerson, aRole } from '../../../../tests/support/builders.ts'
import { formOn, nameOf } from '../../../../tests/support/draft-form.ts'
import * as play from '../../../../tests/support/stage.ts'
import type { OtherFields, OtherValue } from '../draft.ts'

let test: TestApp
let stage: play.Stage
let colleague: Browser
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  const person = await aPerson(test.db, { name: 'Sven Ahl' })
  await aRole(test.db, { role: 'secretary', network_id: stage.networkId, person_id: person.id })
  colleague = await test.as(person.id)
  await anOrganisation(test.db, { name: 'Ekby kommun', short_name: 'Ekby' })
})
afterAll(() => test.close())

/** A number in each text, so that no two files are the same. */
let count = 0
const promises = () => `Ekby – medborgarlöften 2024

Ekby kommun och Strandby kommun lovar att:

• Lysa upp gångvägarna vid torget.
• Synas mer på kvällarna, ${++count} gånger i veckan.

Löftena bygger på dialoger med boende. I fokus står trafik och droger.
`
const aDraft = async (text = promises()) =>
  play.idIn((await play.sendFile(stage.secretary, stage.networkId, text, 'löften.txt')).location)

const path = (draftId: string) => `/arbetsyta/inlasning/${draftId}/granska`
const rowOf = (draftId: string) =>
  test.db
    .selectFrom('import_draft')
    .select(['status', 'version', 'kind', 'fields', 'confirmed_by', 'unsure_count', 'batch_id'])
    .where('id', '=', draftId)
    .executeTakeFirstOrThrow()
const valuesOf = async (draftId: string): Promise<OtherValue[]> => ((await rowOf(draftId)).fields as OtherFields).values
const valueIn = async (draftId: string, field: string) =>
  (await valuesOf(draftId)).filter((value) => value.field === field)

const send = async (
  browser: Browser,
  draftId: string,
  change: (page: Answer) => Record<string, string>,
  act: string,
) => {
  const page = await browser.get(path(draftId))
  return browser.post(path(draftId), { ...formOn(page), ...change(page), act })
}

describe('a form that is refused', () => {
  it.each([
    ['a day that is none', { 'n--signedOn': 'i våras' }, 'Skriv dagen som år-månad-dag', 'value="i våras"'],
    ['a signatory without a name', { 'n-signatories-ny-role': 'Chef' }, 'Fyll i det här fältet också', 'value="Chef"'],
  ])('for %s says where, keeps what was typed and changes nothing', async (_case, typed, words, kept) => {
    const draftId = await aDraft(
      `Samverkansöverenskommelse\n\nParter\n\nMora kommun och polisen\n\nSyfte\n\nAtt minska klottret ${++count} procent.\n`,
    )
    const before = await rowOf(draftId)
    const refused = await send(stage.secretary, draftId, () => typed, 'confirm')
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain(kept)
    const linked = /<div class="ds-error-summary.*?href="#([^"]+)"/s.exec(refused.text)?.[1]
    expect(refused.text).toMatch(new RegExp(`<(?:input|textarea) [^>]*id="${linked}"`))
    expect(await rowOf(draftId)).toEqual(before)
    // Sent once more as it came back, with the fault mended: nothing that was typed is lost.
    const again = { ...formOn(refused), 'n--signedOn': '', 'n-signatories-ny-name': 'Bo Ek', act: 'confirm' }
    expect((await stage.secretary.post(path(draftId), again)).status).toBe(303)
  })

  it('with nothing left says so', async () => {
    const draftId = await aDraft()
    const empty = (page: Answer) =>
      Object.fromEntries(
        Object.keys(formOn(page))
          .filter((name) => name.startsWith('v-'))
          .map((name) => [name, '']),
      )
    const refused = await send(stage.secretary, draftId, empty, 'confirm')
    expect([refused.status, play.problemOn(refused)]).toEqual([
      422,
      expect.stringContaining('Det finns inget att spara'),
    ])
  })

  it('for a value of 100,000 characters keeps it on the page and out of the draft', async () => {
    const draftId = await aDraft()
    const endless = 'Vi lovar allt '.repeat(7200).trim()
    const refused = await send(stage.secretary, draftId, () => ({ 'n--promises': endless }), 'save')
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('högst 20 000 tecken')])
    expect(refused.text).toContain(endless)
    expect((await rowOf(draftId)).version).toBe(1)
  })

  it('for its age keeps what was typed over what a colleague has mended since', async () => {
    const draftId = await aDraft()
    const old = await stage.secretary.get(path(draftId))
    await send(colleague, draftId, (page) => ({ [nameOf(page, 'trafik')]: 'Trafiken', 'n--period': '2024' }), 'save')
    const late = await stage.secretary.post(path(draftId), {
      ...{ ...formOn(old), [nameOf(old, 'droger')]: 'Narkotika', 'n--promises': 'Fler vuxna ute', act: 'confirm' },
    })
    expect([late.status, play.problemOn(late)]).toEqual([422, expect.stringContaining('Någon annan har ändrat')])
    for (const value of ['Narkotika', 'Trafiken']) expect(late.text).toContain(`value="${value}"`)
    expect(late.text).toContain('Fler vuxna ute')
    expect((await rowOf(draftId)).status).toBe('to-review')
    const again = await stage.secretary.post(path(draftId), { ...formOn(late), act: 'confirm' })
    expect(again.status).toBe(303)
    expect((await valuesOf(draftId)).map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Narkotika', 'Trafiken', 'Fler vuxna ute', '2024']),
    )
  })

  it('for another kind, which a colleague has given it since, keeps what was typed to be copied', async () => {
    const draftId = await aDraft()
    const old = await stage.secretary.get(path(draftId))
    await colleague.post(`/arbetsyta/inlasning/${draftId}/slag`, { kind: 'news', version: '1' })
    const late = await stage.secretary.post(path(draftId), {
      ...{ ...formOn(old), 'n--promises': 'Fler vuxna ute', [nameOf(old, 'trafik')]: 'Trafiken', act: 'save' },
    })
    expect(late.status).toBe(422)
    for (const text of ['Fler vuxna ute', 'Trafiken']) expect(late.text).toContain(`<li>${text}</li>`)
    expect(late.text).not.toContain('<li>droger</li>')
  })

  it.each(['', 'ett', '-1', '99999999999', '1.5', '0'])('for a version of %j is none the worse', async (version) => {
    const draftId = await aDraft()
    const late = await stage.secretary.post(path(draftId), { version, act: 'confirm', 'n--period': 'våren 2024' })
    expect([late.status, late.text.includes('value="våren 2024"')]).toEqual([422, true])
  })
})

describe('what the page did not ask', () => {
  it('names of fields that it does not have, and signs that no text holds, come to nothing', async () => {
    const draftId = await aDraft()
    const before = await valuesOf(draftId)
    const odd = {
      ...{ 'v-nothing': 'x', 'n-networks-ny-name': 'x', 'n--evil': 'x', 'n-__proto__-name': 'x', __proto__x: 'x' },
      ...{ 'ok-v-nothing': 'ja', values: '[]', status: 'confirmed', kind: 'minutes' },
    }
    expect((await send(stage.secretary, draftId, () => odd, 'save')).status).toBe(303)
    expect(await valuesOf(draftId)).toEqual(before)
    expect((await send(stage.secretary, draftId, () => ({ 'n--period': '\u00002024\u0000' }), 'save')).status).toBe(303)
    expect((await valueIn(draftId, 'period')).map(({ value }) => value)).toContain('2024')
  })

  it('files and lists in place of words, in a form old or new', async () => {
    const draftId = await aDraft()
    const before = await valuesOf(draftId)
    const odd = { 'n--period': new File(['x'], 'x.txt'), 'n--promises[]': 'x', 'v-x[]': 'x' }
    for (const version of ['1', '9'])
      expect([303, 422]).toContain((await stage.secretary.post(path(draftId), { ...odd, version, act: 'save' })).status)
    expect(await valuesOf(draftId)).toEqual(before)
  })

  it('a draft of another network, one that is not there, and one for who may only read', async () => {
    const draftId = await aDraft()
    const other = await play.aStage(test)
    for (const browser of [other.secretary, stage.reader, stage.member]) {
      expect([403, 404]).toContain((await browser.get(path(draftId))).status)
      expect([403, 404]).toContain((await browser.post(path(draftId), { version: '1', act: 'confirm' })).status)
    }
    expect((await stage.secretary.get(path(crypto.randomUUID()))).status).toBe(404)
    expect((await rowOf(draftId)).status).toBe('to-review')
  })

  it('notes of a meeting, and a thrown away draft: both have pages of their own', async () => {
    const notes = await aDraft(play.someText('2026-04-01', ['Belysning']))
    expect((await stage.secretary.get(path(notes))).location).toBe(`/arbetsyta/inlasning/${notes}`)
    expect((await stage.secretary.post(path(notes), { act: 'confirm', version: '1' })).location).toBe(
      `/arbetsyta/inlasning/${notes}`,
    )
    const thrown = await aDraft()
    await stage.secretary.post(`/arbetsyta/inlasning/${thrown}/kasta`)
    expect((await stage.secretary.get(path(thrown))).location).toBe(`/arbetsyta/inlasning/${thrown}`)
  })
})
