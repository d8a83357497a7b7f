import { stockholmDay } from '#platform/time.ts'
import type { TestApp } from './app.ts'
import type { Browser } from './browser.ts'
import { aBody, aMeeting, aNetwork, aPerson, aRole } from './builders.ts'

export const today = stockholmDay(new Date())
export const year = Number(today.slice(0, 4))
export const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

/** A municipality with its people: one who may write its own rows, one who may read them, one with a post there. */
export type Town = {
  id: string
  /** Another municipality, a member of the same networks. */
  other: string
  coordinatorId: string
  coordinator: Browser
  reader: Browser
  nina: string
  /** Where its own view stands. */
  address: string
}

export async function aTown(test: TestApp): Promise<Town> {
  const towns = await test.db
    .insertInto('organisation')
    .values([
      { kind: 'municipality', code: '0192', name: 'Nynäshamns kommun', short_name: 'Nynäshamn' },
      { kind: 'municipality', code: '0128', name: 'Salems kommun', short_name: 'Salem' },
    ])
    .returning('id')
    .execute()
  const [id = '', other = ''] = towns.map((town) => town.id)
  const coordinatorId = (await aRole(test.db, { role: 'coordinator', organisation_id: id })).id
  const readerId = (await aRole(test.db, { role: 'reader', organisation_id: id })).id
  const nina = (await aPerson(test.db, { name: 'Nina Munters' })).id
  const post = { person_id: nina, organisation_id: id, title: 'tillväxtstrateg', held_from: '2020-01-01' }
  await test.db.insertInto('post').values(post).execute()
  const [coordinator, reader] = [await test.as(coordinatorId), await test.as(readerId)]
  const address = `/arbetsyta/organisationer/${id}/samverkan`
  return { id, other, coordinatorId, coordinator, reader, nina, address }
}

type Fill = { name: string; state?: string; member_from?: string; member_to?: string; role?: string }

/** A network that the town is in, with all that its row can show. */
export async function aFullNetwork({ db }: TestApp, town: Town, { name, state = 'active', ...member }: Fill) {
  const { id } = await aNetwork(db, { name, kind: 'agreement', state, purpose: `Syftet med ${name}` })
  await db
    .insertInto('network_member')
    .values([
      { network_id: id, organisation_id: town.id, ...member },
      { network_id: id, organisation_id: town.other },
    ])
    .execute()
  const body = await aBody(db, { network_id: id, name: 'Ledningsgruppen' })
  const seat = { role: 'chair', network_id: id, body_id: body.id, represents_id: town.id, person_id: town.nina }
  await aRole(db, { ...seat, valid_to: inDays(40) })
  await aMeeting(db, body, { day: inDays(10), starts_at: new Date(`${inDays(10)}T07:30:00Z`), place: 'Rådhuset' })
  const cost = { id: crypto.randomUUID(), network_id: id, year, kind: 'fixed', amount: 5_000 }
  await db.insertInto('cost_model').values(cost).execute()
  const ownTask = { organisation_id: town.id, network_id: id, added_by: town.coordinatorId, person_id: town.nina }
  await db
    .insertInto('own_task')
    .values({ ...ownTask, id: crypto.randomUUID(), wording: `Svara ${name}`, due_on: inDays(-1) })
    .execute()
  return id
}
