// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../tests/support/approving.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { aRole } from '../../../tests/support/builders.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../tests/support/held-meeting.ts'
import { pdfWords } from '../../../tests/support/paper-words.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

/** Item 1 is closed to all but its body's secretary and the member. Bo was there for it only, Eva for it and for item 2. */
beforeEach(async () => {
  held = await aHeldMeeting(test)
  await held.post('punkter', { title: 'Busskort' })
  await held.post('narvaro', { newName: 'Bo Lind', newItems: '1' })
  await held.post('narvaro', { newName: 'Eva Ström', newItems: '1, 2' })
  await held.post('narvaro', { newName: 'Maja Ek' })
  await held.post('narvaro', { act: 'all-present' })
})
const close = () =>
  held.stage.secretary.post(`/arbetsyta/sekretess/ny?slag=agenda-item&id=${held.itemId}`, {
    ...{ level: 'persons', personIds: held.stage.people.member, law: 'OSL 18:1', since: '2026-01-15' },
    decidedBy: 'Kommunstyrelsen § 12',
  })

const of = (path = '') => `/arbetsyta/moten/${held.meetingId}${path}`
const wordsAt = async (browser: Browser, path: string) => play.textOf((await browser.get(path)).text)
const docxWords = async (browser: Browser) => pdfWords((await browser.get(of('/anteckningar.docx'))).bytes)
const printed = async (browser: Browser) => pdfWords((await browser.get(of('/anteckningar.pdf'))).bytes)
const year = async () => {
  const { day } = await test.db
    .selectFrom('meeting')
    .select('day')
    .where('id', '=', held.meetingId)
    .executeTakeFirstOrThrow()
  return `/arbetsyta/organ/${held.bodyId}/narvaro?ar=${day.slice(0, 4)}`
}
const publish = async () => {
  await held.post('skicka', sendingTo(held.stage.people.member))
  await approve(held.stage.member, held.meetingId)
  expect((await held.post('publicera')).status).toBe(303)
}
const publicPath = async () =>
  (
    await test.db
      .selectFrom('published.edition')
      .select('path')
      .where('subject_id', '=', held.meetingId)
      .executeTakeFirstOrThrow()
  ).path

describe('who was there for what is closed', () => {
  beforeEach(async () => {
    expect((await close()).status).toBe(303)
  })

  it('is told on the meeting’s page and in the year’s list to those it is open to, and to no others', async () => {
    for (const browser of [held.stage.secretary, held.stage.member]) {
      expect(await wordsAt(browser, of())).toMatch(/Bo Lind – – Punkt 1 .*Eva Ström – – Punkterna 1, 2 .*Maja Ek/)
      expect(await wordsAt(browser, await year())).toContain('Bo Lind')
    }
    for (const browser of [held.stage.chair, held.stage.reader]) {
      const page = await wordsAt(browser, of())
      expect(page).toMatch(/Eva Ström – – Punkt 2 Maja Ek/)
      expect(page).not.toContain('Bo Lind')
      expect(await wordsAt(browser, await year())).not.toContain('Bo Lind')
      expect(await wordsAt(browser, await year())).toContain('Eva Ström')
    }
  })

  it('is in no draft, printed or sent, whoever draws it up', async () => {
    for (const browser of [held.stage.secretary, held.stage.chair]) {
      for (const words of [await printed(browser), await docxWords(browser)]) {
        expect(words).toContain('Eva Ström')
        expect([words.includes('Bo Lind'), /punkt(erna)? 1\b/i.test(words)]).toEqual([false, false])
      }
    }
    expect((await held.post('utkast', { to: held.stage.people.chair, hasConsidered: 'ja' })).status).toBe(303)
    const letters = await test.db.selectFrom('mail').select('body').execute()
    const sent = letters.map(({ body }) => body).filter((body) => body.includes('Eva Ström'))
    expect([sent.length, sent.join(' ').includes('Bo Lind')]).toEqual([1, false])
  })

  it('stays as it is when the list is marked by one to whom it is closed', async () => {
    const { id: otherId } = await aRole(test.db, { role: 'secretary', network_id: held.stage.networkId })
    const other = await test.as(otherId)
    const eva = await test.db
      .selectFrom('attendance')
      .select('id')
      .where('meeting_id', '=', held.meetingId)
      .where('name', '=', 'Eva Ström')
      .executeTakeFirstOrThrow()
    const list = await other.get(of('/narvaro'))
    expect([list.text.includes('Eva Ström'), list.text.includes('Bo Lind')]).toEqual([true, false])
    for (const items of ['2', '1, 2'])
      expect((await other.post(of('/narvaro'), { [`items-${eva.id}`]: items })).status).toBe(303)
    expect(await wordsAt(held.stage.secretary, of())).toMatch(/Bo Lind – – Punkt 1 .*Eva Ström – – Punkterna 1, 2 /)
  })

  it('is in no notes that are approved or published', async () => {
    await publish()
    const { content } = await test.db
      .selectFrom('approval')
      .select('content')
      .where('meeting_id', '=', held.meetingId)
      .executeTakeFirstOrThrow()
    const { attendance } = content as { attendance: { name: string; items: string[] }[] }
    expect(attendance.map(({ name, items }) => [name, items])).toEqual(
      expect.arrayContaining([
        ['Eva Ström', ['2']],
        ['Maja Ek', []],
      ]),
    )
    expect(JSON.stringify(content)).not.toContain('Bo Lind')
    for (const path of [await publicPath(), `${await publicPath()}.json`]) {
      const { text } = await test.browser().get(path)
      expect([text.includes('Eva Ström'), text.includes('Bo Lind')]).toEqual([true, false])
    }
    for (const browser of [held.stage.secretary, held.stage.reader])
      expect(await printed(browser)).not.toContain('Bo Lind')
  })
})

describe('who was there for what is closed once the notes are approved', () => {
  it('is left out of the edition that is made then', async () => {
    await held.post('skicka', sendingTo(held.stage.people.member))
    await approve(held.stage.member, held.meetingId)
    expect((await close()).status).toBe(303)
    expect((await held.post('publicera')).status).toBe(303)
    const { text } = await test.browser().get(await publicPath())
    expect(play.textOf(text)).toMatch(/Eva Ström – – Punkt 2 Maja Ek/)
    expect([text.includes('Bo Lind'), text.includes('Maja Ek')]).toEqual([false, true])
    expect(await wordsAt(held.stage.reader, of())).not.toContain('Bo Lind')
    expect(await printed(held.stage.secretary)).not.toContain('Bo Lind')
  })
})
