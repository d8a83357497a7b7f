import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may, type Actor } from '#areas/access/index.ts'
import * as naive from './naive-model.ts'
import type { Asked } from './naive-model.ts'
import { mayRead } from './naive-reading.ts'
import { isClosed, isClosedItem } from './naive-secrecy.ts'
import { areOpenTo } from './restrictions-in-code.ts'
import { byNobody, insertInto, kind, type Kind } from './try.ts'
import type { World } from './rows.ts'

type Restriction = World['restriction'][number]
type Place = { network_id: string; body_id: string }

const someoneElse = ({ world, me }: Asked) => world.person.find((person) => person.id !== me)?.id ?? ''
const placeOf = (row: Place) => ({ networkId: row.network_id, bodyId: row.body_id })
const isStanding = (row: Restriction) => row.lifted_at === null
const isNew = (row: { id: string }, world: World) =>
  !world.restriction.some((one) => one.record_id === row.id && isStanding(one))
const closing = (record_kind: string, record_id: string, place: object, me: string) =>
  insertInto('restriction', {
    ...{ id: randomUUID(), record_kind, record_id, level: 'persons', law: 'OSL 21:7', since: '2026-05-01' },
    ...{ decided_by: 'Nämnden', recorded_by: me, recorded_at: '2026-05-01', ...place },
  })
const inBody = ({ network_id, body_id }: Place) => ({ network_id, body_id })
const otherBody = (world: World, row: Place) => {
  const other = world.body.find((body) => body.id !== row.body_id)
  return { network_id: other?.network_id, body_id: other?.id }
}

const closings: Kind[] = [
  kind(
    'close an item',
    'agenda_item',
    {
      statement: (row, { me }) => closing('agenda-item', row.id, inBody(row), me),
      naive: (asked, row) => naive.isSecretaryOfBody(asked, row) && !isClosedItem(asked, row.id),
      policy: (actor, row, world) =>
        may(actor, 'restrict-records', placeOf(row)) && areOpenTo(actor, world, [row.id, row.matter_id ?? '']),
    },
    isNew,
  ),
  kind(
    'close an item in the name of another body',
    'agenda_item',
    {
      statement: (row, { me, world }) => closing('agenda-item', row.id, otherBody(world, row), me),
      ...byNobody,
    },
    isNew,
  ),
  kind(
    'close a matter',
    'matter',
    {
      statement: (row, { me }) => closing('matter', row.id, inBody(row), me),
      naive: (asked, row) => naive.isSecretaryOfBody(asked, row),
      policy: (actor, row) => may(actor, 'restrict-records', placeOf(row)),
    },
    isNew,
  ),
  kind(
    'close a matter in another person’s name',
    'matter',
    { statement: (row, asked) => closing('matter', row.id, inBody(row), someoneElse(asked)), ...byNobody },
    isNew,
  ),
  kind(
    'close a document',
    'network_document',
    {
      statement: ({ id, network_id }, { me }) => closing('document', id, { network_id }, me),
      naive: (asked, row) => naive.isSecretaryOfNetwork(asked, row.network_id),
      policy: (actor, row) => may(actor, 'restrict-records', { networkId: row.network_id }),
    },
    isNew,
  ),
  kind(
    'close a document of another network',
    'network_document',
    {
      statement: ({ id, network_id }, { me, world }) => {
        const other = world.network.find((network) => network.id !== network_id)?.id
        return closing('document', id, { network_id: other }, me)
      },
      ...byNobody,
    },
    isNew,
  ),
]

const isCloser = (asked: Asked, { record_kind, network_id, body_id }: Restriction) =>
  record_kind === 'document'
    ? naive.isSecretaryOfNetwork(asked, network_id)
    : naive.isSecretaryOfBody(asked, { network_id, body_id: body_id ?? '' })
const mayLift = (actor: Actor, { record_kind, record_id, network_id, body_id }: Restriction, world: World) => {
  const place = { networkId: network_id, ...(record_kind !== 'document' && { bodyId: body_id ?? '' }) }
  return may(actor, 'restrict-records', place) && areOpenTo(actor, world, [record_id])
}
const lifting = ({ id }: Restriction, by: string) =>
  sql`update restriction set lifted_by = ${by}, lifted_at = now() where id = ${id}`

const liftings: Kind[] = [
  kind(
    'lift a restriction',
    'restriction',
    {
      statement: (row, { me }) => lifting(row, me),
      naive: (asked, row) => isCloser(asked, row) && !isClosed(asked, row.record_id),
      policy: mayLift,
    },
    isStanding,
  ),
  kind(
    'lift a restriction in another person’s name',
    'restriction',
    { statement: (row, asked) => lifting(row, someoneElse(asked)), ...byNobody },
    isStanding,
  ),
  kind(
    'lift once more',
    'restriction',
    { statement: (row, { me }) => lifting(row, me), ...byNobody },
    (row) => !isStanding(row),
  ),
  ...(['record_id', 'level', 'network_id', 'recorded_by', 'law'] as const).map((column) =>
    kind(`make another restriction of a restriction: ${column}`, 'restriction', {
      statement: ({ id }) => sql`update restriction set ${sql.ref(column)} = null where id = ${id}`,
      ...byNobody,
    }),
  ),
  kind(
    'name one more reader',
    'restriction',
    {
      statement: ({ id }, { world }) => {
        const isNamed = (person: string) =>
          world.restriction_person.some((one) => one.restriction_id === id && one.person_id === person)
        const person_id = world.person.find((person) => !isNamed(person.id))?.id
        return insertInto('restriction_person', { restriction_id: id, person_id })
      },
      naive: (asked, row) => row.recorded_by === asked.me && mayRead.restriction(asked, row),
    },
    (row, world) =>
      row.level === 'persons' &&
      isStanding(row) &&
      world.restriction_person.filter((one) => one.restriction_id === row.id).length < world.person.length,
  ),
]

const reading = ({ network_id, record_kind, record_id }: Omit<Restriction, 'law'>, person_id: string) =>
  insertInto('reading_log', {
    ...{ id: randomUUID(), network_id, record_kind, record_id, person_id, read_at: '2026-05-01' },
  })

const readings: Kind[] = [
  kind(
    'be noted as a reader',
    'restriction',
    {
      statement: (row, { me }) => reading(row, me),
      naive: (asked, row) => mayRead.restriction(asked, row) && !isClosed(asked, row.record_id),
    },
    isStanding,
  ),
  kind(
    'be noted in the log of another network',
    'restriction',
    {
      statement: (row, { me, world }) => {
        const network_id = world.network.find((network) => network.id !== row.network_id)?.id ?? ''
        return reading({ ...row, network_id }, me)
      },
      ...byNobody,
    },
    isStanding,
  ),
  kind(
    'note another person as a reader',
    'restriction',
    { statement: (row, asked) => reading(row, someoneElse(asked)), ...byNobody },
    isStanding,
  ),
  kind('change who has read', 'reading_log', {
    statement: ({ id }) => sql`update reading_log set read_at = now() where id = ${id}`,
    ...byNobody,
  }),
  kind('take a reading away', 'reading_log', {
    statement: ({ id }) => sql`delete from reading_log where id = ${id}`,
    ...byNobody,
  }),
]

export const triesAtSecrecy: readonly Kind[] = [...closings, ...liftings, ...readings]
