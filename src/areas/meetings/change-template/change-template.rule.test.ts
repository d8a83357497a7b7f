import { expect, it } from 'vitest'
import { rowOf, rowsAfter, templateOf, type TypedRow } from './change-template.rule.ts'

const row = (title: string, minutes = '', presenter = ''): TypedRow => ({ title, minutes, presenter })
const empty = row('')
const rows = [row('a'), row('b'), row('c'), empty]
const titlesAfter = (act: string) => rowsAfter(rows, act).map(({ title }) => title || '–')

it('is what was typed, without the empty rows, and back again', () => {
  const items = [
    { title: 'Inledning', presenter: 'Eva Ek', plannedMinutes: 5 },
    { title: 'Övriga frågor', presenter: '', plannedMinutes: null },
  ]
  expect(templateOf([row('Inledning', '5', 'Eva Ek'), empty, row('Övriga frågor')])).toEqual({ items })
  expect(items.map(rowOf)).toEqual([row('Inledning', '5', 'Eva Ek'), row('Övriga frågor')])
  expect(templateOf([])).toEqual({ items: [] })
})

it.each([
  ['minutes without a title', row('', '5'), 'title-missing'],
  ['a presenter without a title', row('', '', 'Eva'), 'title-missing'],
  ['minutes in words', row('a', 'fem'), 'minutes-wrong'],
  ['an endless title', row('a'.repeat(301)), 'too-long'],
  ['an endless presenter', row('a', '', 'a'.repeat(201)), 'too-long'],
])('refuses %s and says in which row', (_case, wrong, refusal) =>
  expect(templateOf([row('a'), wrong])).toEqual({ problem: { refusal, row: 1 } }),
)

it.each([
  ['up-1', ['b', 'a', 'c', '–']],
  ['down-1', ['a', 'c', 'b', '–']],
  ['up-0', ['a', 'b', 'c', '–']],
  ['down-2', ['a', 'b', 'c', '–']],
  ['remove-1', ['a', 'c', '–']],
  ['remove-9', ['a', 'b', 'c', '–']],
  ['save', ['a', 'b', 'c', '–']],
])('the button %s gives %j', (act, titles) => expect(titlesAfter(act)).toEqual(titles))

it('moves a row past another that says the same', () =>
  expect(rowsAfter([row('a', '1'), row('a', '2')], 'up-1')).toEqual([row('a', '2'), row('a', '1')]))
