import { describe, expect, it } from 'vitest'
import type { MeetingStatus } from './meeting.ts'
import { isBeingWritten, meetingTransitions, statusAfter, type MeetingAct } from './meeting-status.rule.ts'

const acts: readonly MeetingAct[] = [
  ...(['plan', 'record', 'open', 'unopen', 'cancel', 'send-for-approval'] as const),
  ...(['recall', 'return', 'approve', 'approve-at-meeting', 'publish', 'publish-correction', 'withdraw'] as const),
]

/** Every cell that is not written here is forbidden. */
const expected: Record<MeetingStatus | '', Partial<Record<MeetingAct, MeetingStatus>>> = {
  '': { plan: 'planned', record: 'approved' },
  planned: { record: 'approved', open: 'ongoing', cancel: 'cancelled' },
  ongoing: { unopen: 'planned', 'send-for-approval': 'awaiting-approval' },
  'awaiting-approval': { recall: 'ongoing', return: 'ongoing', approve: 'approved', 'approve-at-meeting': 'approved' },
  approved: { publish: 'published' },
  published: { 'publish-correction': 'published', withdraw: 'approved' },
  cancelled: {},
}
const statuses = ['', 'planned', 'ongoing', 'awaiting-approval', 'approved', 'published', 'cancelled'] as const
const cells = statuses.flatMap((from) => acts.map((act) => [from || 'no meeting', act, expected[from][act]] as const))

describe('the life of a meeting', () => {
  it.each(cells)('from %s, %s leads to %s', (from, act, to) =>
    expect(statusAfter(from === 'no meeting' ? '' : from, act)).toBe(to),
  )

  it('has no step outside these cells, and none twice', () => {
    const allowed = cells.filter(([, , to]) => to !== undefined)
    expect(meetingTransitions).toHaveLength(allowed.length)
  })

  it('lets the approver approve and return, and the secretary do all the rest', () => {
    const byApprover = meetingTransitions.filter(({ by }) => by === 'approver').map(({ act }) => act)
    expect(byApprover.sort()).toEqual(['approve', 'return'])
  })

  it.each([
    ...([
      ['planned', true],
      ['ongoing', true],
      ['awaiting-approval', false],
    ] as const),
    ...([
      ['approved', false],
      ['published', false],
      ['cancelled', false],
    ] as const),
  ])('notes of a meeting that is %s are being written: %s', (status, isWritten) =>
    expect(isBeingWritten(status)).toBe(isWritten),
  )
})
