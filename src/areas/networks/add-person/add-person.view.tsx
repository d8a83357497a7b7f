import { Button, ErrorSummary, Form, Page, Select, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Body, Network } from '../network.ts'

export const fieldProblem = {
  name: 'Skriv personens namn.',
  email: 'Skriv personens e-postadress, till exempel anna.berg@kommunen.se.',
  role: 'Välj en roll.',
  organisation: 'Organisationen finns inte i registret. Skriv namnet som det står där, till exempel Huddinge kommun.',
} as const

export type Field = keyof typeof fieldProblem

const roleChoices = [
  { value: 'member', text: 'Ledamot' },
  { value: 'chair', text: 'Ordförande' },
  { value: 'coordinator', text: 'Samordnare' },
  { value: 'reader', text: 'Läsare' },
  { value: 'secretary', text: 'Sekreterare' },
]

type Props = { network: Network; bodies: readonly Body[]; given?: Given; problems?: readonly Field[] }

export const AddPersonPage = ({ network, bodies, given = {}, problems = [] }: Props) => {
  const errorFor = (field: Field) => (problems.includes(field) ? fieldProblem[field] : undefined)
  const places = [{ value: '', text: 'Hela nätverket' }, ...bodies.map((body) => ({ value: body.id, text: body.name }))]
  return (
    <Page
      title="Lägg till en person"
      problem={problems.length > 0}
      breadcrumbs={[
        { href: '/arbetsyta/natverk', text: 'Nätverk' },
        { href: `/arbetsyta/natverk/${network.id}`, text: network.name },
      ]}
      lead="Personen kan sedan logga in med en länk till sin e-post."
    >
      {problems.length > 0 && (
        <ErrorSummary problems={problems.map((field) => ({ field, text: fieldProblem[field] }))} />
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
        <Select name="body" label="Gäller i" choices={places} value={given['body'] ?? ''} />
        <Button>Lägg till personen</Button>
      </Form>
    </Page>
  )
}
