import type { Db } from '#platform/db.ts'
import type { Browser } from '../support/browser.ts'

type Place = { meeting: string; item: string; organisation: string }

/** A guest's link, and an organisation whose own sign-in is connected to an address where nothing answers. */
export async function aGuestLinkAndProvider(db: Db, secretary: Browser, { meeting, item, organisation }: Place) {
  const form = { name: 'Ylva Sandberg', email: 'ylva.sandberg@exempel.se' }
  const { text } = await secretary.post(`/arbetsyta/moten/${meeting}/punkter/${item}/gast`, form)
  await db
    .insertInto('identity_provider')
    .values({
      organisation_id: organisation,
      issuer: 'http://127.0.0.1:9',
      client_id: 'radslag',
      domains: ['ljusbolaget.se'],
    })
    .execute()
  return { guestLink: /\/gast\/[\w-]{43}/.exec(text)?.[0] ?? '', connected: organisation }
}
