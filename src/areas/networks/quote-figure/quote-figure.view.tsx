import {
  Button,
  DataTable,
  DateField,
  EmptyState,
  ErrorSummary,
  Form,
  Page,
  TextArea,
  TextField,
} from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay } from '#platform/time.ts'
import type { Network, NetworkQuote } from '../network.ts'
import { networkCrumbs } from '../network-paths.ts'

const problemText = {
  wording: 'Skriv uppgiften som den stod, högst 500 tecken.',
  source: 'Skriv varifrån uppgiften kommer, högst 500 tecken.',
  statedOn: 'Skriv dagen då uppgiften angavs som 2024-01-24, eller lämna den tom.',
  'stated-later': 'Dagen har inte varit än. Skriv den dag då uppgiften angavs.',
} as const
export type Problem = keyof typeof problemText
const fieldOf = (problem: Problem) => (problem === 'stated-later' ? 'statedOn' : problem)

type Props = {
  network: Network
  quotes: readonly NetworkQuote[]
  given?: Given
  problems?: readonly Problem[]
}

const QuoteList = ({ network, quotes }: Pick<Props, 'network' | 'quotes'>) =>
  quotes.length === 0 ? (
    <EmptyState title="Ingen uppgift återgiven ännu">Skriv den första här nedanför.</EmptyState>
  ) : (
    <DataTable
      caption="Uppgifter från andra"
      hideCaption
      columns={['Uppgift', 'Källa', 'Dag', 'Åtgärd']}
      rows={quotes.map(({ id, wording, source, statedOn }) => [
        wording,
        source,
        statedOn ? formatShortDay(statedOn) : '–',
        <Form action={`/arbetsyta/natverk/${network.id}/citat/${id}/ta-bort`} label={`Ta bort: ${wording}`}>
          <Button variant="tertiary">Ta bort uppgiften</Button>
        </Form>,
      ])}
    />
  )

export function QuotesPage({ network, quotes, given = {}, problems = [] }: Props) {
  const errors = Object.fromEntries(problems.map((problem) => [fieldOf(problem), problemText[problem]]))
  const field = (name: string) => ({ name, value: given[name], error: errors[name] })
  return (
    <Page
      title="Uppgifter från andra"
      problem={problems.length > 0}
      breadcrumbs={networkCrumbs(network)}
      lead="Siffror som någon annan har angett om nätverket. De återges som de stod och räknas aldrig om."
    >
      <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf(problem), text: problemText[problem] }))} />
      <QuoteList network={network} quotes={quotes} />
      <section>
        <h2>Återge en uppgift</h2>
        <Form action={`/arbetsyta/natverk/${network.id}/citat`}>
          <TextArea {...field('wording')} label="Uppgiften, som den stod" rows={2} required />
          <TextField {...field('source')} label="Källa" hint="Vem som angav den och var." required />
          <DateField {...field('statedOn')} label="Dag då den angavs" hint="Lämna tomt om ingen dag står." optional />
          <Button>Återge uppgiften</Button>
        </Form>
      </section>
    </Page>
  )
}
