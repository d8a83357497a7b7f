import { Hono, type Context } from 'hono'
import { answerPage, listHiddenItems, withNotice, type Workspace } from '#areas/access/index.ts'
import { holdsOn, listSeats } from '#areas/networks/index.ts'
import { listOrganisations, organisationNamed } from '#areas/organisations/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import type { Transaction } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { contentHash } from '#platform/secrets.ts'
import { stockholmTime } from '#platform/time.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldMeeting } from '../held-item.ts'
import { findAskedFrom, listInvitations } from '../invitations.store.ts'
import type { Attendance, Meeting } from '../meeting.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import { listAttendance, recordAttendance } from '../attendance.store.ts'
import { listAgenda } from '../meetings.store.ts'
import { deniesVote, type VotedOn } from './mark-attendance.rule.ts'
import { addedRows, letServe, notListed, markedRows, markTheRestPresent } from './attendance-form.ts'
import { answerOf, fillFromReplies } from './fill-from-replies.rule.ts'
import { changeAttendance, findLastPosition, isNamedInFacts, removeAttendance } from './mark-attendance.store.ts'
import type { AttendanceProblem } from './attendance-problem.ts'
import { MarkAttendancePage } from './mark-attendance.view.tsx'
import { servesFor } from './serves-for.rule.ts'
import { changedMeanwhile, isRenumbered, keptWhenStale, stateSeen } from './meanwhile.ts'

const path = '/moten/:meetingId/narvaro'

/** The numbers of the whole agenda, in order, also of what is closed to the one who marks. */
type Numbered = VotedOn & { number: string; position: number }
// What was voted on at an item that is closed to the one who marks is not theirs to know.
const unseen = <Hidden extends object>(hidden: Hidden) => ({ ...hidden, decisions: [] })

async function listNumbered(tx: Transaction, meetingId: string): Promise<Numbered[]> {
  const all = [...(await listAgenda(tx, meetingId)), ...(await listHiddenItems(tx, { meetingId })).map(unseen)]
  return all.sort((one, other) => one.position - other.position)
}

async function answerForm(
  c: Context<Workspace>,
  meeting: Meeting,
  given: Given = {},
  problems: readonly AttendanceProblem[] = [],
) {
  const { db } = c.var
  const [attendance, agenda] = [await listAttendance(db, meeting.id), await listNumbered(db, meeting.id)]
  const [called, askedFrom] = [await listInvitations(db, meeting.id), await findAskedFrom(db, meeting.id)]
  const seats = await listSeats(db, meeting.networkId, meeting.bodyId)
  const seated = seats.filter((seat) => holdsOn(seat, meeting.day))
  const answers = attendance.map((person) => [person.id, answerOf(person, called, askedFrom)] as const)
  const page = (
    <MarkAttendancePage
      {...{ meeting, agenda, attendance, given, problems, ...stateSeen(attendance, agenda) }}
      answers={new Map(answers)}
      servesFor={servesFor(attendance, seated)}
      hasReplies={called.some(({ replies }) => replies.length > 0)}
      organisations={[...new Set(attendance.map((person) => person.organisationName).filter(Boolean))]}
    />
  )
  return answerPage(c, page, problems.length > 0 ? 422 : 200)
}

type NewRow = Omit<Attendance, 'id'>

async function addRows(tx: Transaction, meeting: Meeting, added: readonly NewRow[]): Promise<void> {
  if (added.length === 0) return
  const after = await findLastPosition(tx, meeting.id)
  const organisations = await listOrganisations(tx)
  const rows = added.map((row, index) => ({
    ...{ ...row, id: crypto.randomUUID(), meeting, position: after + index + 1 },
    organisationId: organisationNamed(organisations, row.organisationName)?.id ?? null,
  }))
  await recordAttendance(tx, rows)
}

/** The list as the answers to the summons fill it; what is marked already stays as it is. */
async function fillIn(tx: Transaction, meeting: Meeting): Promise<void> {
  const rows = await listAttendance(tx, meeting.id)
  const called = await listInvitations(tx, meeting.id)
  const { absentIds, calledIn, added } = fillFromReplies(rows, called, await findAskedFrom(tx, meeting.id))
  const filled = rows.map((row) => ({
    ...row,
    ...(absentIds.includes(row.id) && { presence: 'absent' as const, itemIds: [] }),
    ...calledIn.find(({ id }) => id === row.id),
  }))
  if (absentIds.length + calledIn.length > 0) await changeAttendance(tx, meeting, filled)
  // Who was called in for an item that is closed to the one who marks may stand on the list already.
  const hidden = (await listHiddenItems(tx, { meetingId: meeting.id })).map(({ id }) => id)
  const seen = added.filter(({ itemIds }) => !itemIds.some((id) => hidden.includes(id)))
  await addRows(tx, meeting, seen)
}

type Typed = {
  marked: ReturnType<typeof markedRows>
  added: ReturnType<typeof addedRows>
  agenda: readonly Numbered[]
}

/** What needs mending in the form, each with the field it is about. */
async function problemsIn(
  tx: Transaction,
  given: Given,
  { marked, added, agenda }: Typed,
): Promise<AttendanceProblem[]> {
  const found = marked.flatMap(({ row, problems }) => problems.map((problem) => ({ rowId: row.id, problem })))
  const denied = marked.filter(({ row }) => deniesVote(row, agenda))
  const ofNew = added.alone.flatMap(({ problems }) => problems.map((problem) => ({ rowId: 'new', problem })))
  const wrongLine = added.several.find(({ problems }) => problems.length > 0)
  const isNameless = added.alone.length === 0 && Boolean(given['newOrganisation']?.trim() || given['newItems']?.trim())
  const removed = marked.find(({ row }) => row.id === given['remove'])
  const isNamed = removed !== undefined && (await isNamedInFacts(tx, removed.row.id))
  return [
    ...found,
    ...ofNew,
    ...(wrongLine ? [{ rowId: '', problem: 'unknown-item-in-line' as const, name: wrongLine.row.name }] : []),
    ...denied.map(({ row }) => ({ rowId: row.id, problem: 'has-voted' as const })),
    ...(isNameless ? [{ rowId: '', problem: 'name-missing' as const }] : []),
    ...(isNamed ? [{ rowId: removed.row.id, problem: 'named-in-facts' as const }] : []),
  ]
}

/** Where the secretary goes on: the list again, or the meeting when the list is done. */
const answered = (meetingId: string, given: Given) => {
  const list = `/arbetsyta/moten/${meetingId}/narvaro`
  if (given['remove']) return withNotice(list, 'namnborta')
  if (given['serve']) return withNotice(list, 'narvaro')
  if (given['act'] === 'fetch-replies') return withNotice(list, 'svaren')
  return withNotice(`/arbetsyta/moten/${meetingId}`, 'narvaro')
}

type Listed = { rows: readonly Attendance[]; agenda: readonly Numbered[] }

/** The form as it was sent, read against the list as it is now. */
function readSent(sent: Given, meeting: Meeting, { rows, agenda }: Listed) {
  const starts = meeting.startsAt ? stockholmTime(meeting.startsAt) : ''
  const { startsAt, endsAt } = meeting
  const at = { agenda, evening: { day: meeting.day, starts }, hours: { startsAt, endsAt } }
  const isStale = sent['seen'] !== undefined && sent['seen'] !== stateSeen(rows, agenda).seen
  const given = isStale && !isRenumbered(sent, agenda) ? keptWhenStale(sent, rows, at) : { ...sent }
  if (given['act'] === 'all-present') markTheRestPresent(given, rows)
  letServe(given, rows)
  const [marked, added] = [markedRows(given, rows, at), addedRows(given, at)]
  const after = marked.map(({ row }) => row)
  const notYetListed = notListed(
    rows,
    [...added.alone, ...added.several].map(({ row }) => row),
  )
  // The list may have been marked, or the items numbered anew, since this form was shown. The same form sent twice
  // changes nothing the second time, and is no conflict.
  const isConflict = isStale && (notYetListed.length > 0 || contentHash(after) !== contentHash(rows))
  return { at, given, marked, added, after, notYetListed, isConflict }
}

/** What was typed stands in the form, and who has been marked by somebody else is named. */
function answerStale(c: Context<Workspace>, meeting: Meeting, given: Given, { rows, agenda }: Listed) {
  const changed = changedMeanwhile(given, rows).map(({ name }) => name)
  const problem = isRenumbered(given, agenda) ? ('numbers-changed' as const) : ('list-changed' as const)
  return answerForm(c, meeting, given, [{ rowId: '', problem, changed }])
}

export const markAttendanceRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const meeting = await heldMeeting(c)
    if (!isBeingWritten(meeting.status)) return c.redirect(`/arbetsyta/moten/${meeting.id}`, 303)
    return answerForm(c, meeting)
  })
  .post(path, async (c) => {
    const { db } = c.var
    const meeting = await heldMeeting(c)
    if (!isBeingWritten(meeting.status)) return answerMeeting(c, meeting.id, { problem: 'notes-frozen' })
    const sent: Given = await givenOf(c)
    const listed = { rows: await listAttendance(db, meeting.id), agenda: await listNumbered(db, meeting.id) }
    const { rows, agenda } = listed
    const { at, given, marked, added, after, notYetListed, isConflict } = readSent(sent, meeting, listed)
    if (isConflict) return answerStale(c, meeting, keptWhenStale(given, rows, at), listed)
    const problems = await problemsIn(db, given, { marked, added, agenda })
    if (problems.length > 0) return answerForm(c, meeting, given, problems)
    await changeAttendance(db, meeting, after)
    await addRows(db, meeting, notYetListed)
    if (given['act'] === 'fetch-replies') await fillIn(db, meeting)
    const removed = rows.find(({ id }) => id === given['remove'])
    if (removed) await removeAttendance(db, meeting.id, removed.id)
    await recordAct(db, meeting.networkId, {
      act: 'mark-attendance',
      subjectKind: 'meeting',
      subjectId: meeting.id,
      ...(removed && { detail: { removed: removed.name } }),
    })
    return c.redirect(answered(meeting.id, given), 303)
  })
