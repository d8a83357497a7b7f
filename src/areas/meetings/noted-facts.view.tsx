import { Decision, Paragraphs } from '#platform/html/index.ts'
import {
  clausesOf,
  decisionLabels,
  decisionLines,
  disqualifiedWords,
  dissentLabels,
  dissentWords,
} from './noted-words.rule.ts'
import type { NotesDecision, NotesItem } from './notes.ts'
import { proposalTitle } from './paper-words.rule.ts'

/** A decision in its own words, each 'att …' on a line of its own. */
const Clauses = ({ wording }: { wording: string }) => {
  const { before, clauses } = clausesOf(wording)
  return (
    <>
      {before && <Paragraphs text={before} />}
      {clauses.length > 0 && (
        <ul class="clauses">
          {clauses.map((clause) => (
            <li key={clause}>{clause}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What was proposed (sv. förslag till beslut), before what was decided. */
export const NotedProposal = ({ agendaItem: { proposal } }: { agendaItem: Pick<NotesItem, 'proposal'> }) =>
  proposal === '' ? null : (
    <div class="noted-proposal">
      <p class="decision-title">{proposalTitle}</p>
      <Clauses wording={proposal} />
    </div>
  )

/** One decision with its kind, its reason and how the body voted. */
const DecisionWords = ({ decision }: { decision: NotesDecision }) => (
  <>
    <Clauses wording={decision.wording} />
    {decisionLines(decision).map((line) => (
      <p key={line} class="decision-line">
        {line}
      </p>
    ))}
  </>
)

/** Who did not agree, or wanted something noted, and who took no part. */
export const NotedDissents = ({ agendaItem }: { agendaItem: Pick<NotesItem, 'dissents'> }) => (
  <>
    {agendaItem.dissents.map((dissent, index) => (
      <div key={index} class="dissent">
        <p class="decision-title">{dissentLabels[dissent.kind]}</p>
        <Paragraphs text={dissentWords(dissent)} />
      </div>
    ))}
  </>
)

export const NotedDisqualified = ({ agendaItem }: { agendaItem: Pick<NotesItem, 'disqualified'> }) => (
  <>
    {agendaItem.disqualified.map((one) => (
      <p key={disqualifiedWords(one)} class="disqualified">
        {disqualifiedWords(one)}
      </p>
    ))}
  </>
)

/** Decisions of the notes: those of one kind that follow on one another stand in one ruled block. */
export const NotedDecisions = ({ decisions }: { decisions: readonly NotesDecision[] }) => {
  const blocks: NotesDecision[][] = []
  for (const decision of decisions) {
    const last = blocks.at(-1)
    if (last?.[0]?.kind === decision.kind) last.push(decision)
    else blocks.push([decision])
  }
  return (
    <>
      {blocks.map((block, index) => (
        <Decision key={index} title={decisionLabels[block[0]?.kind ?? 'adopted']}>
          {block.map((decision, at) => (
            <DecisionWords key={at} decision={decision} />
          ))}
        </Decision>
      ))}
    </>
  )
}
