import { Button, DateField, ErrorSummary, Form, Page, Select, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Body, Network } from '../network.ts'

export const fieldProblem = {
  name: 'Skriv personens namn.',
  email: 'Skriv personens e-postadress, till exempel anna.berg@kommunen.se.',
  role: 'Välj en roll.',
  organisation: 'Organisationen finns inte i registret. Skriv namnet som det står där, till exempel Huddinge kommun.',
  body: 'Välj ett av nätverkets organ.',
  from: 'Skriv första dagen, till exempel 2026-03-01.',
  to: 'Skriv sista dagen, eller lämna fältet tomt.',
  'ends-before-it-begins': 'Sista dagen kan inte vara före den första.',
  'chair-taken': 'Organet har redan en ordförande under den tiden. Avsluta den rollen först.',
  'vice-chair-taken': 'Organet har redan en vice ordförande under den tiden. Avsluta den rollen först.',
} as const

export type Field = keyof typeof fieldProblem

const placeOf: Partial<Record<Field, string>> = {
  'ends-before-it-begins': 'to',
  'chair-taken': 'role',
  'vice-chair-taken': 'role',
}

const roleChoices = [
  { value: 'member', text: 'Ledamot' },
  { value: 'substitute', text: 'Ersättare' },
  { value: 'chair', text: 'Ordförande' },
  { value: 'vice-chair', text: 'Vice ordförande' },
  { value: 'coordinator', text: 'Samordnare' },
  { value: 'reader', text: 'Läsare' },
  { value: 'secretary', text: 'Sekreterare' },
]

type TermProps = { given: Given; errorFor: (field: string) => string | undefined }

const Term = ({ given, errorFor }: TermProps) => (
  <>
    <DateField name="from" label="Från och med" value={given['from']} error={errorFor('from')} />
    <DateField
      name="to"
      label="Till och med"
      hint="Lämna tomt om det gäller tills vidare."
      value={given['to']}
      error={errorFor('to')}
      optional
    />
  </>
)

type Props = { network: Network; bodies: readonly Body[]; given?: Given; problems?: readonly Field[] }

export const AddPersonPage = ({ network, bodies, given = {}, problems = [] }: Props) => {
  const errorFor = (field: string) => {
    const problem = problems.find((one) => (placeOf[one] ?? one) === field)
    return problem && fieldProblem[problem]
  }
  const places = [{ value: '', text: 'Hela nätverket' }, ...bodies.map((body) => ({ value: body.id, text: body.name }))]
  return (
    <Page
      title="Lägg till en person"
      problem={problems.length > 0}
      breadcrumbs={[
        { href: '/arbetsyta/natverk', text: 'Nätverk' },
        { href: `/arbetsyta/natverk/${network.id}`, text: network.name },
        { href: `/arbetsyta/natverk/${network.id}/personer`, text: 'Personer' },
      ]}
      lead="Personen får ett brev om att du har lagt till hen, och om hur man loggar in."
    >
      {problems.length > 0 && (
        <ErrorSummary
          problems={problems.map((field) => ({ field: placeOf[field] ?? field, text: fieldProblem[field] }))}
        />
      )}
      <Form>
        <TextField name="name" label="Namn" value={given['name']} error={errorFor('name')} required />
        <TextField
          name="email"
          type="email"
          label="E-postadress"
          value={given['email']}
          error={errorFor('email')}
          required
        />
        <TextField
          name="organisation"
          label="Organisation"
          hint="Den som personen sitter för. Slutar personen där, slutar också rollen."
          value={given['organisation']}
          error={errorFor('organisation')}
        />
        <TextField name="title" label="Befattning" hint="Till exempel kommundirektör." value={given['title']} />
        <Select
          name="role"
          label="Roll"
          choices={roleChoices}
          value={given['role'] ?? 'member'}
          error={errorFor('role')}
        />
        <Select name="body" label="Gäller i" choices={places} value={given['body'] ?? ''} error={errorFor('body')} />
        <Term given={given} errorFor={errorFor} />
        <Button>Lägg till personen</Button>
      </Form>
    </Page>
  )
}
