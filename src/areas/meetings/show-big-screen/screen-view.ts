/** What the big screen shows of an item: nothing but its place when it is closed to anybody. */
export type ScreenItem =
  | { isClosed: true; number: string }
  | {
      isClosed: false
      id: string
      number: string
      title: string
      proposal: string
      notes: string
      version: number
      decisions: readonly string[]
      tabling: string | undefined
      plannedMinutes: number | null
    }

export type ScreenView = {
  meetingId: string
  /** 'Ledningsgruppen 2 december 2026' */
  name: string
  isOngoing: boolean
  isPlanned: boolean
  count: number
  current: ScreenItem | undefined
  next: ScreenItem | undefined
  since: Date | null
  now: Date
}
