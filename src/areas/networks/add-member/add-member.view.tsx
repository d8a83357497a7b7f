import { Button, DateField, ErrorSummary, Form, Page, Radios, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { roleChoices } from '../membership.view.tsx'
import { membershipRefusals } from '../membership-words.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'

export const fieldProblem = {
  organisation: 'Skriv vilken organisation det är.',
  role: 'Välj en roll.',
  from: 'Skriv den första dagen som år, månad och dag, eller lämna fältet tomt.',
  to: 'Skriv den sista dagen som år, månad och dag, eller lämna fältet tomt.',
  'unknown-organisation':
    'Organisationen finns inte i registret. Skriv namnet som det står där, till exempel Huddinge kommun, eller kommunkoden.',
  'several-organisations': 'Det finns flera organisationer med det namnet eller den koden. Skriv hela namnet.',
  ...membershipRefusals,
} as const

export type Problem = keyof typeof fieldProblem

const fieldOf: Record<Problem, 'organisation' | 'role' | 'from' | 'to'> = {
  ...{ organisation: 'organisation', role: 'role', from: 'from', to: 'to' },
  'unknown-organisation': 'organisation',
  'several-organisations': 'organisation',
  'member-of-itself': 'organisation',
  'organisation-ended': 'organisation',
  'already-member': 'organisation',
  'ends-before-it-begins': 'to',
}

type Props = { network: Network; given: Given; problems: readonly Problem[] }

export const AddMemberPage = ({ network, given, problems }: Props) => {
  const problemAt = (field: string) => problems.find((problem) => fieldOf[problem] === field)
  const errorFor = (field: string) => {
    const problem = problemAt(field)
    return problem && fieldProblem[problem]
  }
  return (
    <Page
      title="Lägg till en medlem"
      problem={problems.length > 0}
      breadcrumbs={networkCrumbs(network, { href: `${networkAddress(network.id)}/medlemmar`, text: 'Medlemmar' })}
    >
      <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf[problem], text: fieldProblem[problem] }))} />
      <Form>
        <TextField
          name="organisation"
          label="Organisation"
          hint="Namnet som det står i registret, eller kommunkoden."
          value={given['organisation']}
          error={errorFor('organisation')}
          required
        />
        <Radios name="role" legend="Roll" choices={roleChoices} value={given['role']} error={errorFor('role')} />
        <DateField
          name="from"
          label="Första dag"
          hint="Lämna tomt om dagen inte är känd."
          value={given['from']}
          error={errorFor('from')}
          optional
        />
        <DateField
          name="to"
          label="Sista dag"
          hint="Fyll i bara om organisationen redan har lämnat nätverket eller är med en bestämd tid."
          value={given['to']}
          error={errorFor('to')}
          optional
        />
        <Button>Lägg till medlemmen</Button>
      </Form>
    </Page>
  )
}
