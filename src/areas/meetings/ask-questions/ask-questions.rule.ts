import { ok, refuse, type Result } from '#platform/result.ts'
import { writtenLines } from '../written-lines.rule.ts'
import type { RoundKind } from '../rounds.ts'

export type AskedQuestions = {
  kind: RoundKind
  askedBy: string
  introduction: string
  document: string
  questions: string[]
  answerBy: string | null
}

export type AskingRefusal =
  'questions-missing' | 'too-many-questions' | 'document-missing' | 'day-past' | 'text-too-long'

const mostQuestions = 30
/** Characters. */
const longest = { question: 1_000, introduction: 10_000, name: 300 }

/** One question a line; the same question twice is one. */
const questionsIn = (text: string): string[] => [...new Set(writtenLines(text))]

type Given = Omit<AskedQuestions, 'questions'> & { questions: string }

/** What is asked of the members ahead of a meeting; a document that is sent out asks for comments on it (sv. remiss). */
export function askQuestions(given: Given, today: string): Result<AskedQuestions, AskingRefusal> {
  const { kind, document, introduction, askedBy } = given
  if (kind === 'consultation' && document === '') return refuse('document-missing')
  const written = questionsIn(given.questions)
  const questions = written.length === 0 && kind === 'consultation' ? [`Synpunkter på ”${document}”`] : written
  if (questions.length === 0) return refuse('questions-missing')
  if (questions.length > mostQuestions) return refuse('too-many-questions')
  const isTooLong =
    questions.some((question) => question.length > longest.question) ||
    introduction.length > longest.introduction ||
    [askedBy, document].some((name) => name.length > longest.name)
  if (isTooLong) return refuse('text-too-long')
  if (given.answerBy !== null && given.answerBy < today) return refuse('day-past')
  return ok({ ...given, questions })
}
