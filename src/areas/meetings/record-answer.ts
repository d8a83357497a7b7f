import { recordAct } from '#platform/audit.ts'
import type { Transaction } from '#platform/db.ts'
import type { Reply, ReplyVia } from './invitation.ts'
import { recordReply } from './invitations.store.ts'
import type { Place } from './item-facts.store.ts'
import { saysNothingNew, standingReply } from './reply.rule.ts'

type Answered = { id: string; personId: string; replies: readonly Reply[]; askedFrom: number; calledSequence: number }
type Said = Pick<Reply, 'answer' | 'comment' | 'substituteName'> & { via: ReplyVia; recordedBy: string; now: Date }

/** Records an answer given on a page, to the summons that stands; the same answer once more is no new one. */
export async function recordAnswer(tx: Transaction, meeting: Place, invitation: Answered, said: Said): Promise<void> {
  if (saysNothingNew(said, standingReply(invitation.replies, invitation.askedFrom))) return
  await recordReply(tx, meeting, {
    ...{ invitationId: invitation.id, personId: invitation.personId, recordedBy: said.recordedBy, via: said.via },
    ...{ answer: said.answer, comment: said.comment, substituteName: said.substituteName },
    ...{ sequence: invitation.calledSequence, repliedAt: said.now },
  })
  await recordAct(tx, meeting.networkId, {
    ...{ act: 'reply-to-summons', subjectKind: 'invitation', subjectId: invitation.id },
    detail: { answer: said.answer, via: said.via },
  })
}
