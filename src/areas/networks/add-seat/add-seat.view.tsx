import { Button, Form, Page, Select, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { BodyFacts } from '../body-facts.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'
import { SeatFields, seatErrors, SeatProblems, type Member, type SeatProblem } from '../seat-form.view.tsx'
import type { Seat } from '../seat.ts'
import { seatRoleName } from '../seat-words.ts'
import { bodyRoles } from './add-seat.rule.ts'

type Props = {
  network: Network
  body: BodyFacts
  members: readonly Member[]
  replaceable: readonly Seat[]
  people: readonly { id: string; name: string; organisation: string | null }[]
  given: Given
  problems: readonly SeatProblem[]
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)
const roleChoices = bodyRoles.map((role) => ({ value: role, text: capital(seatRoleName(role)) }))

type FieldsProps = Pick<Props, 'people' | 'given'> & { errorFor: (field: string) => string | undefined }

const PersonFields = ({ people, given, errorFor }: FieldsProps) => (
  <>
    {people.length > 0 && (
      <Select
        name="person"
        label="Person"
        empty="En ny person"
        choices={people.map(({ id, name, organisation }) => ({
          value: id,
          text: organisation ? `${name}, ${organisation}` : name,
        }))}
        value={given['person'] ?? ''}
        error={errorFor('person')}
      />
    )}
    <TextField
      name="name"
      label="Namn på en ny person"
      value={given['name']}
      error={errorFor('name')}
      maxLength={200}
      optional={people.length > 0}
    />
    <TextField
      name="email"
      type="email"
      label="E-postadress till en ny person"
      hint="Med den kan personen logga in. Utan den står bara namnet."
      value={given['email']}
      error={errorFor('email')}
      optional
    />
    <TextField
      name="title"
      label="Befattning"
      hint="Till exempel kommundirektör i organisationen som personen sitter för."
      value={given['title']}
      error={errorFor('title')}
      maxLength={200}
      optional
    />
  </>
)

export const AddSeatPage = ({ network, body, members, replaceable, people, given, problems }: Props) => {
  const errorFor = seatErrors(problems)
  const root = `${networkAddress(network.id)}/organ`
  return (
    <Page
      title={`Lägg till en plats i ${body.name}`}
      problem={problems.length > 0}
      breadcrumbs={networkCrumbs(
        network,
        { href: root, text: 'Organ' },
        { href: `${root}/${body.id}/platser`, text: `Platser i ${body.name}` },
      )}
    >
      <SeatProblems problems={problems} />
      <Form>
        <PersonFields people={people} given={given} errorFor={errorFor} />
        <Select name="role" label="Roll" choices={roleChoices} value={given['role']} error={errorFor('role')} />
        <SeatFields given={given} errorFor={errorFor} members={members} seats={replaceable} />
        <Button>Lägg till platsen</Button>
      </Form>
    </Page>
  )
}
