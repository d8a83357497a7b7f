import { listOrganisations, organisationsMeant } from '#areas/organisations/index.ts'
import { holdUntilCommit, type Transaction } from '#platform/db.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import { recordApproval } from './approvals.store.ts'
import { draftNotes } from './draft-notes.ts'
import { takeOverAgenda } from './imported-agenda.ts'
import { clearAttendance } from './imported-agenda.store.ts'
import type { ImportedMeeting } from './imported-meeting.ts'
import { instantAt, type Evening } from './late-hours.rule.ts'
import type { Meeting } from './meeting.ts'
import { recordAttendance } from './attendance.store.ts'
import { changeMeeting, findMeeting, findMeetingOn, recordMeeting, recordMeetingStep } from './meetings.store.ts'
import { placeOnNext, planMeeting } from './plan-next.ts'
import { proposeSameMatters } from './propose-same-matters.ts'
import { recordProvenance, type Provenance } from './provenance.store.ts'
import { nearOn } from './whose-notes.rule.ts'
import { findWhoseNotes } from './whose-notes.store.ts'

export type ImportRefusal = 'meeting-exists'

const instantOf = (evening: Evening, time: string) => (time ? instantAt(evening, time) : null)

/**
 * Makes a meeting of confirmed notes: approved as on paper, what was put off on the agenda of the next meeting, which is
 * planned from the notes' own words if it is not there. A meeting planned for that day is filled, not doubled.
 */
export async function recordImportedMeeting(
  tx: Transaction,
  imported: ImportedMeeting,
  personId: string,
): Promise<Result<{ meetingId: string }, ImportRefusal>> {
  await holdUntilCommit(tx, imported.bodyId)
  const there = imported.isAnotherMeeting ? undefined : await findMeetingOn(tx, imported.bodyId, imported.day)
  if (there && there.status !== 'planned') return refuse('meeting-exists')
  const meeting = await writtenMeeting(tx, imported, there?.id)
  await planNextOf(tx, imported, personId)
  await clearAttendance(tx, meeting.id)
  const itemIds = await takeOverAgenda(tx, meeting, imported, personId)
  const attendanceIds = await recordPresence(tx, meeting, imported, itemIds)
  await placeOnNext(tx, meeting)
  await recordProvenance(tx, imported, meeting, [
    ...imported.words.map(({ field, words }) => ({ recordId: meeting.id, field, words })),
    ...imported.attendance.map(({ words }, index): Provenance => ({
      recordId: attendanceIds[index] ?? '',
      field: 'name',
      words,
    })),
  ])
  // What the notes themselves say of the next meeting, and not what has been planned since.
  const content = { ...(await draftNotes(tx, meeting)), nextMeeting: imported.next ?? null }
  await recordApproval(tx, { meeting, content, approvedIn: 'document', personId })
  await recordMeetingStep(tx, { meeting, act: 'record', from: there ? 'planned' : '', to: 'approved', personId })
  await proposeSameMatters(tx, meeting)
  return ok({ meetingId: meeting.id })
}

async function writtenMeeting(
  tx: Transaction,
  imported: ImportedMeeting,
  plannedId: string | undefined,
): Promise<Meeting> {
  const { networkId, bodyId, documentKind, day, place } = imported
  const id = plannedId ?? crypto.randomUUID()
  const written = {
    day,
    place,
    documentKind,
    startsAt: instantOf(imported, imported.starts),
    endsAt: instantOf(imported, imported.ends),
    chairName: imported.chair,
    secretaryName: imported.secretary,
    approverNames: imported.approvers,
    approverId: null,
  }
  if (plannedId) await changeMeeting(tx, id, written)
  else await recordMeeting(tx, { id, networkId, bodyId, ...written })
  const meeting = await findMeeting(tx, id)
  if (!meeting) throw new Error(`the meeting ${id} just written is not there`)
  return meeting
}

async function planNextOf(
  tx: Transaction,
  { networkId, bodyId, day, next }: ImportedMeeting,
  personId: string,
): Promise<void> {
  if (!next || next.day <= day || (await findMeetingOn(tx, bodyId, next.day))) return
  const times = {
    day: next.day,
    startsAt: instantOf(next, next.starts),
    endsAt: instantOf(next, next.ends),
    place: next.place,
  }
  await planMeeting(tx, { id: crypto.randomUUID(), networkId, bodyId, ...times }, personId)
}

async function recordPresence(
  tx: Transaction,
  meeting: Meeting,
  imported: ImportedMeeting,
  itemIds: Map<string, string>,
): Promise<string[]> {
  const meant = await meantIn(tx, imported)
  const rows = imported.attendance.map((person, index) => ({
    id: crypto.randomUUID(),
    meeting,
    position: index + 1,
    presence: person.isPresent ? ('present' as const) : ('absent' as const),
    name: person.name,
    role: person.role,
    organisationName: person.organisation,
    organisationId: meant(person.organisation),
    personId: null,
    itemIds: person.itemNumbers.flatMap((number) => itemIds.get(number) ?? []),
  }))
  await recordAttendance(tx, rows)
  return rows.map((row) => row.id)
}

/** The organisation that a name in these notes stands for; null when none is known, or several may be meant. */
async function meantIn(tx: Transaction, { bodyId, day, attendance }: ImportedMeeting) {
  const organisations = await listOrganisations(tx)
  const { homeId, memberIds } = nearOn(await findWhoseNotes(tx, bodyId), day)
  const home = organisations.find(({ id }) => id === homeId)
  const written = attendance.map(({ organisation }) => organisation)
  const meant = organisationsMeant(organisations, written, { home, memberIds })
  return (name: string) => {
    const known = meant.get(name)
    return known?.kind === 'one' ? known.organisation.id : null
  }
}
