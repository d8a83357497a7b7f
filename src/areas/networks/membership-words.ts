import type { MembershipRefusal } from './membership.rule.ts'

export const membershipRefusals: Record<MembershipRefusal, string> = {
  'ends-before-it-begins': 'Den sista dagen ligger före den första. Ändra en av dem.',
  'member-of-itself': 'Organisationen är nätverket självt och kan inte vara medlem i sig självt. Välj en annan.',
  'organisation-ended':
    'Organisationen har upphört. Välj den som tog över, eller ange en sista dag då organisationen fortfarande fanns.',
  'already-member': 'Organisationen är redan med i nätverket de dagarna. Öppna medlemskapet om något ska ändras.',
}

/** Organisations of one kind together, as a heading says it. */
export const kindHeadings: Record<string, string> = {
  municipality: 'Kommuner',
  region: 'Regioner',
  'county-board': 'Länsstyrelser',
  police: 'Polisen',
  federation: 'Kommunalförbund',
  company: 'Bolag',
  association: 'Föreningar',
  authority: 'Myndigheter',
  secretariat: 'Kanslier',
  consultancy: 'Konsulter',
}
