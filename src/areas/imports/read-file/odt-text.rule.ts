import type { SourceText } from '../reading.ts'
import { nextLabel, type Counters, type NumberedList } from './numbering.rule.ts'
import { odtLists, outlineOf } from './odt-lists.rule.ts'
import { pagesByMark } from './pages-by-mark.rule.ts'
import { rowLines } from './table-rows.rule.ts'
import { allElements, elementAt, elementsIn, type XmlElement } from './xml.rule.ts'

/** Elements that only wrap others. Indexes repeat what stands elsewhere; changes hold what was taken out. */
const wrappers = [
  'text:section',
  'text:index-body',
  'text:table-of-content',
  'office:text',
  'draw:frame',
  'draw:text-box',
]
const unseen = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:note',
  'draw:frame',
  'office:forms',
  'text:sequence-decls',
])
/** A run of spaces is written as a number; nobody means more than these. */
const mostSpaces = 40

type Lists = { lists: ReadonlyMap<string, NumberedList>; outline: NumberedList; counters: Counters }
/** How far in among lists a paragraph stands, and whose numbers it has. */
type Place = { style?: string | undefined; depth: number }

/** The text of an OpenDocument text, a paragraph a line, as `docxText` gives that of a Word document. */
export function odtText(content: XmlElement, styles: XmlElement | undefined): SourceText {
  const writing: Lists = { lists: odtLists([content, styles]), outline: outlineOf(styles), counters: new Map() }
  const body = elementAt(content, 'office:document-content', 'office:body', 'office:text')
  const edges = (name: string) =>
    [...new Set((styles ? allElements(styles, name) : []).map((edge) => linesIn(edge, writing, top).join('\n').trim()))]
      .filter((text) => text !== '')
      .flatMap((text) => [text, ''])
  const notes = (body ? allElements(body, 'text:note') : []).map(noteText)
  const whole = [...edges('style:header'), ...linesIn(body, writing, top), ...notes, '', ...edges('style:footer')]
  return pagesByMark(
    whole
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .replace(/^\n+/, '')
      .trimEnd(),
  )
}

const top: Place = { depth: -1 }

function linesIn(element: XmlElement | undefined, writing: Lists, place: Place): string[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'text:p') return [...lineWith('', child), ...framesIn(child, writing)]
    if (child.name === 'text:h') return headingLines(child, writing, place)
    if (child.name === 'text:list') return listLines(child, writing, place)
    if (child.name === 'table:table') return ['', ...rowsIn(child).flatMap((row) => linesOfRow(row, writing)), '']
    return wrappers.includes(child.name) ? linesIn(child, writing, place) : []
  })
}

const lineWith = (label: string, paragraph: XmlElement) => {
  const words = wordsIn(paragraph).replace(/[ \t\n]+$/, '')
  return [label === '' || words === '' ? words : `${label} ${words.trimStart()}`]
}

const framesIn = (paragraph: XmlElement, writing: Lists) =>
  elementsIn(paragraph, 'draw:frame').flatMap((frame) => linesIn(frame, writing, top))

function headingLines(heading: XmlElement, { lists, outline, counters }: Lists, place: Place): string[] {
  const level = Math.max(1, Math.min(10, Number(heading.attributes['text:outline-level'] ?? 1) || 1))
  const list = place.style === undefined ? outline : (lists.get(place.style) ?? outline)
  const isCounted = wordsIn(heading).trim() !== '' && heading.attributes['text:is-list-header'] !== 'true'
  const label = isCounted ? nextLabel(counters, list, place.depth >= 0 ? place.depth : level - 1) : ''
  return ['', ...lineWith(label, heading)]
}

function listLines(list: XmlElement, writing: Lists, outer: Place): string[] {
  const style = list.attributes['text:style-name'] ?? outer.style
  const place = { style, depth: Math.min(9, outer.depth + 1) }
  const numbered = style === undefined ? undefined : writing.lists.get(style)
  // A list that does not go on from an earlier one begins anew, unless it only goes further in.
  const goesOn = list.attributes['text:continue-numbering'] === 'true' || list.attributes['text:continue-list']
  if (numbered && outer.depth < 0 && !goesOn) writing.counters.delete(numbered.list)
  return elementsIn(list, 'text:list-item', 'text:list-header').flatMap((entry) => {
    const [first] = elementsIn(entry)
    if (first?.name !== 'text:p' || entry.name === 'text:list-header') return linesIn(entry, writing, place)
    const label = numbered && wordsIn(first).trim() !== '' ? nextLabel(writing.counters, numbered, place.depth) : ''
    return [
      ...lineWith(label, first),
      ...linesIn({ ...entry, children: entry.children.filter((child) => child !== first) }, writing, place),
    ]
  })
}

const rowWrappers = ['table:table-header-rows', 'table:table-rows', 'table:table-row-group']
const rowsIn = (grid: XmlElement): XmlElement[] =>
  elementsIn(grid).flatMap((child) =>
    child.name === 'table:table-row' ? [child] : rowWrappers.includes(child.name) ? rowsIn(child) : [],
  )

/** NB how often a cell or a row is repeated is not followed: it may be said to be millions of times. */
function linesOfRow(row: XmlElement, writing: Lists): string[] {
  const cells = elementsIn(row, 'table:table-cell', 'table:covered-table-cell')
  const lines = cells.map((cell) => linesIn(cell, writing, top).filter((line) => line !== ''))
  return cells.length === 1 ? lines.flat() : rowLines(lines.map((cell) => cell.join('\n')))
}

function noteText(note: XmlElement): string {
  const mark = wordsIn(elementAt(note, 'text:note-citation') ?? note)
  return `[${mark}] ${allElements(note, 'text:p').map(wordsIn).join(' ')}`
}

function wordsIn(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child.replaceAll(/\s+/g, ' ') : wordsOf(child)))
    .join('')
}

function wordsOf(element: XmlElement): string {
  switch (element.name) {
    case 'text:s':
      return ' '.repeat(Math.min(mostSpaces, Math.max(1, Number(element.attributes['text:c'] ?? 1) || 1)))
    case 'text:tab':
      return '\t'
    case 'text:line-break':
      return '\n'
    case 'text:soft-page-break':
      return '\f'
    case 'text:note':
      return `[${wordsIn(elementAt(element, 'text:note-citation') ?? { ...element, children: [] })}]`
    default:
      return unseen.has(element.name) ? '' : wordsIn(element)
  }
}
