import { describe, expect, it } from 'vitest'
import type { HandOverStatus } from './hand-over.ts'
import {
  handOverAfter,
  handOverTransitions,
  isHandOverDone,
  takerOf,
  type HandOverAct,
} from './hand-over-status.rule.ts'

const acts: readonly HandOverAct[] = ['hand-over', 'accept', 'decline', 'take-back', 'answer', 'close']
const statuses = ['', 'sent', 'accepted', 'declined', 'taken-back', 'answered', 'closed'] as const

/** Every cell that is not written here is forbidden. */
const expected: Record<HandOverStatus | '', Partial<Record<HandOverAct, HandOverStatus>>> = {
  '': { 'hand-over': 'sent' },
  sent: { accept: 'accepted', decline: 'declined', 'take-back': 'taken-back' },
  accepted: { answer: 'answered' },
  declined: { close: 'closed' },
  'taken-back': {},
  answered: { close: 'closed' },
  closed: {},
}
const cells = statuses.flatMap((from) => acts.map((act) => [from || 'none', act, expected[from][act]] as const))

describe('the life of a hand-over', () => {
  it.each(cells)('from %s, %s leads to %s', (from, act, to) =>
    expect(handOverAfter(from === 'none' ? '' : from, act)).toBe(to),
  )

  it('has no step outside these cells, and none twice', () =>
    expect(handOverTransitions).toHaveLength(cells.filter(([, , to]) => to !== undefined).length))

  it.each([
    ['hand-over', 'sender'],
    ['accept', 'receiver'],
    ['decline', 'receiver'],
    ['take-back', 'sender'],
    ['answer', 'receiver'],
    ['close', 'sender'],
  ] as const)('%s is the act of the %s', (act, taker) => expect(takerOf(act)).toBe(taker))

  it('knows an act that was just done', () => {
    expect([isHandOverDone('accepted', 'accept'), isHandOverDone('sent', 'accept')]).toEqual([true, false])
    expect([isHandOverDone('closed', 'close'), isHandOverDone('answered', 'close')]).toEqual([true, false])
  })
})
