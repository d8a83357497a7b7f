import { describe, expect, it } from 'vitest'
import { groundOf, type GivenGround } from './put-off-ground.rule.ts'

const uncounted: GivenGround = {
  ...{ ground: 'majority', forCount: null, presentCount: null, isElection: false, hasCastingVote: false },
}
const counted = (forCount: number, presentCount: number, more: Partial<GivenGround> = {}): GivenGround => ({
  ...uncounted,
  ...{ forCount, presentCount },
  ...more,
})
const standing = (procedure: 'network' | 'council' | 'committee' | 'joint-committee', present = 51) => ({
  ...{ procedure, minorityRightUsed: false, deciding: { atLeast: present, atMost: present } },
})
const minority = { ground: 'minority' }

it('a network agrees, whatever the form says (ADR 0009)', () =>
  expect(groundOf(counted(1, 9, minority), standing('network'))).toEqual({
    ok: true,
    value: { ground: 'consent', forCount: null, presentCount: null },
  }))

describe.each(['committee', 'joint-committee', 'council'] as const)(
  'simple majority in a %s (KL 5:50, 6:33)',
  (procedure) => {
    it.each([
      ['more for than against', counted(26, 51), 'majority'],
      ['all of those who did not abstain', counted(3, 5), 'majority'],
      ['acclamation, where nobody counted', uncounted, 'majority'],
      ['acclamation, with only the number present filled in', { ...uncounted, presentCount: 51 }, 'majority'],
      ['equal votes and the chair’s', counted(25, 50, { hasCastingVote: true }), 'majority'],
    ])('is %s', (_case, given, ground) =>
      expect(groundOf(given, standing(procedure))).toMatchObject({ value: { ground } }),
    )

    it.each([
      ['fewer for than against', counted(25, 51), 'under-majority'],
      ['fewer for, whatever the chair says', counted(24, 50, { hasCastingVote: true }), 'under-majority'],
      ['equal votes', counted(25, 50), 'under-majority'],
      ['a count of those for alone', { ...uncounted, forCount: 30 }, 'count-missing'],
      ['more for than took part', counted(6, 5), 'count-beyond-presence'],
      ['more than were there', counted(40, 52), 'count-beyond-presence'],
    ])('is not %s', (_case, given, refusal) =>
      expect(groundOf(given, standing(procedure))).toEqual({ ok: false, refusal }),
    )
  },
)

describe('a third of those present in a council (KL 5:50)', () => {
  it('is exact', () => {
    expect(groundOf(counted(17, 51, minority), standing('council'))).toEqual({
      ok: true,
      value: { ground: 'minority', forCount: 17, presentCount: 51 },
    })
    expect(groundOf(counted(16, 51, minority), standing('council'))).toMatchObject({ refusal: 'under-one-third' })
    expect(groundOf(counted(16, 49, minority), standing('council', 49))).toMatchObject({ refusal: 'under-one-third' })
    expect(groundOf(counted(17, 49, minority), standing('council', 49))).toMatchObject({ ok: true })
  })

  it.each([
    ['in a committee', standing('committee'), counted(17, 51, minority), 'minority-right-is-the-councils'],
    ['in a shared committee', standing('joint-committee'), counted(17, 51, minority), 'minority-right-is-the-councils'],
    [
      'in an election',
      standing('council'),
      counted(17, 51, { ...minority, isElection: true }),
      'election-needs-majority',
    ],
    [
      'when a minority has put the matter off before',
      { ...standing('council'), minorityRightUsed: true },
      counted(17, 51, minority),
      'minority-right-used',
    ],
    ['without a count', standing('council'), { ...uncounted, ...minority }, 'count-missing'],
    ['of more than were there', standing('council'), counted(17, 52, minority), 'count-beyond-presence'],
    // Counting fewer than were there would make a third of 13.
    ['of fewer than were there', standing('council'), counted(13, 39, minority), 'count-beyond-presence'],
  ] as const)('is no right %s', (_case, at, given, refusal) =>
    expect(groundOf(given, at)).toEqual({ ok: false, refusal }),
  )

  it('leaves the majority its own right, also once a minority has used it and in elections', () => {
    const used = { ...standing('council'), minorityRightUsed: true }
    expect(groundOf(counted(26, 51, { isElection: true }), used)).toMatchObject({ value: { ground: 'majority' } })
  })

  it('takes any number between those known to be there and those who may be', () => {
    const unsure = { ...standing('council'), deciding: { atLeast: 45, atMost: 51 } }
    const outcome = (present: number) => groundOf(counted(17, present, minority), unsure).ok
    expect([44, 45, 51, 52].map(outcome)).toEqual([false, true, true, false])
  })
})
