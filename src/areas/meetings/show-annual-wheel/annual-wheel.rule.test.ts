import { describe, expect, it } from 'vitest'
import { angleOf, drawWheel } from './annual-wheel.rule.ts'
import type { WheelEvent } from './annual-wheel.ts'

const event = (day: string, kind: WheelEvent['kind'] = 'meeting'): WheelEvent => ({
  ...{ kind, day, title: 'Möte', href: '/m', state: 'coming', series: '' },
})
const degrees = (day: string) => Math.round((angleOf(day) * 180) / Math.PI) + 0

describe('the wheel of a year', () => {
  it.each([
    ['2026-01-01', -90],
    ['2026-04-02', 0],
    ['2026-07-02', 90],
    ['2026-10-01', 179],
    ['2026-12-31', 269],
    ['2024-02-29', -32],
  ])('%s stands at %d degrees', (day, angle) => expect(degrees(day)).toBe(angle))

  it('has twelve months that meet edge to edge and go once around', () => {
    const { months } = drawWheel(2026, [])
    expect(months.map(({ name }) => name).join(' ')).toMatch(/^januari februari .* november december$/)
    const ends = months.map(({ path }) => /^M(\S+ \S+)A340 340 0 0 1 (\S+ [\d.]+)L/.exec(path))
    expect(ends.map((end) => end?.[2])).toEqual([...ends.slice(1).map((end) => end?.[1]), ends[0]?.[1]])
    expect(months[0]?.path.startsWith('M360 20')).toBe(true)
  })

  it('puts each event at its day, on the ring of its kind, and keeps all inside', () => {
    const { events, size } = drawWheel(2026, [event('2026-07-02'), event('2026-07-02', 'action')])
    const far = events.map(({ kind, x, y }) => [kind, Math.round(Math.hypot(x - size / 2, y - size / 2))])
    expect(far).toEqual([
      ['meeting', 250],
      ['action', 142],
    ])
  })

  it('moves inwards what would cover another, in the order of the year', () => {
    const { events } = drawWheel(2026, [event('2026-03-03'), event('2026-03-02'), event('2026-03-03')])
    expect(events.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-03', '2026-03-03'])
    for (const one of events)
      for (const other of events)
        if (one !== other) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(38)
  })

  it('leaves a whole year of weekly meetings readable', () => {
    const days = Array.from({ length: 52 }, (_, week) =>
      new Date(Date.UTC(2026, 0, 2 + 7 * week)).toISOString().slice(0, 10),
    )
    const { events, size } = drawWheel(
      2026,
      days.map((day) => event(day)),
    )
    expect(events).toHaveLength(52)
    for (const { x, y, radius } of events) {
      expect(Math.min(x, y)).toBeGreaterThan(radius)
      expect(Math.max(x, y)).toBeLessThan(size - radius)
    }
  })
})
