// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Answer } from '../../../../tests/support/browser.ts'
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
const aDraft = async (items = ['Belysning\n\nLamporna byts.\n\nBusskort\n\nKorten köps.', 'Vägar']) => {
  day += 1
  const text = play.someText(`2026-01-${String(day).padStart(2, '0')}`, items)
  return play.idIn((await play.sendFile(stage.secretary, stage.networkId, text)).location)
}
const rowOf = (id: string) =>
  test.db
    .selectFrom('import_draft')
    .select(['fields', 'version', 'status', 'unsure_count'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
const fieldsOf = async (id: string) => (await rowOf(id)).fields as unknown as DraftFields
const titles = async (id: string) => (await fieldsOf(id)).items.map(({ number, title }) => `${number} ${title}`)
const act = async (id: string, name: string, given: Record<string, string> = {}): Promise<Answer> =>
  stage.secretary.post(`/arbetsyta/inlasning/${id}`, {
    version: String((await rowOf(id)).version),
    act: name,
    ...given,
  })
const acts = async (id: string) =>
  (
    await test.db
      .selectFrom('import_draft_change')
      .select(['act', 'is_undone'])
      .where('draft_id', '=', id)
      .orderBy('version')
      .execute()
  ).map((change) => `${change.act}${change.is_undone ? ' (undone)' : ''}`)
/** As if the program had not been sure of it. */
const makeDoubtful = async (id: string, name: 'place' | 'date') => {
  const fields = await fieldsOf(id)
  fields.single[name].isSure = false
  await test.db
    .updateTable('import_draft')
    .set({ fields: JSON.stringify(fields), unsure_count: 1 })
    .where('id', '=', id)
    .execute()
}
const review = async (id: string) => (await stage.secretary.get(`/arbetsyta/inlasning/${id}`)).text

describe('what the program was not sure of', () => {
  it('stands first, with the words it was read from and a box to tick; a tick moves it and is counted', async () => {
    const id = await aDraft()
    await makeDoubtful(id, 'place')
    const before = await review(id)
    expect(play.textOf(before)).toContain('Att titta på (1)')
    expect(before.indexOf('id="f-place"')).toBeLessThan(before.indexOf('id="motet"'))
    expect(play.textOf(before)).toMatch(/säkra \d+ · osäkra 1 · tomma \d+/)
    expect(before).toMatch(/<blockquote class="review-quote">[^<]*<mark>Kommunhuset, Ekby<\/mark>/)
    await act(id, 'save', { 'ok-f-place': 'ja' })
    const after = await review(id)
    expect(play.textOf(after)).toContain('Inget är osäkert')
    expect(after.indexOf('id="f-place"')).toBeGreaterThan(after.indexOf('id="motet"'))
    expect((await rowOf(id)).unsure_count).toBe(0)
    await act(id, 'save', { 'ok-f-place': 'nej' })
    expect((await rowOf(id)).unsure_count).toBe(1)
  })

  it('is left when all that is sure is accepted, which folds to a line each', async () => {
    const id = await aDraft()
    await makeDoubtful(id, 'place')
    const answer = await act(id, 'accept-sure', { 'f-chair': 'Typat nyss' })
    expect(answer.location).toMatch(/klart=sakertgodkant#att-titta-pa$/)
    const page = await review(id)
    expect(play.textOf(page)).toMatch(/Dag \d+ januari 2026 ✓/)
    expect(page).toContain('value="Typat nyss"')
    expect(play.textOf(page)).toContain('Att titta på (1)')
    const { single, items } = await fieldsOf(id)
    expect([single.date.isAccepted, single.place.isAccepted, single.end.isAccepted]).toEqual([true, undefined, true])
    expect([items[0]?.isAccepted, single.nextDate.isAccepted]).toEqual([true, undefined])
  })
})

describe('items', () => {
  it('are split at a paragraph, and what was typed is kept', async () => {
    const id = await aDraft()
    const answer = await act(id, 'split-item:0', { 'i-0-split': '1', 'f-place': 'Alby' })
    expect(answer.location).toContain('#i-1-title')
    expect(await titles(id)).toEqual(['1 Belysning', '1b Busskort', '2 Vägar'])
    const { single, items } = await fieldsOf(id)
    expect([single.place.value, items[0]?.text, items[1]?.text]).toEqual(['Alby', 'Lamporna byts.', 'Korten köps.'])
  })

  it('are joined with the one before, and the rows are those of the form though one of them was emptied', async () => {
    const id = await aDraft(['Ett', 'Två', 'Tre'])
    await act(id, 'join-items:2', { 'i-1-title': '' })
    expect(await titles(id)).toEqual(['1 Ett'])
    expect((await fieldsOf(id)).items[0]?.text).toBe('Tre')
  })

  it.each([
    ['split-item:9', { 'i-9-split': '1' }, 'Raden som skulle ändras finns inte längre'],
    ['split-item:0', { 'i-0-split': '9' }, 'Välj vid vilket stycke'],
    ['split-item:0', { 'i-0-split': '0' }, 'Välj vid vilket stycke'],
    ['split-item:0', {}, 'Välj vid vilket stycke'],
    ['join-items:0', {}, 'Raden som skulle ändras finns inte längre'],
    ['move-person:7:up', {}, 'Raden som skulle ändras finns inte längre'],
    ['move-person:0:out', {}, 'Knappen gick inte att förstå'],
    ['drop-table', {}, 'Knappen gick inte att förstå'],
  ])('%s %j is refused, what was typed stays on the page, and nothing is changed', async (name, given, words) => {
    const id = await aDraft()
    const answer = await act(id, name, { ...given, 'f-place': 'Typat av mig' })
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining(words)])
    expect(answer.text).toContain('value="Typat av mig"')
    expect([(await rowOf(id)).version, await acts(id)]).toEqual([1, []])
  })
})

it('a file in place of words changes nothing', async () => {
  const id = await aDraft()
  const sent = { version: '1', act: 'save', 'f-place': new File(['Alby'], 'plats.txt') }
  expect((await stage.secretary.post(`/arbetsyta/inlasning/${id}`, sent)).status).toBe(303)
  expect((await fieldsOf(id)).single.place.value).toBe('Kommunhuset, Ekby')
})

it('the character zero is left out of what was written', async () => {
  const id = await aDraft()
  expect((await act(id, 'save', { 'f-place': 'Al\0by' })).status).toBe(303)
  expect((await fieldsOf(id)).single.place.value).toBe('Alby')
})

it('a participant is moved to the other list and back', async () => {
  const id = await aDraft()
  await act(id, 'move-person:0:absent')
  expect((await fieldsOf(id)).people.map(({ isPresent }) => isPresent)).toEqual([false])
  expect(await review(id)).toContain('value="move-person:0:present"')
  await act(id, 'move-person:0:present')
  expect((await fieldsOf(id)).people.map(({ isPresent }) => isPresent)).toEqual([true])
})

describe('undoing', () => {
  it('goes back step by step to what was read, and once forward', async () => {
    const id = await aDraft()
    const read = await fieldsOf(id)
    expect(await review(id)).not.toContain('value="undo"')
    await act(id, 'split-item:0', { 'i-0-split': '1', 'f-place': 'Alby' })
    await act(id, 'accept-sure')
    expect(play.textOf(await review(id))).toContain('Ångra godkännandet')
    await act(id, 'undo')
    expect(play.textOf(await review(id))).toContain('Ångra delningen')
    await act(id, 'undo')
    expect([await titles(id), (await fieldsOf(id)).single.place.value]).toEqual([['1 Belysning', '2 Vägar'], 'Alby'])
    await act(id, 'redo')
    expect(await titles(id)).toHaveLength(3)
    await act(id, 'undo')
    await act(id, 'undo')
    expect(await fieldsOf(id)).toEqual(read)
    expect(await review(id)).not.toContain('value="undo"')
    expect(await acts(id)).toEqual([
      ...['mend (undone)', 'split-item (undone)', 'accept-sure (undone)', 'undo', 'undo', 'mend (undone)'],
      ...['undo', 'undo'],
    ])
  })

  it('takes what was just typed first, and it can be had again', async () => {
    const id = await aDraft()
    await act(id, 'undo', { 'f-place': 'Typat' })
    expect((await fieldsOf(id)).single.place.value).toBe('Kommunhuset, Ekby')
    await act(id, 'redo')
    expect((await fieldsOf(id)).single.place.value).toBe('Typat')
  })

  it('is done once more from a page as a browser sends it, also back at what was first read', async () => {
    const id = await aDraft()
    await act(id, 'save', sentByBrowser(await review(id)))
    expect((await rowOf(id)).version).toBe(1)
    await act(id, 'save', { 'f-place': 'Alby' })
    await act(id, 'undo', sentByBrowser(await review(id)))
    await act(id, 'redo', sentByBrowser(await review(id)))
    expect((await fieldsOf(id)).single.place.value).toBe('Alby')
  })

  it('of nothing changes nothing', async () => {
    const id = await aDraft()
    expect((await act(id, 'undo')).status).toBe(303)
    expect((await act(id, 'redo')).status).toBe(303)
    expect((await rowOf(id)).version).toBe(1)
  })

  it('with an old version is refused', async () => {
    const id = await aDraft()
    await act(id, 'accept-sure')
    const late = await act(id, 'undo', { version: '1' })
    expect([late.status, play.problemOn(late)]).toEqual([422, expect.stringContaining('Någon annan har ändrat')])
  })

  it('brings a discarded draft back, as it was', async () => {
    const id = await aDraft()
    await act(id, 'save', { 'f-place': 'Alby' })
    const discarded = await stage.secretary.post(`/arbetsyta/inlasning/${id}/kasta`)
    const page = await stage.secretary.get(discarded.location)
    expect([page.status, play.textOf(page.text)]).toEqual([410, expect.stringContaining('Ångra')])
    const back = await stage.secretary.post(`/arbetsyta/inlasning/${id}/hamta-tillbaka`)
    expect([back.status, back.location]).toEqual([303, expect.stringContaining(id)])
    expect(await review(id)).toContain('value="Alby"')
  })

  it('twice is discarded once, and what is discarded is not reviewed', async () => {
    const id = await aDraft()
    await stage.secretary.post(`/arbetsyta/inlasning/${id}/kasta`)
    const again = await stage.secretary.post(`/arbetsyta/inlasning/${id}/kasta`)
    expect([again.status, again.location]).toEqual([303, `/arbetsyta/inlasning/${id}`])
    expect((await act(id, 'save', { 'f-place': 'Boo' })).status).toBe(410)
    expect((await rowOf(id)).version).toBe(1)
  })

  it('brings a file that was not read back as not read, and leaves a confirmed one alone', async () => {
    const sent = await play.sendFile(stage.secretary, stage.networkId, 'Mjölk\nBröd\nSmör\n', 'lista.txt')
    const path = `/arbetsyta/inlasning/${play.idIn(sent.location)}`
    const { status } = await rowOf(play.idIn(path))
    await stage.secretary.post(`${path}/kasta`)
    await stage.secretary.post(`${path}/hamta-tillbaka`)
    expect((await rowOf(play.idIn(path))).status).toBe(status)
    const id = await aDraft()
    await play.confirmDraft(stage.secretary, id)
    await stage.secretary.post(`/arbetsyta/inlasning/${id}/hamta-tillbaka`)
    expect((await rowOf(id)).status).toBe('confirmed')
  })
})

it.each(['save', 'accept-sure', 'undo', 'split-item:0', 'take-over'])(
  '%s is for those who may read notes in, in that network',
  async (name) => {
    const id = await aDraft()
    const foreign = await play.aStage(test)
    const given = { version: '1', act: name }
    for (const browser of [stage.member, foreign.secretary])
      expect((await browser.post(`/arbetsyta/inlasning/${id}`, given)).status).toBe(404)
    expect((await stage.member.post(`/arbetsyta/inlasning/${id}/hamta-tillbaka`)).status).toBe(404)
    expect((await rowOf(id)).version).toBe(1)
  },
)
