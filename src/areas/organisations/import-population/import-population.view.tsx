import {
  Button,
  DataTable,
  Details,
  EmptyState,
  ErrorSummary,
  FileField,
  Form,
  Page,
  TextField,
} from '#platform/html/index.ts'
import type { Given } from '#platform/given.ts'
import { formatShortDay, stockholmDay } from '#platform/time.ts'
import { formatFigure } from '../figures.ts'
import type { PopulationSet } from '../population.ts'

const problemText = {
  year: 'Skriv årtalet med fyra siffror, till exempel 2024.',
  'year-ahead': 'Året ligger framåt i tiden. Läs in siffrorna när de finns.',
  source: 'Skriv varifrån siffrorna kommer, till exempel SCB, folkmängd 31 december 2024.',
  file: 'Välj en CSV-fil med kommunkod och antal invånare.',
  'file-too-large': 'Filen är för stor för en lista över kommuner. Kontrollera att du valde rätt fil.',
} as const

export type Problem = keyof typeof problemText

const fieldOf = (problem: Problem) => problem.split('-')[0] ?? problem

const Sets = ({ sets }: { sets: readonly PopulationSet[] }) => (
  <DataTable
    caption="Befolkning år för år"
    hideCaption
    columns={['År', 'Källa', 'Kommuner', 'Invånare', 'Inläst']}
    figures={[2, 3]}
    rows={sets.map((set) => [
      set.year,
      set.source,
      formatFigure(set.count),
      formatFigure(set.sum),
      `${formatShortDay(stockholmDay(set.loadedAt))}${set.loadedBy ? ` av ${set.loadedBy}` : ''}`,
    ])}
  />
)

const Years = ({ sets }: { sets: readonly PopulationSet[] }) => {
  const [current, replaced] = [sets.filter((set) => set.isCurrent), sets.filter((set) => !set.isCurrent)]
  if (current.length === 0)
    return (
      <EmptyState title="Inga siffror ännu">
        Här kommer antalet invånare i varje kommun att stå, år för år. Siffrorna behövs för kostnader per invånare och
        för medlemskap efter kommunens storlek.
      </EmptyState>
    )
  return (
    <>
      <Sets sets={current} />
      {replaced.length > 0 && (
        <Details summary={`Ersatta siffror (${replaced.length})`}>
          <Sets sets={replaced} />
        </Details>
      )}
    </>
  )
}

const WhereToFind = () => (
  <p>
    Statistiska centralbyrån (SCB) räknar invånarna i varje kommun den 31 december. Tabellen finns i SCB:s
    statistikdatabas, under Befolkning och Folkmängd. Välj alla kommuner och ett år, och spara som CSV-fil.
  </p>
)

type Props = { sets: readonly PopulationSet[]; mayImport: boolean; given?: Given; problems?: readonly Problem[] }

const ImportForm = ({ given = {}, problems = [] }: Pick<Props, 'given' | 'problems'>) => {
  const field = (name: string) => ({
    name,
    error: problems.filter((problem) => fieldOf(problem) === name).map((problem) => problemText[problem])[0],
  })
  return (
    <>
      <h2>Läs in ett år</h2>
      <WhereToFind />
      <Form multipart action="/arbetsyta/organisationer/befolkning">
        <TextField {...field('year')} label="År" value={given['year']} narrow required />
        <TextField
          {...field('source')}
          label="Källa"
          hint="Visas där siffrorna används. Till exempel SCB, folkmängd 31 december 2024."
          value={given['source']}
          required
        />
        <FileField
          {...field('file')}
          label="CSV-fil"
          hint="En rad för varje kommun. Kolumner: kommunkod och invånare, gärna också kommunens namn."
          accept=".csv,.txt,text/csv,text/plain"
          maxBytes={1_000_000}
          required
        />
        <Button data-busy="Läser filen …">Granska filen</Button>
      </Form>
    </>
  )
}

export const PopulationPage = ({ sets, mayImport, given = {}, problems = [] }: Props) => (
  <Page
    title="Befolkning"
    problem={problems.length > 0}
    breadcrumbs={[{ href: '/arbetsyta/organisationer', text: 'Organisationer' }]}
    lead="Antal invånare i kommunerna, med år och källa."
  >
    <ErrorSummary problems={problems.map((problem) => ({ field: fieldOf(problem), text: problemText[problem] }))} />
    <Years sets={sets} />
    {mayImport ? <ImportForm given={given} problems={problems} /> : <p>Administratören läser in nya år.</p>}
  </Page>
)
