import { allElements, elementsIn, type XmlElement, type XmlNode } from './xml.rule.ts'

/** What is never part of what a page says. */
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'canvas',
  'audio',
  'video',
  'head',
  'title',
  'nav',
  'aside',
  'dialog',
  'button',
  'select',
  'input',
  'textarea',
  'menu',
])
const silentRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
])
/** Words in the names of classes and ids that say what a box is for, as web publishing systems here and abroad name them. */
const silentNames =
  /(?:^|[\s_-])(?:cookies?|kakor|consent|gdpr|nav|navbar|navigation|navigering|menu|meny|huvudmeny|breadcrumbs?|brodsmulor|sidebar|sidfot|sidhuvud|footer|skip(?:link)?|share|dela|social|toolbar|advert|banner|search|sok)(?=$|[\s_-])/i
/** Heads and feet of the page; those of an article belong to it. */
const edges = new Set(['header', 'footer'])

/** A list is a menu when it has so many links, and hardly a word outside them. */
const fewestLinks = 5
const leastLinked = 0.9
/** A part that is marked as the main one must hold this share of the page's letters, or the mark is wrong. */
const leastOfPage = 0.25

/** What the page itself says: its main part, without menus, cookie banners, heads and feet. */
export function mainContent(page: XmlElement): XmlElement {
  const [body] = allElements(page, 'body')
  const kept = without(body ?? page, isChrome)
  const [main] = markedMain(kept)
  if (main && letters(main) >= leastOfPage * letters(kept)) return main
  return without(kept, isMenu)
}

const markedMain = (page: XmlElement) => {
  const marked = findAll(page, ({ name, attributes }) => name === 'main' || attributes['role'] === 'main')
  const articles = allElements(page, 'article')
  return marked.length > 0 ? marked : articles.length === 1 ? articles : []
}

function isChrome({ name, attributes }: XmlElement, above: readonly string[]): boolean {
  if (silent.has(name) || silentRoles.has(attributes['role'] ?? '')) return true
  if (edges.has(name)) return !above.includes('article') && !above.includes('main')
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  if (/display\s*:\s*none/i.test(attributes['style'] ?? '')) return true
  const isBox = ['div', 'section', 'ul', 'ol', 'p', 'span', 'form', 'a'].includes(name)
  return isBox && silentNames.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`)
}

/** A menu that is not marked as one: links and nothing else. A list of links under a heading of its own is content. */
function isMenu(element: XmlElement, _above: readonly string[], before: XmlElement | undefined): boolean {
  if (!['ul', 'ol', 'div', 'table'].includes(element.name) || (before && /^h[1-6]$/.test(before.name))) return false
  const links = allElements(element, 'a')
  const linked = links.reduce((sum, link) => sum + letters(link), 0)
  return links.length >= fewestLinks && linked >= leastLinked * letters(element)
}

type Test = (element: XmlElement, above: readonly string[], before: XmlElement | undefined) => boolean

function without(element: XmlElement, isUnwanted: Test, above: readonly string[] = []): XmlElement {
  const path = [...above, element.name]
  let before: XmlElement | undefined
  const children = element.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child]
    const kept = isUnwanted(child, path, before) ? [] : [without(child, isUnwanted, path)]
    before = child
    return kept
  })
  return { ...element, children }
}

const findAll = (element: XmlElement, test: (element: XmlElement) => boolean): XmlElement[] =>
  elementsIn(element).flatMap((child) => (test(child) ? [child] : findAll(child, test)))

export const letters = (element: XmlElement): number =>
  element.children.reduce(
    (sum, child) => sum + (typeof child === 'string' ? child.replaceAll(/\s+/g, '').length : letters(child)),
    0,
  )
