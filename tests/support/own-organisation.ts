import type { TestApp } from './app.ts'
import type { Browser } from './browser.ts'
import { anOrganisation, aRole } from './builders.ts'

/** A member of the network with one of its own people, who has a role in the organisation and none in the network. */
export async function aMemberOf(test: TestApp, networkId: string, role = 'reader') {
  const organisation = await anOrganisation(test.db)
  await test.db
    .insertInto('network_member')
    .values({ network_id: networkId, organisation_id: organisation.id, member_from: '2020-01-01' })
    .execute()
  const person = await aRole(test.db, { role, organisation_id: organisation.id })
  const browser: Browser = await test.as(person.id)
  return { organisation, person, browser }
}
