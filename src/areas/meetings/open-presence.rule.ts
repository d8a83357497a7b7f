/**
 * What may be told of the items that one was there for (sv. närvarande vid), when some of them are open to some only: the open
 * ones. Undefined for one who was there for closed items and nothing else, and who is not named at all. None means the whole
 * meeting. The database keeps the same from those to whom the items are closed.
 */
export function openPresence(items: readonly string[], isClosed: (one: string) => boolean): string[] | undefined {
  const open = items.filter((one) => !isClosed(one))
  return items.length > 0 && open.length === 0 ? undefined : open
}
