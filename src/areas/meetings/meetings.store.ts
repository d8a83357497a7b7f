import { sql } from 'kysely'
import { stands } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { ItemPapers } from './item-papers.ts'
import { type AgendaItem, type Meeting, type MeetingRow, type MeetingStatus, type MeetingStep } from './meeting.ts'
import type { MeetingAct } from './meeting-status.rule.ts'
import type { Procedure } from './recorded-facts.ts'
import { recordedFacts } from './recorded-facts.store.ts'

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
    .select(
      sql<boolean>`cardinality(meeting.approver_names) > 0 or exists (select from meeting_step
        where meeting_id = meeting.id and act = 'approve-at-meeting')`.as('hasApprover'),
    )

export const findMeeting = (tx: Transaction, id: string): Promise<Meeting | undefined> =>
  meetings(tx)
    .where('meeting.id', '=', id)
    .select([
      'meeting.network_id as networkId',
      'body.slug as bodySlug',
      'network.name as networkName',
      'network.slug as networkSlug',
    ])
    .select([
      'online_url as onlineUrl',
      'document_kind as documentKind',
      'chair_name as chairName',
      'secretary_name as secretaryName',
    ])
    .select(['approver_names as approverNames', 'approver_id as approverId', 'tabling_policy as tablingPolicy'])
    .select(sql<Procedure>`body.procedure`.as('procedure'))
    .select(sql<Meeting['approvalManner']>`body.approval_manner`.as('approvalManner'))
    .executeTakeFirst()

export const findProcedure = async (tx: Transaction, bodyId: string): Promise<Procedure> =>
  (
    await tx
      .selectFrom('body')
      .select(sql<Procedure>`procedure`.as('procedure'))
      .where('id', '=', bodyId)
      .executeTakeFirstOrThrow()
  ).procedure

/** Coming meetings first, then the latest held; of one body or of all that may be read. At most 200. */
export function listMeetings(tx: Transaction, bodyId?: string): Promise<MeetingRow[]> {
  const rows = meetings(tx).orderBy('meeting.day', 'desc').orderBy('meeting.starts_at').limit(200)
  return (bodyId ? rows.where('meeting.body_id', '=', bodyId) : rows).execute()
}

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

/** The body's first meeting from this day on that is planned and not yet opened. */
export const findNextPlanned = (tx: Transaction, bodyId: string, fromDay: string): Promise<MeetingRow | undefined> =>
  meetings(tx)
    .where('meeting.body_id', '=', bodyId)
    .where('meeting.day', '>=', fromDay)
    .where('meeting.status', '=', 'planned')
    .orderBy('meeting.day')
    .limit(1)
    .executeTakeFirst()

/** Whether the body has notes of a meeting on this day or later, written here or read in. */
export async function hasNotesAfter(tx: Transaction, bodyId: string, day: string): Promise<boolean> {
  const noted = await tx
    .selectFrom('meeting')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('day', '>=', day)
    .where('status', 'not in', ['planned', 'cancelled'])
    .limit(1)
    .executeTakeFirst()
  return noted !== undefined
}

export type NewMeeting = Pick<Meeting, 'id' | 'networkId' | 'bodyId' | 'day' | 'startsAt' | 'endsAt' | 'place'> &
  Partial<
    Pick<Meeting, 'onlineUrl' | 'documentKind' | 'chairName' | 'secretaryName' | 'approverNames' | 'approverId'>
  > & {
    /** The series (sv. serie) that it was planned in. */
    seriesId?: string
  }

const meetingColumns = (meeting: Omit<NewMeeting, 'id' | 'networkId' | 'bodyId'>) => ({
  day: meeting.day,
  starts_at: meeting.startsAt,
  ends_at: meeting.endsAt,
  place: meeting.place,
  // Notes read in say nothing of it, so the link of the meeting that was planned stands.
  ...(meeting.onlineUrl !== undefined && { online_url: meeting.onlineUrl }),
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
    .values({
      ...{ id: meeting.id, network_id: meeting.networkId, body_id: meeting.bodyId, ...meetingColumns(meeting) },
      ...(meeting.seriesId && { series_id: meeting.seriesId }),
    })
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

const papers = sql`agenda_item.background, agenda_item.proposal, agenda_item.presenter,
  agenda_item.planned_minutes as "plannedMinutes", agenda_item.is_if_time as "isIfTime",
  coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name, 'size', octet_length(bytes)) order by position)
    from item_attachment where agenda_item_id = agenda_item.id), '[]') as attachments`

/** The whole agenda with what came of each item, in one statement. */
export async function listAgenda(tx: Transaction, meetingId: string): Promise<AgendaItem[]> {
  const { rows } = await sql<AgendaItem>`
    select agenda_item.id, agenda_item.position, agenda_item.number, agenda_item.title, agenda_item.notes, agenda_item.version,
      agenda_item.matter_id as "matterId", matter.status as "matterStatus",
      coalesce(before.times, 0) as "timesTabledBefore", before.latest::text as "tabledOn",
      ${recordedFacts},
      coalesce((select act from matter_step where matter_step.agenda_item_id = agenda_item.id order by number desc limit 1)
        = 'close', false) as "isClosedHere",
      (select import_draft_id || '#p-' || passage_start || '-' || passage_end from provenance
        where record_id = agenda_item.id and field = 'title') as source, ${papers}
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

export type NewAgendaItem = {
  id: string
  meeting: Pick<Meeting, 'id' | 'networkId' | 'bodyId'>
  position: number
  number: string
  title: string
  notes?: string
  matterId?: string | null
} & Partial<Omit<ItemPapers, 'attachments' | 'proposal'>>

export const recordAgendaItem = (
  tx: Transaction,
  { id, meeting, notes = '', matterId = null, plannedMinutes = null, isIfTime = false, ...written }: NewAgendaItem,
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
      planned_minutes: plannedMinutes,
      is_if_time: isIfTime,
      ...written,
    })
    .execute()
