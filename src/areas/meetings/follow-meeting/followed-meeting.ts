import { asActor, may, type Deployment } from '#areas/access/index.ts'
import { eventOf, heartbeat } from '#platform/event-stream.ts'
import { log } from '#platform/log.ts'
import type { Meeting } from '../meeting.ts'
import { findReadable, type Readable } from './followed-meeting.store.ts'
import { catchUp, followNotes, notesChanged, type FollowedNotes } from './followed-notes.ts'
import type { Follower } from './follower.ts'

type Place = Pick<Meeting, 'id' | 'networkId' | 'bodyId'>

/** Why a stream ends: the browser then comes back, waits until it is looked at, or gives up. */
type Ending = 'stopping' | 'replaced' | 'closed'

/** One meeting that somebody follows in this process. */
export type FollowedMeeting = {
  deployment: Deployment
  place: Place
  followers: Set<Follower>
  notes: FollowedNotes
  /** The items that everybody has been looked at for. */
  tried: Set<string>
  /** Those who are to be looked at, one after the other: a hundred at once would hold up everybody's pages. */
  turns: Promise<void>
  /** When something else than notes last changed, as far as this process knows. */
  changedAt: number
  /** Set while word of a change waits for more of the kind. */
  telling: NodeJS.Timeout | undefined
}

const longestUnlooked = 25_000
const pause = 100
const changedEvent = eventOf('changed', {})

export function followMeeting(deployment: Deployment, place: Place): FollowedMeeting {
  const followers = new Set<Follower>()
  const notes = followNotes(deployment, followers, (follower) => lookAnew(meeting, follower))
  const meeting: FollowedMeeting = {
    ...{ deployment, place, followers, notes, telling: undefined },
    ...{ tried: new Set<string>(), turns: Promise.resolve(), changedAt: deployment.clock().getTime() },
  }
  return meeting
}

export function endFollower({ stream }: Follower, reason: Ending): void {
  stream.send(eventOf('ended', { reason }))
  stream.close()
}

/** `drawnAt`: when the page was drawn that the follower looks at. What has changed since then it does not show. */
export function joinMeeting(meeting: FollowedMeeting, follower: Follower, drawnAt: number): void {
  meeting.followers.add(follower)
  if (drawnAt <= meeting.changedAt) follower.stream.send(changedEvent)
  look(meeting, follower).catch(failed)
}

/** What is shown on a screen is seen by others than the one who shows it: there, nothing that is closed to anybody. */
const seenBy = ({ view }: Follower, readable: Readable): Readable =>
  view === 'screen'
    ? { ...readable, versions: new Map([...readable.versions].filter(([itemId]) => !readable.restricted.has(itemId))) }
    : readable

const idsOf = (readable: Readable) => [...readable.versions.keys()].sort().join()

async function findNow(
  { deployment, place }: FollowedMeeting,
  follower: Follower,
): Promise<{ actor: Follower['actor']; readable: Readable } | undefined> {
  const actor = await follower.findActor()
  if (!actor || !(may(actor, 'read-body', place) || actor.guestItemIds.length > 0)) return undefined
  if (follower.view === 'writer' && !may(actor, 'write-notes', place)) return undefined
  const readable = await asActor(deployment.app, actor, (tx) => findReadable(tx, place.id))
  return readable && { actor, readable: seenBy(follower, readable) }
}

async function look(meeting: FollowedMeeting, follower: Follower): Promise<void> {
  const number = (follower.looks += 1)
  follower.lookedAt = Date.now()
  const found = await findNow(meeting, follower)
  // Another look was begun meanwhile, or the browser has left.
  if (follower.looks !== number || !meeting.followers.has(follower)) return
  if (!found) return endFollower(follower, 'closed')
  const before = follower.shown
  follower.shown = idsOf(found.readable)
  Object.assign(follower, found)
  // Also when rights changed before the first look was over: the page may show what has been closed since.
  if (before === undefined ? number > 1 : before !== follower.shown) follower.stream.send(changedEvent)
  catchUp(meeting.notes, follower)
}

const failed = (fault: unknown) => log.error({ fault: String(fault) }, 'one who follows a meeting was not looked at')

function lookInTurn(meeting: FollowedMeeting, follower: Follower): void {
  follower.lookedAt = Date.now()
  meeting.turns = meeting.turns
    .then(() => (meeting.followers.has(follower) ? look(meeting, follower) : undefined))
    .catch(failed)
}

/** Nothing is told to the follower before they have been looked at. */
function lookAnew(meeting: FollowedMeeting, follower: Follower): void {
  follower.readable = undefined
  follower.looks += 1
  lookInTurn(meeting, follower)
}

/** Somebody's right to read may have changed. */
export function rightsChanged(meeting: FollowedMeeting): void {
  meeting.changedAt = meeting.deployment.clock().getTime()
  meeting.followers.forEach((follower) => lookAnew(meeting, follower))
}

export function itemChanged(meeting: FollowedMeeting, itemId: string, version: number): void {
  const { followers, tried, notes } = meeting
  const isKnown = tried.has(itemId) || [...followers].some(({ readable }) => readable?.versions.has(itemId))
  tried.add(itemId)
  if (!isKnown) followers.forEach((follower) => lookInTurn(meeting, follower))
  notesChanged(notes, itemId, version)
}

/** Something else than notes has changed. */
export function meetingChanged(meeting: FollowedMeeting): void {
  meeting.changedAt = meeting.deployment.clock().getTime()
  meeting.telling ??= setTimeout(() => {
    meeting.telling = undefined
    for (const { stream } of meeting.followers) stream.send(changedEvent)
  }, pause)
}

/** Keeps the streams open, and looks anew at whoever was not looked at for a while. */
export function keepAlive(meeting: FollowedMeeting, now: number): void {
  for (const follower of meeting.followers) {
    follower.stream.send(heartbeat)
    if (now - follower.lookedAt > longestUnlooked) lookInTurn(meeting, follower)
  }
}
