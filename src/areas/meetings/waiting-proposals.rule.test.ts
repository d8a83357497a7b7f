import { expect, it } from 'vitest'
import type { OpenProposal } from './same-matter.ts'
import { waitingProposals } from './waiting-proposals.rule.ts'

const links = [
  { matterId: '3', earlierMatterId: '2' },
  { matterId: '2', earlierMatterId: '1' },
]
const proposal = (change: Partial<OpenProposal>): OpenProposal => ({
  ...{ itemId: 'l', earlierItemId: 'e', reason: 'Samma rubrik.', weight: 60, apartBy: '' },
  ...{ title: 'Ljus', number: '1', matterId: '3', meetingId: 'm', day: '2022-12-02' },
  ...{
    earlierTitle: 'Ljus',
    earlierNumber: '2',
    earlierMatterId: '4',
    earlierMeetingId: 'n',
    earlierDay: '2022-10-28',
  },
  ...change,
})

it.each([
  ['two matters', {}, true],
  ['two items without a matter', { matterId: null, earlierMatterId: null }, true],
  ['an item without a matter and one with', { matterId: null }, true],
  ['two that were joined', { earlierMatterId: '2' }, false],
  ['two that were joined by way of a third', { earlierMatterId: '1' }, false],
  ['two that were joined the other way', { matterId: '1', earlierMatterId: '3' }, false],
])('waits for %s: %j', (_case, change, isWaiting) =>
  expect(waitingProposals([proposal(change)], links)).toHaveLength(isWaiting ? 1 : 0),
)
