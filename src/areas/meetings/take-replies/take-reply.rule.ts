import type { CalendarReply } from '#platform/calendar/index.ts'
import { ok, refuse, type Result } from '#platform/result.ts'
import type { OwnInvitation, Reply } from '../invitation.ts'
import { isLate } from '../reply.rule.ts'
import { answerInCalendar, calendarUid, isAhead } from '../summons.rule.ts'
import type { LetterProblem } from './reply-letter.ts'

type Asked = OwnInvitation & { email: string | null }
type Taken = Omit<Reply, 'via' | 'substituteName'> & { isLate: boolean }

/**
 * What an answer from a calendar program is worth. Its secret address has been found to be this invitation's; here the
 * rest must fit: the meeting, the person, and a version that has been sent. A late one is kept and does not count.
 */
export function takeReply(
  reply: CalendarReply,
  asked: Asked,
  at: { now: Date; today: string },
): Result<Taken, LetterProblem> {
  if (reply.uid !== calendarUid(asked.meetingId, asked.itemId)) return refuse('other-meeting')
  if (reply.email !== asked.email) return refuse('other-person')
  if (reply.sequence > asked.calledSequence) return refuse('unknown-version')
  if (!isAhead(asked, at.today)) return refuse('over')
  // A clock that is ahead must not make an answer outlast every later one.
  const repliedAt = reply.writtenAt > at.now ? at.now : reply.writtenAt
  const given = { sequence: reply.sequence, repliedAt }
  return ok({
    ...given,
    ...{ answer: answerInCalendar(reply.answer), comment: reply.comment },
    isLate: isLate(given, asked.replies, asked.askedFrom),
  })
}

/** The same letter read twice is one answer. */
export const isKnown = (
  replies: readonly Reply[],
  taken: Pick<Taken, 'answer' | 'sequence' | 'repliedAt' | 'comment'>,
) =>
  replies.some(
    ({ via, answer, sequence, repliedAt, comment }) =>
      via === 'mail' &&
      answer === taken.answer &&
      sequence === taken.sequence &&
      comment === taken.comment &&
      repliedAt.getTime() === taken.repliedAt.getTime(),
  )
