import type { RestrictedItem } from '#areas/access/types.ts'
import { nothingNoted, type NotesAttendance, type NotesContent, type NotesItem } from './notes.ts'
import { openPresence } from './open-presence.rule.ts'

/** What stands in the notes in place of an item that is open to some only (sv. sekretess). */
export const closedItem = ({ number, law }: Pick<RestrictedItem, 'number' | 'law'>): NotesItem => ({
  ...nothingNoted,
  number,
  title: 'Punkten är inte öppen',
  text: `Grund: ${law}`,
})

/** Who was there, as far as it may be told when these items are closed. */
const openAttendance = (attendance: readonly NotesAttendance[], closed: readonly string[]): NotesAttendance[] =>
  attendance.flatMap((person) => {
    const items = openPresence(person.items, (number) => closed.includes(number))
    return items ? [{ ...person, items }] : []
  })

/**
 * Approved notes without the words of what has been closed since they were approved, and without who was there for it. `places` are the items of the
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
  const closedNumbers = notes.items.flatMap(({ number }, index) => (closedAt(index) ? [number] : []))
  return { ...notes, items, attendance: openAttendance(notes.attendance, closedNumbers) }
}
