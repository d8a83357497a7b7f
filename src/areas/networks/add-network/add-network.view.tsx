import { Button, ErrorSummary, Form, Page, Select, TextArea, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { networkKinds } from '../network-words.ts'

export const fieldProblem = {
  name: 'Skriv nätverkets namn.',
  kind: 'Välj nätverkets form.',
  members:
    'Någon av medlemmarna finns inte i registret. Skriv namnen som de står där, till exempel Huddinge kommun, ett på varje rad.',
  secretary: 'Skriv sekreterarens namn.',
  email: 'Skriv sekreterarens e-postadress, till exempel anna.berg@kommunen.se.',
  taken: 'Det finns redan ett nätverk med det namnet. Öppna det, eller välj ett annat namn.',
} as const

export type Field = keyof typeof fieldProblem
const kinds = Object.entries(networkKinds).map(([value, text]) => ({ value, text }))

export const AddNetworkPage = ({ given = {}, problems = [] }: { given?: Given; problems?: readonly Field[] }) => {
  const errorFor = (field: Field) => (problems.includes(field) ? fieldProblem[field] : undefined)
  const fieldOf = (problem: Field) => (problem === 'taken' ? 'name' : problem)
  return (
    <Page
      title="Lägg upp ett nätverk"
      problem={problems.length > 0}
      breadcrumbs={[{ href: '/arbetsyta/natverk', text: 'Nätverk' }]}
      lead="Sekreteraren sköter sedan resten: organ, personer, möten och anteckningar."
    >
      {problems.length > 0 && (
        <ErrorSummary
          problems={problems.map((problem) => ({ field: fieldOf(problem), text: fieldProblem[problem] }))}
        />
      )}
      <Form>
        <TextField
          name="name"
          label="Nätverkets namn"
          value={given['name']}
          error={errorFor('name') ?? errorFor('taken')}
          required
        />
        <Select name="kind" label="Form" choices={kinds} value={given['kind'] ?? 'informal'} error={errorFor('kind')} />
        <TextArea
          name="purpose"
          label="Syfte"
          hint="En mening om varför nätverket finns."
          rows={3}
          value={given['purpose']}
        />
        <TextArea
          name="members"
          label="Medlemmar"
          hint="Organisationernas namn, ett på varje rad."
          rows={5}
          value={given['members']}
          error={errorFor('members')}
          optional
        />
        <TextField
          name="secretary"
          label="Sekreterarens namn"
          value={given['secretary']}
          error={errorFor('secretary')}
          required
        />
        <TextField
          name="email"
          type="email"
          label="Sekreterarens e-post"
          value={given['email']}
          error={errorFor('email')}
          required
        />
        <Button>Lägg upp nätverket</Button>
      </Form>
    </Page>
  )
}
