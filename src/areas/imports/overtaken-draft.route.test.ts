// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../../tests/support/browser.ts'
import { formOn, sentByBrowser } from '../../../tests/support/draft-form.ts'
import { pathOfOther, reviewingOthers } from '../../../tests/support/reviewing-others.ts'
import * as play from '../../../tests/support/stage.ts'

let on: Awaited<ReturnType<typeof reviewingOthers>>
beforeAll(async () => {
  on = await reviewingOthers()
})
afterAll(() => on.test.close())

const pathOf = (draftId: string) => `/arbetsyta/inlasning/${draftId}`
let day = 9
const notes = async () => {
  day += 1
  const text = play.someText(`2026-03-${day}`, ['Belysning', 'Busskort'], `Grupp ${day}`)
  return play.idIn((await play.sendFile(on.stage.secretary, on.stage.networkId, text, `fil-${day}.txt`)).location)
}
const changeKind = async (draftId: string, kind: string, browser: Browser = on.colleague) => {
  const { version } = await on.rowOf(draftId)
  const changed = await browser.post(`${pathOf(draftId)}/slag`, { kind, version: String(version), takeOver: 'ja' })
  expect(changed.status).toBe(303)
}
const notesForm = async (draftId: string) => sentByBrowser((await on.stage.secretary.get(pathOf(draftId))).text)
const listOn = (text: string) => [...text.matchAll(/<li>(.*?)<\/li>/gs)].map(([, one = '']) => play.textOf(one))

describe('a form of one kind sent after the draft was made one of another', () => {
  it('is told so, with what was written, when it was of notes', async () => {
    const draftId = await notes()
    const form = await notesForm(draftId)
    await changeKind(draftId, 'press')
    const late = await on.stage.secretary.post(pathOf(draftId), { ...form, 'f-place': 'Boo', act: 'confirm' })
    expect([late.status, play.textOf(late.text)]).toEqual([
      409,
      expect.stringMatching(/Sven Ahl har bytt slag på fil-\d+\.txt sedan du öppnade sidan, till: Pressmeddelande\./),
    ])
    expect(listOn(late.text).filter((one) => one.includes(': '))).toEqual(['Plats: Boo'])
    expect(late.text).toContain(`href="${pathOfOther(draftId)}"`)
    expect(await on.rowOf(draftId)).toMatchObject({ status: 'to-review', kind: 'press', version: 2 })
  })

  it('is told so, with what was written, when it was of any other document', async () => {
    const draftId = await on.aDraft()
    const form = formOn(await on.stage.secretary.get(pathOfOther(draftId)))
    await changeKind(draftId, 'minutes')
    const late = await on.stage.secretary.post(pathOfOther(draftId), { ...form, 'n--dialogueCount': '7', act: 'save' })
    expect([late.status, play.textOf(late.text)]).toEqual([
      409,
      expect.stringContaining('till: Anteckningar eller protokoll.'),
    ])
    expect(listOn(late.text)).toContain('7')
    expect(play.textOf(late.text)).not.toContain('Lysa upp gångvägarna')
    expect(late.text).toContain(`href="${pathOf(draftId)}"`)
  })

  it('is told who has confirmed it as that', async () => {
    const draftId = await notes()
    const form = await notesForm(draftId)
    await changeKind(draftId, 'other')
    await on.colleague.post(pathOfOther(draftId), { version: '2', act: 'confirm' })
    const late = await on.stage.secretary.post(pathOf(draftId), { ...form, 'f-place': 'Boo', act: 'save' })
    expect([late.status, play.textOf(late.text)]).toEqual([
      409,
      expect.stringMatching(/till: Annan handling\. Sven Ahl har bekräftat utkastet\..*Plats: Boo/),
    ])
  })

  it('leads to the draft, which has no meeting, when one has confirmed it oneself and wrote nothing', async () => {
    const draftId = await notes()
    const form = await notesForm(draftId)
    await changeKind(draftId, 'other', on.stage.secretary)
    await on.stage.secretary.post(pathOfOther(draftId), { version: '2', act: 'confirm' })
    const late = await on.stage.secretary.post(pathOf(draftId), { ...form, act: 'save' })
    expect([late.status, late.location]).toEqual([303, pathOfOther(draftId)])
  })
})

describe('a form of a draft that has been confirmed since', () => {
  it('gives back what was written, by whomever it was confirmed', async () => {
    const draftId = await notes()
    const form = { ...(await notesForm(draftId)), 'f-chair': 'Eva Ny' }
    await play.confirmDraft(on.stage.secretary, draftId)
    const mine = await on.stage.secretary.post(pathOf(draftId), { ...form, act: 'confirm' })
    expect([mine.status, play.textOf(mine.text)]).toEqual([
      409,
      expect.stringMatching(/Du har redan bekräftat utkastet\..*Ordförande: Eva Ny/),
    ])
    const theirs = await on.colleague.post(pathOf(draftId), { ...form, act: 'confirm' })
    expect([theirs.status, play.textOf(theirs.text)]).toEqual([
      409,
      expect.stringMatching(/Karin Lindvall hann bekräfta utkastet före dig\..*Ordförande: Eva Ny/),
    ])
  })

  it('is the same confirmation when it was sent twice, with what was written in it', async () => {
    const draftId = await notes()
    const form = { ...(await notesForm(draftId)), 'f-chair': 'Eva Ny', 'p-0-name': '', act: 'confirm' }
    const [first, second] = [
      await on.stage.secretary.post(pathOf(draftId), form),
      await on.stage.secretary.post(pathOf(draftId), form),
    ]
    expect([first.status, second.status]).toEqual([303, 303])
    expect(first.location).toContain(second.location)
  })
})

describe('to undo', () => {
  it('nothing is not told as something undone', async () => {
    const [first, other] = [await notes(), await on.aDraft()]
    for (const path of [pathOf(first), pathOfOther(other)]) {
      const answer = await on.stage.secretary.post(path, { version: '1', act: 'undo' })
      expect([answer.status, answer.location]).toEqual([303, expect.stringContaining('klart=ingetattangra')])
      expect(play.textOf((await on.stage.secretary.get(answer.location)).text)).toContain('Det fanns inget att ångra.')
    }
  })

  it('what was written in the same form is told as undone', async () => {
    const [first, other] = [await notes(), await on.aDraft()]
    const written = { version: '1', act: 'undo', 'f-place': 'Boo', 'n--dialogueCount': '7' }
    for (const path of [pathOf(first), pathOfOther(other)])
      expect((await on.stage.secretary.post(path, written)).location).toContain('klart=andringangrad')
  })
})
