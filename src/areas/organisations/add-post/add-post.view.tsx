import { Button, DateField, ErrorSummary, Form, Page, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { OrganisationName } from '../organisation.ts'

export const fieldProblem = {
  name: 'Skriv personens namn.',
  email: 'Skriv personens e-postadress, till exempel anna.berg@kommunen.se.',
  title: 'Skriv befattningen, till exempel kommundirektör.',
  from: 'Skriv dagen då befattningen började.',
  held: 'Personen har redan en befattning här. Avsluta den först, om den är en annan.',
} as const

export type Field = keyof typeof fieldProblem

type Props = { organisation: OrganisationName; given?: Given; problems?: readonly Field[] }

export const AddPostPage = ({ organisation, given = {}, problems = [] }: Props) => {
  const errorFor = (field: Field) => (problems.includes(field) ? fieldProblem[field] : undefined)
  const address = `/arbetsyta/organisationer/${organisation.id}`
  return (
    <Page
      title="Lägg till en person"
      problem={problems.length > 0}
      breadcrumbs={[
        { href: address, text: organisation.name },
        { href: `${address}/personer`, text: 'Personer' },
      ]}
      lead={`Personen får ett brev om att du har lagt till hen i ${organisation.name}, och om hur man loggar in.`}
    >
      {problems.length > 0 && (
        <ErrorSummary
          problems={problems.map((field) => ({
            field: field === 'held' ? 'email' : field,
            text: fieldProblem[field],
          }))}
        />
      )}
      <Form>
        <TextField name="name" label="Namn" value={given['name']} error={errorFor('name')} maxLength={200} required />
        <TextField
          name="email"
          type="email"
          label="E-postadress"
          value={given['email']}
          error={errorFor('email') ?? errorFor('held')}
          required
        />
        <TextField
          name="title"
          label="Befattning"
          hint="Till exempel kommundirektör."
          value={given['title']}
          error={errorFor('title')}
          maxLength={200}
          required
        />
        <DateField name="from" label="Från och med" value={given['from']} error={errorFor('from')} required />
        <Button>Lägg till personen</Button>
      </Form>
    </Page>
  )
}
