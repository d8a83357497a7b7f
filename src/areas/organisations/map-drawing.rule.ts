import {
  boundsOf,
  boundsOfAll,
  frameOf,
  inFrame,
  linesPath,
  overlap,
  pathOf,
  placeLabels,
  round,
  viewBoxOf,
  withShape,
  type Bounds,
  type Frame,
  type Label,
  type Shape,
} from '#platform/map/index.ts'
import type { Area, CountryMap } from './country-map.rule.ts'
import type { Municipality } from './place.ts'

/** How a municipality stands out on the map: `whole` is filled, `partly` is hatched. */
export type Marking = 'whole' | 'partly'
export type MapMark = { code: string; name: string; marking: Marking }

export type DrawnArea = { code: string; name: string; path: string; marking: Marking | undefined; isCell: boolean }
export type MapDrawing = {
  viewBox: string
  /** The country's shape: the ground under the cells and what they are clipped to. Empty when none is needed. */
  land: string
  areas: readonly DrawnArea[]
  countyBorders: string
  /** For those too small to be seen. */
  dots: readonly { x: number; y: number }[]
  labels: readonly Label[]
  /** Where in the country the picture lies; absent when it shows the whole. */
  inset: { viewBox: string; land: string; frame: { x: number; y: number; width: number; height: number } } | undefined
}

const width = 400
const margin = 6
/** Near to, so much of the surroundings is shown. */
const nearMargin = 18
/** Some 80 km: nearer than that there are too few coasts and borders to tell where one is. */
const leastShown = 50
const labelSize = 13
const mostLabels = 40
const insetWidth = 64

/** Draws the municipalities with some of them marked; near to, when these lie in a small part of the country. */
export function drawMap(
  country: CountryMap,
  municipalities: readonly Pick<Municipality, 'code' | 'name'>[],
  marks: readonly MapMark[],
): MapDrawing {
  const landBounds = boundsOf(country.land.flat())
  const near = nearTo(landBounds, markedAreas(country, marks))
  const frame = frameOf(near ?? landBounds, width, near ? nearMargin : margin)
  const markings = new Map(marks.map(({ code, marking }) => [code, marking]))
  const areas = municipalities.flatMap(({ code, name }) => {
    const area = country.areas.get(code)
    const path = area && overlap(area.extent, frame.shown) ? pathOf(area.shape, frame) : ''
    return area && path ? [{ code, name, path, marking: markings.get(code), isCell: area.isCell }] : []
  })
  return {
    viewBox: viewBoxOf(frame),
    land: areas.some(({ isCell }) => isCell) ? pathOf(country.land, frame) : '',
    areas: [...areas.filter(({ isCell }) => isCell), ...areas.filter(({ isCell }) => !isCell)],
    countyBorders: linesPath(country.countyBorders, frame),
    dots: dotsOf(markedAreas(country, marks), frame),
    labels: near && marks.length <= mostLabels ? labelsOf(country, marks, frame) : [],
    inset: near && insetOf(country.land, landBounds, frame.shown),
  }
}

const markedAreas = (country: CountryMap, marks: readonly MapMark[]): Area[] =>
  marks.flatMap(({ code }) => country.areas.get(code) ?? [])

/** What to show when it is less than half of the country's height; undefined when the whole country is better. */
function nearTo(land: Bounds, marked: readonly Area[]): Bounds | undefined {
  if (marked.length === 0) return undefined
  const countryHeight = land.bottom - land.top
  const near = withShape(boundsOfAll(marked.map(({ extent }) => extent)), 0.8, 1.3, leastShown)
  return near.bottom - near.top < countryHeight / 2 ? near : undefined
}

const smallestSeen = 5

const dotsOf = (marked: readonly Area[], frame: Frame): { x: number; y: number }[] =>
  marked.flatMap(({ extent, spot }) => {
    const size = Math.min(extent.right - extent.left, extent.bottom - extent.top) * frame.scale
    const [x, y] = inFrame(frame, spot)
    return size < smallestSeen ? [{ x: round(x), y: round(y) }] : []
  })

/** Large areas first: they have room for their names, and their names help most. */
function labelsOf(country: CountryMap, marks: readonly MapMark[], frame: Frame): Label[] {
  const wanted = marks.flatMap(({ code, name }) => {
    const area = country.areas.get(code)
    if (!area) return []
    const { left, right, top, bottom } = area.extent
    const [x, y] = inFrame(frame, area.spot)
    return [{ text: name, at: [x, y + labelSize * 0.9] as const, size: (right - left) * (bottom - top) }]
  })
  return placeLabels(
    wanted.sort((one, other) => other.size - one.size),
    labelSize,
    frame,
  )
}

function insetOf(land: Shape, landBounds: Bounds, shown: Bounds) {
  const frame = frameOf(landBounds, insetWidth, 2)
  const [x, y] = inFrame(frame, [shown.left, shown.top])
  const [right, bottom] = inFrame(frame, [shown.right, shown.bottom])
  return {
    viewBox: viewBoxOf(frame),
    land: pathOf(land, frame),
    frame: { x: round(x), y: round(y), width: round(right - x), height: round(bottom - y) },
  }
}
