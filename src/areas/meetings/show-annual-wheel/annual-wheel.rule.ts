import { daysBetween } from '#platform/time.ts'
import type { PlacedEvent, Wheel, WheelEvent, WheelMonth } from './annual-wheel.ts'

const size = 720
const middle = size / 2
const rim = { outer: 340, inner: 292 }
/** Meetings stand outermost, the days that notes are to be approved inside them, and what is to be done innermost. */
const rings: Record<WheelEvent['kind'], { at: number; radius: number; step: number }> = {
  meeting: { at: 250, radius: 18, step: -40 },
  approval: { at: 182, radius: 8, step: -18 },
  action: { at: 142, radius: 7, step: -16 },
}

export const monthNames = [
  ...['januari', 'februari', 'mars', 'april', 'maj', 'juni'],
  ...['juli', 'augusti', 'september', 'oktober', 'november', 'december'],
] as const

const daysIn = (year: number) => daysBetween(`${year}-01-01`, `${year + 1}-01-01`)

/** The year runs with the clock from the top: the angle of a day's beginning, in radians. */
export const angleOf = (day: string): number => {
  const year = Number(day.slice(0, 4))
  return (2 * Math.PI * daysBetween(`${year}-01-01`, day)) / daysIn(year) - Math.PI / 2
}

const round = (length: number) => Math.round(length * 10) / 10
const pointAt = (angle: number, radius: number) => ({
  x: round(middle + radius * Math.cos(angle)),
  y: round(middle + radius * Math.sin(angle)),
})

function monthOf(year: number, index: number): WheelMonth {
  const firstOf = (month: number) => `${year}-${String(month + 1).padStart(2, '0')}-01`
  const from = angleOf(firstOf(index))
  const to = index === 11 ? (3 * Math.PI) / 2 : angleOf(firstOf(index + 1))
  const [a, b] = [pointAt(from, rim.outer), pointAt(to, rim.outer)]
  const [c, d] = [pointAt(to, rim.inner), pointAt(from, rim.inner)]
  const path =
    `M${a.x} ${a.y}A${rim.outer} ${rim.outer} 0 0 1 ${b.x} ${b.y}` +
    `L${c.x} ${c.y}A${rim.inner} ${rim.inner} 0 0 0 ${d.x} ${d.y}Z`
  return {
    number: index + 1,
    name: monthNames[index] ?? '',
    path,
    ...pointAt((from + to) / 2, (rim.outer + rim.inner) / 2),
  }
}

const isApart = (one: PlacedEvent, other: PlacedEvent) =>
  Math.hypot(one.x - other.x, one.y - other.y) >= one.radius + other.radius + 2

/** Where two would cover one another, the later one moves inwards; after four tries they may touch. */
function placed(event: WheelEvent, before: readonly PlacedEvent[]): PlacedEvent {
  const { at, radius, step } = rings[event.kind]
  const angle = angleOf(event.day)
  const tries = [0, 1, 2, 3].map((count) => ({ ...event, radius, ...pointAt(angle, at + count * step) }))
  const first = { ...event, radius, ...pointAt(angle, at) }
  return tries.find((one) => before.every((other) => isApart(one, other))) ?? first
}

/** The year as a wheel: twelve months round the rim, and each event at its day. */
export function drawWheel(year: number, events: readonly WheelEvent[]): Wheel {
  const inOrder = events.toSorted((one, other) => one.day.localeCompare(other.day))
  const places: PlacedEvent[] = []
  for (const event of inOrder) places.push(placed(event, places))
  return { size, months: monthNames.map((_, index) => monthOf(year, index)), events: places }
}
