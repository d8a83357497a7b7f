import { describe, expect, it } from 'vitest'
import { anAttendance } from '../../../tests/support/recorded.ts'
import type { Attendance } from './meeting.ts'
import {
  countDeciding,
  decidingAt,
  isAway,
  isMarkedPresent,
  presenceAt,
  presenceCount,
  serves,
  standsBy,
} from './presence.rule.ts'

const agendaItem = { id: 'i2', disqualifications: [] }
const hour = new Date('2026-03-06T08:10:00Z')

it.each<[string, Partial<Attendance>, 'present' | 'perhaps' | 'absent']>([
  ['the whole meeting', {}, 'present'],
  ['the item', { itemIds: ['i1', 'i2'] }, 'present'],
  ['other items', { itemIds: ['i1'] }, 'absent'],
  ['not at all', { presence: 'absent' }, 'absent'],
  ['nobody has marked it', { presence: 'unmarked' }, 'perhaps'],
  ['expected to the item', { presence: 'unmarked', itemIds: ['i2'] }, 'perhaps'],
  ['expected to another', { presence: 'unmarked', itemIds: ['i1'] }, 'absent'],
  ['came late by the clock', { fromAt: hour }, 'perhaps'],
  ['left by the clock', { toAt: hour }, 'perhaps'],
  ['came late, and was at the item by the secretary’s own word', { fromAt: hour, itemIds: ['i2'] }, 'present'],
])('who was there for %s was %j', (_case, overrides, where) =>
  expect(presenceAt(anAttendance(overrides), 'i2')).toBe(where),
)

it.each<[string, Partial<Attendance>, boolean]>([
  ['a member', {}, true],
  ['the chair', { role: 'ordförande' }, true],
  ['the vice chair', { role: 'vice ordförande' }, true],
  ['the secretary', { role: 'Sekreterare' }, false],
  ['a guest', { isGuest: true }, false],
  ['a substitute who steps in for nobody', { role: 'ersättare' }, false],
  ['a substitute who steps in', { role: 'ersättare', substitutesFor: 'Maja Ek' }, true],
])('%s serves: %j', (_case, overrides, expected) => expect(serves(anAttendance(overrides))).toBe(expected))

it.each<[string, Partial<Attendance>, boolean]>([
  ['whom nobody has marked', {}, true],
  ['who is there', { presence: 'present' }, false],
  ['who is away', { presence: 'absent' }, false],
  ['who is to come instead of somebody', { substitutesFor: 'Maja Ek' }, false],
  ['who is a member', { role: '' }, false],
])('a substitute %s stands by: %j, and is then not counted', (_case, overrides, expected) => {
  const person = anAttendance({ role: 'ersättare', presence: 'unmarked', ...overrides })
  expect(standsBy(person)).toBe(expected)
  expect(presenceCount([person], agendaItem).listed).toBe(expected ? 0 : 1)
})

describe('who takes part in deciding', () => {
  const people = [
    anAttendance({ id: 'a' }),
    anAttendance({ id: 'b', role: 'sekreterare' }),
    anAttendance({ id: 'c', toAt: hour }),
    anAttendance({ id: 'd', presence: 'absent' }),
    anAttendance({ id: 'e', presence: 'unmarked' }),
    anAttendance({ id: 'f', isGuest: true }),
    anAttendance({ id: 'g', itemIds: ['i2'] }),
  ]
  it('is whoever serves and may have been there', () => {
    expect(decidingAt(people, agendaItem).map(({ id }) => id)).toEqual(['a', 'c', 'e', 'g'])
    expect(countDeciding(people, agendaItem)).toEqual({ atLeast: 2, atMost: 4 })
  })
  it('is not one who is disqualified', () => {
    const at = { ...agendaItem, disqualifications: [{ attendanceId: 'a' }] }
    expect(decidingAt(people, at).map(({ id }) => id)).toEqual(['c', 'e', 'g'])
    expect(presenceCount(people, at)).toMatchObject({ present: 2, disqualified: 1 })
  })
  it('is shown with guests apart and the uncertain named', () =>
    expect(presenceCount(people, agendaItem)).toEqual({
      ...{ present: 3, listed: 6, byClock: 1, unmarked: 1, disqualified: 0, guests: 1 },
    }))
})

it.each<[string, string, Partial<Attendance>, boolean]>([
  ['one who was there', 'Bo Ek', {}, false],
  ['one who was absent', 'Bo Ek', { presence: 'absent' }, true],
  ['one who was there for other items', 'Bo Ek', { itemIds: ['i1'] }, true],
  ['one who is not marked yet', 'Bo Ek', { presence: 'unmarked' }, false],
  ['one who is disqualified', 'Bo Ek', { id: 'out' }, true],
  ['one who is not on the list', 'Maja Ek', { presence: 'absent' }, false],
])('%s was away from the item: %j', (_case, name, overrides, expected) =>
  expect(isAway(name, [anAttendance(overrides)], { ...agendaItem, disqualifications: [{ attendanceId: 'out' }] })).toBe(
    expected,
  ),
)

it.each<[string, Partial<Attendance>, boolean]>([
  ['the person', { personId: 'p', name: 'B. Ek' }, true],
  ['the person, who was absent', { personId: 'p', presence: 'absent' }, false],
  ['the person, whom nobody has marked', { personId: 'p', presence: 'unmarked' }, false],
  ['the name alone', {}, true],
  ['another of the same name', { personId: 'q' }, false],
  ['another name', { name: 'Maja Ek' }, false],
])('a row that bears %s marks one as present: %j', (_case, overrides, expected) =>
  expect(isMarkedPresent({ personId: 'p', name: 'Bo Ek' }, [anAttendance(overrides)])).toBe(expected),
)
