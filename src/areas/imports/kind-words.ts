import type { DraftKind } from './draft.ts'

/** What each kind of document is called (sv. slag av handling). */
export const kindWords: Record<DraftKind, string> = {
  minutes: 'Anteckningar eller protokoll',
  summons: 'Kallelse',
  promises: 'Medborgarlöften',
  agreement: 'Överenskommelse',
  networks: 'Nätverk',
  news: 'Nyhet',
  press: 'Pressmeddelande',
  survey: 'Trygghetsundersökning',
  other: 'Annan handling',
  archive: 'Arkiv',
}
