import { Details, Facts, Paragraphs } from '#platform/html/index.ts'
import {
  assignmentFacts,
  assignmentTitle,
  findingLines,
  findingsTitle,
  stepsTitle,
  stepWords,
} from './follow-up-words.rule.ts'
import { nominationTitle, nominationWords } from './nomination-words.ts'
import type { NotesAssignment, NotesItem, NotesRound } from './notes.ts'
import { sentence } from './paper-words.rule.ts'
import { AnswersByQuestion, RoundOutcome } from './round-answers.view.tsx'
import { askedByWords, hasAnswersToRead, roundTitle } from './round-words.ts'

const answersIn = ({ questions }: NotesRound): number =>
  new Set(questions.flatMap(({ answers }) => answers.map(({ organisation }) => organisation))).size

const Round = ({ round }: { round: NotesRound }) => (
  <>
    {hasAnswersToRead(round) && (
      <Details summary={`${roundTitle(round)} (${answersIn(round)} svar)`}>
        {askedByWords(round) && <p>{askedByWords(round)}</p>}
        <AnswersByQuestion round={round} />
      </Details>
    )}
    <RoundOutcome round={round} />
  </>
)

/** What was asked of the members and what they answered, folded; what came of it in the open. */
export const RoundsInNotes = ({ agendaItem }: { agendaItem: Pick<NotesItem, 'rounds'> }) => (
  <>
    {agendaItem.rounds.map((round, index) => (
      <Round key={index} round={round} />
    ))}
  </>
)

const FindingList = ({ findings }: { findings: readonly string[] }) => (
  <ul>
    {findings.map((line, index) => (
      <li key={index}>{line}</li>
    ))}
  </ul>
)

const Steps = ({ steps }: Pick<NotesAssignment, 'steps'>) => (
  <Details summary={`${stepsTitle} (${steps.length})`}>
    <ul>
      {steps.map((step, index) => (
        <li key={index}>{stepWords(step)}</li>
      ))}
    </ul>
  </Details>
)

const Assignment = ({ assignment }: { assignment: NotesAssignment }) => (
  <section class="assignment-in-notes">
    <h3>{assignmentTitle(assignment)}</h3>
    <Facts
      rows={assignmentFacts(assignment).map(({ label, value }) => ({ label, value: <Paragraphs text={value} /> }))}
    />
    {assignment.steps.length > 0 && <Steps steps={assignment.steps} />}
    {assignment.findings && (
      <>
        <p class="asked-question">{findingsTitle}</p>
        <FindingList findings={findingLines(assignment)} />
      </>
    )}
    {assignment.nextStep && <p>Nästa steg: {sentence(assignment.nextStep)}</p>}
  </section>
)

/** What was given others to do, what they found, and who was proposed for which seat. */
export const FollowUpInNotes = ({ agendaItem }: { agendaItem: Pick<NotesItem, 'assignments' | 'nominations'> }) => (
  <>
    {agendaItem.assignments.map((assignment, index) => (
      <Assignment key={index} assignment={assignment} />
    ))}
    {agendaItem.nominations.length > 0 && (
      <ul>
        {agendaItem.nominations.map((nomination) => (
          <li key={`${nomination.name} ${nomination.seat} ${nomination.body}`}>
            {nominationTitle}: {nominationWords(nomination)}.
          </li>
        ))}
      </ul>
    )}
  </>
)
