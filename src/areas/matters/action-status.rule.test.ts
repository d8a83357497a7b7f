import { describe, expect, it } from 'vitest'
import type { ActionStatus } from './action.ts'
import { actionAfter, actionTransitions, actsOn, mayTake, type ActionAct } from './action-status.rule.ts'

const acts: readonly ActionAct[] = ['add', 'report', 'postpone', 'finish', 'cancel', 'reopen']
const statuses = ['', 'open', 'done', 'cancelled'] as const

/** Every cell that is not written here is forbidden. */
const expected: Record<ActionStatus | '', Partial<Record<ActionAct, ActionStatus>>> = {
  '': { add: 'open' },
  open: { report: 'open', postpone: 'open', finish: 'done', cancel: 'cancelled' },
  done: { reopen: 'open' },
  cancelled: { reopen: 'open' },
}
const cells = statuses.flatMap((from) => acts.map((act) => [from || 'no action', act, expected[from][act]] as const))

describe('the life of an action', () => {
  it.each(cells)('from %s, %s leads to %s', (from, act, to) =>
    expect(actionAfter(from === 'no action' ? '' : from, act)).toBe(to),
  )

  it('has no step outside these cells, and none twice', () =>
    expect(actionTransitions).toHaveLength(cells.filter(([, , to]) => to !== undefined).length))

  it.each([
    ['add', true, false],
    ['report', true, true],
    ['postpone', true, false],
    ['finish', true, true],
    ['cancel', true, false],
    ['reopen', true, false],
  ] as const)('%s: the secretary %s, the one who is to do it %s, others never', (act, secretary, owner) =>
    expect([mayTake(['secretary'], act), mayTake(['owner'], act), mayTake([], act)]).toEqual([secretary, owner, false]),
  )

  it('offers what can be done now and nothing else', () => {
    expect(actsOn('open', ['owner'])).toEqual(['report', 'finish'])
    expect(actsOn('open', ['secretary', 'owner'])).toEqual(['report', 'postpone', 'finish', 'cancel'])
    expect([actsOn('done', ['owner']), actsOn('done', ['secretary'])]).toEqual([[], ['reopen']])
    expect(actsOn('open', [])).toEqual([])
  })
})
