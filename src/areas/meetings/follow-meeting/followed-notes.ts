import { asActor, recordReadings, type Deployment } from '#areas/access/index.ts'
import { log } from '#platform/log.ts'
import { readNotesSince, type ReadNotes } from './followed-meeting.store.ts'
import { eventsOf, tell, type Follower, type News } from './follower.ts'

/** The notes of a meeting's items as those who follow it get them. */
export type FollowedNotes = {
  deployment: Deployment
  followers: ReadonlySet<Follower>
  /** Has it found out anew what the follower may read. */
  lookAnew(follower: Follower): void
  /** The notes of each item as they were read last. */
  kept: Map<string, Pick<ReadNotes, 'version' | 'text' | 'state'>>
  /** Items to read, with the version that was announced. */
  wanted: Map<string, number>
  /** Items that nobody could be found to read as; tried again when somebody has been looked at. */
  unread: Map<string, number>
  isReading: boolean
}

export const followNotes = (
  deployment: Deployment,
  followers: ReadonlySet<Follower>,
  lookAnew: FollowedNotes['lookAnew'],
): FollowedNotes => ({
  ...{ deployment, followers, lookAnew, isReading: false },
  ...{ kept: new Map(), wanted: new Map(), unread: new Map() },
})

/** The item has come to this version: it is read once, as one who may read it, and told to all who may. */
export function notesChanged(notes: FollowedNotes, itemId: string, version: number): void {
  notes.wanted.set(itemId, Math.max(version, notes.wanted.get(itemId) ?? 0))
  if (notes.isReading) return
  notes.isReading = true
  void readWanted(notes)
    .catch((fault: unknown) => log.error({ fault: String(fault) }, 'notes could not be read for those who follow'))
    .finally(() => {
      notes.isReading = false
      const [next] = notes.wanted
      if (next) notesChanged(notes, ...next)
    })
}

async function readWanted(notes: FollowedNotes): Promise<void> {
  for (const [itemId, version] of notes.wanted) {
    notes.wanted.delete(itemId)
    await read(notes, itemId, version)
  }
}

async function read(notes: FollowedNotes, itemId: string, version: number): Promise<void> {
  const mayRead = [...notes.followers].filter(({ readable }) => readable?.versions.has(itemId))
  // A writer may know who the other writers are.
  const reader = mayRead.find(({ view }) => view === 'writer') ?? mayRead[0]
  if (!reader) return void notes.unread.set(itemId, version)
  const known = notes.kept.get(itemId)
  const since = known?.version ?? version - 1
  const now = await asActor(notes.deployment.app, reader.actor, (tx) => readNotesSince(tx, itemId, since))
  if (!now) {
    // What they might read a moment ago is closed to them by now. Another is asked in their place.
    notes.lookAnew(reader)
    notes.wanted.set(itemId, version)
    return
  }
  notes.kept.set(itemId, { version: now.version, text: now.text, state: now.state })
  tellThem(notes, notes.followers, { itemId, now, since, before: known?.text })
}

function tellThem(notes: FollowedNotes, followers: Iterable<Follower>, news: News): void {
  const events = eventsOf(news)
  for (const follower of followers) if (tell(follower, news, events)) logReading(notes, follower, news.itemId)
}

/** Once for each stream, as a page is logged once each time that it is shown. */
function logReading({ deployment }: FollowedNotes, follower: Follower, itemId: string): void {
  const { readable, logged, view, actor } = follower
  const records = (readable?.restricted.get(itemId) ?? []).filter((record) => !logged.has(record))
  if (view === 'screen' || records.length === 0) return
  for (const record of records) logged.add(record)
  const read = new Set(records)
  deployment.afterwards(() => asActor(deployment.app, actor, (tx) => recordReadings(tx, actor.personId, read)))
}

/** Tells one follower, who has just been found to be allowed to read, what they have not had. */
export function catchUp(notes: FollowedNotes, follower: Follower): void {
  for (const [itemId, version] of follower.readable?.versions ?? []) {
    const known = notes.kept.get(itemId)
    if (known && known.version >= version)
      tellThem(notes, [follower], { itemId, now: { ...known, updates: [] }, since: known.version, before: undefined })
    else if (follower.versions.get(itemId) !== version) notesChanged(notes, itemId, version)
  }
  for (const [itemId, version] of notes.unread) {
    notes.unread.delete(itemId)
    notesChanged(notes, itemId, version)
  }
}
