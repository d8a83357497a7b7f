import { expect, it } from 'vitest'
import { formatMinutesLeft } from './minutes-left.ts'

const minutes = (count: number) => count * 60_000

it.each([
  ['just begun', 0, 15, '15 min kvar av 15'],
  ['nearly a minute in', minutes(1) - 1, 15, '15 min kvar av 15'],
  ['a minute in', minutes(1), 15, '14 min kvar av 15'],
  ['used up', minutes(15), 15, '0 min kvar av 15'],
  ['over', minutes(16), 15, '1 min över 15'],
  ['without a time', minutes(12), undefined, '12 min'],
  ['on a clock that is behind', -5_000, 15, '15 min kvar av 15'],
])('an item %s', (_case, used, planned, words) => expect(formatMinutesLeft(0, used, planned)).toBe(words))
