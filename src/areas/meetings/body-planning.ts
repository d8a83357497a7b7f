import type { OpenPoll } from './date-poll.ts'
import type { ItemRequest } from './item-request.ts'

/** What is being planned in a body, as its page shows it. */
export type BodyPlanning = {
  polls: readonly OpenPoll[]
  /** Only for the secretary. */
  requests: readonly ItemRequest[]
  mayPlan: boolean
  mayAsk: boolean
}
