import { ok, refuse, type Result } from '#platform/result.ts'
import type { DraftFields, DraftItem, Words } from '../draft.ts'

export type SplitRefusal = 'row-unknown' | 'paragraph-unknown'

/** A line longer than this, or one that ends as a sentence does, is text and no heading. */
const longestHeading = 100
const endsSentence = /[.,;!?]["”]?$/
/** What is made a title of a sentence is no longer than this. */
const longestTitle = 60
const clauseEnd = /[.,;:!?(](?=\s|$)|\s(?=(?:[–—-]|som|att|där|eftersom|då|men|och\s(?:att|ska|har|är)|för\satt)\s)/
const fewestLetters = 8

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The paragraphs of an item's text; it can be split before each but the first. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)

type Headed = Pick<DraftItem, 'title' | 'text' | 'isSure'>

/** The first line is the heading. Where it is a sentence, its first clause is, in doubt, and all of it stays in the text. */
function headingAndText([first = '', ...rest]: readonly string[]): Headed {
  const [line = '', ...lines] = first.split('\n')
  const paragraphs = (head: string) => [head, ...rest].filter(Boolean).join('\n\n')
  const isHeading = line.length <= longestHeading && !endsSentence.test(line.trim())
  if (isHeading) return { title: line.trim(), text: paragraphs(lines.join('\n').trim()), isSure: true }
  return { title: firstClause(plain(first)), text: paragraphs(first), isSure: false }
}

function firstClause(words: string): string {
  const end = words.slice(fewestLetters).search(clauseEnd)
  const clause = end < 0 ? words : words.slice(0, fewestLetters + end)
  return clause.length <= longestTitle ? clause : `${clause.slice(0, longestTitle).replace(/\s\S*$/, '')} …`
}

/** The number after this one when it is free, else the same with a letter: no other item changes its number. */
function numberAfter(number: string, items: readonly DraftItem[]): string {
  const isFree = (wanted: string) => items.every((draftItem) => draftItem.number !== wanted)
  const next = /^\d+$/.test(number) ? [String(Number(number) + 1)] : []
  const lettered = [...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `${number}${letter}`)
  return [...next, ...lettered].find(isFree) ?? ''
}

/** Where the heading stands in the source, after the heading of the item it was split from. */
function wordsOf(sourceText: string, title: string, before: Words): Words {
  const start = sourceText.indexOf(title, before?.end ?? 0)
  return start < 0 ? null : { start, end: start + title.length }
}

/** What was decided and put off goes with the part in which its words stand. */
function partsOf(draftItem: DraftItem, at: number, sourceText: string): [Partial<DraftItem>, Partial<DraftItem>] {
  const paragraphs = paragraphsOf(draftItem.text)
  const [kept, moved] = [paragraphs.slice(0, at).join('\n\n'), paragraphs.slice(at).join('\n\n')]
  const isMoved = (words: string) => !plain(kept).includes(plain(words)) && plain(moved).includes(plain(words))
  const inSource = (words: Words) => (words ? sourceText.slice(words.start, words.end) : '')
  const decisions = paragraphsOf(draftItem.decisions).map((wording, index) => ({
    wording,
    words: draftItem.decisionWords[index] ?? null,
  }))
  const decided = (isMine: boolean) => {
    const mine = decisions.filter(({ wording }) => isMoved(wording) === isMine)
    return { decisions: mine.map(({ wording }) => wording).join('\n\n'), decisionWords: mine.map(({ words }) => words) }
  }
  const { isTabled, reason, deferredTo, tablingWords } = draftItem
  const tabling = { isTabled, reason, deferredTo, tablingWords }
  const open = { isTabled: false, reason: '', deferredTo: '', tablingWords: null }
  const isTablingMoved = isTabled && tablingWords !== null && isMoved(inSource(tablingWords))
  return [
    { text: kept, ...decided(false), ...(isTablingMoved ? open : tabling) },
    { ...headingAndText(paragraphs.slice(at)), ...decided(true), ...(isTablingMoved ? tabling : open) },
  ]
}

/** Makes two items of one (sv. dela punkten): the second begins with the paragraph that was pointed at, the first being 0. */
export function splitItem(
  fields: DraftFields,
  index: number,
  paragraph: number,
  sourceText: string,
): Result<DraftFields, SplitRefusal> {
  const draftItem = fields.items[index]
  if (!draftItem || draftItem.title === '') return refuse('row-unknown')
  const isThere = Number.isInteger(paragraph) && paragraph > 0 && paragraph < paragraphsOf(draftItem.text).length
  if (!isThere) return refuse('paragraph-unknown')
  const [first, second] = partsOf(draftItem, paragraph, sourceText)
  const own = second.isSure ? {} : { isAccepted: false }
  const added = { ...draftItem, ...second, ...own, number: numberAfter(draftItem.number, fields.items) }
  const words = wordsOf(sourceText, added.title.replace(/ …$/, ''), draftItem.words)
  const items = fields.items.toSpliced(index, 1, { ...draftItem, ...first }, { ...added, words })
  return ok({ ...fields, items })
}
