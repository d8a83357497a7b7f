import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Place } from './item-facts.store.ts'

/** A board that the notice of approved notes was put up on. */
export type BoardNotice = { id: string; name: string; postedOn: string; takenDownOn: string }

export async function listBoardNotices(tx: Transaction, meetingId: string): Promise<BoardNotice[]> {
  const { rows } = await sql<BoardNotice>`
    select id, organisation_name as name, coalesce(posted_on::text, '') as "postedOn", coalesce(taken_down_on::text, '') as "takenDownOn"
    from board_notice where meeting_id = ${meetingId} order by organisation_name`.execute(tx)
  return rows
}

/** Whose board a body's notices go up on: its own as a legal person, or that of the member that hosts it. */
export async function findOwnBoard(tx: Transaction, bodyId: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`
    select organisation.short_name as name from body
      left join lateral (select organisation_id from body_host where body_id = body.id and host_from <= stockholm_today()
        and (host_to is null or host_to >= stockholm_today()) order by host_from desc limit 1) as host on true
      join organisation on organisation.id = coalesce(body.organisation_id, host.organisation_id)
    where body.id = ${bodyId}`.execute(tx)
  return rows[0]?.name
}

type NewNotice = { name: string; postedOn: string; personId: string }

/** Notes on which board, and from when. Put up on the same board twice is put up once, from the day told last. */
export async function recordBoardNotice(tx: Transaction, meeting: Place, { name, postedOn, personId }: NewNotice) {
  await sql`insert into board_notice (id, network_id, body_id, meeting_id, organisation_name, organisation_id, posted_on, recorded_by)
    values (${crypto.randomUUID()}, ${meeting.networkId}, ${meeting.bodyId}, ${meeting.id}, ${name},
      (select organisation.id from organisation join network_member on network_member.organisation_id = organisation.id
        where organisation.short_name = ${name} and network_member.network_id = ${meeting.networkId} limit 1), ${postedOn}, ${personId})
    on conflict on constraint board_notice_once do update set posted_on = excluded.posted_on`.execute(tx)
}

export const changeTakenDown = (tx: Transaction, id: string, takenDownOn: string) =>
  tx.updateTable('board_notice').set({ taken_down_on: takenDownOn }).where('id', '=', id).execute()

/** How the notes were first approved; `approvedOn` is empty where the notes read in do not say. */
export async function findFirstApproval(tx: Transaction, meetingId: string) {
  const { rows } = await sql<{ approvedIn: string; approvedOn: string }>`
    select approved_in as "approvedIn", coalesce(content ->> 'approvedOn', '') as "approvedOn" from approval
    where meeting_id = ${meetingId} and number = 1`.execute(tx)
  return rows[0]
}
