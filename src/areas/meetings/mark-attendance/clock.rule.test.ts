import { expect, it } from 'vitest'
import { clockIn } from './clock.rule.ts'

it.each([
  ['', ''],
  ['  ', ''],
  ['9.10', '09:10'],
  ['09:10', '09:10'],
  ['kl. 9.10', '09:10'],
  ['kl 9.10', '09:10'],
  ['0910', '09:10'],
  ['9', '09:00'],
  ['23.59', '23:59'],
])('%j is %j', (text, clock) => expect(clockIn(text)).toBe(clock))

it.each(['24.00', '9.60', '9.1', '910', '9.10.11', 'nio', '-9', '9.10–10'])('%j is no hour', (text) =>
  expect(clockIn(text)).toBeUndefined(),
)
