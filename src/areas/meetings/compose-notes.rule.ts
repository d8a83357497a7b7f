import type { RestrictedItem } from '#areas/access/types.ts'
import { stockholmTime } from '#platform/time.ts'
import type { AgendaItem, Attendance, Meeting, MeetingRow } from './meeting.ts'
import { closedItem } from './close-notes.rule.ts'
import { noFollowUp, type FollowUp } from './follow-up.ts'
import { followUpNoted } from './follow-up.rule.ts'
import { papersInNotes } from './item-papers.ts'
import { factsNoted, spanNoted } from './recorded-facts.rule.ts'
import type { ItemRecords } from './item-records.ts'
import { recordsInNotes } from './item-records.rule.ts'
import { isBeingWritten } from './meeting-status.rule.ts'
import { openPresence } from './open-presence.rule.ts'
import { standsBy } from './presence.rule.ts'
import { nothingNoted, type NotesContent, type NotesItem } from './notes.ts'

type Parts = {
  meeting: Meeting
  agenda: readonly AgendaItem[]
  attendance: readonly Attendance[]
  /** The items of the meeting that are open to some only; their words stay out of the notes, whoever draws them up. */
  restricted: readonly RestrictedItem[]
  records: ItemRecords
  followUp?: FollowUp
  next: Pick<MeetingRow, 'day' | 'startsAt' | 'endsAt' | 'place'> | undefined
  approvedOn: string
  approvedAtMeeting?: NotesContent['approvedAtMeeting']
}

const timeOf = (instant: Date | null) => (instant ? stockholmTime(instant) : '')

const openItem = ({ number, title, notes, isClosedHere, matterId, ...written }: AgendaItem): NotesItem => ({
  ...nothingNoted,
  ...papersInNotes(written),
  ...factsNoted(written),
  number,
  title,
  text: notes,
  isClosed: isClosedHere,
  matterId,
})

function itemsOf({
  meeting,
  agenda,
  restricted,
  records,
  followUp = noFollowUp,
}: Omit<Parts, 'attendance' | 'next' | 'approvedOn'>): NotesItem[] {
  const isOpen = ({ id }: AgendaItem) => !restricted.some((closed) => closed.id === id)
  const isFinal = !isBeingWritten(meeting.status)
  const lineOf = (agendaItem: AgendaItem) => ({
    ...openItem(agendaItem),
    ...recordsInNotes(records, agendaItem.id, isFinal),
    ...followUpNoted(followUp, agendaItem.id),
  })
  const open = agenda.filter(isOpen).map((agendaItem) => ({ at: agendaItem.position, line: lineOf(agendaItem) }))
  const closed = restricted.map((one) => ({ at: one.position, line: closedItem(one) }))
  return [...open, ...closed].sort((one, other) => one.at - other.at).map(({ line }) => line)
}

const nextOf = ({ day, startsAt, endsAt, place }: NonNullable<Parts['next']>) => ({
  ...{ day, starts: timeOf(startsAt), ends: timeOf(endsAt), place },
})

/**
 * Who was there, and who was away; substitutes who were not called in were neither. Nothing tells who was there for an item
 * that is open to some only.
 */
const attendanceNoted = ({ attendance, agenda, restricted }: Pick<Parts, 'attendance' | 'agenda' | 'restricted'>) =>
  attendance
    .filter((person) => !standsBy(person))
    .flatMap(({ name, organisationName, role, presence, itemIds, ...span }) => {
      const told = openPresence(itemIds, (itemId) => restricted.some(({ id }) => id === itemId))
      if (!told) return []
      const items = agenda.filter(({ id }) => told.includes(id)).map(({ number }) => number)
      const isPresent = presence === 'present'
      return [{ ...spanNoted(span), name, organisation: organisationName, role, isPresent, items }]
    })

/** Draws up the notes (sv. minnesanteckningar) from what was recorded at the meeting. */
export function composeNotes({
  meeting,
  agenda,
  attendance,
  restricted,
  records,
  followUp = noFollowUp,
  next,
  approvedOn,
  approvedAtMeeting = null,
}: Parts): NotesContent {
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
    approvedAtMeeting,
    attendance: attendanceNoted({ attendance, agenda, restricted }),
    items: itemsOf({ meeting, agenda, restricted, records, followUp }),
    corrections: [],
    nextMeeting: next ? nextOf(next) : null,
  }
}
