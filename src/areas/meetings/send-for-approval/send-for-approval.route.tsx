import { Hono, type Context } from 'hono'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { listRoleHolders } from '#areas/networks/index.ts'
import type { RoleHolder } from '#areas/networks/types.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { recordLetter } from '#platform/outbox.ts'
import { formatShortDay } from '#platform/time.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { heldMeeting } from '../held-item.ts'
import { findEmail } from '../letters.store.ts'
import type { Attendance, Meeting } from '../meeting.ts'
import { notesWords } from '../minutes-kind.rule.ts'
import { listAttendance } from '../attendance.store.ts'
import { changeMeeting, listAgenda, recordMeetingStep } from '../meetings.store.ts'
import { ConsiderSendingPage } from './consider-sending.view.tsx'
import { receiversAmong, type Receiver } from '../draft-receivers.ts'
import { recordSharing } from '../draft-sharing.store.ts'
import { mayLeave } from '../leaves-authority.rule.ts'
import { placeOnNext } from '../plan-next.ts'
import { approversAmong, problemOfSending } from './send-for-approval.rule.ts'

type Sending = {
  meeting: Meeting
  approver: RoleHolder | undefined
  attendance: readonly Attendance[]
  given: Given
}

/** What stands in the way, as the meeting's page says it; undefined when nothing does. */
async function refusalOf(c: Context<Workspace>, { meeting, approver, attendance, given }: Sending) {
  const { db, actor } = c.var
  const needsApprover = meeting.approvalManner === 'approver'
  const problem = problemOfSending({
    ...{ meeting, needsApprover, approver, senderId: actor.personId },
    agenda: await listAgenda(db, meeting.id),
    attendance,
  })
  if (!problem) return undefined
  const field = problem.problem.startsWith('approver') ? { field: 'approverId' } : {}
  return answerMeeting(c, meeting.id, { problem: problem.problem, itemId: problem.itemId, given, ...field })
}

async function tellApprover({ var: { db, actor, deployment } }: Context<Workspace>, meeting: Meeting, to: Receiver) {
  const email = await findEmail(db, to.personId)
  const address = `${deployment.origin}/arbetsyta/moten/${meeting.id}`
  const { the, it } = notesWords(meeting.documentKind)
  const body = `Hej!\n\n${actor.name} ber dig justera ${the} från ${meeting.bodyName} ${formatShortDay(meeting.day)}.\nLäs och justera ${it} här:\n${address}\n`
  if (email)
    await recordLetter(db, {
      to: email,
      subject: `Justera ${the} ${formatShortDay(meeting.day)}`,
      body,
      kind: 'meeting',
    })
  const sharing = { toPerson: to.personId, organisationName: to.organisationName, personId: actor.personId }
  if (mayLeave(to.leaving)) await recordSharing(db, meeting, { ...sharing, isOutside: true })
}

/** Sends the notes to their approver (sv. skickar för justering), or lays them before the body's next meeting. */
export const sendForApprovalRoute = new Hono<Workspace>().post('/moten/:meetingId/skicka', async (c) => {
  const { db, actor, today } = c.var
  const meeting = await heldMeeting(c)
  const given = await givenOf(c)
  const holders = await listRoleHolders(db, meeting.networkId, meeting.bodyId)
  const isNamed = meeting.approvalManner === 'approver'
  const attendance = await listAttendance(db, meeting.id)
  const approvers = isNamed ? approversAmong(holders, attendance) : []
  const approver = approvers.find(({ personId }) => personId === given['approverId'])
  const refusal = await refusalOf(c, { meeting, approver, attendance, given })
  if (refusal) return refusal
  const [receiver] = approver ? await receiversAmong(db, meeting.networkId, [approver], actor.personId) : []
  if (receiver && mayLeave(receiver.leaving) && given['hasConsidered'] !== 'ja') {
    const page = <ConsiderSendingPage {...{ meeting, today, receiver }} isAskedAgain={given['isAsked'] === 'ja'} />
    return answerPage(c, page, 422)
  }
  const approverNames = approver ? [approver.name] : []
  await changeMeeting(db, meeting.id, { ...meeting, approverId: approver?.personId ?? null, approverNames })
  const step = { from: meeting.status, to: 'awaiting-approval', personId: actor.personId } as const
  await recordMeetingStep(db, { meeting, act: 'send-for-approval', ...step })
  // What this meeting left untouched goes on to the next, lest it wait unseen.
  await placeOnNext(db, meeting)
  if (receiver) await tellApprover(c, meeting, receiver)
  await recordAct(db, meeting.networkId, {
    ...{ act: 'send-for-approval', subjectKind: 'meeting', subjectId: meeting.id },
    detail: {
      approver: approver?.personId ?? null,
      leavesAuthority: receiver !== undefined && mayLeave(receiver.leaving),
    },
  })
  return c.redirect(withNotice(`/arbetsyta/moten/${meeting.id}`, isNamed ? 'skickat' : 'skickattillmotet'), 303)
})
