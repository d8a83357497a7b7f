/** Where in the source text a value stands: character offsets into `SourceText.text`, end exclusive. */
export type Passage = { start: number; end: number }

/** A value that was read, the words it came from, and whether the reading is sure enough to skip in review. */
export type Found<T> = { value: T; passage: Passage; isSure: boolean }

/** Where on a page something stands, in points (1/72 inch) from the page's upper left corner. */
export type Box = { left: number; top: number; width: number; height: number }

/** A line on its page, the first page being 1. `isRunning`: a head or foot that comes back on page after page. */
export type SourceLine = Passage & { page: number; box: Box; isRunning: boolean }

/**
 * A document as plain text, lines parted by \n. `pages` holds where each page begins; one page for a text file. Files
 * whose pages can be seen (PDF, pictures) also tell where each line stands and how large the pages are, in points.
 * `hasDoubtfulLetters`: which encoding the file has is a guess, so å, ä and ö may be others.
 */
export type SourceText = {
  text: string
  pages: readonly Passage[]
  lines?: readonly SourceLine[]
  pageSizes?: readonly { width: number; height: number }[]
  hasDoubtfulLetters?: true
}

/** What a document is: notes or minutes, a summons (sv. kallelse), a page of citizen promises, an agreement, … */
export type DocumentKind =
  'minutes' | 'summons' | 'promises' | 'agreement' | 'networks' | 'news' | 'press' | 'survey' | 'other'

/** One row of an attendance list. `itemNumbers` only when the person took part in some items and not in all. */
export type AttendanceReading = {
  name: Found<string>
  organisation?: Found<string>
  role?: Found<string>
  itemNumbers?: Found<number[]>
}

/** That an item was put off (sv. bordlagd), in whatever words: the passage is those words. */
export type TablingReading = { passage: Passage; isSure: boolean; deferredTo?: Found<string>; reason?: Found<string> }

export type ItemReading = {
  /** As the document writes it, with its prefix where it has one ('3', 'Fhr 3'). */
  number: string
  title: Found<string>
  /** All words under the heading, decisions included, paragraphs parted by an empty line. Nothing is thrown away. */
  text?: Found<string>
  decisions: Found<string>[]
  tabling?: TablingReading
}

export type NextMeetingReading = {
  date?: Found<string>
  time?: Found<string>
  endTime?: Found<string>
  place?: Found<string>
}

/** What a careful reader finds in a set of notes or minutes. What the text does not say is left out, never guessed. */
export type MinutesReading = {
  body?: Found<string>
  documentKind?: Found<string>
  /** YYYY-MM-DD. */
  date?: Found<string>
  /** HH:MM. */
  start?: Found<string>
  end?: Found<string>
  place?: Found<string>
  chair?: Found<string>
  secretary?: Found<string>
  approvers: Found<string>[]
  present: AttendanceReading[]
  absent: AttendanceReading[]
  items: ItemReading[]
  nextMeeting?: NextMeetingReading
}

/** Why a file gave no notes. Each has a Swedish sentence on the page and on the command line. */
export type UnreadableReason =
  | 'empty'
  | 'too-large'
  | 'no-access'
  | 'unknown-format'
  | 'unknown-picture'
  | 'in-frames'
  | 'old-office'
  | 'several-files'
  | 'broken'
  | 'password-needed'
  | 'no-text-layer'
  | 'not-minutes'
  | 'too-slow'
  | 'too-demanding'
  | 'too-long'
  | 'too-deep'
  | 'too-many'
  | 'busy'
