import { sql } from 'kysely'
import type { Transaction } from '#platform/db.ts'
import type { AssignmentReport } from '../assignments.ts'

export const changeStep = (
  tx: Transaction,
  id: string,
  { doneOn, outcome }: { doneOn: string | null; outcome: string },
) => tx.updateTable('assignment_step').set({ done_on: doneOn, outcome }).where('id', '=', id).execute()

/** An item of a meeting that is being held in the body. */
export type HeldItem = { id: string; number: string; title: string; matterId: string | null; day: string }

/** The items where something can be reported now. */
export const listHeldItems = (tx: Transaction, bodyId: string): Promise<HeldItem[]> =>
  tx
    .selectFrom('agenda_item')
    .innerJoin('meeting', 'meeting.id', 'agenda_item.meeting_id')
    .where('meeting.body_id', '=', bodyId)
    .where('meeting.status', '=', 'ongoing')
    .select(['agenda_item.id', 'number', 'title', 'matter_id as matterId', 'meeting.day'])
    .orderBy('meeting.day')
    .orderBy('agenda_item.position')
    .execute()

/** The meeting that an item belongs to. */
export const findMeetingOfItem = async (tx: Transaction, itemId: string): Promise<string | undefined> =>
  (await tx.selectFrom('agenda_item').select('meeting_id').where('id', '=', itemId).executeTakeFirst())?.meeting_id

type NewReport = Omit<AssignmentReport, 'reportedOn'>

/** Adds what was found; the latest report counts, those before it stay. */
export const recordReport = (
  tx: Transaction,
  assignment: { id: string; bodyId: string },
  { findings, nextStep, nextStepOwner, nextStepOn, itemId }: NewReport,
  personId: string,
) =>
  tx
    .insertInto('assignment_report')
    .values({
      ...{ id: crypto.randomUUID(), assignment_id: assignment.id, body_id: assignment.bodyId, findings },
      ...{ next_step: nextStep, next_step_owner: nextStepOwner, next_step_on: nextStepOn, agenda_item_id: itemId },
      // By the clock and not by when the transaction began: one that had to wait for another is the later one.
      ...{ reported_by: personId, reported_at: sql<Date>`clock_timestamp()` },
    })
    .execute()
