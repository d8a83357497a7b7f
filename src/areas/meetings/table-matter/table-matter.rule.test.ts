import { expect, it } from 'vitest'
import { tableMatter } from './table-matter.rule.ts'

const standing = { id: 't', reason: 'tidsbrist', deferredTo: '' }
const given = (reason: string, otherReason = '') => ({ reason, otherReason })

it.each([
  ['the reason chosen', given('tidsbrist'), 'tidsbrist'],
  ['own words before the choice', given('tidsbrist', 'avtalet saknas'), 'avtalet saknas'],
  ['own words alone, without spaces around', given('', '  avtalet saknas '), 'avtalet saknas'],
])('puts the matter off with %s', (_case, words, reason) =>
  expect(tableMatter({ status: 'ongoing' }, { tabling: null }, words)).toEqual({
    ok: true,
    value: { reason, deferredTo: '' },
  }),
)

it.each(['', '   '])('refuses a reason of nothing but %j', (blank) =>
  expect(tableMatter({ status: 'ongoing' }, { tabling: null }, given(blank, blank))).toEqual({
    ok: false,
    refusal: 'reason-missing',
  }),
)

it('refuses to put the same matter off twice at one meeting', () =>
  expect(tableMatter({ status: 'ongoing' }, { tabling: standing }, given('tidsbrist'))).toMatchObject({
    refusal: 'already-tabled',
  }))

it('refuses until the meeting is opened', () =>
  expect(tableMatter({ status: 'planned' }, { tabling: null }, given('tidsbrist'))).toMatchObject({
    refusal: 'not-open',
  }))

it.each(['awaiting-approval', 'approved', 'published', 'cancelled'] as const)(
  'refuses when the meeting is %s',
  (status) =>
    expect(tableMatter({ status }, { tabling: null }, given('tidsbrist'))).toMatchObject({ refusal: 'notes-frozen' }),
)
