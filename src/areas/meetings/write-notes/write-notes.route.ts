import { Hono } from 'hono'
import { z } from 'zod'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { formatTime } from '#platform/time.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import { meetingProblemText, type MeetingProblem } from '../meeting-problem.ts'
import { changeNotes } from './write-notes.store.ts'

const longestNotes = 200_000
const NotesForm = z.object({ notes: z.string().default(''), version: z.coerce.number().catch(0) })
const wantsJson = (accept: string | undefined) => accept?.includes('application/json') ?? false
// A browser sends line breaks as CR LF; the text has one kind of line break wherever it came from.
const oneLineBreak = (text: string) => text.replace(/\r\n?/g, '\n').trimEnd()

// Without a new page there is no saved text to compare with yet.
const changedMeanwhile =
  'Någon annan har ändrat anteckningen. Det du skrev är inte sparat men står kvar här. Tryck på Spara anteckningen för att se den andra texten.'

export const writeNotesRoute = new Hono<Workspace>().post('/moten/:meetingId/punkter/:itemId/anteckning', async (c) => {
  const { db } = c.var
  const { meeting, agendaItem } = await heldItem(c)
  const given = await c.req.parseBody<Record<string, string>>()
  const isJson = wantsJson(c.req.header('accept'))
  const refuse = (problem: MeetingProblem) =>
    isJson
      ? c.json({ problem: problem === 'notes-changed' ? changedMeanwhile : meetingProblemText[problem] }, 409)
      : answerMeeting(c, meeting.id, { problem, itemId: agendaItem.id, field: `anteckning-${agendaItem.id}`, given })
  if (meeting.status !== 'ongoing') return refuse(notOngoing(meeting))
  const { notes, version } = NotesForm.parse(given)
  const text = oneLineBreak(notes)
  if (text.length > longestNotes) return refuse('notes-too-long')
  const isSame = text === agendaItem.notes
  if (!isSame && version !== agendaItem.version) return refuse('notes-changed')
  if (!isSame) {
    await changeNotes(db, agendaItem.id, text)
    await recordAct(db, meeting.networkId, { act: 'write-notes', subjectKind: 'agenda-item', subjectId: agendaItem.id })
  }
  if (!isJson) return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'anteckning'), 303)
  const savedVersion = isSame ? agendaItem.version : agendaItem.version + 1
  return c.json({ savedAt: formatTime(c.var.deployment.clock()), fields: { version: String(savedVersion) } })
})
