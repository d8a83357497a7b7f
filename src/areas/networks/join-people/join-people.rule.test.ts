import { describe, expect, it } from 'vitest'
import { candidateInWords, candidatesFor, refusalOfSame } from './join-people.rule.ts'

const person = (id: string, name: string) => ({ id, name, organisation: null, email: null })

it('shows those of the same name first, however it is written, and leaves nobody out', () => {
  const people = [person('1', 'Eva Ek'), person('2', 'leif  ERIKSSON'), person('3', 'Leif Eriksson-Ek')]
  const { same, others } = candidatesFor(' Leif Eriksson', people)
  expect([same.map(({ id }) => id), others.map(({ id }) => id)]).toEqual([['2'], ['1', '3']])
})

it.each([
  [{ organisation: 'Salem', email: 'maj@salem.se' }, 'Maj Berg, Salem (maj@salem.se)'],
  [{ organisation: null, email: 'maj@salem.se' }, 'Maj Berg (maj@salem.se)'],
  [{ organisation: null, email: null }, 'Maj Berg'],
])('tells people of one name apart: %j', (rest, words) =>
  expect(candidateInWords({ ...person('1', 'Maj Berg'), ...rest })).toBe(words),
)

describe('two rows', () => {
  const standing = [{ personId: 'anna', otherId: 'anna-2' }]
  it.each([
    ['of the same id', 'bo', 'bo', 'one-row'],
    ['of which the other is joined already', 'bo', 'anna-2', 'joined-already'],
    ['of which the kept one is joined to another', 'anna-2', 'bo', 'in-a-chain'],
    ['of which the other keeps one', 'bo', 'anna', 'in-a-chain'],
    ['of which the kept one keeps another too', 'anna', 'anna-3', undefined],
  ])('%s are answered', (_case, personId, otherId, refusal) =>
    expect(refusalOfSame(standing, personId, otherId)).toBe(refusal),
  )
})
