import type { PagePart } from '../page-parts.rule.ts'
import type { Found, Passage } from '../reading.ts'

/** A row of a table. `cells`: where each stands on a line of its own. */
export type TableRow = Passage & { cells?: readonly Passage[] }

/** What a row of a table says outright. */
export type ToldInRow = { purpose?: Found<string>; memberCount?: Found<number>; members: Found<string>[] }

/**
 * What a page says of one network: its name, and the parts and sentences that are about it. `isTitle`: the name is only a
 * heading's, and may be the page's own.
 */
export type NetworkEntry = {
  name: Found<string>
  parts: PagePart[]
  sentences: Passage[]
  /** What the page says before it names its only network. */
  before?: readonly Passage[]
  headings?: readonly Passage[]
  isTitle?: boolean
  /** The heading is by itself a network's name, and not the page's own. */
  isOwnHeading?: boolean
  /** What stands after the dash or the colon, where the name is a term of a register. */
  term?: Passage
  row?: ToldInRow
}
