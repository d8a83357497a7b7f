import { Parser } from 'htmlparser2'
import { ok, refuse, type Result } from '#platform/result.ts'
import { deepestElement } from './limits.ts'

export type XmlElement = { name: string; attributes: Readonly<Record<string, string>>; children: XmlNode[] }
export type XmlNode = XmlElement | string

/** Most elements and pieces of text in one part of a document. */
const mostNodes = 2_000_000

type Refusal = 'broken' | 'too-demanding'

/**
 * The elements of an XML text. Document types are passed over, so that entities, inner or outer, are never resolved: a
 * reference to one stays as it is written.
 */
export const parseXml = (text: string): Result<XmlElement, Refusal> => parseTree(text, { xmlMode: true })

/** The elements of a web page, mended as browsers mend them. */
export const parseHtml = (text: string): Result<XmlElement, Refusal> => parseTree(text, { decodeEntities: true })

function parseTree(
  text: string,
  options: { xmlMode?: boolean; decodeEntities?: boolean },
): Result<XmlElement, Refusal> {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  let [count, isTooDeep] = [0, false]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, children: [] }
        open.at(-1)?.children.push(element)
        open.push(element)
        count += 1
        isTooDeep ||= open.length > deepestElement || count > mostNodes
        if (isTooDeep) parser.pause()
      },
      ontext(words) {
        open.at(-1)?.children.push(words)
        count += 1
      },
      onclosetag: () => void (open.length > 1 && open.pop()),
    },
    options,
  )
  parser.end(text)
  if (isTooDeep) return refuse('too-demanding')
  return root.children.some((child) => typeof child !== 'string') ? ok(root) : refuse('broken')
}

/** The elements right below, with one of the names where names are given. */
export const elementsIn = (element: XmlElement | undefined, ...names: string[]): XmlElement[] =>
  (element?.children ?? []).flatMap((child) =>
    typeof child !== 'string' && (names.length === 0 || names.includes(child.name)) ? [child] : [],
  )

/** The first element along a path of names. */
export const elementAt = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => elementsIn(at, name)[0], element)

/** Every element with the name, at whatever depth, in order. */
export function allElements(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...(child.children.length > 0 ? allElements(child, name) : []),
  ])
}
