import { formatShortDay } from '#platform/time.ts'
import { standingOf } from './round.rule.ts'
import type { NotesRound } from './notes.ts'
import { sentence } from './paper-words.rule.ts'
import type { Round } from './rounds.ts'

/** 'Frågor från Region Stockholm', 'Synpunkter på ”SUP 2040”'. */
export const roundTitle = ({ kind, askedBy, document }: Pick<Round, 'kind' | 'askedBy' | 'document'>): string => {
  if (kind === 'consultation') return document ? `Synpunkter på ”${document}”` : 'Synpunkter'
  return askedBy ? `Frågor från ${askedBy}` : 'Frågor till medlemmarna'
}

/** '6 av 8 har svarat'. */
export const standingWords = (round: Pick<Round, 'questions' | 'members'>): string => {
  const { answered, expected } = standingOf(round)
  return `${answered} av ${expected} har svarat`
}

export const answerByWords = ({ answerBy }: Pick<Round, 'answerBy'>): string =>
  answerBy ? `senast ${formatShortDay(answerBy)}` : ''

/** What stands in place of an answer without words. */
export const nothingToSay = ({ kind }: Pick<Round, 'kind'>): string =>
  kind === 'consultation' ? 'Inga synpunkter' : 'Inget att tillägga'

export const noAnswers = 'Inga svar har kommit in.'

/** Whether there is more to read of it than what came of it: a document that nobody wrote on is told of in its outcome. */
export const hasAnswersToRead = ({ kind, questions }: Pick<NotesRound, 'kind' | 'questions'>): boolean =>
  kind === 'questions' || questions.some(({ answers }) => answers.some(({ wording }) => wording !== ''))

/** Who sent the document out; whose the questions are stands in their title. */
export const askedByWords = ({ kind, askedBy }: Pick<NotesRound, 'kind' | 'askedBy'>): string =>
  kind === 'consultation' && askedBy ? `Frågade: ${sentence(askedBy)}` : ''

export const sharedMessageTitle = 'Gemensamt medskick'
export const promiseTitle = ({ askedBy }: Pick<NotesRound, 'askedBy'>): string =>
  askedBy ? `Nästa steg från ${askedBy}` : 'Vad som händer sedan'
