import type { Transaction } from '#platform/db.ts'
import type { AskedItem } from './ask-for-item.rule.ts'
import type { OpenMeeting } from './open-meeting.ts'

type Body = { networkId: string; bodyId: string }

export const recordRequest = (
  tx: Transaction,
  { networkId, bodyId }: Body,
  request: AskedItem & { id: string; requestedBy: string },
) =>
  tx
    .insertInto('item_request')
    .values({
      ...{ id: request.id, network_id: networkId, body_id: bodyId, meeting_id: request.meetingId },
      ...{ title: request.title, background: request.background, is_if_time: request.isIfTime },
      ...{ planned_minutes: request.plannedMinutes, presenter: request.presenter },
      ...{ organisation_name: request.organisationName, requested_by: request.requestedBy },
    })
    .execute()

/** The same thing asked for by the same person and not yet answered: a form that was sent twice. */
export const findSameRequest = (tx: Transaction, bodyId: string, personId: string, { title, meetingId }: AskedItem) =>
  tx
    .selectFrom('item_request')
    .where('item_request.body_id', '=', bodyId)
    .where('requested_by', '=', personId)
    .where('title', '=', title)
    .where('meeting_id', 'is not distinct from', meetingId)
    .where((where) =>
      where.not(
        where.exists(
          where.selectFrom('item_request_answer').select('request_id').whereRef('request_id', '=', 'item_request.id'),
        ),
      ),
    )
    .select('id')
    .executeTakeFirst()

type Answer = { requestId: string; bodyId: string; answeredBy: string; remark: string; itemId: string | null }

export const recordAnswer = (tx: Transaction, { requestId, bodyId, answeredBy, remark, itemId }: Answer) =>
  tx
    .insertInto('item_request_answer')
    .values({
      ...{ request_id: requestId, body_id: bodyId, outcome: itemId ? 'accepted' : 'declined' },
      ...{ agenda_item_id: itemId, remark, answered_by: answeredBy },
    })
    .execute()

/** The body's meetings whose agenda can still be added to, the next first. */
export const listOpenMeetings = (tx: Transaction, bodyId: string): Promise<OpenMeeting[]> =>
  tx
    .selectFrom('meeting')
    .where('body_id', '=', bodyId)
    .where('status', 'in', ['planned', 'ongoing'])
    .select(['id', 'day'])
    .orderBy('day')
    .execute()
