import { expect, it } from 'vitest'
import { anAttendance } from '../../../../tests/support/recorded.ts'
import type { Attendance } from '../meeting.ts'
import { servesFor } from './serves-for.rule.ts'

const row = (id: string, overrides: Partial<Attendance> = {}) =>
  anAttendance({ id, personId: id, name: id.toUpperCase(), ...overrides })
const substitute = row('s', { role: 'ersättare', presence: 'unmarked' })
const seatOf = (personId: string, substitutesFor: string | null = null) => ({
  ...{ id: `seat-${personId}`, personId, substitutesFor },
})
const choices = (rows: readonly Attendance[], seats = [seatOf('s')]) =>
  servesFor([...rows, substitute], seats)
    .get('s')
    ?.map(({ id }) => id)

it('a personal substitute serves for the one whose substitute they are, marked or not', () => {
  const seats = [seatOf('a'), seatOf('b'), seatOf('s', 'seat-b')]
  expect(choices([row('a', { presence: 'absent' }), row('b')], seats)).toEqual(['b'])
})

it('a personal substitute of one who is not on the list serves for those who are away', () =>
  expect(choices([row('a', { presence: 'absent' })], [seatOf('b'), seatOf('s', 'seat-b')])).toEqual(['a']))

it.each<[string, Partial<Attendance>, string[]]>([
  ['a member who is away', { presence: 'absent' }, ['a']],
  ['a member who is there', { presence: 'present' }, []],
  ['a member who is not marked', { presence: 'unmarked' }, []],
  ['a guest who is away', { presence: 'absent', isGuest: true }, []],
  ['the secretary who is away', { presence: 'absent', role: 'sekreterare' }, []],
  ['a substitute who is away', { presence: 'absent', role: 'ersättare' }, []],
])('any other substitute, by %s: %j', (_case, overrides, ids) => expect(choices([row('a', overrides)])).toEqual(ids))

it('nobody is served for twice', () => {
  const rows = [row('a', { presence: 'absent' }), row('t', { role: 'ersättare', substitutesFor: 'A' })]
  expect(choices(rows)).toEqual([])
})

it('one who has been called in is asked no more', () =>
  expect([...servesFor([row('a', { presence: 'absent' }), { ...substitute, presence: 'present' }], [])]).toEqual([]))
