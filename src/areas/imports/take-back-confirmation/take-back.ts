import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { placeTakenUp } from '#areas/meetings/index.ts'
import { recordAct, type Act } from '#platform/audit.ts'
import { holdUntilCommit, type Transaction } from '#platform/db.ts'
import type { Draft } from '../draft.ts'
import type { MadeMeeting } from './made-meeting.ts'
import type { Resting } from './resting.ts'
import {
  changeToTakenBack,
  findMadeMeeting,
  findPlannedNext,
  isThere,
  removeImportedMeeting,
} from './take-back-confirmation.store.ts'

type Confirmed = Pick<Draft, 'id' | 'networkId' | 'meetingId'>
type Removal = { resting: Resting[]; nextMeetingId?: string }

/** Takes away the meeting, and the next one where its notes planned it and nobody has touched it. */
async function removeMade(
  db: Transaction,
  { id, networkId }: Confirmed,
  meetingId: string,
  { bodyId, day }: MadeMeeting,
): Promise<Removal> {
  const next = await findPlannedNext(db, id)
  // Whoever publishes or writes in one of them, and whoever reads another in for the body, waits or is waited for.
  for (const held of [bodyId, meetingId, ...(next ? [next.id] : [])]) await holdUntilCommit(db, held)
  const resting = await removeImportedMeeting(db, id)
  if (resting.length > 0) return { resting }
  // What newer notes had taken off coming agendas waits again, and not unseen.
  await placeTakenUp(db, { networkId, bodyId }, day)
  return { resting, ...(next && !(await isThere(db, next.id)) && { nextMeetingId: next.id }) }
}

/**
 * Takes back that a draft was confirmed (sv. tar tillbaka bekräftelsen): what it made is gone, and it is to be reviewed
 * again with its fields. Gives what rests on it; then nothing has happened. ADR 33.
 */
export async function takeBack(c: Context<Workspace>, draft: Confirmed): Promise<Resting[]> {
  const { db } = c.var
  const { id, networkId, meetingId } = draft
  if (!meetingId) {
    await changeToTakenBack(db, id)
    await recordTakenBack(db, draft)
    return []
  }
  const made = await findMadeMeeting(db, meetingId)
  if (!made) return ['unknown']
  const { resting, ...gone } = await removeMade(db, { id, networkId, meetingId }, meetingId, made)
  if (resting.length > 0) return resting
  await recordTakenBack(db, draft, { meetingId, day: made.day, contentHash: made.contentHash, ...gone })
  return []
}

const recordTakenBack = (db: Transaction, { id, networkId }: Confirmed, detail?: Act['detail']) =>
  recordAct(db, networkId, {
    act: 'take-back-confirmation',
    subjectKind: 'import-draft',
    subjectId: id,
    ...(detail && { detail }),
  })
