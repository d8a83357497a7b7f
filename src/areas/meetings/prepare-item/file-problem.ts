import type { FileRefusal } from './file-kind.rule.ts'

/** Why files were not taken, and the name of the file that it is about. */
export type FileProblem = { problem: FileRefusal | 'file-missing'; name: string }

const words: Record<FileProblem['problem'], (name: string) => string> = {
  'file-missing': () => 'Välj minst en fil.',
  empty: (name) => `${name} är tom. Ingen fil har sparats.`,
  'too-large': (name) => `${name} är större än 25 MB. Ingen fil har sparats. Gör den mindre eller dela upp den.`,
  'unknown-ending': (name) =>
    `${name} är av ett slag som inte tas emot. Ingen fil har sparats. Spara den som PDF, Word, Excel, PowerPoint, ODT, PNG, JPEG, text eller CSV.`,
  lying: (name) =>
    `${name} innehåller något annat än namnet säger. Ingen fil har sparats. Öppna filen, spara den på nytt i rätt format och försök igen.`,
}

export const fileProblemText = ({ problem, name }: FileProblem): string => words[problem](name)
