import { expect, it } from 'vitest'
import type { Seat } from '../seat.ts'
import { peopleIn } from './people-in.rule.ts'

const seat = (name: string, change: Partial<Seat> = {}): Seat => ({
  ...{ id: name, bodyId: null, personId: name, name, role: 'member', from: '2020-01-01', to: null },
  ...{ representsId: null, represents: null, employer: null, employerId: null, title: null, substitutesFor: null },
  ...change,
})
const today = '2026-05-01'
const shown = (...seats: Seat[]) => peopleIn(seats, today).map((one) => [one.name, one.seats.length])

it('has each person once, by name as Swedish sorts it', () =>
  expect(shown(seat('Östen'), seat('Åsa'), seat('Bo'), seat('Åsa', { role: 'chair' }))).toEqual([
    ['Bo', 1],
    ['Åsa', 2],
    ['Östen', 1],
  ]))

it.each([
  ['yesterday', '2026-04-30', []],
  ['today', '2026-05-01', [['Bo', 1]]],
])('a role that ends %s', (_case, to, people) => expect(shown(seat('Bo', { to }))).toEqual(people))
