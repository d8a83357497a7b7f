import { forceCollide, forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { boundsOf, frameOf, inFrame, placeLabels, round, type Label, type Point } from '#platform/map/index.ts'

export type WebNode = { key: string; name: string; start: Point }
export type WebEdge = { from: string; to: string; weight: number }
export type Web = {
  width: number
  height: number
  nodes: readonly { key: string; name: string; x: number; y: number }[]
  edges: readonly (WebEdge & { x1: number; y1: number; x2: number; y2: number })[]
  labels: readonly Label[]
}

type Body = SimulationNodeDatum & { key: string; start: Point; x: number; y: number }

const width = 400
const margin = 26
const labelSize = 13
/** Half the distance that two bodies keep, in the units of their starting points. */
const apart = 24
/** How far the bodies move, all told: after this they are at rest. */
const ticks = 200

/**
 * Sets nodes so that those tied together stand near each other, from where they begin and not too far from it. Nothing
 * in it is left to chance: the same nodes and edges always give the same picture.
 */
export function layOutWeb(nodes: readonly WebNode[], edges: readonly WebEdge[]): Web {
  const bodies = atRest(nodes, edges)
  const bounds = boundsOf(bodies.map(({ x, y }) => [x, y] as const))
  const frame = frameOf(widened(bounds), width, margin)
  const placed = new Map(bodies.map(({ key, x, y }) => [key, inFrame(frame, [x, y])]))
  const at = (key: string): Point => placed.get(key) ?? [0, 0]
  return {
    ...{ width, height: frame.height },
    nodes: nodes.map(({ key, name }) => ({ key, name, x: round(at(key)[0]), y: round(at(key)[1]) })),
    edges: edges.map((edge) => {
      const [[x1, y1], [x2, y2]] = [at(edge.from), at(edge.to)]
      return { ...edge, x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) }
    }),
    labels: placeLabels(
      byWeight(nodes, edges).map(({ key, name }) => ({ text: name, at: [at(key)[0], at(key)[1]] })),
      labelSize,
      frame,
    ),
  }
}

function atRest(nodes: readonly WebNode[], edges: readonly WebEdge[]): Body[] {
  const bodies: Body[] = nodes.map(({ key, start }) => ({ key, start, x: start[0], y: start[1] }))
  const links = edges.map(({ from, to }) => ({ source: from, target: to }))
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, { source: string; target: string }>(links)
        .id(({ key }) => key)
        .distance(apart * 2)
        .strength(0.15),
    )
    .force('apart', forceCollide<Body>(apart).iterations(3))
    .force('x', forceX<Body>(({ start }) => start[0]).strength(0.05))
    .force('y', forceY<Body>(({ start }) => start[1]).strength(0.05))
    .stop()
    .tick(ticks)
  return bodies
}

/** At least a little wide and high, for one node alone, and no slimmer than a page can show. */
function widened({ left, top, right, bottom }: ReturnType<typeof boundsOf>) {
  const middle = (left + right) / 2
  const half = Math.max((right - left) / 2, (bottom - top) / 2.8, 60)
  return { left: middle - half, right: middle + half, top, bottom }
}

/** Those with the heaviest ties first: they get their names before the others. */
function byWeight(nodes: readonly WebNode[], edges: readonly WebEdge[]): WebNode[] {
  const weights = new Map<string, number>()
  for (const { from, to, weight } of edges)
    for (const key of [from, to]) weights.set(key, (weights.get(key) ?? 0) + weight)
  return [...nodes].sort((one, other) => (weights.get(other.key) ?? 0) - (weights.get(one.key) ?? 0))
}
