import { isMunicipalityName } from '../municipality-mention.rule.ts'
import type { PagePart } from '../page-parts.rule.ts'
import { isLabel, isLabelled } from './network-headings.rule.ts'
import { withoutSectionMarks } from './section-headings.rule.ts'
import { breadcrumbs, contactHeading, frame, menuWord, wordInMenuRow } from './network-words.ts'

/** A cell of contact details: a short row with no sentence in it. */
const isDetail = ({ kind, words }: PagePart) => kind === 'heading' && words.length < 90
const fewestInMenu = 2

/** The page without the frame of its site: menus, cookie notices, paths, and the boxes that tell whom to ask. */
export function withoutFrame(parts: readonly PagePart[]): PagePart[] {
  const own = parts.filter(
    (part, index) => !isFrame(part, [parts[index - 1], parts[index + 1]]) && !isInMenu(parts, index),
  )
  return withoutContacts(rowsAsPoints(numberedHeadings(withoutSectionMarks(own))))
}

const opensList =
  /(?:ingår|deltar|medverkar|med|medlem|samarbetar|samverkar|engagerad\p{L}*|delägare)\si:$|(?:nätverk|samarbeten|samverkansorgan|organisationer|föreningar|förbund|grupper)(?:na)?(?:\s[^.:]{0,40})?:$/iu
const fewestRows = 2

/** NB a row that ends in a full stop tells of the row above, unless a dash parts it from a name of its own. */
const isRowOfName = ({ words }: PagePart) =>
  /^[\p{Lu}\d]/u.test(words) && (!words.endsWith('.') || /^[^.]{2,80}\s[–—-]\s/u.test(words)) && !isLabelled(words)

/** Rows without marks, right under a line that opens a list of networks, are points of it. */
function rowsAsPoints(parts: readonly PagePart[]): PagePart[] {
  const rows = new Set<PagePart>()
  for (const [index, lead] of parts.entries()) {
    if (!opensList.test(lead.words.slice(-100))) continue
    const rest = parts.slice(index + 1)
    const end = rest.findIndex(({ kind, isBlockStart }, at) => (at > 0 && isBlockStart) || kind === 'point')
    const block = end < 0 ? rest : rest.slice(0, end)
    if (block.length >= fewestRows && block.every(isRowOfName)) for (const row of block) rows.add(row)
  }
  return parts.map((part) => (rows.has(part) ? { ...part, kind: 'point' } : part))
}

const longestHeading = 40
/** `De möts i maj. Kontakt: Moa Ek` */
const sentenceInside = /^\p{Lu}[^.]{15,}\p{Ll}{3}\.\s\p{Lu}\p{Ll}+:\s/u

/** `2. Syfte` is a heading, and what stands under it a text. */
function numberedHeadings(parts: readonly PagePart[]): PagePart[] {
  let isOpen = false
  return parts.map((part, index) => {
    const isInList = [parts[index - 1], parts[index + 1]].some(
      (other) => other?.kind === 'point' && !isLabel(other.words),
    )
    const isHeading = part.kind === 'point' && !isInList && part.words.length <= longestHeading && isLabel(part.words)
    if (part.kind !== 'note') isOpen = isHeading
    if (isHeading) return { ...part, kind: 'heading' }
    if (part.kind === 'heading' && sentenceInside.test(part.words)) return { ...part, kind: 'paragraph' }
    return isOpen || (part.kind === 'point' && isLabelled(part.words)) ? { ...part, kind: 'paragraph' } : part
  })
}

const isFrame = ({ words, kind }: PagePart, beside: readonly (PagePart | undefined)[]) =>
  (frame.test(words) && (kind !== 'paragraph' || words.length < 400)) ||
  (kind === 'heading' &&
    ((breadcrumbs.test(words) && !words.split(/\s[|/]\s/u).every(isMunicipalityName) && !isInTable(words, beside)) ||
      isMenuRow(words)))

/** Rows of cells between bars follow one another, a path stands alone. */
const isInTable = (words: string, beside: readonly (PagePart | undefined)[]) =>
  bars(words) > 0 && (beside.some((other) => bars(other?.words ?? '') === bars(words)) || /\d/u.test(words))
const bars = (words: string) => words.split(' | ').length - 1

const fewestInRow = 3

/** `Om Dalen Organisation Styrelse Kontakt`: most of the row are words of menus, with no comma between them. */
function isMenuRow(words: string): boolean {
  if (/[,.:;(]/u.test(words)) return false
  const found = words.match(wordInMenuRow) ?? []
  return found.length >= fewestInRow && found.join(' ').split(' ').length * 2 >= words.split(' ').length
}

/** Words of a menu count as one only beside each other: `Verksamhet` alone is a heading of the page. */
function isInMenu(parts: readonly PagePart[], index: number): boolean {
  const fits = (at: number) => menuWord.test(parts[at]?.words ?? '')
  if (!fits(index)) return false
  let run = 1
  for (let at = index - 1; fits(at) && run < fewestInMenu + 1; at -= 1) run += 1
  for (let at = index + 1; fits(at) && run < fewestInMenu + 1; at += 1) run += 1
  return run > fewestInMenu
}

/** From `Kontakt` on, to the next text or the heading right above it; `Kontakt: Moa Ek` goes no further than its block. */
function withoutContacts(parts: readonly PagePart[]): PagePart[] {
  let isContact = false
  let isInline = false
  return parts.filter((part, index) => {
    if (contactHeading.test(part.words) && part.words.length < 120) {
      isContact = true
      isInline = /:\s\S/u.test(part.words)
    } else if (isInline && part.isBlockStart) isContact = false
    else if (isContact && (!isDetail(part) || opensText(part, parts[index + 1]))) isContact = false
    return !isContact
  })
}

const opensText = (part: PagePart, next: PagePart | undefined) =>
  part.isBlockStart && next !== undefined && next.kind !== 'heading' && !/@|\d{2,4}[- ]\d{2}/u.test(part.words)
