// Every address that the program answers at, tried by one who is not signed in. A new one is closed, or stands here.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../tests/support/app.ts'
import { aPerson } from '../../../tests/support/builders.ts'
import { exampleRolePath, exampleRoles } from './index.ts'

let test: TestApp
beforeAll(async () => {
  test = await createTestApp({ isExample: true })
})
afterAll(() => test.close())

const open = [
  'GET /',
  'GET /arenden/:matterId',
  'GET /brev/av/:token',
  'GET /exempel/:role/:key',
  'GET /gast/:token',
  'GET /halsa',
  'GET /kalender/:file{[^/]+[.]ics}',
  'GET /logga-in',
  'GET /logga-in/:token',
  'GET /logga-in/oidc/:organisationId',
  'GET /logga-in/oidc/svar',
  'GET /logga-in/organisation',
  'GET /moten',
  'GET /moten/:network/:body/:day',
  'GET /moten/:network/:body/:file{[^/]+[.]docx}',
  'GET /moten/:network/:body/:file{[^/]+[.]json}',
  'GET /moten/:network/:body/:file{[^/]+[.]pdf}',
  'GET /natverk',
  'GET /natverk/:file{[^/]+[.]json}',
  'GET /natverk/:network',
  'GET /om',
  'GET /samverkan',
  'GET /samverkan/:file{[^/]+[.]json}',
  'GET /samverkan/:organisation',
  'GET /svar/:token',
  'POST /brev/av/:token',
  'POST /gast/:token',
  'POST /logga-in',
  'POST /logga-in/:token',
  'POST /logga-in/nyckel',
  'POST /logga-in/nyckel/utmaning',
  'POST /logga-in/organisation',
  'POST /logga-ut',
  'POST /svar/:token',
]

/** Every route, without what stands before them all. */
const routes = () => {
  const all = test.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)
  return [...new Set(all)].sort()
}
const addressOf = (path: string) =>
  path
    .replace(/:\w+\{[^}]*json\}/g, 'a.json')
    .replace(/:\w+\{(?:[^{}]|\{[^}]*\})*\}/g, crypto.randomUUID())
    .replace(/:\w+/g, crypto.randomUUID())

async function answerTo(route: string, headers: Record<string, string> = {}) {
  const [method, path = ''] = route.split(' ')
  const browser = test.browser()
  return method === 'GET' ? browser.get(addressOf(path), headers) : browser.post(addressOf(path), {}, headers)
}

it('sends whoever is not signed in to the sign-in page, from all but the open addresses', async () => {
  const answers = new Map<string, string>()
  for (const route of routes()) {
    const { status, location } = await answerTo(route)
    answers.set(route, status === 303 && location.startsWith('/logga-in') ? 'closed' : 'open')
  }
  expect(answers.size).toBeGreaterThan(40)
  expect([...answers].filter(([, answer]) => answer === 'open').map(([route]) => route)).toEqual(open)
})

it('brings one back, after signing in, to the page that was asked for', async () => {
  const { location } = await test.browser().get('/arbetsyta/natverk?a=b')
  expect(location).toBe('/logga-in?till=%2Farbetsyta%2Fnatverk')
})

it('answers at no address of the workspace that is not a route with anything but the sign-in page', async () => {
  for (const path of ['/arbetsyta/finns-inte', '/arbetsyta/moten/../../arbetsyta', '/arbetsyta//moten']) {
    expect((await test.browser().get(path)).status).toBe(303)
  }
})

it('lets a person without any role in, to a page of their own and nothing else', async () => {
  const personId = (await aPerson(test.db)).id
  const answers: string[] = []
  for (const route of routes().filter((one) => !open.includes(one))) {
    // A browser for each: one of the acts is to sign out everywhere.
    const browser = await test.as(personId)
    const [method, path = ''] = route.split(' ')
    const answer = method === 'GET' ? await browser.get(addressOf(path)) : await browser.post(addressOf(path))
    if (answer.status < 400) answers.push(route)
  }
  expect(answers).toEqual([
    'GET /arbetsyta',
    'GET /arbetsyta/brev',
    'GET /arbetsyta/inloggningar',
    'GET /arbetsyta/kalender',
    'GET /arbetsyta/natverk',
    'GET /arbetsyta/natverk/delade',
    'GET /arbetsyta/organisationer',
    'GET /arbetsyta/organisationer/befolkning',
    'POST /arbetsyta/brev',
    'POST /arbetsyta/inloggningar/avsluta-alla',
    'POST /arbetsyta/inloggningar/avsluta-andra',
    'POST /arbetsyta/inloggningar/nycklar/utmaning',
    'POST /arbetsyta/kalender',
  ])
})

it('opens the example’s role links with their own key only, and nowhere but in an example', async () => {
  const real = await createTestApp({ isExample: false })
  for (const { db } of [test, real]) await aPerson(db, { email: exampleRoles[0].email })
  const path = exampleRolePath(test.deployment.secret, exampleRoles[0].slug)
  expect((await test.browser().get(path)).location).toBe('/arbetsyta')
  expect((await test.browser().get(`${path}x`)).status).toBe(404)
  expect((await real.browser().get(path)).status).toBe(404)
  await real.close()
})

// A mail program posts to the address in a letter from no page at all; the key in it is all there is to know.
const fromLetters = ['POST /brev/av/:token']

it('no form is taken from another site, at any other address', async () => {
  const posts = routes().filter((route) => route.startsWith('POST ') && !fromLetters.includes(route))
  for (const route of posts) {
    expect({ route, status: (await answerTo(route, { 'sec-fetch-site': 'cross-site' })).status }).toEqual({
      route,
      status: 403,
    })
  }
})
