import { listOutstanding } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import { putOnAgenda, type Place } from './item-facts.store.ts'
import {
  findFirstPlanned,
  findNextMeeting,
  recordMeeting,
  recordMeetingStep,
  type NewMeeting,
} from './meetings.store.ts'

/** Puts every matter that was put off and stands on no coming agenda on this one, so that none waits unseen. */
async function placeOutstanding(tx: Transaction, meeting: Place): Promise<void> {
  for (const matter of await listOutstanding(tx, meeting.bodyId)) {
    if (!matter.next) await putOnAgenda(tx, meeting, matter)
  }
}

/** Adds a planned meeting; matters that were put off and stand on no coming agenda are put on this one. */
export async function planMeeting(tx: Transaction, meeting: NewMeeting, personId: string): Promise<void> {
  await recordMeeting(tx, meeting)
  await recordMeetingStep(tx, { meeting, act: 'plan', from: '', to: 'planned', personId })
  await placeOutstanding(tx, meeting)
}

/** The same for the body's next meeting after a day, when there is one. */
export async function placeOnNext(tx: Transaction, meeting: Place & { day: string }): Promise<void> {
  const next = await findNextMeeting(tx, meeting.bodyId, meeting.day)
  if (next) await placeOutstanding(tx, { ...meeting, id: next.id })
}

/** What a cancelled meeting leaves behind goes to the next one, or else to any that is planned, were it earlier. */
export async function placeAfterCancelling(tx: Transaction, meeting: Place & { day: string }): Promise<void> {
  const coming =
    (await findNextMeeting(tx, meeting.bodyId, meeting.day)) ?? (await findFirstPlanned(tx, meeting.bodyId))
  if (coming) await placeOutstanding(tx, { ...meeting, id: coming.id })
}
