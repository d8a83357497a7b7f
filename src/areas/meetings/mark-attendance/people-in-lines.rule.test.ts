import { describe, expect, it } from 'vitest'
import { peopleInLines } from './people-in-lines.rule.ts'

describe('peopleInLines', () => {
  it.each([
    ['Maja Ek', ['Maja Ek', '', '']],
    ['  Maja Ek ,  Haninge  ', ['Maja Ek', 'Haninge', '']],
    ['Maja Ek, Haninge (punkt 2)', ['Maja Ek', 'Haninge', '2']],
    ['Maja Ek, Region Stockholm (punkterna 2, 3)', ['Maja Ek', 'Region Stockholm', '2, 3']],
    ['Maja Ek (§§ 3–5)', ['Maja Ek', '', '3–5']],
    ['Maja Ek\tHaninge', ['Maja Ek', 'Haninge', '']],
    ['Maja Ek, Räddning, söder', ['Maja Ek', 'Räddning, söder', '']],
  ])('%j', (line, [name, organisationName, items]) =>
    expect(peopleInLines(line)).toEqual([{ name, organisationName, items }]),
  )

  it('leaves empty lines and lines without a name out', () =>
    expect(peopleInLines('\r\nMaja Ek\r\n\r\n, Haninge\nBo Alm').map(({ name }) => name)).toEqual([
      'Maja Ek',
      'Bo Alm',
    ]))
})
