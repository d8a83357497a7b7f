// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { approve, seenBy } from '../../../../tests/support/approving.ts'
import type { Form } from '../../../../tests/support/browser.ts'
import type { HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import { close } from '../../../../tests/support/planted-secret.ts'
import { sendNotes, sentNotes } from '../../../../tests/support/sent-notes.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting
let seen: Form
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await sentNotes(test)
  seen = await seenBy(held.stage.member, held.meetingId)
})

const post = (form: Form) => held.stage.member.post(`/arbetsyta/moten/${held.meetingId}/justera`, form)
const changedWords = 'Något har ändrats sedan du läste'

async function isRefusedNaming(place: string) {
  const refused = await post(seen)
  expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(changedWords)])
  expect(play.textOf(refused.text)).toContain(`Det här är nytt sedan du läste: ${place}.`)
  expect(await play.statusOf(test, held.meetingId)).toBe('awaiting-approval')
  expect(await test.db.selectFrom('approval').selectAll().where('meeting_id', '=', held.meetingId).execute()).toEqual(
    [],
  )
}

describe('approving what one has read', () => {
  it('approves it', async () => {
    expect((await post(seen)).status).toBe(303)
    expect(await play.statusOf(test, held.meetingId)).toBe('approved')
  })

  it('is refused when the notes were recalled, changed and sent again, and says where', async () => {
    await held.post('ta-tillbaka')
    await held.onItem('anteckning', { version: '2', notes: 'Tunneln är ljus.' })
    await sendNotes(held)
    await isRefusedNaming('Punkt 1')
    expect((await approve(held.stage.member, held.meetingId)).status).toBe(303)
  })

  it('is refused when an item was closed meanwhile', async () => {
    await close(held.stage.secretary, 'agenda-item', held.itemId, {
      level: 'persons',
      personIds: [held.stage.people.chair],
    })
    await isRefusedNaming('Punkt 1')
  })

  it('is refused when the next meeting was moved meanwhile', async () => {
    await held.plan('2039-01-01')
    await isRefusedNaming('Mötet')
  })

  it.each([
    ['without what was read', {}],
    ['with something else', { seen: 'x', seenPlaces: 'x' }],
  ])('is refused %s', async (_case, form) => {
    const refused = await post(form)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining(changedWords)])
    expect(await play.statusOf(test, held.meetingId)).toBe('awaiting-approval')
  })

  it('is not refused when nothing has changed, though the notes were recalled and sent again', async () => {
    await held.post('ta-tillbaka')
    await sendNotes(held)
    expect((await post(seen)).status).toBe(303)
  })
})

describe('the secretary who sent the notes', () => {
  const letters = () =>
    test.db.selectFrom('mail').select(['to_address as to', 'subject', 'body', 'kind']).orderBy('created_at').execute()
  const sendBack = () =>
    held.stage.member.post(`/arbetsyta/moten/${held.meetingId}/skicka-tillbaka`, { remark: 'Rätta tunneln & ljuset.' })
  const senderOf = async () =>
    (
      await test.db
        .selectFrom('person')
        .select('email')
        .where('id', '=', held.stage.people.secretary)
        .executeTakeFirstOrThrow()
    ).email
  beforeEach(async () => {
    await test.db.deleteFrom('mail').execute()
  })

  it('hears by letter that they are approved', async () => {
    await post(seen)
    expect(await letters()).toMatchObject([
      { to: await senderOf(), kind: 'meeting', subject: expect.stringMatching(/är justerade$/) },
    ])
    await post(seen)
    expect(await letters()).toHaveLength(1)
  })

  it('hears by letter that they came back, with what is to be changed', async () => {
    await sendBack()
    expect(await letters()).toMatchObject([{ to: await senderOf(), body: expect.stringContaining('tunneln & ljuset') }])
  })

  it('hears that they came back, but not why, when an item is closed', async () => {
    const personIds = [held.stage.people.member, held.stage.people.secretary]
    await close(held.stage.secretary, 'agenda-item', held.itemId, { level: 'persons', personIds })
    await test.db.deleteFrom('mail').execute()
    await sendBack()
    const [letter, ...more] = await letters()
    expect([letter?.body.includes('skickat tillbaka'), letter?.body.includes('tunneln'), more]).toEqual([
      ...[true, false, []],
    ])
  })
})
