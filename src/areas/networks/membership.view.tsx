import { Button, DateField, ErrorSummary, Facts, Form, Page, Radios } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Membership } from './membership.ts'
import { membershipRefusals } from './membership-words.ts'
import type { Network } from './network.ts'
import { networkAddress, networkCrumbs } from './network-paths.ts'
import { memberRoleName } from './network-words.ts'
import { formatTerm } from './term.rule.ts'

export const roleChoices = [
  { value: 'member', text: 'Medlem' },
  { value: 'adjunct', text: 'Adjungerad', hint: 'Är med i arbetet utan att vara medlem.' },
  { value: 'observer', text: 'Observatör', hint: 'Följer arbetet.' },
]

export const membershipProblem = {
  role: 'Välj en roll.',
  from: 'Skriv den första dagen som år, månad och dag, eller lämna fältet tomt.',
  to: 'Skriv den sista dagen som år, månad och dag, eller lämna fältet tomt.',
  last: 'Skriv den sista dagen som år, månad och dag.',
  'last-before-first': 'Den sista dagen ligger före medlemskapets första dag. Ändra den.',
  ...membershipRefusals,
} as const

export type MembershipProblem = keyof typeof membershipProblem

const fieldOf = (problem: MembershipProblem): string => {
  if (problem === 'role' || problem === 'from' || problem === 'last') return problem
  return problem === 'last-before-first' ? 'last' : problem === 'already-member' ? 'from' : 'to'
}

type Props = {
  network: Network
  membership: Membership
  /** Other times that the organisation has been in the network. */
  others: readonly Membership[]
  mayChange: boolean
  today: string
  given?: Given | undefined
  problems?: readonly MembershipProblem[] | undefined
}

type FormProps = Pick<Props, 'membership' | 'today' | 'given'> & {
  address: string
  errorFor: (field: string) => string | undefined
}

const EndForm = ({ membership, address, today, given, errorFor }: FormProps) => (
  <section>
    <h2>Avsluta medlemskapet</h2>
    <p>{membership.shortName} står sedan bland tidigare medlemmar. Det som organisationen gjort ligger kvar.</p>
    <Form action={`${address}/avsluta`} label="Avsluta medlemskapet">
      <DateField name="last" label="Sista dag" value={given?.['last'] ?? today} error={errorFor('last')} required />
      <Button variant="secondary">Avsluta medlemskapet</Button>
    </Form>
  </section>
)

const ChangeForm = ({ membership, address, given, errorFor }: FormProps) => (
  <section>
    <h2>Ändra</h2>
    <Form action={address} label="Ändra medlemskapet">
      <Radios
        name="role"
        legend="Roll"
        choices={roleChoices}
        value={given?.['role'] ?? membership.role}
        error={errorFor('role')}
      />
      <DateField
        name="from"
        label="Första dag"
        hint="Lämna tomt om dagen inte är känd."
        value={given?.['from'] ?? membership.from ?? ''}
        error={errorFor('from')}
        optional
      />
      <DateField
        name="to"
        label="Sista dag"
        hint="Lämna tomt så länge medlemskapet pågår."
        value={given?.['to'] ?? membership.to ?? ''}
        error={errorFor('to')}
        optional
      />
      <Button>Ändra medlemskapet</Button>
    </Form>
  </section>
)

export const MembershipPage = (props: Props) => {
  const { network, membership, others, mayChange, problems = [] } = props
  const root = networkAddress(network.id)
  const address = `${root}/medlemmar/${membership.id}`
  const errorFor = (field: string) => {
    const problem = problems.find((one) => fieldOf(one) === field)
    return problem && membershipProblem[problem]
  }
  return (
    <Page
      title={`${membership.shortName} i ${network.name}`}
      problem={problems.length > 0}
      breadcrumbs={networkCrumbs(network, { href: `${root}/medlemmar`, text: 'Medlemmar' })}
    >
      <ErrorSummary
        problems={problems.map((problem) => ({ field: fieldOf(problem), text: membershipProblem[problem] }))}
      />
      <Facts
        rows={[
          {
            label: 'Organisation',
            value: <a href={`/arbetsyta/organisationer/${membership.organisationId}`}>{membership.name}</a>,
          },
          { label: 'Roll', value: memberRoleName(membership.role) },
          { label: 'Med i nätverket', value: formatTerm(membership) || 'första dagen är inte angiven' },
          {
            label: 'Också med',
            value: others
              .map((other) => `${formatTerm(other) || 'utan dagar'} (${memberRoleName(other.role)})`)
              .join(', '),
          },
        ]}
      />
      {mayChange && <ChangeForm {...props} address={address} errorFor={errorFor} />}
      {mayChange && membership.to === null && <EndForm {...props} address={address} errorFor={errorFor} />}
    </Page>
  )
}
