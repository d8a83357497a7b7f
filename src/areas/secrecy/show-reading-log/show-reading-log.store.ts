import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import { readingsOnPage, type ReadingRow } from './reading-row.ts'

/** One page of the log, the latest first, and one row more when there is a next page. */
export async function listReadings(tx: Transaction, networkId: string, page: number): Promise<ReadingRow[]> {
  const { rows } = await sql<ReadingRow>`
    select log.id, read_at as "readAt", coalesce(reader_name(log.id), '') as "personName", log.record_kind as "recordKind",
      record_id as "recordId", place.meeting_id as "meetingId", place.number, meeting.day::text,
      (select body.name from body where id = (select body_id from restriction
        where restriction.record_id = log.record_id order by recorded_at desc limit 1)) as "bodyName"
    from (select * from reading_log where network_id = ${networkId} order by read_at desc, id
        limit ${readingsOnPage + 1} offset ${(page - 1) * readingsOnPage}) as log
      left join lateral (select meeting_id, number from agenda_item where agenda_item.id = log.record_id
        union select meeting_id, item_number from restricted_items() where agenda_item_id = log.record_id
          and log.record_kind = 'agenda-item') as place on true
      left join meeting on meeting.id = place.meeting_id
    order by read_at desc, log.id`.execute(tx)
  return rows
}
