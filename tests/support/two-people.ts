import type { Page } from 'playwright-core'
import { recordSession } from '#areas/access/session.store.ts'
import { personalSecret } from '#platform/secrets.ts'
import { openJourney, type Noise } from './journey.ts'
import { aMeetingGroup } from './meeting-group.ts'

/** Two people of the management group, each signed in in a browser of their own, and whoever comes by signed out. */
export type TwoPeople = {
  bodyId: string
  pages: [Page, Page]
  noises: Noise[]
  signedOut(path: string): Promise<Page>
  /** The address in the letter that called this person; its key is put in as the letter leaves. */
  replyLinkOf(name: string): Promise<string>
  close(): Promise<void>
}

export async function openTwoPeople(one: string, other: string): Promise<TwoPeople> {
  const journey = await openJourney({ withExample: false })
  const { test } = journey
  const { bodyId, idOf } = await aMeetingGroup(test)
  const noises: Noise[] = []
  const opened = async () => {
    const visitor = await journey.open()
    noises.push(visitor.noise)
    return visitor
  }
  const signedIn = async (name: string) => {
    const { page, context } = await opened()
    const value = await recordSession(test.deployment.access, idOf(name))
    await context.addCookies([{ name: 'session', value, url: journey.origin }])
    return page
  }
  const signedOut = async (path: string) => {
    const { page } = await opened()
    await page.goto(path)
    return page
  }
  const replyLinkOf = async (name: string) => {
    const called = test.db.selectFrom('invitation').select('id').where('person_id', '=', idOf(name))
    return `/svar/${personalSecret(test.deployment.secret, (await called.executeTakeFirstOrThrow()).id)}`
  }
  const pages: [Page, Page] = [await signedIn(one), await signedIn(other)]
  return { bodyId, pages, noises, signedOut, replyLinkOf, close: () => journey.close() }
}
