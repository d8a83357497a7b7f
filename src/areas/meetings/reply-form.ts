import { z } from 'zod'
import type { Given } from '#platform/given.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import { answers, type Answer, type Reply } from './invitation.ts'

export type ReplyFormRefusal = 'answer-missing' | 'substitute-missing' | 'email-wrong' | 'comment-too-long'
type Said = Pick<Reply, 'answer' | 'comment' | 'substituteName'>

const longestComment = 1_000
const oneLine = (text: string) => text.replace(/[\s<>\u0000]+/g, ' ').trim()

/** What a form of answers says. One who names a substitute does not come themselves. */
export function readReplyForm(given: Given): Result<Said, ReplyFormRefusal> {
  const comment = (given['comment'] ?? '').replaceAll('\u0000', '').trim()
  if (comment.length > longestComment) return refuse('comment-too-long')
  if (given['answer'] === 'substitute') return readSubstitute(given, comment)
  const answer: Answer | undefined = answers.find((known) => known === given['answer'])
  return answer ? ok({ answer, comment, substituteName: '' }) : refuse('answer-missing')
}

function readSubstitute(given: Given, comment: string): Result<Said, ReplyFormRefusal> {
  const name = oneLine(given['substituteName'] ?? '').slice(0, 200)
  const email = (given['substituteEmail'] ?? '').trim().toLowerCase()
  if (!name) return refuse('substitute-missing')
  if (email && !z.email().safeParse(email).success) return refuse('email-wrong')
  return ok({ answer: 'no', comment, substituteName: email ? `${name} <${email}>` : name })
}
