import { expect, it } from 'vitest'
import { aStandingDecision, aStandingTabling } from '../../../../tests/support/recorded.ts'
import { referBack } from './refer-back.rule.ts'

const nothing = { tabling: null, decisions: [] }
const given = {
  ...{ reason: ' Kostnaden saknas. ', wording: '', ground: '', forCount: null, presentCount: null },
  ...{ isElection: false, hasCastingVote: false },
}
const standing = { minorityRightUsed: false, deciding: { atLeast: 51, atMost: 51 } }
const council = { status: 'ongoing', procedure: 'council' } as const
const network = { status: 'ongoing', procedure: 'network' } as const

it('sends a matter back for a reason, in words of its own where none are given', () =>
  expect(referBack(network, nothing, given, standing)).toEqual({
    ok: true,
    value: {
      ...{ wording: 'Ärendet återremitteras.', reason: 'Kostnaden saknas.' },
      ...{ ground: 'consent', forCount: null, presentCount: null },
    },
  }))

it('is a right of a third of the council (KL 5:50)', () => {
  const third = { ...given, ground: 'minority', forCount: 17, presentCount: 51 }
  expect(referBack(council, nothing, third, standing)).toMatchObject({ value: { ground: 'minority' } })
  expect(referBack(council, nothing, { ...third, forCount: 16 }, standing)).toMatchObject({
    refusal: 'under-one-third',
  })
  expect(referBack(council, nothing, third, { ...standing, minorityRightUsed: true })).toMatchObject({
    refusal: 'minority-right-used',
  })
})

it.each([
  ['without a reason', network, nothing, { reason: '  ' }, 'reason-of-referral-missing'],
  ['of what is tabled', network, { ...nothing, tabling: aStandingTabling() }, {}, 'already-tabled'],
  [
    'of what is referred back',
    network,
    { ...nothing, decisions: [aStandingDecision({ kind: 'referred-back' })] },
    {},
    'already-referred-back',
  ],
  ['before the meeting is opened', { ...network, status: 'planned' as const }, nothing, {}, 'not-open'],
  ['once the notes are sent', { ...network, status: 'awaiting-approval' as const }, nothing, {}, 'notes-frozen'],
] as const)('is refused %s', (_case, meeting, agendaItem, change, refusal) =>
  expect(
    referBack(
      meeting,
      { tabling: agendaItem.tabling, decisions: [...agendaItem.decisions] },
      { ...given, ...change },
      standing,
    ),
  ).toEqual({ ok: false, refusal }),
)
