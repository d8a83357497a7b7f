import type { Context } from 'hono'
import type { Workspace } from '#areas/access/index.ts'
import { listJointNotes } from './joint-notes.store.ts'
import type { LiveMeeting } from './live-meeting.ts'
import { findCurrentItem } from './live-meeting.store.ts'
import type { Meeting } from './meeting.ts'

/** What the page of a meeting needs to follow it, and, for the one who writes, to write together with others. */
export async function findLiveMeeting(
  c: Context<Workspace>,
  meeting: Meeting,
  isWriter: boolean,
): Promise<LiveMeeting> {
  const { db, actor, deployment, today } = c.var
  const isOngoing = meeting.status === 'ongoing'
  const isExpected = isOngoing || (meeting.status === 'planned' && meeting.day === today)
  const current = isOngoing ? await findCurrentItem(db, meeting.id) : { itemId: null, since: null }
  const notes = isOngoing && isWriter ? await listJointNotes(db, meeting.id) : []
  return {
    streamPath: isExpected ? `/arbetsyta/moten/${meeting.id}/handelser` : undefined,
    currentItemId: current.itemId,
    currentSince: current.since,
    now: deployment.clock(),
    personId: actor.personId,
    written: new Map(
      [...notes].map(([itemId, { version, text, state }]) => [
        itemId,
        { version, text, state: Buffer.from(state).toString('base64') },
      ]),
    ),
  }
}
