// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../../../tests/support/browser.ts'
import { formOn, nameOf } from '../../../../tests/support/draft-form.ts'
import { pathOfOther, reviewingOthers } from '../../../../tests/support/reviewing-others.ts'
import * as play from '../../../../tests/support/stage.ts'

/** A number in each text, so that no two files are the same. */
let draftCount = 1
let on: Awaited<ReturnType<typeof reviewingOthers>>
beforeAll(async () => {
  on = await reviewingOthers()
})
afterAll(() => on.test.close())

describe('a form that is refused', () => {
  it.each([
    ['a day that is none', { 'n--signedOn': 'i våras' }, 'Skriv dagen som år-månad-dag', 'value="i våras"'],
    ['a signatory without a name', { 'n-signatories-ny-role': 'Chef' }, 'Fyll i det här fältet också', 'value="Chef"'],
  ])('for %s says where, keeps what was typed and changes nothing', async (_case, typed, words, kept) => {
    const draftId = await on.aDraft(
      `Samverkansöverenskommelse\n\nParter\n\nMora kommun och polisen\n\nSyfte\n\nAtt minska klottret, ärende ${draftCount++}.\n`,
    )
    const before = await on.rowOf(draftId)
    const refused = await on.send(on.stage.secretary, draftId, () => typed, 'confirm')
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain(kept)
    const linked = /<div class="ds-error-summary.*?href="#([^"]+)"/s.exec(refused.text)?.[1]
    expect(refused.text).toMatch(new RegExp(`<(?:input|textarea) [^>]*id="${linked}"`))
    expect(await on.rowOf(draftId)).toEqual(before)
    // Sent once more as it came back, with the fault mended: nothing that was typed is lost.
    const again = { ...formOn(refused), 'n--signedOn': '', 'n-signatories-ny-name': 'Bo Ek', act: 'confirm' }
    expect((await on.stage.secretary.post(pathOfOther(draftId), again)).status).toBe(303)
  })

  it('with nothing left says so', async () => {
    const draftId = await on.aDraft()
    const empty = (page: Answer) =>
      Object.fromEntries(
        Object.keys(formOn(page))
          .filter((name) => name.startsWith('v-'))
          .map((name) => [name, '']),
      )
    const refused = await on.send(on.stage.secretary, draftId, empty, 'confirm')
    expect([refused.status, play.problemOn(refused)]).toEqual([
      422,
      expect.stringContaining('Det finns inget att spara'),
    ])
  })

  it('for a value of 100,000 characters keeps it on the page and out of the draft', async () => {
    const draftId = await on.aDraft()
    const endless = 'Vi lovar allt '.repeat(7200).trim()
    const refused = await on.send(on.stage.secretary, draftId, () => ({ 'n--promises': endless }), 'save')
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('högst 20 000 tecken')])
    expect(refused.text).toContain(endless)
    expect((await on.rowOf(draftId)).version).toBe(1)
  })

  it('for its age keeps what was typed over what a on.colleague has mended since', async () => {
    const draftId = await on.aDraft()
    const old = await on.stage.secretary.get(pathOfOther(draftId))
    await on.colleague.post(pathOfOther(draftId), {
      ...{ ...formOn(old), [nameOf(old, 'trafik')]: 'Trafiken', 'n--period': '2024', act: 'take-over' },
    })
    const late = await on.stage.secretary.post(pathOfOther(draftId), {
      ...{ ...formOn(old), [nameOf(old, 'droger')]: 'Narkotika', 'n--promises': 'Fler vuxna ute', act: 'confirm' },
    })
    expect([late.status, play.problemOn(late)]).toEqual([422, expect.stringContaining('Någon annan har ändrat')])
    for (const value of ['Narkotika', 'Trafiken']) expect(late.text).toContain(`value="${value}"`)
    expect(late.text).toContain('Fler vuxna ute')
    expect((await on.rowOf(draftId)).status).toBe('to-review')
    const again = await on.stage.secretary.post(pathOfOther(draftId), { ...formOn(late), act: 'take-over' })
    expect(again.status).toBe(303)
    expect((await on.valuesOf(draftId)).map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Narkotika', 'Trafiken', 'Fler vuxna ute', '2024']),
    )
  })

  it('for another kind, which a on.colleague has given it since, keeps what was typed to be copied', async () => {
    const draftId = await on.aDraft()
    const old = await on.stage.secretary.get(pathOfOther(draftId))
    await on.colleague.post(`/arbetsyta/inlasning/${draftId}/slag`, { kind: 'news', version: '1', takeOver: 'ja' })
    const late = await on.stage.secretary.post(pathOfOther(draftId), {
      ...{ ...formOn(old), 'n--promises': 'Fler vuxna ute', [nameOf(old, 'trafik')]: 'Trafiken', act: 'save' },
    })
    expect(late.status).toBe(422)
    for (const text of ['Fler vuxna ute', 'Trafiken']) expect(late.text).toContain(`<li>${text}</li>`)
    expect(late.text).not.toContain('<li>droger</li>')
  })

  it.each(['', 'ett', '-1', '99999999999', '1.5', '0'])('for a version of %j is none the worse', async (version) => {
    const draftId = await on.aDraft()
    const late = await on.stage.secretary.post(pathOfOther(draftId), {
      version,
      act: 'confirm',
      'n--period': 'våren 2024',
    })
    expect([late.status, late.text.includes('value="våren 2024"')]).toEqual([422, true])
  })
})

describe('what the page did not ask', () => {
  it('names of fields that it does not have, and signs that no text holds, come to nothing', async () => {
    const draftId = await on.aDraft()
    const before = await on.valuesOf(draftId)
    const odd = {
      ...{ 'v-nothing': 'x', 'n-networks-ny-name': 'x', 'n--evil': 'x', 'n-__proto__-name': 'x', __proto__x: 'x' },
      ...{ 'ok-v-nothing': 'ja', values: '[]', status: 'confirmed', kind: 'minutes' },
    }
    expect((await on.send(on.stage.secretary, draftId, () => odd, 'save')).status).toBe(303)
    expect(await on.valuesOf(draftId)).toEqual(before)
    const zero = { 'n--period': '\u00002024\u0000' }
    expect((await on.send(on.stage.secretary, draftId, () => zero, 'save')).status).toBe(303)
    expect((await on.valueIn(draftId, 'period')).map(({ value }) => value)).toContain('2024')
  })

  it('files and lists in place of words, in a form old or new', async () => {
    const draftId = await on.aDraft()
    const before = await on.valuesOf(draftId)
    const odd = { 'n--period': new File(['x'], 'x.txt'), 'n--promises[]': 'x', 'v-x[]': 'x' }
    for (const version of ['1', '9'])
      expect([303, 422]).toContain(
        (await on.stage.secretary.post(pathOfOther(draftId), { ...odd, version, act: 'save' })).status,
      )
    expect(await on.valuesOf(draftId)).toEqual(before)
  })

  it('a draft of another network, one that is not there, and one for who may only read', async () => {
    const draftId = await on.aDraft()
    const other = await play.aStage(on.test)
    for (const browser of [other.secretary, on.stage.reader, on.stage.member]) {
      expect([403, 404]).toContain((await browser.get(pathOfOther(draftId))).status)
      expect([403, 404]).toContain((await browser.post(pathOfOther(draftId), { version: '1', act: 'confirm' })).status)
    }
    expect((await on.stage.secretary.get(pathOfOther(crypto.randomUUID()))).status).toBe(404)
    expect((await on.rowOf(draftId)).status).toBe('to-review')
  })

  it('notes of a meeting, and a thrown away draft: both have pages of their own', async () => {
    const notes = await on.aDraft(play.someText('2026-04-01', ['Belysning']))
    expect((await on.stage.secretary.get(pathOfOther(notes))).location).toBe(`/arbetsyta/inlasning/${notes}`)
    const sent = await on.stage.secretary.post(pathOfOther(notes), { act: 'confirm', version: '1' })
    expect([sent.status, play.textOf(sent.text)]).toEqual([
      409,
      expect.stringContaining('är av ett annat slag än det som du fyllde i: Anteckningar eller protokoll.'),
    ])
    const thrown = await on.aDraft()
    await on.stage.secretary.post(`/arbetsyta/inlasning/${thrown}/kasta`)
    expect((await on.stage.secretary.get(pathOfOther(thrown))).location).toBe(`/arbetsyta/inlasning/${thrown}`)
  })
})
