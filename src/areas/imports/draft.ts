import type { DocumentKind, SourceLine, SourceText } from './reading.ts'

/** The words of the source that a value was read from; none for what a person added. */
export type Words = { start: number; end: number } | null

/** How a reading stands in review: whether it was sure, and whether a person has said that it is right. */
type Standing = { isSure: boolean; isAccepted?: boolean }

/** A value on the review page: what it is now, the words it was read from, how sure. */
export type Reviewed = Standing & { value: string; words: Words }

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

export type DraftPerson = Standing & {
  name: string
  organisation: string
  role: string
  isPresent: boolean
  /** As written by the reviewer: '2' or '2, 3'; empty means the whole meeting. */
  items: string
  words: Words
}

export type DraftItem = Standing & {
  number: string
  title: string
  text: string
  /** Parted by an empty line. */
  decisions: string
  decisionWords: Words[]
  isTabled: boolean
  reason: string
  deferredTo: string
  tablingWords: Words
  words: Words
  /** The paragraph of law by which the item is confidential (sekretess), such as 'OSL 18:1'. Absent for an open one. */
  confidentialBy?: string
  /** The ids of those it is left open to; absent when that is the whole body. */
  confidentialTo?: string[]
}

/** What a reviewer sees and mends (sv. utkast): flat values, as a form holds them. */
export type DraftFields = { single: Record<SingleField, Reviewed>; people: DraftPerson[]; items: DraftItem[] }

/** A value of a document that is not notes of a meeting. `group` holds together what belongs together: one network of several. */
export type OtherValue = Reviewed & { field: string; group: string }

export type OtherFields = { values: OtherValue[] }

export type DraftKind = DocumentKind | 'archive'

/** `same-file`, `same-meeting`: another draft is kept instead. `unpacked`: an archive whose files have been taken out. */
export type DraftStatus =
  'waiting' | 'to-review' | 'unreadable' | 'confirmed' | 'discarded' | 'same-file' | 'same-meeting' | 'unpacked'

export type Draft = {
  id: string
  networkId: string
  networkName: string
  batchId: string | null
  fileName: string
  kind: DraftKind
  status: DraftStatus
  problem: string
  sourceText: string
  /** How far the slow reading of a scan has come; zero when that is not under way. */
  pagesDone: number
  pagesInAll: number
  /** Where each page begins in the text, and where lines stand on pages that can be seen. */
  pages: SourceText['pages']
  layout: PageLayout | null
  /** Of notes of a meeting; `otherFields` of any other document. */
  fields: DraftFields | null
  otherFields: OtherFields | null
  version: number
  keptDraftId: string | null
  /** Who opened it for review last, and when: another reviewer is told. */
  reviewerId: string | null
  reviewerName: string | null
  reviewingSince: Date | null
  meetingId: string | null
  confirmedBy: string | null
  confirmedById: string | null
}

/** Lines and sizes of pages that can be shown as pictures. */
export type PageLayout = { lines: readonly SourceLine[]; pageSizes: readonly { width: number; height: number }[] }

export type DraftRow = {
  id: string
  kind: DraftKind
  fileName: string
  networkName: string
  status: DraftStatus
  createdAt: Date
  meetingId: string | null
}
