import { expect, it } from 'vitest'
import { aStandingDecision, aStandingTabling } from '../../../../tests/support/recorded.ts'
import type { MeetingStatus } from '../meeting.ts'
import type { Procedure } from '../recorded-facts.ts'
import { tableMatter } from './table-matter.rule.ts'

const nothing = { tabling: null, decisions: [] }
const uncounted = { ground: '', forCount: null, presentCount: null, isElection: false, hasCastingVote: false }
const given = (reason: string, otherReason = '', more = {}) => ({
  reason,
  otherReason,
  meanwhile: '',
  ...uncounted,
  ...more,
})
const standing = { minorityRightUsed: false, deciding: { atLeast: 11, atMost: 11 } }
const at = (status: MeetingStatus, procedure: Procedure = 'network') => ({ status, procedure })

it.each([
  ['the reason chosen', given('tidsbrist'), 'tidsbrist'],
  ['own words before the choice', given('tidsbrist', 'avtalet saknas'), 'avtalet saknas'],
  ['own words alone, without spaces around', given('', '  avtalet saknas '), 'avtalet saknas'],
])('puts the matter off with %s', (_case, words, reason) =>
  expect(tableMatter(at('ongoing'), nothing, words, standing)).toEqual({
    ok: true,
    value: { reason, meanwhile: '', ground: 'consent', forCount: null, presentCount: null },
  }),
)

it('says what may go on meanwhile', () =>
  expect(
    tableMatter(at('ongoing'), nothing, given('tidsbrist', '', { meanwhile: ' Pågående aktiviteter ' }), standing),
  ).toMatchObject({ value: { meanwhile: 'Pågående aktiviteter' } }))

it.each(['', '   '])('refuses a reason of nothing but %j in a network', (blank) =>
  expect(tableMatter(at('ongoing'), nothing, given(blank, blank), standing)).toEqual({
    ok: false,
    refusal: 'reason-missing',
  }),
)

it('needs no reason where kommunallagen asks for none, and stands on the ground of the body', () =>
  expect(tableMatter(at('ongoing', 'committee'), nothing, given(''), standing)).toMatchObject({
    value: { reason: '', ground: 'majority' },
  }))

it('is refused as its ground is', () =>
  expect(
    tableMatter(at('ongoing', 'committee'), nothing, given('', '', { forCount: 5, presentCount: 11 }), standing),
  ).toMatchObject({ refusal: 'under-majority' }))

it('refuses to put the same matter off twice at one meeting', () => {
  const tabled = { ...nothing, tabling: aStandingTabling() }
  const referred = { ...nothing, decisions: [aStandingDecision({ kind: 'referred-back' })] }
  const outcomes = [tabled, referred].map((item) => tableMatter(at('ongoing'), item, given('tidsbrist'), standing))
  expect(outcomes).toMatchObject([{ refusal: 'already-tabled' }, { refusal: 'already-referred-back' }])
})

it('refuses until the meeting is opened', () =>
  expect(tableMatter(at('planned'), nothing, given('tidsbrist'), standing)).toMatchObject({ refusal: 'not-open' }))

it.each(['awaiting-approval', 'approved', 'published', 'cancelled'] as const)(
  'refuses when the meeting is %s',
  (status) =>
    expect(tableMatter(at(status), nothing, given('tidsbrist'), standing)).toMatchObject({ refusal: 'notes-frozen' }),
)
