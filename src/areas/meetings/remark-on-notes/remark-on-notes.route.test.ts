// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { approve } from '../../../../tests/support/approving.ts'
import type { Browser, Form } from '../../../../tests/support/browser.ts'
import { aRole } from '../../../../tests/support/builders.ts'
import type { HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import { sendNotes, sentNotes } from '../../../../tests/support/sent-notes.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting
beforeAll(async () => {
  test = await createTestApp()
  held = await sentNotes(test)
})
afterAll(() => test.close())

const path = () => `/arbetsyta/moten/${held.meetingId}/synpunkter`
const remarks = () => test.db.selectFrom('remark').selectAll().where('meeting_id', '=', held.meetingId).execute()
const page = async (browser: Browser) => play.textOf((await browser.get(path())).text)
const remark = (browser: Browser, form: Form) => browser.post(path(), form)

const emailOf = async (personId: string) =>
  (await test.db.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow()).email ?? ''
/** The letters of this kind to somebody about the meeting's remarks. */
const lettersTo = async (personId: string, subject: string) =>
  test.db
    .selectFrom('mail')
    .select(['subject', 'body', 'kind'])
    .where('to_address', '=', await emailOf(personId))
    .where('subject', 'like', `${subject}%`)
    .where('body', 'like', `%${path()}%`)
    .orderBy('created_at')
    .execute()

describe('a remark on notes that wait for approval', () => {
  it('is left by those who sit in the body, on the whole or on an item, once', async () => {
    const form = { wording: 'Fel dag\r\nsom det står.', itemId: held.itemId }
    const sent = await Promise.all([remark(held.stage.chair, form), remark(held.stage.chair, form)])
    expect(sent.map(({ status }) => status)).toEqual([303, 303])
    expect((await remark(held.stage.member, { wording: 'Bra skrivet.', itemId: '' })).status).toBe(303)
    expect((await remarks()).map(({ wording, agenda_item_id }) => [wording, agenda_item_id]).sort()).toEqual([
      ['Bra skrivet.', null],
      ['Fel dag\nsom det står.', held.itemId],
    ])
  })

  it('is told of by letter to the secretary who sent the notes, once, and without a word of what it says', async () => {
    const other = await aRole(test.db, { role: 'secretary', network_id: held.stage.networkId })
    await remark(held.stage.member, { wording: 'HEMLIGT ordval.', itemId: held.itemId })
    const letters = await lettersTo(held.stage.people.secretary, 'En synpunkt på anteckningarna')
    expect(letters.map(({ kind, body }) => [kind, body.split('\n')[2]?.split(' har lämnat')[0]])).toEqual([
      ['meeting', 'Gunilla Frisk'],
      ...Array(2).fill(['meeting', 'Petter Ahlgren']),
    ])
    expect(JSON.stringify(letters)).not.toMatch(/HEMLIGT|Fel dag|Bra skrivet|Belysning/)
    expect(await lettersTo(other.id, 'En synpunkt')).toEqual([])
  })

  it('is told of to the body’s secretaries where the one who sent the notes has left', async () => {
    const one = await sentNotes(test)
    const next = await aRole(test.db, { role: 'secretary', network_id: one.stage.networkId })
    await test.db
      .updateTable('role_holding')
      .set({ valid_to: '2020-12-31' })
      .where('person_id', '=', one.stage.people.secretary)
      .execute()
    const page = `/arbetsyta/moten/${one.meetingId}/synpunkter`
    expect((await one.stage.member.post(page, { wording: 'Fel.', itemId: '' })).status).toBe(303)
    const letters = await test.db.selectFrom('mail').select('to_address').where('body', 'like', `%${page}%`).execute()
    expect(letters).toEqual([{ to_address: await emailOf(next.id) }])
  })

  it('is read by the secretary, the approver and the one who left it, and no one else', async () => {
    expect(await page(held.stage.secretary)).toContain('Fel dag som det står. Gunilla Frisk')
    expect(await page(held.stage.member)).toContain('Fel dag som det står. Gunilla Frisk')
    expect(await page(held.stage.chair)).toContain('Dina synpunkter')
    expect(await page(held.stage.chair)).not.toContain('Bra skrivet.')
    expect(await page(held.stage.reader)).toContain('Du har inte lämnat någon synpunkt')
  })

  it.each([
    ['nothing', { wording: ' ', itemId: '' }, 'Skriv din synpunkt'],
    ['an endless text', { wording: 'x'.repeat(5001), itemId: '' }, 'Skriv kortare'],
    ['an item that is not there', { wording: 'Hm.', itemId: crypto.randomUUID() }, 'Välj en punkt'],
  ])('is not %s', async (_case, form, words) => {
    const refused = await remark(held.stage.chair, form)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(refused.text).toContain(form.wording)
  })

  it('is not left by a reader, an outsider or a guest', async () => {
    const before = await remarks()
    const stranger = await test.as((await aRole(test.db, { role: 'administrator' })).id)
    expect((await remark(held.stage.reader, { wording: 'Nej.' })).status).toBe(403)
    expect([403, 404]).toContain((await remark(stranger, { wording: 'Nej.' })).status)
    expect([403, 404]).toContain((await stranger.get(path())).status)
    expect(await remarks()).toEqual(before)
  })
})

describe('the answer to a remark', () => {
  const answer = (browser: Browser, id: string, form: Form) => browser.post(`${path()}/${id}/svar`, form)
  const remarkOf = async (wording: string) => (await remarks()).find((one) => one.wording.startsWith(wording))?.id ?? ''

  it('wants to say what was done, and why nothing was', async () => {
    const id = await remarkOf('Fel dag')
    const silent = await answer(held.stage.secretary, id, { wording: 'Ja.' })
    expect([silent.status, play.problemOn(silent)]).toEqual([422, expect.stringContaining('Ange om något ändrades')])
    const kept = await answer(held.stage.secretary, id, { outcome: 'kept', wording: '' })
    expect([kept.status, play.problemOn(kept)]).toEqual([422, expect.stringContaining('varför texten står kvar')])
    expect(kept.text).toContain(`href="#svar-${id}"`)
  })

  it('is the secretary’s alone', async () => {
    const id = await remarkOf('Fel dag')
    for (const browser of [held.stage.member, held.stage.chair, held.stage.reader])
      expect((await answer(browser, id, { outcome: 'changed' })).status).toBe(403)
    expect((await answer(held.stage.secretary, crypto.randomUUID(), { outcome: 'changed' })).status).toBe(404)
  })

  it('is given once, after the notes were taken back and changed', async () => {
    expect((await held.post('ta-tillbaka')).status).toBe(303)
    expect(await play.statusOf(test, held.meetingId)).toBe('ongoing')
    const id = await remarkOf('Fel dag')
    const give = () => answer(held.stage.secretary, id, { outcome: 'changed', wording: 'Rättat.' })
    expect((await Promise.all([give(), give()])).map(({ status }) => status)).toEqual([303, 303])
    const again = await answer(held.stage.secretary, id, { outcome: 'kept', wording: 'Nej.' })
    expect([again.status, play.problemOn(again)]).toEqual([422, expect.stringContaining('redan besvarad')])
    expect(await page(held.stage.chair)).toContain('Ändrat Rättat. Karin Lindvall')
    const letters = await lettersTo(held.stage.people.chair, 'Svar på din synpunkt')
    expect(letters.map(({ kind }) => kind)).toEqual(['meeting'])
    expect(letters[0]?.body).toContain('Karin Lindvall har svarat på din synpunkt')
    expect(letters[0]?.body).not.toContain('Rättat.')
    expect(await lettersTo(held.stage.people.member, 'Svar på din synpunkt')).toEqual([])
  })

  it('is not given, and no remark left, once the notes are approved', async () => {
    const late = await remark(held.stage.chair, { wording: 'Medan de ändras.', itemId: '' })
    expect([late.status, play.problemOn(late)]).toEqual([422, expect.stringContaining('i väntan på justering')])
    expect(late.text).toContain('Medan de ändras.')
    await sendNotes(held)
    await approve(held.stage.member, held.meetingId)
    const refused = await answer(held.stage.secretary, await remarkOf('Bra'), { outcome: 'changed' })
    expect([refused.status, play.problemOn(refused)]).toEqual([
      422,
      expect.stringContaining('går inte längre att besvara'),
    ])
  })
})

describe('taking notes back to change them', () => {
  it('tells the approver, and twice is once', async () => {
    const one = await sentNotes(test)
    const recall = () => one.post('ta-tillbaka')
    expect((await Promise.all([recall(), recall()])).map(({ status }) => status)).toEqual([303, 303])
    const letters = await test.db
      .selectFrom('mail')
      .select('subject')
      .where('subject', 'like', '%ändras%')
      .where('body', 'like', '%tagit tillbaka%')
      .execute()
    expect(letters.length).toBeGreaterThan(0)
    const steps = await test.db
      .selectFrom('meeting_step')
      .select('act')
      .where('meeting_id', '=', one.meetingId)
      .where('act', '=', 'recall')
      .execute()
    expect(steps).toHaveLength(1)
  })

  it('is the secretary’s alone, and only while they wait', async () => {
    const one = await sentNotes(test)
    const at = `/arbetsyta/moten/${one.meetingId}/ta-tillbaka`
    for (const browser of [one.stage.member, one.stage.chair, one.stage.reader])
      expect((await browser.post(at)).status).toBe(403)
    await approve(one.stage.member, one.meetingId)
    const refused = await one.post('ta-tillbaka')
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Det går inte i det läge')])
  })
})
