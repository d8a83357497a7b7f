import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { placeTakenUp } from '#areas/meetings/index.ts'
import { recordAct } from '#platform/audit.ts'
import { holdUntilCommit } from '#platform/db.ts'
import type { Draft } from '../draft.ts'
import type { Resting } from './resting.ts'
import { changeToTakenBack, findMadeMeeting, removeImportedMeeting } from './take-back-confirmation.store.ts'

type Confirmed = Pick<Draft, 'id' | 'networkId' | 'meetingId'>

/**
 * Takes back that a draft was confirmed (sv. tar tillbaka bekräftelsen): what it made is gone, and it is to be reviewed
 * again with its fields. Gives what rests on it; then nothing has happened. ADR 33.
 */
export async function takeBack(c: Context<Workspace>, { id, networkId, meetingId }: Confirmed): Promise<Resting[]> {
  const { db } = c.var
  const made = meetingId ? await findMadeMeeting(db, meetingId) : undefined
  if (meetingId && made) {
    // Whoever publishes or writes in the meeting, and whoever reads another in for the body, waits or is waited for.
    for (const held of [made.bodyId, meetingId]) await holdUntilCommit(db, held)
    const hindrances = await removeImportedMeeting(db, id)
    if (hindrances.length > 0) return hindrances
    // What newer notes had taken off coming agendas waits again, and not unseen.
    await placeTakenUp(db, { networkId, bodyId: made.bodyId }, made.day)
  } else if (meetingId) {
    return ['unknown']
  } else {
    await changeToTakenBack(db, id)
  }
  await recordAct(db, networkId, {
    act: 'take-back-confirmation',
    subjectKind: 'import-draft',
    subjectId: id,
    ...(made ? { detail: { meetingId, day: made.day, contentHash: made.contentHash } } : {}),
  })
  return []
}
