import { Hono } from 'hono'
import { z } from 'zod'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf } from '#platform/http.ts'
import { rewrite } from '#platform/joint-text/index.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import { findJointNotes, recordNotesUpdate } from '../joint-notes.store.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import type { MeetingProblem } from '../meeting-problem.ts'
import { longestNotes } from './notes-size.ts'

const NotesForm = z.object({ notes: z.string().default(''), version: z.coerce.number().catch(0) })
// A browser sends line breaks as CR LF; the text has one kind of line break wherever it came from, and no NUL.
const oneLineBreak = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '').trimEnd()

/** The whole text by a button, for browsers without scripts. */
export const writeNotesRoute = new Hono<Workspace>().post('/moten/:meetingId/punkter/:itemId/anteckning', async (c) => {
  const { db, actor } = c.var
  const { meeting, agendaItem } = await heldItem(c)
  const given = await givenOf(c)
  const refuse = (problem: MeetingProblem) =>
    answerMeeting(c, meeting.id, { problem, itemId: agendaItem.id, field: `anteckning-${agendaItem.id}`, given })
  if (meeting.status !== 'ongoing') return refuse(notOngoing(meeting))
  const { notes, version } = NotesForm.parse(given)
  const text = oneLineBreak(notes)
  if (text.length > longestNotes) return refuse('notes-too-long')
  // Those who write with scripts hold the item only, not the meeting.
  await holdUntilCommit(db, agendaItem.id)
  const before = found(await findJointNotes(db, meeting.id, agendaItem.id))
  const isSame = text === before.text.trimEnd()
  if (!isSame && version !== before.version) return refuse('notes-changed')
  if (!isSame) {
    const after = rewrite(before.state, text)
    await recordNotesUpdate(db, meeting, { itemId: agendaItem.id, before, after, personId: actor.personId })
    await recordAct(db, meeting.networkId, { act: 'write-notes', subjectKind: 'agenda-item', subjectId: agendaItem.id })
  }
  return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'anteckning'), 303)
})
