import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may, type Actor } from '#areas/access/index.ts'
import { mayAnswerProposal, mayJoin } from './naive-continuations.ts'
import { isSecretaryOfBody, type Asked } from './naive-model.ts'
import { isClosed, isClosedItem } from './naive-secrecy.ts'
import { areOpenTo } from './restrictions-in-code.ts'
import { byNobody, insertInto, kind, type Kind } from './try.ts'
import type { World } from './rows.ts'

type Proposal = World['continuation_proposal'][number]
type Joined = World['matter_continuation'][number]
type Pair = Pick<Proposal, 'network_id' | 'body_id' | 'agenda_item_id' | 'earlier_item_id'>

const someoneElse = ({ world, me }: Asked) => world.person.find((person) => person.id !== me)?.id ?? ''
const mattersOf = (world: World, { agenda_item_id, earlier_item_id }: Pair) =>
  world.agenda_item
    .filter(({ id }) => id === agenda_item_id || id === earlier_item_id)
    .flatMap(({ matter_id }) => matter_id ?? [])
const policy = (actor: Actor, row: Pair, world: World) =>
  may(actor, 'join-matters', { networkId: row.network_id, bodyId: row.body_id }) &&
  areOpenTo(actor, world, [row.agenda_item_id, row.earlier_item_id, ...mattersOf(world, row)])

const where = ({ agenda_item_id, earlier_item_id }: Pair) =>
  sql`where agenda_item_id = ${agenda_item_id} and earlier_item_id = ${earlier_item_id}`
const byAnswerer = { naive: mayAnswerProposal, policy }
const proposals: Kind[] = [
  kind('propose that a matter goes on', 'continuation_proposal', {
    // The other way round, which nobody has proposed.
    statement: (row) =>
      insertInto('continuation_proposal', {
        ...{ ...row, agenda_item_id: row.earlier_item_id, earlier_item_id: row.agenda_item_id },
        ...{ proposed_at: '2026-05-01', apart_by: null, apart_at: null },
      }),
    ...byAnswerer,
  }),
  kind('tell matters apart', 'continuation_proposal', {
    statement: (row, { me }) => sql`update continuation_proposal set apart_by = ${me}, apart_at = now() ${where(row)}`,
    ...byAnswerer,
  }),
  kind('take back that matters were told apart', 'continuation_proposal', {
    statement: (row) => sql`update continuation_proposal set apart_by = null, apart_at = null ${where(row)}`,
    ...byAnswerer,
  }),
  kind('tell matters apart in another’s name', 'continuation_proposal', {
    statement: (row, asked) =>
      sql`update continuation_proposal set apart_by = ${someoneElse(asked)}, apart_at = now() ${where(row)}`,
    ...byNobody,
  }),
]

const isUndone = ({ undone_at }: Joined) => undone_at !== null
const join = (row: Joined, joined_by: string) =>
  insertInto('matter_continuation', {
    ...{ ...row, id: randomUUID(), joined_by, joined_at: '2026-05-01', undone_by: null, undone_at: null },
  })
const undo = ({ id }: Joined, by: string) =>
  sql`update matter_continuation set undone_by = ${by}, undone_at = now() where id = ${id}`
const joinings: Kind[] = [
  kind(
    'join matters',
    'matter_continuation',
    { statement: (row, { me }) => join(row, me), naive: mayJoin, policy },
    isUndone,
  ),
  kind(
    'join matters in another’s name',
    'matter_continuation',
    { statement: (row, asked) => join(row, someoneElse(asked)), ...byNobody },
    isUndone,
  ),
  kind(
    'undo a joining of matters',
    'matter_continuation',
    { statement: (row, { me }) => undo(row, me), naive: mayJoin, policy },
    (row) => !isUndone(row),
  ),
  kind(
    'undo a joining of matters in another’s name',
    'matter_continuation',
    { statement: (row, asked) => undo(row, someoneElse(asked)), ...byNobody },
    (row) => !isUndone(row),
  ),
  kind(
    'undo a joining of matters again',
    'matter_continuation',
    { statement: (row, { me }) => undo(row, me), ...byNobody },
    isUndone,
  ),
  kind('strike out a joining of matters', 'matter_continuation', {
    statement: ({ id }) => sql`delete from matter_continuation where id = ${id}`,
    ...byNobody,
  }),
]

type Item = World['agenda_item'][number]
const isFrozen = (world: World, { meeting_id }: Item) =>
  world.meeting.some(({ id, status }) => id === meeting_id && (status === 'approved' || status === 'published'))
/** A matter of the body that stands at another meeting. */
const otherMatter = (world: World, { body_id, meeting_id }: Item) =>
  world.agenda_item.find((one) => one.body_id === body_id && one.meeting_id !== meeting_id && one.matter_id)
    ?.matter_id ?? ''
const counting: Kind[] = [
  kind(
    'count an item of approved notes to a matter',
    'agenda_item',
    {
      statement: (row, { world }) =>
        sql`update agenda_item set matter_id = ${otherMatter(world, row)} where id = ${row.id}`,
      naive: (asked, row) =>
        isSecretaryOfBody(asked, row) &&
        !isClosedItem(asked, row.id) &&
        !isClosed(asked, otherMatter(asked.world, row)),
      policy: (actor, row, world) =>
        may(actor, 'join-matters', { networkId: row.network_id, bodyId: row.body_id }) &&
        areOpenTo(actor, world, [row.id, otherMatter(world, row)]),
    },
    (row, world) => !row.matter_id && isFrozen(world, row) && otherMatter(world, row) !== '',
  ),
]

export const triesAtContinuations: Kind[] = [...proposals, ...joinings, ...counting]
