import type { Point, Ring, Shape } from './plane.ts'

/** Edges of shapes that lie between two groups: drawn once, joined into lines as long as they go. */
export function bordersBetween(shapes: readonly { group: string; shape: Shape }[]): Point[][] {
  const owners = new Map<string, { group: string; isBorder: boolean; from: Point; to: Point }>()
  for (const { group, shape } of shapes) {
    for (const [from, to] of shape.flatMap(edgesOf)) {
      const name = [nameOf(from), nameOf(to)].sort().join(' ')
      const known = owners.get(name)
      if (!known) owners.set(name, { group, isBorder: false, from, to })
      else if (known.group !== group) known.isBorder = true
    }
  }
  return joined([...owners.values()].filter(({ isBorder }) => isBorder))
}

// Neighbours say their common corners with rounding errors of their own.
const nameOf = ([x, y]: Point): string => `${x.toFixed(3)},${y.toFixed(3)}`

const edgesOf = (ring: Ring): [Point, Point][] =>
  ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point])

function joined(edges: readonly { from: Point; to: Point }[]): Point[][] {
  const lines: Point[][] = []
  const endingAt = new Map<string, Point[]>()
  for (const { from, to } of edges) {
    const line = endingAt.get(nameOf(from)) ?? [from]
    if (line.length === 1) lines.push(line)
    endingAt.delete(nameOf(from))
    line.push(to)
    endingAt.set(nameOf(to), line)
  }
  return lines
}
