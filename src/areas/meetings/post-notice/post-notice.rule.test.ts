import { describe, expect, it } from 'vitest'
import type { MeetingStatus } from '../meeting.ts'
import { problemOfPosting, problemOfTakingDown } from './post-notice.rule.ts'

const standing = {
  ...{ meeting: { status: 'approved' as MeetingStatus, procedure: 'committee' as const } },
  ...{ approvedOn: '2026-03-10', today: '2026-03-12' },
}
const posting = { name: 'Ekby', postedOn: '2026-03-11' }

describe('a notice put up', () => {
  it('is not moved to after it was taken down', () => {
    expect(problemOfPosting(posting, { ...standing, takenDownOn: '2026-03-10' })).toBe('down-before-up')
    expect(problemOfPosting(posting, { ...standing, takenDownOn: '2026-03-11' })).toBeUndefined()
  })
  it.each([
    ['planned', 'not-approved'],
    ['ongoing', 'not-approved'],
    ['awaiting-approval', 'not-approved'],
    ['approved', undefined],
    ['published', undefined],
    ['cancelled', 'not-approved'],
  ] as const)('of a meeting that is %s', (status, problem) =>
    expect(problemOfPosting(posting, { ...standing, meeting: { status, procedure: 'council' } })).toBe(problem),
  )
  it('is no business of a network', () =>
    expect(problemOfPosting(posting, { ...standing, meeting: { status: 'approved', procedure: 'network' } })).toBe(
      'no-notice-needed',
    ))
  it.each([
    ['on no board', { name: '' }, 'board-missing'],
    ['on a board with an endless name', { name: 'x'.repeat(201) }, 'board-missing'],
    ['on no day', { postedOn: 'i går' }, 'day-missing'],
    ['tomorrow', { postedOn: '2026-03-13' }, 'day-in-future'],
    ['today', { postedOn: '2026-03-12' }, undefined],
    ['before the notes were approved', { postedOn: '2026-03-09' }, 'before-approval'],
    ['the same day', { postedOn: '2026-03-10' }, undefined],
  ])('%s', (_case, change, problem) => expect(problemOfPosting({ ...posting, ...change }, standing)).toBe(problem))
})

it.each([
  ['Ekby', ['Ekby', 'Sjöby'], undefined],
  ['Hittepå', ['Ekby', 'Sjöby'], 'board-unknown'],
  ['Hittepå', [], undefined],
])('a notice on the board of %s, of those of %j', (name, boards, problem) =>
  expect(problemOfPosting({ ...posting, name }, { ...standing, boards })).toBe(problem),
)

it.each([
  ['', 'down-day-missing'],
  ['2026-03-13', 'down-in-future'],
  ['2026-03-10', 'down-before-up'],
  ['2026-03-11', undefined],
])('a notice taken down on %j', (day, problem) =>
  expect(problemOfTakingDown(day, '2026-03-11', '2026-03-12')).toBe(problem),
)
