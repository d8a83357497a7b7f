import { Button, Form, Page } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { BodyFields, BodyProblems, type BodyProblem } from '../body-fields.view.tsx'
import type { Network } from '../network.ts'
import { networkCrumbs } from '../network-paths.ts'

type Props = { network: Network; given?: Given; problems?: readonly BodyProblem[] }

export const AddBodyPage = ({ network, given = {}, problems = [] }: Props) => (
  <Page
    title="Lägg upp ett organ"
    problem={problems.length > 0}
    breadcrumbs={networkCrumbs(network)}
    lead="Ett organ håller möten: en ledningsgrupp, en kommitté, en arbetsgrupp."
  >
    <BodyProblems problems={problems} />
    <Form>
      <BodyFields given={given} problems={problems} />
      <Button>Lägg upp organet</Button>
    </Form>
  </Page>
)
