import { expect, it } from 'vitest'
import { changedTimes, planTimes, type GivenTimes } from './plan-meeting.rule.ts'

const plan = (given: Partial<GivenTimes>, taken: string[] = []) =>
  planTimes({ day: '2026-03-06', starts: '08:30', ends: '11:00', place: ' A-salen ', onlineUrl: '', ...given }, taken)

it('gives the hours as instants of that day in Stockholm', () =>
  expect(plan({})).toEqual({
    ok: true,
    value: {
      day: '2026-03-06',
      startsAt: new Date('2026-03-06T07:30:00Z'),
      endsAt: new Date('2026-03-06T10:00:00Z'),
      place: 'A-salen',
      onlineUrl: '',
    },
  }))

it.each([
  ['start', { day: '2026-03-29', starts: '02:30', ends: '03:10' }, 'start-skipped'],
  ['end', { day: '2026-03-29', starts: '01:00', ends: '02:30' }, 'end-skipped'],
  ['end of the evening before', { day: '2026-03-28', starts: '22:00', ends: '02:00' }, 'end-skipped'],
])('refuses a %s in the hour that spring skips', (_case, given, refusal) =>
  expect(plan(given)).toEqual({ ok: false, refusal }),
)

it.each([
  ['neither hour', { starts: '', ends: '' }, null, null],
  ['a start alone', { ends: '' }, '2026-03-06T07:30:00Z', null],
  ['a minute', { starts: '10:59' }, '2026-03-06T09:59:00Z', '2026-03-06T10:00:00Z'],
  ['an end past midnight', { starts: '22:00', ends: '01:00' }, '2026-03-06T21:00:00Z', '2026-03-07T00:00:00Z'],
  [
    'the first hour of summer time',
    { day: '2026-03-29', starts: '01:59', ends: '03:00' },
    '2026-03-29T00:59:00Z',
    '2026-03-29T01:00:00Z',
  ],
  [
    'the hour that comes twice',
    { day: '2026-10-25', starts: '01:30', ends: '03:30' },
    '2026-10-24T23:30:00Z',
    '2026-10-25T02:30:00Z',
  ],
])('takes %s', (_case, given, startsAt, endsAt) =>
  expect(plan(given)).toMatchObject({
    value: { startsAt: startsAt && new Date(startsAt), endsAt: endsAt && new Date(endsAt) },
  }),
)

it.each([
  ['no day', { day: '' }, 'day-missing'],
  ['a day in other words', { day: '6 mars 2026' }, 'day-missing'],
  ['a day that no year has', { day: '2026-02-30' }, 'day-missing'],
  ['29 February outside leap years', { day: '2026-02-29' }, 'day-missing'],
  ['a year that no calendar has', { day: '0000-01-01' }, 'day-missing'],
  ['an hour in other words', { starts: '8.30' }, 'time-wrong'],
  ['hour 24', { starts: '23:00', ends: '24:00' }, 'time-wrong'],
  ['an end without a start', { starts: '', ends: '11:00' }, 'time-wrong'],
  ['an end at the start', { starts: '11:00' }, 'ends-before-start'],
  ['an end so late that it is morning', { starts: '22:00', ends: '06:00' }, 'ends-before-start'],
  ['an end before the start', { starts: '11:01' }, 'ends-before-start'],
  ['a link that is none', { onlineUrl: 'motet.se/abc' }, 'online-url-wrong'],
])('refuses %s', (_case, given, refusal) => expect(plan(given)).toEqual({ ok: false, refusal }))

it('refuses a day on which the body already meets, and only that day', () => {
  expect(plan({}, ['2026-03-05', '2026-03-06'])).toEqual({ ok: false, refusal: 'day-taken' })
  expect(plan({}, ['2026-03-05', '2026-03-07']).ok).toBe(true)
})

it.each([
  ['a later day while it is held', { status: 'ongoing', day: '2026-02-01' }, 'held-already'],
  ['today', { status: 'ongoing', day: '2026-02-01', today: '2026-03-06' }, true],
  ['a day that has been', { status: 'ongoing', day: '2026-02-01', today: '2026-03-07' }, true],
  ['its own day, were it to come', { status: 'ongoing', day: '2026-03-06' }, true],
  ['a later day while it is planned', { status: 'planned', day: '2026-02-01' }, true],
] as const)('a meeting can be given %s: %s', (_case, meeting, expected) => {
  const given = { day: '2026-03-06', starts: '', ends: '', place: '', onlineUrl: '' }
  const times = changedTimes(given, [], { today: '2026-02-01', ...meeting })
  expect(times.ok || times.refusal).toBe(expected)
})
