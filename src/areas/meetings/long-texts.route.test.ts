// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Form } from '../../../tests/support/browser.ts'
import { aBody } from '../../../tests/support/builders.ts'
import { aFormalMeeting, type FormalMeeting } from '../../../tests/support/formal-body.ts'
import { publishedNotes, sentNotes } from '../../../tests/support/sent-notes.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let held: FormalMeeting
let otherBodyId: string

beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aFormalMeeting(test, 'network', 2)
  otherBodyId = (await aBody(test.db, { network_id: held.stage.networkId })).id
})

/** A text of so many characters that can be told from another. */
const words = (length: number) => `Början ${'x'.repeat(length - 'Början '.length)}`

type Case = [string, string, string, number, string, (() => Form)?]
const cases: Case[] = [
  ['a decision', 'beslut', 'wording', 20_000, 'högst 20 000 tecken'],
  [
    'a reservation',
    'reservation',
    'wording',
    20_000,
    'högst 20 000 tecken',
    () => ({ ...someone(), kind: 'statement' }),
  ],
  ['the ground of a disqualification', 'jav', 'ground', 1_000, 'högst 1 000 tecken', () => someone()],
  ['the reason of a tabling', 'bordlagg', 'otherReason', 5_000, 'Korta det till högst 5 000 tecken'],
  ['what may go on', 'bordlagg', 'meanwhile', 5_000, 'högst 5 000 tecken', () => ({ reason: 'tidsbrist' })],
  ['the reason of a referral', 'aterremiss', 'reason', 5_000, 'högst 5 000 tecken'],
  ['the words of a referral', 'aterremiss', 'wording', 20_000, 'högst 20 000 tecken', () => ({ reason: 'Skäl.' })],
  ['an action', 'atgarder', 'wording', 4_000, 'högst 4 000 tecken', () => ({ organisation: 'Ekby' })],
  ['who is to act', 'atgarder', 'personName', 200, 'högst 200 tecken', () => ({ wording: 'Kontakta konsulten.' })],
  ['what another body is asked for', 'overlamna', 'wording', 4_000, 'högst 4 000 tecken', () => toOther()],
  ['when it is wanted', 'overlamna', 'wanted', 300, 'högst 300 tecken', () => ({ ...toOther(), wording: 'Yttrande.' })],
]
const someone = () => ({ attendanceId: held.attendanceIds[0] ?? '' })
const toOther = () => ({ toBodyId: otherBodyId })

describe('words of an item that are too long', () => {
  it.each(cases)(
    '%s comes back whole, with a sentence at its box',
    async (_what, act, field, longest, sentence, more) => {
      const typed = words(longest + 1)
      const refused = await held.onItem(act, { ...more?.(), [field]: typed })
      expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(sentence)])
      expect(refused.text).toContain(typed)
      const [, box = 'none'] = /class="ds-error-summary.*?href="#([^"]+)"/s.exec(refused.text) ?? []
      expect(refused.text).toContain(`id="${box}"`)
      expect((await held.onItem(act, { ...more?.(), [field]: words(longest) })).status).toBe(303)
    },
  )
})

it('a title that is too long comes back whole', async () => {
  const refused = await held.post('punkter', { title: words(301) })
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('högst 300 tecken')])
  expect(refused.text).toContain(words(301))
  expect((await held.post('punkter', { title: words(300) })).status).toBe(303)
})

it('a remark of the approver that is too long comes back whole', async () => {
  const sent = await sentNotes(test)
  const send = (remark: string) =>
    sent.stage.member.post(`/arbetsyta/moten/${sent.meetingId}/skicka-tillbaka`, { remark })
  const refused = await send(words(5_001))
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('högst 5 000 tecken')])
  expect(refused.text).toContain(words(5_001))
  expect((await send(words(5_000))).status).toBe(303)
})

it('why notes are taken back, when it is too long, comes back whole', async () => {
  const published = await publishedNotes(test)
  const refused = await published.post('avpublicera', { reason: words(1_001) })
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('högst 1 000 tecken')])
  expect(refused.text).toContain(words(1_001))
  expect((await published.post('avpublicera', { reason: words(1_000) })).status).toBe(303)
})
