import type { Transaction } from '#platform/db.ts'
import type { Meeting } from '../meeting.ts'

type Disqualified = { itemId: string; attendanceId: string; ground: string; personId: string }

export async function recordDisqualificationOf(
  tx: Transaction,
  meeting: Pick<Meeting, 'id' | 'networkId' | 'bodyId'>,
  { itemId, attendanceId, ground, personId }: Disqualified,
): Promise<string> {
  const id = crypto.randomUUID()
  await tx
    .insertInto('disqualification')
    .values({
      ...{ id, meeting_id: meeting.id, network_id: meeting.networkId, body_id: meeting.bodyId },
      ...{ agenda_item_id: itemId, attendance_id: attendanceId, ground, recorded_by: personId },
    })
    .execute()
  return id
}
