import { expect, it } from 'vitest'
import { daysIn } from './written-day.rule.ts'

const found = (text: string) => daysIn(text, '2022-12-02').map(({ day, words }) => [day, words])

it.each([
  ['Bordlagd den 28 oktober 2022.', '2022-10-28', '28 oktober 2022'],
  ['bordlagt den 28:e oktober', '2022-10-28', '28:e oktober'],
  ['mötet 5 dec', '2021-12-05', '5 dec'],
  ['mötet 2 december', '2022-12-02', '2 december'],
  ['från den 28/10', '2022-10-28', '28/10'],
  ['från 28/10 2021', '2021-10-28', '28/10 2021'],
  ['från 2022-10-28.', '2022-10-28', '2022-10-28'],
  ['se 221028', '2022-10-28', '221028'],
  ['den 3 mars 2021', '2021-03-03', '3 mars 2021'],
])('reads %j as %s', (text, day, words) => expect(found(text)).toEqual([[day, words]]))

it.each(['den 31 februari 2022', 'tel 08-123 456', '2022-13-01', '1234567', 'klockan 8.30', '45/99', '5 marknader'])(
  'reads no day in %j',
  (text) => expect(found(text)).toEqual([]),
)

it('reads several, each where it stands', () =>
  expect(daysIn('den 1 maj och 2 juni', '2022-12-02').map(({ day, at }) => [day, at])).toEqual([
    ['2022-05-01', 4],
    ['2022-06-02', 14],
  ]))
