import type { RecordKind } from '#areas/access/types.ts'

/** That somebody read what is closed to others. The record is named by its place, never by its words. */
export type ReadingRow = {
  id: string
  readAt: Date
  personName: string
  recordKind: RecordKind
  recordId: string
  meetingId: string | null
  /** Of the item, as 'punkt 3'; null for what is no item. */
  number: string | null
  /** Day of the item's meeting; null for what is no item. */
  day: string | null
  bodyName: string | null
}

export const readingsOnPage = 50
