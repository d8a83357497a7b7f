// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser, Form } from '../../../../tests/support/browser.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import { approvedNotes, publishedNotes, sentNotes } from '../../../../tests/support/sent-notes.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting & { path: string }
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await publishedNotes(test)
})

const correction = { approval: '1', reason: 'Fel antal lampor.', 'item-0-decision-0': 'Tre lampor byts.' }
const propose = (form: Form = correction) => held.post('ratta', form, held.meetingId)
const pathOf = (id: string) => `/arbetsyta/moten/${held.meetingId}/rattelser/${id}`
async function aProposed(form?: Form): Promise<string> {
  const { location } = await propose(form)
  return play.idIn(location.split('/rattelser/')[1] ?? '')
}
const hashOf = async (id: string) =>
  (await test.db.selectFrom('correction').select('content_hash').where('id', '=', id).executeTakeFirstOrThrow())
    .content_hash
const act = async (browser: Browser, id: string, name: string, form?: Form) =>
  browser.post(`${pathOf(id)}/${name}`, form ?? { seen: await hashOf(id), remark: 'Nej.' })
const statusOf = async (id: string) =>
  (await test.db.selectFrom('correction').select('status').where('id', '=', id).executeTakeFirstOrThrow()).status
const open = async (query = '') => play.textOf((await test.browser().get(`${held.path}${query}`)).text)
const editions = () =>
  test.db
    .selectFrom('published.edition')
    .selectAll()
    .where('subject_id', '=', held.meetingId)
    .orderBy('number')
    .execute()
const approvals = () =>
  test.db.selectFrom('approval').selectAll().where('meeting_id', '=', held.meetingId).orderBy('number').execute()

describe('a correction', () => {
  it('is proposed, approved and published beside the old edition, and each says so', async () => {
    const before = await editions()
    const id = await aProposed()
    const page = play.textOf((await held.stage.member.get(pathOf(id))).text)
    expect(page).toContain('Punkt 1: beslut [struket: Lamporna ] byts. [nytt: Tre lampor ] byts.')
    expect((await act(held.stage.member, id, 'godkann')).status).toBe(303)
    expect(play.textOf((await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}`)).text)).toContain(
      'Rättelsen är godkänd men inte publicerad.',
    )
    expect(await open()).toContain('Lamporna byts.')
    const publish = () => held.post('publicera')
    expect((await Promise.all([publish(), publish()])).map(({ status }) => status)).toEqual([303, 303])
    expect((await editions()).map(({ number }) => number)).toEqual([1, 2])
    expect((await editions()).slice(0, 1)).toEqual(before)
    const latest = await open()
    expect(latest).toContain('Rättad utgåva: vad som skiljer')
    expect(latest).toContain('Fel antal lampor.')
    expect(latest).toContain('Beslut Tre lampor byts.')
    const old = await open('?utgava=1')
    expect(old).toContain('Det här är utgåva 1. Den är ersatt')
    expect(old).toContain('Lamporna byts.')
    expect(old).not.toContain('Rättad utgåva')
  })

  it('is a second approval; the first is kept as it was, and so are the matter’s own facts', async () => {
    const facts = () => test.db.selectFrom('decision').selectAll().where('meeting_id', '=', held.meetingId).execute()
    const [first, ownFacts] = [await approvals(), await facts()]
    await act(held.stage.member, await aProposed(), 'godkann')
    const [kept, second] = await approvals()
    expect([kept]).toEqual(first)
    expect(second).toMatchObject({ number: 2, approved_in: 'system', recorded_by: held.stage.people.member })
    expect(second?.content).toMatchObject({ corrections: [{ reason: 'Fel antal lampor.' }] })
    expect(await facts()).toEqual(ownFacts)
  })

  it('shows in the corrected words where the matter is followed on the open site', async () => {
    await act(held.stage.member, await aProposed(), 'godkann')
    await held.post('publicera')
    const { matter_id } = await play.itemTitled(test, held.meetingId, 'Belysning')
    const story = play.textOf((await test.browser().get(`/arenden/${matter_id}`)).text)
    expect([story.includes('Tre lampor byts.'), story.includes('Lamporna byts.')]).toEqual([true, false])
  })

  it('of notes that are not published is in the first edition', async () => {
    const one = await approvedNotes(test)
    held = { ...one, path: '' }
    await act(held.stage.member, await aProposed(), 'godkann')
    await held.post('publicera')
    const [only, ...more] = await editions()
    expect([only?.number, more, JSON.stringify(only?.content).includes('Tre lampor')]).toEqual([1, [], true])
    expect(await play.textOf((await test.browser().get(only?.path ?? '')).text)).toContain('Rättad utgåva')
  })

  it('can follow on another', async () => {
    await act(held.stage.member, await aProposed(), 'godkann')
    const stale = await propose()
    expect([stale.status, play.problemOn(stale)]).toEqual([422, expect.stringContaining('har godkänts sedan')])
    const second = await aProposed({ approval: '2', reason: 'Fel plats.', place: 'Haninge' })
    await act(held.stage.member, second, 'godkann')
    expect((await approvals()).at(-1)?.content).toMatchObject({
      corrections: [{ reason: 'Fel antal lampor.' }, { reason: 'Fel plats.' }],
    })
  })

  it('leaves out what the old edition left out', async () => {
    await held.post('avpublicera', { reason: 'Hemligt.' })
    await held.post('publicera', { approval: '1', 'leaveOut-0': 'ja', 'otherGround-0': 'Avtal' })
    await act(held.stage.member, await aProposed({ approval: '1', reason: 'Fel plats.', place: 'Haninge' }), 'godkann')
    const page = await held.stage.secretary.get(`/arbetsyta/moten/${held.meetingId}/publicera`)
    expect(page.text).toContain('value="Avtal"')
    await held.post('publicera')
    expect(await open()).toContain('Haninge')
    expect(await open()).not.toContain('byts')
  })
})

describe('proposing', () => {
  it('keeps what was typed when it is refused', async () => {
    const refused = await propose({ ...correction, reason: '' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('Skriv varför')])
    expect(refused.text).toContain('Tre lampor byts.')
    expect(refused.text).toContain('href="#reason"')
  })

  it('is done one at a time, also by two at once', async () => {
    const sent = await Promise.all([propose(), propose()])
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 422])
    const other = await propose({ ...correction, place: 'Haninge' })
    expect([other.status, play.problemOn(other)]).toEqual([422, expect.stringContaining('väntar redan')])
    expect(other.text).toContain('Haninge')
    const rows = await test.db.selectFrom('correction').select('id').where('meeting_id', '=', held.meetingId).execute()
    expect(rows).toHaveLength(1)
  })

  it('is the secretary’s alone', async () => {
    for (const browser of [held.stage.member, held.stage.chair, held.stage.reader]) {
      expect((await browser.get(`/arbetsyta/moten/${held.meetingId}/ratta`)).status).toBe(403)
      expect((await browser.post(`/arbetsyta/moten/${held.meetingId}/ratta`, correction)).status).toBe(403)
    }
  })

  it.each([
    ['that is planned', async () => (await aHeldMeeting(test)).plan('2040-01-01')],
    ['that is going on', async () => (await aHeldMeeting(test)).meetingId],
    ['that waits for approval', async () => (await sentNotes(test)).meetingId],
  ])('is refused of a meeting %s', async (_case, meetingOf) => {
    const meetingId = await meetingOf()
    const { network_id } = await test.db
      .selectFrom('meeting')
      .select('network_id')
      .where('id', '=', meetingId)
      .executeTakeFirstOrThrow()
    const { person_id } = await test.db
      .selectFrom('role_holding')
      .select('person_id')
      .where('network_id', '=', network_id)
      .where('role', '=', 'secretary')
      .executeTakeFirstOrThrow()
    const refused = await (await test.as(person_id)).post(`/arbetsyta/moten/${meetingId}/ratta`, correction)
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('kan fortfarande ändras')])
  })
})

describe('deciding on a correction', () => {
  it.each(['godkann', 'skicka-tillbaka'])('by %s is the approver’s alone', async (name) => {
    const id = await aProposed()
    for (const browser of [held.stage.secretary, held.stage.chair, held.stage.reader])
      expect((await act(browser, id, name)).status).toBe(403)
    expect(await statusOf(id)).toBe('proposed')
  })

  it('by taking it back is the secretary’s alone', async () => {
    const id = await aProposed()
    for (const browser of [held.stage.member, held.stage.chair, held.stage.reader])
      expect((await act(browser, id, 'ta-tillbaka')).status).toBe(403)
  })

  const decided = [
    ['godkann', 'member', 'approved'],
    ['skicka-tillbaka', 'member', 'returned'],
    ['ta-tillbaka', 'secretary', 'recalled'],
  ] as const
  it.each(decided)('by %s is done once, and nothing else after it', async (name, role, status) => {
    const id = await aProposed()
    const one = () => act(held.stage[role], id, name)
    expect((await Promise.all([one(), one()])).map((answer) => answer.status)).toEqual([303, 303])
    expect(await statusOf(id)).toBe(status)
    const count = (await approvals()).length
    for (const [other, by] of decided.filter(([otherName]) => otherName !== name)) {
      const refused = await act(held.stage[by], id, other)
      expect([other, refused.status, play.problemOn(refused)]).toEqual([
        other,
        422,
        expect.stringContaining('redan avgjord'),
      ])
    }
    expect([await statusOf(id), (await approvals()).length]).toEqual([status, count])
  })

  it('wants a remark with what is sent back, and shows it to the secretary', async () => {
    const id = await aProposed()
    const silent = await act(held.stage.member, id, 'skicka-tillbaka', { remark: ' ' })
    expect([silent.status, play.problemOn(silent)]).toEqual([422, expect.stringContaining('Skriv vad sekreteraren')])
    await act(held.stage.member, id, 'skicka-tillbaka', { remark: 'Fyra lampor.' })
    expect(play.textOf((await held.stage.secretary.get(pathOf(id))).text)).toContain('Fyra lampor.')
    expect((await propose()).status).toBe(303)
  })

  it('is not done on what was not read', async () => {
    const refused = await act(held.stage.member, await aProposed(), 'godkann', { seen: 'x' })
    expect([refused.status, play.problemOn(refused)]).toEqual([422, expect.stringContaining('inte den som du läste')])
  })

  it('is told the approver in a letter', async () => {
    const id = await aProposed()
    const { rows } = {
      rows: await test.db.selectFrom('mail').select('body').where('body', 'like', `%${id}%`).execute(),
    }
    expect(rows.map(({ body }) => body)).toEqual([expect.stringContaining('föreslår en rättelse')])
  })
})

it('notes approved on paper are corrected by the secretary, who says that it is approved', async () => {
  const { stage } = held
  const read = await play.aReadMeeting(stage, play.someText('2025-03-03', ['Ljus i tunneln', 'Övrigt']))
  held = { ...held, meetingId: read }
  const id = await aProposed({ approval: '1', reason: 'Fel plats.', place: 'Haninge' })
  expect((await act(stage.member, id, 'godkann')).status).toBe(403)
  const silent = await act(stage.secretary, id, 'godkann')
  expect([silent.status, play.problemOn(silent)]).toEqual([422, expect.stringContaining('Kryssa i')])
  expect((await act(stage.secretary, id, 'godkann', { seen: await hashOf(id), isApproved: 'ja' })).status).toBe(303)
  expect((await approvals()).map(({ approved_in }) => approved_in)).toEqual(['document', 'document'])
})
