import type { Transaction } from '#platform/db.ts'
import type { Meeting } from './meeting.ts'

type SlipKind =
  | 'decision'
  | 'tabling'
  | 'vote'
  | 'dissent'
  | 'disqualification'
  | 'nomination'
  | 'action'
  | 'assignment'
  | 'hand-over'

/** Notes that a fact was written down by mistake; the fact stays, and so does the word that it was taken back. */
export const recordSlip = (
  tx: Transaction,
  meeting: Pick<Meeting, 'id' | 'bodyId'>,
  fact: { id: string; kind: SlipKind },
  personId: string,
) =>
  tx
    .insertInto('retraction')
    .values({
      ...{ fact_id: fact.id, fact: fact.kind, meeting_id: meeting.id, body_id: meeting.bodyId },
      retracted_by: personId,
    })
    .execute()
