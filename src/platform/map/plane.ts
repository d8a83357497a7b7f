export type Point = readonly [x: number, y: number]
/** A closed line round an area; the first point is not said again at the end. */
export type Ring = readonly Point[]
/** An area of one piece or several, with holes: what an odd number of its rings goes round belongs to it. */
export type Shape = readonly Ring[]
export type Bounds = { left: number; top: number; right: number; bottom: number }

export function boundsOf(points: readonly Point[]): Bounds {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const [x, y] of points) {
    bounds.left = Math.min(bounds.left, x)
    bounds.top = Math.min(bounds.top, y)
    bounds.right = Math.max(bounds.right, x)
    bounds.bottom = Math.max(bounds.bottom, y)
  }
  return bounds
}

export const boundsOfAll = (all: readonly Bounds[]): Bounds =>
  boundsOf(all.flatMap(({ left, top, right, bottom }) => [[left, top] as const, [right, bottom] as const]))

export const overlap = (one: Bounds, other: Bounds): boolean =>
  one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom

export const cornersOf = ({ left, top, right, bottom }: Bounds): Ring => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
]

/** Whether the point lies in the shape: a line from it to the far right crosses the rings an odd number of times. */
export function isWithin(shape: Shape, [x, y]: Point): boolean {
  let inside = false
  for (const ring of shape) {
    let [fromX, fromY] = ring.at(-1) ?? [0, 0]
    for (const [toX, toY] of ring) {
      if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside
      fromX = toX
      fromY = toY
    }
  }
  return inside
}

/** The part of the ring that lies within a convex one. Pieces that part from each other stay tied by its edge. */
export function clipRing(ring: Ring, convex: Ring): Ring {
  const turn = Math.sign(signedArea(convex))
  return convex.reduce<Ring>((rest, corner, index) => {
    const next = convex[(index + 1) % convex.length] ?? corner
    return cutBy(rest, (point) => turn * side(corner, next, point))
  }, ring)
}

/** Keeps what is on the side of the line where `distance` is positive. */
function cutBy(ring: Ring, distance: (point: Point) => number): Ring {
  const kept: Point[] = []
  let from = ring.at(-1)
  if (!from) return []
  let before = distance(from)
  for (const to of ring) {
    const now = distance(to)
    if (before * now < 0) {
      const share = before / (before - now)
      kept.push([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])])
    }
    if (now >= 0) kept.push(to)
    from = to
    before = now
  }
  return kept
}

const side = (from: Point, to: Point, point: Point): number =>
  (to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0])

export const signedArea = (ring: Ring): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0) / 2
