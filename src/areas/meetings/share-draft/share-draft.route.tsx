import { Hono, type Context } from 'hono'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { listRoleHolders } from '#areas/networks/index.ts'
import { recordAct } from '#platform/audit.ts'
import { stopUnless } from '#platform/http.ts'
import { recordLetter } from '#platform/outbox.ts'
import { formatShortDay } from '#platform/time.ts'
import { answerMeeting, meetingOf } from '../answer-meeting.tsx'
import { draftNotes } from '../draft-notes.ts'
import { heldMeeting } from '../held-item.ts'
import { findEmail } from '../letters.store.ts'
import type { Meeting } from '../meeting.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import { notesText } from '../notes-text.rule.ts'
import { receiversAmong, type Receiver } from '../draft-receivers.ts'
import { mayLeave } from '../leaves-authority.rule.ts'
import { problemOfSharing, sharesDraft } from './share-draft.rule.ts'
import { findLastStepAt, listSharings, recordSharing } from '../draft-sharing.store.ts'
import { ShareDraftPage, type RefusedSharing } from './share-draft.view.tsx'

const path = '/moten/:meetingId/utkast'

async function receiversFor({ var: { db, actor } }: Context<Workspace>, meeting: Meeting): Promise<Receiver[]> {
  const holders = await listRoleHolders(db, meeting.networkId, meeting.bodyId)
  return receiversAmong(db, meeting.networkId, holders, actor.personId)
}

async function answer(c: Context<Workspace>, meeting: Meeting, refused?: RefusedSharing) {
  const receivers = await receiversFor(c, meeting)
  const sharings = await listSharings(c.var.db, meeting.id)
  return answerPage(c, <ShareDraftPage {...{ meeting, receivers, sharings, refused }} />, refused ? 422 : 200)
}

/** Those who have this draft already: a form sent twice sends one letter. */
async function listServed({ var: { db } }: Context<Workspace>, meeting: Meeting): Promise<string[]> {
  const since = (await findLastStepAt(db, meeting.id)) ?? new Date(0)
  const recent = (await listSharings(db, meeting.id)).filter(({ sharedAt }) => sharedAt >= since)
  return recent.map(({ personId }) => personId)
}

/** Sends the draft to those chosen (sv. skickar utkastet), once it is clear what leaving the authority makes of it. */
export const shareDraftRoute = new Hono<Workspace>()
  .get(path, async (c) => {
    const meeting = await meetingOf(c)
    stopUnless(may(c.var.actor, 'send-for-approval', meeting))
    return sharesDraft(meeting.status) ? answer(c, meeting) : answerMeeting(c, meeting.id, { problem: 'no-draft' })
  })
  .post(path, async (c) => {
    const { db, actor } = c.var
    const meeting = await heldMeeting(c)
    const given = await c.req.parseBody({ all: true })
    const asked = [given['to'] ?? []].flat().map(String)
    const chosen = (await receiversFor(c, meeting)).filter(({ personId }) => asked.includes(personId))
    const hasConsidered = given['hasConsidered'] === 'ja'
    const problem = problemOfSharing({ status: meeting.status, chosen, hasConsidered })
    if (problem === 'no-draft') return answerMeeting(c, meeting.id, { problem })
    if (problem) return answer(c, meeting, { problem, chosen: asked })
    const served = await listServed(c, meeting)
    const text = notesText(await draftNotes(db, meeting))
    for (const { personId, organisationName, leaving } of chosen.filter((one) => !served.includes(one.personId))) {
      const to = await findEmail(db, personId)
      const { some } = notesWords(meeting.documentKind)
      const subject = `Utkast till ${some} ${formatShortDay(meeting.day)}`
      const body = `Hej!\n\n${actor.name} skickar ett utkast till ${some}. Det är inte justerat.\n\n${text}\n`
      if (!to) continue
      await recordLetter(db, { to, subject, body, kind: 'meeting' })
      await recordSharing(db, meeting, {
        ...{ toPerson: personId, organisationName, isOutside: mayLeave(leaving), personId: actor.personId },
      })
    }
    await recordAct(db, meeting.networkId, {
      ...{ act: 'share-draft', subjectKind: 'meeting', subjectId: meeting.id },
      detail: { to: chosen.map(({ personId }) => personId), hasConsidered },
    })
    return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}/utkast`, 'utkast'), 303)
  })
