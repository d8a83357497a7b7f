import { contentHash } from '#platform/secrets.ts'
import type { NotesContent } from './notes.ts'
import { changedPlaces, seenBy, type Seen } from './seen-notes.rule.ts'

/** What a form to approve these notes carries. */
export const seenOf = (notes: NotesContent): Seen => seenBy(notes, contentHash)

/** The places that the one who sent the form has not seen as they are; undefined when they have seen the whole. */
export function placesUnseen(given: Record<string, string>, notes: NotesContent): string[] | undefined {
  if (given['seen'] === contentHash(notes)) return undefined
  return changedPlaces(given['seenPlaces'] ?? '', notes, contentHash)
}
