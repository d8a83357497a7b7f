import type { Hono } from 'hono'
import { recordSession } from '#areas/access/session.store.ts'
import type { Base, Deployment } from '#areas/access/index.ts'
import { openPageCache } from '#areas/public-site/index.ts'
import { openAnnouncements } from '#platform/announcements.ts'
import { openDb, type Db } from '#platform/db.ts'
import type { Letter } from '#platform/mail.ts'
import { buildApp } from '../../src/app.ts'
import { openBrowser, type Browser } from './browser.ts'
import { beginDays } from './days.ts'
import { createTestDatabase, type TestDatabase } from './postgres.ts'

export type TestApp = {
  app: Hono<Base>
  deployment: Deployment
  /** The owner's connection: for putting rows in place and for looking at what came of an act. */
  db: Db
  database: TestDatabase
  /** Every letter that the program has sent, oldest first. */
  letters: Letter[]
  /** Waits for the work that the program does after its answer has left. */
  afterwards(): Promise<void>
  /** A browser in which nobody is signed in. */
  browser(): Browser
  /** A browser in which this person is signed in. */
  as(personId: string): Promise<Browser>
  close(): Promise<void>
}

/** The whole program on an empty database of its own, with real roles; left out: the built styles and the mail server. */
export async function createTestApp(overrides: Partial<Deployment> = {}): Promise<TestApp> {
  beginDays()
  const database = await createTestDatabase()
  const db = openDb(database.adminUrl, 2)
  const [app, access, open] = [openDb(database.appUrl, 6), openDb(database.accessUrl, 4), openDb(database.publicUrl, 2)]
  const cache = await openPageCache(database.publicUrl)
  const announcements = await openAnnouncements(database.publicUrl, ['radslag_meetings', 'radslag_rights'])
  const letters: Letter[] = []
  const pending: Promise<void>[] = []
  const deployment: Deployment = {
    ...{ app, access, open, siteName: 'Rådslag', assets: { css: [], js: [] }, origin: 'http://radslag.test' },
    ...{ sender: 'Rådslag <radslag@radslag.test>', replyAddress: 'svar@radslag.test' },
    ...{ isExample: false, secret: 'a secret of the tests', trustsProxy: false },
    announcements,
    clock: () => new Date(),
    mailer: { isConfigured: true, send: (letter) => Promise.resolve(letters.push(letter) > 0) },
    afterwards: (work) => void pending.push(work()),
    ...overrides,
  }
  const whole = buildApp(deployment, cache)
  const browser = (cookies?: Map<string, string>) => openBrowser(whole, deployment.origin, cookies)
  const sessionName = deployment.origin.startsWith('https:') ? '__Host-session' : 'session'
  const afterwards = async () => void (await Promise.all(pending.splice(0)))
  return {
    ...{ app: whole, deployment, db, database, letters, afterwards, browser },
    as: async (personId) => browser(new Map([[sessionName, await recordSession(access, personId)]])),
    close: async () => {
      await announcements.close()
      await afterwards()
      await cache.close()
      await Promise.all([db, app, access, open].map((one) => one.destroy()))
      await database.drop()
    },
  }
}
