import {
  ActionRow,
  Button,
  ErrorSummary,
  Form,
  HiddenField,
  Page,
  Radios,
  Select,
  TextField,
} from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import type { Given } from '#platform/given.ts'
import type { Attendance, Meeting } from '../meeting.ts'

export type AttendanceProblem = { rowId: string; problem: 'unknown-item' | 'name-missing' | 'list-changed' }

const problemText = {
  'unknown-item': 'Skriv nummer på punkter som finns på dagordningen, till exempel 2 eller 2, 3.',
  'list-changed':
    'Någon annan har ändrat närvaron eller dagordningen sedan du öppnade sidan. Här står vad som gäller nu: markera dina ändringar igen.',
  'name-missing': 'Skriv namnet på den som ska läggas till.',
}

type Props = {
  meeting: Meeting
  agenda: readonly { id: string; number: string }[]
  attendance: readonly Attendance[]
  organisations: readonly string[]
  seen: string
  given?: Given | undefined
  problems?: readonly AttendanceProblem[] | undefined
}

const presences = [
  { value: 'present', text: 'Närvarande' },
  { value: 'absent', text: 'Frånvarande' },
  { value: 'unmarked', text: 'Inte markerad' },
]

const Row = ({
  person,
  agenda,
  given,
  problems,
}: { person: Attendance } & Pick<Props, 'agenda' | 'given' | 'problems'>) => {
  const numbers = agenda
    .filter((agendaItem) => person.itemIds.includes(agendaItem.id))
    .map((agendaItem) => agendaItem.number)
  const error = problems?.some((problem) => problem.rowId === person.id) ? problemText['unknown-item'] : undefined
  return (
    <fieldset class="attendance-row">
      <legend>
        {person.name} <span class="quiet">{[person.organisationName, person.role].filter(Boolean).join(', ')}</span>
      </legend>
      <Radios
        id={`presence-${person.id}`}
        name={`presence-${person.id}`}
        legend={`Närvaro för ${person.name}`}
        hideLegend
        inline
        choices={presences}
        value={given?.[`presence-${person.id}`] ?? person.presence}
      />
      <TextField
        name={`items-${person.id}`}
        label="Bara vid punkt"
        value={given?.[`items-${person.id}`] ?? numbers.join(', ')}
        error={error}
        narrow
      />
    </fieldset>
  )
}

const NewAttendance = ({ given, problems = [] }: Pick<Props, 'given' | 'problems'>) => (
  <>
    <h2>Lägg till någon</h2>
    <fieldset class="form-part new-attendance">
      <legend class="ds-sr-only">Lägg till någon</legend>
      <TextField
        name="newName"
        label="Namn"
        value={given?.['newName']}
        optional
        error={problems.some(({ problem }) => problem === 'name-missing') ? problemText['name-missing'] : undefined}
      />
      <TextField name="newOrganisation" label="Organisation" value={given?.['newOrganisation']} optional />
      <TextField
        name="newItems"
        label="Bara vid punkterna"
        hint="Lämna tomt för hela mötet."
        value={given?.['newItems']}
        error={problems.some(({ rowId }) => rowId === 'new') ? problemText['unknown-item'] : undefined}
        narrow
        optional
      />
      <Select
        name="newPresence"
        label="Närvaro"
        choices={presences.slice(0, 2)}
        value={given?.['newPresence'] ?? 'present'}
      />
    </fieldset>
  </>
)

export const MarkAttendancePage = ({
  meeting,
  agenda,
  attendance,
  organisations,
  seen,
  given,
  problems = [],
}: Props) => (
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
      <ErrorSummary
        problems={problems.map(({ rowId, problem }) => ({
          field: problem === 'name-missing' ? 'newName' : rowId === 'new' ? 'newItems' : `items-${rowId}`,
          text: problemText[problem],
        }))}
      />
    )}
    <Form>
      <HiddenField name="seen" value={seen} />
      {attendance.length > 0 && (
        <ActionRow>
          <Button name="act" value="all-present" variant="secondary">
            Markera alla omarkerade som närvarande
          </Button>
        </ActionRow>
      )}
      {attendance.map((person) => (
        <Row key={person.id} person={person} agenda={agenda} given={given} problems={problems} />
      ))}
      <NewAttendance given={given} problems={problems} />
      {organisations.length > 0 && <p class="hint">Organisationer i nätverket: {organisations.join(', ')}.</p>}
      <Button>Spara närvaron</Button>
    </Form>
  </Page>
)
