import { valueOf, wholeNumber } from './docx-lists.rule.ts'
import { elementAt, elementsIn, type XmlElement } from './xml.rule.ts'

/** What a paragraph gets from its style, or says itself. */
export type ParagraphLook = { isHeading: boolean; list?: string | undefined; depth?: number | undefined }

/** Names of the styles that Word itself has for headings and titles, in English and Swedish, and others like them. */
const headingName = /^(?:heading|rubrik|title|titel|subtitle|underrubrik)\b|^(?:heading|rubrik)\s?\d/i
const longestChain = 20

/** The styles of a Word document by id, each with what it gets from those it is based on. */
export function docxStyles(styles: XmlElement | undefined): (id: string | undefined) => ParagraphLook {
  const written = new Map(
    elementsIn(elementAt(styles, 'w:styles'), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  )
  const lookOf = (id: string | undefined, chain: number): ParagraphLook => {
    const style = id === undefined ? undefined : written.get(id)
    if (!style || chain > longestChain) return { isHeading: id !== undefined && headingName.test(id) }
    const inherited = lookOf(valueOf(elementAt(style, 'w:basedOn')), chain + 1)
    const own = ownLook(elementAt(style, 'w:pPr'))
    const isNamed = headingName.test(valueOf(elementAt(style, 'w:name')) ?? '')
    return { isHeading: isNamed || own.isHeading || inherited.isHeading, ...numberedAs(own, inherited) }
  }
  return (id) => lookOf(id, 0)
}

/** What stands in a paragraph's own properties (w:pPr). */
export function ownLook(properties: XmlElement | undefined): ParagraphLook {
  const level = valueOf(elementAt(properties, 'w:outlineLvl'))
  const depth = valueOf(elementAt(properties, 'w:numPr', 'w:ilvl'))
  return {
    isHeading: level !== undefined && wholeNumber(level, 9) < 9,
    list: valueOf(elementAt(properties, 'w:numPr', 'w:numId')),
    depth: depth === undefined ? undefined : wholeNumber(depth, 0),
  }
}

export const numberedAs = (own: ParagraphLook, inherited: ParagraphLook) => ({
  list: own.list ?? inherited.list,
  depth: own.depth ?? inherited.depth,
})
