import { describe, expect, it } from 'vitest'
import { findDays, formatDay } from './dates.rule.ts'

const daysIn = (text: string, after?: string) =>
  findDays(text, { start: 0, end: text.length }).map((day) => [
    formatDay(day, after),
    text.slice(day.passage.start, day.passage.end),
  ])

describe('days', () => {
  it.each([
    ['Fredagen den 28 oktober 2022 kl 8.30', '2022-10-28', 'Fredagen den 28 oktober 2022'],
    ['den 5:e maj 2024', '2024-05-05', 'den 5:e maj 2024'],
    ['möte 2022-10-28.', '2022-10-28', '2022-10-28'],
    ['28/10 2022', '2022-10-28', '28/10 2022'],
    ['28.10.2022', '2022-10-28', '28.10.2022'],
    ['TISDAG 1 APRIL 2025', '2025-04-01', 'TISDAG 1 APRIL 2025'],
    ['3 sept 2020', '2020-09-03', '3 sept 2020'],
    ['2009-O4-l6', '2009-04-16', '2009-O4-l6'],
    ['2016.3.10', '2016-03-10', '2016.3.10'],
    ['2016/03/10', '2016-03-10', '2016/03/10'],
    ['2016–03–10', '2016-03-10', '2016–03–10'],
    ['10-03-2016', '2016-03-10', '10-03-2016'],
    ['10/3/2016', '2016-03-10', '10/3/2016'],
    ['10/3-16', '2016-03-10', '10/3-16'],
    ['10 mars -16', '2016-03-10', '10 mars -16'],
    ['den 3.e maj 1998', '1998-05-03', 'den 3.e maj 1998'],
    ['1 :a mars 2016', '2016-03-01', '1 :a mars 2016'],
  ])('reads %s', (text, day, words) => expect(daysIn(text)).toEqual([[day, words]]))
  it.each([
    ['2/12', '2022-10-28', '2022-12-02'],
    ['den 2 december', '2022-10-28', '2022-12-02'],
    ['9 januari', '2022-10-28', '2023-01-09'],
    ['28 oktober', '2022-10-28', '2022-10-28'],
  ])('takes the year of %s from the day before it', (text, after, day) => expect(daysIn(text, after)[0]?.[0]).toBe(day))
  it.each(['3 maj -16.30', '3 maj -16 juni'])('takes no year from %s', (text) =>
    expect(daysIn(text)[0]?.[0]).toBeUndefined(),
  )
  it('leaves a day without year undated when nothing tells the year', () =>
    expect(daysIn('2 december')[0]?.[0]).toBeUndefined())
  it.each([
    '32 mars 2020',
    '31 april 2020',
    '2022-13-01',
    '4/13 2020',
    '112 maj 2020',
    '12022-10-281',
    'den 8 marsipan',
  ])('reads no day in %s', (text) => expect(daysIn(text)).toEqual([]))
})
