/** Why an act on an assignment was refused; each has its sentence, so a missing one does not compile. */
export const assignmentProblemText = {
  'party-missing': 'Skriv vem som får uppdraget.',
  'purpose-missing': 'Skriv vad uppdraget går ut på.',
  'period-backwards': 'Uppdraget slutar innan det börjar. Ändra en av dagarna.',
  'day-wrong': 'Skriv dagen som år, månad och dag, eller lämna fältet tomt.',
  'text-too-long': 'Texten är för lång. Korta den.',
  'step-missing': 'Skriv vad steget är.',
  'kind-unknown': 'Välj vilket slags steg det är.',
  'no-members': 'Nätverket har inga medlemmar att lägga till. Lägg in dem i nätverket först.',
  'findings-missing': 'Skriv vad som kom fram, en sak på varje rad.',
  'next-step-missing': 'Skriv vad nästa steg är, eller välj att det inte finns något.',
  'next-unknown': 'Välj om det finns ett nästa steg.',
  'item-unknown': 'Punkten hör inte till ett möte som pågår. Välj en annan, eller redovisa mellan möten.',
} as const

export type AssignmentProblem = keyof typeof assignmentProblemText
export const isAssignmentProblem = (code: string): code is AssignmentProblem => code in assignmentProblemText

const fields: Partial<Record<AssignmentProblem, string>> = {
  ...{ 'party-missing': 'party', 'purpose-missing': 'purpose', 'period-backwards': 'to', 'step-missing': 'wording' },
  ...{
    'kind-unknown': 'kind',
    'findings-missing': 'findings',
    'next-step-missing': 'nextStep',
    'next-unknown': 'next',
  },
  'item-unknown': 'itemId',
}

export type RefusedField = { problem: AssignmentProblem; field?: string | undefined }

/** The field that a problem is about, when it says so by itself. */
export const fieldOf = ({ problem, field }: RefusedField): string | undefined => field ?? fields[problem]
