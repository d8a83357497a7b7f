import type { Answer, Reply } from './invitation.ts'
import type { ReplyCount } from './reply.rule.ts'

export const answerWords: Record<Answer, string> = { yes: 'Kommer', maybe: 'Kanske', no: 'Kommer inte' }

/** '8 kommer · 1 kanske · 2 kommer inte, 1 ersättare anmäld · 3 har inte svarat'. */
export function countWords({ yes, maybe, no, none, substitutes }: ReplyCount): string {
  const named =
    substitutes > 0 ? `, ${substitutes} ${substitutes === 1 ? 'ersättare anmäld' : 'ersättare anmälda'}` : ''
  return [
    `${yes} kommer`,
    ...(maybe > 0 ? [`${maybe} kanske`] : []),
    `${no} kommer inte${named}`,
    `${none} har inte svarat`,
  ].join(' · ')
}

/** The name of a substitute without the address. */
export const nameOfSubstitute = ({ substituteName }: Pick<Reply, 'substituteName'>): string =>
  substituteName.replace(/\s*<[^<>]*>$/, '')

export const emailOfSubstitute = ({ substituteName }: Pick<Reply, 'substituteName'>): string =>
  /<([^<>]*)>$/.exec(substituteName)?.[1] ?? ''
