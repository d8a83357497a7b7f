import type { PaperBlock } from '#platform/paper/paper.ts'
import { actionWords, closedWords, handOverWords } from './follow-up-words.rule.ts'
import {
  decisionLabels,
  decisionLines,
  disqualifiedWords,
  dissentLabels,
  dissentWords,
  tablingWords,
} from './noted-words.rule.ts'
import { nominationTitle, nominationWords } from './nomination-words.ts'
import { itemHeading } from './item-label.rule.ts'
import type { NotesContent, NotesDecision, NotesItem, NotesTabling } from './notes.ts'
import { assignmentBlocks, roundBlocks } from './item-rounds-paper.rule.ts'
import { heading, note, paragraphs, proposalTitle, ruled, sentence } from './paper-words.rule.ts'

const linesOf = (decision: NotesDecision): string[] => [decision.wording, ...decisionLines(decision)]

/** Decisions of one kind that follow on one another stand in one block. */
function decisionBlocks(decisions: readonly NotesDecision[]): PaperBlock[] {
  const blocks: Extract<PaperBlock, { kind: 'decision' }>[] = []
  for (const decision of decisions) {
    const label = decisionLabels[decision.kind]
    const last = blocks.at(-1)
    if (last?.label === label) last.lines.push(...linesOf(decision))
    else blocks.push({ kind: 'decision', label, lines: linesOf(decision) })
  }
  return blocks
}

const tablingBlock = (tabling: NotesTabling): PaperBlock => note('Bordlagt.', tablingWords(tabling))

const outcomeBlocks = (one: NotesItem): PaperBlock[] => [
  ...one.disqualified.map((person) => note('Jäv.', disqualifiedWords(person))),
  ...one.nominations.map((nomination) => note(`${nominationTitle}:`, `${nominationWords(nomination)}.`)),
  ...(one.proposal ? [ruled(proposalTitle, one.proposal)] : []),
  ...decisionBlocks(one.decisions),
  ...one.dissents.map((dissent) => note(`${dissentLabels[dissent.kind]}.`, dissentWords(dissent))),
  ...(one.tabling ? [tablingBlock(one.tabling)] : []),
  ...one.handOvers.map(handOverWords).map(({ label, words }) => note(label, words)),
]

const listOf = (title: string, entries: readonly string[]): PaperBlock[] =>
  entries.length === 0
    ? []
    : [heading(2, title), { kind: 'list', isNumbered: false, entries: entries.map((words) => ({ words })) }]

/** What is said of one item, below its heading. */
export function itemBlocks(one: NotesItem): PaperBlock[] {
  if (one.leftOut) return [note('Punkten är utelämnad.', `Grund: ${sentence(one.leftOut)}`)]
  const hasMore = one.background !== '' || one.rounds.length > 0 || one.assignments.length > 0
  return [
    ...(one.presenter ? [note('Föredragande:', one.presenter)] : []),
    ...(one.background ? [heading(2, 'Bakgrund'), ...paragraphs(one.background)] : []),
    ...one.rounds.flatMap(roundBlocks),
    ...one.assignments.flatMap(assignmentBlocks),
    ...(one.text ? [...(hasMore ? [heading(2, 'Anteckning')] : []), ...paragraphs(one.text)] : []),
    ...outcomeBlocks(one),
    ...listOf('Åtgärder', one.actions.map(actionWords)),
    ...listOf('Bilagor', one.attachments),
    ...(one.isClosed ? [note('Avslutat.', closedWords)] : []),
  ]
}

/** One item with its heading; `level` is where items stand in the document. */
export const itemSection = (notes: Pick<NotesContent, 'documentKind'>, one: NotesItem): PaperBlock[] => [
  heading(1, itemHeading(notes, one)),
  ...itemBlocks(one),
]
