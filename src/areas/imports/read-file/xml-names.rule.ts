import type { XmlElement, XmlNode } from './xml.rule.ts'

/** The prefixes that programs as a rule give to what we read, by what each stands for; Word's may be of the strict kind. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml(?:\/2006)?\/main$/, 'w:'],
  [/package\/2006\/relationships$/, ''],
]

/** The tree with the usual prefixes, for the few programs that choose others: a prefix means nothing by itself. */
export function withUsualNames(part: XmlElement): XmlElement {
  const root = part.children.find((child) => typeof child !== 'string')
  const renamed = new Map<string, string>()
  for (const [name, meaning] of Object.entries(root?.attributes ?? {})) {
    const prefix = name === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(name)?.[1]?.concat(':')
    const known = prefix === undefined ? undefined : usual.find(([pattern]) => pattern.test(meaning))?.[1]
    if (prefix !== undefined && known !== undefined && known !== prefix) renamed.set(prefix, known)
  }
  return renamed.size > 0 ? rename(part, renamed) : part
}

function rename(element: XmlElement, names: ReadonlyMap<string, string>): XmlElement {
  return {
    name: element.name === '' ? '' : inUsual(element.name, names),
    attributes: Object.fromEntries(
      Object.entries(element.attributes).map(([name, value]) => [
        name.includes(':') ? inUsual(name, names) : name,
        value,
      ]),
    ),
    children: element.children.map((child): XmlNode => (typeof child === 'string' ? child : rename(child, names))),
  }
}

function inUsual(name: string, names: ReadonlyMap<string, string>): string {
  const cut = name.indexOf(':') + 1
  const usualPrefix = names.get(name.slice(0, cut))
  return usualPrefix === undefined ? name : usualPrefix + name.slice(cut)
}
