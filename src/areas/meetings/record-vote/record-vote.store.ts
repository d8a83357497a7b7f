import type { Transaction } from '#platform/db.ts'
import type { Meeting } from '../meeting.ts'
import type { NewVote } from './record-vote.rule.ts'

type At = {
  meeting: Pick<Meeting, 'id' | 'networkId' | 'bodyId'>
  itemId: string
  decisionId: string
  personId: string
}

export async function recordVoteOf(tx: Transaction, at: At, vote: NewVote): Promise<string> {
  const id = crypto.randomUUID()
  const { id: meeting_id, networkId: network_id, bodyId: body_id } = at.meeting
  await tx
    .insertInto('vote')
    .values({
      ...{ id, meeting_id, network_id, body_id, agenda_item_id: at.itemId, decision_id: at.decisionId },
      ...{ for_count: vote.forCount, against_count: vote.againstCount, abstained_count: vote.abstainedCount },
      ...{ is_open: vote.isOpen, parted_by: vote.partedBy, recorded_by: at.personId },
    })
    .execute()
  const cast = vote.cast.map(({ attendanceId, choice }) => ({
    ...{ vote_id: id, meeting_id, body_id, attendance_id: attendanceId, choice },
  }))
  if (cast.length > 0) await tx.insertInto('vote_cast').values(cast).execute()
  return id
}
