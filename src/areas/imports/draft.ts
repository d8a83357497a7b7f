/** A value on the review page: what it is now, the words it was read from (none for what a person added), how sure. */
export type Reviewed = { value: string; words: { start: number; end: number } | null; isSure: boolean }

export const singleFields = [
  'body',
  'documentKind',
  'date',
  'start',
  'end',
  'place',
  'chair',
  'secretary',
  'approvers',
  'nextDate',
  'nextTime',
  'nextEndTime',
  'nextPlace',
] as const

export type SingleField = (typeof singleFields)[number]

export type DraftPerson = {
  name: string
  organisation: string
  role: string
  isPresent: boolean
  /** As written by the reviewer: '2' or '2, 3'; empty means the whole meeting. */
  items: string
  words: Reviewed['words']
  isSure: boolean
}

export type DraftItem = {
  number: string
  title: string
  text: string
  /** Parted by an empty line. */
  decisions: string
  decisionWords: Reviewed['words'][]
  isTabled: boolean
  reason: string
  deferredTo: string
  tablingWords: Reviewed['words']
  words: Reviewed['words']
  isSure: boolean
}

/** What a reviewer sees and mends (sv. utkast): flat values, as a form holds them. */
export type DraftFields = { single: Record<SingleField, Reviewed>; people: DraftPerson[]; items: DraftItem[] }

export type DraftStatus = 'to-review' | 'unreadable' | 'confirmed' | 'discarded'

export type Draft = {
  id: string
  networkId: string
  networkName: string
  fileName: string
  status: DraftStatus
  problem: string
  sourceText: string
  fields: DraftFields | null
  version: number
  meetingId: string | null
  confirmedBy: string | null
  confirmedById: string | null
}

export type DraftRow = {
  id: string
  fileName: string
  networkName: string
  status: DraftStatus
  createdAt: Date
  meetingId: string | null
}
