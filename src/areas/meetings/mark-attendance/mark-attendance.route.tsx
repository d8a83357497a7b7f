import { Hono, type Context } from 'hono'
import { answerPage, listHiddenItems, withNotice, type Workspace } from '#areas/access/index.ts'
import { listOrganisations, organisationNamed } from '#areas/organisations/index.ts'
import { recordAct } from '#platform/audit.ts'
import type { Transaction } from '#platform/db.ts'
import type { Given } from '#platform/given.ts'
import { contentHash } from '#platform/secrets.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldMeeting } from '../held-item.ts'
import type { Attendance, Meeting } from '../meeting.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import { listAgenda, listAttendance, recordAttendance } from '../meetings.store.ts'
import { itemIdsOf, markedRow } from './mark-attendance.rule.ts'
import { changeAttendance } from './mark-attendance.store.ts'
import { MarkAttendancePage, type AttendanceProblem } from './mark-attendance.view.tsx'

const path = '/moten/:meetingId/narvaro'
const isRow = (row: Attendance | undefined): row is Attendance => row !== undefined

/** The same form sent twice adds one person. */
const isListed = (rows: readonly Attendance[], given: Given) =>
  rows.some(
    (row) => row.name === given['newName']?.trim() && row.organisationName === (given['newOrganisation'] ?? '').trim(),
  )

/** What the secretary would do by hand, row by row. */
function markTheRestPresent(given: Given, rows: readonly Attendance[]): void {
  for (const { id } of rows) if (given[`presence-${id}`] !== 'absent') given[`presence-${id}`] = 'present'
}

/** The numbers of the whole agenda, in order, also of what is closed to the one who marks. */
type Numbered = { id: string; number: string; position: number }
async function listNumbered(tx: Transaction, meetingId: string): Promise<Numbered[]> {
  const all = [...(await listAgenda(tx, meetingId)), ...(await listHiddenItems(tx, { meetingId }))]
  return all.sort((one, other) => one.position - other.position)
}

/** What the list said when the form was drawn; another state means that someone else was there in between. */
const seenState = (rows: readonly Attendance[], agenda: readonly Numbered[]): string =>
  contentHash([rows, agenda.map(({ id, number }) => [id, number])]).slice(0, 16)

async function answerForm(
  c: Context<Workspace>,
  meeting: Meeting,
  given: Given = {},
  problems: readonly AttendanceProblem[] = [],
) {
  const { db } = c.var
  const [attendance, agenda] = [await listAttendance(db, meeting.id), await listNumbered(db, meeting.id)]
  const page = (
    <MarkAttendancePage
      meeting={meeting}
      agenda={agenda}
      seen={seenState(attendance, agenda)}
      attendance={attendance}
      organisations={[...new Set(attendance.map((person) => person.organisationName).filter(Boolean))]}
      given={given}
      problems={problems}
    />
  )
  return answerPage(c, page, problems.length > 0 ? 422 : 200)
}

async function addAttendance(
  c: Context<Workspace>,
  meeting: Meeting,
  given: Given,
  itemIds: string[],
  position: number,
): Promise<void> {
  const { db } = c.var
  const organisation = (given['newOrganisation'] ?? '').trim()
  const known = organisationNamed(await listOrganisations(db), organisation)
  const presence = given['newPresence'] === 'absent' ? 'absent' : 'present'
  const person = {
    id: crypto.randomUUID(),
    name: (given['newName'] ?? '').trim(),
    role: '',
    personId: null,
  }
  await recordAttendance(db, [
    {
      ...person,
      organisationName: organisation,
      organisationId: known?.id ?? null,
      presence,
      itemIds: presence === 'present' ? itemIds : [],
      meeting,
      position,
    },
  ])
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
    const given: Given = await c.req.parseBody<Record<string, string>>()
    const agenda = await listNumbered(db, meeting.id)
    const rows = await listAttendance(db, meeting.id)
    if (given['act'] === 'all-present') markTheRestPresent(given, rows)
    const marked = rows.map((row) =>
      markedRow(row, { presence: given[`presence-${row.id}`], items: given[`items-${row.id}`] }, agenda),
    )
    const newItems = itemIdsOf(given['newItems'] ?? '', agenda)
    const isAdding = Boolean(given['newName']?.trim()) && !isListed(rows, given)
    // The list may have been marked, or the items numbered anew, since this form was shown. The same form sent twice
    // changes nothing the second time, and is no conflict.
    const isStale = given['seen'] !== undefined && given['seen'] !== seenState(rows, agenda)
    if (isStale && (isAdding || contentHash(marked) !== contentHash(rows))) {
      return answerForm(c, meeting, {}, [{ rowId: '', problem: 'list-changed' }])
    }
    const problems: AttendanceProblem[] = rows
      .filter((_, index) => !marked[index])
      .map((row) => ({ rowId: row.id, problem: 'unknown-item' }))
    if (!given['newName']?.trim() && given['newOrganisation']?.trim())
      problems.push({ rowId: '', problem: 'name-missing' })
    if (problems.length > 0 || !newItems)
      return answerForm(c, meeting, given, problems.length > 0 ? problems : [{ rowId: 'new', problem: 'unknown-item' }])
    await changeAttendance(db, meeting, marked.filter(isRow))
    if (isAdding) await addAttendance(c, meeting, given, newItems, rows.length + 1)
    await recordAct(db, meeting.networkId, { act: 'mark-attendance', subjectKind: 'meeting', subjectId: meeting.id })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, 'narvaro'), 303)
  })
