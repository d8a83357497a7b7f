import type { Words } from '../draft.ts'

export type Outcome = 'right' | 'changed' | 'added' | 'removed'

/** What became of one value between reading and confirmation. `wasSure` is null for what the program did not read. */
export type Correction = {
  field: string
  outcome: Outcome
  wasSure: boolean | null
  read: string
  confirmed: string
  words: Words
}

/** One line of the export: nothing in it names anybody. */
export type CorrectionRow = {
  kind: string
  format: string
  field: string
  outcome: string
  wasSure: boolean | null
  read: string
  confirmed: string
  around: string
}
