import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may, type Actor } from '#areas/access/index.ts'
import { atMeeting, byWriter, isOpen, isWritten, placeOf, someoneElse, type InBody } from './at-meetings.ts'
import { isSecretaryOfBody, networkOf, type Asked } from './naive-model.ts'
import { isClosedFact, isClosedItem } from './naive-secrecy.ts'
import { areOpenTo } from './restrictions-in-code.ts'
import type { World } from './rows.ts'
import { byNobody, insertInto, kind, type Kind } from './try.ts'

type Item = World['agenda_item'][number]
type Fact = InBody & { matter_id: string; agenda_item_id: string }

const hasMatter = (row: Item, world: World) => isWritten(row, world) && row.matter_id !== null
const isLoose = (row: Item, world: World) => isWritten(row, world) && row.matter_id === null

/** The same on an item that may be closed: then by a secretary to whom it is open. */
const byWriterOfItem = {
  naive: (asked: Asked, row: Item) => isSecretaryOfBody(asked, row) && !isClosedItem(asked, row.id),
  policy: (actor: Actor, row: Item, world: World) =>
    may(actor, 'write-notes', placeOf(row)) && areOpenTo(actor, world, [row.id, row.matter_id ?? '']),
}
const byWriterOfFact = {
  naive: (asked: Asked, row: Fact) => isSecretaryOfBody(asked, row) && !isClosedFact(asked, row),
  policy: (actor: Actor, row: Fact, world: World) =>
    may(actor, 'write-notes', placeOf(row)) && areOpenTo(actor, world, [row.agenda_item_id, row.matter_id]),
}

const factOf = (agendaItem: Item) => {
  const { id: agenda_item_id, network_id, body_id, meeting_id, matter_id } = agendaItem
  return { id: randomUUID(), network_id, body_id, meeting_id, agenda_item_id, matter_id }
}
const decision = (agendaItem: Item, recorded_by: string) =>
  insertInto('decision', { ...factOf(agendaItem), wording: 'Ja.', recorded_by, recorded_at: '2026-05-01' })
const tabling = (agendaItem: Item, recorded_by: string) =>
  insertInto('tabling', { ...factOf(agendaItem), reason: '', deferred_to: '', recorded_by, recorded_at: '2026-05-01' })
const onItems: Kind[] = [
  kind(
    'add an item',
    'meeting',
    {
      statement: (row) =>
        insertInto('agenda_item', {
          ...{ id: randomUUID(), ...atMeeting(row), position: 9, number: '9', title: 'Ny', notes: '', version: 1 },
        }),
      ...byWriter,
    },
    isOpen,
  ),
  kind(
    'write notes',
    'agenda_item',
    { statement: ({ id }) => sql`update agenda_item set notes = 'Ljus.' where id = ${id}`, ...byWriterOfItem },
    isWritten,
  ),
  kind(
    'remove an item',
    'agenda_item',
    { statement: ({ id }) => sql`delete from agenda_item where id = ${id}`, ...byWriterOfItem },
    (row, world) => isLoose(row, world) && !world.item_guest.some((guest) => guest.agenda_item_id === row.id),
  ),
  kind(
    'ask in a guest',
    'agenda_item',
    {
      statement: ({ id, meeting_id, body_id }, asked) =>
        insertInto('item_guest', { agenda_item_id: id, meeting_id, body_id, person_id: someoneElse(asked) }),
      ...byWriter,
    },
    (row, world) => !world.item_guest.some((guest) => guest.agenda_item_id === row.id),
  ),
  kind('decide', 'agenda_item', { statement: (row, { me }) => decision(row, me), ...byWriterOfItem }, hasMatter),
  kind(
    'put a matter off',
    'agenda_item',
    { statement: (row, { me }) => tabling(row, me), ...byWriterOfItem },
    hasMatter,
  ),
  kind('renew a guest’s link', 'item_guest', {
    statement: ({ agenda_item_id, person_id }) =>
      sql`update item_guest set expires_at = '2999-01-01' where agenda_item_id = ${agenda_item_id} and person_id = ${person_id}`,
    naive: (asked, { body_id }) => isSecretaryOfBody(asked, { body_id, network_id: networkOf(asked, body_id) }),
  }),
  kind(
    "decide in another person's name",
    'agenda_item',
    { statement: (row, asked) => decision(row, someoneElse(asked)), ...byNobody },
    hasMatter,
  ),
  kind(
    'retract a decision',
    'decision',
    {
      statement: ({ id, body_id, meeting_id }, { me }) =>
        insertInto('retraction', {
          ...{ fact_id: id, fact: 'decision', body_id, meeting_id, retracted_by: me, retracted_at: '2026-05-01' },
        }),
      ...byWriterOfFact,
    },
    isWritten,
  ),
  kind(
    'retract a decision of another meeting',
    'decision',
    {
      statement: ({ id, meeting_id }, { me, world }) => {
        const other = world.meeting.find((meeting) => meeting.id !== meeting_id && isOpen(meeting))
        const at = { body_id: other?.body_id, meeting_id: other?.id }
        return insertInto('retraction', {
          ...{ fact_id: id, fact: 'decision', ...at, retracted_by: me, retracted_at: '2026-05-01' },
        })
      },
      ...byNobody,
    },
    (row, world) => world.meeting.some((meeting) => meeting.id !== row.meeting_id && isOpen(meeting)),
  ),
]

const onMatters: Kind[] = [
  kind('raise a matter', 'body', {
    statement: ({ id, network_id }) =>
      insertInto('matter', { id: randomUUID(), network_id, body_id: id, title: 'Nytt' }),
    naive: (asked, { id, network_id }) => isSecretaryOfBody(asked, { body_id: id, network_id }),
    policy: (actor, { id, network_id }) => may(actor, 'write-notes', { networkId: network_id, bodyId: id }),
  }),
  kind('lead a matter on', 'matter_step', {
    statement: ({ matter_id, network_id, body_id, meeting_id, agenda_item_id }, { me }) =>
      insertInto('matter_step', {
        ...{ matter_id, network_id, body_id, meeting_id, agenda_item_id, number: 2, act: 'table' },
        ...{ from_status: 'open', to_status: 'tabled', person_id: me, taken_at: '2026-05-01' },
      }),
    ...byWriterOfFact,
  }),
]

export const triesAtItems: readonly Kind[] = [...onItems, ...onMatters]
