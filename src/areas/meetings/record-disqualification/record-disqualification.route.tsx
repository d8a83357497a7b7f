import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { heldItem } from '../held-item.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { listAttendance } from '../attendance.store.ts'
import { isDisqualified } from '../presence.rule.ts'
import { isTooLong } from '../text-length.rule.ts'
import { recordDisqualification, type DisqualificationRefusal } from './record-disqualification.rule.ts'
import { recordDisqualificationOf } from './record-disqualification.store.ts'
import { RecordDisqualificationPage } from './record-disqualification.view.tsx'

const path = '/moten/:meetingId/punkter/:itemId/jav'
type AtItem = { meeting: Meeting; agendaItem: AgendaItem }

async function answerForm(c: Context<Workspace>, at: AtItem, given: Given = {}, problem?: DisqualificationRefusal) {
  const attendance = await listAttendance(c.var.db, at.meeting.id)
  const page = <RecordDisqualificationPage {...at} attendance={attendance} given={given} problem={problem} />
  return answerPage(c, page, problem ? 422 : 200)
}

export const recordDisqualificationRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const at = await heldItem(c)
    if (at.meeting.status !== 'ongoing') return c.redirect(`/arbetsyta/moten/${at.meeting.id}`, 303)
    return answerForm(c, at)
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const at = await heldItem(c)
    const { meeting, agendaItem } = at
    const given = await givenOf(c)
    const attendance = await listAttendance(db, meeting.id)
    const person = recordDisqualification(meeting, given['attendanceId'] ?? '', agendaItem, attendance)
    if (!person.ok) return answerForm(c, at, given, person.refusal)
    const ground = (given['ground'] ?? '').trim()
    if (isTooLong(ground, 'ground')) return answerForm(c, at, given, 'ground-too-long')
    // The same form sent twice is one fact.
    if (!isDisqualified(person.value, agendaItem)) {
      const of = { itemId: agendaItem.id, attendanceId: person.value.id, ground, personId: actor.personId }
      await recordAct(db, meeting.networkId, {
        act: 'record-disqualification',
        subjectKind: 'disqualification',
        subjectId: await recordDisqualificationOf(db, meeting, of),
        detail: { ground },
      })
    }
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'jav'), 303)
  })
