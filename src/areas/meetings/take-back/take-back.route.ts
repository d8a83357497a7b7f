import { Hono } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { found, idFrom } from '#platform/http.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import { raiseMatter, restoreMatter, takeOffComingAgendas } from '../item-facts.store.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import { recordSlip } from '../slip.store.ts'
import { standingFact } from './take-back.rule.ts'

/** Takes back a slip of the pen while the notes are still being written: the fact stays, and the word that it was one. */
export const takeBackRoute = new Hono<Workspace>().post(
  '/moten/:meetingId/punkter/:itemId/aterta/:factId',
  async (c) => {
    const { db, actor } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    const id = idFrom(c.req.param('factId'))
    if (meeting.status !== 'ongoing') return answerMeeting(c, meeting.id, { problem: notOngoing(meeting) })
    const fact = found(standingFact(agendaItem, id))
    await recordSlip(db, meeting, { id, kind: fact.kind }, actor.personId)
    if (fact.movesMatter) {
      const matter = await raiseMatter(db, meeting, agendaItem, actor.personId)
      await restoreMatter(db, meeting, matter, actor.personId)
      if (fact.putsOff) await takeOffComingAgendas(db, matter.matterId)
    }
    await recordAct(db, meeting.networkId, { act: 'retract', subjectKind: fact.kind, subjectId: id })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'taget'), 303)
  },
)
