// Real: the whole program, its roles and its database. Left out: the built styles and the mail server.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import type { Browser } from '../../../tests/support/browser.ts'
import { ask, everythingIn, fill, routesWithIds, type Route } from '../../../tests/support/every-route.ts'
import { aFullNetwork } from '../../../tests/support/full-network.ts'
import * as play from '../../../tests/support/stage.ts'

let test: TestApp
let stage: play.Stage
let ids: Record<string, string>
let guest: Browser
let administrator: Browser
beforeAll(async () => {
  test = await createTestApp()
  ;({ stage, ids, guest, administrator } = await aFullNetwork(test))
})
afterAll(() => test.close())

// What an organisation is, and whom it shares one's own networks with, is open to everyone who signs in.
const isOpenToAll = ({ method, path }: Route) =>
  method === 'GET' && /^\/arbetsyta\/organisationer\/:organisationId[^/]*(?:\/grannskap)?$/.test(path)
// The installation's administrator appoints the first administrator of an organisation, and minds the register.
const isOfRegister = ({ path }: Route) => path.startsWith('/arbetsyta/organisationer/')
const withIds = () => routesWithIds(test)
const everything = () => everythingIn(test)

describe('every route with an id in its address', () => {
  it('is one that these tests know how to fill', () => {
    expect(withIds().length).toBeGreaterThan(100)
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
    expect(await everything()).toEqual(before)
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

  // What whoever sits in the body (or 'may take part') does in their own name: each has tests of its own of whom it refuses.
  const actsOfSeated: Record<string, string> = {
    '/arbetsyta/fragor/:roundId': 'answers a question that was asked of the members, for their own organisation',
    '/arbetsyta/datumforslag/:pollId/svar': 'says which days they can come',
    '/arbetsyta/organ/:bodyId/onska-punkt': 'asks for an item',
    '/arbetsyta/moten/:meetingId/synpunkter': 'remarks on notes that wait for approval',
  }
  const isOfSeated = ({ path }: Route) => path in actsOfSeated
  it('knows the acts of those who sit in the body by addresses that are there', () => {
    const paths = withIds().map(({ path }) => path)
    expect(Object.keys(actsOfSeated).filter((path) => !paths.includes(path))).toEqual([])
  })

  it.each([
    ['reader', () => stage.reader, () => false],
    ['member', () => stage.member, isOfSeated],
    ['chair', () => stage.chair, isOfSeated],
    ['guest', () => guest, () => false],
    ['administrator', () => administrator, isOfRegister],
  ])('writes nothing for a %s', async (_role, who, isTheirs) => {
    const before = await everything()
    const posts = withIds().filter((one) => one.method === 'POST' && !isOwnContact(one) && !isTheirs(one))
    for (const route of posts) {
      const answer = await ask(who(), route, ids)
      expect([route.path, [403, 404].includes(answer.status)]).toEqual([route.path, true])
    }
    expect(await everything()).toEqual(before)
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
  expect(await page('/arenden')).toMatch(/Inget väntar.*Inga ärenden ännu/)
  expect(await page('/inlasning')).toContain('Inget inläst ännu')
  expect(await page(`/natverk/${nobody.networkId}`)).toContain('Inget organ ännu')
})
