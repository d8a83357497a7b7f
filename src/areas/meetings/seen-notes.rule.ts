import type { NotesContent } from './notes.ts'
import { notesParts } from './notes-part.rule.ts'

/** What somebody was shown: a fingerprint of the whole notes, and of each place in them. */
export type Seen = { hash: string; places: string }
/** The fingerprint of a value: the same for the same value, and for no other. */
export type Print = (value: unknown) => string

function printsOf(notes: NotesContent, print: Print): Map<string, string> {
  const places = new Map<string, string[]>()
  for (const { place, key, text } of notesParts(notes))
    places.set(place, [...(places.get(place) ?? []), `${key} ${text}`])
  return new Map([...places].map(([place, texts]) => [place, print(texts).slice(0, 12)]))
}

/** What a form carries, so that nobody approves other words than those they read. */
export const seenBy = (notes: NotesContent, print: Print): Seen => ({
  hash: print(notes),
  places: [...printsOf(notes, print)].map(([place, short]) => `${encodeURIComponent(place)}=${short}`).join('&'),
})

/** The places of the notes that are not as they were shown ('Punkt 3', 'Närvaron'), in the order of the notes. */
export function changedPlaces(shown: string, notes: NotesContent, print: Print): string[] {
  const old = new URLSearchParams(shown)
  const now = printsOf(notes, print)
  const gone = [...old.keys()].filter((place) => !now.has(place))
  return [...[...now].filter(([place, short]) => old.get(place) !== short).map(([place]) => place), ...gone]
}
