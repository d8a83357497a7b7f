import { Hono, type Context } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { found, idFrom } from '#platform/http.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { spanColumns } from '../attendance.store.ts'
import { heldMeeting } from '../held-item.ts'
import { listAttendance } from '../attendance.store.ts'
import { arrive, leave } from './mark-arrival.rule.ts'

const path = '/moten/:meetingId/narvaro/:attendanceId'

/** What the secretary taps when someone comes or goes while the meeting is held. */
async function markNow(c: Context<Workspace>, mark: typeof arrive, told: { act: string; notice: 'komnu' | 'gicknu' }) {
  const { db, deployment } = c.var
  const meeting = await heldMeeting(c)
  const id = idFrom(c.req.param('attendanceId'))
  const person = found((await listAttendance(db, meeting.id)).find((one) => one.id === id))
  const marked = mark(meeting, person, deployment.clock())
  if (!marked.ok) return answerMeeting(c, meeting.id, { problem: marked.refusal, field: 'narvarolista' })
  if (marked.value !== person) {
    const { presence } = marked.value
    await db
      .updateTable('attendance')
      .set({ presence, ...spanColumns(marked.value) })
      .where('id', '=', id)
      .execute()
    await recordAct(db, meeting.networkId, { act: told.act, subjectKind: 'attendance', subjectId: id })
  }
  return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#narvarolista`, told.notice), 303)
}

export const markArrivalRoute = new Hono<Workspace>()
  .post(`${path}/kom`, (c) => markNow(c, arrive, { act: 'mark-arrival', notice: 'komnu' }))
  .post(`${path}/gick`, (c) => markNow(c, leave, { act: 'mark-leaving', notice: 'gicknu' }))
