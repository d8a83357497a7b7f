import { describe, expect, it } from 'vitest'
import type { MemberDecision } from '../network-programme.ts'
import { recordMemberDecision } from './record-member-decision.rule.ts'

const decision: MemberDecision = {
  ...{ outcome: 'adopted', decidedIn: 'kommunfullmäktige', decidedOn: '2018-06-11', paragraph: '84', remark: '' },
}
const asked = { sentOn: '2018-05-02', earlier: null, today: '2026-03-31' }

describe('a member’s decision', () => {
  it.each(['2018-05-02', '2026-03-31', null])('of %s is recorded', (decidedOn) => {
    const recorded = { ...decision, decidedOn }
    expect(recordMemberDecision(recorded, asked)).toEqual({ ok: true, value: { decision: recorded, isNew: true } })
  })

  it.each([
    ['the day before it was sent', '2018-05-01', 'before-sent'],
    ['tomorrow', '2026-04-01', 'decided-later'],
  ])('of %s is refused', (_case, decidedOn, refusal) =>
    expect(recordMemberDecision({ ...decision, decidedOn }, asked)).toEqual({ ok: false, refusal }),
  )

  it('stands once recorded: the same again is there already', () =>
    expect(recordMemberDecision({ ...decision }, { ...asked, earlier: decision })).toMatchObject({
      value: { isNew: false },
    }))

  it.each([
    { outcome: 'declined' as const },
    { decidedIn: 'kommunstyrelsen' },
    { decidedOn: '2018-06-12' },
    { paragraph: '85' },
    { remark: 'Med tillägg.' },
  ])('stands once recorded: %j in place of it is refused', (change) =>
    expect(recordMemberDecision({ ...decision, ...change }, { ...asked, earlier: decision })).toEqual({
      ok: false,
      refusal: 'recorded-already',
    }),
  )
})
