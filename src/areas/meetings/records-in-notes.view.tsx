import { Details, Facts, Paragraphs } from '#platform/html/index.ts'
import { nominationWords } from './nomination-words.ts'
import type { NotesAssignment, NotesItem, NotesRound } from './notes.ts'
import { periodWords } from './period-words.ts'
import { AnswersByQuestion, RoundOutcome } from './round-answers.view.tsx'
import { roundTitle } from './round-words.ts'

const answersIn = ({ questions }: NotesRound): number =>
  new Set(questions.flatMap(({ answers }) => answers.map(({ organisation }) => organisation))).size

const hasSomethingToRead = ({ kind, questions }: NotesRound): boolean =>
  kind === 'questions' || questions.some(({ answers }) => answers.some(({ wording }) => wording !== ''))

const Round = ({ round }: { round: NotesRound }) => (
  <>
    {hasSomethingToRead(round) && (
      <Details summary={`${roundTitle(round)} (${answersIn(round)} svar)`}>
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

const FindingList = ({ findings }: { findings: string }) => (
  <ul>
    {findings.split('\n').map((line, index) => (
      <li key={index}>{line}</li>
    ))}
  </ul>
)

const Steps = ({ steps }: Pick<NotesAssignment, 'steps'>) => (
  <Details summary={`Så gjordes det (${steps.length})`}>
    <ul>
      {steps.map(({ wording, organisation, outcome }, index) => (
        <li key={index}>
          {[wording, organisation].filter(Boolean).join(', ')}: {outcome}
        </li>
      ))}
    </ul>
  </Details>
)

const Assignment = ({ assignment }: { assignment: NotesAssignment }) => (
  <section class="assignment-in-notes">
    <h3>Uppdrag till {assignment.party}</h3>
    <Paragraphs text={assignment.purpose} />
    <Facts
      rows={[
        { label: 'Metod', value: assignment.method },
        { label: 'Tid', value: periodWords(assignment.from, assignment.to) },
      ]}
    />
    {assignment.steps.length > 0 && <Steps steps={assignment.steps} />}
    {assignment.findings && (
      <>
        <p class="asked-question">Vad som kom fram</p>
        <FindingList findings={assignment.findings} />
      </>
    )}
    {assignment.nextStep && <p>Nästa steg: {assignment.nextStep}</p>}
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
            Förslag: {nominationWords(nomination)}
          </li>
        ))}
      </ul>
    )}
  </>
)
