// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aPerson, aRole } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
})
afterAll(() => test.close())

/** A number in each text, so that no two files are the same. */
let count = 0
const news = () =>
  `Nyhet\n\nEkby och polisen lovar mer ljus vid torget\n\nPublicerad 3 mars 2024\n\nEkby kommun och polisen lovar att:\n\n• Lysa upp torget.\n• Synas mer, ${++count} gånger.\n`
const aDraft = async (text = news()) =>
  play.idIn((await play.sendFile(stage.secretary, stage.networkId, text, 'sida.txt')).location)
const path = (draftId: string) => `/arbetsyta/inlasning/${draftId}/slag`
const review = (draftId: string) => `/arbetsyta/inlasning/${draftId}/granska`
const rowOf = (draftId: string) =>
  test.db
    .selectFrom('import_draft')
    .select(['status', 'version', 'kind', 'fields', 'reading', 'value_count', 'held_on', 'source_text'])
    .where('id', '=', draftId)
    .executeTakeFirstOrThrow()
const change = (draftId: string, kind: string, version = '1') => stage.secretary.post(path(draftId), { kind, version })

it('asks what kind of document it is, with what it is now chosen', async () => {
  const draftId = await aDraft()
  const { kind } = await rowOf(draftId)
  const page = await stage.secretary.get(path(draftId))
  expect(page.status).toBe(200)
  expect(/<input [^>]*type="radio"[^>]*checked[^>]*>/.exec(page.text)?.[0]).toContain(`value="${kind}"`)
  expect(page.text).toContain(`href="${review(draftId)}"`)
})

it('reads the text anew as the kind that was chosen, and notes from what to what', async () => {
  const draftId = await aDraft()
  const before = await rowOf(draftId)
  expect(before.kind).not.toBe('promises')
  const changed = await change(draftId, 'promises')
  expect(changed.location).toContain(`${review(draftId)}?klart=`)
  const after = await rowOf(draftId)
  expect(after).toMatchObject({ kind: 'promises', version: 2, status: 'to-review', source_text: before.source_text })
  expect(JSON.stringify(after.fields)).toContain('Lysa upp torget')
  expect(after.value_count).toBe((after.fields as { values: unknown[] }).values.length)
  const [act] = await test.db
    .selectFrom('audit_entry')
    .select('detail')
    .where('subject_id', '=', draftId)
    .where('act', '=', 'change-kind')
    .execute()
  expect(act?.detail).toEqual({ from: before.kind, to: 'promises' })
})

const undo = (draftId: string, version: string, act = 'undo', at = review(draftId)) =>
  stage.secretary.post(at, { version, act })
const changesOf = (draftId: string) =>
  test.db
    .selectFrom('import_draft_change')
    .select(['act', 'kind', 'is_undone'])
    .where('draft_id', '=', draftId)
    .orderBy('version')
    .execute()

describe('a change of kind that is undone', () => {
  it('brings back the former kind and what was mended in it, and can be done once more', async () => {
    const draftId = await aDraft()
    await stage.secretary.post(review(draftId), { version: '1', act: 'save', 'n--facts': 'Tio lampor' })
    const before = await rowOf(draftId)
    await change(draftId, 'promises', '2')
    const changed = await rowOf(draftId)
    expect((await stage.secretary.get(review(draftId))).text).toContain('Ångra bytet av slag')
    expect((await undo(draftId, '3')).location).toContain(`${review(draftId)}?klart=andringangrad`)
    expect(await rowOf(draftId)).toEqual({ ...before, version: 4 })
    const page = await stage.secretary.get(review(draftId))
    expect([page.text.includes('Tio lampor'), page.text.includes('Gör om')]).toEqual([true, true])
    await undo(draftId, '4', 'redo')
    expect(await rowOf(draftId)).toEqual({ ...changed, version: 5 })
    await undo(draftId, '5')
    await undo(draftId, '6')
    expect(JSON.stringify((await rowOf(draftId)).fields)).not.toContain('Tio lampor')
    expect((await stage.secretary.get(review(draftId))).text).not.toContain('value="undo"')
    expect(await changesOf(draftId)).toEqual([
      { act: 'mend', kind: null, is_undone: true },
      { act: 'change-kind', kind: before.kind, is_undone: true },
      { act: 'undo', kind: 'promises', is_undone: false },
      { act: 'change-kind', kind: before.kind, is_undone: true },
      { act: 'undo', kind: 'promises', is_undone: false },
      { act: 'undo', kind: null, is_undone: false },
    ])
  })

  it('leads from the page of notes to that of the other kind, and back, with each one’s own words', async () => {
    const draftId = await aDraft(play.someText('2026-05-05', ['Belysning', 'Busskort']))
    const notes = `/arbetsyta/inlasning/${draftId}`
    await stage.secretary.post(notes, { version: '1', act: 'save', 'f-place': 'Alby' })
    await change(draftId, 'news', '2')
    await stage.secretary.post(review(draftId), { version: '3', act: 'save', 'n--headline': 'Ljus' })
    await undo(draftId, '4')
    expect((await undo(draftId, '5')).location).toContain(`${notes}?klart=`)
    expect(await rowOf(draftId)).toMatchObject({ kind: 'minutes', held_on: '2026-05-05' })
    expect((await stage.secretary.get(notes)).text).toContain('value="Alby"')
    expect((await undo(draftId, '6', 'redo', notes)).location).toContain(review(draftId))
    expect(await rowOf(draftId)).toMatchObject({ kind: 'news', held_on: '2026-05-05' })
  })

  it('is told of in the log, from what to what', async () => {
    const draftId = await aDraft()
    const { kind } = await rowOf(draftId)
    await change(draftId, 'other')
    await undo(draftId, '2')
    const acts = await test.db
      .selectFrom('audit_entry')
      .select('detail')
      .where('subject_id', '=', draftId)
      .where('act', 'in', ['change-kind', 'undo-draft-change'])
      .orderBy('number')
      .execute()
    expect(acts.map(({ detail }) => detail)).toEqual([
      { from: kind, to: 'other' },
      { from: 'other', to: kind },
    ])
  })
})

describe('a draft that another reviews', () => {
  const colleague = async () => {
    const person = await aPerson(test.db, { name: 'Maja Ek' })
    await aRole(test.db, { role: 'secretary', network_id: stage.networkId, person_id: person.id })
    return test.as(person.id)
  }

  it('is not made of another kind under their hands: one is told, and takes over or lets be', async () => {
    const draftId = await aDraft()
    const before = await rowOf(draftId)
    await (await colleague()).get(review(draftId))
    const page = await stage.secretary.get(path(draftId))
    expect(play.textOf(page.text)).toMatch(/Maja Ek granskar utkastet sedan \d+\.\d\d/)
    expect(page.text).toContain('name="takeOver"')
    const refused = await change(draftId, 'promises')
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Någon annan granskar')])
    expect(/<input [^>]*type="radio"[^>]*checked[^>]*>/.exec(refused.text)?.[0]).toContain('value="promises"')
    expect(await rowOf(draftId)).toEqual(before)
    const taken = await stage.secretary.post(path(draftId), { kind: 'promises', version: '1', takeOver: 'ja' })
    expect([taken.status, (await rowOf(draftId)).kind]).toEqual([303, 'promises'])
  })

  it('and after a change of kind it is told of to the one who reviewed', async () => {
    const draftId = await aDraft()
    await change(draftId, 'promises')
    expect(play.textOf((await (await colleague()).get(path(draftId))).text)).toContain('Karin Lindvall granskar')
  })
})

it('leads to the page of notes when it is notes, and back again', async () => {
  const draftId = await aDraft(play.someText('2026-05-04', ['Belysning', 'Busskort']))
  expect(await rowOf(draftId)).toMatchObject({ kind: 'minutes' })
  expect((await change(draftId, 'other')).location).toContain(review(draftId))
  expect(await rowOf(draftId)).toMatchObject({ kind: 'other', fields: { values: [] }, held_on: '2026-05-04' })
  const back = await change(draftId, 'minutes', '2')
  expect(back.location).toContain(`/arbetsyta/inlasning/${draftId}?klart=`)
  expect(await rowOf(draftId)).toMatchObject({ kind: 'minutes', held_on: '2026-05-04' })
  const page = await stage.secretary.get(`/arbetsyta/inlasning/${draftId}`)
  expect(page.text).toContain('value="Busskort"')
})

it('lets notes in which nothing was found be filled in by hand', async () => {
  const draftId = await aDraft(`Mjölk och bröd ${++count}`)
  expect(await rowOf(draftId)).toMatchObject({ kind: 'other' })
  expect((await change(draftId, 'minutes')).status).toBe(303)
  expect((await stage.secretary.get(`/arbetsyta/inlasning/${draftId}`)).status).toBe(200)
})

it.each([
  ['archive', '1'],
  ['', '1'],
  ['PROMISES', '1'],
  ['promises', '7'],
  ['promises', ''],
])('a kind of %j for version %j is asked again and changes nothing', async (kind, version) => {
  const draftId = await aDraft()
  const before = await rowOf(draftId)
  const refused = await change(draftId, kind, version)
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringMatching(/Välj vad|Någon har ändrat/)])
  expect(await rowOf(draftId)).toEqual(before)
})

it('sent twice is one change', async () => {
  const draftId = await aDraft()
  const answers = await Promise.all([change(draftId, 'promises'), change(draftId, 'promises')])
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect(await rowOf(draftId)).toMatchObject({ kind: 'promises', version: 2 })
})

it('is for those who read notes in, and for a draft that nobody has confirmed', async () => {
  const draftId = await aDraft()
  const other = await play.aStage(test)
  for (const browser of [other.secretary, stage.reader]) {
    expect([403, 404]).toContain((await browser.get(path(draftId))).status)
    expect([403, 404]).toContain((await browser.post(path(draftId), { kind: 'other', version: '1' })).status)
  }
  await stage.secretary.post(review(draftId), { version: '1', act: 'confirm' })
  expect((await stage.secretary.get(path(draftId))).location).toBe(review(draftId))
  expect((await change(draftId, 'other')).location).toBe(review(draftId))
  expect(await rowOf(draftId)).toMatchObject({ status: 'confirmed' })
  expect((await rowOf(draftId)).kind).not.toBe('other')
})
