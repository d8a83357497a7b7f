// Real: the whole program with the example, its built styles and scripts, a browser with axe. Left out: the mail server.
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openJourney, type Journey, type Visitor } from '../support/journey.ts'
import { aWorld, type World } from './addresses.ts'
import { afterMeetingPages } from './after-meeting.ts'
import { followingUpPages } from './following-up.ts'
import { itemActPages } from './item-acts.ts'
import { itemRecordPages } from './item-records.ts'
import { look, refused, type Look, type Role } from './look.ts'
import { membersAndBodies } from './members-and-bodies.ts'
import { meetingPages } from './meetings.ts'
import { networkFacts } from './network-facts.ts'
import { ownViews } from './own-views.ts'
import { openPages } from './open-pages.ts'
import { papers } from './papers.ts'
import { planningPages } from './planning.ts'
import { peopleAndPosts } from './people-and-posts.ts'
import { readingIn } from './reading-in.ts'
import { register } from './register.ts'
import { summonsPages } from './summons.ts'
import { waysIn } from './ways-in.ts'

/** Every address that answers with a page, in each of its states. */
const looks: Record<string, Look[]> = {
  ...afterMeetingPages,
  ...followingUpPages,
  ...itemActPages,
  ...itemRecordPages,
  ...meetingPages,
  ...membersAndBodies,
  ...networkFacts,
  ...ownViews,
  ...openPages,
  ...papers,
  ...planningPages,
  ...peopleAndPosts,
  ...readingIn,
  ...register,
  ...summonsPages,
  ...waysIn,
  '/': [look('nobody', () => '/')],
  '/moten': [look('nobody', () => '/moten')],
  '/moten/:network/:body/:day': [
    look('nobody', (world) => world.edition),
    look('nobody', (world) => world.withdrawn, { status: 410 }),
    look('nobody', () => '/moten/ingen/alls/2020-01-01', { status: 404 }),
  ],
  '/arenden/:matterId': [look('nobody', (world) => `/arenden/${world.matter}`)],
  '/natverk': [look('nobody', () => '/natverk')],
  '/natverk/:network': [look('nobody', (world) => `/natverk/${world.networkPage}`)],
  '/om': [look('nobody', () => '/om')],
  '/logga-in': [look('nobody', () => '/logga-in'), refused('nobody', () => '/logga-in', '', { email: 'ingen' })],
  '/logga-in/:token': [
    look('nobody', (world) => `/logga-in/${world.link}`),
    look('nobody', () => '/logga-in/fel', { status: 422 }),
  ],
  '/arbetsyta': (['sekreterare', 'ledamot', 'lansstyrelse', 'gast', 'administrator'] as const).map((role) =>
    look(role, () => '/arbetsyta'),
  ),
  '/arbetsyta/natverk/nytt': [
    look('administrator', () => '/arbetsyta/natverk/nytt'),
    refused('administrator', () => '/arbetsyta/natverk/nytt', '', { name: '' }),
    look('ledamot', () => '/arbetsyta/natverk/nytt', { status: 403 }),
  ],
  '/arbetsyta/natverk/:networkId/organ/nytt': [
    look('sekreterare', (world) => `/arbetsyta/natverk/${world.network}/organ/nytt`),
    refused('sekreterare', (world) => `/arbetsyta/natverk/${world.network}/organ/nytt`, '', { name: '' }),
  ],
  '/arbetsyta/natverk/:networkId/personer/ny': [
    look('sekreterare', (world) => `/arbetsyta/natverk/${world.network}/personer/ny`),
    refused('sekreterare', (world) => `/arbetsyta/natverk/${world.network}/personer/ny`, '', {
      name: '',
      organisation: 'x',
    }),
  ],
  '/arbetsyta/utkorg': [look('administrator', () => '/arbetsyta/utkorg')],
  '/arbetsyta/arenden': [look('sekreterare', () => '/arbetsyta/arenden')],
  '/arbetsyta/arenden/:matterId': [
    look('sekreterare', (world) => `/arbetsyta/arenden/${world.matter}`),
    look('sekreterare', (world) => `/arbetsyta/arenden/${world.continued}`),
    look('ledamot', (world) => `/arbetsyta/arenden/${world.settled}`),
    look('sekreterare', (world) => `/arbetsyta/arenden/${world.closedMatter}`),
    look('lansstyrelse', (world) => `/arbetsyta/arenden/${world.closedMatter}`, { status: 403 }),
  ],
  '/arbetsyta/sekretess/ny': [
    look('sekreterare', (world) => `/arbetsyta/sekretess/ny?slag=agenda-item&id=${world.item}`),
    look('sekreterare', (world) => `/arbetsyta/sekretess/ny?slag=document&id=${world.document}`),
    refused('sekreterare', (world) => `/arbetsyta/sekretess/ny?slag=agenda-item&id=${world.item}`, '', {
      level: 'persons',
    }),
  ],
  '/arbetsyta/natverk/:networkId/sekretess': [
    look('sekreterare', (world) => `/arbetsyta/natverk/${world.network}/sekretess`),
    look('lansstyrelse', (world) => `/arbetsyta/natverk/${world.network}/sekretess`),
  ],
  '/arbetsyta/natverk/:networkId/laslogg': [
    look('sekreterare', (world) => `/arbetsyta/natverk/${world.network}/laslogg`),
    look('sekreterare', (world) => `/arbetsyta/natverk/${world.network}/laslogg?sida=99`),
  ],
}
const noPages = [
  '/arbetsyta/moten/:meetingId/anteckningar.docx',
  '/arbetsyta/moten/:meetingId/anteckningar.pdf',
  '/arbetsyta/moten/:meetingId/anslag.txt',
  '/arbetsyta/moten/:meetingId/handelser',
  '/arbetsyta/moten/:meetingId/handlingar.pdf',
  '/arbetsyta/moten/:meetingId/punkter/:itemId/bilagor/:attachmentId',
  '/arbetsyta/moten/:meetingId/punkter/:itemId/utdrag.pdf',
  '/arbetsyta/natverk/:networkId/dokument/:documentId/fil',
  '/arbetsyta/inlasning/:draftId/sidor/:page',
  '/arbetsyta/inlasning/omgangar/:batchId/nasta',
  '/arbetsyta/inlasning/rattelser.csv',
  '/arbetsyta/inlasning/rattelser.jsonl',
  '/arbetsyta/inlasning/omgangar/:batchId/rapport.csv',
  '/arbetsyta/organ/:bodyId/beslut.csv',
  '/arbetsyta/organisationer/:organisationId/samverkan.csv',
  '/arbetsyta/organisationer/:organisationId/samverkan.xlsx',
  '/halsa',
  '/kalender/:file',
  '/natverk/:file',
  '/samverkan/:file',
  '/moten/:network/:body/:file',
  '/exempel/:role/:key',
]

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
/** What the colours of a dark screen can break; the rest of a page is the same in both. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

let journey: Journey
let world: World
/** Those who are not looking at a page just now, by role. */
const idle = new Map<string, Visitor[]>()
beforeAll(async () => {
  journey = await openJourney()
  world = await aWorld(journey)
})
afterAll(() => journey.close())

async function asVisitor(role: Role, hasScripts: boolean, look: (visitor: Visitor) => Promise<void>): Promise<void> {
  const key = `${role} ${hasScripts}`
  const waiting = idle.get(key) ?? []
  idle.set(key, waiting)
  const visitor =
    waiting.pop() ?? (await journey.open(role === 'nobody' ? undefined : role, { javaScriptEnabled: hasScripts }))
  await look(visitor)
  waiting.push(visitor)
}

async function statusAt(page: Page, { at, sent }: Look): Promise<number | undefined> {
  const opened = await page.goto(at(world))
  if (!sent) return opened?.status()
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.waitForEvent('load'),
    page.evaluate(({ path, form }) => {
      const element = Object.assign(document.createElement('form'), { method: 'post', action: path })
      // A text area keeps the line breaks that a field of one line would lose.
      for (const [name, value] of Object.entries(form))
        element.append(Object.assign(document.createElement('textarea'), { name, value }))
      document.body.append(element)
      element.submit()
    }, sent(world)),
  ])
  return answer.status()
}

type Found = { id: string; nodes: { html: string; failureSummary?: string | undefined }[] }
const wordsOf = (found: readonly Found[]) =>
  found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`))

/** The first run brings axe into the page, where the others find it. */
const firstViolations = async (page: Page) =>
  wordsOf((await new AxeBuilder({ page }).setLegacyMode().withTags(tags).analyze()).violations)

const violations = async (page: Page, runOnly: string[]) =>
  wordsOf(
    await page.evaluate(async (values) => {
      type Axe = { run(root: Document, options: object): Promise<{ violations: Found[] }> }
      const axe = Reflect.get(window, 'axe') as Axe
      return (await axe.run(document, { runOnly: values, resultTypes: ['violations'] })).violations
    }, runOnly),
  )

const frameOf = (page: Page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    hasTitle: /\p{L}{2}.* – /u.test(document.title),
    doubleIds: [...document.querySelectorAll('[id]')]
      .map(({ id }) => id)
      .filter((id, index, all) => all.indexOf(id) !== index),
    widthTooMuch: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }))
const goodFrame = { lang: 'sv', headings: 1, hasTitle: true, doubleIds: [], widthTooMuch: 0 }

it('every route that answers a GET is looked at here', () => {
  const plain = (path: string) => path.replace(/\{(?:[^{}]|\{[^}]*\})*\}/g, '')
  const routes = journey.test.app.routes.filter(({ method }) => method === 'GET').map(({ path }) => plain(path))
  expect([...new Set(routes)].sort()).toEqual([...Object.keys(looks), ...noPages].sort())
})

// Side by side, as many as there are cores: most of the time goes to axe, which each page runs by itself.
describe.concurrent.each(Object.entries(looks))('%s', (_route, pages) => {
  it.each(
    pages.map((page, index) => [index + 1, page.as, page.sent ? 'refused' : (page.status ?? 200), page] as const),
  )('look %d, as %s, %s', (_index, role, _answer, given) => asVisitor(role, true, (visitor) => lookAt(visitor, given)))

  it('stands on a phone without scripts', async () => {
    // The first of each; how the others differ, the looks above have seen.
    const given = pages.find(({ sent }) => !sent)
    if (given) await asVisitor(given.as, false, (visitor) => lookWithoutScripts(visitor, given))
  })
})

async function lookAt({ page, noise }: Visitor, given: Look): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 })
  expect(await statusAt(page, given)).toBe(given.status ?? 200)
  expect(await frameOf(page)).toEqual(goodFrame)
  expect(await firstViolations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, rulesOfColour)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 375, height: 700 })
  expect(await frameOf(page)).toEqual(goodFrame)
  expect(await violations(page, tags)).toEqual([])
  expect(noise.splice(0)).toEqual([])
}

async function lookWithoutScripts({ page, noise }: Visitor, given: Look): Promise<void> {
  await page.setViewportSize({ width: 375, height: 700 })
  expect(await statusAt(page, given)).toBe(given.status ?? 200)
  expect(await frameOf(page)).toEqual(goodFrame)
  expect(noise.splice(0)).toEqual([])
}
