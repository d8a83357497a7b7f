import { describe, expect, it } from 'vitest'
import type { Answer, Reply } from './invitation.ts'
import { countReplies, isLate, replyBeforeMove, saysNothingNew, standingReply } from './reply.rule.ts'
import { countWords, emailOfSubstitute, nameOfSubstitute } from './reply-words.ts'

const aReply = (answer: Answer, hour: number, sequence = 0, change: Partial<Reply> = {}): Reply => ({
  ...{ answer, sequence, comment: '', substituteName: '', via: 'page' },
  repliedAt: new Date(Date.UTC(2026, 2, 1, hour)),
  ...change,
})

describe('the answer that counts', () => {
  it('is the one written last, whichever came in first', () =>
    expect(standingReply([aReply('yes', 9), aReply('no', 8)], 0)?.answer).toBe('yes'))
  it('is the one that came in last, of two written in the same second', () =>
    expect(standingReply([aReply('yes', 9), aReply('no', 9)], 0)?.answer).toBe('no'))
  it('is none of those given before the meeting was moved', () => {
    const replies = [aReply('yes', 9, 0), aReply('no', 8, 1)]
    expect([standingReply(replies, 1)?.answer, standingReply(replies, 2)]).toEqual(['no', undefined])
  })
  it('leaves what was answered before a move to be shown, until there is a new answer', () => {
    expect(replyBeforeMove([aReply('yes', 8), aReply('maybe', 9)], 1)?.answer).toBe('maybe')
    expect(replyBeforeMove([aReply('yes', 8), aReply('maybe', 9, 1)], 1)).toBeUndefined()
    expect(replyBeforeMove([], 1)).toBeUndefined()
  })
})

describe('a late answer', () => {
  it.each([
    ['to the time before the last move', aReply('no', 9, 1), true],
    ['written before one that is known', aReply('no', 7, 2), true],
    ['written in the same second as one that is known', aReply('no', 8, 2), false],
    ['written after it', aReply('no', 9, 2), false],
  ])('%s: %s', (_case, given, late) => expect(isLate(given, [aReply('yes', 8, 2)], 2)).toBe(late))
  it('is none when nothing else was answered', () => expect(isLate(aReply('no', 1), [], 0)).toBe(false))
})

it.each([
  ['the same', {}, true],
  ['another answer', { answer: 'no' as const }, false],
  ['another comment', { comment: 'sen' }, false],
  ['another substitute', { substituteName: 'Bo' }, false],
])('a form that says %s says nothing new: %s', (_case, change, same) =>
  expect(saysNothingNew({ ...aReply('yes', 9), ...change }, aReply('yes', 8))).toBe(same),
)

it('counts each person once, by the answer that counts', () => {
  const people = [
    [aReply('no', 8), aReply('yes', 9)],
    [aReply('no', 8, 0, { substituteName: 'Bo Ek <bo@exempel.se>' })],
    [aReply('maybe', 8)],
    [],
  ].map((replies) => ({ replies }))
  expect(countReplies(people, 0)).toEqual({ yes: 1, maybe: 1, no: 1, none: 1, substitutes: 1 })
  expect(countWords(countReplies(people, 0))).toBe(
    '1 kommer · 1 kanske · 1 kommer inte, 1 ersättare anmäld · 1 har inte svarat',
  )
  expect(countReplies(people, 1)).toEqual({ yes: 0, maybe: 0, no: 0, none: 4, substitutes: 0 })
})

it('knows a substitute’s name from their address', () => {
  const named = { substituteName: 'Bo Ek <bo@exempel.se>' }
  expect([nameOfSubstitute(named), emailOfSubstitute(named)]).toEqual(['Bo Ek', 'bo@exempel.se'])
  expect([nameOfSubstitute({ substituteName: 'Bo' }), emailOfSubstitute({ substituteName: 'Bo' })]).toEqual(['Bo', ''])
})
