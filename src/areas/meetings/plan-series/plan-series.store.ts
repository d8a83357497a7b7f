import type { Transaction } from '#platform/db.ts'

type NewSeries = { id: string; networkId: string; bodyId: string; wording: string; createdBy: string }

export const recordSeries = (tx: Transaction, { id, networkId, bodyId, wording, createdBy }: NewSeries) =>
  tx
    .insertInto('meeting_series')
    .values({ id, network_id: networkId, body_id: bodyId, wording, created_by: createdBy })
    .execute()

/** The days of the body's meetings that are not called off, and the rule of the series that each was planned in. */
export const listTakenDays = (tx: Transaction, bodyId: string): Promise<{ day: string; wording: string | null }[]> =>
  tx
    .selectFrom('meeting')
    .leftJoin('meeting_series', 'meeting_series.id', 'series_id')
    .where('meeting.body_id', '=', bodyId)
    .where('status', '<>', 'cancelled')
    .select(['day', 'wording'])
    .execute()
