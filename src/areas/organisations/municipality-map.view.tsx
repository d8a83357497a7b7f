import { formatShortDay } from '#platform/time.ts'
import type { MapDrawing, Marking } from './map-drawing.rule.ts'
import type { BoundarySet } from './place.ts'

type Props = {
  /** Names the map's own parts; one of its own for each map on a page. */
  id: string
  drawing: MapDrawing
  /** The whole picture in a sentence, for those who do not see it. */
  summary: string
  legend: readonly { marking: Marking | 'none'; text: string }[]
  boundaries: BoundarySet | undefined
}

/** A map of municipalities as it stands on the page. Beside it there is always a table that says the same. */
export const MunicipalityMap = ({ id, drawing, summary, legend, boundaries }: Props) => (
  <figure class="map">
    <div class="map-pictures">
      <svg
        class={drawing.inset ? 'map-picture map-picture-near' : 'map-picture'}
        viewBox={drawing.viewBox}
        role="img"
        aria-label={summary}
      >
        <defs>
          <Hatch id={`${id}-hatch`} />
          {drawing.land && (
            <clipPath id={`${id}-land`}>
              <path d={drawing.land} />
            </clipPath>
          )}
        </defs>
        {drawing.land && <path class="map-area" d={drawing.land} />}
        <Areas id={id} drawing={drawing} />
        {drawing.dots.map(({ x, y }) => (
          <circle key={`${x} ${y}`} class="map-dot" cx={x} cy={y} r="2.5" />
        ))}
        {drawing.labels.map(({ text, x, y }) => (
          <text key={text} class="map-label" x={x} y={y}>
            {text}
          </text>
        ))}
      </svg>
      {drawing.inset && <Inset {...drawing.inset} />}
    </div>
    <figcaption>
      <ul class="map-legend">
        {legend.map(({ marking, text }) => (
          <li key={marking}>
            <Swatch id={id} marking={marking} />
            {text}
          </li>
        ))}
      </ul>
      <p class="small quiet">{sourceOf(drawing, boundaries)}</p>
    </figcaption>
  </figure>
)

const cellsText = 'Ungefärliga ytor kring varje kommuns mittpunkt; landets form från Natural Earth.'

function sourceOf({ areas }: MapDrawing, boundaries: BoundarySet | undefined): string {
  if (!boundaries) return cellsText
  const text = `Gränser ur ${boundaries.fileName}, inlästa ${formatShortDay(boundaries.loadedOn)}.`
  return areas.some(({ isCell }) => isCell) ? `${text} Kommuner som filen saknar: ${lowered(cellsText)}` : text
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const Hatch = ({ id }: { id: string }) => (
  <pattern id={id} class="map-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect width="5" height="5" />
    <path d="M1 0v5" />
  </pattern>
)

const classOf = (marking: Marking | 'none' | undefined): string =>
  marking && marking !== 'none' ? `map-area map-area-${marking}` : 'map-area'

const fillOf = (id: string, marking: Marking | 'none' | undefined): string | undefined =>
  marking === 'partly' ? `url(#${id}-hatch)` : undefined

const Areas = ({ id, drawing }: { id: string; drawing: MapDrawing }) => {
  const drawn = (isCell: boolean) =>
    drawing.areas
      .filter((area) => area.isCell === isCell)
      .map(({ code, name, path, marking }) => (
        <path key={code} class={classOf(marking)} fill={fillOf(id, marking)} d={path}>
          <title>{name}</title>
        </path>
      ))
  const borders = drawing.countyBorders && <path class="map-county-border" d={drawing.countyBorders} />
  return (
    <>
      {drawing.land && (
        <g clip-path={`url(#${id}-land)`}>
          {drawn(true)}
          {borders}
        </g>
      )}
      {drawn(false)}
      {!drawing.land && borders}
    </>
  )
}

const Inset = ({ viewBox, land, frame }: NonNullable<MapDrawing['inset']>) => (
  <svg class="map-inset" viewBox={viewBox} aria-hidden="true">
    <path class="map-area" d={land} />
    <rect class="map-inset-frame" {...frame} />
  </svg>
)

const Swatch = ({ id, marking }: { id: string; marking: Marking | 'none' }) => (
  <svg class="map-swatch" viewBox="0 0 24 16" aria-hidden="true">
    <rect class={classOf(marking)} fill={fillOf(id, marking)} x="0.5" y="0.5" width="23" height="15" />
  </svg>
)
