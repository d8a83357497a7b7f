import { SecrecyChip } from '#areas/access/index.ts'
import { Chip, DataTable, Details, ErrorSummary, Facts, Notice, Page, Paragraphs } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { RoundActs } from './round-acts.view.tsx'
import { AnswerSection } from './round-answer-form.view.tsx'
import { RoundOutcome } from './round-answers.view.tsx'
import { roundProblemText } from './round-problem.ts'
import type { RoundView } from './round-view.ts'
import { nothingToSay, roundTitle, standingWords } from './round-words.ts'
import { TypedText } from './typed-text.view.tsx'
import { standingOf, takesAnswers } from './round.rule.ts'
import type { RoundQuestion } from './rounds.ts'

const RoundChip = ({ view: { round, meeting } }: { view: RoundView }) => {
  if (!round.sentAt) return <Chip state="draft">Inte skickat</Chip>
  return takesAnswers(round, meeting.status) ? (
    <Chip state="open">Öppet för svar</Chip>
  ) : (
    <Chip state="decided">Stängt</Chip>
  )
}

const DocumentLink = ({ round: { meetingId, itemId, attachmentId, document } }: Pick<RoundView, 'round'>) =>
  attachmentId ? (
    <a href={`/arbetsyta/moten/${meetingId}/punkter/${itemId}/bilagor/${attachmentId}`}>{document}</a>
  ) : (
    <>{document}</>
  )

const RoundFacts = ({ view: { round, meeting, isGuest } }: { view: RoundView }) => {
  const { waiting, expected } = standingOf(round)
  const place = `/arbetsyta/moten/${meeting.id}#punkt-${round.itemId}`
  const isAsked = round.sentAt !== null && !isGuest
  return (
    <Facts
      rows={[
        {
          label: 'Inför',
          value: (
            <a href={place}>
              Punkt {round.itemNumber}, {round.itemTitle}, {formatShortDay(meeting.day)}
            </a>
          ),
        },
        { label: 'Dokument', value: round.document && <DocumentLink round={round} /> },
        { label: 'Svara senast', value: round.answerBy && formatShortDay(round.answerBy) },
        { label: 'Svar', value: isAsked && expected > 0 && standingWords(round) },
        { label: 'Har inte svarat', value: isAsked && waiting.join(', ') },
      ]}
    />
  )
}

// A document with no questions of its own asks for nothing but what the page's heading says.
function headingOf({ wording }: RoundQuestion, number: number, { round }: RoundView): string {
  if (round.questions.length > 1) return `${number}. ${wording}`
  return wording === roundTitle(round) ? 'Vad medlemmarna svarade' : wording
}

const AnswerTable = ({ question, number, view }: { question: RoundQuestion; number: number; view: RoundView }) => (
  <section class="asked">
    <h2>{headingOf(question, number, view)}</h2>
    {question.answers.length > 0 ? (
      <DataTable
        caption={`Svar på: ${question.wording}`}
        hideCaption
        columns={['Organisation', 'Svar', 'Lämnat']}
        rows={question.answers.map((answer) => [
          answer.organisation,
          answer.wording ? <Paragraphs text={answer.wording} /> : nothingToSay(view.round),
          [answer.answeredBy, formatShortDay(answer.answeredOn)].filter(Boolean).join(', '),
        ])}
      />
    ) : (
      <p>{takesAnswers(view.round, view.meeting.status) ? 'Ingen har svarat än.' : 'Ingen svarade.'}</p>
    )}
  </section>
)

const QuestionList = ({ view: { round, isGuest } }: { view: RoundView }) => (
  <section>
    <h2>{round.kind === 'consultation' ? 'Vad medlemmarna ombeds om' : 'Frågorna'}</h2>
    <ol>
      {round.questions.map(({ id, wording }) => (
        <li key={id}>{wording}</li>
      ))}
    </ol>
    {isGuest && <p>Vad medlemmarna svarar kan du läsa när det som antecknades vid mötet är publicerat.</p>}
  </section>
)

const Earlier = ({ view: { earlier, round } }: { view: RoundView }) =>
  earlier.length === 0 ? null : (
    <Details summary={`Tidigare svar (${earlier.length})`}>
      <DataTable
        caption="Svar som senare har ändrats"
        columns={['Organisation', 'Fråga', 'Svar', 'Lämnat']}
        rows={earlier.map((answer) => [
          answer.organisation,
          answer.question,
          answer.wording || nothingToSay(round),
          [answer.answeredBy, formatShortDay(answer.answeredOn)].filter(Boolean).join(', '),
        ])}
      />
    </Details>
  )

const Answers = ({ view }: { view: RoundView }) => (
  <>
    {view.round.questions.map((question, index) => (
      <AnswerTable key={question.id} question={question} number={index + 1} view={view} />
    ))}
    <Earlier view={view} />
    <RoundOutcome round={view.round} />
  </>
)

/** What was asked, and what each organisation answered, side by side. */
export const RoundPage = ({ view }: { view: RoundView }) => {
  const { round, meeting, refused, isGuest } = view
  return (
    <Page
      title={roundTitle(round)}
      wide
      problem={refused !== undefined}
      aside={isGuest ? undefined : <RoundChip view={view} />}
      lead={round.introduction && <Paragraphs text={round.introduction} />}
      breadcrumbs={[
        { href: `/arbetsyta/moten/${meeting.id}`, text: `${meeting.bodyName} ${formatShortDay(meeting.day)}` },
      ]}
    >
      {refused && (
        <ErrorSummary
          problems={[{ ...(refused.field && { field: refused.field }), text: roundProblemText[refused.problem] }]}
        />
      )}
      {view.restrictions.map((restriction) => (
        <p key={restriction.id}>
          <SecrecyChip restriction={restriction} />
        </p>
      ))}
      {!round.sentAt && <Notice kind="info">Bara du som antecknar vid mötet ser det här, tills du skickar det.</Notice>}
      <RoundFacts view={view} />
      <TypedText view={view} />
      <AnswerSection view={view} />
      {isGuest || !round.sentAt ? <QuestionList view={view} /> : <Answers view={view} />}
      {view.mayWrite && <RoundActs view={view} />}
    </Page>
  )
}
