import { formatShortDay } from '#platform/time.ts'
import { standingOf } from './round.rule.ts'
import type { Round } from './rounds.ts'

/** 'Frågor från Region Stockholm', 'Synpunkter på ”SUP 2040”'. */
export const roundTitle = ({ kind, askedBy, document }: Pick<Round, 'kind' | 'askedBy' | 'document'>): string => {
  if (kind === 'consultation') return `Synpunkter på ”${document}”`
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
