import { expect, it } from 'vitest'
import { emptyFields } from '../draft-fields.rule.ts'
import { movePerson, type Move } from './move-person.rule.ts'

const person = (name: string, isPresent = true) => ({
  ...{ name, organisation: '', role: '', isPresent, items: '', words: null, isSure: true },
})
const fields = {
  ...emptyFields(),
  people: [person('A'), person('B', false), person('C'), person('', true), person('D')],
}
const moved = (row: number, move: Move) => {
  const outcome = movePerson(fields, row, move)
  return outcome.ok ? outcome.value.people.map(({ name, isPresent }) => (isPresent ? name : `(${name})`)) : outcome
}

it.each<[number, Move, string[]]>([
  [2, 'up', ['C', '(B)', 'A', '', 'D']],
  [0, 'down', ['C', '(B)', 'A', '', 'D']],
  [2, 'down', ['A', '(B)', 'D', '', 'C']],
  [0, 'up', ['A', '(B)', 'C', '', 'D']],
  [4, 'down', ['A', '(B)', 'C', '', 'D']],
  [1, 'up', ['A', '(B)', 'C', '', 'D']],
  [0, 'absent', ['(A)', '(B)', 'C', '', 'D']],
  [1, 'present', ['A', 'B', 'C', '', 'D']],
])('row %d moves %s', (row, move, people) => expect(moved(row, move)).toEqual(people))

it.each([5, -1, 3])('refuses row %d', (row) => expect(moved(row, 'up')).toEqual({ ok: false, refusal: 'row-unknown' }))
