import type { PaperBlock } from '#platform/paper/paper.ts'
import {
  assignmentFacts,
  assignmentTitle,
  findingLines,
  findingsTitle,
  stepsTitle,
  stepWords,
} from './follow-up-words.rule.ts'
import type { NotesAssignment, NotesRound } from './notes.ts'
import { heading, note, paragraphs, sentence } from './paper-words.rule.ts'
import {
  askedByWords,
  hasAnswersToRead,
  noAnswers,
  nothingToSay,
  promiseTitle,
  roundTitle,
  sharedMessageTitle,
} from './round-words.ts'

const list = (entries: readonly string[]): PaperBlock[] =>
  entries.length > 0 ? [{ kind: 'list', isNumbered: false, entries: entries.map((words) => ({ words })) }] : []

const answersTo = (round: NotesRound, { answers }: NotesRound['questions'][number]): PaperBlock[] =>
  answers.length > 0
    ? list(answers.map(({ organisation, wording }) => `${organisation}: ${wording || nothingToSay(round)}`))
    : [note('', noAnswers)]

/** A question that says no more than the title of the round needs no heading of its own. */
const questionBlocks = (round: NotesRound): PaperBlock[] =>
  round.questions.flatMap((question) => [
    ...(question.wording === roundTitle(round) ? [] : [heading(3, question.wording)]),
    ...answersTo(round, question),
  ])

/** Questions sent ahead, or a document sent out for comments (sv. remiss), with what came in from each. */
export const roundBlocks = (round: NotesRound): PaperBlock[] => [
  heading(2, roundTitle(round)),
  ...(hasAnswersToRead(round) ? [...paragraphs(askedByWords(round)), ...questionBlocks(round)] : []),
  ...paragraphs(round.outcome),
  ...(round.sharedMessage ? [heading(3, sharedMessageTitle), ...paragraphs(round.sharedMessage)] : []),
  ...(round.promise ? [heading(3, promiseTitle(round)), ...paragraphs(round.promise)] : []),
]

/** A task given to an outside party (sv. uppdrag), how it was done and what it found. */
export const assignmentBlocks = (one: NotesAssignment): PaperBlock[] => [
  heading(2, assignmentTitle(one)),
  { kind: 'facts', rows: assignmentFacts(one) },
  ...(one.steps.length > 0 ? [heading(3, stepsTitle), ...list(one.steps.map(stepWords))] : []),
  ...(one.findings ? [heading(3, findingsTitle), ...list(findingLines(one))] : []),
  ...(one.nextStep ? [note('Nästa steg:', sentence(one.nextStep))] : []),
]
