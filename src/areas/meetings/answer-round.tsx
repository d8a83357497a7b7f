import type { Context } from 'hono'
import { answerPage, logReading, may, restrictionsOf, type Workspace } from '#areas/access/index.ts'
import { askedRound } from './asked-round.ts'
import { isBeingWritten } from './meeting-status.rule.ts'
import type { RefusedRound } from './round-problem.ts'
import { RoundPage } from './round-page.view.tsx'
import { takesAnswers } from './round.rule.ts'
import { listAnswerable, listEarlierAnswers } from './rounds.store.ts'
import type { Round, RoundMember } from './rounds.ts'

const hasAnswered = ({ questions }: Round, { organisationId }: RoundMember) =>
  questions.some(({ answers }) => answers.some((answer) => answer.organisationId === organisationId))

/** Those whom the actor may answer for; the secretary notes anybody's answer, their own first. */
export async function answerableIn(c: Context<Workspace>, round: Round, isSecretary: boolean) {
  const own = await listAnswerable(c.var.db)
  const mine = round.members.filter(({ organisationId }) => own.includes(organisationId))
  return { mine, choices: isSecretary ? round.members : mine }
}

/** The page of a round; after a refusal, with its sentence and what was typed. */
export async function answerRound(c: Context<Workspace>, refused?: RefusedRound) {
  const { db, actor } = c.var
  const { round, meeting } = await askedRound(c)
  const isSecretary = may(actor, 'write-notes', meeting)
  const restrictions = await restrictionsOf(db, [round.itemId, ...(round.matterId ? [round.matterId] : [])])
  logReading(c, restrictions)
  const mayAnswer = takesAnswers(round, meeting.status) && may(actor, 'take-part', meeting)
  const { mine, choices } = mayAnswer ? await answerableIn(c, round, isSecretary) : { mine: [], choices: [] }
  const named = refused?.given?.['organisation'] ?? c.req.query('organisation')
  const view = {
    ...{ round, meeting, restrictions, choices, refused },
    earlier: await listEarlierAnswers(db, round.id),
    mayWrite: isSecretary && isBeingWritten(meeting.status),
    isGuest: !may(actor, 'read-body', meeting),
    chosen:
      choices.find(({ organisationId }) => organisationId === named) ??
      mine.find((member) => !hasAnswered(round, member)) ??
      mine[0],
  }
  return answerPage(c, <RoundPage view={view} />, refused ? 422 : 200)
}
