import { expect, it } from 'vitest'
import { parseKnownDay } from './known-day.rule.ts'

it.each([
  ['2018', '2018-01-01', 'year'],
  ['2018-03', '2018-03-01', 'month'],
  [' 2018-03-12 ', '2018-03-12', 'day'],
  ['2024-02-29', '2024-02-29', 'day'],
])('%j is known to its %s', (text, day, precision) => expect(parseKnownDay(text)).toEqual({ day, precision }))

it.each(['', '18', '201', '0018', '2018-3', '2018-13', '2018-02-30', '2018-', '12 mars 2018', '2018/03/1', 'mars'])(
  '%j is no day',
  (text) => expect(parseKnownDay(text)).toBeUndefined(),
)
