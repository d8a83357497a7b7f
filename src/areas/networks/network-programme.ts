export const programmeKinds = { vision: 'vision', programme: 'program', agreement: 'avtal', plan: 'plan' } as const
export const decisionOutcomes = {
  adopted: 'Antog',
  'adopted-with-changes': 'Antog med ändringar',
  declined: 'Sa nej',
} as const

/** A vision or programme that every member decides on at home. */
export type NetworkProgramme = { id: string; kind: string; title: string; sentOn: string; address: string }

/** What one member answered; without a decision the others still wait for it. */
export type MemberAnswer = {
  programmeId: string
  organisationId: string
  organisation: string
  decision: MemberDecision | null
}
export type MemberDecision = {
  outcome: keyof typeof decisionOutcomes
  decidedIn: string
  /** Absent when it is known that it was decided but not when. */
  decidedOn: string | null
  paragraph: string
  remark: string
}
