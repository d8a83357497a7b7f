import { describe, expect, it } from 'vitest'
import type { Attendance } from '../meeting.ts'
import { itemIdsOf, markedRow } from './mark-attendance.rule.ts'

const agenda = [...'12345'].map((number) => ({ id: `id-${number}`, number }))
const ids = (...numbers: number[]) => numbers.map((number) => `id-${number}`)

describe('itemIdsOf', () => {
  it.each([
    ['', []],
    ['  ', []],
    ['2', ids(2)],
    ['2, 3', ids(2, 3)],
    ['3;2', ids(3, 2)],
    ['2 3', ids(2, 3)],
    ['2-4', ids(2, 3, 4)],
    ['2–4', ids(2, 3, 4)],
    ['3-3', ids(3)],
    ['2-4, 3, 1', ids(2, 3, 4, 1)],
  ])('%j is %j', (text, expected) => expect(itemIdsOf(text, agenda)).toEqual(expected))

  it.each([
    ['an item that is not there', '6'],
    ['one known and one unknown', '2, 6'],
    ['a span that goes too far', '4-6'],
    ['a span that runs backwards', '4-2'],
    ['a span without an end', '2-'],
    ['a span of a thousand million', '1-999999999'],
    ['a span that begins at a thousand million', '999999999-1999999999'],
    ['numbers beyond counting', `1-${'9'.repeat(400)}`],
    ['words', 'alla'],
  ])('refuses %s', (_case, text) => expect(itemIdsOf(text, agenda)).toBeUndefined())

  it('knows numbers with a prefix as the notes write them', () => {
    const prefixed = [{ id: 'a', number: 'Fhr 3' }, ...agenda]
    expect(itemIdsOf('Fhr 3, 2', prefixed)).toEqual(['a', 'id-2'])
  })
})

describe('markedRow', () => {
  const row: Attendance = {
    ...{ id: 'r', name: 'Maja Ek', role: '', organisationName: '', presence: 'unmarked' as const, personId: null },
    itemIds: ids(1),
  }
  it.each([
    [
      { presence: 'present', items: '2' },
      { presence: 'present', itemIds: ids(2) },
    ],
    [
      { presence: 'present', items: '' },
      { presence: 'present', itemIds: [] },
    ],
    [
      { presence: 'absent', items: '2' },
      { presence: 'absent', itemIds: [] },
    ],
    [
      { presence: 'absent', items: '99' },
      { presence: 'absent', itemIds: [] },
    ],
    [
      { presence: undefined, items: '' },
      { presence: 'unmarked', itemIds: [] },
    ],
    [
      { presence: 'present', items: undefined },
      { presence: 'present', itemIds: ids(1) },
    ],
    [
      { presence: 'elsewhere', items: '' },
      { presence: 'unmarked', itemIds: [] },
    ],
  ])('%j gives %j', (given, marked) => expect(markedRow(row, given, agenda)).toEqual({ ...row, ...marked }))

  it('stays as it was when the form did not hold it', () => {
    const partly = { ...row, presence: 'present' as const }
    expect(markedRow(partly, { presence: undefined, items: undefined }, agenda)).toEqual(partly)
  })

  it('is refused with the unknown item of one who was there', () =>
    expect(markedRow(row, { presence: 'present', items: '99' }, agenda)).toBeUndefined())
})
