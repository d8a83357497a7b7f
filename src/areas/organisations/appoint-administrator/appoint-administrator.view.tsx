import { Button, DataTable, ErrorSummary, Form, Page, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { Period } from '../period.view.tsx'
import type { HeldRole, Person } from '../person.ts'

export const fieldProblem = {
  name: 'Skriv personens namn.',
  email: 'Skriv personens e-postadress, till exempel anna.berg@kommunen.se.',
} as const

export type Field = keyof typeof fieldProblem

type Props = {
  administrators: readonly { role: HeldRole; person: Person | undefined }[]
  given: Given
  problems: readonly Field[]
}

const Administrators = ({ administrators }: Pick<Props, 'administrators'>) => (
  <DataTable
    caption="Administratörer"
    hideCaption
    columns={['Namn', 'E-post', 'Tid', 'Gör']}
    rows={administrators.map(({ role, person }) => [
      <a href={`/arbetsyta/personer/${role.personId}`}>{person?.name}</a>,
      person?.email ?? '–',
      <Period from={role.from} to={role.to} />,
      <a href={`/arbetsyta/administratorer/${role.id}/avsluta`}>
        Avsluta rollen<span class="ds-sr-only"> för {person?.name}</span>
      </a>,
    ])}
  />
)

export const AdministratorsPage = ({ administrators, given, problems }: Props) => {
  const errorFor = (field: Field) => (problems.includes(field) ? fieldProblem[field] : undefined)
  return (
    <Page
      title="Administratörer"
      problem={problems.length > 0}
      lead="De lägger upp nätverk, sköter registret och utser organisationernas administratörer."
    >
      {problems.length > 0 && (
        <ErrorSummary problems={problems.map((field) => ({ field, text: fieldProblem[field] }))} />
      )}
      <Administrators administrators={administrators} />
      <section>
        <h2>Utse en administratör</h2>
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
          <Button>Utse administratören</Button>
        </Form>
      </section>
    </Page>
  )
}
