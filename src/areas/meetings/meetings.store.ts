import { sql } from 'kysely'
import { stands } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { AgendaItem, Attendance, Meeting, MeetingRow, MeetingStatus, MeetingStep, Presence } from './meeting.ts'
import type { MeetingAct } from './meeting-status.rule.ts'

const meetings = (tx: Transaction) =>
  tx
    .selectFrom('meeting')
    .innerJoin('body', 'body.id', 'meeting.body_id')
    .innerJoin('network', 'network.id', 'meeting.network_id')
    .select([
      'meeting.id',
      'meeting.day',
      'meeting.starts_at as startsAt',
      'meeting.ends_at as endsAt',
      'meeting.place',
    ])
    .select(['meeting.body_id as bodyId', 'body.name as bodyName', sql<MeetingStatus>`meeting.status`.as('status')])
    .select(sql<boolean>`cardinality(meeting.approver_names) > 0`.as('hasApprover'))

export const findMeeting = (tx: Transaction, id: string): Promise<Meeting | undefined> =>
  meetings(tx)
    .where('meeting.id', '=', id)
    .select([
      'meeting.network_id as networkId',
      'body.slug as bodySlug',
      'network.name as networkName',
      'network.slug as networkSlug',
    ])
    .select(['document_kind as documentKind', 'chair_name as chairName', 'secretary_name as secretaryName'])
    .select(['approver_names as approverNames', 'approver_id as approverId'])
    .executeTakeFirst()

/** Coming meetings first, then the latest held; of one body or of all that may be read. At most 200. */
export function listMeetings(tx: Transaction, bodyId?: string): Promise<MeetingRow[]> {
  const rows = meetings(tx).orderBy('meeting.day', 'desc').orderBy('meeting.starts_at').limit(200)
  return (bodyId ? rows.where('meeting.body_id', '=', bodyId) : rows).execute()
}

/** Notes that wait for this person's approval (sv. justering). */
export const listAwaitingApproval = (tx: Transaction, personId: string): Promise<MeetingRow[]> =>
  meetings(tx)
    .where('approver_id', '=', personId)
    .where('meeting.status', '=', 'awaiting-approval')
    .orderBy('meeting.day')
    .execute()

/** Notes that their approver sent back to this person, who had sent them for approval. */
export const listReturned = (tx: Transaction, personId: string): Promise<MeetingRow[]> =>
  meetings(tx)
    .where('meeting.status', '=', 'ongoing')
    .where(
      sql<boolean>`(select act from meeting_step where meeting_id = meeting.id order by number desc limit 1) = 'return'
        and exists (select from meeting_step where meeting_id = meeting.id and act = 'send-for-approval' and person_id = ${personId})`,
    )
    .orderBy('meeting.day')
    .execute()

export const findMeetingOn = (tx: Transaction, bodyId: string, day: string): Promise<MeetingRow | undefined> =>
  meetings(tx)
    .where('meeting.body_id', '=', bodyId)
    .where('meeting.day', '=', day)
    .where('meeting.status', '<>', 'cancelled')
    .executeTakeFirst()

/** The body's first meeting after this day that is still ahead of its notes. */
export const findNextMeeting = (tx: Transaction, bodyId: string, afterDay: string): Promise<MeetingRow | undefined> =>
  meetings(tx)
    .where('meeting.body_id', '=', bodyId)
    .where('meeting.day', '>', afterDay)
    .where('meeting.status', 'in', ['planned', 'ongoing'])
    .orderBy('meeting.day')
    .limit(1)
    .executeTakeFirst()

export const findFirstPlanned = (tx: Transaction, bodyId: string): Promise<MeetingRow | undefined> =>
  meetings(tx)
    .where('meeting.body_id', '=', bodyId)
    .where('meeting.status', '=', 'planned')
    .orderBy('meeting.day')
    .limit(1)
    .executeTakeFirst()

export type NewMeeting = Pick<Meeting, 'id' | 'networkId' | 'bodyId' | 'day' | 'startsAt' | 'endsAt' | 'place'> &
  Partial<Pick<Meeting, 'documentKind' | 'chairName' | 'secretaryName' | 'approverNames' | 'approverId'>>

const meetingColumns = (meeting: Omit<NewMeeting, 'id' | 'networkId' | 'bodyId'>) => ({
  day: meeting.day,
  starts_at: meeting.startsAt,
  ends_at: meeting.endsAt,
  place: meeting.place,
  ...(meeting.documentKind && { document_kind: meeting.documentKind }),
  chair_name: meeting.chairName ?? '',
  secretary_name: meeting.secretaryName ?? '',
  approver_names: meeting.approverNames ?? [],
  approver_id: meeting.approverId ?? null,
})

/** Adds the meeting; its first step ('plan' or 'record') is taken by `recordMeetingStep`. */
export const recordMeeting = (tx: Transaction, meeting: NewMeeting) =>
  tx
    .insertInto('meeting')
    .values({ id: meeting.id, network_id: meeting.networkId, body_id: meeting.bodyId, ...meetingColumns(meeting) })
    .execute()

export const changeMeeting = (tx: Transaction, id: string, meeting: Omit<NewMeeting, 'id' | 'networkId' | 'bodyId'>) =>
  tx.updateTable('meeting').set(meetingColumns(meeting)).where('id', '=', id).execute()

export type NewMeetingStep = {
  meeting: Pick<Meeting, 'id' | 'networkId' | 'bodyId'>
  act: MeetingAct
  from: MeetingStatus | ''
  to: MeetingStatus
  personId: string
  remark?: string
}

/** Takes a meeting one step on. The database refuses a step that does not begin where the last one ended. */
export async function recordMeetingStep(
  tx: Transaction,
  { meeting, act, from, to, personId, remark = '' }: NewMeetingStep,
) {
  const { count } = await tx
    .selectFrom('meeting_step')
    .where('meeting_id', '=', meeting.id)
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  const place = {
    meeting_id: meeting.id,
    network_id: meeting.networkId,
    body_id: meeting.bodyId,
    number: Number(count) + 1,
  }
  await tx
    .insertInto('meeting_step')
    .values({ ...place, act, from_status: from, to_status: to, person_id: personId, remark })
    .execute()
}

export const listSteps = (tx: Transaction, meetingId: string): Promise<MeetingStep[]> =>
  tx
    .selectFrom('meeting_step')
    .innerJoin('person', 'person.id', 'meeting_step.person_id')
    .where('meeting_id', '=', meetingId)
    .select(['act', 'person.name as personName', 'taken_at as takenAt', 'remark'])
    .orderBy('number')
    .execute()

/** The whole agenda with what came of each item, in one statement. */
export async function listAgenda(tx: Transaction, meetingId: string): Promise<AgendaItem[]> {
  const { rows } = await sql<AgendaItem>`
    select agenda_item.id, agenda_item.position, agenda_item.number, agenda_item.title, agenda_item.notes, agenda_item.version,
      agenda_item.matter_id as "matterId", matter.status as "matterStatus",
      coalesce(before.times, 0) as "timesTabledBefore", before.latest::text as "tabledOn",
      coalesce((select jsonb_agg(jsonb_build_object('id', id, 'wording', wording) order by recorded_at, id) from decision
        where agenda_item_id = agenda_item.id and ${stands('decision')}), '[]') as decisions,
      (select jsonb_build_object('id', id, 'reason', reason, 'deferredTo', deferred_to) from tabling
        where agenda_item_id = agenda_item.id and ${stands('tabling')} order by recorded_at desc limit 1) as tabling,
      coalesce((select act from matter_step where matter_step.agenda_item_id = agenda_item.id order by number desc limit 1)
        = 'close', false) as "isClosedHere",
      (select import_draft_id || '#p-' || passage_start || '-' || passage_end from provenance
        where record_id = agenda_item.id and field = 'title') as source
    from agenda_item
      join meeting on meeting.id = agenda_item.meeting_id
      left join matter on matter.id = agenda_item.matter_id
      left join lateral (select count(*)::int as times, max(earlier.day) as latest
        from tabling join meeting as earlier on earlier.id = tabling.meeting_id
        where tabling.matter_id = agenda_item.matter_id and earlier.id <> meeting.id
          and (earlier.day < meeting.day or meeting.status in ('planned', 'ongoing')) and ${stands('tabling')}) as before on true
    where agenda_item.meeting_id = ${meetingId} order by agenda_item.position`.execute(tx)
  return rows
}

export async function listAttendance(tx: Transaction, meetingId: string): Promise<Attendance[]> {
  const { rows } = await sql<Attendance>`
    select id, name, role, organisation_name as "organisationName", presence, person_id as "personId",
      coalesce((select jsonb_agg(agenda_item_id) from attendance_item where attendance_id = attendance.id), '[]') as "itemIds"
    from attendance where meeting_id = ${meetingId} order by position`.execute(tx)
  return rows
}

export type NewAgendaItem = {
  id: string
  meeting: Pick<Meeting, 'id' | 'networkId' | 'bodyId'>
  position: number
  number: string
  title: string
  notes?: string
  matterId?: string | null
}

export const recordAgendaItem = (
  tx: Transaction,
  { id, meeting, notes = '', matterId = null, ...written }: NewAgendaItem,
) =>
  tx
    .insertInto('agenda_item')
    .values({
      id,
      meeting_id: meeting.id,
      network_id: meeting.networkId,
      body_id: meeting.bodyId,
      notes,
      matter_id: matterId,
      ...written,
    })
    .execute()

export type NewAttendance = Omit<Attendance, 'presence'> & {
  meeting: Pick<Meeting, 'id' | 'networkId' | 'bodyId'>
  position: number
  presence: Presence
  organisationId: string | null
}

export async function recordAttendance(tx: Transaction, rows: readonly NewAttendance[]): Promise<void> {
  if (rows.length === 0) return
  const place = ({ meeting }: NewAttendance) => ({
    meeting_id: meeting.id,
    network_id: meeting.networkId,
    body_id: meeting.bodyId,
  })
  await tx
    .insertInto('attendance')
    .values(
      rows.map((row) => ({
        id: row.id,
        ...place(row),
        position: row.position,
        presence: row.presence,
        name: row.name,
        role: row.role,
        organisation_name: row.organisationName,
        organisation_id: row.organisationId,
        person_id: row.personId,
      })),
    )
    .execute()
  const spans = rows.flatMap((row) =>
    row.itemIds.map((itemId) => ({
      attendance_id: row.id,
      agenda_item_id: itemId,
      meeting_id: row.meeting.id,
      body_id: row.meeting.bodyId,
    })),
  )
  if (spans.length > 0) await tx.insertInto('attendance_item').values(spans).execute()
}
