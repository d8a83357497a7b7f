import { Button, Checkbox, DataTable, Form } from '#platform/html/index.ts'
import type { Network } from '../network.ts'
import { networkAddress } from '../network-paths.ts'
import { candidateInWords } from './join-people.rule.ts'
import { daysInWords, formatProposed } from './name-proposals.rule.ts'
import type { NameProposal } from './name-proposals.ts'

const written = ({ name, organisation }: NameProposal) => (organisation ? `${name}, ${organisation}` : name)
const asked = (proposal: NameProposal) => `: ${written(proposal)} är ${candidateInWords(proposal.person)}`

const Tick = ({ proposal, index }: { proposal: NameProposal; index: number }) => (
  <Checkbox
    {...{ id: `proposal-${index + 1}`, name: 'proposal', value: formatProposed(proposal), hideLabel: true }}
    label={`Välj${asked(proposal)}`}
  />
)

const told = (proposal: NameProposal) => [
  written(proposal),
  <a href={`/arbetsyta/personer/${proposal.person.id}`}>{candidateInWords(proposal.person)}</a>,
  proposal.reason,
  daysInWords(proposal.days),
]
const Join = ({ proposal }: { proposal: NameProposal }) => (
  <Button variant="secondary" name="one" value={formatProposed(proposal)}>
    Koppla<span class="ds-sr-only">{asked(proposal)}</span>
  </Button>
)
const columns = ['Namn som det står', 'Kan vara', 'Varför', 'När']

type Props = { network: Network; proposals: readonly NameProposal[] }

const Sure = ({ network, proposals }: Props) => (
  <Form action={`${networkAddress(network.id)}/namn/forslag`} label="Samma namn, organisation och befattning">
    <DataTable
      caption="Samma namn, organisation och befattning den dagen"
      columns={[...columns, 'Välj', 'Gör']}
      rows={proposals.map((proposal, index) => [
        ...told(proposal),
        <Tick proposal={proposal} index={index} />,
        <Join proposal={proposal} />,
      ])}
    />
    <Button>Koppla alla som är valda</Button>
  </Form>
)

const Unsure = ({ network, proposals }: Props) => (
  <Form action={`${networkAddress(network.id)}/namn/forslag`} label="Samma namn, men mindre som talar för det">
    <DataTable
      caption="Samma namn, men mindre som talar för det"
      columns={[...columns, 'Gör']}
      rows={proposals.map((proposal) => [...told(proposal), <Join proposal={proposal} />])}
    />
  </Form>
)

/** Whom the names may be, with why: a human joins them, one by one or those that are ticked. */
export const NameProposals = ({ network, proposals }: Props) => {
  const [sure, unsure] = [proposals.filter(({ isSure }) => isSure), proposals.filter(({ isSure }) => !isSure)]
  if (proposals.length === 0) return null
  return (
    <section>
      <h2>Förslag ({proposals.length})</h2>
      {sure.length > 0 && <Sure network={network} proposals={sure} />}
      {unsure.length > 0 && <Unsure network={network} proposals={unsure} />}
    </section>
  )
}
