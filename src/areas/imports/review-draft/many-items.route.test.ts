// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { sentByBrowser } from '../../../../tests/support/draft-form.ts'
import * as play from '../../../../tests/support/stage.ts'
import type { DraftFields } from '../draft.ts'

let test: TestApp
let stage: play.Stage
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
})
afterAll(() => test.close())

let day = 0
const aDraft = async (count = 120) => {
  const items = Array.from({ length: count }, (_, index) => `Fråga ${index + 1}\n\nDet talades.\n\nLänge.`)
  const text = play.someText(`2026-01-${String((day += 1)).padStart(2, '0')}`, items)
  return play.idIn((await play.sendFile(stage.secretary, stage.networkId, text)).location)
}
const path = (id: string) => `/arbetsyta/inlasning/${id}`
const open = async (id: string, query = '') => (await stage.secretary.get(`${path(id)}${query}`)).text
const rowsOn = (text: string) => [...text.matchAll(/name="i-(\d+)-title"/g)].map(([, row]) => Number(row))
const fieldsOf = async (id: string) =>
  (await test.db.selectFrom('import_draft').select('fields').where('id', '=', id).executeTakeFirstOrThrow())
    .fields as DraftFields
const titles = async (id: string) => (await fieldsOf(id)).items.map(({ title }) => title)
const send = (id: string, text: string, act: string, given: Record<string, string> = {}) =>
  stage.secretary.post(path(id), { ...sentByBrowser(text), ...given, act })
const doubt = async (id: string, rows: number) => {
  const fields = await fieldsOf(id)
  const items = fields.items.map((row, index) => ({ ...row, isSure: index >= rows }))
  await test.db
    .updateTable('import_draft')
    .set({ fields: JSON.stringify({ ...fields, items }) })
    .where('id', '=', id)
    .execute()
}

describe('a draft of many items', () => {
  it('has the fields of some at a time, and the open row after the last', async () => {
    const id = await aDraft()
    const [first, second, last] = [await open(id), await open(id, '?del=2'), await open(id, '?del=3')]
    expect([first, second, last].map((text) => [rowsOn(text)[0], rowsOn(text).at(-1), rowsOn(text).length])).toEqual([
      [0, 49, 50],
      [50, 99, 50],
      [100, 120, 21],
    ])
    expect(play.textOf(first)).toContain('Här är 1–50 av 120 punkter')
    expect(rowsOn(await open(await aDraft(50)))).toHaveLength(51)
  })

  it('keeps what was typed when other items are shown, and what is not on the page as it is', async () => {
    const id = await aDraft()
    const moved = await send(id, await open(id), 'show-items:2', { 'i-3-title': 'Lampor', 'f-place': 'Alby' })
    expect([moved.status, moved.location]).toEqual([303, `${path(id)}?kalla=text&del=2#punkter`])
    await send(id, await open(id, '?del=2'), 'save', { 'i-60-title': 'Bussar' })
    const expected = Array.from({ length: 120 }, (_, index) => `Fråga ${index + 1}`)
    expected.splice(3, 1, 'Lampor')
    expected.splice(60, 1, 'Bussar')
    expect(await titles(id)).toEqual(expected)
    expect((await fieldsOf(id)).single.place.value).toBe('Alby')
  })

  it('changes nothing when it is looked through untouched', async () => {
    const id = await aDraft()
    const before = await fieldsOf(id)
    for (const part of ['', '?del=2', '?del=3']) await send(id, await open(id, part), 'show-items:1')
    expect(await fieldsOf(id)).toEqual(before)
  })

  it('leads back to the part where something was done, and shows that part again with what is wrong', async () => {
    const id = await aDraft()
    const text = await open(id, '?del=2')
    const split = await send(id, text, 'split-item:99', { 'i-99-split': '1' })
    expect(split.location).toBe(`${path(id)}?kalla=text&del=3&klart=punktdelad#i-100-title`)
    const saved = await send(id, await open(id, '?del=2'), 'save', {})
    expect(saved.location).toBe(`${path(id)}?kalla=text&del=2&klart=sparat`)
    const refused = await send(id, await open(id, '?del=2'), 'confirm', { 'f-date': '', 'i-70-title': 'Typat' })
    expect([refused.status, refused.text.includes('value="Typat"'), rowsOn(refused.text).includes(0)]).toEqual([
      ...[422, true, false],
    ])
  })

  it('is confirmed whole from any part', async () => {
    const id = await aDraft()
    const confirmed = await send(id, await open(id, '?del=2'), 'confirm', { 'i-60-title': 'Bussar' })
    expect(confirmed.status).toBe(303)
    const agenda = await play.agendaOf(test, play.idIn(confirmed.location))
    expect([agenda.length, agenda[60]?.title, agenda[119]?.title]).toEqual([120, 'Bussar', 'Fråga 120'])
  })

  it('shows the doubtful first, so many that they can be looked at, and then the next', async () => {
    const id = await aDraft()
    await doubt(id, 70)
    const text = await open(id)
    expect(play.textOf(text)).toContain('Att titta på (70)')
    expect(play.textOf(text)).toContain('20 osäkra punkter till visas här')
    expect(rowsOn(text)).toEqual(Array.from({ length: 50 }, (_, index) => index))
    expect(await open(id, '?del=2')).toContain('60. Fråga 60 är osäker och kommer under Att titta på')
    const ticks = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`ok-i-${index}`, 'ja']))
    await send(id, text, 'save', ticks)
    expect(play.textOf(await open(id))).toContain('Att titta på (20)')
    expect((await fieldsOf(id)).items.filter(({ isAccepted }) => isAccepted)).toHaveLength(50)
  })
})
