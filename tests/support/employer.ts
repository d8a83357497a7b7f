import type { TestApp } from './app.ts'
import { anOrganisation, aRole } from './builders.ts'

/** An organisation with its administrator and a reader, each in a browser of their own. */
export async function anEmployer(test: TestApp) {
  const organisation = await anOrganisation(test.db)
  const chief = await aRole(test.db, { role: 'organisation-administrator', organisation_id: organisation.id })
  const reader = await aRole(test.db, { role: 'reader', organisation_id: organisation.id })
  const path = `/arbetsyta/organisationer/${organisation.id}`
  return { organisation, path, chiefId: chief.id, chief: await test.as(chief.id), reader: await test.as(reader.id) }
}

export const lettersTo = (test: TestApp, address: string) =>
  test.db.selectFrom('mail').select('body').where('to_address', '=', address).execute()

export const postsOf = (test: TestApp, email: string) =>
  test.db
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'post.person_id')
    .where('email', '=', email)
    .select(['post.id', 'title', 'held_from', 'held_to'])
    .execute()
