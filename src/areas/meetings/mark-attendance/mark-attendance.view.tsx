import type { ComponentChildren } from 'preact'
import {
  ActionRow,
  Button,
  Checkbox,
  Details,
  ErrorSummary,
  Form,
  HiddenField,
  Page,
  Radios,
  Select,
  TextArea,
  TextField,
} from '#platform/html/index.ts'
import { formatShortDay, formatTime } from '#platform/time.ts'
import type { Given } from '#platform/given.ts'
import type { Answer } from '../invitation.ts'
import type { Attendance, Meeting } from '../meeting.ts'
import { standsBy } from '../presence.rule.ts'
import { answerWords } from '../reply-words.ts'
import { fieldIn, fieldOf, inNew, problemText, textOf, type AttendanceProblem } from './attendance-problem.ts'

type Problem = AttendanceProblem['problem']

type Props = {
  meeting: Meeting
  agenda: readonly { id: string; number: string }[]
  attendance: readonly Attendance[]
  /** What each one on the list has answered to the summons. */
  answers: ReadonlyMap<string, Answer | undefined>
  /** Whom each substitute who stands by, by their id, may serve for. */
  servesFor: ReadonlyMap<string, readonly Attendance[]>
  hasReplies: boolean
  organisations: readonly string[]
  seen: string
  /** What each row, by its id, and the numbers of the agenda looked like when the form was drawn. */
  seenRows: ReadonlyMap<string, string>
  seenAgenda: string
  given: Given
  problems: readonly AttendanceProblem[]
}

const presences = [
  { value: 'present', text: 'Närvarande' },
  { value: 'absent', text: 'Frånvarande' },
  { value: 'unmarked', text: 'Inte markerad' },
]
const substitutePresences = [...presences.slice(0, 2), { value: 'unmarked', text: 'Inte inkallad' }]

type SpanProps = {
  given: Given
  problems: readonly AttendanceProblem[]
  rowId: string
  person?: Attendance
  children?: ComponentChildren
}

/** Hours, distance, guest and substitute: folded away, since most are there throughout and in their own right. */
function SpanFields({ given, problems, rowId, person, children }: SpanProps) {
  const nameOf = (field: string) => (person ? `${field}-${rowId}` : inNew(field))
  const errorAt = (field: string) => {
    const found = problems.find((one) => one.rowId === rowId && fieldOf[one.problem] === field)
    return found && problemText[found.problem]
  }
  // A box that was left empty is not sent: only what says that the boxes were there says that they were.
  const isSent = !person || given[`span-${rowId}`] !== undefined
  const typed = (field: string, known: string) => given[nameOf(field)] ?? known
  const ticked = (field: string, known: boolean) => (isSent ? Boolean(given[nameOf(field)]) : known)
  const [from, to] = [person?.fromAt, person?.toAt].map((instant) => (instant ? formatTime(instant) : ''))
  const [remote, guest] = [ticked('remote', person?.isRemote ?? false), ticked('guest', person?.isGuest ?? false)]
  const substitutesFor = typed('substitutesFor', person?.substitutesFor ?? '')
  const text = (field: string, label: string, value: string) => (
    <TextField name={nameOf(field)} label={label} value={value} error={errorAt(field)} narrow />
  )
  const [fromTyped, toTyped] = [typed('from', from ?? ''), typed('to', to ?? '')]
  const isUsed = Boolean(fromTyped || toTyped || remote || guest || substitutesFor)
  return (
    <Details
      summary="Tid, distans, ersättare"
      open={isUsed || errorAt('from') !== undefined || errorAt('to') !== undefined}
    >
      {person && <HiddenField name={`span-${rowId}`} value="1" />}
      <div class="short-fields">
        {text('from', 'Kom kl.', fromTyped)}
        {text('to', 'Gick kl.', toTyped)}
        <TextField name={nameOf('substitutesFor')} label="Ersätter" value={substitutesFor} maxLength={300} />
      </div>
      <Checkbox name={nameOf('remote')} label="Deltog på distans" checked={remote} />
      <Checkbox name={nameOf('guest')} label="Gäst" checked={guest} />
      {children}
    </Details>
  )
}

/** Calls a substitute in with one press. */
const ServeButtons = ({ person, choices }: { person: Attendance; choices: readonly Attendance[] }) =>
  choices.length === 0 ? null : (
    <ActionRow>
      {choices.map(({ id, name }) => (
        <Button key={id} name="serve" value={`${person.id}/${id}`} variant="secondary">
          {`${person.name} tjänstgör för ${name}`}
        </Button>
      ))}
    </ActionRow>
  )

type RowProps = { person: Attendance; answer: Answer | undefined } & Pick<
  Props,
  'agenda' | 'given' | 'problems' | 'seenRows' | 'servesFor'
>

const Row = ({ person, agenda, given, problems, answer, seenRows, servesFor }: RowProps) => {
  const numbers = agenda
    .filter((agendaItem) => person.itemIds.includes(agendaItem.id))
    .map((agendaItem) => agendaItem.number)
  const errorIn = (problem: Problem) =>
    problems.some((one) => one.rowId === person.id && one.problem === problem) ? problemText[problem] : undefined
  const about = [person.organisationName, person.role, answer && `svar: ${answerWords[answer].toLowerCase()}`]
  return (
    <fieldset class="attendance-row">
      <legend>
        {person.name} <span class="quiet">{about.filter(Boolean).join(', ')}</span>
      </legend>
      <HiddenField name={`seen-${person.id}`} value={seenRows.get(person.id) ?? ''} />
      <Radios
        id={`presence-${person.id}`}
        name={`presence-${person.id}`}
        legend={`Närvaro för ${person.name}`}
        hideLegend
        inline
        choices={standsBy(person) ? substitutePresences : presences}
        value={given[`presence-${person.id}`] ?? person.presence}
        error={errorIn('named-in-facts') ?? errorIn('has-voted')}
      />
      <TextField
        name={`items-${person.id}`}
        label="Bara vid punkt"
        value={given[`items-${person.id}`] ?? numbers.join(', ')}
        error={errorIn('unknown-item')}
        narrow
      />
      <ServeButtons person={person} choices={servesFor.get(person.id) ?? []} />
      <SpanFields given={given} problems={problems} rowId={person.id} person={person}>
        <Button name="remove" value={person.id} variant="tertiary">
          {`Ta bort ${person.name} från listan`}
        </Button>
      </SpanFields>
    </fieldset>
  )
}

const NewAttendance = ({ given, problems }: Pick<Props, 'given' | 'problems'>) => {
  const errorIn = (problem: Problem, rowId: string) =>
    problems.some((one) => one.rowId === rowId && one.problem === problem) ? problemText[problem] : undefined
  return (
    <>
      <h2>Lägg till någon</h2>
      <fieldset class="form-part new-attendance">
        <legend class="ds-sr-only">Lägg till någon</legend>
        <TextField name="newName" label="Namn" value={given['newName']} optional error={errorIn('name-missing', '')} />
        <TextField name="newOrganisation" label="Organisation" value={given['newOrganisation']} optional />
        <TextField
          name="newItems"
          label="Bara vid punkterna"
          hint="Lämna tomt för hela mötet."
          value={given['newItems']}
          error={errorIn('unknown-item', 'new')}
          narrow
          optional
        />
        <Select
          name="newPresence"
          label="Närvaro"
          choices={presences.slice(0, 2)}
          value={given['newPresence'] ?? 'present'}
        />
      </fieldset>
      <SpanFields given={given} problems={problems} rowId="new" />
      <Details summary="Lägg till flera på en gång" open={Boolean(given['newPeople'])}>
        <TextArea
          name="newPeople"
          label="En person på varje rad"
          hint="Till exempel: Maja Ek, Haninge (punkt 2). Parentesen bara för den som deltog en del av mötet."
          value={given['newPeople']}
          rows={6}
          error={errorIn('unknown-item-in-line', '')}
        />
      </Details>
    </>
  )
}

const ListActs = ({ hasReplies }: { hasReplies: boolean }) => (
  <ActionRow>
    {/* The first button is the one that the Enter key presses. */}
    <Button variant="secondary">Spara närvaron</Button>
    <Button name="act" value="all-present" variant="secondary">
      Markera alla omarkerade som närvarande
    </Button>
    {hasReplies && (
      <Button name="act" value="fetch-replies" variant="secondary">
        Hämta svaren på kallelsen
      </Button>
    )}
  </ActionRow>
)

export const MarkAttendancePage = (props: Props) => {
  const { meeting, attendance, organisations, seen, given, problems } = props
  return (
    <Page
      title={`Närvaro ${formatShortDay(meeting.day)}`}
      problem={problems.length > 0}
      wide
      lead="Fyll i ”Bara vid punkt” för den som deltog en del av mötet, till exempel 2 eller 2, 3. Tomt betyder hela mötet."
      breadcrumbs={[
        { href: `/arbetsyta/moten/${meeting.id}`, text: `${meeting.bodyName} ${formatShortDay(meeting.day)}` },
      ]}
    >
      {problems.length > 0 && (
        <ErrorSummary problems={problems.map((problem) => ({ field: fieldIn(problem), text: textOf(problem) }))} />
      )}
      <Form>
        <HiddenField name="seen" value={seen} />
        <HiddenField name="seenAgenda" value={props.seenAgenda} />
        {attendance.some(standsBy) && <p>Ersättare räknas inte med förrän du markerar att de är närvarande.</p>}
        {attendance.length > 0 && <ListActs hasReplies={props.hasReplies} />}
        {attendance.map((person) => (
          <Row key={person.id} {...props} person={person} answer={props.answers.get(person.id)} />
        ))}
        <NewAttendance given={given} problems={problems} />
        {organisations.length > 0 && <p class="hint">Organisationer i nätverket: {organisations.join(', ')}.</p>}
        <Button>Spara närvaron</Button>
      </Form>
    </Page>
  )
}
