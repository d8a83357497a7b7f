import { sql } from 'kysely'
import { stands } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import { decisionsPerPage, type DecisionFilter, type RegisteredDecision } from './registered-decision.ts'

const likeOf = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`

type Register = { decisions: RegisteredDecision[]; total: number }
type Limit = 'page' | 'all'

/** The body's decisions that fit the filter, the latest first: a page of them, or all for a file; and how many there are. */
export async function listRegister(
  tx: Transaction,
  bodyId: string,
  { year, kind, words, page }: DecisionFilter,
  limit: Limit = 'page',
): Promise<Register> {
  const paged = sql`limit ${decisionsPerPage} offset ${(page - 1) * decisionsPerPage}`
  const { rows } = await sql<RegisteredDecision & { total: number }>`
    select decision.id, decision.wording, decision.kind, agenda_item.title, meeting.day::text, agenda_item.number,
      meeting.id as "meetingId", agenda_item.id as "itemId", decision.matter_id as "matterId", (count(*) over ())::int as total
    from meeting join decision on decision.meeting_id = meeting.id join agenda_item on agenda_item.id = decision.agenda_item_id
    where meeting.body_id = ${bodyId} and ${stands('decision')}
      and ${year ? sql`meeting.day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)` : sql`true`}
      and ${kind ? sql`decision.kind = ${kind}` : sql`true`}
      and ${words ? sql`(decision.wording ilike ${likeOf(words)} or agenda_item.title ilike ${likeOf(words)})` : sql`true`}
    order by meeting.day desc, agenda_item.position, decision.recorded_at, decision.id
    ${limit === 'page' ? paged : sql`limit 10000`}`.execute(tx)
  return { decisions: rows, total: rows[0]?.total ?? 0 }
}
