import { describe, expect, it } from 'vitest'
import type { EventKind } from '../network.ts'
import { placeEvent } from './record-event.rule.ts'

const today = '2026-03-31'
const life = (...steps: `${EventKind} ${string}`[]) =>
  steps.map((step) => {
    const [kind, day = ''] = step.split(' ') as [EventKind, string]
    return { kind, day }
  })
const placed = (kind: EventKind, day: string, before: ReturnType<typeof life>) => {
  const outcome = placeEvent({ kind, day }, before, today)
  return outcome.ok ? `${outcome.value.day} ${outcome.value.precision}` : outcome.refusal
}

describe('what happens to a network', () => {
  it.each<[EventKind, string, ReturnType<typeof life>, string]>([
    ['founded', '2018', [], '2018-01-01 year'],
    ['founded', '2018-03', life('dormant 2020-01-01'), '2018-03-01 month'],
    ['dormant', '2020-03-12', life('founded 2018-01-01'), '2020-03-12 day'],
    ['dormant', '2018', life('founded 2018-01-01'), '2018-01-01 year'],
    ['dormant', '2020', [], '2020-01-01 year'],
    ['revived', '2024', life('founded 2018-01-01', 'dormant 2020-01-01'), '2024-01-01 year'],
    ['revived', '2024', life('founded 2018-01-01', 'ended 2020-01-01'), '2024-01-01 year'],
    ['reshaped', '2019', life('founded 2018-01-01', 'dormant 2020-01-01', 'revived 2024-01-01'), '2019-01-01 year'],
    ['reshaped', '2025', life('founded 2018-01-01', 'dormant 2020-01-01', 'revived 2024-01-01'), '2025-01-01 year'],
    ['reshaped', '2025', [], '2025-01-01 year'],
    ['ended', today, life('founded 2018-01-01', 'dormant 2020-01-01'), `${today} day`],
    ['ended', '2025', [], '2025-01-01 year'],
    // This year has begun, so it may have happened.
    ['ended', '2026', life('founded 2018-01-01'), '2026-01-01 year'],
  ])('%s %s after %j is noted', (kind, day, before, noted) => expect(placed(kind, day, before)).toBe(noted))

  it.each<[EventKind, string, ReturnType<typeof life>, string]>([
    ['founded', '2018-1', [], 'day-unknown'],
    ['founded', '', [], 'day-unknown'],
    ['founded', '2026-04-01', [], 'day-ahead'],
    ['founded', '2027', [], 'day-ahead'],
    ['founded', '2016', life('founded 2018-01-01'), 'founded-already'],
    ['founded', '2021', life('dormant 2020-01-01'), 'founded-not-first'],
    ['founded', '2020', life('dormant 2020-01-01'), 'founded-not-first'],
    ['dormant', '2017-12-31', life('founded 2018-01-01'), 'before-founded'],
    ['dormant', '2018', life('founded 2018-06-01'), 'before-founded'],
    ['dormant', '2021', life('founded 2018-01-01', 'dormant 2020-01-01'), 'not-active'],
    ['dormant', '2021', life('founded 2018-01-01', 'ended 2020-01-01'), 'not-active'],
    ['revived', '2021', life('founded 2018-01-01'), 'not-asleep'],
    ['revived', '2019', life('founded 2018-01-01', 'dormant 2020-01-01'), 'not-asleep'],
    ['revived', '2021', [], 'not-asleep'],
    ['reshaped', '2021', life('founded 2018-01-01', 'dormant 2020-01-01'), 'asleep-or-ended'],
    ['reshaped', '2021', life('founded 2018-01-01', 'ended 2020-01-01'), 'asleep-or-ended'],
    ['ended', '2021', life('founded 2018-01-01', 'ended 2020-01-01'), 'ended-already'],
    ['ended', '2019', life('founded 2018-01-01', 'dormant 2020-01-01'), 'breaks-later'],
    ['dormant', '2019', life('founded 2018-01-01', 'reshaped 2020-01-01'), 'breaks-later'],
  ])('%s %s after %j is refused: %s', (kind, day, before, refusal) => expect(placed(kind, day, before)).toBe(refusal))
})
