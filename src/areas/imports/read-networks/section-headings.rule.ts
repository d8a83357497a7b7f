import type { PagePart } from '../page-parts.rule.ts'
import { isLabel } from './network-headings.rule.ts'

const sectionMark = /^(?:§\s?\d{1,2}|\d{1,2}\s?§)[.:]?\s{1,3}/u

/** `§ 2 Medlemmar` in statutes (sv. stadgar, förbundsordning) is the heading `Medlemmar`. */
export const withoutSectionMarks = (parts: readonly PagePart[]): PagePart[] =>
  parts.map((part) => {
    const mark = part.kind === 'heading' ? (sectionMark.exec(part.words)?.[0] ?? '') : ''
    const words = part.words.slice(mark.length)
    return mark && isLabel(words) ? { ...part, start: part.end - words.length, words } : part
  })
