import { MunicipalityMap, OrganisationTabs, type BoundarySet, type MapDrawing } from '#areas/organisations/index.ts'
import { edgeWidths, type Star } from '#platform/graph/index.ts'
import { DataTable, EmptyState, Page } from '#platform/html/index.ts'
import { formatFirst } from '../shared-words.rule.ts'
import type { Sharer } from '../shared-networks.ts'

type Props = {
  organisation: { id: string; name: string; shortName: string }
  sharers: readonly Sharer[]
  star: Star
  drawing: MapDrawing
  boundaries: BoundarySet | undefined
  mayRead: boolean
  mayAdminister: boolean
}

const countText = (count: number) => (count === 1 ? '1 kommun' : `${count} kommuner`)

const summaryOf = ({ organisation, sharers }: Props) =>
  `Diagram: ${countText(sharers.length)} delar nätverk med ${organisation.shortName}, flest ${formatFirst(
    sharers.map(({ name, networks }) => ({ name, count: networks.length })),
  )}. Samma uppgifter står i tabellen under diagrammet.`

const StarPicture = (props: Props) => {
  const { star, organisation } = props
  const widthOf = edgeWidths(star.nodes.map(({ weight }) => weight))
  // What is drawn later lies on top: the lines to those who share most, then the rings, then the names.
  const edges = [...star.nodes].reverse()
  const named = star.nodes.filter(({ isNamed }) => isNamed)
  return (
    <svg class="graph-picture" viewBox={`0 0 ${star.width} ${star.height}`} role="img" aria-label={summaryOf(props)}>
      {edges.map(({ key, x, y, weight, isNamed }) => (
        <line
          key={key}
          class={isNamed ? 'graph-edge' : 'graph-edge graph-edge-far'}
          x1={star.middle.x}
          y1={star.middle.y}
          x2={x}
          y2={y}
          stroke-width={isNamed ? widthOf(weight) : 0.5}
        />
      ))}
      {star.nodes.map(({ key, name, x, y, weight, isNamed }) => (
        <g key={key}>
          <circle class="graph-node" cx={x} cy={y} r={isNamed ? 11 : 2.5} />
          {isNamed && (
            <text class="graph-count" x={x} y={y + 4}>
              {weight}
            </text>
          )}
          <title>{`${name}: ${weight}`}</title>
        </g>
      ))}
      {named.map(({ key, name, label }) => (
        <text key={key} class="graph-label" x={label.x} y={label.y} text-anchor={label.anchor}>
          {name}
        </text>
      ))}
      <circle class="graph-node graph-node-own" cx={star.middle.x} cy={star.middle.y} r="14" />
      <text class="graph-label graph-label-own" x={star.middle.x} y={star.middle.y - 20} text-anchor="middle">
        {organisation.shortName}
      </text>
    </svg>
  )
}

const captionOf = ({ star }: Props) => {
  const words = 'Siffran i ringen är antalet gemensamma nätverk: ju fler, desto tjockare linje.'
  const hasDots = star.nodes.some(({ isNamed }) => !isNamed)
  return hasDots ? `${words} De som delar flest är namngivna, de andra är prickar. Alla står i tabellen.` : words
}

const SharerTable = ({ sharers }: Pick<Props, 'sharers'>) => (
  <DataTable
    caption="Gemensamma nätverk, kommun för kommun"
    columns={['Kommun', 'Antal', 'Nätverk']}
    figures={[1]}
    rows={sharers.map(({ id, name, networks }) => [
      <a href={`/arbetsyta/organisationer/${id}`}>{name}</a>,
      networks.length,
      networks.map((network, index) => (
        <>
          {index > 0 && ', '}
          <a href={`/arbetsyta/natverk/${network.id}`}>{network.name}</a>
        </>
      )),
    ])}
  />
)

const SharerMap = ({ organisation, sharers, drawing, boundaries }: Props) => (
  <MunicipalityMap
    id="karta"
    drawing={drawing}
    summary={`Karta: ${countText(sharers.length)} delar nätverk med ${organisation.shortName}. Alla står i tabellen.`}
    legend={[
      { marking: 'whole', text: organisation.shortName },
      { marking: 'partly', text: `Delar nätverk (${sharers.length})` },
      { marking: 'none', text: 'Delar inget nätverk' },
    ]}
    boundaries={boundaries}
  />
)

export const SharersPage = (props: Props) => {
  const { organisation, sharers } = props
  const root = `/arbetsyta/organisationer/${organisation.id}`
  return (
    <Page
      title={`Kommuner som delar nätverk med ${organisation.shortName}`}
      lead={sharers.length > 0 ? `${countText(sharers.length)} är med i ett eller flera av samma nätverk.` : ''}
      breadcrumbs={[
        { href: '/arbetsyta/organisationer', text: 'Organisationer' },
        { href: root, text: organisation.name },
      ]}
    >
      <OrganisationTabs organisationId={organisation.id} mayRead={props.mayRead} mayAdminister={props.mayAdminister} />
      {sharers.length === 0 ? (
        <EmptyState title="Inga gemensamma nätverk att visa">
          Här står de kommuner som är med i samma nätverk som {organisation.shortName}, bland de nätverk som du själv
          kan se.
        </EmptyState>
      ) : (
        <>
          <div class="picture-pair">
            <figure class="graph">
              <StarPicture {...props} />
              <figcaption class="small quiet">{captionOf(props)}</figcaption>
            </figure>
            <SharerMap {...props} />
          </div>
          <SharerTable sharers={sharers} />
        </>
      )}
      <p class="small quiet">Räknat på de nätverk du kan se. Avslutade nätverk räknas inte.</p>
    </Page>
  )
}
