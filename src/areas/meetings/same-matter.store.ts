import { sql } from 'kysely'
import { stands } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import type { ComparedItem, OpenProposal, SameMatterProposal } from './same-matter.ts'

/** The items of the body's approved notes, oldest first, up to a number of meetings after a day. */
export async function listComparedItems(
  tx: Transaction,
  bodyId: string,
  { day, meetingsAfter }: { day: string; meetingsAfter: number },
): Promise<ComparedItem[]> {
  const { rows } = await sql<ComparedItem>`
    select agenda_item.id, agenda_item.matter_id as "matterId", meeting.id as "meetingId", meeting.day, agenda_item.title,
      agenda_item.notes, put_off.deferred_to is not null as "isTabled", coalesce(put_off.deferred_to, '') as "deferredTo"
    from meeting join agenda_item on agenda_item.meeting_id = meeting.id
      left join lateral (select deferred_to from tabling where tabling.agenda_item_id = agenda_item.id and ${stands('tabling')}
        order by recorded_at desc limit 1) as put_off on true
    where meeting.body_id = ${bodyId} and meeting.status in ('approved', 'published')
      and (meeting.day <= ${day} or meeting.id in (select id from meeting where body_id = ${bodyId}
        and status in ('approved', 'published') and day > ${day} order by day limit ${meetingsAfter}))
    order by meeting.day, meeting.starts_at, agenda_item.position`.execute(tx)
  return rows
}

type Body = { networkId: string; bodyId: string }

/** Adds what is proposed; what was proposed before stands as it was. */
export async function recordProposals(
  tx: Transaction,
  { networkId, bodyId }: Body,
  proposals: readonly SameMatterProposal[],
): Promise<void> {
  if (proposals.length === 0) return
  await tx
    .insertInto('continuation_proposal')
    .values(
      proposals.map(({ itemId, earlierItemId, reason, weight }) => ({
        ...{ network_id: networkId, body_id: bodyId, reason, weight },
        ...{ agenda_item_id: itemId, earlier_item_id: earlierItemId },
      })),
    )
    .onConflict((conflict) => conflict.constraint('continuation_proposal_pk').doNothing())
    .execute()
}

// What is joined is found in the continuations, and need not be looked up here too.
const isLeft = sql`not exists (select from matter_continuation as joined where joined.undone_at is null
  and joined.matter_id = later.matter_id and joined.earlier_matter_id = earlier.matter_id)`

/** What has been proposed in the body and is of two matters still: what was told apart, or what was not. */
export async function listProposals(
  tx: Transaction,
  bodyId: string,
  which: 'apart' | 'not-apart',
): Promise<OpenProposal[]> {
  const { rows } = await sql<OpenProposal>`
    select later.id as "itemId", later.title, later.number, later.matter_id as "matterId", meeting.id as "meetingId", meeting.day,
      earlier.id as "earlierItemId", earlier.title as "earlierTitle", earlier.number as "earlierNumber",
      earlier.matter_id as "earlierMatterId", earlier_meeting.id as "earlierMeetingId", earlier_meeting.day as "earlierDay",
      proposal.reason, proposal.weight, coalesce(person.name, '') as "apartBy"
    from continuation_proposal as proposal join agenda_item as later on later.id = proposal.agenda_item_id
      join agenda_item as earlier on earlier.id = proposal.earlier_item_id join meeting on meeting.id = later.meeting_id
      join meeting as earlier_meeting on earlier_meeting.id = earlier.meeting_id left join person on person.id = apart_by
    where proposal.body_id = ${bodyId} and (apart_at is not null) = ${which === 'apart'} and ${isLeft}
      and (later.matter_id is null or later.matter_id is distinct from earlier.matter_id)
    order by meeting.day desc, later.position, proposal.weight desc, earlier_meeting.day desc`.execute(tx)
  return rows
}

/** Notes that two items are not of one matter, by the word of `toldBy`; or takes that back when nobody tells it. */
export const changeApart = (
  tx: Transaction,
  { itemId, earlierItemId }: Pick<SameMatterProposal, 'itemId' | 'earlierItemId'>,
  toldBy: string | null,
) =>
  tx
    .updateTable('continuation_proposal')
    .set({ apart_by: toldBy, apart_at: toldBy ? sql<Date>`now()` : null })
    .where('agenda_item_id', '=', itemId)
    .where('earlier_item_id', '=', earlierItemId)
    .execute()
