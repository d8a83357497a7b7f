import { expect, it } from 'vitest'
import { validityOf } from './document-validity.rule.ts'

it.each([
  [null, null, 'stands'],
  ['2020-01-01', null, 'stands'],
  [null, '2026-03-30', 'expired'],
  [null, '2026-03-31', 'runs-out'],
  ['2020-01-01', '2026-05-30', 'runs-out'],
  ['2020-01-01', '2026-05-31', 'stands'],
  ['2026-03-31', null, 'stands'],
  ['2026-04-01', null, 'not-yet'],
  ['2026-04-01', '2026-04-02', 'not-yet'],
])('from %s to %s on 31 March: %s', (validFrom, validTo, validity) =>
  expect(validityOf({ validFrom, validTo }, '2026-03-31')).toBe(validity),
)
