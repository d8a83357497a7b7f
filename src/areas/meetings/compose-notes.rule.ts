import type { RestrictedItem } from '#areas/access/types.ts'
import { stockholmTime } from '#platform/time.ts'
import type { AgendaItem, Attendance, Meeting, MeetingRow } from './meeting.ts'
import { closedItem } from './close-notes.rule.ts'
import type { NotesContent, NotesItem } from './notes.ts'

type Parts = {
  meeting: Meeting
  agenda: readonly AgendaItem[]
  attendance: readonly Attendance[]
  /** The items of the meeting that are open to some only; their words stay out of the notes, whoever draws them up. */
  restricted: readonly RestrictedItem[]
  next: Pick<MeetingRow, 'day' | 'startsAt' | 'place'> | undefined
  approvedOn: string
}

const timeOf = (instant: Date | null) => (instant ? stockholmTime(instant) : '')

const openItem = ({ number, title, notes, decisions, tabling, isClosedHere, matterId }: AgendaItem): NotesItem => ({
  number,
  title,
  text: notes,
  decisions: decisions.map((decision) => decision.wording),
  tabling: tabling && { reason: tabling.reason, deferredTo: tabling.deferredTo },
  isClosed: isClosedHere,
  matterId,
})

function itemsOf(agenda: readonly AgendaItem[], restricted: readonly RestrictedItem[]): NotesItem[] {
  const isOpen = ({ id }: AgendaItem) => !restricted.some((closed) => closed.id === id)
  const open = agenda.filter(isOpen).map((agendaItem) => ({ at: agendaItem.position, line: openItem(agendaItem) }))
  const closed = restricted.map((one) => ({ at: one.position, line: closedItem(one) }))
  return [...open, ...closed].sort((one, other) => one.at - other.at).map(({ line }) => line)
}

/** Draws up the notes (sv. minnesanteckningar) from what was recorded at the meeting. */
export function composeNotes({ meeting, agenda, attendance, restricted, next, approvedOn }: Parts): NotesContent {
  const numberOf = new Map([...agenda, ...restricted].map(({ id, number }) => [id, number]))
  return {
    network: { id: meeting.networkId, name: meeting.networkName, slug: meeting.networkSlug },
    body: { id: meeting.bodyId, name: meeting.bodyName, slug: meeting.bodySlug },
    meetingId: meeting.id,
    documentKind: meeting.documentKind,
    day: meeting.day,
    starts: timeOf(meeting.startsAt),
    ends: timeOf(meeting.endsAt),
    place: meeting.place,
    chair: meeting.chairName,
    secretary: meeting.secretaryName,
    approvers: meeting.approverNames,
    approvedOn,
    attendance: attendance.map(({ name, organisationName, role, presence, itemIds }) => ({
      name,
      organisation: organisationName,
      role,
      isPresent: presence === 'present',
      items: itemIds.map((id) => numberOf.get(id) ?? '').filter((number) => number !== ''),
    })),
    items: itemsOf(agenda, restricted),
    nextMeeting: next ? { day: next.day, starts: timeOf(next.startsAt), place: next.place } : null,
  }
}
