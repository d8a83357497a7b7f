import { describe, expect, it } from 'vitest'
import type { MeetingStatus } from '../meeting.ts'
import { problemOfApprovingAt } from './approve-at-meeting.rule.ts'

type Given = Parameters<typeof problemOfApprovingAt>[0]
const meeting: Given['meeting'] = { status: 'ongoing', bodyId: 'b', day: '2022-12-02', approvalManner: 'next-meeting' }
const earlier: NonNullable<Given['earlier']> = { status: 'awaiting-approval', bodyId: 'b', day: '2022-10-28' }
const problem = (overrides: Partial<Given> = {}) =>
  problemOfApprovingAt({ meeting, earlier, isOnAgenda: true, ...overrides })

it('lets a body that approves at its next meeting approve what waits', () => expect(problem()).toBeUndefined())

it.each<[string, Partial<Given>]>([
  ['of another body', { earlier: { ...earlier, bodyId: 'x' } }],
  ['of the same day', { earlier: { ...earlier, day: '2022-12-02' } }],
  ['of a later day', { earlier: { ...earlier, day: '2023-01-01' } }],
  ['of no meeting', { earlier: undefined }],
  ['of a body that names an approver', { meeting: { ...meeting, approvalManner: 'approver' } }],
])('not notes %s', (_case, overrides) => expect(problem(overrides)).toBe('earlier-not-approvable'))

it('not at an item of another meeting', () => expect(problem({ isOnAgenda: false })).toBe('approval-item-missing'))

describe('by where the two meetings stand', () => {
  const statuses = ['planned', 'ongoing', 'awaiting-approval', 'approved', 'published', 'cancelled'] as const
  const byMeeting: Record<MeetingStatus, string | undefined> = {
    ...{ planned: 'not-open', ongoing: undefined, 'awaiting-approval': 'notes-frozen' },
    ...{ approved: 'notes-frozen', published: 'notes-frozen', cancelled: 'notes-frozen' },
  }
  it.each(statuses)('at a meeting that is %s', (status) =>
    expect(problem({ meeting: { ...meeting, status } })).toBe(byMeeting[status]),
  )
  const byEarlier: Record<MeetingStatus, string | undefined> = {
    ...{ planned: 'earlier-not-approvable', ongoing: 'earlier-not-approvable', 'awaiting-approval': undefined },
    ...{ approved: 'done', published: 'earlier-not-approvable', cancelled: 'earlier-not-approvable' },
  }
  it.each(statuses)('of notes that are %s', (status) =>
    expect(problem({ earlier: { ...earlier, status } })).toBe(byEarlier[status]),
  )
})
