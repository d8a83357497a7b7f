import { describe, expect, it } from 'vitest'
import { findBareHours, findTimes } from './times.rule.ts'

const timesIn = (text: string) => findTimes(text, { start: 0, end: text.length })

describe('clock times', () => {
  it.each([
    ['kl 8.30-11.00', '08:30', '11:00'],
    ['kl. 13:00', '13:00', undefined],
    ['08.00–10.00', '08:00', '10:00'],
    ['kl 9-11', '09:00', '11:00'],
    ['klockan 9', '09:00', undefined],
    ['kl. 09.00 till kl. 11.30', '09:00', '11:30'],
    ['13.30 16.40', '13:30', '16:40'],
    ['kl 15.00-14.00', '15:00', undefined],
    ['klockan 8.30-10', '08:30', '10:00'],
    ['kl. 13.3O - l5.15', '13:30', '15:15'],
    ['kl 13.00 – ca 15.30', '13:00', '15:30'],
    ['klockan 13.15 till 15', '13:15', '15:00'],
    ['mellan 13.00 och 15.00', '13:00', '15:00'],
    ['kl 08.30 -- 10', '08:30', '10:00'],
    ['kl 0830-1100', '08:30', '11:00'],
    ['kl 9,00-11,30', '09:00', '11:30'],
    ['kl 1 o 30-11 45', '10:30', '11:45'],
    ['kl 1 3 30-1 5 15', '13:30', '15:15'],
    ['13.00 och 15.00', '13:00', undefined],
  ])('reads %s', (text, start, end) => {
    const time = timesIn(text)[0]
    expect([time?.start, time?.end]).toEqual([start, end])
  })
  it.each(['9-11', '25.10', '8.75', '2022-10-28', 'kl 31', '12 deltagare'])('reads no time in %s', (text) =>
    expect(timesIn(text)).toEqual([]),
  )
  it.each([
    ['09-12', '09:00', '12:00'],
    ['14-15.45', '14:00', '15:45'],
  ])('reads %s beside a label for the time', (text, start, end) => {
    const [time] = findBareHours(text, { start: 0, end: text.length }, [])
    expect([time?.start, time?.end]).toEqual([start, end])
  })
  it('knows where start and end stand', () => {
    const text = 'Tid kl 8.30-11.00 i salen'
    const [time] = timesIn(text)
    expect(text.slice(time?.startPassage.start, time?.startPassage.end)).toBe('8.30')
    expect(text.slice(time?.endPassage?.start, time?.endPassage?.end)).toBe('11.00')
  })
  it('does not take a day for a time', () => {
    const text = '28.10.2022 kl 9'
    expect(findTimes(text, { start: 0, end: text.length }, [{ start: 0, end: 10 }]).map(({ start }) => start)).toEqual([
      '09:00',
    ])
  })
})
