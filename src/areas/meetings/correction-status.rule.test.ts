import { describe, expect, it } from 'vitest'
import {
  correctionAfter,
  correctionTransitions,
  isCorrectionDone,
  type CorrectionAct,
  type CorrectionStatus,
} from './correction-status.rule.ts'

const acts: readonly CorrectionAct[] = ['propose', 'approve', 'return', 'recall']
const statuses = ['', 'proposed', 'approved', 'returned', 'recalled'] as const

/** Every cell that is not written here is forbidden. */
const expected: Record<CorrectionStatus | '', Partial<Record<CorrectionAct, CorrectionStatus>>> = {
  '': { propose: 'proposed' },
  proposed: { approve: 'approved', return: 'returned', recall: 'recalled' },
  ...{ approved: {}, returned: {}, recalled: {} },
}
const cells = statuses.flatMap((from) => acts.map((act) => [from || 'none', act, expected[from][act]] as const))

describe('the life of a correction', () => {
  it.each(cells)('from %s, %s leads to %s', (from, act, to) =>
    expect(correctionAfter(from === 'none' ? '' : from, act)).toBe(to),
  )

  it('has no step outside these cells, and none twice', () =>
    expect(correctionTransitions).toHaveLength(cells.filter(([, , to]) => to !== undefined).length))

  it('lets the approver approve and return, and the secretary propose and recall', () =>
    expect(correctionTransitions.map(({ act, by }) => `${by} ${act}`)).toEqual([
      ...['secretary propose', 'approver approve', 'approver return', 'secretary recall'],
    ]))

  it.each(statuses.filter((status) => status !== ''))('what led to %s is done', (status) =>
    expect(acts.filter((act) => isCorrectionDone(status, act))).toHaveLength(1),
  )
})
