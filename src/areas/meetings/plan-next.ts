import { listOutstanding, listPastOnAgenda, listPastTablings, needsPlace } from '#areas/matters/index.ts'
import type { Transaction } from '#platform/db.ts'
import { insertedAt, placeOfOutstanding } from './agenda-order.rule.ts'
import { listPlaces, orderAgenda } from './agenda-order.store.ts'
import { startAgenda } from './agenda-template.store.ts'
import { putOnAgenda, takeOffComingAgendas, type Place } from './item-facts.store.ts'
import { minutesKind } from './minutes-kind.rule.ts'
import {
  findFirstPlanned,
  findNextMeeting,
  findNextPlanned,
  findProcedure,
  hasNotesAfter,
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

/** Adds a planned meeting with the standing items on its agenda. */
export async function addPlanned(tx: Transaction, meeting: NewMeeting, personId: string): Promise<void> {
  const documentKind = minutesKind(await findProcedure(tx, meeting.bodyId))
  await recordMeeting(tx, { ...meeting, documentKind })
  await recordMeetingStep(tx, { meeting, act: 'plan', from: '', to: 'planned', personId })
  await startAgenda(tx, meeting)
}

/** The same, and matters that wait and stand on no other agenda are put on it. */
export async function planMeeting(tx: Transaction, meeting: NewMeeting, personId: string): Promise<void> {
  await addPlanned(tx, meeting, personId)
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

/** What a person has said is to be taken up again goes to the next meeting that is planned from this day on. */
export async function placeTakenUp(tx: Transaction, place: Omit<Place, 'id'>, fromDay: string): Promise<void> {
  const coming = await findNextPlanned(tx, place.bodyId, fromDay)
  if (coming) await placeOutstanding(tx, { ...place, id: coming.id })
}

/**
 * Once notes have been read in, what they put off goes on to the next meeting. Old notes take with them nothing but their own
 * matters, and those only to the meeting that the notes themselves plan; what newer notes have left behind leaves the agendas
 * to come, where it stood only because it was put off.
 */
export async function placeAfterReading(tx: Transaction, meeting: Place & { day: string }): Promise<void> {
  for (const matterId of await listPastOnAgenda(tx, meeting.bodyId)) await takeOffComingAgendas(tx, matterId)
  const next = await findNextMeeting(tx, meeting.bodyId, meeting.day)
  if (!next) return
  const place = { ...meeting, id: next.id }
  if (!(await hasNotesAfter(tx, meeting.bodyId, next.day))) return placeOutstanding(tx, place)
  if (next.status !== 'planned') return
  const own = (await listPastTablings(tx, meeting.bodyId)).filter(({ meetingId }) => meetingId === meeting.id)
  for (const { matterId, title } of own) await putOnAgenda(tx, place, { id: matterId, title })
}
