import { ok, type Result } from '#platform/result.ts'
import type { SourceText } from '../reading.ts'
import { mainContent } from './html-chrome.rule.ts'
import { numberText } from './numbering.rule.ts'
import { rowLines } from './table-rows.rule.ts'
import { allElements, elementsIn, parseHtml, type XmlElement } from './xml.rule.ts'

/** Elements that begin and end a line; those of the second kind have an empty line around them. */
const blocks = new Set([
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'address',
  'li',
  'dt',
  'dd',
  'figcaption',
  'caption',
  'form',
  'fieldset',
  'legend',
  'center',
  'summary',
  'details',
  'body',
  'html',
])
const apart = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'pre',
  'figure',
  'hr',
])
const headings = /^h[1-6]$/

/** What a web page says, as lines of text: headings and paragraphs apart, rows of tables with tabs between columns. */
export function htmlText(html: string): Result<SourceText, 'broken' | 'too-demanding'> {
  const page = parseHtml(html)
  if (!page.ok) return page
  const content = mainContent(page.value)
  const title = allElements(page.value, 'title')[0]
  const hasHeading = ['h1', 'h2'].some((name) => allElements(content, name).length > 0)
  const text = tidy(`${hasHeading || !title ? '' : `${wordsIn(title)}\n\n`}${wordsIn(content)}`)
  return ok({ text, pages: [{ start: 0, end: text.length }] })
}

const tidy = (text: string) =>
  text
    .replaceAll(/[ \u00a0]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()

const wordsIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child.replaceAll(/\s+/g, ' ') : wordsOf(child))).join('')

function wordsOf(element: XmlElement): string {
  const { name } = element
  if (name === 'br') return '\n'
  if (name === 'ul' || name === 'ol') return `\n\n${listLines(element)}\n\n`
  if (name === 'table') return `\n\n${rowsIn(element).map(rowOf).join('\n')}\n\n`
  if (name === 'pre') return `\n\n${verbatim(element)}\n\n`
  const words = wordsIn(element)
  if (headings.test(name)) return `\n\n${words.replaceAll(/\s+/g, ' ').trim()}\n\n`
  if (apart.has(name)) return `\n\n${words}\n\n`
  return blocks.has(name) ? `\n${words}\n` : words
}

function listLines(list: XmlElement): string {
  let number = Number.parseInt(list.attributes['start'] ?? '1', 10) || 1
  return elementsIn(list)
    .map((entry) => {
      const words = tidy(wordsIn(entry))
      if (entry.name !== 'li' || words === '') return words
      return list.name === 'ol' ? `${numberText(number++, kindOf(list))}. ${words}` : `• ${words}`
    })
    .join('\n')
}

const kindOf = (list: XmlElement) =>
  (({ a: 'lower-letter', A: 'upper-letter', i: 'lower-roman', I: 'upper-roman' }) as const)[
    /^[aAiI]$/.exec(list.attributes['type'] ?? '')?.[0] ?? ''
  ] ?? 'decimal'

const rowsIn = (grid: XmlElement): XmlElement[] =>
  elementsIn(grid).flatMap((child) =>
    child.name === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsIn(child) : [],
  )

function rowOf(row: XmlElement): string {
  const cells = elementsIn(row, 'td', 'th').map((cell) => tidy(wordsIn(cell)))
  return cells.length === 1 ? (cells[0] ?? '') : rowLines(cells).join('\n')
}

const verbatim = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : verbatim(child))).join('')
