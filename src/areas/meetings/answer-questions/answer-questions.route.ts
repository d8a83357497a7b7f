import { Hono } from 'hono'
import { may, withNotice, type Workspace } from '#areas/access/index.ts'
import { recordAct } from '#platform/audit.ts'
import type { Given } from '#platform/given.ts'
import { givenOf, stopUnless } from '#platform/http.ts'
import { answerableIn, answerRound } from '../answer-round.tsx'
import { heldRound } from '../asked-round.ts'
import type { Meeting } from '../meeting.ts'
import { isBeingWritten } from '../meeting-status.rule.ts'
import type { RoundProblem } from '../round-problem.ts'
import type { Round } from '../rounds.ts'
import { newAnswers } from './answer-questions.rule.ts'
import { recordAnswers } from './answer-questions.store.ts'

const path = '/fragor/:roundId'

function refusalNow({ sentAt, closedAt }: Round, { status }: Meeting): RoundProblem | undefined {
  if (!isBeingWritten(status)) return 'notes-frozen'
  if (!sentAt) return 'not-sent'
  return closedAt ? 'round-closed' : undefined
}

// A browser sends line breaks as CR LF; the text has one kind of line break wherever it came from.
const wordingOf = (given: Given, questionId: string) =>
  (given[`answer-${questionId}`] ?? '').replace(/\r\n?/g, '\n').trim()

const answersIn = (given: Given, { questions }: Round) => ({
  wordings: new Map(questions.map(({ id }) => [id, wordingOf(given, id)])),
  hasNothing: given['nothing'] !== undefined,
})

/** What was asked and what each organisation answered; one answers for one's own, the secretary notes for any. */
export const answerQuestionsRoute = new Hono<Workspace>()
  .get(path, (c) => answerRound(c))
  .post(path, async (c) => {
    const { db, actor } = c.var
    const { round, meeting } = await heldRound(c, 'take-part')
    const given = await givenOf(c)
    const refusal = refusalNow(round, meeting)
    if (refusal) return answerRound(c, { problem: refusal, given })
    const { choices } = await answerableIn(c, round, may(actor, 'write-notes', meeting))
    const organisationId = given['organisation'] ?? ''
    if (!organisationId) return answerRound(c, { problem: 'organisation-missing', field: 'valj-organisation', given })
    stopUnless(choices.some((member) => member.organisationId === organisationId))
    const answers = newAnswers(round, organisationId, answersIn(given, round))
    if (!answers.ok) {
      const field = answers.refusal === 'answer-both' ? 'nothing' : `answer-${round.questions[0]?.id}`
      return answerRound(c, { problem: answers.refusal, field, given })
    }
    await recordAnswers(db, round, { organisationId, personId: actor.personId, bodyId: meeting.bodyId }, answers.value)
    if (answers.value.length > 0)
      await recordAct(db, meeting.networkId, {
        act: 'answer-questions',
        subjectKind: 'question-round',
        subjectId: round.id,
        detail: { organisation: organisationId, answers: answers.value.length },
      })
    return c.redirect(withNotice(`/arbetsyta/fragor/${round.id}`, 'svarat'), 303)
  })
