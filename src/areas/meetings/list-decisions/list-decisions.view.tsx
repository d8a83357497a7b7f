import { SecrecyChip, type Restriction } from '#areas/access/index.ts'
import type { Body } from '#areas/networks/types.ts'
import { Button, DataTable, EmptyState, Form, Page, Pages, Select, TextField } from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { decisionLabels } from '../noted-words.rule.ts'
import { decisionsPerPage, type DecisionFilter, type RegisteredDecision } from './registered-decision.ts'

type Props = {
  body: Body
  filter: DecisionFilter
  decisions: readonly RegisteredDecision[]
  total: number
  restrictions: readonly Restriction[]
  years: readonly number[]
}

const addressOf = ({ year, kind, words }: DecisionFilter, page?: number) => {
  const query = { ar: year ? String(year) : '', slag: kind ?? '', ord: words, sida: page ? String(page) : '' }
  return new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
}

const FilterForm = ({ filter, years }: Pick<Props, 'filter' | 'years'>) => (
  <Form method="get" label="Välj beslut" inline>
    <Select
      name="ar"
      label="År"
      empty="Alla år"
      choices={years.map((year) => ({ value: String(year), text: String(year) }))}
      value={filter.year}
    />
    <Select
      name="slag"
      label="Slag"
      empty="Alla slag"
      choices={Object.entries(decisionLabels).map(([value, text]) => ({ value, text }))}
      value={filter.kind}
    />
    <TextField name="ord" label="Ord i ärendet eller beslutet" value={filter.words} maxLength={200} type="search" />
    <Button variant="secondary">Sök</Button>
  </Form>
)

const Rows = ({ decisions, restrictions }: Pick<Props, 'decisions' | 'restrictions'>) => (
  <DataTable
    caption="Beslut"
    hideCaption
    columns={['Beslut', 'Slag', 'Ärende', 'Möte']}
    rows={decisions.map((decision) => [
      <>
        {decision.wording}
        {restrictions
          .filter(({ recordId }) => recordId === decision.itemId || recordId === decision.matterId)
          .map((restriction) => (
            <SecrecyChip key={restriction.id} restriction={restriction} />
          ))}
      </>,
      decisionLabels[decision.kind],
      <a href={`/arbetsyta/arenden/${decision.matterId}`}>{decision.title}</a>,
      <a href={`/arbetsyta/moten/${decision.meetingId}#punkt-${decision.itemId}`}>
        {formatShortDay(decision.day)}, punkt {decision.number}
      </a>,
    ])}
  />
)

const countText = (total: number) => (total === 1 ? '1 beslut' : `${total} beslut`)

/** What the body has decided, the latest first. */
export const DecisionsPage = (props: Props) => {
  const { body, filter, decisions, total } = props
  return (
    <Page
      title={`Beslut, ${body.name}`}
      heading="Beslut"
      wide
      breadcrumbs={[
        { href: `/arbetsyta/natverk/${body.networkId}`, text: body.networkName },
        { href: `/arbetsyta/organ/${body.id}`, text: body.name },
      ]}
    >
      <FilterForm {...props} />
      <p aria-live="polite">{countText(total)}</p>
      {decisions.length > 0 ? (
        <>
          <Rows {...props} />
          <p>
            <a href={`/arbetsyta/organ/${body.id}/beslut.csv?${addressOf(filter)}`}>Hämta som fil för kalkylark</a>
          </p>
        </>
      ) : (
        <EmptyState title="Inga beslut här">
          Beslut antecknas vid mötets punkter. Sök på något annat, eller{' '}
          <a href={`/arbetsyta/organ/${body.id}/beslut`}>visa alla beslut</a>.
        </EmptyState>
      )}
      <Pages
        label="Sidor med beslut"
        page={filter.page}
        pages={Math.ceil(total / decisionsPerPage)}
        addressOf={(page) => `/arbetsyta/organ/${body.id}/beslut?${addressOf(filter, page)}`}
      />
    </Page>
  )
}
