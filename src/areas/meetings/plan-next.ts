import { listOutstanding, needsPlace } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import { insertedAt, placeOfOutstanding } from './agenda-order.rule.ts'
import { listPlaces, orderAgenda } from './agenda-order.store.ts'
import { startAgenda } from './agenda-template.store.ts'
import { putOnAgenda, type Place } from './item-facts.store.ts'
import { minutesKind } from './minutes-kind.rule.ts'
import {
  findFirstPlanned,
  findNextMeeting,
  findProcedure,
  recordMeeting,
  recordMeetingStep,
  type NewMeeting,
} from './meetings.store.ts'

/**
 * Puts every matter that waits and stands on no coming agenda on this one, where the agenda has room for such, so that none
 * waits unseen.
 */
export async function placeOutstanding(tx: Transaction, meeting: Place): Promise<void> {
  const waiting = (await listOutstanding(tx, meeting.bodyId)).filter(needsPlace)
  if (waiting.length === 0) return
  const standing = await listPlaces(tx, meeting.id)
  for (const matter of waiting) await putOnAgenda(tx, meeting, matter)
  const added = (await listPlaces(tx, meeting.id)).slice(standing.length).map(({ id }) => id)
  const before = standing.map(({ id }) => id)
  const place = placeOfOutstanding(standing)
  if (place < before.length) await orderAgenda(tx, meeting.id, insertedAt(before, place, added))
}

/** Adds a planned meeting with the standing items on its agenda; matters that wait and stand on no other are put on it. */
export async function planMeeting(tx: Transaction, meeting: NewMeeting, personId: string): Promise<void> {
  const documentKind = minutesKind(await findProcedure(tx, meeting.bodyId))
  await recordMeeting(tx, { ...meeting, documentKind })
  await recordMeetingStep(tx, { meeting, act: 'plan', from: '', to: 'planned', personId })
  await startAgenda(tx, meeting)
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
