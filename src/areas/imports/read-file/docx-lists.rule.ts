import type { ListLevel, NumberedList, NumberKind } from './numbering.rule.ts'
import { elementAt, elementsIn, type XmlElement } from './xml.rule.ts'

const kinds: Readonly<Record<string, NumberKind>> = {
  decimal: 'decimal',
  decimalZero: 'padded',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  bullet: 'bullet',
  none: 'none',
}

export const valueOf = (element: XmlElement | undefined): string | undefined => element?.attributes['w:val']

/** The lists of a Word document by their number: w:num points at w:abstractNum, and may begin some levels anew. */
export function docxLists(numbering: XmlElement | undefined): ReadonlyMap<string, NumberedList> {
  const root = elementAt(numbering, 'w:numbering')
  const patterns = new Map(
    elementsIn(root, 'w:abstractNum').map((pattern) => [pattern.attributes['w:abstractNumId'], pattern] as const),
  )
  return new Map(
    elementsIn(root, 'w:num').map((list) => {
      const [id, patternId] = [list.attributes['w:numId'] ?? '', valueOf(elementAt(list, 'w:abstractNumId')) ?? '']
      const changes = elementsIn(list, 'w:lvlOverride')
      const levels = levelsOf(elementsIn(patterns.get(patternId), 'w:lvl'))
      for (const change of changes) changeLevel(levels, change)
      return [id, { list: changes.length > 0 ? `n${id}` : `p${patternId}`, levels }]
    }),
  )
}

function levelsOf(written: readonly XmlElement[]): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = []
  for (const level of written) levels[depthOf(level)] = levelOf(level)
  return levels
}

function changeLevel(levels: (ListLevel | undefined)[], change: XmlElement): void {
  const [depth, whole] = [depthOf(change), elementAt(change, 'w:lvl')]
  const level = whole ? levelOf(whole) : levels[depth]
  const start = valueOf(elementAt(change, 'w:startOverride'))
  if (level) levels[depth] = start === undefined ? level : { ...level, start: wholeNumber(start, 1) }
}

const depthOf = (element: XmlElement) => Math.min(8, wholeNumber(element.attributes['w:ilvl'], 0))

function levelOf(level: XmlElement): ListLevel {
  return {
    start: wholeNumber(valueOf(elementAt(level, 'w:start')), 1),
    kind: kinds[valueOf(elementAt(level, 'w:numFmt')) ?? 'decimal'] ?? 'decimal',
    pattern: valueOf(elementAt(level, 'w:lvlText')) ?? '',
  }
}

export function wholeNumber(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise
}
