import { inFrame, round, type Frame } from './frame.ts'
import { boundsOf, clipRing, cornersOf, overlap, type Bounds, type Point, type Ring, type Shape } from './plane.ts'

/** Half a unit: neighbours keep their border in common, since both put the same corners on the same grid. */
const grid = 0.5

/** The shape as an SVG path in the frame; what lies well outside is left out. Empty when nothing is seen. */
export const pathOf = (shape: Shape, frame: Frame): string => {
  const reach = within(frame)
  return shape.map((ring) => ringPath(seenPart(ring, reach), frame)).join('')
}

/** Lines that are not closed, as one SVG path. */
export const linesPath = (lines: readonly (readonly Point[])[], frame: Frame): string => {
  const reach = within(frame)
  return lines
    .filter((line) => overlap(boundsOf(line), reach))
    .map((line) => stepsPath(gridSteps(line, frame)))
    .join('')
}

/** The frame with some room around, so that no edge of a cut shows. */
function within({ shown, scale }: Frame): Bounds {
  const room = 5 / scale
  return { left: shown.left - room, top: shown.top - room, right: shown.right + room, bottom: shown.bottom + room }
}

function seenPart(ring: Ring, reach: Bounds): Ring {
  const bounds = boundsOf(ring)
  if (!overlap(bounds, reach)) return []
  const isInside =
    bounds.left >= reach.left && bounds.right <= reach.right && bounds.top >= reach.top && bounds.bottom <= reach.bottom
  return isInside ? ring : clipRing(ring, cornersOf(reach))
}

function ringPath(ring: Ring, frame: Frame): string {
  const steps = gridSteps(ring, frame)
  // Fewer than three corners go round nothing: an islet smaller than the grid.
  return steps.length < 3 ? '' : `${stepsPath(steps)}z`
}

/** The corners on the grid, each once and only where the line turns. */
function gridSteps(ring: Ring, frame: Frame): Point[] {
  const steps: Point[] = []
  for (const point of ring) {
    const [x, y] = inFrame(frame, point)
    const step: Point = [Math.round(x / grid), Math.round(y / grid)]
    const [last, before] = [steps.at(-1), steps.at(-2)]
    if (last && last[0] === step[0] && last[1] === step[1]) continue
    if (last && before && isStraight(before, last, step)) steps.pop()
    steps.push(step)
  }
  return steps
}

const isStraight = (from: Point, via: Point, to: Point): boolean =>
  (via[0] - from[0]) * (to[1] - via[1]) === (via[1] - from[1]) * (to[0] - via[0]) &&
  (via[0] - from[0]) * (to[0] - via[0]) + (via[1] - from[1]) * (to[1] - via[1]) > 0

/** Each corner is said by its distance from the one before: half as many figures as when said by its place. */
function stepsPath(steps: readonly Point[]): string {
  const [first, ...rest] = steps
  if (!first || rest.length === 0) return ''
  let last = first
  const moves = rest.map((step) => {
    const move = pair(step[0] - last[0], step[1] - last[1])
    last = step
    return move
  })
  return `M${pair(first[0], first[1])}l${moves.join(' ').replaceAll(' -', '-')}`
}

const pair = (x: number, y: number): string => {
  const [first, second] = [String(round(x * grid)), String(round(y * grid))]
  return second.startsWith('-') ? first + second : `${first} ${second}`
}
