import { DateField, ErrorSummary, Select } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { SeatRefusal } from './seat.rule.ts'
import type { Seat } from './seat.ts'
import { seatHolder, seatRoleName } from './seat-words.ts'

const refusals: Record<SeatRefusal, string> = {
  'ends-before-it-begins': 'Den sista dagen ligger före den första. Ändra en av dem.',
  'chair-taken':
    'Organet har redan en ordförande någon av de dagarna. Avsluta den platsen dagen innan, eller välj andra dagar.',
  'vice-chair-taken':
    'Organet har redan en vice ordförande någon av de dagarna. Avsluta den platsen dagen innan, eller välj andra dagar.',
  'has-seat': 'Personen har redan den rollen i organet de dagarna. Öppna den platsen om något ska ändras.',
  'substitutes-outsider': 'En ersättare går in för någon annan som sitter i organet de dagarna. Välj en annan.',
  'last-secretary': 'Nätverket måste ha en sekreterare. Ge någon annan rollen först.',
}

export const seatProblem = {
  person: 'Välj en person, eller skriv namnet på en ny.',
  name: 'Skriv personens namn, eller välj en som redan är känd.',
  email: 'Skriv e-postadressen som anna.berg@kommunen.se, eller lämna fältet tomt.',
  title: 'Skriv en kortare befattning.',
  role: 'Välj en roll.',
  represents: 'Välj bland nätverkets medlemmar.',
  substitutesFor: 'Välj bland dem som sitter i organet.',
  from: 'Skriv den första dagen som år, månad och dag.',
  to: 'Skriv den sista dagen som år, månad och dag, eller lämna fältet tomt.',
  last: 'Skriv den sista dagen som år, månad och dag.',
  'last-before-first': 'Den sista dagen ligger före mandatets första dag. Ändra den.',
  ...refusals,
} as const
export type SeatProblem = keyof typeof seatProblem
export const isSeatProblem = (name: unknown): name is SeatProblem => Object.keys(seatProblem).includes(String(name))

const fields: Partial<Record<SeatProblem, string>> = {
  ...{ 'ends-before-it-begins': 'to', 'chair-taken': 'from', 'vice-chair-taken': 'from', 'has-seat': 'role' },
  ...{ 'substitutes-outsider': 'substitutesFor', 'last-secretary': 'last', 'last-before-first': 'last' },
}
const fieldOf = (problem: SeatProblem): string => fields[problem] ?? problem

export const seatErrors =
  (problems: readonly SeatProblem[]) =>
  (field: string): string | undefined => {
    const problem = problems.find((one) => fieldOf(one) === field)
    return problem && seatProblem[problem]
  }

export const SeatProblems = ({ problems }: { problems: readonly SeatProblem[] }) => (
  <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf(problem), text: seatProblem[problem] }))} />
)

export type Member = { organisationId: string; shortName: string }
type Props = {
  given: Given
  errorFor: (field: string) => string | undefined
  members: readonly Member[]
  /** Those that somebody can step in for. */
  seats: readonly Seat[]
}

/** For whom, instead of whom and how long: asked both when a seat is added and when it is changed. */
export const SeatFields = ({ given, errorFor, members, seats }: Props) => (
  <>
    <Select
      name="represents"
      label="Sitter för"
      hint="Saknas organisationen? Lägg in den som medlem i nätverket först."
      empty="Ingen, bara sig själv"
      choices={members.map(({ organisationId, shortName }) => ({ value: organisationId, text: shortName }))}
      value={given['represents'] ?? ''}
      error={errorFor('represents')}
    />
    {seats.length > 0 && (
      <Select
        name="substitutesFor"
        label="Ersätter"
        hint="Bara för den som är personlig ersättare."
        empty="Ingen särskild"
        choices={seats.map((seat) => ({ value: seat.id, text: `${seatHolder(seat)}, ${seatRoleName(seat.role)}` }))}
        value={given['substitutesFor'] ?? ''}
        error={errorFor('substitutesFor')}
      />
    )}
    <DateField name="from" label="Första dag" value={given['from']} error={errorFor('from')} required />
    <DateField
      name="to"
      label="Sista dag"
      hint="Lämna tomt om mandatet gäller tills vidare."
      value={given['to']}
      error={errorFor('to')}
      optional
    />
  </>
)
