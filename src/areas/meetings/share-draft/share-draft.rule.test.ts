import { describe, expect, it } from 'vitest'
import { problemOfSharing } from './share-draft.rule.ts'

const own = { leaving: 'no' } as const
const other = { leaving: 'yes' } as const
const unknown = { leaving: 'unknown' } as const

describe('sending a draft', () => {
  it.each([
    ['planned', 'no-draft'],
    ['ongoing', undefined],
    ['awaiting-approval', undefined],
    ['approved', 'no-draft'],
    ['published', 'no-draft'],
    ['cancelled', 'no-draft'],
  ] as const)('of a meeting that is %s', (status, problem) =>
    expect(problemOfSharing({ status, chosen: [own], hasConsidered: false })).toBe(problem),
  )
  it.each([
    ['to nobody', [], true, 'nobody-chosen'],
    ['to one’s own', [own], false, undefined],
    ['to another authority', [own, other], false, 'not-considered'],
    ['to somebody whose employer is not known', [unknown], false, 'not-considered'],
    ['to another authority after thought', [other, unknown], true, undefined],
  ] as const)('%s', (_case, chosen, hasConsidered, problem) =>
    expect(problemOfSharing({ status: 'ongoing', chosen, hasConsidered })).toBe(problem),
  )
})
