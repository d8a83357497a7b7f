import type { Procedure } from '#areas/meetings/recorded-facts.ts'
import type { TestApp } from './app.ts'
import { aHeldMeeting, type HeldMeeting } from './held-meeting.ts'

/** A meeting that is being held by a body that decides by kommunallagen, with as many members there as asked for. */
export type FormalMeeting = HeldMeeting & { attendanceIds: string[] }

export async function aFormalMeeting(test: TestApp, procedure: Procedure, present = 6): Promise<FormalMeeting> {
  const held = await aHeldMeeting(test)
  await test.db.updateTable('body').set({ procedure }).where('id', '=', held.bodyId).execute()
  const attendanceIds = await seat(test, held, present)
  return { ...held, attendanceIds }
}

/** Puts this many members on an empty attendance list, all there. Gives the ids, in order. */
async function seat(test: TestApp, { stage, bodyId, meetingId }: HeldMeeting, present: number): Promise<string[]> {
  await test.db.deleteFrom('attendance').where('meeting_id', '=', meetingId).execute()
  const place = { network_id: stage.networkId, body_id: bodyId, meeting_id: meetingId }
  const rows = Array.from({ length: present }, (_, index) => ({
    ...{ id: crypto.randomUUID(), ...place, position: index + 1, presence: 'present' },
    ...{ name: `Ledamot ${index + 1}`, organisation_name: 'Ekby kommun' },
  }))
  await test.db.insertInto('attendance').values(rows).execute()
  return rows.map(({ id }) => id)
}
