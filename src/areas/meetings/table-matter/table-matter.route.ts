import { Hono, type Context } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { answerPutOff } from '../answer-put-off.tsx'
import { heldItem } from '../held-item.ts'
import { putOnAgenda, raiseMatter, recordTabling, takeMatterStep } from '../item-facts.store.ts'
import { laterMeetingWords } from '../later-meeting.ts'
import { listAttendance } from '../attendance.store.ts'
import type { AgendaItem, Meeting } from '../meeting.ts'
import { isMeetingProblem } from '../meeting-problem.ts'
import { placeOnNext } from '../plan-next.ts'
import { countDeciding } from '../presence.rule.ts'
import { PutOffForm } from '../put-off-form.ts'
import type { PutOffRefusal } from '../put-off-words.ts'
import { findPutOffStanding, listLaterMeetings } from '../put-off.store.ts'
import { tableMatter, type NewTabling } from './table-matter.rule.ts'

const path = '/moten/:meetingId/punkter/:itemId/bordlagg'
type AtItem = { meeting: Meeting; agendaItem: AgendaItem }

/** A network's short form stands on the page of the meeting, and comes back there. */
function refuseTabling(c: Context<Workspace>, at: AtItem, given: Given, problem: PutOffRefusal) {
  const { meeting, agendaItem } = at
  const isShort = given['page'] !== 'own' && meeting.procedure === 'network'
  if (!isShort || !isMeetingProblem(problem)) return answerPutOff(c, 'tabled', { ...at, given, problem })
  return answerMeeting(c, meeting.id, { problem, itemId: agendaItem.id, field: `annat-${agendaItem.id}`, given })
}

/** The later meeting that was chosen; none for the next one, where what was put off comes by itself (KL 5:51). */
async function laterChosen(c: Context<Workspace>, meeting: Meeting, chosen: string) {
  const [, ...later] = await listLaterMeetings(c.var.db, meeting)
  return later.find(({ id }) => id === chosen)
}

async function recordPutOff(c: Context<Workspace>, at: AtItem, tabling: NewTabling, toMeeting: string) {
  const { db, actor } = c.var
  const { meeting, agendaItem } = at
  const later = await laterChosen(c, meeting, toMeeting)
  const deferredTo = later ? laterMeetingWords(later.day) : 'nästa möte'
  const matter = await raiseMatter(db, meeting, agendaItem, actor.personId)
  const tablingId = await recordTabling(db, meeting, matter, { ...tabling, deferredTo }, actor.personId)
  await takeMatterStep(db, meeting, matter, { act: 'table', to: 'tabled', personId: actor.personId })
  if (later) await putOnAgenda(db, { ...meeting, id: later.id }, { id: matter.matterId, title: matter.title })
  await placeOnNext(db, meeting)
  await recordAct(db, meeting.networkId, {
    act: 'table-matter',
    subjectKind: 'tabling',
    subjectId: tablingId,
    detail: { ...tabling, deferredTo },
  })
}

export const tableMatterRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const at = await heldItem(c)
    if (at.meeting.status !== 'ongoing') return c.redirect(`/arbetsyta/moten/${at.meeting.id}`, 303)
    return answerPutOff(c, 'tabled', at)
  })
  .post(path, async (c) => {
    const { db } = c.var
    const at = await heldItem(c)
    const { meeting, agendaItem } = at
    const given = await givenOf(c)
    const form = PutOffForm.safeParse(given)
    if (!form.success) return refuseTabling(c, at, given, 'count-unreadable')
    const { minorityRightUsed, isElection } = await findPutOffStanding(db, agendaItem)
    const standing = { minorityRightUsed, deciding: countDeciding(await listAttendance(db, meeting.id), agendaItem) }
    const asked = { ...form.data, isElection: isElection || form.data.isElection }
    const tabling = tableMatter(meeting, agendaItem, asked, standing)
    if (!tabling.ok) return refuseTabling(c, at, given, tabling.refusal)
    await recordPutOff(c, at, tabling.value, form.data.toMeeting)
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'bordlagt'), 303)
  })
