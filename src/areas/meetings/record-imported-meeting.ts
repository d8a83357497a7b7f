import { listHiddenItems } from '#areas/access/index.ts'
import { holdUntilCommit, type Transaction } from '#platform/db.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import { recordApproval } from './approvals.store.ts'
import { draftNotes } from './draft-notes.ts'
import { takeOverAgenda } from './imported-agenda.ts'
import { clearAttendance, findPlan } from './imported-agenda.store.ts'
import type { ImportedMeeting } from './imported-meeting.ts'
import { instantAt, type Evening } from './late-hours.rule.ts'
import { meantOrganisations } from './meant-organisations.ts'
import type { Meeting } from './meeting.ts'
import { recordAttendance } from './attendance.store.ts'
import { changeMeeting, findMeeting, findMeetingOn, recordMeeting, recordMeetingStep } from './meetings.store.ts'
import { addPlanned, placeAfterReading } from './plan-next.ts'
import { proposeSameMatters } from './propose-same-matters.ts'
import { recordProvenance, type Provenance } from './provenance.store.ts'

export type ImportRefusal = 'meeting-exists' | 'plan-closed'

/** `filledPlan`: the plan that the notes were written into, as it stood before; null where none was or it can't be put back. */
export type RecordedImport = { meetingId: string; filledPlan: object | null }

const instantOf = (evening: Evening, time: string) => (time ? instantAt(evening, time) : null)

/**
 * Makes a meeting of confirmed notes: approved as on paper, what was put off on the agenda of the next meeting, which is
 * planned from the notes' own words if it is not there. A meeting planned for that day is filled, not doubled; one with an
 * item that is closed to the actor is left alone, for its agenda would be written over unseen.
 */
export async function recordImportedMeeting(
  tx: Transaction,
  imported: ImportedMeeting,
  personId: string,
): Promise<Result<RecordedImport, ImportRefusal>> {
  await holdUntilCommit(tx, imported.bodyId)
  const there = imported.isAnotherMeeting ? undefined : await findMeetingOn(tx, imported.bodyId, imported.day)
  const hindrance = there && (await hindranceOf(tx, there))
  if (hindrance) return refuse(hindrance)
  const filledPlan = there ? await findPlan(tx, there.id) : null
  const meeting = await writtenMeeting(tx, imported, there?.id)
  await planNextOf(tx, imported, personId)
  await clearAttendance(tx, meeting.id)
  const itemIds = await takeOverAgenda(tx, meeting, imported, personId)
  const attendanceIds = await recordPresence(tx, meeting, imported, itemIds)
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
  await placeAfterReading(tx, meeting)
  await proposeSameMatters(tx, meeting)
  return ok({ meetingId: meeting.id, filledPlan })
}

async function hindranceOf(tx: Transaction, there: Pick<Meeting, 'id' | 'status'>): Promise<ImportRefusal | undefined> {
  if (there.status !== 'planned') return 'meeting-exists'
  return (await listHiddenItems(tx, { meetingId: there.id })).length > 0 ? 'plan-closed' : undefined
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
  await addPlanned(tx, { id: crypto.randomUUID(), networkId, bodyId, ...times }, personId)
}

async function recordPresence(
  tx: Transaction,
  meeting: Meeting,
  imported: ImportedMeeting,
  itemIds: Map<string, string>,
): Promise<string[]> {
  const written = imported.attendance.map(({ organisation }) => organisation)
  const meant = await meantOrganisations(tx, { ...imported, written })
  const rows = imported.attendance.map((person, index) => ({
    id: crypto.randomUUID(),
    meeting,
    position: index + 1,
    presence: person.isPresent ? ('present' as const) : ('absent' as const),
    name: person.name,
    role: person.role,
    organisationName: person.organisation,
    organisationId: meant.get(person.organisation)?.id ?? null,
    personId: null,
    itemIds: person.itemNumbers.flatMap((number) => itemIds.get(number) ?? []),
  }))
  await recordAttendance(tx, rows)
  return rows.map((row) => row.id)
}
