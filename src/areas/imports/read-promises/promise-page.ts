import type { Passage } from '../reading.ts'
import type { PageList, PagePart } from '../page-parts.rule.ts'

/**
 * A page of promises taken apart, without the frame of the site, without what explains the idea of promises, and without
 * what tells how earlier promises were kept.
 */
export type PromisePage = {
  text: string
  parts: readonly PagePart[]
  lists: readonly PageList[]
  /** The sentences of the paragraphs. */
  sentences: readonly Passage[]
  /** The sentences of the whole page: what promises rest on is told where the idea is explained, too. */
  allSentences: readonly Passage[]
}
