import {
  ActionRow,
  Button,
  ButtonLink,
  Chip,
  DataTable,
  EmptyState,
  Form,
  Page,
  Select,
  TextField,
} from '#platform/html/index.ts'
import { formatShortDay } from '#platform/time.ts'
import { formatFigure } from '../figures.ts'
import type { County } from '../organisation.ts'
import { hasEnded } from '../organisation-history.rule.ts'
import { kindName, kindsName, organisationKinds } from '../organisation-kinds.ts'
import type { PopulationYear } from '../population.ts'

const root = '/arbetsyta/organisationer'

type Query = { words: string; kind: string; countyCode: string }
type Entry = {
  id: string
  kind: string
  name: string
  counties: readonly string[]
  endedOn: string | null
  inhabitants: number | null
}
type Props = {
  query: Query
  entries: readonly Entry[]
  total: number
  page: number
  pages: number
  kindCounts: ReadonlyMap<string, number>
  counties: readonly County[]
  populationYear: PopulationYear | undefined
  today: string
  mayAdd: boolean
  mayImport: boolean
}

const Filter = ({ query, kindCounts, counties }: Pick<Props, 'query' | 'kindCounts' | 'counties'>) => (
  <Form method="get" action={root} label="Sök i registret" inline>
    <TextField name="namn" type="search" label="Namn eller kod" value={query.words} />
    <Select
      name="slag"
      label="Slag"
      empty="Alla slag"
      value={query.kind}
      choices={organisationKinds
        .filter((kind) => kindCounts.has(kind))
        .map((kind) => ({ value: kind, text: `${kindsName(kind)} (${kindCounts.get(kind)})` }))}
    />
    <Select
      name="lan"
      label="Län"
      empty="Alla län"
      value={query.countyCode}
      choices={counties.map(({ code, name }) => ({ value: code, text: name }))}
    />
    <Button variant="secondary">Sök</Button>
  </Form>
)

const Entries = ({ entries, populationYear, today }: Pick<Props, 'entries' | 'populationYear' | 'today'>) => (
  <DataTable
    caption="Organisationer"
    hideCaption
    columns={['Namn', 'Slag', 'Län', ...(populationYear ? [`Invånare ${populationYear.year}`] : [])]}
    figures={[3]}
    rows={entries.map((entry) => [
      <>
        <a href={`${root}/${entry.id}`}>{entry.name}</a>
        {entry.endedOn && (
          <>
            {' '}
            <Chip state="tabled">
              {hasEnded(entry, today) ? 'Upphörde' : 'Upphör'} {formatShortDay(entry.endedOn)}
            </Chip>
          </>
        )}
      </>,
      kindName(entry.kind),
      entry.counties.join(', '),
      ...(populationYear ? [entry.inhabitants === null ? '' : formatFigure(entry.inhabitants)] : []),
    ])}
  />
)

const addressOf = ({ words, kind, countyCode }: Query, page: number) =>
  `${root}?${new URLSearchParams({ namn: words, slag: kind, lan: countyCode, sida: String(page) })}`

const Pages = ({ query, page, pages }: Pick<Props, 'query' | 'page' | 'pages'>) => (
  <nav class="action-row" aria-label="Sidor i registret">
    {page > 1 && <ButtonLink href={addressOf(query, page - 1)}>Föregående sida</ButtonLink>}
    <span>
      Sida {page} av {pages}
    </span>
    {page < pages && <ButtonLink href={addressOf(query, page + 1)}>Nästa sida</ButtonLink>}
  </nav>
)

const countText = (total: number) => (total === 1 ? '1 organisation' : `${formatFigure(total)} organisationer`)

export const RegisterPage = (props: Props) => (
  <Page
    title="Organisationer"
    wide
    lead="Kommuner, regioner, länsstyrelser, polis och andra som samverkar. De som har upphört står kvar."
  >
    <Filter {...props} />
    <p aria-live="polite">{countText(props.total)}</p>
    {props.entries.length === 0 ? (
      <EmptyState title="Ingen organisation stämmer med sökningen">
        Sök på en del av namnet, eller <a href={root}>visa hela registret</a>.
      </EmptyState>
    ) : (
      <Entries {...props} />
    )}
    {props.pages > 1 && <Pages {...props} />}
    {props.populationYear && (
      <p>
        Invånare {props.populationYear.year}: {props.populationYear.source}.
      </p>
    )}
    <ActionRow>
      {props.mayAdd && <ButtonLink href={`${root}/ny`}>Lägg till en organisation</ButtonLink>}
      <ButtonLink href={`${root}/befolkning`}>{props.mayImport ? 'Läs in befolkning' : 'Visa befolkning'}</ButtonLink>
    </ActionRow>
  </Page>
)
