// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Browser, Form } from '../../../tests/support/browser.ts'
import { aRole } from '../../../tests/support/builders.ts'
import { registerIds } from '../../../tests/support/register-ids.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let ids: Record<string, string>
let guest: Browser
let administrator: Browser

/** A network in which everything that can be read or written is there: draft, held meeting, matter, decision, guest. */
beforeAll(async () => {
  test = await createTestApp()
  stage = await play.aStage(test)
  const read = await play.aReadMeeting(stage, play.someText('2026-01-12', ['Hemlig belysning', 'Övrigt']), {
    'i-0-title': 'Hemlig belysning',
    'i-0-tabled': 'ja',
    'f-nextDate': '2026-02-12',
  })
  const { body_id: bodyId } = await test.db
    .selectFrom('meeting')
    .select('body_id')
    .where('id', '=', read)
    .executeTakeFirstOrThrow()
  const { id: meetingId } = await test.db
    .selectFrom('meeting')
    .select('id')
    .where('day', '=', '2026-02-12')
    .executeTakeFirstOrThrow()
  const write = (path: string, form: Form = {}) => stage.secretary.post(`/arbetsyta/moten/${meetingId}/${path}`, form)
  await write('oppna')
  await write('punkter', { title: 'Gästens punkt' })
  const first = await play.itemTitled(test, meetingId, 'Hemlig belysning')
  const { id: itemId } = await play.itemTitled(test, meetingId, 'Gästens punkt')
  await write(`punkter/${itemId}/anteckning`, { version: '1', notes: 'Det gästen får läsa.' })
  await write(`punkter/${first.id}/anteckning`, { version: '1', notes: 'Det ingen annan får läsa.' })
  await write(`punkter/${itemId}/beslut`, { wording: 'Gästen tackas.' })
  await write(`punkter/${itemId}/gast`, { name: 'Ylva Gäst', email: 'ylva.gast@exempel.se' })
  const { id: factId } = await test.db
    .selectFrom('decision')
    .select('id')
    .where('meeting_id', '=', meetingId)
    .executeTakeFirstOrThrow()
  const draftId = play.idIn(
    (await play.sendFile(stage.secretary, stage.networkId, play.someText('2026-03-12', ['Hemligt', 'B']))).location,
  )
  const person = await test.db
    .selectFrom('person')
    .select('id')
    .where('email', '=', 'ylva.gast@exempel.se')
    .executeTakeFirstOrThrow()
  const matterId = first.matter_id ?? ''
  const ofMeeting = { networkId: stage.networkId, bodyId, meetingId, itemId, factId, draftId, matterId }
  ids = { ...(await registerIds(test.db, stage.networkId, bodyId)), ...ofMeeting, personId: person.id }
  guest = await test.as(person.id)
  administrator = await test.as((await aRole(test.db, { role: 'administrator' })).id)
})
afterAll(() => test.close())

type Route = { method: string; path: string }
// What an organisation is, and whom it shares one's own networks with, is open to everyone who signs in.
const isOpenToAll = ({ method, path }: Route) =>
  method === 'GET' && /^\/arbetsyta\/organisationer\/:organisationId[^/]*(?:\/grannskap)?$/.test(path)
// The installation's administrator appoints the first administrator of an organisation, and minds the register.
const isOfRegister = ({ path }: Route) => path.startsWith('/arbetsyta/organisationer/')
/** Every route of the workspace, as the program itself lists them. */
const routes = (): Route[] => {
  const all = test.app.routes.filter(
    ({ method, path }) => ['GET', 'POST'].includes(method) && path.startsWith('/arbetsyta'),
  )
  return [...new Map(all.map((route) => [`${route.method} ${route.path}`, route])).values()]
}
const withIds = () => routes().filter(({ path }) => path.includes(':'))
const fill = (path: string, known: Record<string, string>) =>
  path.replace(/:(\w+)(\{[^/]*\})?/g, (_, name: string) => known[name] ?? `no-${name}`)
const form = {
  ...{
    act: 'confirm',
    version: '1',
    day: '2027-01-01',
    title: 'x',
    wording: 'x',
    notes: 'x',
    reason: 'x',
    remark: 'x',
  },
  ...{ name: 'x', email: 'x@exempel.se', role: 'member' },
}
const ask = (browser: Browser, { method, path }: Route, known: Record<string, string>) =>
  method === 'GET' ? browser.get(fill(path, known)) : browser.post(fill(path, known), form)
const written = [
  ...(['meeting', 'meeting_step', 'agenda_item', 'matter_step', 'decision', 'tabling', 'attendance'] as const),
  ...(['item_guest', 'approval', 'role_holding', 'import_draft', 'network', 'network_member', 'network_goal'] as const),
  ...(['network_event', 'network_document', 'programme_decision', 'cost_model', 'post', 'own_membership'] as const),
  ...(['own_task', 'restriction', 'person_join'] as const),
]
const everything = async () =>
  JSON.stringify(await Promise.all(written.map((name) => test.db.selectFrom(name).selectAll().execute())))

describe('every route with an id in its address', () => {
  it('is one that these tests know how to fill', () => {
    expect(withIds().length).toBeGreaterThan(25)
    expect(withIds().filter(({ path }) => fill(path, ids).includes('no-'))).toEqual([])
  })

  it('shows and does nothing for the secretary of another network, who is told 404 or 403', async () => {
    const other = await play.aStage(test)
    const before = await everything()
    for (const route of withIds().filter((one) => !isOpenToAll(one))) {
      const answer = await ask(other.secretary, route, ids)
      expect([route.method, route.path, [403, 404].includes(answer.status), answer.text.includes('Hemlig')]).toEqual([
        ...[route.method, route.path, true, false],
      ])
    }
    expect(await everything()).toBe(before)
  })

  it.each([
    ['an id of nothing', () => crypto.randomUUID()],
    ['no id at all', () => 'x'],
    ['an id with capitals', () => crypto.randomUUID().toUpperCase()],
  ])('with %s is 404 for its own secretary', async (_case, anId) => {
    for (const route of withIds()) {
      const wrong = Object.fromEntries(Object.keys(ids).map((name) => [name, anId()]))
      const { status } = await ask(stage.secretary, route, wrong)
      const isRefused = status === 404 || (status === 403 && isOfRegister(route))
      expect([route.method, route.path, isRefused]).toEqual([route.method, route.path, true])
    }
  })

  it('does not take an item of one meeting at another', async () => {
    const planned = await stage.secretary.post(`/arbetsyta/organ/${ids['bodyId']}/moten/nytt`, { day: '2026-09-09' })
    for (const route of withIds().filter(({ path }) => path.includes(':itemId'))) {
      const answer = await ask(stage.secretary, route, { ...ids, meetingId: play.idIn(planned.location) })
      expect([route.method, route.path, answer.status]).toEqual([route.method, route.path, 404])
    }
  })

  // One's own contact details are one's own to change, whatever role one has.
  const isOwnContact = ({ path }: Route) => /^\/arbetsyta\/personer\/:personId.*\/kontakt$/.test(path)

  it.each([
    ['reader', () => stage.reader, () => false],
    ['member', () => stage.member, () => false],
    ['chair', () => stage.chair, () => false],
    ['guest', () => guest, () => false],
    ['administrator', () => administrator, isOfRegister],
  ])('writes nothing for a %s', async (_role, who, isTheirs) => {
    const before = await everything()
    const posts = withIds().filter((one) => one.method === 'POST' && !isOwnContact(one) && !isTheirs(one))
    for (const route of posts) {
      const answer = await ask(who(), route, ids)
      expect([route.path, [403, 404].includes(answer.status)]).toEqual([route.path, true])
    }
    expect(await everything()).toBe(before)
  })
})

it('a reader reads the meeting and is offered nothing to do', async () => {
  const page = await stage.reader.get(`/arbetsyta/moten/${ids['meetingId']}`)
  expect([page.status, page.text.includes('Det ingen annan får läsa.')]).toEqual([200, true])
  const main = /<main.*<\/main>/s.exec(page.text)?.[0] ?? ''
  expect([main.includes('<form'), main.includes('<button')]).toEqual([false, false])
})

describe('a guest', () => {
  const page = async (path: string) => guest.get(`/arbetsyta${path}`)

  it('reads the one item and nothing else of the meeting', async () => {
    const { status, text } = await page(`/moten/${ids['meetingId']}`)
    expect(status).toBe(200)
    for (const words of ['Gästens punkt', 'Det gästen får läsa.', 'Gästen tackas.']) expect(text).toContain(words)
    for (const words of ['Hemlig', 'Det ingen annan', 'Närvaro', 'Vad som har hänt', 'Maja Ek', 'Petter'])
      expect(text).not.toContain(words)
    expect(/<main.*<\/main>/s.exec(text)?.[0]).not.toContain('<form')
  })

  it('finds the meeting on the first page, and no lists', async () => {
    const first = await page('')
    expect(play.textOf(first.text)).toContain('Möten du är inbjuden till')
    expect(first.text).toContain(`/arbetsyta/moten/${ids['meetingId']}`)
    expect(first.text).not.toContain('Hemlig')
    for (const path of [
      '/moten',
      '/arenden',
      '/inlasning',
      '/utkorg',
      `/organ/${ids['bodyId']}`,
      `/arenden/${ids['matterId']}`,
      `/natverk/${ids['networkId']}`,
    ])
      expect([path, [403, 404].includes((await page(path)).status)]).toEqual([path, true])
  })

  it('reads no meeting they were not asked to', async () => {
    const other = await test.db
      .selectFrom('meeting')
      .select('id')
      .where('day', '=', '2026-01-12')
      .executeTakeFirstOrThrow()
    expect((await page(`/moten/${other.id}`)).status).toBe(404)
  })
})

it('an administrator reads no meeting, matter or draft', async () => {
  for (const path of [
    `/moten/${ids['meetingId']}`,
    `/arenden/${ids['matterId']}`,
    `/inlasning/${ids['draftId']}`,
    '/moten',
    '/arenden',
    '/inlasning',
    `/organ/${ids['bodyId']}`,
  ]) {
    const answer = await administrator.get(`/arbetsyta${path}`)
    expect([path, [403, 404].includes(answer.status), answer.text.includes('Hemlig')]).toEqual([path, true, false])
  }
  const first = await administrator.get('/arbetsyta')
  expect([first.status, first.text.includes('Hemlig')]).toEqual([200, false])
})

it('one without any role meets pages that say what is missing', async () => {
  const nobody = await play.aStage(test)
  const page = async (path: string) => play.textOf((await nobody.secretary.get(`/arbetsyta${path}`)).text)
  expect(await page('')).toContain('Väntar på dig (0)')
  expect(await page('')).toContain('Inget möte är planerat')
  expect(await page('/moten')).toContain('Inget möte är planerat')
  expect(await page('/arenden')).toMatch(/Inget är bordlagt.*Inga ärenden ännu/)
  expect(await page('/inlasning')).toContain('Inget inläst ännu')
  expect(await page(`/natverk/${nobody.networkId}`)).toContain('Inget organ ännu')
})
