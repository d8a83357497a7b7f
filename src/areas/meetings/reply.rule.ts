import type { Answer, Invitation, Reply } from './invitation.ts'

/** The order in which the answers were written, whichever came in first. */
const inOrder = (replies: readonly Reply[]): Reply[] =>
  replies
    .map((reply, index) => ({ reply, index }))
    .sort((one, other) => one.reply.repliedAt.getTime() - other.reply.repliedAt.getTime() || one.index - other.index)
    .map(({ reply }) => reply)

/** The answer that counts: the one written last, to a summons with the time and place that hold now. */
export const standingReply = (replies: readonly Reply[], askedFrom: number): Reply | undefined =>
  inOrder(replies.filter(({ sequence }) => sequence >= askedFrom)).at(-1)

/**
 * The summons from which answers count. None does while the meeting has another day or hour than those who were called have
 * been told: a yes to Tuesday is no yes to Friday.
 */
export const countedFrom = (askedFrom: number, isMoved: boolean): number =>
  isMoved ? Number.POSITIVE_INFINITY : askedFrom

/** What the person had answered before the meeting was moved, while they have not answered anew. */
export const replyBeforeMove = (replies: readonly Reply[], askedFrom: number): Reply | undefined =>
  standingReply(replies, askedFrom) ? undefined : inOrder(replies).at(-1)

/** Whether an answer comes too late to count: to a time that is no longer, or written before one that is known. */
export function isLate(given: Pick<Reply, 'sequence' | 'repliedAt'>, replies: readonly Reply[], askedFrom: number) {
  const latest = standingReply(replies, askedFrom)
  return given.sequence < askedFrom || (latest !== undefined && given.repliedAt < latest.repliedAt)
}

type Said = Pick<Reply, 'answer' | 'comment' | 'substituteName'>

/** The same form sent twice says nothing new. */
export const saysNothingNew = (given: Said, standing: Said | undefined): boolean =>
  standing !== undefined &&
  standing.answer === given.answer &&
  standing.comment === given.comment &&
  standing.substituteName === given.substituteName

export type ReplyCount = Record<Answer | 'none' | 'substitutes', number>

/** How many have answered what, of those who are called. A substitute is counted beside the no of the one they step in for. */
export function countReplies(invitations: readonly Pick<Invitation, 'replies'>[], askedFrom: number): ReplyCount {
  const count: ReplyCount = { yes: 0, maybe: 0, no: 0, none: 0, substitutes: 0 }
  for (const { replies } of invitations) {
    const standing = standingReply(replies, askedFrom)
    count[standing?.answer ?? 'none'] += 1
    if (standing?.substituteName) count.substitutes += 1
  }
  return count
}
