// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../../tests/support/app.ts'
import type { Browser, Form } from '../../../../tests/support/browser.ts'
import { aBody, aRole } from '../../../../tests/support/builders.ts'
import { aHeldMeeting, type HeldMeeting } from '../../../../tests/support/held-meeting.ts'
import * as play from '../../../../tests/support/stage.ts'

let test: TestApp
let held: HeldMeeting
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())
beforeEach(async () => {
  held = await aHeldMeeting(test)
})

const ground = { law: 'OSL 18:1', since: '2026-01-15', decidedBy: 'Kommunstyrelsen' }
const address = (kind = 'agenda-item', id = held.itemId) => `/arbetsyta/sekretess/ny?slag=${kind}&id=${id}`
const close = (form: Form = {}, browser = held.stage.secretary, path = address()) =>
  browser.post(path, { ...ground, level: 'body', ...form })
const list = () => `/arbetsyta/natverk/${held.stage.networkId}/sekretess`
const standing = () =>
  test.db
    .selectFrom('restriction')
    .selectAll()
    .where('network_id', '=', held.stage.networkId)
    .where('lifted_at', 'is', null)
    .execute()
const acts = async () => {
  const rows = await test.db
    .selectFrom('audit_entry')
    .select(['act', 'subject_kind', 'subject_id', 'person_id'])
    .where('chain', '=', held.stage.networkId)
    .where('act', 'in', ['restrict-record', 'lift-restriction'])
    .orderBy('number')
    .execute()
  return rows.map((row) => [row.act, row.subject_kind, row.subject_id, row.person_id])
}
const anotherSecretary = async () =>
  test.as((await aRole(test.db, { role: 'secretary', network_id: held.stage.networkId })).id)
const aDocument = async () => {
  const id = crypto.randomUUID()
  const row = { id, network_id: held.stage.networkId, kind: 'plan', title: 'Planen', address: 'https://exempel.se' }
  await test.db
    .insertInto('network_document')
    .values({ ...row, added_by: held.stage.people.secretary })
    .execute()
  return id
}

describe('closing', () => {
  it('is noted with law, day and who decided, and shown to those it is closed to', async () => {
    const closed = await close({ level: 'persons', personIds: [held.stage.people.member] })
    expect([closed.status, closed.location]).toEqual([
      303,
      `/arbetsyta/moten/${held.meetingId}?klart=sekretess#punkt-${held.itemId}`,
    ])
    const page = play.textOf((await held.stage.chair.get(list())).text)
    expect(page).toMatch(
      /Punkten är inte öppen för dig \(OSL 18:1\) OSL 18:1 15 januari 2026 Kommunstyrelsen namngivna/,
    )
    const own = play.textOf((await held.stage.secretary.get(list())).text)
    expect(own).toMatch(/Punkt: Belysning OSL 18:1 15 januari 2026 Kommunstyrelsen Petter Ahlgren Häv sekretessen/)
    const { secretary } = held.stage.people
    expect(await acts()).toEqual([['restrict-record', 'agenda-item', held.itemId, secretary]])
  })

  it('closes the whole matter when the item is all there is of it', async () => {
    await held.onItem('beslut', { wording: 'Ja.' })
    const form = await held.stage.secretary.get(address())
    expect(play.textOf(form.text)).toContain('Hela ärendet stängs, vid alla möten.')
    await close()
    const { matter_id } = await play.itemTitled(test, held.meetingId, 'Belysning')
    expect(await standing()).toMatchObject([{ record_kind: 'matter', record_id: matter_id, body_id: held.bodyId }])
  })

  it('closes one item alone of a matter that is on other agendas, and says so', async () => {
    const next = await held.plan('2031-01-01')
    await held.onItem('bordlagg', { reason: 'tidsbrist' })
    const { matter_id } = await play.itemTitled(test, held.meetingId, 'Belysning')
    const form = await held.stage.secretary.get(address())
    expect(form.text).toContain(`slag=matter&amp;id=${matter_id}`)
    await close({ level: 'persons', personIds: [held.stage.people.member] })
    expect(await standing()).toMatchObject([{ record_kind: 'agenda-item', record_id: held.itemId }])
    const matter = play.textOf((await held.stage.chair.get(`/arbetsyta/arenden/${matter_id}`)).text)
    expect(matter).toMatch(/Belysning.*Punkten är inte öppen för dig \(OSL 18:1\).*Står på dagordningen/)
    expect(play.textOf((await held.stage.chair.get(`/arbetsyta/moten/${next}`)).text)).toContain('Belysning')
    // The matter is put off as before; where, how often and why is closed.
    const first = play.textOf((await held.stage.chair.get('/arbetsyta')).text)
    expect(first).toContain('Belysning')
    expect(first).not.toContain('tidsbrist')
  })

  it('follows an item that becomes a matter afterwards', async () => {
    await close({ level: 'persons', personIds: [held.stage.people.member] })
    await held.onItem('beslut', { wording: 'Ja.' })
    const { matter_id } = await play.itemTitled(test, held.meetingId, 'Belysning')
    expect(await standing()).toMatchObject([{ record_kind: 'matter', record_id: matter_id }])
  })

  it('of a document leaves it to a body, a member organisation or some people', async () => {
    const { networkId } = held.stage
    const outside = await aBody(test.db, { network_id: networkId })
    const browser = await test.as(
      (await aRole(test.db, { role: 'member', network_id: networkId, body_id: outside.id })).id,
    )
    const documentId = await aDocument()
    const path = address('document', documentId)
    const closed = await close({ bodyId: held.bodyId }, held.stage.secretary, path)
    expect([closed.status, closed.location]).toEqual([303, `/arbetsyta/natverk/${networkId}/dokument?klart=sekretess`])
    const documents = `/arbetsyta/natverk/${networkId}/dokument`
    const words = async (who: Browser) => play.textOf((await who.get(documents)).text)
    expect(await words(browser)).toContain('Dokumentet är inte öppet för dig (OSL 18:1)')
    expect(await words(browser)).not.toContain('Planen')
    // A role in the whole network is not a seat in the body.
    expect(await words(held.stage.member)).not.toContain('Planen')
    const seated = await aRole(test.db, { role: 'member', network_id: networkId, body_id: held.bodyId })
    expect(await words(await test.as(seated.id))).toMatch(/Planen.*Sekretess: OSL 18:1, öppen för organet/)
  })

  it('is refused without a whole ground, with what was typed kept, and nothing closed', async () => {
    const { member } = held.stage.people
    const refused = await close({
      level: 'persons',
      personIds: [member],
      law: ' ',
      since: 'i går',
      decidedBy: 'Nämnden',
    })
    expect(refused.status).toBe(422)
    expect(play.problemOn(refused)).toMatch(/Skriv vilket lagrum.*Skriv från vilken dag/)
    expect(refused.text).toContain('value="Nämnden"')
    expect(refused.text).toMatch(new RegExp(`value="${member}"[^>]*checked|checked[^>]*value="${member}"`))
    expect(await standing()).toEqual([])
  })

  it.each<[string, Form]>([
    ['nobody chosen', { level: '' }],
    ['no such circle', { level: 'everyone' }],
    ['a stranger', { level: 'persons', personIds: [crypto.randomUUID()] }],
    ['no id', { level: 'persons', personIds: ['x', 'y'] }],
    ['an organisation that is no member', { level: 'organisation', organisationId: crypto.randomUUID() }],
    ['a day to come', { since: '2999-01-01' }],
  ])('is refused with %s', async (_, form) => {
    expect((await close(form)).status).toBe(422)
    expect(await standing()).toEqual([])
  })

  it('is done once, also when two do it at the same moment', async () => {
    const other = await anotherSecretary()
    const answers = await Promise.all([1, 2, 3].flatMap(() => [close(), close({}, other)]))
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422, 422, 422])
    expect(await standing()).toHaveLength(1)
  })

  it('is for the secretary of the body alone', async () => {
    const { chair, member, reader, networkId } = held.stage
    const elsewhere = await aBody(test.db, { network_id: networkId })
    const { id } = await aRole(test.db, { role: 'secretary', network_id: networkId, body_id: elsewhere.id })
    const administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
    const strangers = [chair, member, reader, administrator, (await play.aStage(test)).secretary, await test.as(id)]
    for (const browser of strangers) {
      expect([403, 404]).toContain((await browser.get(address())).status)
      expect([403, 404]).toContain((await close({}, browser)).status)
    }
    expect(await standing()).toEqual([])
  })

  it.each([
    ['no such kind', 'meeting', () => held.meetingId],
    ['an id of nothing', 'matter', () => crypto.randomUUID()],
    ['no id', 'document', () => 'x'],
  ])('is at no address with %s', async (_, kind, id) => {
    expect((await held.stage.secretary.get(address(kind, id()))).status).toBe(404)
    expect((await close({}, held.stage.secretary, address(kind, id()))).status).toBe(404)
  })
})

describe('lifting', () => {
  const lift = async (browser: Browser) => {
    const [restriction] = await test.db
      .selectFrom('restriction')
      .select('id')
      .where('network_id', '=', held.stage.networkId)
      .execute()
    return browser.post(`${list()}/${restriction?.id}/hav`)
  }

  it('opens it again, and is noted', async () => {
    await close({ level: 'persons', personIds: [held.stage.people.member] })
    const lifted = await lift(held.stage.secretary)
    expect([lifted.status, lifted.location]).toEqual([303, `${list()}?klart=havd`])
    expect(play.textOf((await held.stage.chair.get(`/arbetsyta/moten/${held.meetingId}`)).text)).toContain('Belysning')
    expect((await acts()).map(([act]) => act)).toEqual(['restrict-record', 'lift-restriction'])
  })

  it('twice is no fault, and is noted once', async () => {
    await close()
    const both = await Promise.all([lift(held.stage.secretary), lift(held.stage.secretary)])
    expect(both.map(({ status }) => status)).toEqual([303, 303])
    expect((await acts()).map(([act]) => act)).toEqual(['restrict-record', 'lift-restriction'])
  })

  it('is for a secretary to whom it is open', async () => {
    const named = await aRole(test.db, { role: 'secretary', network_id: held.stage.networkId })
    await close({ level: 'persons', personIds: [held.stage.people.member, named.id] })
    const { chair, member } = held.stage
    for (const browser of [chair, member, await anotherSecretary(), (await play.aStage(test)).secretary])
      expect([403, 404]).toContain((await lift(browser)).status)
    expect(await standing()).toHaveLength(1)
    expect((await lift(await test.as(named.id))).status).toBe(303)
    expect(await standing()).toEqual([])
  })

  it('comes by itself when the record is taken away', async () => {
    await held.post('punkter', { title: 'Överflödig' })
    const { id } = await play.itemTitled(test, held.meetingId, 'Överflödig')
    await close({}, held.stage.secretary, address('agenda-item', id))
    expect((await held.post(`punkter/${id}/ta-bort`)).status).toBe(303)
    expect(await standing()).toEqual([])
  })
})
