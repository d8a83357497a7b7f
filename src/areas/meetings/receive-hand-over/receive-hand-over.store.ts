import { sql } from 'kysely'
import { stands } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'

export type AnswerDraft = { status: string; decision: string }

/** The receiving body's own matter: where it stands, and its latest decision, which is what one mostly answers with. */
export async function findAnswerDraft(tx: Transaction, matterId: string): Promise<AnswerDraft | undefined> {
  const { rows } = await sql<AnswerDraft>`select matter.status, coalesce((select decision.wording from decision
      join meeting on meeting.id = decision.meeting_id where decision.matter_id = matter.id and ${stands('decision')}
      order by meeting.day desc, decision.recorded_at desc limit 1), '') as decision
    from matter where matter.id = ${matterId}`.execute(tx)
  return rows[0]
}

/** The body's planned meeting that comes next; one whose day has passed, only when there is no other. */
export async function findComing(tx: Transaction, bodyId: string): Promise<{ id: string; day: string } | undefined> {
  const { rows } = await sql<{ id: string; day: string }>`select id, day::text from meeting
    where body_id = ${bodyId} and status = 'planned' order by day < stockholm_today(), meeting.day limit 1`.execute(tx)
  return rows[0]
}
