import { randomUUID } from 'node:crypto'
import type { Db } from '#platform/db.ts'
import { someNotes } from './editions.ts'

type Given = { networkId: string; bodyId: string; meetingId: string; personId: string }

/** One of each thing that a meeting leaves behind it, by the names that addresses call them. */
export async function afterMeetingIds(db: Db, given: Given): Promise<Record<string, string>> {
  const { personId } = given
  const place = { network_id: given.networkId, body_id: given.bodyId, meeting_id: given.meetingId }
  const [remarkId, noticeId, approvalId, correctionId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const frozen = { content: JSON.stringify(someNotes({ place: 'Hemlig plats' })), content_hash: 'x' }
  await db
    .insertInto('remark')
    .values({ id: remarkId, ...place, wording: 'Hemlig synpunkt', person_id: personId })
    .execute()
  await db
    .insertInto('board_notice')
    .values({ id: noticeId, ...place, organisation_name: 'Hemliga', posted_on: '2026-01-01', recorded_by: personId })
    .execute()
  await db
    .insertInto('approval')
    .values({ id: approvalId, ...place, ...frozen, number: 1, approved_in: 'document', recorded_by: personId })
    .execute()
  await db
    .insertInto('correction')
    .values({
      id: correctionId,
      ...place,
      ...frozen,
      approval_id: approvalId,
      reason: 'Hemligt',
      proposed_by: personId,
    })
    .execute()
  return { remarkId, noticeId, correctionId }
}
