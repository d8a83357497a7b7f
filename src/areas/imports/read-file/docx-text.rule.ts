import type { SourceText } from '../reading.ts'
import { docxLists } from './docx-lists.rule.ts'
import { docxStyles, numberedAs, ownLook } from './docx-styles.rule.ts'
import { pageMark, wordsIn } from './docx-words.rule.ts'
import { valueOf } from './docx-lists.rule.ts'
import { nextLabel, type Counters } from './numbering.rule.ts'
import { pagesByMark } from './pages-by-mark.rule.ts'
import { rowLines } from './table-rows.rule.ts'
import { allElements, elementAt, elementsIn, type XmlElement } from './xml.rule.ts'

/** The parts of a Word document that hold text. */
export type DocxParts = {
  document: XmlElement
  styles?: XmlElement | undefined
  numbering?: XmlElement | undefined
  notes: readonly XmlElement[]
  heads: readonly XmlElement[]
  feet: readonly XmlElement[]
}

/** What follows one paragraph to the next: the counters of its lists. */
type Writing = { lineOf(paragraph: XmlElement): { text: string; isHeading: boolean } }

/** Elements that only wrap others: content controls, links, accepted insertions. */
const wrappers = [
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'mc:AlternateContent',
  'mc:Choice',
]

/**
 * The text of a Word document, a paragraph a line: headings keep their numbers and have an empty line before them, rows of
 * tables have tabs between columns. Heads stand first and feet last, each once.
 */
export function docxText(parts: DocxParts): SourceText {
  const writing = startWriting(parts)
  const body = elementAt(parts.document, 'w:document', 'w:body')
  const whole = [
    ...edgeLines(parts.heads, writing),
    ...linesIn(body, writing),
    ...parts.notes.flatMap((notes) => noteLines(notes, writing)),
    ...edgeLines(parts.feet, writing),
  ]
  return pagesByMark(
    whole
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .replace(/^\n+/, '')
      .trimEnd(),
  )
}

function startWriting({ styles, numbering }: DocxParts): Writing {
  const [styleOf, lists, counters] = [docxStyles(styles), docxLists(numbering), new Map() satisfies Counters]
  return {
    lineOf(paragraph) {
      const properties = elementAt(paragraph, 'w:pPr')
      const [own, style] = [ownLook(properties), styleOf(valueOf(elementAt(properties, 'w:pStyle')))]
      const { list, depth } = numberedAs(own, style)
      const words = wordsIn(paragraph)
      const numbered = list === undefined || words.trim() === '' ? undefined : lists.get(list)
      const label = numbered ? nextLabel(counters, numbered, depth ?? 0) : ''
      const text = label === '' ? words : withLabel(label, words)
      return { text: text.replace(/[ \t\n]+$/, ''), isHeading: own.isHeading || style.isHeading }
    },
  }
}

/** A page that begins with the paragraph begins before its number. */
const withLabel = (label: string, words: string) =>
  words.startsWith(pageMark) ? `${pageMark}${label} ${words.slice(1).trimStart()}` : `${label} ${words.trimStart()}`

function linesIn(element: XmlElement | undefined, writing: Writing): string[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'w:p') return paragraphLines(child, writing)
    if (child.name === 'w:tbl') return ['', ...elementsRows(child).flatMap((row) => linesOfRow(row, writing)), '']
    return wrappers.includes(child.name) ? linesIn(child, writing) : []
  })
}

function paragraphLines(paragraph: XmlElement, writing: Writing): string[] {
  const { text, isHeading } = writing.lineOf(paragraph)
  const lines = isHeading && text.trim() !== '' ? ['', text] : [text]
  return [...lines, ...boxesIn(paragraph).flatMap((box) => linesIn(box, writing))]
}

/** Text boxes hang on a paragraph. NB Word writes each twice, for programs new and old. */
const boxesIn = (paragraph: XmlElement) => {
  const boxes = allElements(paragraph, 'w:txbxContent')
  const old = allElements(paragraph, 'mc:Fallback').flatMap((fallback) => allElements(fallback, 'w:txbxContent'))
  return boxes.length > old.length ? boxes.filter((box) => !old.includes(box)) : boxes
}

const elementsRows = (grid: XmlElement): XmlElement[] =>
  elementsIn(grid).flatMap((child) =>
    child.name === 'w:tr' ? [child] : wrappers.includes(child.name) ? elementsRows(child) : [],
  )

function linesOfRow(row: XmlElement, writing: Writing): string[] {
  const cells = cellsIn(row).map((cell) => linesIn(cell, writing).filter((line) => line !== ''))
  const only = cells.filter((lines) => lines.length > 0)
  // A row with a single cell is there for its looks: what it holds are lines like any others.
  return only.length === 1 && cells.length === 1 ? only.flat() : rowLines(cells.map((lines) => lines.join('\n')))
}

const cellsIn = (row: XmlElement): XmlElement[] =>
  elementsIn(row).flatMap((child) =>
    child.name === 'w:tc' ? [child] : wrappers.includes(child.name) ? cellsIn(child) : [],
  )

/** Heads (or feet) of first, odd and even pages often say the same. */
const edgeLines = (edges: readonly XmlElement[], writing: Writing) =>
  [...new Set(edges.map((edge) => linesIn(elementsIn(edge)[0], writing).join('\n').trim()))].flatMap((text) =>
    text === '' ? [] : ['', text, ''],
  )

function noteLines(notes: XmlElement, writing: Writing): string[] {
  return elementsIn(elementsIn(notes)[0], 'w:footnote', 'w:endnote').flatMap((note) => {
    const text = linesIn(note, writing).join(' ').trim()
    return text === '' ? [] : [`[${note.attributes['w:id'] ?? ''}] ${text}`]
  })
}
