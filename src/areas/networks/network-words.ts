import { formatShortDay } from '#platform/time.ts'

// What the code words of a network are called on every page. A word that the code does not know is shown as it stands.
const named =
  (words: Record<string, string>) =>
  (word: string): string =>
    words[word] ?? word

export const networkKinds = {
  informal: 'informellt nätverk',
  partnership: 'partnerskap',
  agreement: 'avtalssamverkan',
  'shared-committee': 'gemensam nämnd',
  federation: 'kommunalförbund',
  company: 'bolag',
  association: 'förening',
} as const
export const networkKindName = named(networkKinds)

export const networkStates = { active: 'Aktivt', dormant: 'Vilande', ended: 'Avslutat' } as const
export const networkStateName = named(networkStates)

export const eventKinds = {
  founded: 'Bildades',
  dormant: 'Blev vilande',
  revived: 'Återupplivades',
  reshaped: 'Ombildades',
  ended: 'Avslutades',
} as const
export const eventKindName = named(eventKinds)

export const memberRoles = { member: 'medlem', adjunct: 'adjungerad', observer: 'observatör' } as const
export const memberRoleName = named(memberRoles)

export const bodyKinds = {
  'political-committee': 'politisk kommitté',
  'management-group': 'ledningsgrupp',
  'working-group': 'arbetsgrupp',
  'reference-group': 'referensgrupp',
  board: 'nämnd eller styrelse',
  federation: 'kommunalförbund',
  company: 'bolag',
  other: 'annat organ',
} as const
export const bodyKindName = named(bodyKinds)

/** By which rules a body decides, puts off and approves (sv. formerna). */
export const procedures = {
  network: 'nätverkets egna regler',
  council: 'kommunallagen, fullmäktige',
  committee: 'kommunallagen, nämnd',
  'joint-committee': 'kommunallagen, gemensam nämnd',
} as const
export const approvalManners = {
  approver: 'en person som sekreteraren väljer',
  'next-meeting': 'organet, vid nästa möte',
} as const

export const documentKinds = {
  agreement: 'avtal',
  statutes: 'stadgar eller förbundsordning',
  programme: 'program',
  plan: 'verksamhetsplan och budget',
  report: 'årsredovisning',
  evaluation: 'utvärdering',
  other: 'annat',
} as const
export const documentKindName = named(documentKinds)

const monthOf = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A day as exactly as it is known: '2018', 'mars 2018' or '12 mars 2018'. */
export function formatKnownDay(day: string, precision: string): string {
  if (precision === 'year') return day.slice(0, 4)
  return precision === 'month' ? monthOf.format(new Date(`${day}T00:00:00Z`)) : formatShortDay(day)
}
