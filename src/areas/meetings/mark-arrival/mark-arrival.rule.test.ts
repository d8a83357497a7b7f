import { describe, expect, it } from 'vitest'
import { anAttendance } from '../../../../tests/support/recorded.ts'
import type { MeetingStatus } from '../meeting.ts'
import { arrive, leave } from './mark-arrival.rule.ts'

const meeting = { status: 'ongoing' as MeetingStatus, day: '2026-03-06', startsAt: new Date('2026-03-06T07:30:00Z') }
const now = new Date('2026-03-06T08:10:42Z')
const minute = new Date('2026-03-06T08:10:00Z')
const expected = anAttendance({ presence: 'unmarked' })
const here = anAttendance()

it('one who comes when the meeting has begun came by the clock', () =>
  expect(arrive(meeting, expected, now)).toEqual({
    ok: true,
    value: { ...expected, presence: 'present', fromAt: minute },
  }))

it.each([
  ['before it begins', { ...meeting, startsAt: new Date('2026-03-06T09:00:00Z') }],
  ['to a meeting without an hour', { ...meeting, startsAt: null }],
])('one who comes %s is there from the beginning', (_case, at) =>
  expect(arrive(at, anAttendance({ presence: 'absent' }), now)).toMatchObject({
    value: { presence: 'present', fromAt: null },
  }),
)

it('one who leaves left by the clock', () =>
  expect(leave(meeting, here, now)).toEqual({ ok: true, value: { ...here, toAt: minute } }))

it('one who leaves in the minute of coming left in the next', () =>
  expect(leave(meeting, { ...here, fromAt: minute }, now)).toMatchObject({
    value: { toAt: new Date('2026-03-06T08:11:00Z') },
  }))

it('one who leaves past midnight left the meeting of the evening before', () => {
  const late = { ...meeting, startsAt: new Date('2026-03-06T21:00:00Z') }
  const midnight = new Date('2026-03-06T23:20:00Z')
  expect(leave(late, here, midnight)).toEqual({ ok: true, value: { ...here, toAt: midnight } })
  expect(leave(late, here, new Date('2026-03-07T08:00:00Z'))).toEqual({ ok: false, refusal: 'not-meeting-day' })
})

it('twice is once', () => {
  const left = { ...here, toAt: minute }
  expect(leave(meeting, left, new Date('2026-03-06T09:00:00Z'))).toEqual({ ok: true, value: left })
  expect(arrive(meeting, here, now)).toEqual({ ok: true, value: here })
})

it('whoever has left does not come again by the clock, and whoever is not here does not leave', () => {
  expect(arrive(meeting, { ...here, toAt: minute }, now)).toEqual({ ok: false, refusal: 'left-and-back' })
  expect(leave(meeting, expected, now)).toEqual({ ok: false, refusal: 'not-here' })
})

describe.each([
  ['arrive', arrive],
  ['leave', leave],
])('%s', (_name, act) => {
  it.each([
    ['planned', 'not-open'],
    ['awaiting-approval', 'notes-frozen'],
    ['approved', 'notes-frozen'],
    ['published', 'notes-frozen'],
    ['cancelled', 'notes-frozen'],
  ] as const)('is refused at a meeting that is %s', (status, refusal) =>
    expect(act({ ...meeting, status }, here, now)).toEqual({ ok: false, refusal }),
  )
  it('is refused on another day than the meeting’s, as it is in Stockholm', () => {
    expect(act(meeting, here, new Date('2026-03-05T23:30:00Z')).ok).toBe(true)
    expect(act(meeting, here, new Date('2026-03-06T23:30:00Z'))).toEqual({ ok: false, refusal: 'not-meeting-day' })
  })
})
