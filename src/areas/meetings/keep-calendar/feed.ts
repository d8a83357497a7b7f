/** An address that a calendar program reads meetings at. `bodyName` null: all that the owner takes part in. */
export type Feed = { id: string; bodyId: string | null; bodyName: string | null; createdAt: Date }

/** A meeting, or a guest's part of one, as it stands in a feed. */
export type FeedEvent = {
  meetingId: string
  itemId: string | null
  itemNumber: string | null
  bodyName: string
  networkName: string
  day: string
  startsAt: Date | null
  endsAt: Date | null
  place: string
  onlineUrl: string
  sequence: number
  isCancelled: boolean
  /** Whether its page opens for the owner of the feed. */
  isReadable: boolean
}
