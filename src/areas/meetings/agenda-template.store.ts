import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { TemplateItem } from './agenda-template.ts'

type Body = { networkId: string; bodyId: string }

/** The standing items of the body's agenda (sv. dagordningsmall), in their order. */
export const listTemplate = (tx: Transaction, bodyId: string): Promise<TemplateItem[]> =>
  tx
    .selectFrom('agenda_template_item')
    .where('body_id', '=', bodyId)
    .select(['title', 'presenter', 'planned_minutes as plannedMinutes'])
    .orderBy('position')
    .execute()

/** Puts these in place of what the template held. Meetings that are planned already keep their agenda. */
export async function replaceTemplate(tx: Transaction, { networkId, bodyId }: Body, items: readonly TemplateItem[]) {
  await tx.deleteFrom('agenda_template_item').where('body_id', '=', bodyId).execute()
  if (items.length === 0) return
  const rows = items.map(({ title, presenter, plannedMinutes }, index) => ({
    ...{ id: crypto.randomUUID(), network_id: networkId, body_id: bodyId, position: index + 1 },
    ...{ title, presenter, planned_minutes: plannedMinutes },
  }))
  await tx.insertInto('agenda_template_item').values(rows).execute()
}

/** Begins the agenda of a new meeting with the standing items. */
export const startAgenda = (tx: Transaction, meeting: Body & { id: string }) =>
  sql`insert into agenda_item (id, network_id, body_id, meeting_id, position, number, title, presenter, planned_minutes)
    select gen_random_uuid(), network_id, body_id, ${meeting.id}, place, place::text, title, presenter, planned_minutes
    from (select *, (row_number() over (order by position))::int as place from agenda_template_item
      where body_id = ${meeting.bodyId}) as standing`.execute(tx)
