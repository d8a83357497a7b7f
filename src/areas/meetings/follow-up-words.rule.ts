import { formatShortDay } from '#platform/time.ts'
import type { NotesAssignment, NotesItem } from './notes.ts'
import { sentence } from './paper-words.rule.ts'
import { periodWords } from './period-words.ts'

/** 'Ring konsulten. Ansvarar: Maja Ek, Ekby. Klart senast 1 december 2022.' */
export function actionWords({ wording, organisation, person, dueOn }: NotesItem['actions'][number]): string {
  const who = [person, organisation].filter(Boolean).join(', ')
  return [sentence(wording), who && `Ansvarar: ${who}.`, dueOn && `Klart senast ${formatShortDay(dueOn)}.`]
    .filter(Boolean)
    .join(' ')
}

/** To whom something was handed over, and what; `wanted` is what is asked for back. */
export const handOverWords = ({ toBody, wording, wanted }: NotesItem['handOvers'][number]) => ({
  label: `Överlämnat till ${toBody}:`,
  words: [sentence(wording), wanted && `Önskas: ${sentence(wanted)}`].filter(Boolean).join(' '),
})

export const assignmentTitle = ({ party }: Pick<NotesAssignment, 'party'>): string => `Uppdrag till ${party}`

export const assignmentFacts = ({ purpose, method, from, to }: NotesAssignment): { label: string; value: string }[] =>
  [
    { label: 'Syfte', value: purpose },
    { label: 'Metod', value: method },
    { label: 'Tid', value: periodWords(from, to) },
  ].filter(({ value }) => value !== '')

export const stepsTitle = 'Så gjordes det'
export const findingsTitle = 'Vad som kom fram'

/** 'Intervju, Ekby: klart 3 oktober 2022'. */
export const stepWords = ({ wording, organisation, outcome }: NotesAssignment['steps'][number]): string =>
  [[wording, organisation].filter(Boolean).join(', '), outcome].filter(Boolean).join(': ')

/** Findings are written one on each line. */
export const findingLines = ({ findings }: Pick<NotesAssignment, 'findings'>): string[] =>
  findings.split('\n').filter((line) => line.trim() !== '')

export const closedWords = 'Ärendet avslutades vid mötet.'
