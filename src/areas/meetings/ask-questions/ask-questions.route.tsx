import { Hono, type Context } from 'hono'
import { z } from 'zod'
import { answerPage, withNotice, type Workspace } from '#areas/access/index.ts'
import { listOrganisations, organisationNamed } from '#areas/organisations/index.ts'
import { givenOf } from '#platform/http.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { isDay } from '#platform/time.ts'
import { answerMeeting } from '../answer-meeting.tsx'
import { answerRound } from '../answer-round.tsx'
import { heldRound } from '../asked-round.ts'
import { heldItem } from '../held-item.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import { isRoundProblem, type RoundProblem } from '../round-problem.ts'
import { listRounds } from '../rounds.store.ts'
import type { Round } from '../rounds.ts'
import { askQuestions, type AskedQuestions } from './ask-questions.rule.ts'
import { changeAnswerBy, changeRound, recordRound } from './ask-questions.store.ts'
import { AskQuestionsPage, type AskingPlace } from './ask-questions.view.tsx'

const text = z.string().trim().default('')
const answerBy = z
  .string()
  .trim()
  .default('')
  .refine((day) => day === '' || isDay(day), { message: 'day-wrong' })
  .transform((day) => day || null)
const AskingForm = z.object({
  ...{
    askedBy: text,
    introduction: text,
    document: text,
    attachment: text,
    questions: z.string().default(''),
    answerBy,
  },
  kind: z.enum(['questions', 'consultation'], { message: 'kind-unknown' }),
})

type Asked = { ok: true; value: AskedQuestions } | { ok: false; problem: RoundProblem }

function askedIn(given: Given, today: string): Asked {
  const form = AskingForm.safeParse(given)
  if (!form.success) {
    const problem = form.error.issues.map(({ message }) => message).find(isRoundProblem)
    return { ok: false, problem: problem ?? 'kind-unknown' }
  }
  const { attachment, ...written } = form.data
  const asked = askQuestions({ ...written, document: written.document || attachment }, today)
  return asked.ok ? asked : { ok: false, problem: asked.refusal }
}

const answer = (c: Context<Workspace>, place: AskingPlace, given: Given, problem?: RoundProblem) =>
  answerPage(c, <AskQuestionsPage {...{ place, given, problem }} />, problem ? 422 : 200)

const isSameAs = (asked: AskedQuestions) => (round: Round) =>
  [round.kind, round.askedBy, round.document, ...round.questions.map(({ wording }) => wording)].join('\n') ===
  [asked.kind, asked.askedBy, asked.document, ...asked.questions].join('\n')

/** With the organisation that asks, when the register has exactly one of that name. */
async function joined({ var: { db } }: Context<Workspace>, asked: AskedQuestions) {
  const known = organisationNamed(await listOrganisations(db), asked.askedBy)
  return { ...asked, organisationId: known?.id ?? null }
}

const newPath = '/moten/:meetingId/punkter/:itemId/fragor/ny'

const newRoute = new Hono<Workspace>()
  .get(newPath, async (c) => {
    const { meeting, agendaItem } = await heldItem(c)
    if (!isBeingWritten(meeting.status)) return c.redirect(`/arbetsyta/moten/${meeting.id}`, 303)
    const kind = c.req.query('slag') === 'consultation' ? 'consultation' : 'questions'
    return answer(c, { meeting, agendaItem }, { kind })
  })
  .post(newPath, async (c) => {
    const { db, actor, today } = c.var
    const { meeting, agendaItem } = await heldItem(c)
    if (!isBeingWritten(meeting.status)) return answerMeeting(c, meeting.id, { problem: 'notes-frozen' })
    const given = await givenOf(c)
    const asked = askedIn(given, today)
    if (!asked.ok) return answer(c, { meeting, agendaItem }, given, asked.problem)
    const known = (await listRounds(db, { meetingId: meeting.id })).filter(({ itemId }) => itemId === agendaItem.id)
    const same = known.find(isSameAs(asked.value))
    // The same form sent twice is one round.
    if (same) return c.redirect(withNotice(`/arbetsyta/fragor/${same.id}`, 'fragor'), 303)
    const place = { ...meeting, itemId: agendaItem.id }
    const roundId = await recordRound(db, place, await joined(c, asked.value), actor.personId)
    const act = { act: 'ask-questions', subjectKind: 'question-round', subjectId: roundId }
    await recordAct(db, meeting.networkId, { ...act, detail: { kind: asked.value.kind, item: agendaItem.id } })
    return c.redirect(withNotice(`/arbetsyta/fragor/${roundId}`, 'fragor'), 303)
  })

const writtenIn = (round: Round): Given => ({
  ...{ kind: round.kind, askedBy: round.askedBy, introduction: round.introduction, document: round.document },
  ...{ answerBy: round.answerBy ?? '', questions: round.questions.map(({ wording }) => wording).join('\n') },
})
const placeOf = ({ round, meeting }: Awaited<ReturnType<typeof heldRound>>): AskingPlace => ({
  meeting,
  agendaItem: { id: round.itemId, number: round.itemNumber, title: round.itemTitle, attachments: [] },
  round,
})
const changePath = '/fragor/:roundId/andra'

/** All of it while nobody has been told; after that only the last day to answer. */
const changeRoute = new Hono<Workspace>()
  .get(changePath, async (c) => {
    const held = await heldRound(c, 'write-notes')
    if (!isBeingWritten(held.meeting.status)) return c.redirect(`/arbetsyta/fragor/${held.round.id}`, 303)
    return answer(c, placeOf(held), writtenIn(held.round))
  })
  .post(changePath, async (c) => {
    const { db, today } = c.var
    const held = await heldRound(c, 'write-notes')
    const { round, meeting } = held
    if (!isBeingWritten(meeting.status)) return answerRound(c, { problem: 'notes-frozen' })
    const sent: Given = await givenOf(c)
    if (round.sentAt && sent['questions'] !== undefined) return answerRound(c, { problem: 'already-sent' })
    const given = round.sentAt ? { ...writtenIn(round), answerBy: sent['answerBy'] ?? '' } : sent
    const asked = askedIn({ ...given, kind: round.kind }, today)
    if (!asked.ok) return answer(c, placeOf(held), given, asked.problem)
    if (round.sentAt) await changeAnswerBy(db, round.id, asked.value.answerBy)
    else await changeRound(db, round.id, { ...meeting, itemId: round.itemId }, await joined(c, asked.value))
    await recordAct(db, meeting.networkId, {
      act: 'change-questions',
      subjectKind: 'question-round',
      subjectId: round.id,
      detail: { answerBy: asked.value.answerBy },
    })
    return c.redirect(withNotice(`/arbetsyta/fragor/${round.id}`, 'fragorandrade'), 303)
  })

export const askQuestionsRoute = new Hono<Workspace>().route('/', newRoute).route('/', changeRoute)
