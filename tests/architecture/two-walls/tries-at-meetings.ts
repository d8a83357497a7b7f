import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may, mayApprove, type Actor } from '#areas/access/index.ts'
import { atMeeting, byWriter, isOpen, isWritten, placeOf, someoneElse, type Meeting } from './at-meetings.ts'
import { isApprover, isSecretaryOfBody, networkOf, type Asked } from './naive-model.ts'
import { isClosedItem, isClosedPresence } from './naive-secrecy.ts'
import { isPresenceOpenTo } from './restrictions-in-code.ts'
import type { World } from './rows.ts'
import { byNobody, insertInto, kind, type Kind } from './try.ts'

const approverOf = (meeting: Meeting) => ({ ...placeOf(meeting), approverId: meeting.approver_id ?? null })
const step = (meeting: Meeting, act: string, to_status: string, person_id: string) =>
  insertInto('meeting_step', {
    ...{ ...atMeeting(meeting), number: 2, act, from_status: meeting.status, to_status, person_id },
    ...{ taken_at: '2026-05-01', remark: '' },
  })
const approval = (meeting: Meeting, recorded_by: string) =>
  insertInto('approval', {
    ...{ id: randomUUID(), ...atMeeting(meeting), number: 2, content: {}, content_hash: '' },
    ...{ approved_in: 'system', recorded_by, approved_at: '2026-05-01' },
  })

const onMeetings: Kind[] = [
  kind('plan a meeting', 'body', {
    statement: ({ id, network_id }) =>
      insertInto('meeting', {
        ...{ id: randomUUID(), network_id, body_id: id, day: '2026-05-01', document_kind: 'protokoll', place: '' },
        ...{ chair_name: '', secretary_name: '', approver_names: [] },
      }),
    naive: (asked, { id, network_id }) => isSecretaryOfBody(asked, { body_id: id, network_id }),
    policy: (actor, { id, network_id }) => may(actor, 'plan-meeting', { networkId: network_id, bodyId: id }),
  }),
  kind(
    'change a meeting',
    'meeting',
    { statement: ({ id }) => sql`update meeting set place = 'Rådhuset' where id = ${id}`, ...byWriter },
    isOpen,
  ),
  kind(
    'send notes for approval',
    'meeting',
    {
      statement: (row, { me }) => step(row, 'send-for-approval', 'awaiting-approval', me),
      naive: byWriter.naive,
      policy: (actor, row) => may(actor, 'send-for-approval', placeOf(row)),
    },
    ({ status }) => status === 'ongoing',
  ),
  ...(['approve', 'return'] as const).map((act) =>
    kind(
      `${act} notes`,
      'meeting',
      {
        statement: (row, { me }) => step(row, act, act === 'approve' ? 'approved' : 'ongoing', me),
        naive: isApprover,
        policy: (actor, row) => mayApprove(actor, approverOf(row)),
      },
      ({ status }) => status === 'awaiting-approval',
    ),
  ),
  kind(
    'record an approval',
    'meeting',
    {
      statement: (row, { me }) => approval(row, me),
      naive: isApprover,
      policy: (actor, row) => mayApprove(actor, approverOf(row)),
    },
    ({ status }) => status === 'awaiting-approval',
  ),
  kind(
    'take the step of publishing',
    'meeting',
    {
      statement: (row, { me }) => step(row, 'publish', 'published', me),
      naive: byWriter.naive,
      policy: (actor, row) => may(actor, 'publish-notes', placeOf(row)),
    },
    ({ status }) => status === 'approved',
  ),
  kind(
    "take a step in another person's name",
    'meeting',
    { statement: (row, asked) => step(row, 'open', 'ongoing', someoneElse(asked)), ...byNobody },
    ({ status }) => status === 'planned',
  ),
]

type Present = World['attendance'][number]
/** One who is on the list for closed items only is on it for nobody else to mark. */
const byWriterOfPresence = {
  naive: (asked: Asked, row: Present) => byWriter.naive(asked, row) && !isClosedPresence(asked, row),
  policy: (actor: Actor, row: Present, world: World) =>
    byWriter.policy(actor, row) && isPresenceOpenTo(actor, world, row),
}

const onAttendance: Kind[] = [
  kind(
    'add somebody to the list',
    'meeting',
    {
      statement: (row) =>
        insertInto('attendance', {
          ...{ id: randomUUID(), ...atMeeting(row), position: 9, presence: 'present', name: 'Olle', role: '' },
          organisation_name: '',
        }),
      ...byWriter,
    },
    isOpen,
  ),
  kind(
    'mark attendance',
    'attendance',
    { statement: ({ id }) => sql`update attendance set presence = 'absent' where id = ${id}`, ...byWriterOfPresence },
    isWritten,
  ),
  kind(
    'take somebody off the list',
    'attendance',
    { statement: ({ id }) => sql`delete from attendance where id = ${id}`, ...byWriterOfPresence },
    (row, world) => isWritten(row, world) && !world.person_join.some((join) => join.attendance_id === row.id),
  ),
  kind(
    'say that somebody was there for an item',
    'attendance_item',
    {
      statement: (row, { world }) => {
        const { attendance_id, meeting_id, body_id } = row
        const other = world.agenda_item.find((one) => one.meeting_id === meeting_id && one.matter_id === null)
        return insertInto('attendance_item', { attendance_id, agenda_item_id: other?.id, meeting_id, body_id })
      },
      naive: (asked, { body_id }) => isSecretaryOfBody(asked, { body_id, network_id: networkOf(asked, body_id) }),
    },
    isWritten,
  ),
  kind(
    'say that somebody was there for the whole meeting',
    'attendance_item',
    {
      statement: ({ attendance_id }) => sql`delete from attendance_item where attendance_id = ${attendance_id}`,
      naive: (asked, { body_id, agenda_item_id }) =>
        isSecretaryOfBody(asked, { body_id, network_id: networkOf(asked, body_id) }) &&
        !isClosedItem(asked, agenda_item_id),
    },
    isWritten,
  ),
]

export const triesAtMeetings: readonly Kind[] = [...onMeetings, ...onAttendance]
