import { round } from '#platform/map/index.ts'

export type StarNode = { key: string; name: string; weight: number }
export type PlacedNode = StarNode & {
  x: number
  y: number
  /** Named in the picture; the others are dots with their name on hover. */
  isNamed: boolean
  /** Where the name stands: beside the node, on the side away from the middle, or above or below it. */
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' }
}
type Middle = { x: number; y: number }
export type Star = { width: number; height: number; middle: Middle; nodes: readonly PlacedNode[] }

const width = 400
/** With rings of dots, and without. */
const heights = { whole: 400, near: 310 }
const mostNamed = 12
/** The named ones stand in an ellipse, so that there is room for a name on either side. */
const near = { x: 78, y: 126 }
/** Then ring after ring, so many on each that they do not touch. */
const far = { first: 178, step: 9, apart: 8 }

/**
 * Sets nodes round a middle that they are all tied to: the heaviest, named, in a ring nearest to it, clockwise from the
 * top in the order they come; the others as dots in rings outside. The same nodes always give the same picture.
 */
export function layOutStar(nodes: readonly StarNode[]): Star {
  const named = nodes.slice(0, mostNamed)
  const rest = nodes.slice(mostNamed)
  const height = rest.length > 0 ? heights.whole : heights.near
  const middle = { x: width / 2, y: height / 2 }
  return {
    ...{ width, height, middle },
    nodes: [
      ...named.map((node, index) => namedNode(node, middle, (index / named.length) * 2 * Math.PI)),
      ...rest.map((node, index) => dotNode(node, middle, index, rest.length)),
    ],
  }
}

function namedNode(node: StarNode, middle: Middle, angle: number): PlacedNode {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const [x, y] = [middle.x + near.x * sine, middle.y - near.y * cosine]
  const isUpright = Math.abs(sine) < 0.2
  const label = isUpright
    ? { x: round(x), y: round(y + (cosine > 0 ? -16 : 25)), anchor: 'middle' as const }
    : { x: round(x + Math.sign(sine) * 16), y: round(y + 4), anchor: sine > 0 ? ('start' as const) : ('end' as const) }
  return { ...node, x: round(x), y: round(y), isNamed: true, label }
}

function dotNode(node: StarNode, middle: Middle, index: number, count: number): PlacedNode {
  const perRing = Math.floor((2 * Math.PI * far.first) / far.apart)
  const rings = Math.ceil(count / perRing)
  const onRing = Math.ceil(count / rings)
  const ring = Math.floor(index / onRing)
  const angle = ((index % onRing) / onRing) * 2 * Math.PI
  const radius = far.first + ring * far.step
  const [x, y] = [round(middle.x + radius * Math.sin(angle)), round(middle.y - radius * Math.cos(angle))]
  return { ...node, x, y, isNamed: false, label: { x, y, anchor: 'middle' } }
}
