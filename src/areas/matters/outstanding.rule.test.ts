import { describe, expect, it } from 'vitest'
import type { HandOverStatus } from './hand-over.ts'
import type { MatterStatus } from './matter.ts'
import { needsPlace, standingOf } from './outstanding.rule.ts'

const handOver = (status: HandOverStatus) => ({ id: 'h', status, otherBody: 'Kommittén', words: 'Underlag.' })
const matter = (status: MatterStatus, sent?: HandOverStatus, received?: HandOverStatus) => ({
  status,
  sent: sent ? handOver(sent) : null,
  received: received ? handOver(received) : null,
})
const next = { meetingId: 'm', day: '2022-12-02', number: '3' }

const cases = [
  ['tabled', matter('tabled'), 'tabled', true],
  ['referred back', matter('referred-back'), 'referred-back', true],
  ['handed over and not yet taken on', matter('handed-over', 'sent'), 'awaiting-answer', false],
  ['handed over and taken on', matter('handed-over', 'accepted'), 'awaiting-answer', false],
  ['answered', matter('handed-over', 'answered'), 'answered', true],
  ['declined', matter('handed-over', 'declined'), 'declined', true],
  ['taken back', matter('handed-over', 'taken-back'), 'taken-back', true],
  ['handed over, and the hand-over is out of sight', matter('handed-over'), 'taken-back', true],
  ['handed over and noted without an outcome', matter('handed-over', 'closed'), 'answer-noted', true],
  ['put off while it was away, and answered', matter('tabled', 'answered'), 'answered', true],
  ['put off while it is away', matter('tabled', 'sent'), 'tabled', true],
  ['decided while it was away, and answered', matter('decided', 'answered'), 'answered', true],
  ['taken on from another body', matter('open', undefined, 'accepted'), 'accepted', true],
  ['taken on and put off', matter('tabled', undefined, 'accepted'), 'tabled', true],
  ['taken on and decided', matter('decided', undefined, 'accepted'), 'to-answer', false],
  ['taken on and closed', matter('closed', undefined, 'accepted'), 'to-answer', false],
  ['taken on and answered in words, with nothing decided', matter('open', undefined, 'answered'), 'answer-given', true],
  ['the same, noted by the other body', matter('open', undefined, 'closed'), 'answer-given', true],
  ['taken on, answered and put off', matter('tabled', undefined, 'closed'), 'tabled', true],
  ['taken on and handed further', matter('handed-over', 'sent', 'accepted'), 'awaiting-answer', false],
] as const

describe('an outstanding matter that is', () => {
  it.each(cases)('%s', (_case, waiting, standing, isPlaced) => {
    expect(standingOf(waiting)).toBe(standing)
    expect(needsPlace({ ...waiting, next: null })).toBe(isPlaced)
    expect(needsPlace({ ...waiting, next })).toBe(false)
  })
})
