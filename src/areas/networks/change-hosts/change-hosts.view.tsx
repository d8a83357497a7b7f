import { Button, DataTable, DateField, EmptyState, ErrorSummary, Form, Page, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { BodyFacts, BodyHost } from '../body-facts.ts'
import { formatHost } from '../body-host.rule.ts'
import type { Network } from '../network.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'

const problemText = {
  organisation: 'Skriv vilken organisation som är värd.',
  from: 'Skriv den första dagen som år, månad och dag.',
  to: 'Skriv den sista dagen som år, månad och dag.',
  'unknown-organisation':
    'Organisationen finns inte i registret, eller så finns det flera med namnet. Skriv hela namnet, till exempel Huddinge kommun.',
  'ends-before-it-begins': 'Den sista dagen ligger före den första. Ändra en av dem.',
  'host-taken': 'Organet har redan en värd någon av de dagarna. Ta bort den värden först, eller välj andra dagar.',
} as const
export type Problem = keyof typeof problemText
export const isProblem = (name: unknown): name is Problem => Object.keys(problemText).includes(String(name))

const fieldOf = (problem: Problem): string =>
  problem === 'from' || problem === 'organisation'
    ? problem
    : problem === 'unknown-organisation'
      ? 'organisation'
      : 'to'

type Props = {
  network: Network
  body: BodyFacts
  hosts: readonly BodyHost[]
  root: string
  given: Given
  problems: readonly Problem[]
}

const HostList = ({ hosts, root }: Pick<Props, 'hosts' | 'root'>) => (
  <DataTable
    caption="Värdar"
    hideCaption
    columns={['Värd', 'Ta bort']}
    rows={hosts.map((host) => [
      formatHost(host),
      <Form action={`${root}/${host.id}/ta-bort`} label={`Ta bort ${formatHost(host)}`}>
        <Button variant="tertiary">
          Ta bort<span class="ds-sr-only"> {formatHost(host)}</span>
        </Button>
      </Form>,
    ])}
  />
)

export const HostsPage = ({ network, body, hosts, root, given, problems }: Props) => {
  const errorFor = (field: string) => {
    const problem = problems.find((one) => fieldOf(one) === field)
    return problem && problemText[problem]
  }
  return (
    <Page
      title={`Värdar för ${body.name}`}
      problem={problems.length > 0}
      breadcrumbs={networkCrumbs(network, { href: `${networkAddress(network.id)}/organ`, text: 'Organ' })}
      lead="Värden tar emot organets möten. Värdskapet kan gå runt."
    >
      <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf(problem), text: problemText[problem] }))} />
      {hosts.length === 0 ? (
        <EmptyState title="Ingen värd ännu">Lägg in vem som är värd och när, till exempel ett år i taget.</EmptyState>
      ) : (
        <HostList hosts={hosts} root={root} />
      )}
      <section>
        <h2>Lägg till en värd</h2>
        <Form action={root} label="Lägg till en värd">
          <TextField
            name="organisation"
            label="Organisation"
            hint="Namnet som det står i registret, till exempel Huddinge kommun."
            value={given['organisation']}
            error={errorFor('organisation')}
            required
          />
          <DateField name="from" label="Första dag" value={given['from']} error={errorFor('from')} required />
          <DateField name="to" label="Sista dag" value={given['to']} error={errorFor('to')} required />
          <Button>Lägg till värden</Button>
        </Form>
      </section>
    </Page>
  )
}
