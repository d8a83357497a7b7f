import type { XmlElement } from './xml.rule.ts'
import { elementsIn } from './xml.rule.ts'

/** Marks in the fonts Wingdings and Symbol that people tick boxes and rows with. */
const symbols: Readonly<Record<string, string>> = {
  F0FE: '☒',
  F078: '☒',
  F054: '☒',
  F0FC: '✓',
  F050: '✓',
  F0FB: '✗',
  F04F: '✗',
  F0A8: '☐',
  F06F: '☐',
  F071: '☐',
  F0B7: '•',
}

/** Taken out, moved away, instructions to Word, or pictures said twice: not what a reader sees. */
const unseen = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:pPr',
  'w:rPr',
  'mc:Fallback',
  'w:txbxContent',
])

/** Where the reader's program last began a new page: `\f` in the words. */
export const pageMark = '\f'

/** The words of a paragraph or of what is in it. */
export function wordsIn(element: XmlElement): string {
  return elementsIn(element).map(wordsOf).join('')
}

function wordsOf(element: XmlElement): string {
  if (unseen.has(element.name) || isHidden(element)) return ''
  switch (element.name) {
    case 'w:t':
      return element.children.filter((child) => typeof child === 'string').join('')
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
      return element.attributes['w:type'] === 'page' ? pageMark : '\n'
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:lastRenderedPageBreak':
      return pageMark
    case 'w:sym':
      return symbols[(element.attributes['w:char'] ?? '').toUpperCase()] ?? ''
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return `[${element.attributes['w:id'] ?? ''}]`
    default:
      return wordsIn(element)
  }
}

const isHidden = (run: XmlElement) =>
  run.name === 'w:r' &&
  elementsIn(elementsIn(run, 'w:rPr')[0], 'w:vanish').some((vanish) => vanish.attributes['w:val'] !== '0')
