import { expect, it } from 'vitest'
import { leavesNoAdministrator } from './last-administrator.rule.ts'

const [anna, bo] = [{ personId: 'anna' }, { personId: 'bo' }]

it.each([
  ['the only one', [anna], anna, true],
  ['the only one, who has the role twice', [anna, anna], anna, true],
  ['one of two', [anna, bo], anna, false],
  ['one who is none', [anna], bo, false],
  ['one, where there is none', [], bo, false],
])('leaves no administrator when %s leaves', (_case, administrators, leaving, answer) =>
  expect(leavesNoAdministrator(administrators, leaving)).toBe(answer),
)
