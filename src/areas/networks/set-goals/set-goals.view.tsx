import { Button, DataTable, EmptyState, ErrorSummary, Form, Page, TextArea, TextField } from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import type { Network, NetworkGoal } from '../network.ts'
import { networkCrumbs } from '../network-paths.ts'

const problemText = {
  wording: 'Skriv vad nätverket vill nå, högst 500 tecken.',
  targetYear: 'Skriv året med fyra siffror, till exempel 2035, eller lämna det tomt.',
} as const
export type Field = keyof typeof problemText

type Props = {
  network: Network
  goals: readonly NetworkGoal[]
  given?: Given
  problems?: readonly Field[]
}

const GoalList = ({ network, goals }: Pick<Props, 'network' | 'goals'>) =>
  goals.length === 0 ? (
    <EmptyState title="Inget mål ännu">Skriv det första här nedanför.</EmptyState>
  ) : (
    <DataTable
      caption="Nätverkets mål"
      hideCaption
      columns={['Mål', 'Ska nås år', 'Åtgärd']}
      rows={goals.map(({ id, wording, targetYear }) => [
        wording,
        targetYear ?? '–',
        <Form action={`/arbetsyta/natverk/${network.id}/mal/${id}/stryk`} label={`Stryk: ${wording}`}>
          <Button variant="tertiary">Stryk målet</Button>
        </Form>,
      ])}
    />
  )

export function GoalsPage({ network, goals, given = {}, problems = [] }: Props) {
  const errorFor = (field: Field) => (problems.includes(field) ? problemText[field] : undefined)
  return (
    <Page
      title="Mål"
      problem={problems.length > 0}
      breadcrumbs={networkCrumbs(network)}
      lead="Vad nätverket ska nå, och till vilket år."
    >
      <ErrorSummary problems={problems.map((field) => ({ field, text: problemText[field] }))} />
      <GoalList network={network} goals={goals} />
      <section>
        <h2>Lägg till ett mål</h2>
        <Form action={`/arbetsyta/natverk/${network.id}/mal`}>
          <TextArea
            name="wording"
            label="Målet"
            rows={2}
            value={given['wording']}
            error={errorFor('wording')}
            required
          />
          <TextField
            name="targetYear"
            label="Ska nås år"
            narrow
            maxLength={4}
            value={given['targetYear']}
            error={errorFor('targetYear')}
            optional
          />
          <Button>Lägg till målet</Button>
        </Form>
      </section>
    </Page>
  )
}
