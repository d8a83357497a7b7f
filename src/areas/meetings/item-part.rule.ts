import {
  actionWords,
  assignmentFacts,
  assignmentTitle,
  closedWords,
  findingLines,
  handOverWords,
  stepWords,
} from './follow-up-words.rule.ts'
import { nominationTitle, nominationWords } from './nomination-words.ts'
import {
  decisionLabels,
  decisionLines,
  disqualifiedWords,
  dissentLabels,
  dissentWords,
  tablingWords,
} from './noted-words.rule.ts'
import type { NotesPart } from './notes-part.ts'
import type { NotesAssignment, NotesDecision, NotesItem, NotesRound } from './notes.ts'
import { proposalTitle } from './paper-words.rule.ts'
import { nothingToSay, promiseTitle, roundTitle, sharedMessageTitle } from './round-words.ts'

const named = (label: string, words: string) => words && `${label}: ${words}`
const lines = (...said: string[]) => said.filter(Boolean).join('\n')

const decisionText = (decision: NotesDecision) =>
  lines(
    decision.kind === 'adopted' ? decision.wording : named(decisionLabels[decision.kind], decision.wording),
    ...decisionLines(decision),
  )

const handOverText = (handOver: NotesItem['handOvers'][number]) => {
  const { label, words } = handOverWords(handOver)
  return `${label} ${words}`
}

const assignmentText = (one: NotesAssignment) =>
  lines(
    assignmentTitle(one),
    ...assignmentFacts(one).map(({ label, value }) => named(label, value)),
    ...one.steps.map(stepWords),
    ...findingLines(one),
    named('Nästa steg', one.nextStep),
  )

const roundText = (round: NotesRound) =>
  lines(
    roundTitle(round),
    ...round.questions.flatMap(({ wording, answers }) => [
      wording,
      ...answers.map((answer) => named(answer.organisation, answer.wording || nothingToSay(round))),
    ]),
    round.outcome,
    named(sharedMessageTitle, round.sharedMessage),
    named(promiseTitle(round), round.promise),
  )

type Row = [key: string, label: string, text: string]

const many = <T>(key: string, label: string, list: readonly T[], words: (one: T) => string): Row[] =>
  list.map((one, index) => [`${key}:${index}`, list.length > 1 ? `${label} ${index + 1}` : label, words(one)])

const rowsOf = (one: NotesItem): Row[] => [
  ['number', 'Nummer', one.number],
  ['title', 'Rubrik', one.title],
  ['presenter', 'Föredragande', one.presenter],
  ['background', 'Bakgrund', one.background],
  ['text', 'Anteckning', one.text],
  ['proposal', proposalTitle, one.proposal],
  ...many('decision', 'Beslut', one.decisions, decisionText),
  ['tabling', 'Bordläggning', one.tabling ? tablingWords(one.tabling) || 'Bordlagt' : ''],
  ...one.dissents.map((dissent, index): Row => [
    `dissent:${index}`,
    dissentLabels[dissent.kind],
    dissentWords(dissent),
  ]),
  ...many('disqualified', 'Jäv', one.disqualified, disqualifiedWords),
  ...many('nomination', nominationTitle, one.nominations, nominationWords),
  ...many('action', 'Åtgärd', one.actions, actionWords),
  ...many('hand-over', 'Överlämning', one.handOvers, handOverText),
  ...many('assignment', 'Uppdrag', one.assignments, assignmentText),
  ...many('round', 'Frågor och svar', one.rounds, roundText),
  ...many('attachment', 'Bilaga', one.attachments, (name) => name),
  ['closed', 'Avslutat', one.isClosed ? closedWords : ''],
]

/** What one item says, saying by saying. */
export const itemParts = (one: NotesItem, index: number): NotesPart[] =>
  rowsOf(one).map(([key, label, text]) => ({
    ...{ key: `item:${index}:${key}`, place: `Punkt ${one.number}`, label, text },
  }))
