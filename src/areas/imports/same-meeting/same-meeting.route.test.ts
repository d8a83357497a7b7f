// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { aRole } from '../../../../tests/support/builders.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
})
afterAll(() => test.close())

let day = 0
const aDay = () => `2026-01-${String((day += 1)).padStart(2, '0')}`
const aDraft = async (on: string, name: string, items = ['Ljus', 'Vatten'], body = 'Styrgruppen', before = '') => {
  const text = `${before}${play.someText(on, items, body)}`
  return play.idIn((await play.sendFile(stage.secretary, stage.networkId, text, name)).location)
}
const two = async () => {
  const on = aDay()
  return [await aDraft(on, 'utkast.txt'), await aDraft(on, 'justerat.txt', ['Ljus', 'Bad'])] as const
}
const rowOf = (id: string) =>
  test.db
    .selectFrom('import_draft')
    .select(['status', 'version', 'kept_draft_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
const page = async (id: string) => play.textOf((await stage.secretary.get(`/arbetsyta/inlasning/${id}`)).text)
const settle = async (id: string, choice: string, otherId: string, given: Record<string, string> = {}) =>
  stage.secretary.post(`/arbetsyta/inlasning/${id}`, {
    ...{ version: String((await rowOf(id)).version), act: `same-meeting:${choice}:${otherId}`, ...given },
  })

describe('two files of one day and one body', () => {
  it('are shown as what may be one meeting, with what differs side by side', async () => {
    const [first] = await two()
    const text = await page(first)
    expect(text).toContain('Det kan vara samma möte som justerat.txt (1 skillnad)')
    expect(text).toContain('Punkt 2 Vatten Bad')
  })

  it('one is kept, and the other is set aside with a way back', async () => {
    const [first, second] = await two()
    expect((await settle(first, 'keep-this', second, { 'f-place': 'Alby' })).status).toBe(303)
    expect(await rowOf(second)).toMatchObject({ status: 'same-meeting', kept_draft_id: first })
    expect(await page(first)).toContain('justerat.txt är lagd åt sidan')
    expect((await stage.secretary.get(`/arbetsyta/inlasning/${first}`)).text).toContain('value="Alby"')
    expect(await page(second)).toContain('Filen är av samma möte som utkast.txt , som behölls i stället')
    expect((await settle(first, 'keep-other', second)).status).toBe(422)
    await settle(first, 'undo', second)
    expect(await rowOf(second)).toMatchObject({ status: 'to-review', kept_draft_id: null })
  })

  it('the other is kept, and this one is fetched back from its own page', async () => {
    const [first, second] = await two()
    await settle(first, 'keep-other', second)
    expect(await rowOf(first)).toMatchObject({ status: 'same-meeting', kept_draft_id: second })
    await stage.secretary.post(`/arbetsyta/inlasning/${first}/kasta`)
    expect((await rowOf(first)).status).toBe('same-meeting')
    await stage.secretary.post(`/arbetsyta/inlasning/${first}/hamta-tillbaka`)
    expect(await rowOf(first)).toMatchObject({ status: 'to-review', kept_draft_id: null })
  })

  it('are two meetings once a person has said so, from both sides, and can be one all the same', async () => {
    const [first, second] = await two()
    await settle(first, 'apart', second)
    await settle(first, 'apart', second)
    for (const id of [first, second]) {
      expect(await page(id)).not.toContain('Det kan vara samma möte')
      expect(await page(id)).toContain('är av ett annat möte samma dag')
    }
    await settle(second, 'keep-this', first)
    expect((await rowOf(first)).status).toBe('same-meeting')
  })

  it('one of which is confirmed: only the other can be set aside', async () => {
    const [first, second] = await two()
    await play.confirmDraft(stage.secretary, second)
    expect(await page(first)).toContain('Den andra är redan bekräftad')
    const refused = await settle(first, 'keep-this', second, { 'f-place': 'Typat' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Den andra filen')])
    expect(refused.text).toContain('value="Typat"')
    await settle(first, 'keep-other', second)
    expect((await rowOf(first)).status).toBe('same-meeting')
  })

  it('the other of which somebody else has open: it is not set aside under their hands', async () => {
    const [first, second] = await two()
    const person = await aRole(test.db, { role: 'secretary', network_id: stage.networkId })
    await (await test.as(person.id)).get(`/arbetsyta/inlasning/${second}`)
    const refused = await settle(first, 'keep-this', second)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Någon annan granskar')])
    expect((await settle(first, 'apart', second)).status).toBe(303)
  })

  it('kept by two people crosswise at once, one of them wins', async () => {
    const [first, second] = await two()
    const answers = await Promise.all([settle(first, 'keep-this', second), settle(second, 'keep-this', first)])
    expect(answers.every(({ status }) => status < 500)).toBe(true)
    const statuses = [(await rowOf(first)).status, (await rowOf(second)).status]
    expect(statuses.sort()).toEqual(['same-meeting', 'to-review'])
  })

  it('say of themselves that they are not approved', async () => {
    const on = aDay()
    const first = await aDraft(on, 'a.txt')
    await aDraft(on, 'b.txt', ['Ljus'], 'Styrgruppen', 'OJUSTERADE ANTECKNINGAR\n\n')
    expect(await page(first)).toContain('Den andra filen säger om sig själv att den inte är justerad')
  })
})

it.each(['keep-this', 'keep-other', 'apart', 'undo'])('%s of a file that is not alike is refused', async (choice) => {
  const foreign = await play.aStage(test)
  const on = aDay()
  const draftId = await aDraft(on, 'a.txt')
  const otherDay = await aDraft(aDay(), 'b.txt')
  const otherBody = await aDraft(on, 'c.txt', ['Ljus'], 'Arbetsgruppen')
  const sent = await play.sendFile(foreign.secretary, foreign.networkId, play.someText(on, ['Ljus']))
  for (const otherId of [otherDay, otherBody, play.idIn(sent.location), draftId, crypto.randomUUID()]) {
    const answer = await settle(draftId, choice, otherId)
    expect([answer.status, play.problemOn(answer)]).toEqual([422, expect.stringContaining('Den andra filen')])
    expect((await rowOf(draftId)).status).toBe('to-review')
  }
  expect(await page(draftId)).not.toContain('Det kan vara samma möte')
})

it('a meeting that was held here that day is told of', async () => {
  const on = aDay()
  const draftId = await aDraft(on, 'a.txt', ['Ljus'], 'Kvällsgruppen')
  const body = await test.db
    .insertInto('body')
    .values({ id: crypto.randomUUID(), network_id: stage.networkId, name: 'Kvällsgruppen', slug: 'kvallsgruppen' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const planned = await stage.secretary.post(`/arbetsyta/organ/${body.id}/moten/nytt`, { day: on })
  expect(await page(draftId)).not.toContain('har redan ett möte')
  await stage.secretary.post(`/arbetsyta/moten/${play.idIn(planned.location)}/oppna`)
  expect(await page(draftId)).toContain('Kvällsgruppen har redan ett möte den dagen')
})
