import type { RestrictedItem } from '#areas/access/types.ts'
import { nothingNoted, type NotesContent, type NotesItem } from './notes.ts'

/** What stands in the notes in place of an item that is open to some only (sv. sekretess). */
export const closedItem = ({ number, law }: Pick<RestrictedItem, 'number' | 'law'>): NotesItem => ({
  ...nothingNoted,
  number,
  title: 'Punkten är inte öppen',
  text: `Grund: ${law}`,
})

/**
 * Approved notes without the words of what has been closed since they were approved. `places` are the items of the
 * meeting in order; undefined when they are not those of the notes, and nobody can tell which words are which.
 */
export function withoutClosed(
  notes: NotesContent,
  places: readonly string[],
  restricted: readonly RestrictedItem[],
): NotesContent | undefined {
  if (restricted.length === 0) return notes
  if (places.length !== notes.items.length) return undefined
  const closedAt = (index: number) => restricted.find(({ id }) => id === places[index])
  const items = notes.items.map((agendaItem, index) => {
    const closed = closedAt(index)
    return closed ? closedItem(closed) : agendaItem
  })
  return { ...notes, items }
}
