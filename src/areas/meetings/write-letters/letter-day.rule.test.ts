import { expect, it } from 'vitest'
import { digestDue, remindersDue, weekOf } from './letter-day.rule.ts'

it.each([
  ['2026-11-22', '2026-v47'],
  ['2026-11-23', '2026-v48'],
  ['2026-12-31', '2026-v53'],
  ['2027-01-03', '2026-v53'],
  ['2027-01-04', '2027-v01'],
  ['2024-12-30', '2025-v01'],
  ['2021-01-01', '2020-v53'],
])('%s is in week %s', (day, week) => expect(weekOf(day)).toBe(week))

it.each([
  ['Sunday evening', '2026-11-22T20:00:00Z', undefined],
  ['Monday before seven', '2026-11-23T05:59:00Z', undefined],
  ['Monday at seven, winter time', '2026-11-23T06:00:00Z', '2026-v48'],
  ['Monday at seven, summer time', '2026-06-22T05:00:00Z', '2026-v26'],
  ['Wednesday evening', '2026-11-25T22:00:00Z', '2026-v48'],
  ['Thursday', '2026-11-26T08:00:00Z', undefined],
])('the digest is due on %s: %s', (_, now, week) => expect(digestDue(new Date(now))).toBe(week))

it.each([
  ['2026-11-23T05:59:00Z', undefined],
  ['2026-11-23T06:00:00Z', '2026-11-23'],
  // The night in October that has two hours between two and three.
  ['2026-10-25T01:30:00Z', undefined],
  ['2026-10-25T06:00:00Z', '2026-10-25'],
])('reminders at %s are of the day %s', (now, day) => expect(remindersDue(new Date(now))).toBe(day))
