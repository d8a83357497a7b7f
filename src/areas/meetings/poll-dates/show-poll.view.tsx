import {
  Button,
  Chip,
  DataTable,
  Details,
  ErrorSummary,
  Facts,
  Form,
  Notice,
  Page,
  Radios,
} from '#platform/html/index.ts'
import { formatDay, formatHours, formatShortDay } from '#platform/time.ts'
import type { Conflict } from '../conflict.rule.ts'
import { ConflictList } from '../conflicts.view.tsx'
import { pollPath, type DatePoll, type PollAnswer, type PollAnswers, type PollOption } from '../date-poll.ts'
import { countAnswers, type AnswerRefusal, type Counted } from './poll-dates.rule.ts'

export type PollPageProblem = AnswerRefusal | 'option-missing' | 'day-taken'

const problemText: Record<PollPageProblem, string> = {
  'poll-closed': 'Datumförslaget är stängt. Dagen är redan vald, eller så blev det inget möte.',
  'too-late': 'Sista svarsdagen har gått. Hör av dig till sekreteraren.',
  'nothing-answered': 'Svara på minst en av dagarna.',
  'option-missing': 'Välj en av de föreslagna dagarna.',
  'day-taken': 'Organet har redan ett möte den dagen. Välj en annan dag, eller stäng förslaget utan möte.',
}

type Props = {
  poll: DatePoll
  people: readonly PollAnswers[]
  /** Of each option, in their order. Only for the secretary. */
  conflicts: readonly (readonly Conflict[])[]
  own: Record<string, string>
  mayAnswer: boolean
  mayPick: boolean
  today: string
  problem?: PollPageProblem | undefined
}

const answerText: Record<PollAnswer, string> = { yes: 'Ja', maybe: 'Kanske', no: 'Nej' }
const choices = Object.entries(answerText).map(([value, text]) => ({ value, text }))
const slotWords = ({ day, startsAt, endsAt }: PollOption) => `${formatDay(day)} ${formatHours(startsAt, endsAt)}`.trim()

const AnswerForm = ({ poll, own }: Props) => (
  <section>
    <h2>Vilka dagar passar dig?</h2>
    <Form action={`${pollPath(poll.id)}/svar`} label="Dina svar">
      {poll.options.map((option) => (
        <Radios
          key={option.id}
          name={`answer-${option.id}`}
          legend={slotWords(option)}
          choices={choices}
          value={own[option.id]}
          inline
        />
      ))}
      <Button>Skicka mina svar</Button>
    </Form>
  </section>
)

const Pick = ({ poll, option }: { poll: DatePoll; option: Counted }) => (
  <Form action={`${pollPath(poll.id)}/valj`} label={`Välj ${slotWords(option)}`} inline>
    <Button variant="secondary" name="optionId" value={option.id}>
      Välj dagen
    </Button>
  </Form>
)

const Counts = ({ poll, people, conflicts, mayPick }: Props) => (
  <DataTable
    caption="Svar per dag"
    hideCaption
    columns={['Dag', 'Ja', 'Kanske', 'Nej', ...(mayPick ? ['Krockar', 'Välj'] : [])]}
    figures={[1, 2, 3]}
    rows={countAnswers(poll.options, people).map((option, index) => [
      slotWords(option),
      ...[option.yes, option.maybe, option.no].map(String),
      ...(mayPick
        ? [
            (conflicts[index] ?? []).length > 0 && <ConflictList conflicts={conflicts[index] ?? []} />,
            <Pick poll={poll} option={option} />,
          ]
        : []),
    ])}
  />
)

const People = ({ poll, people }: Props) => (
  <Details summary={`Vem svarade vad (${people.length})`}>
    <DataTable
      caption="Svar per person"
      hideCaption
      columns={['Namn', ...poll.options.map(slotWords)]}
      rows={people.map(({ name, answers }) => [
        name,
        ...poll.options.map(({ id }) => (answers[id] ? answerText[answers[id]] : '–')),
      ])}
    />
  </Details>
)

const Outcome = ({ poll }: Props) =>
  !poll.isClosed ? null : (
    <Notice kind="info">
      {poll.meetingId ? (
        <>
          Dagen är vald. <a href={`/arbetsyta/moten/${poll.meetingId}`}>Till mötet</a>
        </>
      ) : (
        'Datumförslaget är stängt. Det blev inget möte.'
      )}
    </Notice>
  )

/** What is asked, the reader's own answers, and how many said what. */
export const PollPage = (props: Props) => {
  const { poll, people, problem, mayAnswer, mayPick } = props
  return (
    <Page
      title={poll.title}
      heading={`Vilken dag passar? ${poll.title}`}
      aside={<Chip state={poll.isClosed ? 'decided' : 'waiting'}>{poll.isClosed ? 'Stängt' : 'Öppet för svar'}</Chip>}
      problem={problem !== undefined}
      breadcrumbs={[{ href: `/arbetsyta/organ/${poll.bodyId}`, text: poll.bodyName }]}
    >
      {problem && <ErrorSummary problems={[{ text: problemText[problem] }]} />}
      <Outcome {...props} />
      <Facts
        rows={[
          { label: 'Plats', value: poll.place },
          { label: 'Svara senast', value: poll.closesOn && formatShortDay(poll.closesOn) },
        ]}
      />
      {mayAnswer && <AnswerForm {...props} />}
      <section>
        <h2>Svar ({people.length})</h2>
        <Counts {...props} />
        {people.length > 0 ? <People {...props} /> : <p>Ingen har svarat ännu.</p>}
      </section>
      {mayPick && (
        <Details summary="Stäng utan möte">
          <p>Förslaget stängs och inget möte planeras. Svaren står kvar.</p>
          <Form action={`${pollPath(poll.id)}/stang`} inline>
            <Button variant="secondary">Stäng datumförslaget</Button>
          </Form>
        </Details>
      )}
    </Page>
  )
}
