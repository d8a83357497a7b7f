import { Button, ErrorSummary, Form, Page, Radios, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { OrganisationName } from '../organisation.ts'

export const fieldProblem = {
  name: 'Skriv personens namn.',
  email: 'Skriv personens e-postadress, till exempel anna.berg@kommunen.se.',
  role: 'Välj en roll.',
} as const

export type Field = keyof typeof fieldProblem

const hints: Record<string, string> = {
  'organisation-administrator': 'Sköter organisationens egna personer och det som samordnaren sköter.',
  coordinator: 'Ser och sköter organisationens egna uppgifter om nätverken: skäl, kontakt, uppgifter.',
  reader: 'Ser organisationens egna uppgifter om nätverken.',
}

type Props = {
  organisation: OrganisationName
  roles: readonly { value: string; text: string }[]
  given: Given
  problems?: readonly Field[]
}

export const GiveRolePage = ({ organisation, roles, given, problems = [] }: Props) => {
  const errorFor = (field: Field) => (problems.includes(field) ? fieldProblem[field] : undefined)
  const address = `/arbetsyta/organisationer/${organisation.id}`
  return (
    <Page
      title={`Ge en roll i ${organisation.name}`}
      problem={problems.length > 0}
      breadcrumbs={[
        { href: address, text: organisation.name },
        { href: `${address}/personer`, text: 'Personer' },
      ]}
      lead="Rollen gäller från i dag. Personen får ett brev om den och om hur man loggar in."
    >
      {problems.length > 0 && (
        <ErrorSummary problems={problems.map((field) => ({ field, text: fieldProblem[field] }))} />
      )}
      <Form>
        <TextField name="name" label="Namn" value={given['name']} error={errorFor('name')} maxLength={200} required />
        <TextField
          name="email"
          type="email"
          label="E-postadress"
          value={given['email']}
          error={errorFor('email')}
          required
        />
        <Radios
          name="role"
          legend="Roll"
          choices={roles.map((role) => ({ ...role, hint: hints[role.value] }))}
          value={given['role']}
          error={errorFor('role')}
        />
        <Button>Ge rollen</Button>
      </Form>
    </Page>
  )
}
