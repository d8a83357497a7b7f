import type { PaperBlock } from '#platform/paper/paper.ts'
import { formatShortDay } from '#platform/time.ts'
import type { NotesAssignment, NotesRound } from './notes.ts'
import { heading, note, sentence } from './paper-words.rule.ts'

const list = (entries: readonly string[]): PaperBlock[] =>
  entries.length > 0 ? [{ kind: 'list', isNumbered: false, entries: entries.map((words) => ({ words })) }] : []

const said = (label: string, words: string): PaperBlock[] => (words ? [note(label, sentence(words))] : [])

const roundTitle = ({ kind, document }: NotesRound) => {
  if (kind === 'questions') return 'Frågor och svar'
  return document ? `Synpunkter på ${document}` : 'Synpunkter'
}

/** Questions sent ahead, or a document sent out for comments (sv. remiss), with what came in from each. */
export const roundBlocks = (round: NotesRound): PaperBlock[] => [
  heading(2, roundTitle(round)),
  ...said('Frågade:', round.askedBy),
  ...round.questions.flatMap(({ wording, answers }) => [
    heading(3, wording),
    ...(answers.length > 0
      ? list(answers.map(({ organisation, wording: answer }) => `${organisation}: ${answer}`))
      : [note('', 'Inga svar har kommit in.')]),
  ]),
  ...said('Utfall.', round.outcome),
  ...said('Gemensamt budskap.', round.sharedMessage),
  ...said('Utlovat.', round.promise),
]

function period(from: string, to: string): string {
  if (from && to) return `${formatShortDay(from)}–${formatShortDay(to)}`
  if (from) return `från ${formatShortDay(from)}`
  return to ? `till ${formatShortDay(to)}` : ''
}

/** A task given to an outside party (sv. uppdrag), how it was done and what it found. */
export const assignmentBlocks = (one: NotesAssignment): PaperBlock[] => [
  heading(2, `Uppdrag: ${one.party}`),
  {
    kind: 'facts',
    rows: [
      { label: 'Syfte', value: one.purpose },
      { label: 'Metod', value: one.method },
      { label: 'Tid', value: period(one.from, one.to) },
    ].filter(({ value }) => value !== ''),
  },
  ...list(
    one.steps.map(({ wording, organisation, outcome }) =>
      [[organisation, wording].filter(Boolean).join(': '), outcome].filter(Boolean).map(sentence).join(' '),
    ),
  ),
  ...said('Resultat.', one.findings),
  ...said('Nästa steg.', one.nextStep),
]
