/** Where a meeting that is being held has come, and what the page needs to follow it. */
export type LiveMeeting = {
  /** Where the page hears of what changes; nothing while nothing is expected to. */
  streamPath: string | undefined
  currentItemId: string | null
  /** Since when the meeting has been at that item. */
  currentSince: Date | null
  now: Date
  /** The one who reads the page: unsent text in a browser is kept by person. */
  personId: string
  /** What the writer's browser begins from, by the item: the notes of one version and their joint text in base64. */
  written: ReadonlyMap<string, { version: number; text: string; state: string }>
}
