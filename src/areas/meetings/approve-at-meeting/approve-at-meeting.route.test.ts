// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import { sendingTo } from '../../../../tests/support/approving.ts'
import type { Browser, Form } from '../../../../tests/support/browser.ts'
import { nextDay } from '../../../../tests/support/days.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import { approvesAtNextMeeting } from '../../../../tests/support/sent-notes.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting
let later: string
let itemId: string
beforeAll(async () => {
  test = await createTestApp()
  held = await aHeldMeeting(test)
  await approvesAtNextMeeting(test, held)
  await held.onItem('anteckning', { version: '1', notes: 'Tunneln är mörk.' })
  await held.post('narvaro', { act: 'all-present' })
  later = await held.plan(nextDay())
  await held.post('punkter', { title: 'Föregående anteckningar' }, later)
  itemId = (await play.itemTitled(test, later, 'Föregående')).id
})
afterAll(() => test.close())

const fieldIn = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
async function formOn(meetingId: string): Promise<Form> {
  const { text } = await held.stage.secretary.get(`/arbetsyta/moten/${meetingId}`)
  return { earlierId: held.meetingId, itemId, seen: fieldIn(text, 'seen'), seenPlaces: fieldIn(text, 'seenPlaces') }
}
const approveAt = (form: Form, browser: Browser = held.stage.secretary) =>
  browser.post(`/arbetsyta/moten/${later}/godkann-foregaende`, form)
const said = (words: string) => expect.stringContaining(words)

describe('notes that their body approves at its next meeting', () => {
  it('are sent without an approver', async () => {
    expect((await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}`)).text).not.toContain(
      'name="approverId"',
    )
    expect((await held.post('skicka')).status).toBe(303)
    expect(await play.statusOf(test, held.meetingId)).toBe('awaiting-approval')
    const page = play.textOf((await held.stage.chair.get(`/arbetsyta/moten/${held.meetingId}`)).text)
    expect(page).toContain('väntar på att organet godkänner dem vid sitt nästa möte')
  })

  it('are approved by no person', async () => {
    for (const browser of [held.stage.member, held.stage.chair, held.stage.secretary])
      expect((await browser.post(`/arbetsyta/moten/${held.meetingId}/justera`)).status).toBe(403)
  })

  it('are not approved before the next meeting is open, and are proposed by themselves when it is', async () => {
    const early = await approveAt({ earlierId: held.meetingId, itemId })
    expect([early.status, play.problemOn(early)]).toEqual([422, said('Mötet är inte öppnat')])
    await held.post('oppna', {}, later)
    const page = await held.stage.secretary.get(`/arbetsyta/moten/${later}`)
    expect(play.textOf(page.text)).toContain('Godkänn föregående anteckningar')
    expect(page.text).toContain(`<option value="${itemId}" selected`)
    expect((await held.stage.chair.get(`/arbetsyta/moten/${later}`)).text).not.toContain('godkann-foregaende')
  })

  it.each([
    ['an item of another meeting', () => ({ itemId: held.itemId }), 'Välj den punkt'],
    ['no item', () => ({ itemId: '' }), 'Välj den punkt'],
    ['no such notes', () => ({ earlierId: crypto.randomUUID() }), 'kan inte godkännas vid det här mötet'],
    ['no notes', () => ({ earlierId: 'x' }), 'kan inte godkännas vid det här mötet'],
    ['the meeting itself', () => ({ earlierId: later }), 'kan inte godkännas vid det här mötet'],
    ['what nobody has read', () => ({ seen: 'x', seenPlaces: '' }), 'har ändrats sedan du läste'],
  ])('are not approved with %s', async (_case, change, words) => {
    const refused = await approveAt({ ...(await formOn(later)), ...change() })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, said(words)])
    expect(await play.statusOf(test, held.meetingId)).toBe('awaiting-approval')
  })

  it('are approved by the secretary’s hand alone', async () => {
    const form = await formOn(later)
    for (const browser of [held.stage.member, held.stage.chair, held.stage.reader])
      expect((await approveAt(form, browser)).status).toBe(403)
  })

  it('are approved once, at that item, and say so', async () => {
    const form = await formOn(later)
    expect((await Promise.all([approveAt(form), approveAt(form)])).map(({ status }) => status)).toEqual([303, 303])
    const [approval, ...more] = await test.db
      .selectFrom('approval')
      .selectAll()
      .where('meeting_id', '=', held.meetingId)
      .execute()
    expect(more).toEqual([])
    const { day } = await test.db.selectFrom('meeting').select('day').where('id', '=', later).executeTakeFirstOrThrow()
    expect(approval).toMatchObject({ approved_in: 'next-meeting', approved_at_item: itemId, number: 1 })
    expect(approval?.content).toMatchObject({ approvedOn: day, approvedAtMeeting: { day, number: '1' }, approvers: [] })
    expect(play.textOf((await held.stage.reader.get(`/arbetsyta/moten/${held.meetingId}`)).text)).toContain('Justerat')
  })
})

it('a body that names its approver approves nothing at its next meeting', async () => {
  const other = await aHeldMeeting(test)
  await other.post('narvaro', { act: 'all-present' })
  await other.post('skicka', sendingTo(other.stage.people.member))
  const next = await other.plan(nextDay())
  await other.post('punkter', { title: 'Föregående' }, next)
  await other.post('oppna', {}, next)
  const at = (await play.itemTitled(test, next, 'Föregående')).id
  const refused = await other.post('godkann-foregaende', { earlierId: other.meetingId, itemId: at }, next)
  expect([refused.status, play.problemOn(refused)]).toEqual([422, said('kan inte godkännas vid det här mötet')])
  expect(await play.statusOf(test, other.meetingId)).toBe('awaiting-approval')
})
