import type { ListLevel, NumberedList, NumberKind } from './numbering.rule.ts'
import { allElements, type XmlElement } from './xml.rule.ts'
import { wholeNumber } from './docx-lists.rule.ts'

const kinds: Readonly<Record<string, NumberKind>> = {
  '1': 'decimal',
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
  '': 'none',
}

/** The lists of an OpenDocument text by the name of their style. */
export function odtLists(parts: readonly (XmlElement | undefined)[]): ReadonlyMap<string, NumberedList> {
  const styles = parts.flatMap((part) => (part ? allElements(part, 'text:list-style') : []))
  return new Map(styles.map((style) => [style.attributes['style:name'] ?? '', listOf(style)]))
}

/** How headings are numbered, where they are. */
export function outlineOf(styles: XmlElement | undefined): NumberedList {
  const [outline] = styles ? allElements(styles, 'text:outline-style') : []
  return outline ? listOf(outline) : { list: 'outline', levels: [] }
}

function listOf(style: XmlElement): NumberedList {
  const levels: (ListLevel | undefined)[] = []
  for (const child of style.children) {
    if (typeof child === 'string') continue
    const depth = wholeNumber(child.attributes['text:level'], 1) - 1
    if (depth >= 0 && depth < 10) levels[depth] = levelOf(child, depth)
  }
  return { list: style.attributes['style:name'] ?? 'outline', levels }
}

/** The pattern as Word has it: `%1.%2` for a level that shows the one outside it too. */
function levelOf({ name, attributes }: XmlElement, depth: number): ListLevel {
  const kind = name.includes('bullet') ? 'bullet' : (kinds[attributes['style:num-format'] ?? ''] ?? 'decimal')
  const shown = Math.min(depth + 1, wholeNumber(attributes['text:display-levels'], 1))
  const numbers = Array.from({ length: shown }, (_, at) => `%${depth - shown + 2 + at}`).join('.')
  const [before, after] = [attributes['style:num-prefix'] ?? '', attributes['style:num-suffix'] ?? '']
  const pattern = kind === 'none' ? '' : `${before}${numbers}${after}`
  return { start: wholeNumber(attributes['text:start-value'], 1), kind, pattern }
}
