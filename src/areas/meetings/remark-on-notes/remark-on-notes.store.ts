import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { Place } from '../item-facts.store.ts'
import type { Remark, RemarkOutcome } from './remark.ts'

/** The meeting's remarks with their answers, oldest first; one person's when `personId` is given. */
export async function listRemarks(tx: Transaction, meetingId: string, personId?: string): Promise<Remark[]> {
  const own = personId ? sql`and remark.person_id = ${personId}` : sql``
  const { rows } = await sql<Remark>`
    select remark.id, agenda_item_id as "itemId", remark.wording, remark.person_id as "personId", person.name as "personName",
      remarked_at as "remarkedAt", case when remark_answer.remark_id is not null then jsonb_build_object(
        'outcome', outcome, 'wording', remark_answer.wording, 'by', answerer.name) end as answer
    from remark join person on person.id = remark.person_id
      left join remark_answer on remark_answer.remark_id = remark.id
      left join person as answerer on answerer.id = answered_by
    where meeting_id = ${meetingId} ${own} order by remarked_at, remark.id`.execute(tx)
  return rows
}

type NewRemark = { itemId: string | null; wording: string; personId: string }

export async function recordRemark(tx: Transaction, meeting: Place, remark: NewRemark): Promise<string> {
  const id = crypto.randomUUID()
  const place = { network_id: meeting.networkId, body_id: meeting.bodyId, meeting_id: meeting.id }
  const { itemId, wording, personId } = remark
  await tx
    .insertInto('remark')
    .values({ id, ...place, agenda_item_id: itemId, wording, person_id: personId })
    .execute()
  return id
}

type NewAnswer = { remarkId: string; bodyId: string; outcome: RemarkOutcome; wording: string; personId: string }

export const recordRemarkAnswer = (tx: Transaction, { remarkId, bodyId, outcome, wording, personId }: NewAnswer) =>
  tx
    .insertInto('remark_answer')
    .values({ remark_id: remarkId, body_id: bodyId, outcome, wording, answered_by: personId })
    .execute()
