// What is done after a meeting: remarked on, corrected and made known.
import { randomUUID } from 'node:crypto'
import { may, mayApprove } from '#areas/access/index.ts'
import { at, bySeated, copyOf } from './at-cycle.ts'
import { byWriter, placeOf } from './at-meetings.ts'
import * as naive from './naive-model.ts'
import type { Asked } from './naive-model.ts'
import { isClosedItem } from './naive-secrecy.ts'
import { areOpenTo } from './restrictions-in-code.ts'
import type { World } from './rows.ts'
import { byNobody, insertInto, kind, type Kind } from './try.ts'

const meetingOf = (world: World, id: string) => world.meeting.find((meeting) => meeting.id === id)
const remarking = (row: World['meeting'][number], person_id: string) =>
  insertInto('remark', {
    ...{ id: randomUUID(), network_id: row.network_id, body_id: row.body_id, meeting_id: row.id },
    ...{ wording: 'Stavfel', person_id, remarked_at: at },
  })
const correctionStep = (row: World['correction'][number], act: string, to_status: string, person_id: string) =>
  insertInto('correction_step', {
    ...{ correction_id: row.id, number: 2, body_id: row.body_id, act, from_status: 'proposed', to_status },
    ...{ remark: '', person_id, taken_at: at },
  })

const afterwards: Kind[] = [
  ...(['awaiting-approval', 'ongoing'] as const).map((status) =>
    kind(
      status === 'ongoing' ? 'remark on notes that nobody has sent' : 'remark on notes',
      'meeting',
      {
        statement: (row, { me }) => remarking(row, me),
        ...(status === 'ongoing' ? byNobody : bySeated),
      },
      (row) => row.status === status,
    ),
  ),
  kind(
    'answer a remark',
    'remark',
    {
      statement: ({ id, body_id }, { me }) =>
        insertInto('remark_answer', {
          ...{ remark_id: id, body_id, outcome: 'kept', wording: '', answered_by: me, answered_at: at },
        }),
      naive: (asked, row) =>
        naive.isSecretaryOfBody(asked, row) && (!row.agenda_item_id || !isClosedItem(asked, row.agenda_item_id)),
    },
    (row, world) => !world.remark_answer.some((answer) => answer.remark_id === row.id),
  ),
  kind(
    'propose a correction',
    'meeting',
    {
      statement: ({ id, network_id, body_id }, { me, world }) =>
        insertInto('correction', {
          ...{ id: randomUUID(), network_id, body_id, meeting_id: id, reason: 'Fel', content: {}, content_hash: '' },
          approval_id: world.approval.find((one) => one.meeting_id === id)?.id,
          proposed_by: me,
        }),
      ...byWriter,
    },
    ({ id }, world) => !world.correction.some((one) => one.meeting_id === id && one.status === 'proposed'),
  ),
  ...(['approve', 'return'] as const).map((act) =>
    kind(`${act} a correction`, 'correction', {
      statement: (row, { me }) => correctionStep(row, act, act === 'approve' ? 'approved' : 'returned', me),
      naive: (asked, row) => {
        const meeting = meetingOf(asked.world, row.meeting_id)
        if (!meeting || isClosedWhole(asked, row)) return false
        // Notes that nobody was named to approve are the secretary's to correct.
        return naive.isApprover(asked, meeting) || (!meeting.approver_id && naive.isSecretaryOfBody(asked, row))
      },
      policy: (actor, row, world) => {
        const approverId = meetingOf(world, row.meeting_id)?.approver_id ?? null
        const mayDecide =
          mayApprove(actor, { ...placeOf(row), approverId }) ||
          (approverId === null && may(actor, 'write-notes', placeOf(row)))
        return mayDecide && areOpenTo(actor, world, recordsOf(world, row.meeting_id))
      },
    }),
  ),
  kind('recall a correction', 'correction', {
    statement: (row, { me }) => correctionStep(row, 'recall', 'recalled', me),
    ...byWriter,
  }),
  kind('note a notice on a board', 'board_notice', {
    statement: (row, { me }) =>
      copyOf('board_notice', row, { organisation_name: 'Viby', recorded_by: me, recorded_at: at }),
    ...byWriter,
  }),
  kind('send a draft', 'draft_sharing', {
    statement: (row, { me }) => copyOf('draft_sharing', row, { shared_by: me, shared_at: at, organisation_name: '' }),
    ...byWriter,
  }),
]
const recordsOf = (world: World, meeting: string) =>
  world.agenda_item.filter((one) => one.meeting_id === meeting).flatMap(({ id, matter_id }) => [id, matter_id ?? ''])
const isClosedWhole = (asked: Asked, row: { meeting_id: string }) =>
  asked.world.agenda_item.some((one) => one.meeting_id === row.meeting_id && isClosedItem(asked, one.id))

export const triesAfterMeetings: readonly Kind[] = afterwards
