import { Hono } from 'hono'
import { z } from 'zod'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { countPastTablings, listOutstanding } from '#areas/matters/index.ts'
import { findBody } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, givenOf, idFrom, stopUnless } from '#platform/http.ts'
import { stockholmTime } from '#platform/time.ts'
import { answerMeeting, meetingOf } from '../answer-meeting.tsx'
import { changeMeeting, listMeetings } from '../meetings.store.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import { planMeeting } from '../plan-next.ts'
import { changedTimes, planTimes } from './plan-meeting.rule.ts'
import { PlanMeetingPage } from './plan-meeting.view.tsx'

const text = z.string().trim().default('')
const TimesForm = z.object({ day: text, starts: text, ends: text, place: text, onlineUrl: text })
const path = '/organ/:bodyId/moten/nytt'
const changePath = '/moten/:meetingId/uppgifter'
const timeOf = (instant: Date | null) => (instant ? stockholmTime(instant) : '')

export const planMeetingRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const body = found(await findBody(c.var.db, idFrom(c.req.param('bodyId'))))
    stopUnless(may(c.var.actor, 'plan-meeting', { networkId: body.networkId, bodyId: body.id }))
    const outstanding = (await listOutstanding(c.var.db, body.id)).filter((matter) => !matter.next).length
    return answerPage(
      c,
      <PlanMeetingPage
        title="Planera ett möte"
        submit="Planera mötet"
        body={body}
        outstanding={outstanding}
        past={await countPastTablings(c.var.db, body.id)}
        given={{}}
      />,
    )
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const body = found(await findBody(db, idFrom(c.req.param('bodyId'))))
    stopUnless(may(actor, 'plan-meeting', { networkId: body.networkId, bodyId: body.id }))
    await holdUntilCommit(db, body.id)
    const given = await givenOf(c)
    const days = (await listMeetings(db, body.id))
      .filter((meeting) => meeting.status !== 'cancelled')
      .map((meeting) => meeting.day)
    const times = planTimes(TimesForm.parse(given), days)
    if (!times.ok) {
      const page = (
        <PlanMeetingPage
          title="Planera ett möte"
          submit="Planera mötet"
          body={body}
          outstanding={0}
          given={given}
          problem={times.refusal}
        />
      )
      return answerPage(c, page, 422)
    }
    const id = crypto.randomUUID()
    await planMeeting(db, { id, networkId: body.networkId, bodyId: body.id, ...times.value }, actor.personId)
    await recordAct(db, body.networkId, { act: 'plan-meeting', subjectKind: 'meeting', subjectId: id })
    return c.redirect(withNotice(`/arbetsyta/moten/${id}`, 'mote'), 303)
  })
  .get(changePath, async (c) => {
    const meeting = await meetingOf(c)
    stopUnless(may(c.var.actor, 'plan-meeting', meeting))
    const given = {
      day: meeting.day,
      starts: timeOf(meeting.startsAt),
      ends: timeOf(meeting.endsAt),
      ...{ place: meeting.place, onlineUrl: meeting.onlineUrl },
    }
    const body = { id: meeting.bodyId, name: meeting.bodyName }
    return answerPage(
      c,
      <PlanMeetingPage
        title="Ändra tid och plats"
        submit="Ändra tid och plats"
        body={body}
        outstanding={0}
        given={given}
      />,
    )
  })
  .post(changePath, async (c) => {
    const { db, actor, today } = c.var
    await holdUntilCommit(db, idFrom(c.req.param('meetingId')))
    const meeting = await meetingOf(c)
    stopUnless(may(actor, 'plan-meeting', meeting))
    if (!isBeingWritten(meeting.status)) return answerMeeting(c, meeting.id, { problem: 'notes-frozen' })
    const given = await givenOf(c)
    const others = (await listMeetings(db, meeting.bodyId)).filter(
      (other) => other.id !== meeting.id && other.status !== 'cancelled',
    )
    const times = changedTimes(
      TimesForm.parse(given),
      others.map((other) => other.day),
      { ...meeting, today },
    )
    if (!times.ok) {
      const body = { id: meeting.bodyId, name: meeting.bodyName }
      const page = (
        <PlanMeetingPage
          title="Ändra tid och plats"
          submit="Ändra tid och plats"
          body={body}
          outstanding={0}
          given={given}
          problem={times.refusal}
        />
      )
      return answerPage(c, page, 422)
    }
    await changeMeeting(db, meeting.id, { ...meeting, ...times.value })
    await recordAct(db, meeting.networkId, {
      act: 'change-meeting',
      subjectKind: 'meeting',
      subjectId: meeting.id,
      detail: { day: times.value.day },
    })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, 'uppgifter'), 303)
  })
