import {
  ActionRow,
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  Facts,
  Form,
  HiddenField,
  Notice,
  Page,
  Paragraphs,
} from '#platform/html/index.ts'
import { networkAddress, networkCrumbs } from '../network-paths.ts'
import { classRows, costSentence, formatCount, formatKronor, lackingWords } from '../cost-words.ts'
import { baseYearOf } from '../cost.rule.ts'
import type { SharedCost, YearCost } from '../cost.ts'
import type { Network } from '../network.ts'
import { NetworkTabs } from '../network-tabs.view.tsx'

type Year = { cost: YearCost; host: string | undefined; shared: SharedCost }
type Props = {
  network: Network
  years: readonly Year[]
  shown: Year | undefined
  figures: { year: number; source: string } | undefined
  mayChange: boolean
}

const amountWords = (amount: number | null | undefined) =>
  amount === undefined ? '–' : amount === null ? lackingWords : formatKronor(amount)

type Shared = { shares: readonly { amount: number | null }[]; sum: number }
/** Nobody's share is known, so neither is the sum: nought would be a figure. */
const isUnknown = ({ shares }: Shared) => shares.length > 0 && shares.every(({ amount }) => amount === null)
const sumWords = (shared: Shared) => (isUnknown(shared) ? lackingWords : formatKronor(shared.sum))

const Model = ({ year: { cost, host }, figures }: { year: Year; figures: Props['figures'] }) => {
  const baseYear = baseYearOf(cost.model)
  return (
    <>
      <Facts
        rows={[
          { label: 'Så delas kostnaden', value: costSentence(cost.model) },
          { label: 'Värd', value: host },
          {
            label: 'Folkmängd',
            value:
              baseYear && (figures ? `${baseYear}, ${figures.source}` : `${baseYear}, men det året är inte inläst än`),
          },
        ]}
      />
      {'classes' in cost.model && (
        <DataTable
          caption="Klasser"
          columns={['Invånare', 'Avgift']}
          rows={classRows(cost.model.classes)}
          figures={[1]}
        />
      )}
      <Paragraphs text={cost.remark} />
    </>
  )
}

const Shares = ({ year: { cost, shared } }: { year: Year }) => {
  const isCounted = baseYearOf(cost.model) !== undefined
  const cells = (name: string, inhabitants: string, amount: string) =>
    isCounted ? [name, inhabitants, amount] : [name, amount]
  return (
    <>
      {shared.lacking.length > 0 && (
        <Notice kind="warning">
          Folkmängden {baseYearOf(cost.model)} saknas för {shared.lacking.join(', ')}. Deras del är inte med i summan.
        </Notice>
      )}
      <DataTable
        caption={`Varje medlems del ${cost.year}`}
        columns={cells('Medlem', `Invånare ${baseYearOf(cost.model)}`, 'Del')}
        rows={[
          ...shared.shares.map(({ name, inhabitants, amount }) =>
            cells(name, inhabitants === null ? lackingWords : formatCount(inhabitants), amountWords(amount)),
          ),
          cells('Summa', '', sumWords(shared)),
        ]}
        figures={isCounted ? [1, 2] : [1]}
      />
      <p class="quiet">
        Den som är medlem någon dag under året räknas för hela året. Delar per invånare avrundas till hela kronor, 50
        öre uppåt, och summan är summan av delarna.
      </p>
    </>
  )
}

/** The years side by side, the five latest. */
const Years = ({ years, root }: { years: readonly Year[]; root: string }) => {
  const latest = years.slice(0, 5)
  const names = new Map(latest.flatMap(({ shared }) => shared.shares.map((one) => [one.organisationId, one.name])))
  const amountIn = (year: Year, id: string) => year.shared.shares.find((one) => one.organisationId === id)?.amount
  const rows = [...names]
    .sort(([, a], [, b]) => a.localeCompare(b, 'sv'))
    .map(([id, name]) => [name, ...latest.map((year) => amountWords(amountIn(year, id)))])
  return (
    <section>
      <h2>År från år</h2>
      <DataTable
        caption="Varje medlems del, år för år"
        hideCaption
        columns={['Medlem', ...latest.map(({ cost }) => String(cost.year))]}
        rows={[...rows, ['Summa', ...latest.map(({ shared }) => sumWords(shared))]]}
        figures={latest.map((_, index) => index + 1)}
      />
      <p>
        Visa{' '}
        {years.map(({ cost }, index) => (
          <>
            {index > 0 && ' · '}
            <a key={cost.year} href={`${root}/kostnad?ar=${cost.year}`}>
              {cost.year}
            </a>
          </>
        ))}
      </p>
    </section>
  )
}

const Acts = ({ root, year }: { root: string; year: number | undefined }) => (
  <ActionRow>
    <ButtonLink href={`${root}/kostnad/andra${year ? `?ar=${year + 1}` : ''}`}>
      {year ? 'Ange kostnaden för ett år till' : 'Ange ett års kostnad'}
    </ButtonLink>
    {year && <ButtonLink href={`${root}/kostnad/andra?ar=${year}`}>{`Ändra kostnaden ${year}`}</ButtonLink>}
    {year && (
      <Form action={`${root}/kostnad/ta-bort`}>
        <HiddenField name="year" value={year} />
        <Button variant="tertiary">{`Ta bort kostnaden ${year}`}</Button>
      </Form>
    )}
  </ActionRow>
)

export const ShowCostPage = ({ network, years, shown, figures, mayChange }: Props) => (
  <Page
    title={`Vad kostar ${network.name}?`}
    breadcrumbs={networkCrumbs(network)}
    lead={
      shown &&
      (isUnknown(shown.shared)
        ? `Kostnaden ${shown.cost.year} går inte att räkna ut än.`
        : `${shown.cost.year}: ${formatKronor(shown.shared.sum)} i allt.`)
    }
  >
    <NetworkTabs networkId={network.id} />
    {shown ? (
      <section>
        <h2>{shown.cost.year}</h2>
        <Model year={shown} figures={figures} />
        <Shares year={shown} />
      </section>
    ) : (
      <EmptyState title="Ingen kostnad är angiven">
        Här står vad nätverket kostar varje år och hur stor del var och en betalar.
      </EmptyState>
    )}
    {mayChange && <Acts root={networkAddress(network.id)} year={shown?.cost.year} />}
    {years.length > 1 && <Years years={years} root={networkAddress(network.id)} />}
  </Page>
)
