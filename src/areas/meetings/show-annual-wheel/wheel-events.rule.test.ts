import { describe, expect, it } from 'vitest'
import { wheelEvents } from './wheel-events.rule.ts'

const meeting = (day: string, change: object = {}) => ({
  ...{ id: 'm', day, status: 'planned' as const, place: '', series: '', approveBy: null, ...change },
})
const action = (dueOn: string, status = 'open') => ({ id: 'a', wording: 'Boka lokal.', dueOn, status })
const of = (...given: Parameters<typeof wheelEvents>) =>
  wheelEvents(...given).map(({ kind, day, state, title }) => [kind, day, state, title])
const today = '2026-06-01'

describe('what stands in a body’s year', () => {
  it('is its meetings and what is to be done, in the order of the days', () =>
    expect(
      of(
        [meeting('2026-09-01', { place: 'A-salen' }), meeting('2026-03-01', { status: 'published' })],
        [action('2026-05-31'), action('2026-07-01'), action('2026-02-01', 'done')],
        2026,
        today,
      ),
    ).toEqual([
      ['action', '2026-02-01', 'done', 'Boka lokal.'],
      ['meeting', '2026-03-01', 'done', 'Möte'],
      ['action', '2026-05-31', 'late', 'Boka lokal.'],
      ['action', '2026-07-01', 'coming', 'Boka lokal.'],
      ['meeting', '2026-09-01', 'coming', 'Möte, A-salen'],
    ]))
  it.each([
    ['planned', '2026-05-20', 'coming'],
    ['awaiting-approval', '2026-05-20', 'late'],
    ['awaiting-approval', '2026-06-01', 'coming'],
    ['approved', '2026-05-20', 'done'],
    ['published', '2026-05-20', 'done'],
  ])('the last day to approve notes that are %s and due %s is %s', (status, approveBy, state) =>
    expect(of([meeting('2026-05-06', { status, approveBy })], [], 2026, today)[1]).toEqual([
      ...['approval', approveBy, state, 'Sista dag att justera'],
    ]),
  )
  it('leaves out a last day that falls in the next year', () =>
    expect(of([meeting('2026-12-28', { approveBy: '2027-01-11' })], [], 2026, today)).toHaveLength(1))
})
