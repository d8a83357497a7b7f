import { asJson, type Transaction } from '#platform/db.ts'
import { contentHash } from '#platform/secrets.ts'
import type { Place } from './item-facts.store.ts'
import type { NotesContent } from './notes.ts'

/** In the system by the approver, on paper, or by the body at an item of its next meeting. */
export type NewApproval = {
  meeting: Place
  content: NotesContent
  approvedIn: 'system' | 'document' | 'next-meeting'
  atItemId?: string
  personId: string
}

/** Freezes the notes as they stand (sv. justerar): numbered, hashed and never changed. */
export async function recordApproval(
  tx: Transaction,
  { meeting, content, approvedIn, atItemId, personId }: NewApproval,
): Promise<void> {
  const { count } = await tx
    .selectFrom('approval')
    .where('meeting_id', '=', meeting.id)
    .select((select) => select.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  const place = { meeting_id: meeting.id, network_id: meeting.networkId, body_id: meeting.bodyId }
  const frozen = { number: Number(count) + 1, content: asJson(content), content_hash: contentHash(content) }
  await tx
    .insertInto('approval')
    .values({
      ...{ id: crypto.randomUUID(), ...place, ...frozen, approved_in: approvedIn, recorded_by: personId },
      approved_at_item: atItemId ?? null,
    })
    .execute()
}

/** The notes as they were last approved. */
export const findApproval = (tx: Transaction, meetingId: string) =>
  tx
    .selectFrom('approval')
    .where('meeting_id', '=', meetingId)
    .select([
      'id',
      'number',
      'content',
      'approved_in as approvedIn',
      'content_hash as contentHash',
      'approved_at as approvedAt',
    ])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

/** One approval of many, by its id. */
export const findApprovalWithId = (tx: Transaction, id: string) =>
  tx.selectFrom('approval').where('id', '=', id).select(['number', 'content']).executeTakeFirst()
