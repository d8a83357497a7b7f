import { expect, it } from 'vitest'
import { aStandingDecision, aStandingTabling } from '../../../../tests/support/recorded.ts'
import { contradictsTabling, refusalOfDecision, settlesMatter } from './record-decision.rule.ts'

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

const nothing = { tabling: null, decisions: [] }

it.each(['adopted', 'approved', 'declined', 'elected'] as const)('%s settles the matter', (kind) =>
  expect(settlesMatter(nothing, kind)).toBe(true),
)

it('being informed settles nothing', () => expect(settlesMatter(nothing, 'informed')).toBe(false))

it('nothing settles a matter that was put off at the same item', () => {
  expect(settlesMatter({ ...nothing, tabling: aStandingTabling() }, 'adopted')).toBe(false)
  const referral = aStandingDecision({ kind: 'referred-back' })
  expect(settlesMatter({ ...nothing, decisions: [referral] }, 'adopted')).toBe(false)
})

it.each(['adopted', 'approved', 'declined', 'elected'] as const)('%s goes against a tabling that stands', (kind) => {
  expect(contradictsTabling({ tabling: aStandingTabling() }, kind)).toBe(true)
  expect(contradictsTabling({ tabling: null }, kind)).toBe(false)
})

it('being informed goes with a tabling', () =>
  expect(contradictsTabling({ tabling: aStandingTabling() }, 'informed')).toBe(false))
