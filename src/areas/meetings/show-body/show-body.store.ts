import { stands } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { BodyDecision } from './body-decision.ts'

/** The body's 20 latest decisions. */
export const listDecisions = (tx: Transaction, bodyId: string): Promise<BodyDecision[]> =>
  tx
    .selectFrom('decision')
    .innerJoin('meeting', 'meeting.id', 'decision.meeting_id')
    .innerJoin('agenda_item', 'agenda_item.id', 'decision.agenda_item_id')
    .where('decision.body_id', '=', bodyId)
    .where(stands('decision'))
    .select([
      'decision.id',
      'wording',
      'agenda_item.title',
      'meeting.day',
      'meeting.id as meetingId',
      'agenda_item.id as itemId',
      'decision.matter_id as matterId',
    ])
    .orderBy('meeting.day', 'desc')
    .orderBy('agenda_item.position')
    .limit(20)
    .execute()
