import type { OutstandingMatter, PastTablingCount } from '#areas/matters/types.ts'
import type { AgendaClock } from './agenda-clock.rule.ts'
import type { Conflict } from './conflict.rule.ts'
import type { ItemRequest } from './item-request.ts'

/** What the page of a meeting shows of how it is planned. */
export type MeetingPlanning = {
  clock: AgendaClock
  /** What the day collides with; only for the secretary, while the meeting is planned. */
  conflicts: readonly Conflict[]
  /** The matters on the agenda that waited for it, by their ids. */
  waiting: ReadonlyMap<string, OutstandingMatter>
  /** What others have asked to have taken up; only for the secretary. */
  requests: readonly ItemRequest[]
  /** How many matters put off in old notes wait for a word; only for the secretary, while the meeting is planned. */
  past: readonly PastTablingCount[]
  /** Whether the reader may ask for an item here. */
  mayAsk: boolean
}
