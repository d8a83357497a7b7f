import { afterEach, describe, expect, it } from 'vitest'
import { holidaysOn } from './holiday.rule.ts'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

describe.each(['UTC', 'Europe/Stockholm', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Auckland'])(
  'in %s',
  (place) => {
    it.each([
      ['2026-01-05', 'Trettondagsafton'],
      ['2026-04-02', 'Skärtorsdagen'],
      ['2026-04-03', 'Långfredagen'],
      ['2026-04-06', 'Annandag påsk'],
      ['2026-05-14', 'Kristi himmelsfärdsdag'],
      ['2026-06-06', 'Sveriges nationaldag'],
      ['2026-06-19', 'Midsommarafton'],
      ['2027-06-25', 'Midsommarafton'],
      ['2026-10-30', 'Allhelgonaafton'],
      ['2028-04-17', 'Annandag påsk'],
      ['2028-12-31', 'Nyårsafton'],
      ['2029-01-01', 'Nyårsdagen'],
    ])('%s is %s', (day, name) => {
      process.env['TZ'] = place
      expect(holidaysOn([day]).get(day)).toBe(name)
    })
  },
)

it('names a Saturday and a Sunday that are nothing more, and leaves a plain day alone', () =>
  expect([...holidaysOn(['2026-03-07', '2026-03-08', '2026-03-09', '2028-02-29'])]).toEqual([
    ['2026-03-07', 'lördag'],
    ['2026-03-08', 'söndag'],
  ]))
