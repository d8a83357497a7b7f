import { sql } from 'kysely'
import { stands } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { Nomination } from './nominations.ts'

/** Who was proposed at a meeting for which seat, in the order of the agenda. */
export const listNominations = (tx: Transaction, meetingId: string): Promise<Nomination[]> =>
  tx
    .selectFrom('nomination')
    .innerJoin('agenda_item', 'agenda_item.id', 'nomination.agenda_item_id')
    .leftJoin('body', 'body.id', 'for_body_id')
    .where('nomination.meeting_id', '=', meetingId)
    .where(stands('nomination'))
    .select(['nomination.id', 'agenda_item_id as itemId', 'for_body_id as forBodyId'])
    .select(sql<string>`coalesce(body.name, '')`.as('forBody'))
    .select(sql<Nomination['seat']>`seat`.as('seat'))
    .select(['nomination.name', 'organisation_name as organisation'])
    .orderBy('agenda_item.position')
    .orderBy('forBody')
    .orderBy('seat')
    .orderBy('nomination.recorded_at')
    .execute()
