import { Hono, type Context } from 'hono'
import { answerPage, may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { findConflicts } from '../conflicts.store.ts'
import { pollPath, type DatePoll } from '../date-poll.ts'
import { findPoll, listAnswers } from '../date-polls.store.ts'
import { findMeetingOn } from '../meetings.store.ts'
import { planMeeting } from '../plan-next.ts'
import { givenAnswers } from './poll-dates.rule.ts'
import { closePoll, recordAnswers } from './poll-dates.store.ts'
import { tellOfDay } from './poll-letters.ts'
import { PollPage, type PollPageProblem } from './show-poll.view.tsx'

const path = '/datumforslag/:pollId'

async function pollOf(c: Context<Workspace>): Promise<DatePoll> {
  const poll = found(await findPoll(c.var.db, idFrom(c.req.param('pollId'))))
  stopUnless(may(c.var.actor, 'read-body', poll))
  return poll
}

/** The same, held so that it is closed once; only for the secretary. */
async function heldPoll(c: Context<Workspace>): Promise<DatePoll> {
  const { bodyId } = await pollOf(c)
  await holdUntilCommit(c.var.db, bodyId)
  const poll = await pollOf(c)
  stopUnless(may(c.var.actor, 'plan-meeting', poll))
  return poll
}

type Refused = { problem: PollPageProblem; own?: Record<string, string> }

async function answerPoll(c: Context<Workspace>, poll: DatePoll, refused?: Refused) {
  const { db, actor, today } = c.var
  const people = await listAnswers(db, poll.id)
  const isOpen = !poll.isClosed
  const isInTime = poll.closesOn === null || today <= poll.closesOn
  const mayPick = isOpen && may(actor, 'plan-meeting', poll)
  const view = {
    ...{ poll, people, mayPick, today, problem: refused?.problem },
    mayAnswer: isOpen && isInTime && may(actor, 'take-part', poll),
    conflicts: mayPick ? await findConflicts(db, poll, poll.options) : [],
    own: refused?.own ?? people.find(({ personId }) => personId === actor.personId)?.answers ?? {},
  }
  return answerPage(c, <PollPage {...view} />, refused ? 422 : 200)
}

const recordPollAct = (c: Context<Workspace>, poll: DatePoll, act: 'answer-dates' | 'pick-date' | 'close-dates') =>
  recordAct(c.var.db, poll.networkId, { act, subjectKind: 'date-poll', subjectId: poll.id })

export const showPollRoute = new Hono<Workspace>()
  .get(path, async (c) => answerPoll(c, await pollOf(c)))
  .post(`${path}/svar`, async (c) => {
    const { db, actor, today, deployment } = c.var
    const poll = await pollOf(c)
    stopUnless(may(actor, 'take-part', poll))
    const form: Record<string, unknown> = await c.req.parseBody()
    const typed = (optionId: string) => String(form[`answer-${optionId}`] ?? '')
    const answers = givenAnswers(poll, typed, today)
    if (!answers.ok) {
      const own = Object.fromEntries(poll.options.map(({ id }) => [id, typed(id)]))
      return answerPoll(c, poll, { problem: answers.refusal, own })
    }
    await recordAnswers(db, poll, actor.personId, answers.value, deployment.clock())
    await recordPollAct(c, poll, 'answer-dates')
    return c.redirect(withNotice(pollPath(poll.id), 'datumsvar'), 303)
  })
  .post(`${path}/valj`, async (c) => {
    const { db, actor, deployment } = c.var
    const poll = await heldPoll(c)
    if (poll.meetingId) return c.redirect(withNotice(`/arbetsyta/moten/${poll.meetingId}`, 'mote'), 303)
    if (poll.isClosed) return answerPoll(c, poll, { problem: 'poll-closed' })
    const { optionId } = await c.req.parseBody()
    const option = poll.options.find(({ id }) => id === optionId)
    if (!option) return answerPoll(c, poll, { problem: 'option-missing' })
    if (await findMeetingOn(db, poll.bodyId, option.day)) return answerPoll(c, poll, { problem: 'day-taken' })
    const id = crypto.randomUUID()
    const { networkId, bodyId, place } = poll
    const { day, startsAt, endsAt } = option
    await planMeeting(db, { id, networkId, bodyId, place, day, startsAt, endsAt }, actor.personId)
    await closePoll(db, poll.id, id, deployment.clock())
    await tellOfDay(c, poll, option, id)
    await recordAct(db, networkId, { act: 'plan-meeting', subjectKind: 'meeting', subjectId: id })
    await recordPollAct(c, poll, 'pick-date')
    return c.redirect(withNotice(`/arbetsyta/moten/${id}`, 'mote'), 303)
  })
  .post(`${path}/stang`, async (c) => {
    const poll = await heldPoll(c)
    if (!poll.isClosed) {
      await closePoll(c.var.db, poll.id, null, c.var.deployment.clock())
      await recordPollAct(c, poll, 'close-dates')
    }
    return c.redirect(withNotice(pollPath(poll.id), 'datumstangt'), 303)
  })
