import type { Procedure } from './recorded-facts.ts'

/**
 * What the notes of a body call themselves: minutes (sv. protokoll) where kommunallagen asks for such, KL (2017:725) 5:65, 6:35 and
 * 9:23.
 */
export const minutesKind = (procedure: Procedure): string =>
  procedure === 'network' ? 'minnesanteckningar' : 'protokoll'

/** How sentences name a meeting's notes: 'protokollet', with the small words that agree with it. */
type NotesWords = {
  the: string
  opening: string
  some: string
  it: string
  they: string
  approved: string
  old: string
  corrected: string
}

const words: Record<'minutes' | 'notes', NotesWords> = {
  minutes: {
    ...{ the: 'protokollet', opening: 'Protokollet', some: 'protokoll', it: 'det', they: 'det' },
    ...{ approved: 'justerat', old: 'Det gamla protokollet', corrected: 'Rättat protokoll' },
  },
  notes: {
    ...{ the: 'anteckningarna', opening: 'Anteckningarna', some: 'anteckningar', it: 'dem', they: 'de' },
    ...{ approved: 'justerade', old: 'De gamla anteckningarna', corrected: 'Rättade anteckningar' },
  },
}

/** Whether the notes are minutes (sv. protokoll), by what they call themselves. */
export const areMinutes = (documentKind: string): boolean => /protokoll/i.test(documentKind)

export const notesWords = (documentKind: string): NotesWords => words[areMinutes(documentKind) ? 'minutes' : 'notes']

/** Beside the secretary's name: 'Vid protokollet'. */
export const writerLabel = (documentKind: string): string => `Vid ${notesWords(documentKind).the}`
