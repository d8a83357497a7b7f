import { randomUUID } from 'node:crypto'
import { sql, type Insertable, type Selectable } from 'kysely'
import type { DB } from '#platform/db-types.ts'
import type { Db } from '#platform/db.ts'

type Row<Name extends keyof DB> = Selectable<DB[Name]>
type Some<Name extends keyof DB> = Partial<Insertable<DB[Name]>>

let count = 0
/** A number that no other row has: names that must differ are made with it. */
const next = () => ++count

export const aNetwork = (db: Db, overrides: Some<'network'> = {}): Promise<Row<'network'>> => {
  const number = next()
  const row = { id: randomUUID(), name: `Nätverk ${number}`, short_name: `N${number}`, slug: `natverk-${number}` }
  return db
    .insertInto('network')
    .values({ ...row, ...overrides })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** A body of the network given, or of a new one. */
export const aBody = async (db: Db, overrides: Some<'body'> = {}): Promise<Row<'body'>> => {
  const number = next()
  const network_id = overrides.network_id ?? (await aNetwork(db)).id
  return db
    .insertInto('body')
    .values({ id: randomUUID(), name: `Grupp ${number}`, slug: `grupp-${number}`, ...overrides, network_id })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const aPerson = (db: Db, overrides: Some<'person'> = {}): Promise<Row<'person'>> => {
  const number = next()
  return db
    .insertInto('person')
    .values({ id: randomUUID(), name: `Person ${number}`, email: `person-${number}@exempel.se`, ...overrides })
    .returningAll()
    .executeTakeFirstOrThrow()
}

export const anOrganisation = (db: Db, overrides: Some<'organisation'> = {}): Promise<Row<'organisation'>> => {
  const number = next()
  const row = { kind: 'municipality', name: `Orten ${number} kommun`, short_name: `Orten ${number}` }
  return db
    .insertInto('organisation')
    .values({ ...row, ...overrides })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** A post held since long, in the organisation given or in a new one. */
export const aPost = async (db: Db, overrides: Some<'post'> = {}): Promise<Row<'post'>> => {
  const person_id = overrides.person_id ?? (await aPerson(db)).id
  const organisation_id = overrides.organisation_id ?? (await anOrganisation(db)).id
  return db
    .insertInto('post')
    .values({ title: 'handläggare', held_from: '2020-01-01', ...overrides, person_id, organisation_id })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** A role held since long; in the whole network when no `body_id` is given. Gives the one who holds it. */
export async function aRole(db: Db, overrides: Some<'role_holding'> & { role: string }): Promise<Row<'person'>> {
  const { person_id = (await aPerson(db)).id } = overrides
  await db
    .insertInto('role_holding')
    .values({ valid_from: '2020-01-01', ...overrides, person_id })
    .execute()
  return db.selectFrom('person').selectAll().where('id', '=', person_id).executeTakeFirstOrThrow()
}

type Place = { network_id: string; body_id: string }

/** A planned meeting of the body. `takeSteps` leads it on. */
export async function aMeeting(db: Db, body: Row<'body'>, overrides: Some<'meeting'> = {}): Promise<Row<'meeting'>> {
  const place = { network_id: body.network_id, body_id: body.id }
  const meeting = await db
    .insertInto('meeting')
    .values({ id: randomUUID(), day: '2026-03-06', ...place, ...overrides })
    .returningAll()
    .executeTakeFirstOrThrow()
  await takeSteps(db, meeting, ['plan'])
  return meeting
}

const nextStatus: Record<string, string> = {
  ...{ plan: 'planned', open: 'ongoing', 'send-for-approval': 'awaiting-approval', return: 'ongoing' },
  ...{
    approve: 'approved',
    record: 'approved',
    publish: 'published',
    'publish-correction': 'published',
    recall: 'ongoing',
    withdraw: 'approved',
    cancel: 'cancelled',
  },
}

/** Leads a meeting on by these acts, as somebody or other. The database refuses an act that is out of turn. */
export async function takeSteps(db: Db, meeting: Place & { id: string }, acts: string[]): Promise<void> {
  const person = await aPerson(db)
  for (const act of acts) {
    const to_status = nextStatus[act] ?? act
    await sql`insert into meeting_step (meeting_id, number, network_id, body_id, act, from_status, to_status, person_id)
      select ${meeting.id}, count(*) + 1, ${meeting.network_id}, ${meeting.body_id}, ${act},
        coalesce((array_agg(to_status order by number desc))[1], ''), ${to_status}, ${person.id}
      from meeting_step where meeting_id = ${meeting.id}`.execute(db)
  }
}

export async function anAgendaItem(
  db: Db,
  meeting: Row<'meeting'>,
  overrides: Some<'agenda_item'> = {},
): Promise<Row<'agenda_item'>> {
  const number = next()
  const place = { network_id: meeting.network_id, body_id: meeting.body_id, meeting_id: meeting.id }
  return db
    .insertInto('agenda_item')
    .values({ id: randomUUID(), ...place, position: number, number: String(number), title: 'En punkt', ...overrides })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** An item with a matter of its own, raised there. */
export async function aMatter(db: Db, meeting: Row<'meeting'>, overrides: Some<'matter'> = {}) {
  const place = { network_id: meeting.network_id, body_id: meeting.body_id }
  const matter = await db
    .insertInto('matter')
    .values({ id: randomUUID(), title: 'Ett ärende', ...place, ...overrides })
    .returningAll()
    .executeTakeFirstOrThrow()
  const agendaItem = await anAgendaItem(db, meeting, { title: matter.title, matter_id: matter.id })
  const person = await aPerson(db)
  const at = { meeting_id: meeting.id, agenda_item_id: agendaItem.id, person_id: person.id }
  const step = { matter_id: matter.id, number: 1, ...place, act: 'raise', from_status: '', to_status: 'open' }
  await db
    .insertInto('matter_step')
    .values({ ...step, ...at })
    .execute()
  return { matter, agendaItem }
}
