import type { Actor, Deployment } from '#areas/access/index.ts'
import type { Follower as Listener } from '#platform/announcements.ts'
import { heartbeat, openEventStream } from '#platform/event-stream.ts'
import type { Meeting } from '../meeting.ts'
import {
  endFollower,
  followMeeting,
  itemChanged,
  joinMeeting,
  keepAlive,
  meetingChanged,
  rightsChanged,
  type FollowedMeeting,
} from './followed-meeting.ts'
import type { Follower, View } from './follower.ts'

export type Joining = {
  meeting: Pick<Meeting, 'id' | 'networkId' | 'bodyId'>
  view: View
  actor: Actor
  findActor: Follower['findActor']
  versions: Map<string, number>
  drawnAt: number
}

/** All that is followed in this process. */
export type FollowedMeetings = {
  deployment: Deployment
  meetings: Map<string, FollowedMeeting>
  /** The streams of each person, the oldest first. */
  byPerson: Map<string, Follower[]>
  isEnding: boolean
}

// A browser opens six connections to a host at the most, and needs some of them for its pages.
const mostStreams = 4
const beat = 10_000

export function openFollowedMeetings(deployment: Deployment): FollowedMeetings {
  const all: FollowedMeetings = { deployment, meetings: new Map(), byPerson: new Map(), isEnding: false }
  const beating = setInterval(() => all.meetings.forEach((meeting) => keepAlive(meeting, Date.now())), beat).unref()
  deployment.announcements.follow({
    ...hearing(all),
    ended() {
      all.isEnding = true
      clearInterval(beating)
      for (const { followers } of all.meetings.values())
        followers.forEach((follower) => endFollower(follower, 'stopping'))
    },
  })
  return all
}

/** The triggers of the database say 'meeting', 'meeting item version', or on the other channel nothing. */
const hearing = ({ meetings }: FollowedMeetings): Pick<Listener, 'told' | 'missed'> => ({
  told(channel, words) {
    if (channel === 'radslag_rights') return meetings.forEach(rightsChanged)
    const [meetingId = '', itemId, version] = words.split(' ')
    const meeting = meetings.get(meetingId)
    if (meeting && itemId) itemChanged(meeting, itemId, Number(version))
    else if (meeting) meetingChanged(meeting)
  },
  missed: () =>
    meetings.forEach((meeting) => {
      rightsChanged(meeting)
      meetingChanged(meeting)
    }),
})

/** Opens a stream. Of one person's, the one that was opened first gives way. */
export function joinFollowed(all: FollowedMeetings, joining: Joining): Response {
  const { meeting, view, actor, findActor, versions } = joining
  const stream = openEventStream(() => forget(all, joining, follower))
  const follower: Follower = {
    ...{ stream, view, actor, findActor, versions, readable: undefined, looks: 0, lookedAt: 0 },
    ...{ whole: new Set<string>(), logged: new Set<string>() },
  }
  const followed = all.meetings.get(meeting.id) ?? followMeeting(all.deployment, meeting)
  all.meetings.set(meeting.id, followed)
  stream.send(heartbeat)
  const own = [...(all.byPerson.get(actor.personId) ?? []), follower]
  all.byPerson.set(actor.personId, own)
  joinMeeting(followed, follower, joining.drawnAt)
  for (const earlier of own.slice(0, -mostStreams)) endFollower(earlier, 'replaced')
  if (all.isEnding) endFollower(follower, 'stopping')
  return stream.response
}

function forget({ byPerson, meetings }: FollowedMeetings, { actor, meeting }: Joining, follower: Follower): void {
  const left = (byPerson.get(actor.personId) ?? []).filter((other) => other !== follower)
  if (left.length > 0) byPerson.set(actor.personId, left)
  else byPerson.delete(actor.personId)
  const followed = meetings.get(meeting.id)
  followed?.followers.delete(follower)
  if (followed?.followers.size === 0) meetings.delete(meeting.id)
}
