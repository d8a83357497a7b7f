// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formOn, nameOf } from '../../../../tests/support/draft-form.ts'
import { pathOfOther, reviewingOthers } from '../../../../tests/support/reviewing-others.ts'
import * as play from '../../../../tests/support/stage.ts'

let on: Awaited<ReturnType<typeof reviewingOthers>>
beforeAll(async () => {
  on = await reviewingOthers()
})
afterAll(() => on.test.close())

const lighting = 'Lysa upp gångvägarna vid torget'
const told = async (draftId: string) => (await on.valueIn(draftId, 'promises')).map(({ value }) => value)
const open = (draftId: string) => on.stage.secretary.get(pathOfOther(draftId))

describe('a document that one has opened', () => {
  it('is shown to another as under review, who may take it over; the first is told and keeps what was typed', async () => {
    const draftId = await on.aDraft()
    const mine = formOn(await open(draftId))
    const held = await on.colleague.get(pathOfOther(draftId))
    expect(play.textOf(held.text)).toMatch(/Karin Lindvall granskar den här sedan \d+\.\d\d/)
    expect(held.text).not.toContain('Bekräfta')
    const taken = await on.colleague.post(pathOfOther(draftId), { version: '1', act: 'take-over' })
    expect([taken.status, taken.location]).toEqual([303, expect.stringContaining(pathOfOther(draftId))])
    const late = await on.stage.secretary.post(pathOfOther(draftId), { ...mine, 'n--dialogueCount': '7', act: 'save' })
    expect([late.status, play.problemOn(late)]).toEqual([422, expect.stringContaining('Någon annan granskar utkastet')])
    expect([late.text.includes('value="7"'), late.text.includes('value="take-over"')]).toEqual([true, true])
    expect(await on.valueIn(draftId, 'dialogueCount')).toEqual([])
    await on.stage.secretary.post(pathOfOther(draftId), { ...mine, 'n--dialogueCount': '7', act: 'take-over' })
    expect(await on.valueIn(draftId, 'dialogueCount')).toMatchObject([{ value: '7' }])
    expect(play.textOf((await on.colleague.get(pathOfOther(draftId))).text)).toContain('Karin Lindvall granskar')
  })

  it('is neither confirmed nor thrown away by another meanwhile', async () => {
    const draftId = await on.aDraft()
    await open(draftId)
    const thrown = await on.colleague.post(`/arbetsyta/inlasning/${draftId}/kasta`)
    expect([thrown.status, play.textOf(thrown.text)]).toEqual([409, expect.stringContaining('Karin Lindvall granskar')])
    const confirmed = await on.colleague.post(pathOfOther(draftId), { version: '1', act: 'confirm' })
    expect([confirmed.status, (await on.rowOf(draftId)).status]).toEqual([422, 'to-review'])
  })
})

describe('a form that is older than the draft', () => {
  it('is met with what the other changed, and saving it keeps what both wrote', async () => {
    const draftId = await on.aDraft()
    const page = await open(draftId)
    const stale = { ...formOn(page), 'n--dialogueCount': '7' }
    await on.colleague.post(pathOfOther(draftId), {
      ...{ version: '1', act: 'take-over', [nameOf(page, lighting)]: 'Lysa upp torget' },
    })
    const met = await on.stage.secretary.post(pathOfOther(draftId), { ...stale, act: 'save' })
    expect([met.status, play.problemOn(met)]).toEqual([422, expect.stringContaining('Någon annan har ändrat')])
    expect(play.textOf(met.text)).toMatch(
      /Sven Ahl har ändrat det här.*Lysa upp gångvägarna vid torget Lysa upp torget/,
    )
    expect(await on.valueIn(draftId, 'dialogueCount')).toEqual([])
    const again = { ...formOn(met), act: 'take-over' }
    expect((await on.stage.secretary.post(pathOfOther(draftId), again)).status).toBe(303)
    expect([await told(draftId), (await on.valueIn(draftId, 'dialogueCount'))[0]?.value]).toEqual([
      expect.arrayContaining(['Lysa upp torget']),
      '7',
    ])
  })

  it('shows what one wrote oneself where both wrote', async () => {
    const draftId = await on.aDraft()
    const page = await open(draftId)
    const name = nameOf(page, lighting)
    await on.colleague.post(pathOfOther(draftId), { version: '1', act: 'take-over', [name]: 'Deras ord' })
    const met = await on.stage.secretary.post(pathOfOther(draftId), {
      ...formOn(page),
      [name]: 'Mina ord',
      act: 'save',
    })
    expect(formOn(met)[name]).toBe('Mina ord')
    expect(play.textOf(met.text)).toContain('Deras ord')
    expect(await told(draftId)).toContain('Deras ord')
  })
})
