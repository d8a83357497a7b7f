import { Hono } from 'hono'
import { asActor, may, watchSession, type Deployment, type SignedIn } from '#areas/access/index.ts'
import { found, idFrom, stopUnless } from '#platform/http.ts'
import { findMeeting } from '../meetings.store.ts'
import { joinFollowed, openFollowedMeetings } from './followed-meetings.ts'
import type { View } from './follower.ts'

const views: Record<string, View> = { skrivare: 'writer', storbild: 'screen' }

/** 'item:version,item:version': what the browser already has. */
const versionsIn = (text: string): Map<string, number> =>
  new Map(
    [...text.matchAll(/([0-9a-f-]{36}):(\d{1,9})(?:,|$)/g)].map(([, itemId = '', version]) => [
      itemId,
      Number(version),
    ]),
  )

/**
 * What happens at a meeting, as server-sent events. Stands before the workspace's transaction: a stream is open for
 * hours and must hold no connection.
 */
export function followMeetingRoute(deployment: Deployment) {
  const followed = openFollowedMeetings(deployment)
  return new Hono<SignedIn>().get('/moten/:meetingId/handelser', async (c) => {
    const { actor } = c.var
    const meetingId = idFrom(c.req.param('meetingId'))
    const meeting = found(await asActor(deployment.app, actor, (tx) => findMeeting(tx, meetingId)))
    const view = views[c.req.query('vy') ?? ''] ?? 'reader'
    const isReader = may(actor, 'read-body', meeting)
    stopUnless(isReader || (view === 'reader' && actor.guestItemIds.length > 0))
    stopUnless(view !== 'writer' || may(actor, 'write-notes', meeting))
    const versions = versionsIn(c.req.query('efter') ?? '')
    // Without the hour of a page there is no page that could be out of date.
    const drawnAt = Number(c.req.query('ritad') ?? Infinity)
    return joinFollowed(followed, { meeting, view, actor, findActor: watchSession(c), versions, drawnAt })
  })
}
