import { Hono } from 'hono'
import { may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { stopUnless } from '#platform/http.ts'
import { recordLetter } from '#platform/outbox.ts'
import { formatShortDay } from '#platform/time.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldMeeting } from '../held-item.ts'
import { findEmail } from '../letters.store.ts'
import { isDone, statusAfter } from '../meeting-status.rule.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import { recordMeetingStep } from '../meetings.store.ts'

/** Takes notes that wait for approval back to be changed (sv. tar tillbaka). */
export const recallNotesRoute = new Hono<Workspace>().post('/moten/:meetingId/ta-tillbaka', async (c) => {
  const { db, actor } = c.var
  const meeting = await heldMeeting(c)
  stopUnless(may(actor, 'send-for-approval', meeting))
  const to = statusAfter(meeting.status, 'recall')
  if (isDone(meeting.status, 'recall')) return c.redirect(`/arbetsyta/moten/${meeting.id}`, 303)
  if (!to) return answerMeeting(c, meeting.id, { problem: 'not-now' })
  await recordMeetingStep(db, { meeting, act: 'recall', from: meeting.status, to, personId: actor.personId })
  const day = formatShortDay(meeting.day)
  const { the, opening, they, it } = notesWords(meeting.documentKind)
  const email = meeting.approverId ? await findEmail(db, meeting.approverId) : undefined
  const body = `Hej!\n\n${actor.name} har tagit tillbaka ${the} från ${meeting.bodyName} ${day} för att ändra i ${it}.\nDu behöver inte göra något nu. När ${they} skickas igen får du ett nytt brev.\n`
  if (email) await recordLetter(db, { to: email, subject: `${opening} ${day} ändras`, body, kind: 'meeting' })
  await recordAct(db, meeting.networkId, { act: 'recall-notes', subjectKind: 'meeting', subjectId: meeting.id })
  return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, 'atertagna'), 303)
})
