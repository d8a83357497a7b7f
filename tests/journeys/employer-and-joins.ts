import type { Db } from '#platform/db.ts'
import type { Browser } from '../support/browser.ts'

type Place = { network: string; municipality: string }

/** An organisation with people now and before, and a network in which a name is joined, one waits and one human is there twice. */
export async function anEmployerAndJoins(
  db: Db,
  { secretary, administrator }: { secretary: Browser; administrator: Browser },
  { network, municipality }: Place,
) {
  const root = `/arbetsyta/organisationer/${municipality}`
  const staff = 'namn;e-post;befattning;från;till\nÅsa Öst;asa.ost@exempel.se;kanslichef;2020-01-01;\n'
  await administrator.post(`${root}/personer/las-in`, {
    text: `${staff}Per Palm;per.palm@exempel.se;utredare;2019-01-01;2020-12-31`,
    confirmed: 'ja',
  })
  const role = { name: 'Åsa Öst', email: 'asa.ost@exempel.se', role: 'organisation-administrator' }
  await administrator.post(`${root}/roller/ny`, role)
  for (const email of ['maj.berg@exempel.se', 'maj.berg2@exempel.se'])
    await secretary.post(`/arbetsyta/natverk/${network}/personer/ny`, { name: 'Maj Berg', email, role: 'reader' })
  const idOf = async (email: string) =>
    (await db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id
  const [person, other] = [await idOf('maj.berg@exempel.se'), await idOf('maj.berg2@exempel.se')]
  await secretary.post(`/arbetsyta/natverk/${network}/namn/samma`, { person, other })
  const names = await db
    .selectFrom('attendance')
    .select(['id', 'name', 'organisation_name as organisation'])
    .where('network_id', '=', network)
    .where('person_id', 'is', null)
    .orderBy('name')
    .execute()
  const [first, second] = names
  const { id: place = '', ...joined } = first ?? { name: '', organisation: '' }
  await secretary.post(`/arbetsyta/natverk/${network}/namn`, { ...joined, person, place })
  const roleOf = async (held: string, holder: string) =>
    (
      await db
        .selectFrom('role_holding')
        .innerJoin('person', 'person.id', 'person_id')
        .select('role_holding.id')
        .where('role', '=', held)
        .where('email', '=', holder)
        .executeTakeFirstOrThrow()
    ).id
  const post = await db
    .selectFrom('post')
    .innerJoin('person', 'person.id', 'person_id')
    .select('post.id')
    .where('email', '=', role.email)
    .executeTakeFirstOrThrow()
  return {
    ...{ person, staffPost: post.id, staffRole: await roleOf(role.role, role.email) },
    networkRole: await roleOf('reader', 'maj.berg@exempel.se'),
    administratorRole: await roleOf('administrator', 'mats.ek@exempel.se'),
    secretaryPerson: await idOf('karin.lindvall@exempel.se'),
    writtenName: new URLSearchParams({ namn: second?.name ?? '', organisation: second?.organisation ?? '' }).toString(),
  }
}
