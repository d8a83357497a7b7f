import { Button, DateField, Form, Page } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { BodyFacts } from '../body-facts.ts'
import { BodyFields, bodyProblem, BodyProblems, type BodyProblem } from '../body-fields.view.tsx'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'

type Props = { network: Network; body: BodyFacts; given: Given; problems: readonly BodyProblem[] }

export const ChangeBodyPage = ({ network, body, given, problems }: Props) => (
  <Page
    title={`Ändra ${body.name}`}
    problem={problems.length > 0}
    breadcrumbs={networkCrumbs(network, { href: `${networkAddress(network.id)}/organ`, text: 'Organ' })}
  >
    <BodyProblems problems={problems} />
    <Form>
      <BodyFields given={given} problems={problems} />
      <DateField
        name="endedOn"
        label="Sista dag"
        hint="Fyll i när organet upphör. Möten och anteckningar ligger kvar."
        value={given['endedOn']}
        error={problems.includes('endedOn') ? bodyProblem.endedOn : undefined}
        optional
      />
      <Button>Ändra organet</Button>
    </Form>
  </Page>
)
