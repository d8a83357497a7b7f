import { expect, it } from 'vitest'
import { chosenDays, type TypedDay } from './chosen-days.rule.ts'

const row = (day: string, change: Partial<TypedDay> = {}): TypedDay => ({
  ...{ day, starts: '08:30', ends: '10:00', isTaken: true },
  ...change,
})

it('keeps the hours of the wall clock on both sides of summer time, and the order of the calendar', () =>
  expect(chosenDays([row('2026-10-26'), row('2026-10-23'), row('2026-10-25', { isTaken: false })], [])).toEqual({
    slots: [
      {
        ...{ day: '2026-10-23', startsAt: new Date('2026-10-23T06:30:00Z') },
        endsAt: new Date('2026-10-23T08:00:00Z'),
      },
      {
        ...{ day: '2026-10-26', startsAt: new Date('2026-10-26T07:30:00Z') },
        endsAt: new Date('2026-10-26T09:00:00Z'),
      },
    ],
  }))

it('takes hours on the nights when the clocks change', () =>
  expect(
    chosenDays(
      [row('2026-03-29', { starts: '01:30', ends: '03:30' }), row('2026-10-25', { starts: '02:30', ends: '04:00' })],
      [],
    ),
  ).toMatchObject({
    slots: [
      { startsAt: new Date('2026-03-29T00:30:00Z'), endsAt: new Date('2026-03-29T01:30:00Z') },
      { startsAt: new Date('2026-10-25T00:30:00Z'), endsAt: new Date('2026-10-25T03:00:00Z') },
    ],
  }))

it.each([
  ['nothing ticked', [row('2026-03-06', { isTaken: false })], [], { refusal: 'nothing-chosen' }],
  ['no day', [row('')], [], { refusal: 'day-missing', row: 0 }],
  ['an hour in other words', [row('2026-03-06', { starts: '8.30' })], [], { refusal: 'time-wrong', row: 0 }],
  ['an end before the start', [row('2026-03-06', { ends: '08:00' })], [], { refusal: 'ends-before-start', row: 0 }],
  ['a day twice', [row('2026-03-06'), row('2026-03-06')], [], { refusal: 'day-twice', row: 1 }],
  ['a day with a meeting', [row('2026-03-06')], ['2026-03-06'], { refusal: 'day-taken', row: 0 }],
])('refuses %s', (_case, rows, taken, problem) => expect(chosenDays(rows, taken)).toEqual({ problem }))

it('minds only what is ticked', () =>
  expect(chosenDays([row('', { isTaken: false }), row('2026-03-06')], [])).toMatchObject({
    slots: [{ day: '2026-03-06' }],
  }))
