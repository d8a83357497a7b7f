import { expect, it } from 'vitest'
import { refusedEnding } from './ending.rule.ts'

const [anna, bo] = [{ personId: 'anna' }, { personId: 'bo' }]
const ending = { ...anna, from: '2026-03-02', lastDay: '2026-03-02', administrators: [] }

it.each([
  ['on the first day', {}, undefined],
  ['the day before the first', { lastDay: '2026-03-01' }, 'before-begin'],
  ['as the last administrator', { administrators: [anna] }, 'last-administrator'],
  ['as one of two administrators', { administrators: [anna, bo] }, undefined],
])('an ending %s is answered %s', (_case, change, refusal) =>
  expect(refusedEnding({ ...ending, ...change })).toBe(refusal),
)
