import { Chip, Details } from '#platform/html/index.ts'
import { itemPath } from './agenda-item-paths.ts'
import { belongsAt, lackOf, lackText } from './assignment.rule.ts'
import { AssignmentChip } from './assignment-chip.view.tsx'
import type { Assignment } from './assignments.ts'
import type { AgendaItem } from './meeting.ts'
import type { MeetingView } from './meeting-view.ts'
import { nominationWords } from './nomination-words.ts'
import type { Nomination } from './nominations.ts'
import { AnswersByQuestion, RoundOutcome } from './round-answers.view.tsx'
import { answerByWords, roundTitle, standingWords } from './round-words.ts'
import { standingOf } from './round.rule.ts'
import type { Round } from './rounds.ts'

type Props = { agendaItem: AgendaItem; view: MeetingView }

const Questions = ({ round }: { round: Round }) => (
  <ol>
    {round.questions.map(({ id, wording }) => (
      <li key={id}>{wording}</li>
    ))}
  </ol>
)

const whatOf = ({ kind }: Round, isGuest: boolean): string => {
  if (kind === 'consultation') return 'Utskickat för synpunkter'
  return isGuest ? 'Frågor' : 'Frågor och svar'
}

const RoundDetails = ({ round, isGuest }: { round: Round; isGuest: boolean }) => {
  const link = <a href={`/arbetsyta/fragor/${round.id}`}>{isGuest ? 'Läs frågorna' : 'Läs svaren sida vid sida'}</a>
  const count = isGuest ? round.questions.length : standingOf(round).answered
  const summary = round.sentAt ? `${whatOf(round, isGuest)} (${count})` : 'Frågor som inte är skickade'
  return (
    <Details summary={summary}>
      <p>
        {roundTitle(round)}
        {!isGuest && round.sentAt && ` · ${standingWords(round)}`}
        {!round.closedAt && round.answerBy && ` · ${answerByWords(round)}`}
      </p>
      {isGuest || !round.sentAt ? <Questions round={round} /> : <AnswersByQuestion round={round} />}
      {!isGuest && <RoundOutcome round={round} />}
      <p>{round.sentAt ? link : <a href={`/arbetsyta/fragor/${round.id}`}>Ändra eller skicka</a>}</p>
    </Details>
  )
}

/** What was asked ahead of the item, folded; what is not sent is the secretary's alone. */
export const RoundsOfItem = ({ agendaItem, view }: Props) => (
  <>
    {view.records.rounds
      .filter((round) => round.itemId === agendaItem.id && (round.sentAt !== null || view.isSecretary))
      .map((round) => (
        <RoundDetails key={round.id} round={round} isGuest={view.isGuest} />
      ))}
  </>
)

const AssignmentLine = ({ assignment, agendaItem, view }: Props & { assignment: Assignment }) => {
  const latest = assignment.reports.at(-1)
  const lack = latest && lackOf(latest)
  return (
    <p class="tabling-line">
      <AssignmentChip assignment={assignment} today={view.today} />
      <span>
        <a href={`/arbetsyta/uppdrag/${assignment.id}`}>Uppdrag till {assignment.party}</a>: {assignment.purpose}
      </span>
      {lack && <Chip state="late">{lackText[lack]}</Chip>}
      {view.mayWrite && view.meeting.status === 'ongoing' && !belongsAt(assignment, agendaItem.id) && (
        <a href={`/arbetsyta/uppdrag/${assignment.id}/rapport?punkt=${agendaItem.id}`}>Redovisa vid punkten</a>
      )}
    </p>
  )
}

const NominationLine = ({ nomination, agendaItem, view }: Props & { nomination: Nomination }) => (
  <div class="tabling-line">
    <Chip state="waiting">Förslag</Chip>
    <span>{nominationWords({ ...nomination, body: nomination.forBody })}</span>
    {view.mayWrite && <a href={itemPath({ agendaItem, view }, 'nominering')}>Besluta om förslaget</a>}
  </div>
)

/** Assignments given at the item or on its matter, and those proposed for seats. */
export const FollowedUp = ({ agendaItem, view }: Props) => (
  <>
    {view.records.assignments
      .filter((one) => belongsAt(one, agendaItem.id) || (one.matterId === agendaItem.matterId && !view.isGuest))
      .map((assignment) => (
        <AssignmentLine key={assignment.id} {...{ assignment, agendaItem, view }} />
      ))}
    {view.records.nominations
      .filter(({ itemId }) => itemId === agendaItem.id)
      .map((nomination) => (
        <NominationLine key={nomination.id} {...{ nomination, agendaItem, view }} />
      ))}
  </>
)

/** Acts that each have a page of their own. */
export const RecordActs = ({ agendaItem, view }: Props) => (
  <Details summary="Fråga, ge uppdrag, föreslå">
    <ul class="plain">
      <li>
        <a href={itemPath({ agendaItem, view }, 'fragor/ny')}>Skicka frågor till medlemmarna</a>
      </li>
      <li>
        <a href={`${itemPath({ agendaItem, view }, 'fragor/ny')}?slag=consultation`}>
          Skicka ut ett dokument för synpunkter
        </a>
      </li>
      {view.meeting.status === 'ongoing' && (
        <li>
          <a href={itemPath({ agendaItem, view }, 'uppdrag/nytt')}>Ge någon utanför organet ett uppdrag</a>
        </li>
      )}
      <li>
        <a href={itemPath({ agendaItem, view }, 'nominering')}>Föreslå någon till ordförande eller vice ordförande</a>
      </li>
    </ul>
  </Details>
)
