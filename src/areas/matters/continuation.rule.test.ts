import { expect, it } from 'vitest'
import { matterWhole } from './continuation.rule.ts'

const links = [
  { matterId: '3', earlierMatterId: '2' },
  { matterId: '2', earlierMatterId: '1' },
  { matterId: '3', earlierMatterId: '2b' },
  { matterId: 'y', earlierMatterId: 'x' },
]

it.each([
  ['1', ['1', '2', '2b', '3']],
  ['2b', ['1', '2', '2b', '3']],
  ['x', ['x', 'y']],
  ['alone', ['alone']],
])('finds all that hangs together with %s, forth and back', (matterId, whole) =>
  expect([...matterWhole(links, matterId)].sort()).toEqual(whole),
)
