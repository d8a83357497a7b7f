import { asJson, type Transaction } from '#platform/db.ts'
import { contentHash } from '#platform/secrets.ts'
import type { Place } from './item-facts.store.ts'
import type { NotesContent } from './notes.ts'

export type NewApproval = { meeting: Place; content: NotesContent; approvedIn: 'system' | 'document'; personId: string }

/** Freezes the notes as they stand (sv. justerar): numbered, hashed and never changed. */
export async function recordApproval(
  tx: Transaction,
  { meeting, content, approvedIn, personId }: NewApproval,
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
    .values({ id: crypto.randomUUID(), ...place, ...frozen, approved_in: approvedIn, recorded_by: personId })
    .execute()
}

/** The notes as they were last approved. */
export const findApproval = (tx: Transaction, meetingId: string) =>
  tx
    .selectFrom('approval')
    .where('meeting_id', '=', meetingId)
    .select(['number', 'content', 'content_hash as contentHash', 'approved_at as approvedAt'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
