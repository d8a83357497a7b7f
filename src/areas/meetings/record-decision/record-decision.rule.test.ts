import { expect, it } from 'vitest'
import { refusalOfDecision, settlesMatter } from './record-decision.rule.ts'

it('takes a decision in words while the meeting is held', () =>
  expect(refusalOfDecision({ status: 'ongoing' }, 'Lamporna byts.')).toBeUndefined())

it('refuses a decision without words', () =>
  expect(refusalOfDecision({ status: 'ongoing' }, '')).toBe('wording-missing'))

it('refuses until the meeting is opened', () =>
  expect(refusalOfDecision({ status: 'planned' }, 'Ja.')).toBe('not-open'))

it.each(['awaiting-approval', 'approved', 'published', 'cancelled'] as const)(
  'refuses when the meeting is %s, whatever the words',
  (status) =>
    expect([refusalOfDecision({ status }, 'Ja.'), refusalOfDecision({ status }, '')]).toEqual([
      'notes-frozen',
      'notes-frozen',
    ]),
)

it('settles a matter unless it was put off at the same item', () => {
  expect(settlesMatter({ tabling: null })).toBe(true)
  expect(settlesMatter({ tabling: { id: 't', reason: '', deferredTo: '' } })).toBe(false)
})
