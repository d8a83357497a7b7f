// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Form } from '../../../../tests/support/browser.ts'
import type { HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import { close } from '../../../../tests/support/planted-secret.ts'
import { approvedNotes, sentNotes } from '../../../../tests/support/sent-notes.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting
beforeAll(async () => {
  test = await createTestApp()
  held = await approvedNotes(test)
})
afterAll(() => test.close())

const send = (form: Form, one = held) => one.onItem('expediera', form)
const letters = (address: string) =>
  test.db.selectFrom('mail').select(['body', 'subject']).where('to_address', '=', address).execute()
const sent = (one = held) =>
  test.db.selectFrom('dispatch').select(['to_name', 'to_address']).where('meeting_id', '=', one.meetingId).execute()

describe('sending a decision to those it concerns', () => {
  it('sends the approved words to each of them once, also when the form is sent twice', async () => {
    const form = { to: held.stage.people.chair, others: 'Anna Ek, anna.ek@exempel.se\nanna.ek@exempel.se' }
    expect((await Promise.all([send(form), send(form)])).map(({ status }) => status)).toEqual([303, 303])
    expect((await sent()).map(({ to_name }) => to_name).sort()).toEqual(['Anna Ek', 'Gunilla Frisk'])
    const [letter, ...more] = await letters('anna.ek@exempel.se')
    expect(more).toEqual([])
    expect(letter?.body).toContain('1. Belysning\n\nTunneln är mörk.\n\nBeslut: Lamporna byts.')
    expect(letter?.body).toContain('Justerad av Petter Ahlgren')
    const page = await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}/punkter/${held.itemId}/expediera`)
    expect(play.textOf(page.text)).toContain('Anna Ek anna.ek@exempel.se')
  })

  it('sends corrected words anew', async () => {
    await held.post('ratta', { approval: '1', reason: 'Fel.', 'item-0-decision-0': 'Tre lampor byts.' })
    const { id, content_hash } = await test.db
      .selectFrom('correction')
      .select(['id', 'content_hash'])
      .where('meeting_id', '=', held.meetingId)
      .executeTakeFirstOrThrow()
    await held.stage.member.post(`/arbetsyta/moten/${held.meetingId}/rattelser/${id}/godkann`, { seen: content_hash })
    await send({ others: 'Anna Ek, anna.ek@exempel.se' })
    expect((await letters('anna.ek@exempel.se')).map(({ body }) => body.includes('Tre lampor byts.'))).toEqual(
      expect.arrayContaining([false, true]),
    )
  })

  it.each([
    ['nobody', {}, 'Välj en mottagare'],
    ['no address', { others: 'Anna Ek' }, 'Skriv en mottagare på varje rad'],
    ['a stranger by id', { to: crypto.randomUUID() }, 'Välj en mottagare'],
    ['far too many', { others: Array.from({ length: 101 }, (_, at) => `a${at}@ek.se`).join('\n') }, 'högst 100'],
  ])('is refused to %s', async (_case, form, words) => {
    const before = await sent()
    const refused = await send(form)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(words)])
    expect(await sent()).toEqual(before)
  })

  it('is the secretary’s alone', async () => {
    const at = `/arbetsyta/moten/${held.meetingId}/punkter/${held.itemId}/expediera`
    for (const browser of [held.stage.member, held.stage.chair, held.stage.reader]) {
      expect((await browser.get(at)).status).toBe(403)
      expect((await browser.post(at, { others: 'a@ek.se' })).status).toBe(403)
    }
  })

  it('waits until the notes are approved', async () => {
    const one = await sentNotes(test)
    const refused = await send({ others: 'b@ek.se' }, one)
    expect([refused.status, play.problemOn(refused)]).toEqual([
      422,
      expect.stringContaining('Beslutet skickas när det är justerat'),
    ])
    expect(await letters('b@ek.se')).toEqual([])
  })

  it('sends nothing of an item that is closed', async () => {
    const one = await approvedNotes(test)
    await close(one.stage.secretary, 'agenda-item', one.itemId, {
      level: 'persons',
      personIds: [one.stage.people.chair],
    })
    const refused = await send({ others: 'c@ek.se' }, one)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('stängd för andra')])
    expect(await letters('c@ek.se')).toEqual([])
  })
})
