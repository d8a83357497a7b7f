/** Each kind of organisation with its name for one and for several, in the order the register shows them. */
const kinds = [
  ['municipality', 'Kommun', 'Kommuner'],
  ['region', 'Region', 'Regioner'],
  ['county-board', 'Länsstyrelse', 'Länsstyrelser'],
  ['police', 'Polis', 'Polis'],
  ['federation', 'Kommunalförbund', 'Kommunalförbund'],
  ['company', 'Bolag', 'Bolag'],
  ['association', 'Förening', 'Föreningar'],
  ['authority', 'Myndighet', 'Myndigheter'],
  ['secretariat', 'Kansli', 'Kanslier'],
  ['consultancy', 'Konsultföretag', 'Konsultföretag'],
  ['other', 'Annan', 'Andra'],
] as const

export type OrganisationKind = (typeof kinds)[number][0]

export const organisationKinds: readonly OrganisationKind[] = kinds.map(([kind]) => kind)

export const kindName = (kind: string): string => kinds.find(([known]) => known === kind)?.[1] ?? kind
export const kindsName = (kind: string): string => kinds.find(([known]) => known === kind)?.[2] ?? kind
