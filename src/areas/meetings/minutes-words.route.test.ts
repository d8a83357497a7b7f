// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { approve, sendingTo } from '../../../tests/support/approving.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { nextDay } from '../../../tests/support/days.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../tests/support/held-meeting.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting
let meetingId: string

/** A committee with minutes by kommunallagen, whose meeting is being held. */
beforeAll(async () => {
  test = await createTestApp()
  held = await aHeldMeeting(test)
  await test.db.updateTable('body').set({ procedure: 'committee' }).where('id', '=', held.bodyId).execute()
  await test.db.updateTable('meeting').set({ document_kind: 'protokoll' }).where('id', '=', held.meetingId).execute()
  meetingId = await held.plan(nextDay())
  await held.post('punkter', { title: 'Belysning' }, meetingId)
  await held.post('oppna', {}, meetingId)
  await held.post('narvaro', { act: 'all-present' }, meetingId)
})
afterAll(() => test.close())

const network = /(?<!minnes)anteckningarna/i
const at = (path = '') => `/arbetsyta/moten/${meetingId}${path}`
const wordsOf = async (browser: Browser, path: string) => {
  const { text } = await browser.get(path)
  const main = /<main.*<\/main>/s.exec(text)?.[0] ?? ''
  // What stands in a form's address is not read by anybody.
  return play.textOf(main)
}
const letters = async () =>
  (await test.db.selectFrom('mail').select(['subject', 'body']).where('body', 'like', `%${meetingId}%`).execute()).map(
    ({ subject, body }) => `${subject}\n${body}`,
  )

it('minutes of a formal body are called minutes from the sending to the publishing, on pages and in letters', async () => {
  const { secretary, member, chair } = held.stage
  const read: string[] = []
  const look = async (browser: Browser, path = at(), expected = /protokollet/i) => {
    const words = await wordsOf(browser, path)
    expect(words).toMatch(expected)
    read.push(words)
  }
  await look(secretary)
  const asked = await held.post('skicka', { approverId: held.stage.people.member }, meetingId)
  expect(play.textOf(asked.text)).toMatch(/Innan protokollet/)
  await held.post('skicka', sendingTo(held.stage.people.member), meetingId)
  await look(secretary, at(), /Protokollet väntar på att Petter Ahlgren justerar det/)
  await look(member, at(), /Stämmer protokollet .* Justera protokollet/)
  await look(member, '/arbetsyta', /Justera protokollet/)
  await look(chair, at('/synpunkter'), /Synpunkter på protokollet/)
  await chair.post(at('/synpunkter'), { wording: 'Fel dag.', itemId: '' })
  await member.post(at('/skicka-tillbaka'), { remark: 'Rätta dagen.' })
  await look(secretary, at(), /har skickat tillbaka protokollet: Rätta dagen/)
  await look(secretary, '/arbetsyta', /Ändra protokollet .* som justeraren skickat tillbaka/)
  await held.post('skicka', sendingTo(held.stage.people.member), meetingId)
  await held.post('ta-tillbaka', {}, meetingId)
  await held.post('skicka', sendingTo(held.stage.people.member), meetingId)
  await approve(member, meetingId)
  await look(secretary, at(), /Publicera protokollet/)
  await look(secretary, at('/ratta'), /Rätta protokollet/)
  await look(secretary, at('/anslag'), /Justerat protokoll från Styrgruppen .* § 1 Belysning/)
  await look(secretary, at('/dagar'), /Justera protokollet/)
  expect(read.flatMap((words) => words.match(/.{0,60}(?<!minnes)anteckningarna/i)?.[0] ?? [])).toEqual([])
  const sent = await letters()
  expect(sent.length).toBeGreaterThan(4)
  expect(sent.filter((letter) => network.test(letter))).toEqual([])
  expect(sent.join()).toMatch(/Justera protokollet .* ber dig justera protokollet/s)
})
