import { describe, expect, it } from 'vitest'
import type { MatterStatus } from './matter.ts'
import { matterTransitions, mayBe, statusAfterPast, statusByFact, type MatterAct } from './matter-status.rule.ts'

const acts: readonly MatterAct[] = [
  ...(['raise', 'table', 'refer-back', 'hand-over', 'decide', 'close', 'retract'] as const),
  ...(['take-up', 'settle', 'lapse'] as const),
]
const statuses = ['', 'open', 'tabled', 'referred-back', 'handed-over', 'decided', 'closed'] as const

const outcomes = {
  table: ['tabled'],
  'refer-back': ['referred-back'],
  'hand-over': ['handed-over'],
  decide: ['decided'],
} as const
const anywhere = ['decided', 'handed-over', 'open', 'referred-back', 'tabled'] as const

/** Every cell that is not written here is forbidden. A retraction leads to wherever the facts that remain say. */
const expected: Record<MatterStatus | '', Partial<Record<MatterAct, readonly MatterStatus[]>>> = {
  '': { raise: ['open'] },
  open: { ...outcomes, close: ['closed'] },
  tabled: {
    ...{ ...outcomes, close: ['closed'], retract: anywhere },
    ...{ 'take-up': ['tabled'], settle: ['closed'], lapse: ['closed'] },
  },
  'referred-back': { ...outcomes, close: ['closed'], retract: anywhere },
  'handed-over': { ...outcomes, close: ['closed'], retract: anywhere },
  decided: { ...outcomes, retract: anywhere },
  closed: { ...outcomes, retract: anywhere },
}
const cells = statuses.flatMap((from) =>
  acts.map((act) => [from || 'no matter', act, expected[from][act] ?? []] as const),
)

describe('the life of a matter', () => {
  it.each(cells)('from %s, %s leads to %j', (name, act, to) => {
    const from = name === 'no matter' ? '' : name
    const leads = matterTransitions.filter((transition) => transition.from === from && transition.act === act)
    expect(leads.map((transition) => transition.to).sort()).toEqual(to)
    if (from) expect(mayBe(from, act)).toBe(to.length > 0)
  })

  it.each([
    ['tabling', 'tabled'],
    ['referral', 'referred-back'],
    ['hand-over', 'handed-over'],
    ['decision', 'decided'],
    [undefined, 'open'],
  ] as const)('when the latest fact that remains is %s, the matter is %s', (fact, status) =>
    expect(statusByFact(fact)).toBe(status),
  )

  it.each([
    ['take-up', 'tabled'],
    ['settle', 'closed'],
    ['lapse', 'closed'],
  ] as const)('when a person says %s of an old tabling, the matter is %s', (act, status) =>
    expect(statusAfterPast(act)).toBe(status),
  )
})
