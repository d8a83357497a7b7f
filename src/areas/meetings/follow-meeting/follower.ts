import type { Actor } from '#areas/access/index.ts'
import { eventOf, type EventStream } from '#platform/event-stream.ts'
import { changeBetween } from '#platform/joint-text/index.ts'
import type { ReadNotes, Readable } from './followed-meeting.store.ts'

/** How somebody looks at a meeting: reads it, writes in it, or shows it on a screen that others see too. */
export type View = 'reader' | 'writer' | 'screen'

/** One browser that follows a meeting. */
export type Follower = {
  stream: EventStream
  view: View
  actor: Actor
  findActor(): Promise<Actor | undefined>
  /** What the actor has been shown to be allowed to read. Nothing while that is in doubt: then no words are sent. */
  readable: Readable | undefined
  /** Counts the looks at what may be read: only the latest counts. */
  looks: number
  lookedAt: number
  /** The items that could be read at the latest look; undefined before the first. */
  shown?: string
  /** The version of each item's notes that the browser has. */
  versions: Map<string, number>
  /** The items whose whole text the browser has had from here, so that the next change is enough. */
  whole: Set<string>
  /** The closed records whose reading has been logged for this stream. */
  logged: Set<string>
}

/** The notes of one item as they were read, since when the updates tell, and what the text was then. */
export type News = { itemId: string; now: ReadNotes; since: number; before: string | undefined }

export type NewsEvents = Record<'change' | 'text' | 'updates' | 'state', () => Uint8Array>

const made = (make: () => Uint8Array): (() => Uint8Array) => {
  let bytes: Uint8Array | undefined
  return () => (bytes ??= make())
}

/** The events that tell of the news, each made once however many it is sent to. */
export function eventsOf({ itemId, now, since, before }: News): NewsEvents {
  const head = { itemId, version: now.version }
  const nothing = { at: 0, removed: 0, inserted: '' }
  const writers = now.updates.map(({ personId, personName }) => ({ id: personId, name: personName }))
  return {
    change: made(() => eventOf('text', { ...head, since, change: changeBetween(before ?? '', now.text) ?? nothing })),
    text: made(() => eventOf('text', { ...head, text: now.text })),
    updates: made(() =>
      eventOf('notes', { ...head, since, updates: now.updates.map(({ update }) => update), writers }),
    ),
    state: made(() => eventOf('notes', { ...head, updates: [now.state], writers: [] })),
  }
}

/** Sends the news to one who may read the item and has not had them; tells whether words were sent. */
export function tell(follower: Follower, news: News, events: NewsEvents): boolean {
  const { itemId, now, since, before } = news
  const has = follower.versions.get(itemId)
  if (!follower.readable?.versions.has(itemId) || has === now.version) return false
  const isNext = has === since
  if (follower.view === 'writer') {
    const isWhole = now.updates.length === now.version - since
    follower.stream.send(isNext && isWhole ? events.updates() : events.state())
  } else {
    const isKnown = isNext && before !== undefined && follower.whole.has(itemId)
    follower.stream.send(isKnown ? events.change() : events.text())
    follower.whole.add(itemId)
  }
  follower.versions.set(itemId, now.version)
  return true
}
