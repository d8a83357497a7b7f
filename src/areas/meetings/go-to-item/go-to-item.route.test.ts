// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { anOngoingMeeting, aRestriction, type OngoingMeeting } from '../../../../tests/support/live.ts'
import { textOf } from '../../../../tests/support/stage.ts'

let test: TestApp
let held: OngoingMeeting
let now = new Date()
beforeAll(async () => {
  test = await createTestApp({ clock: () => now })
})
afterAll(() => test.close())
beforeEach(async () => {
  now = new Date()
  held = await anOngoingMeeting(test)
})

const current = () =>
  test.db
    .selectFrom('meeting')
    .select(['current_item_id', 'current_since'])
    .where('id', '=', held.meetingId)
    .executeTakeFirstOrThrow()
const acts = async () =>
  (await sql`select from audit_entry where act = 'go-to-item' and subject_id = ${held.itemId}`.execute(test.db)).rows
    .length
const pageOf = async (who: 'secretary' | 'reader', path = held.path) => (await held.stage[who].get(path)).text

describe('going to an item', () => {
  it('marks it on everybody’s page, with the minutes used and left', async () => {
    await test.db.updateTable('agenda_item').set({ planned_minutes: 15 }).where('id', '=', held.itemId).execute()
    const answer = await held.onItem('aktuell')
    expect(answer.location).toBe(`${held.path}?klart=punktaktuell#punkt-${held.itemId}`)
    now = new Date(now.getTime() + 9 * 60_000 + 5_000)
    const page = await pageOf('reader')
    expect(textOf(page)).toMatch(/Punkt 1 av 2 Belysning \d{1,2}[.]\d\d · 6 min kvar av 15/)
    expect(page).toMatch(new RegExp(`id="punkt-${held.itemId}"[^>]* aria-current="step"`))
  })

  it('twice keeps the clock from the first time, with one act', async () => {
    await held.onItem('aktuell')
    const first = await current()
    expect((await held.onItem('aktuell')).status).toBe(303)
    expect([await current(), await acts()]).toEqual([first, 1])
  })

  it.each(['planned', 'awaiting-approval'])('is refused when the meeting is %s', async (status) => {
    await test.db.updateTable('meeting').set({ status }).where('id', '=', held.meetingId).execute()
    expect([(await held.onItem('aktuell')).status, (await current()).current_item_id]).toEqual([422, null])
  })

  it('is the secretary’s', async () => {
    const answer = await held.stage.chair.post(`${held.path}/punkter/${held.itemId}/aktuell`)
    expect([answer.status, (await current()).current_item_id]).toEqual([403, null])
  })

  it('to one that is closed to a reader tells them its number and nothing more', async () => {
    await aRestriction(test, held)
    await held.onItem('aktuell')
    const text = textOf(await pageOf('reader'))
    expect([text.includes('Punkt 1 av 2 är inte öppen för dig'), text.includes('Belysning')]).toEqual([true, false])
  })
})

describe('the big screen', () => {
  const screen = async (who: 'secretary' | 'reader') => pageOf(who, `${held.path}/storbild`)

  it('shows the item, its decision, its notes and what comes after, and fetches itself anew without scripts', async () => {
    await held.onItem('aktuell')
    await held.onItem('anteckning', { version: '1', notes: 'Lampan är lagad.' })
    await held.onItem('beslut', { wording: 'Lampan tackas.' })
    const html = await screen('reader')
    for (const words of ['1 av 2. Belysning', 'Lampan är lagad.', 'Lampan tackas.', 'Sedan: 2. Övrigt'])
      expect(textOf(html)).toContain(words)
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="15"')
  })

  it('shows no word of an item that is closed to anybody, to the secretary who may read it', async () => {
    await held.onItem('anteckning', { version: '1', notes: 'Hemligt.' })
    await aRestriction(test, held)
    expect(textOf(await screen('secretary'))).toContain('Först: punkt 1, som inte är öppen')
    await held.onItem('aktuell')
    const text = textOf(await screen('secretary'))
    expect(text).toContain('Punkt 1 är inte öppen')
    expect(text).not.toMatch(/Belysning|Hemligt/)
  })

  it.each([
    ['planned', 'Mötet är inte öppnat än'],
    ['awaiting-approval', 'Mötet är slut'],
  ])('says where a meeting that is %s stands', async (status, words) => {
    await held.onItem('aktuell')
    await test.db.updateTable('meeting').set({ status }).where('id', '=', held.meetingId).execute()
    const text = textOf(await screen('reader'))
    expect([text.includes(words), text.includes('Belysning')]).toEqual([true, false])
  })
})
