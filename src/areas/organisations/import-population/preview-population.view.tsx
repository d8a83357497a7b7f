import type { CsvFault } from '#platform/csv.ts'
import { Chip, CsvPreview, Details, Notice, Page } from '#platform/html/index.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import { formatFigure, formatPercent } from '../figures.ts'
import type { PopulationSet } from '../population.ts'
import type { Change } from './compare-years.rule.ts'

type Row = { code: string; name: string; inhabitants: number; change: Change | undefined }
type Props = {
  reading: { year: number; source: string; text: string; faults: readonly CsvFault[] }
  rows: readonly Row[]
  /** The year that the figures are compared with; undefined when there is none before. */
  earlierYear: number | undefined
  /** The reading that these figures would replace. */
  replaced: PopulationSet | undefined
  /** Names of the municipalities that the file gives no figure for. */
  lacking: readonly string[]
}

const ChangeCell = ({ change }: { change: Change | undefined }) => {
  if (!change) return <>–</>
  return change.isStriking ? (
    <Chip state="late">{formatPercent(change.percent)}, se efter</Chip>
  ) : (
    <>{formatPercent(change.percent)}</>
  )
}

const Replaced = ({ replaced }: { replaced: PopulationSet }) => (
  <Notice kind="warning">
    {replaced.year} finns redan: {replaced.source}, {formatFigure(replaced.count)} kommuner, inläst{' '}
    {formatShortDay(stockholmDay(replaced.loadedAt))}. De nya siffrorna tar över. De gamla sparas som ersatta.
  </Notice>
)

const Lacking = ({ lacking }: { lacking: readonly string[] }) => (
  <Details summary={`Kommuner utan siffra (${lacking.length})`} open={lacking.length <= 30}>
    <p>{lacking.join(', ')}</p>
  </Details>
)

export const PreviewPage = ({ reading, rows, earlierYear, replaced, lacking }: Props) => {
  const striking = rows.filter(({ change }) => change?.isStriking).length
  const { year, source, text, faults } = reading
  return (
    <Page
      title={`Granska befolkningen ${year}`}
      problem={rows.length === 0}
      breadcrumbs={[
        { href: '/arbetsyta/organisationer', text: 'Organisationer' },
        { href: '/arbetsyta/organisationer/befolkning', text: 'Befolkning' },
      ]}
      lead={`Källa: ${source}. Summa: ${formatFigure(rows.reduce((sum, row) => sum + row.inhabitants, 0))} invånare.`}
    >
      {replaced && <Replaced replaced={replaced} />}
      {striking > 0 && (
        <Notice kind="warning">
          {striking === 1 ? 'En kommun har' : `${striking} kommuner har`} ändrats med mer än 20 % sedan {earlierYear}.
          Kontrollera att raderna står rätt.
        </Notice>
      )}
      {lacking.length > 0 && <Lacking lacking={lacking} />}
      <CsvPreview
        text={text}
        faults={faults}
        fields={{ year: String(year), source }}
        columns={['Kommun', 'Kod', `Invånare ${year}`, ...(earlierYear ? [`Invånare ${earlierYear}`, 'Ändring'] : [])]}
        figures={[2, 3, 4]}
        rows={rows.map(({ name, code, inhabitants, change }) => [
          name,
          code,
          formatFigure(inhabitants),
          ...(earlierYear ? [change ? formatFigure(change.before) : '–', <ChangeCell change={change} />] : []),
        ])}
        confirm={`Läs in befolkningen ${year}`}
      />
      <p>
        <a href="/arbetsyta/organisationer/befolkning">Välj en annan fil</a>
      </p>
    </Page>
  )
}
