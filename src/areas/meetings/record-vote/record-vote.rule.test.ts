import { describe, expect, it } from 'vitest'
import type { VoteChoice } from '../recorded-facts.ts'
import { recordVote, type GivenVote } from './record-vote.rule.ts'

const council = { status: 'ongoing', procedure: 'council' } as const
const network = { status: 'ongoing', procedure: 'network' } as const
const deciders = ['a', 'b', 'c', 'd', 'e']
const standing = (kind: 'adopted' | 'declined' | 'elected' | 'informed' | 'referred-back' = 'adopted') => ({
  ...{ decision: { kind, vote: null }, deciders, deciding: { atLeast: 5, atMost: 5 }, isChairAway: false },
})
const closed = (forCount: number, against: number, abstained = 0, partedBy = ''): GivenVote => ({
  ...{ isOpen: false, counts: { for: forCount, against, abstained }, partedBy, cast: [] },
})
/** 'ffaa-' is two for, two against and one who abstained. */
const open = (votes: string, partedBy = ''): GivenVote => {
  const choices: Record<string, VoteChoice> = { f: 'for', a: 'against', '-': 'abstained' }
  const cast = [...votes].map((vote, index) => ({
    attendanceId: 'abcdefg'[index] ?? '',
    choice: choices[vote] ?? 'for',
  }))
  return { isOpen: true, counts: { for: 0, against: 0, abstained: 0 }, partedBy, cast }
}

it('counts an open vote by the votes themselves', () =>
  expect(recordVote(council, open('fffa-'), standing())).toMatchObject({
    value: { forCount: 3, againstCount: 1, abstainedCount: 1, isOpen: true, partedBy: '', cast: { length: 5 } },
  }))

it('keeps the counts of a closed vote', () =>
  expect(recordVote(network, closed(3, 2), standing())).toEqual({
    ok: true,
    value: { forCount: 3, againstCount: 2, abstainedCount: 0, isOpen: false, partedBy: '', cast: [] },
  }))

describe('simple majority (KL 5:55)', () => {
  it.each([
    ['more against', closed(2, 3), 'majority-was-against'],
    ['more against in an open vote', open('faa'), 'majority-was-against'],
    ['nobody for or against', closed(0, 0, 3), 'votes-missing'],
    ['more votes than were there', closed(4, 2), 'more-votes-than-present'],
    ['more votes and abstentions than were there', closed(3, 1, 2), 'more-votes-than-present'],
  ])('does not carry a decision with %s', (_case, given, refusal) =>
    expect(recordVote(network, given, standing())).toEqual({ ok: false, refusal }),
  )
  it('carries a decision to decline as any other: for is for the decision', () =>
    expect(recordVote(council, closed(3, 2), standing('declined')).ok).toBe(true))
})

describe('equal votes (KL 5:56)', () => {
  it.each([
    ['the chair', closed(2, 2, 1, 'chair'), standing(), undefined],
    ['lot in an election', closed(2, 2, 0, 'lot'), standing('elected'), undefined],
    ['nobody', closed(2, 2), standing(), 'equal-votes-unparted'],
    ['lot where it is no election', closed(2, 2, 0, 'lot'), standing(), 'chair-parts'],
    ['the chair in an election', closed(2, 2, 0, 'chair'), standing('elected'), 'elections-by-lot'],
    ['a chair who was away', closed(2, 2, 1, 'chair'), { ...standing(), isChairAway: true }, 'chair-away'],
    ['lot, with the chair away', closed(2, 2, 0, 'lot'), { ...standing('elected'), isChairAway: true }, undefined],
  ] as const)('are parted by %s', (_case, given, at, refusal) =>
    expect(recordVote(council, given, at)).toMatchObject(refusal ? { refusal } : { ok: true }),
  )
  it.each(['chair', 'lot'])('that were not equal are not parted by %s', (partedBy) =>
    expect(recordVote(council, closed(3, 2, 0, partedBy), standing())).toMatchObject({ refusal: 'nothing-to-part' }),
  )
})

describe('open and closed (KL 5:54)', () => {
  it.each([
    ['an open vote without votes', network, open(''), standing(), 'open-needs-votes'],
    ['a closed vote with names', network, { ...open('fff'), isOpen: false }, standing(), 'closed-has-names'],
    ['a voter who was not there', network, open('ffffff'), standing(), 'voter-not-there'],
    ['an open election in a council', council, open('fff'), standing('elected'), 'election-is-closed'],
  ] as const)('refuses %s', (_case, meeting, given, at, refusal) =>
    expect(recordVote(meeting, given, at)).toEqual({ ok: false, refusal }),
  )
  it('lets a network elect openly', () => expect(recordVote(network, open('fff'), standing('elected')).ok).toBe(true))
})

it.each([
  ['no decision', { ...standing(), decision: undefined }, 'decision-missing'],
  ['what was only information', standing('informed'), 'nothing-to-vote-on'],
  ['what has been voted on', { ...standing(), decision: { kind: 'adopted' as const, vote: aVote() } }, 'already-voted'],
] as const)('refuses a vote on %s', (_case, at, refusal) =>
  expect(recordVote(network, closed(3, 2), at)).toEqual({ ok: false, refusal }),
)

it.each([
  ['planned', 'not-open'],
  ['awaiting-approval', 'notes-frozen'],
  ['approved', 'notes-frozen'],
  ['published', 'notes-frozen'],
  ['cancelled', 'notes-frozen'],
] as const)('refuses when the meeting is %s', (status, refusal) =>
  expect(recordVote({ ...network, status }, closed(3, 2), standing())).toEqual({ ok: false, refusal }),
)

function aVote() {
  return { id: 'v', forCount: 3, againstCount: 2, abstainedCount: 0, isOpen: false, partedBy: '' as const, cast: [] }
}
