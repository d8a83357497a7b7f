import { expect, it } from 'vitest'
import { bodyNamed } from './body-name.rule.ts'

const bodies = [
  { id: 'a', name: 'Södertörns ledningsgrupp' },
  { id: 'b', name: 'Arbetsgrupp – trygghet' },
]

it.each([
  ['Södertörns ledningsgrupp', 'a'],
  ['SÖDERTÖRNS LEDNINGSGRUPP', 'a'],
  [' Södertörns   ledningsgrupp. ', 'a'],
  ['Arbetsgrupp: Trygghet', 'b'],
  ['Sodertorns ledningsgrupp', undefined],
  ['ledningsgrupp', undefined],
  ['Södertörns ledningsgrupp 2', undefined],
  ['', undefined],
])('%j is %s', (written, id) => expect(bodyNamed(bodies, written)?.id).toBe(id))

it('takes no name of signs alone for a body without letters', () =>
  expect(bodyNamed([{ id: 'c', name: '–' }], '')).toBeUndefined())
