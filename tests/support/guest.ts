import { expect } from 'vitest'
import type { TestApp } from './app.ts'
import type { Answer, Browser } from './browser.ts'
import type { HeldMeeting } from './held-meeting.ts'

/** One who is asked in for the item of a held meeting. */
export type Guest = {
  email: string
  /** The address of the secretary's page of guests. */
  place: string
  invite(form?: Record<string, string>): Promise<Answer>
  personId(): Promise<string>
  /** A browser in which the guest has pressed the button of the link. */
  enter(link: string): Promise<Browser>
}

/** The guest's link in a page or a letter, without the host. */
export const guestLinkIn = (text: string) => /http:\/\/radslag\.test(\/gast\/[\w-]+)/.exec(text)?.[1] ?? ''

export function aGuest(test: TestApp, held: HeldMeeting): Guest {
  const email = `ylva-${held.itemId.slice(0, 8)}@exempel.se`
  return {
    email,
    place: `/arbetsyta/moten/${held.meetingId}/punkter/${held.itemId}/gast`,
    invite: (form = {}) => held.onItem('gast', { name: 'Ylva Sandberg', email, ...form }),
    personId: async () =>
      (await test.db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id,
    enter: async (link) => {
      const browser = test.browser()
      const answer = await browser.post(link)
      expect([answer.status, answer.location]).toEqual([303, `/arbetsyta/moten/${held.meetingId}#punkt-${held.itemId}`])
      return browser
    },
  }
}
