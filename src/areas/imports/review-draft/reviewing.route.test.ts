// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser } from '../../../../tests/support/browser.ts'
import { aPerson, aRole } from '../../../../tests/support/builders.ts'
import { sentByBrowser } from '../../../../tests/support/draft-form.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let colleague: Browser
let now = new Date('2026-03-06T09:32:00Z')
beforeAll(async () => {
  test = await createTestApp({ clock: () => now })
  stage = await play.aStage(test)
  const person = await aPerson(test.db, { name: 'Maja Ek' })
  await aRole(test.db, { role: 'secretary', network_id: stage.networkId, person_id: person.id })
  colleague = await test.as(person.id)
})
afterAll(() => test.close())

const minutesLater = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000))
let day = 0
const aDraft = async () => {
  day += 1
  const text = play.someText(`2026-01-${String(day).padStart(2, '0')}`, ['Belysning', 'Busskort'], `Grupp ${day}`)
  return play.idIn((await play.sendFile(stage.secretary, stage.networkId, text, `fil-${day}.txt`)).location)
}
const page = async (browser: Browser, id: string) => play.textOf((await browser.get(`/arbetsyta/inlasning/${id}`)).text)
const send = (browser: Browser, id: string, version: number, act: string, given: Record<string, string> = {}) =>
  browser.post(`/arbetsyta/inlasning/${id}`, { version: String(version), act, ...given })

describe('a draft that one has opened', () => {
  it('is shown to another as under review, who may take it over; the first is told and keeps what was typed', async () => {
    const id = await aDraft()
    expect(await page(colleague, id)).toContain('Granska inläsningen')
    const told = await page(stage.secretary, id)
    expect(told).toMatch(/Maja Ek granskar den här sedan \d+\.\d\d/)
    expect(told).not.toContain('Bekräfta')
    expect((await send(stage.secretary, id, 1, 'take-over')).status).toBe(303)
    expect(await page(stage.secretary, id)).toContain('Granska inläsningen')
    expect(await page(colleague, id)).toContain('Karin Lindvall granskar den här')
    const late = await send(colleague, id, 1, 'save', { 'f-place': 'Boo' })
    expect([late.status, play.problemOn(late)]).toEqual([422, expect.stringContaining('Någon annan granskar')])
    expect(late.text).toContain('value="Boo"')
    const back = await send(colleague, id, 1, 'take-over', { 'f-place': 'Boo' })
    expect([back.status, await page(stage.secretary, id)]).toEqual([303, expect.stringContaining('Maja Ek granskar')])
    expect((await colleague.get(`/arbetsyta/inlasning/${id}`)).text).toContain('value="Boo"')
  })

  it('is free after a quarter of an hour, counted from the latest save', async () => {
    const id = await aDraft()
    await page(colleague, id)
    minutesLater(14)
    await send(colleague, id, 1, 'save', { 'f-place': 'Alby' })
    minutesLater(14)
    expect(await page(stage.secretary, id)).toContain('Maja Ek granskar')
    minutesLater(1)
    expect(await page(stage.secretary, id)).toContain('Granska inläsningen')
  })

  it('can’t be confirmed or discarded by another meanwhile', async () => {
    const id = await aDraft()
    await page(colleague, id)
    const refused = await stage.secretary.post(`/arbetsyta/inlasning/${id}/kasta`)
    expect([refused.status, play.textOf(refused.text)]).toEqual([409, expect.stringContaining('Maja Ek granskar')])
    expect((await play.confirmDraft(stage.secretary, id)).status).toBe(422)
    expect((await play.confirmDraft(colleague, id)).status).toBe(303)
  })
})

describe('a form that is older than the draft', () => {
  it('is met with what the other changed, and saving it keeps what both wrote', async () => {
    const id = await aDraft()
    await page(colleague, id)
    const mine = { ...sentByBrowser((await colleague.get(`/arbetsyta/inlasning/${id}`)).text), 'f-chair': 'Eva Ny' }
    await send(stage.secretary, id, 1, 'take-over', { 'f-place': 'Alby' })
    const met = await colleague.post(`/arbetsyta/inlasning/${id}`, { ...mine, act: 'save' })
    expect([met.status, play.problemOn(met)]).toEqual([422, expect.stringContaining('Någon annan har ändrat')])
    expect(play.textOf(met.text)).toMatch(/Karin Lindvall har ändrat det här.*Plats Kommunhuset, Ekby Alby/)
    expect([met.text.includes('value="Alby"'), met.text.includes('value="Eva Ny"')]).toEqual([true, true])
    const again = await colleague.post(`/arbetsyta/inlasning/${id}`, { ...sentByBrowser(met.text), act: 'take-over' })
    expect(again.status).toBe(303)
    const { text } = await colleague.get(`/arbetsyta/inlasning/${id}`)
    expect([text.includes('value="Alby"'), text.includes('value="Eva Ny"')]).toEqual([true, true])
  })
})

describe('a draft of a batch', () => {
  const aBatch = async () => {
    const ids = [await aDraft(), await aDraft(), await aDraft()]
    const { batch_id } = await test.db
      .selectFrom('import_draft')
      .select('batch_id')
      .where('id', '=', ids[0] ?? '')
      .executeTakeFirstOrThrow()
    await test.db.updateTable('import_draft').set({ batch_id }).where('id', 'in', ids).execute()
    return { ids, batchId: batch_id ?? '' }
  }

  it('tells how far one has come, and confirming leads on to the next', async () => {
    const { ids, batchId } = await aBatch()
    const [first = '', second = ''] = ids
    expect(await page(stage.secretary, first)).toContain('Fil 1 av 3')
    const next = await send(stage.secretary, first, 1, 'confirm-next')
    expect([next.status, next.location]).toEqual([303, `/arbetsyta/inlasning/omgangar/${batchId}/nasta?efter=${first}`])
    expect((await stage.secretary.get(next.location)).location).toMatch(/\/arbetsyta\/inlasning\/[0-9a-f-]{36}$/)
    const html = (await stage.secretary.get(`/arbetsyta/inlasning/${second}`)).text
    expect(play.textOf(html)).toContain('Fil 2 av 3')
    expect(html).toContain(`href="/arbetsyta/inlasning/omgangar/${batchId}/nasta?efter=${second}"`)
    const plain = await play.confirmDraft(stage.secretary, second)
    expect(plain.location).toContain('/arbetsyta/moten/')
  })

  it('that another has open offers the next', async () => {
    const { ids, batchId } = await aBatch()
    await page(colleague, ids[0] ?? '')
    const { text } = await stage.secretary.get(`/arbetsyta/inlasning/${ids[0]}`)
    expect(text).toContain(`href="/arbetsyta/inlasning/omgangar/${batchId}/nasta?efter=${ids[0]}"`)
  })

  it('of one file alone tells of no batch', async () => {
    const { text } = await stage.secretary.get(`/arbetsyta/inlasning/${await aDraft()}`)
    expect([text.includes('Fil 1 av'), text.includes('confirm-next')]).toEqual([false, false])
  })
})
