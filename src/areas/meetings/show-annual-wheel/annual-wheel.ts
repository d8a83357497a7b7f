/** What stands in a body's year (sv. årshjul). Days are YYYY-MM-DD. */
export type WheelEvent = {
  kind: 'meeting' | 'approval' | 'action'
  day: string
  title: string
  href: string
  /** Meetings: how far it has come; actions: whether the day has passed. */
  state: 'coming' | 'done' | 'late'
  /** The series it was planned in, as the secretary put it; empty for others. */
  series: string
}

/** An event with its place on the drawing. */
export type PlacedEvent = WheelEvent & { x: number; y: number; radius: number }

/** A month's share of the circle: its outline and where its name stands. */
export type WheelMonth = { number: number; name: string; path: string; x: number; y: number }

export type Wheel = { size: number; months: WheelMonth[]; events: PlacedEvent[] }
