import { edgeWidths, type Web } from '#platform/graph/index.ts'
import { ActionRow, ButtonLink, DataTable, EmptyState, Page } from '#platform/html/index.ts'
import { formatFirst, formatPair } from '../shared-words.rule.ts'
import type { Pair } from '../shared-networks.ts'

type Props = {
  /** Those of this page, those that share most first. */
  pairs: readonly Pair[]
  count: number
  /** Of the pairs of the first page; absent on later ones and when there are none. */
  web: Web | undefined
  pageNumber: number
  pageCount: number
}

const root = '/arbetsyta/natverk/delade'

const summaryOf = ({ pairs, web }: Props) =>
  `Diagram över ${web?.nodes.length ?? 0} kommuner och ${web?.edges.length ?? 0} par som delar nätverk, flest ${formatFirst(
    pairs.map((pair) => ({ name: formatPair(pair), count: pair.shared })),
  )}. Samma uppgifter står i tabellen under diagrammet.`

const WebPicture = ({ web, ...props }: Props & { web: Web }) => {
  const widthOf = edgeWidths(web.edges.map(({ weight }) => weight))
  return (
    <svg
      class="graph-picture"
      viewBox={`0 0 ${web.width} ${web.height}`}
      role="img"
      aria-label={summaryOf({ web, ...props })}
    >
      {web.edges.map(({ from, to, weight, ...ends }) => (
        <line key={`${from} ${to}`} class="graph-edge" {...ends} stroke-width={widthOf(weight)} />
      ))}
      {web.nodes.map(({ key, name, x, y }) => (
        <circle key={key} class="graph-node" cx={x} cy={y} r="4.5">
          <title>{name}</title>
        </circle>
      ))}
      {web.labels.map(({ text, x, y }) => (
        <text key={text} class="graph-label" x={x} y={y} text-anchor="middle">
          {text}
        </text>
      ))}
    </svg>
  )
}

const captionOf = ({ web, count }: Props) => {
  const drawn = web?.edges.length ?? 0
  const words = 'Ju tjockare linje, desto fler gemensamma nätverk. Var kommunerna ligger i landet syns ungefär.'
  if (drawn === count) return words
  return `${words} Ritade är tabellens ${drawn} första par av ${count.toLocaleString('sv-SE')}; de som delar lika många kommer i bokstavsordning.`
}

const PairTable = ({ pairs }: Pick<Props, 'pairs'>) => (
  <DataTable
    caption="Gemensamma nätverk, par för par"
    columns={['Kommuner', 'Antal', 'Nätverk']}
    figures={[1]}
    rows={pairs.map((pair) => [
      <>
        <a href={`/arbetsyta/organisationer/${pair.one.id}/grannskap`}>{pair.one.name}</a>
        {' och '}
        <a href={`/arbetsyta/organisationer/${pair.other.id}/grannskap`}>{pair.other.name}</a>
      </>,
      pair.shared,
      pair.networks.join(', '),
    ])}
  />
)

const PageLinks = ({ pageNumber, pageCount }: Props) =>
  pageCount < 2 ? null : (
    <nav aria-label="Sidor i tabellen">
      <p>{`Sida ${pageNumber} av ${pageCount}`}</p>
      <ActionRow>
        {pageNumber < pageCount && <ButtonLink href={`${root}?sida=${pageNumber + 1}`}>Visa nästa sida</ButtonLink>}
        {pageNumber > 1 && (
          <ButtonLink href={`${root}?sida=${pageNumber - 1}`} variant="tertiary">
            Visa föregående sida
          </ButtonLink>
        )}
      </ActionRow>
    </nav>
  )

export const PairsPage = (props: Props) => {
  const { pairs, count, web, pageNumber } = props
  return (
    <Page
      title="Kommuner som delar nätverk"
      lead={
        count > 0 ? `${count.toLocaleString('sv-SE')} par av kommuner är med i ett eller flera av samma nätverk.` : ''
      }
      breadcrumbs={[{ href: '/arbetsyta/natverk', text: 'Nätverk' }]}
    >
      {pairs.length === 0 ? (
        <EmptyState title={pageNumber > 1 ? 'Här finns inga fler par' : 'Inga kommuner delar nätverk ännu'}>
          {pageNumber > 1 ? (
            <a href={root}>Visa tabellen från början</a>
          ) : (
            'När två kommuner är med i samma nätverk, bland dem du kan se, står de här.'
          )}
        </EmptyState>
      ) : (
        <>
          {web && (
            <figure class="graph">
              <WebPicture {...props} web={web} />
              <figcaption class="small quiet">{captionOf(props)}</figcaption>
            </figure>
          )}
          <PairTable pairs={pairs} />
          <PageLinks {...props} />
        </>
      )}
      <p class="small quiet">Räknat på de nätverk du kan se. Avslutade nätverk räknas inte.</p>
    </Page>
  )
}
