const forOutstanding = /utestående|bordlagda|bordlagt|återkommande ärenden/i
const closing =
  /^(?:övriga frågor|övrigt|övriga ärenden|kommande möten?|nästa möte|mötet? avslutas|avslut(?:ning|as)?)\b/i

/** How many items stand before the closing ones (sv. övriga frågor, nästa möte) at the end of an agenda. */
export function placeBeforeClosing(titles: readonly string[]): number {
  const last = titles.findLastIndex((title) => !closing.test(title.trim()))
  return last + 1
}

export type Standing = { title: string; isMatter: boolean }

/**
 * Where matters that were put off come on an agenda: after the item that is meant for them and those that stand there
 * already, else before the closing items. The secretary moves them from there.
 */
export function placeOfOutstanding(items: readonly Standing[]): number {
  const meant = items.findIndex(({ title }) => forOutstanding.test(title))
  if (meant < 0) return placeBeforeClosing(items.map(({ title }) => title))
  const after = items.slice(meant + 1).findIndex(({ isMatter }) => !isMatter)
  return after < 0 ? items.length : meant + 1 + after
}

export type Direction = 'up' | 'down'

/** The ids with one of them a step up or down; unchanged at the end. */
export function moved(ids: readonly string[], id: string, direction: Direction): string[] {
  const from = ids.indexOf(id)
  const to = direction === 'up' ? from - 1 : from + 1
  const other = ids[to]
  if (from < 0 || other === undefined) return [...ids]
  return ids.map((one) => (one === id ? other : one === other ? id : one))
}

export const insertedAt = (ids: readonly string[], place: number, added: readonly string[]): string[] => [
  ...ids.slice(0, place),
  ...added,
  ...ids.slice(place),
]

/** Whether these are the same ids, each once, in whatever order. */
export const isSameSet = (ids: readonly string[], others: readonly string[]): boolean =>
  ids.length === others.length && new Set(ids).size === ids.length && ids.every((id) => others.includes(id))
