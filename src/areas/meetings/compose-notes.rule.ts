import { stockholmTime } from '#platform/time.ts'
import type { AgendaItem, Attendance, Meeting, MeetingRow } from './meeting.ts'
import type { NotesContent } from './notes.ts'

type Parts = {
  meeting: Meeting
  agenda: readonly AgendaItem[]
  attendance: readonly Attendance[]
  next: Pick<MeetingRow, 'day' | 'startsAt' | 'place'> | undefined
  approvedOn: string
}

const timeOf = (instant: Date | null) => (instant ? stockholmTime(instant) : '')

/** Draws up the notes (sv. minnesanteckningar) from what was recorded at the meeting. */
export function composeNotes({ meeting, agenda, attendance, next, approvedOn }: Parts): NotesContent {
  const numberOf = new Map(agenda.map((agendaItem) => [agendaItem.id, agendaItem.number]))
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
    items: agenda.map(({ number, title, notes, decisions, tabling, isClosedHere, matterId }) => ({
      number,
      title,
      text: notes,
      decisions: decisions.map((decision) => decision.wording),
      tabling: tabling && { reason: tabling.reason, deferredTo: tabling.deferredTo },
      isClosed: isClosedHere,
      matterId,
    })),
    nextMeeting: next ? { day: next.day, starts: timeOf(next.startsAt), place: next.place } : null,
  }
}
