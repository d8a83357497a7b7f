import { ok, refuse, type Result } from '#platform/result.ts'
import type { Round } from '../rounds.ts'

export type AnswerRefusal = 'answer-missing' | 'answer-both' | 'text-too-long'
type NewAnswer = { questionId: string; wording: string }

const longestAnswer = 20_000

/**
 * The answers of an organisation that are new: what stands already is not written again, and what is left empty beside
 * others says that there is nothing to add.
 */
export function newAnswers(
  { questions }: Pick<Round, 'questions'>,
  organisationId: string,
  given: { wordings: ReadonlyMap<string, string>; hasNothing: boolean },
): Result<NewAnswer[], AnswerRefusal> {
  const written = questions.map(({ id }) => ({ questionId: id, wording: given.wordings.get(id) ?? '' }))
  const isEmpty = written.every(({ wording }) => wording === '')
  if (isEmpty && !given.hasNothing) return refuse('answer-missing')
  if (!isEmpty && given.hasNothing) return refuse('answer-both')
  if (written.some(({ wording }) => wording.length > longestAnswer)) return refuse('text-too-long')
  const standing = new Map(
    questions.map(({ id, answers }) => [id, answers.find((answer) => answer.organisationId === organisationId)]),
  )
  return ok(written.filter(({ questionId, wording }) => standing.get(questionId)?.wording !== wording))
}
