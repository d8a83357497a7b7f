import { describe, expect, it } from 'vitest'
import { problemOfAnswer, problemOfRemark } from './remark-on-notes.rule.ts'

const statuses = ['planned', 'ongoing', 'awaiting-approval', 'approved', 'published', 'cancelled'] as const

describe('a remark', () => {
  const remark = { status: 'awaiting-approval', wording: 'Fel dag.', isOnAgenda: true } as const
  it.each(statuses)('is taken or not at a meeting that is %s', (status) =>
    expect(problemOfRemark({ ...remark, status })).toBe(status === 'awaiting-approval' ? undefined : 'not-now'),
  )
  it.each([
    ['has words', { wording: '' }, 'wording-missing'],
    ['is not too long', { wording: 'x'.repeat(5001) }, 'too-long'],
    ['may be long', { wording: 'x'.repeat(5000) }, undefined],
    ['is about an item of the meeting', { isOnAgenda: false }, 'item-missing'],
  ])('%s', (_case, change, problem) => expect(problemOfRemark({ ...remark, ...change })).toBe(problem))
})

describe('the answer to a remark', () => {
  const answer = { status: 'ongoing', outcome: 'changed', wording: '', isAnswered: false } as const
  it.each(statuses)('is given or not at a meeting that is %s', (status) =>
    expect(problemOfAnswer({ ...answer, status })).toBe(
      status === 'awaiting-approval' || status === 'ongoing' ? undefined : 'answer-not-now',
    ),
  )
  it.each([
    ['says what was done', { outcome: undefined }, 'outcome-missing'],
    ['says why nothing was changed', { outcome: 'kept' }, 'word-missing'],
    ['is whole with a reason', { outcome: 'kept', wording: 'Så sades det.' }, undefined],
    ['is not too long', { wording: 'x'.repeat(5001) }, 'too-long'],
    ['is given once', { isAnswered: true }, 'already-answered'],
  ] as const)('%s', (_case, change, problem) => expect(problemOfAnswer({ ...answer, ...change })).toBe(problem))
})
