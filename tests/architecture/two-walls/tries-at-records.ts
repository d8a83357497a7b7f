// What is recorded at an item, and what comes of it later.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may } from '#areas/access/index.ts'
import { at, atOpenItem, copyOf } from './at-cycle.ts'
import { isWritten, placeOf, someoneElse } from './at-meetings.ts'
import * as naive from './naive-model.ts'
import type { Asked } from './naive-model.ts'
import { mayReadAction, mayReadAssignment, mayReadHandOver } from './naive-cycle.ts'
import { areOpenTo } from './restrictions-in-code.ts'
import type { World } from './rows.ts'
import { byNobody, insertInto, kind, type Kind } from './try.ts'

/** Facts at an item of a meeting whose notes are being written, in whose name, and what is given besides. */
const facts = {
  dissent: (me: string) => ({ recorded_by: me, recorded_at: at, wording: '', organisation_name: '' }),
  nomination: (me: string) => ({ recorded_by: me, recorded_at: at, organisation_name: '' }),
  disqualification: (me: string) => ({ recorded_by: me, recorded_at: at, ground: '' }),
  vote: (me: string) => ({ recorded_by: me, recorded_at: at, abstained_count: 0, is_open: true, parted_by: '' }),
  item_attachment: (me: string) => ({ added_by: me, added_at: at, bytes: '\\x00' }),
  assignment: (me: string) => ({ recorded_by: me, recorded_at: at, method: '' }),
} as const
type FactTable = keyof typeof facts
const factTables = Object.keys(facts).map((table) => table as FactTable)

const recording: Kind[] = factTables.flatMap((table) => [
  kind(
    `record: ${table}`,
    table,
    { statement: (row, { me }) => copyOf(table, row, facts[table](me)), ...atOpenItem },
    isWritten,
  ),
  kind(
    `record in another person's name: ${table}`,
    table,
    { statement: (row, asked) => copyOf(table, row, facts[table](someoneElse(asked))), ...byNobody },
    isWritten,
  ),
])

const atItems: Kind[] = [
  kind(
    'type in the notes',
    'notes_update',
    {
      statement: (row, { me }) =>
        insertInto('notes_update', { ...row, number: 7, update: '\\x00', person_id: me, written_at: at }),
      ...atOpenItem,
    },
    isWritten,
  ),
  kind(
    "type in the notes in another person's name",
    'notes_update',
    {
      statement: (row, asked) =>
        insertInto('notes_update', {
          ...row,
          number: 7,
          update: '\\x00',
          person_id: someoneElse(asked),
          written_at: at,
        }),
      ...byNobody,
    },
    isWritten,
  ),
  kind(
    'take an attachment off',
    'item_attachment',
    {
      statement: ({ id }) => sql`delete from item_attachment where id = ${id}`,
      ...atOpenItem,
    },
    isWritten,
  ),
  kind('send a decision to those it concerns', 'dispatch', {
    statement: (row, { me }) => copyOf('dispatch', row, { to_address: '', sent_by: me, sent_at: at }),
    ...atOpenItem,
  }),
  kind(
    'note an action',
    'action',
    {
      statement: ({ status: _, due_on: __, ...row }, { me }) => copyOf('action', row, { recorded_by: me }),
      naive: (asked, row) => naive.isSecretaryOfBody(asked, row) && mayReadAction(asked, row),
      policy: (actor, row, world) =>
        may(actor, 'write-notes', placeOf(row)) && areOpenTo(actor, world, [row.agenda_item_id, row.matter_id]),
    },
    isWritten,
  ),
  kind(
    'hand a matter over',
    'hand_over',
    {
      statement: ({ status: _, ...row }, { me }) => copyOf('hand_over', row, { recorded_by: me }),
      naive: (asked, row) => naive.isSecretaryOfBody(asked, row) && mayReadHandOver(asked, row),
    },
    isWritten,
  ),
]

const actionStep = (action: World['action'][number], act: string, to_status: string, person_id: string) =>
  insertInto('action_step', {
    ...{ action_id: action.id, number: 2, body_id: action.body_id, act, from_status: 'open', to_status, person_id },
    ...{ remark: '', taken_at: at },
  })
const isWriterOfAction = (asked: Asked, row: World['action'][number]) => naive.isSecretaryOfBody(asked, row)
const handOverStep = (row: World['hand_over'][number], act: string, to_status: string, person_id: string) =>
  insertInto('hand_over_step', {
    ...{ hand_over_id: row.id, number: 2, body_id: row.body_id, to_body_id: row.to_body_id, act },
    ...{ from_status: 'sent', to_status, person_id, remark: '', taken_at: at },
  })

const later: Kind[] = [
  kind('report an action done', 'action', {
    statement: (row, { me }) => actionStep(row, 'finish', 'done', me),
    naive: (asked, row) => isWriterOfAction(asked, row) || (row.person_id === asked.me && mayReadAction(asked, row)),
  }),
  kind('call an action off', 'action', {
    statement: (row, { me }) => actionStep(row, 'cancel', 'cancelled', me),
    naive: isWriterOfAction,
  }),
  kind("report an action in another person's name", 'action', {
    statement: (row, asked) => actionStep(row, 'report', 'open', someoneElse(asked)),
    ...byNobody,
  }),
  kind('decline what was handed over', 'hand_over', {
    statement: (row, { me }) => handOverStep(row, 'decline', 'declined', me),
    naive: (asked, row) =>
      naive.isSecretaryOfBody(asked, { network_id: row.network_id, body_id: row.to_body_id }) &&
      mayReadHandOver(asked, row),
  }),
  kind('take back what was handed over', 'hand_over', {
    statement: (row, { me }) => handOverStep(row, 'take-back', 'taken-back', me),
    naive: (asked, row) => naive.isSecretaryOfBody(asked, row) && mayReadHandOver(asked, row),
  }),
  kind('add a step to an assignment', 'assignment', {
    statement: ({ id, body_id }) =>
      insertInto('assignment_step', {
        ...{ id: randomUUID(), assignment_id: id, body_id, position: 2, kind: 'other', wording: '' },
        ...{ organisation_name: '', outcome: '' },
      }),
    naive: (asked, row) => naive.isSecretaryOfBody(asked, row) && mayReadAssignment(asked, row.id),
  }),
  kind('report an assignment', 'assignment', {
    statement: ({ id, body_id }, { me }) =>
      insertInto('assignment_report', {
        ...{ id: randomUUID(), assignment_id: id, body_id, findings: 'Bra', next_step: '', next_step_owner: '' },
        ...{ reported_by: me, reported_at: at },
      }),
    naive: (asked, row) => naive.isSecretaryOfBody(asked, row) && mayReadAssignment(asked, row.id),
  }),
]

/** What is added once and never changed or taken away, whoever asks. */
const lasting: Kind[] = (
  ['vote', 'dissent', 'nomination', 'disqualification', 'reply', 'summons', 'remark'] as const
).map((table) =>
  kind(`take away: ${table}`, table, {
    statement: ({ id }) => sql`delete from ${sql.table(table)} where id = ${id}`,
    ...byNobody,
  }),
)

export const triesAtRecords: readonly Kind[] = [...recording, ...atItems, ...later, ...lasting]
