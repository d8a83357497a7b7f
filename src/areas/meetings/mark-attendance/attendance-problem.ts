import { skippedHourText } from '../slot-words.ts'
import type { RowProblem } from './mark-attendance.rule.ts'

export type AttendanceProblem = {
  rowId: string
  problem:
    | RowProblem
    | 'name-missing'
    | 'list-changed'
    | 'numbers-changed'
    | 'named-in-facts'
    | 'has-voted'
    | 'unknown-item-in-line'
  /** Whom the line that can't be read is about. */
  name?: string
  /** Whose rows somebody else has marked or added since the form was drawn. */
  changed?: readonly string[]
}
type Problem = AttendanceProblem['problem']

const mendHours = 'Rätta det, eller ändra först mötets tid om mötet började tidigare eller slutade senare än planerat.'

export const problemText: Record<Problem, string> = {
  'unknown-item': 'Skriv nummer på punkter som finns på dagordningen, till exempel 2 eller 2, 3.',
  'unknown-item-in-line': 'Skriv nummer på punkter som finns på dagordningen inom parentesen, till exempel (punkt 2).',
  'unknown-hour': 'Skriv klockslaget med timmar och minuter, till exempel 9.10.',
  'came-in-skipped': skippedHourText,
  'left-in-skipped': skippedHourText,
  'came-beyond': `Klockslaget då personen kom ligger utanför mötets tid. ${mendHours}`,
  'left-beyond': `Klockslaget då personen gick ligger utanför mötets tid. ${mendHours}`,
  'left-before-coming': 'Den som kom och gick måste ha gått efter att ha kommit. Rätta klockslagen.',
  'named-in-facts':
    'Personen står i en votering eller som jävig vid en punkt och kan inte tas bort. Återta det, och markera personen som frånvarande.',
  'has-voted': 'Personen har röstat vid en punkt som hen nu inte skulle ha varit vid. Återta voteringen först.',
  'list-changed':
    'Någon annan har ändrat närvaron sedan du öppnade sidan. Det du fyllde i står kvar: kontrollera listan och spara igen.',
  'numbers-changed':
    'Dagordningen har ändrats sedan du öppnade sidan. Det du fyllde i står kvar, men ”Bara vid punkt” visar vad som är sparat, med punkternas nya nummer: kontrollera listan och spara igen.',
  'name-missing': 'Skriv namnet på den som ska läggas till.',
}

export const fieldOf: Record<Problem, string> = {
  ...{ 'unknown-item': 'items', 'unknown-hour': 'from', 'left-before-coming': 'to', 'named-in-facts': 'presence' },
  ...{ 'came-in-skipped': 'from', 'left-in-skipped': 'to', 'came-beyond': 'from', 'left-beyond': 'to' },
  ...{ 'name-missing': 'name', 'list-changed': '', 'numbers-changed': '', 'has-voted': 'presence' },
  'unknown-item-in-line': 'people',
}
export const inNew = (field: string) => `new${field.slice(0, 1).toUpperCase()}${field.slice(1)}`

export function fieldIn({ rowId, problem }: AttendanceProblem): string | undefined {
  const field = fieldOf[problem]
  if (!field) return undefined
  return rowId === 'new' || rowId === '' ? inNew(field) : `${field}-${rowId}`
}

export function textOf({ problem, name, changed = [] }: AttendanceProblem): string {
  const meanwhile = changed.length > 0 ? ` Ändrat under tiden: ${changed.join(', ')}.` : ''
  return (name ? `${name}: ` : '') + problemText[problem] + meanwhile
}
