import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { may, mayApprove, type Actor } from '#areas/access/index.ts'
import { isApprover, isSecretaryOfBody, networkOf, type Asked } from './naive-model.ts'
import { insertInto, kind, type Kind } from './try.ts'
import type { World } from './world.ts'

type Meeting = World['meeting'][number]
type Item = World['agenda_item'][number]
type InBody = { network_id: string; body_id: string }

const placeOf = (row: InBody) => ({ networkId: row.network_id, bodyId: row.body_id })
const atMeeting = ({ network_id, body_id, id }: Meeting) => ({ network_id, body_id, meeting_id: id })
const statusOf = (world: World, id: string) => world.meeting.find((meeting) => meeting.id === id)?.status ?? ''
const isWritten = (row: { meeting_id: string }, world: World) =>
  ['planned', 'ongoing'].includes(statusOf(world, row.meeting_id))
const isOpen = (meeting: Meeting) => ['planned', 'ongoing'].includes(meeting.status ?? '')
const hasMatter = (row: Item, world: World) => isWritten(row, world) && row.matter_id !== null
const isLoose = (row: Item, world: World) => isWritten(row, world) && row.matter_id === null
const approverOf = (meeting: Meeting) => ({ ...placeOf(meeting), approverId: meeting.approver_id ?? null })
const someoneElse = ({ world, me }: Asked) => world.person.find((person) => person.id !== me)?.id ?? ''

/** What the secretary does, with the right to `write-notes`. */
const byWriter = {
  naive: (asked: Asked, row: InBody) => isSecretaryOfBody(asked, row),
  policy: (actor: Actor, row: InBody) => may(actor, 'write-notes', placeOf(row)),
}
const byNobody = { naive: () => false, policy: () => false }

const factOf = (agendaItem: Item) => {
  const { id: agenda_item_id, network_id, body_id, meeting_id, matter_id } = agendaItem
  return { id: randomUUID(), network_id, body_id, meeting_id, agenda_item_id, matter_id }
}
const decision = (agendaItem: Item, recorded_by: string) =>
  insertInto('decision', { ...factOf(agendaItem), wording: 'Ja.', recorded_by, recorded_at: '2026-05-01' })
const tabling = (agendaItem: Item, recorded_by: string) =>
  insertInto('tabling', { ...factOf(agendaItem), reason: '', deferred_to: '', recorded_by, recorded_at: '2026-05-01' })
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
    { statement: ({ id }) => sql`update agenda_item set notes = 'Ljus.' where id = ${id}`, ...byWriter },
    isWritten,
  ),
  kind(
    'remove an item',
    'agenda_item',
    { statement: ({ id }) => sql`delete from agenda_item where id = ${id}`, ...byWriter },
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
  kind('decide', 'agenda_item', { statement: (row, { me }) => decision(row, me), ...byWriter }, hasMatter),
  kind('put a matter off', 'agenda_item', { statement: (row, { me }) => tabling(row, me), ...byWriter }, hasMatter),
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
      ...byWriter,
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
    ...byWriter,
  }),
]

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
    { statement: ({ id }) => sql`update attendance set presence = 'absent' where id = ${id}`, ...byWriter },
    isWritten,
  ),
  kind(
    'take somebody off the list',
    'attendance',
    { statement: ({ id }) => sql`delete from attendance where id = ${id}`, ...byWriter },
    isWritten,
  ),
  kind(
    'say that somebody was there for the whole meeting',
    'attendance_item',
    {
      statement: ({ attendance_id }) => sql`delete from attendance_item where attendance_id = ${attendance_id}`,
      naive: (asked, { body_id }) => isSecretaryOfBody(asked, { body_id, network_id: networkOf(asked, body_id) }),
    },
    isWritten,
  ),
]

export const triesAtMeetings: readonly Kind[] = [...onMeetings, ...onItems, ...onMatters, ...onAttendance]
