import type { Given } from '#platform/given.ts'
import { Button, ErrorSummary, Form, Page, Radios, Select, TextArea, TextField } from '#platform/html/index.ts'
import { networkCrumbs } from '../network-paths.ts'
import { costKinds } from '../cost-words.ts'
import type { Network } from '../network.ts'
import type { CostProblem, CostProblemCode } from './read-cost.rule.ts'

const problemText: Record<CostProblemCode, string> = {
  year: 'Skriv vilket år kostnaden gäller, med fyra siffror.',
  kind: 'Välj hur kostnaden delas.',
  amount: 'Skriv beloppet i hela kronor, till exempel 5 000.',
  'per-inhabitant': 'Skriv kronor per invånare med högst två decimaler, till exempel 3,50.',
  'base-year': 'Skriv vilket års folkmängd som gäller, med fyra siffror.',
  host: 'Välj vilken organisation som betalar.',
  'classes-none': 'Skriv klasserna, en på varje rad.',
  'class-words': 'går inte att läsa. Skriv till exempel ”under 7000: 5000”.',
  'class-order': 'har en gräns som inte är högre än den före.',
  'class-rest-last': 'kommer efter ”övriga”. Den raden ska stå sist.',
  'class-no-rest': 'Skriv sist vad de övriga betalar, till exempel ”övriga: 80000”.',
}

const wordsOf = ({ code, line }: CostProblem) =>
  line === undefined ? problemText[code] : `Rad ${line} ${problemText[code]}`

type Props = {
  network: Network
  hosts: readonly { id: string; name: string }[]
  given: Given
  problems: readonly CostProblem[]
}
type FieldsProps = Pick<Props, 'hosts' | 'given'> & { errorOf: (field: CostProblem['field']) => string | undefined }

const kindChoices = Object.entries(costKinds).map(([value, text]) => ({ value, text }))

const AmountFields = ({ given, errorOf, hosts }: FieldsProps) => (
  <>
    <TextField
      name="amount"
      label="Belopp i kronor"
      hint="Fast avgift: per medlem. När värden betalar: hela summan."
      value={given['amount']}
      error={errorOf('amount')}
      narrow
    />
    <Select
      name="hostId"
      label="Värd som betalar"
      empty="Välj organisation"
      choices={hosts.map(({ id, name }) => ({ value: id, text: name }))}
      value={given['hostId']}
      error={errorOf('hostId')}
    />
    <TextField
      name="perInhabitant"
      label="Kronor per invånare"
      hint="Med högst två decimaler, till exempel 3,50. Varje medlems del avrundas till hela kronor."
      value={given['perInhabitant']}
      error={errorOf('perInhabitant')}
      narrow
    />
  </>
)

const CountedFields = ({ given, errorOf }: FieldsProps) => (
  <>
    <TextArea
      name="classes"
      label="Klasser"
      hint="En klass på varje rad, till exempel ”under 7000: 5000”. Sista raden är ”övriga: 80000”."
      value={given['classes']}
      error={errorOf('classes')}
      rows={6}
    />
    <TextField
      name="baseYear"
      label="Folkmängd från år"
      hint="Gäller per invånare och klasser."
      value={given['baseYear']}
      error={errorOf('baseYear')}
      narrow
    />
  </>
)

export const SetCostPage = ({ network, hosts, given, problems }: Props) => {
  const errorOf = (field: CostProblem['field']) => {
    const problem = problems.find((one) => one.field === field)
    return problem && wordsOf(problem)
  }
  return (
    <Page
      title="Ange ett års kostnad"
      problem={problems.length > 0}
      breadcrumbs={networkCrumbs(network, { href: `/arbetsyta/natverk/${network.id}/kostnad`, text: 'Kostnad' })}
      lead="Fyll i det som hör till sättet du väljer. Resten kan stå tomt."
    >
      <ErrorSummary problems={problems.map((one) => ({ field: one.field, text: wordsOf(one) }))} />
      <Form>
        <TextField name="year" label="År" value={given['year']} error={errorOf('year')} narrow required />
        <Radios
          name="kind"
          legend="Hur delas kostnaden?"
          choices={kindChoices}
          value={given['kind']}
          error={errorOf('kind')}
        />
        <AmountFields given={given} errorOf={errorOf} hosts={hosts} />
        <CountedFields given={given} errorOf={errorOf} hosts={hosts} />
        <TextArea name="remark" label="Anmärkning" value={given['remark']} rows={3} maxLength={1000} optional />
        <Button>Lägg fast årets kostnad</Button>
      </Form>
    </Page>
  )
}
