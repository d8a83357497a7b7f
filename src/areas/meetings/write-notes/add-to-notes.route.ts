import { Hono } from 'hono'
import { z } from 'zod'
import type { Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import { lackingFrom, mergeUpdate, vectorOf } from '#platform/joint-text/index.ts'
import { formatTime } from '#platform/time.ts'
import { heldNotes } from '../held-notes.ts'
import { isWriting, recordNotesUpdate } from '../joint-notes.store.ts'
import { meetingProblemText } from '../meeting-problem.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import { longestNotes, longestState } from './notes-size.ts'

const bytes = z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
/** What was written, what the browser has in all, and the latest version it has heard of. */
const UpdateForm = z.object({ update: bytes, vector: bytes, version: z.coerce.number().int().catch(0) })
const inText = (update: Uint8Array): string => Buffer.from(update).toString('base64')

/** What is written while it is written, from the browsers of those who write; never a page. */
export const addToNotesRoute = new Hono<Workspace>().post('/moten/:meetingId/punkter/:itemId/andringar', async (c) => {
  const { db, actor, deployment } = c.var
  const { meeting, itemId, notes } = await heldNotes(c)
  if (meeting.status !== 'ongoing') return c.json({ problem: meetingProblemText[notOngoing(meeting)] }, 409)
  const given = UpdateForm.safeParse(await givenOf(c))
  if (!given.success) return c.json({ problem: meetingProblemText['notes-unreadable'] }, 422)
  const { update, vector, version } = given.data
  const merged = mergeUpdate(notes.state, update)
  // The browser then sends all that it has and the server has not.
  if (!merged.ok && merged.refusal === 'ahead') return c.json({ wanted: inText(vectorOf(notes.state)) }, 409)
  if (!merged.ok) return c.json({ problem: meetingProblemText['notes-unreadable'] }, 422)
  const after = merged.value
  if (after.news && (after.text.length > longestNotes || after.state.length > longestState))
    return c.json({ problem: meetingProblemText['notes-too-long'] }, 422)
  const isBeginning = after.news && !(await isWriting(db, itemId, actor.personId))
  const saved = await recordNotesUpdate(db, meeting, { itemId, before: notes, after, personId: actor.personId })
  if (isBeginning)
    await recordAct(db, meeting.networkId, { act: 'write-notes', subjectKind: 'agenda-item', subjectId: itemId })
  return c.json({
    version: saved,
    savedAt: formatTime(deployment.clock()),
    ...(version !== notes.version && { lacking: inText(lackingFrom(after.state, vector)) }),
  })
})
