import type { RecordKind, Restriction } from './restriction.ts'

const closed: Record<RecordKind, string> = {
  'agenda-item': 'Punkten är inte öppen för dig',
  matter: 'Ärendet är inte öppet för dig',
  document: 'Dokumentet är inte öppet för dig',
}

/** What stands in place of the words, for those they are closed to. */
export const hiddenWords = (kind: RecordKind, law: string): string => `${closed[kind]} (${law})`

type Circle = Pick<Restriction, 'level' | 'organisationName' | 'people'>

/** To whom it is open: 'organet', 'Huddinge', 'Maja Ek och Bo Lind'. Those who may not know the names read how it is. */
export function circleWords({ level, organisationName, people }: Circle, mayKnowPeople: boolean): string {
  if (level === 'body') return 'organet'
  if (level === 'organisation') return organisationName ?? 'en organisation'
  if (!mayKnowPeople || people.length === 0) return 'namngivna personer'
  return new Intl.ListFormat('sv-SE').format(people.map(({ name }) => name))
}
