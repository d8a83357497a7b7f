import { Hono } from 'hono'
import { withNotice, type Workspace } from '#areas/access/index.ts'
import { mayBe } from '#areas/matters/index.ts'
import { recordAct } from '#platform/audit.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldItem } from '../held-item.ts'
import { notOngoing } from '../not-ongoing.rule.ts'
import { raiseMatter, restoreMatter, takeMatterStep } from '../item-facts.store.ts'

/** Acts that end a matter without a decision, and open it again while the notes are still being written. */
export const closeMatterRoute = new Hono<Workspace>()
  .post('/moten/:meetingId/punkter/:itemId/avsluta', async (c) => {
    const { db, actor } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    if (meeting.status !== 'ongoing') return answerMeeting(c, meeting.id, { problem: notOngoing(meeting) })
    const mayClose =
      agendaItem.matterStatus !== null && mayBe(agendaItem.matterStatus, 'close') && agendaItem.tabling === null
    if (!mayClose) return answerMeeting(c, meeting.id, { problem: 'nothing-to-close', itemId: agendaItem.id })
    const matter = await raiseMatter(db, meeting, agendaItem, actor.personId)
    await takeMatterStep(db, meeting, matter, { act: 'close', to: 'closed', personId: actor.personId })
    await recordAct(db, meeting.networkId, { act: 'close-matter', subjectKind: 'matter', subjectId: matter.matterId })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'avslutat'), 303)
  })
  .post('/moten/:meetingId/punkter/:itemId/oppna-igen', async (c) => {
    const { db, actor } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    if (meeting.status !== 'ongoing') return answerMeeting(c, meeting.id, { problem: notOngoing(meeting) })
    if (!agendaItem.isClosedHere) return answerMeeting(c, meeting.id, { problem: 'not-now', itemId: agendaItem.id })
    const matter = await raiseMatter(db, meeting, agendaItem, actor.personId)
    await restoreMatter(db, meeting, matter, actor.personId)
    await recordAct(db, meeting.networkId, { act: 'reopen-matter', subjectKind: 'matter', subjectId: matter.matterId })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}#punkt-${agendaItem.id}`, 'taget'), 303)
  })
