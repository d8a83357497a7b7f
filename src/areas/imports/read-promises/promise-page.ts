import type { Passage } from '../reading.ts'
import type { PageList, PagePart } from '../page-parts.rule.ts'

/** A page of promises taken apart, without what explains the idea of promises and without the frame of the site. */
export type PromisePage = {
  text: string
  parts: readonly PagePart[]
  lists: readonly PageList[]
  /** The sentences of the paragraphs. */
  sentences: readonly Passage[]
}
