import { expect, it } from 'vitest'
import { lastDayRefusal } from './last-day.rule.ts'

const today = '2026-03-06'

it.each([
  ['on the day of its latest event', null, '2020-01-01', undefined],
  ['today', null, today, undefined],
  ['two years ahead', null, '2028-03-06', undefined],
  ['a day more than two years ahead', null, '2028-03-07', 'too-far-ahead'],
  ['the day before its latest event', null, '2019-12-31', 'before-history'],
  ['when it has ended', '2024-12-31', today, 'already-ended'],
  ['when its last day is set and has not come', '2026-12-31', today, 'already-ended'],
] as const)('an organisation may end %s: %s', (_case, endedOn, day, refusal) =>
  expect(lastDayRefusal({ endedOn }, [{ day: '2020-01-01' }, { day: '2015-05-05' }], day, today)).toBe(refusal),
)
