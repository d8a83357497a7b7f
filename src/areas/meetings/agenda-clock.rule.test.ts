import { describe, expect, it } from 'vitest'
import { stockholmTime } from '#platform/time.ts'
import { agendaClock, minutesInWords, typedMinutes, type Timed } from './agenda-clock.rule.ts'

const item = (id: string, plannedMinutes: number | null, isIfTime = false): Timed => ({ id, plannedMinutes, isIfTime })
const at = (time: string, day = '2026-03-06', zone = '+01:00') => new Date(`${day}T${time}:00${zone}`)
const clockOf = (items: Timed[], startsAt: Date | null = at('08:30'), endsAt: Date | null = at('10:00')) => {
  const clock = agendaClock(items, { startsAt, endsAt })
  const times = items.map(({ id }) => {
    const time = clock.times.get(id)
    return `${id} ${time?.startsAt ? stockholmTime(time.startsAt) : '–'}${time?.fits ? '' : ' ryms inte'}`
  })
  return { ...clock, times }
}

describe('agendaClock', () => {
  it('gives each item its time from the beginning of the meeting', () => {
    const clock = clockOf([item('a', 10), item('b', 45), item('c', 35)])
    expect(clock.times).toEqual(['a 08:30', 'b 08:40', 'c 09:25'])
    expect(clock).toMatchObject({ sureMinutes: 90, lengthMinutes: 90, over: 0, untimed: 0 })
  })

  it('tells how much too much there is, and where the meeting is over', () => {
    const clock = clockOf([item('a', 60), item('b', 30), item('c', 20)])
    expect([clock.over, clock.times]).toEqual([20, ['a 08:30', 'b 09:30', 'c 10:00 ryms inte']])
  })

  it('puts what is taken up if time allows after the rest, and drops it first', () => {
    const clock = clockOf([item('a', 60), item('om', 20, true), item('b', 20), item('om2', 10, true)])
    expect(clock.times).toEqual(['a 08:30', 'om 09:50 ryms inte', 'b 09:30', 'om2 10:10 ryms inte'])
    expect(clock).toMatchObject({ sureMinutes: 80, ifTimeMinutes: 30, over: 0 })
  })

  it('counts an item without minutes as none and says how many there are', () =>
    expect(clockOf([item('a', null), item('b', 15), item('om', null, true)])).toMatchObject({
      ...{ times: ['a 08:30', 'b 08:30', 'om 08:45'], untimed: 1, sureMinutes: 15 },
    }))

  it('gives no times without a beginning, and knows of no length without an end', () => {
    expect(clockOf([item('a', 500)], null, null)).toMatchObject({ times: ['a –'], lengthMinutes: null, over: 0 })
    expect(clockOf([item('a', 500), item('b', 1)], at('08:30'), null)).toMatchObject({
      ...{ times: ['a 08:30', 'b 16:50'], over: 0 },
    })
  })

  it('counts real minutes over the hour that spring skips', () =>
    expect(
      clockOf([item('a', 60), item('b', 30)], at('01:30', '2026-03-29'), at('04:00', '2026-03-29', '+02:00')),
    ).toMatchObject({ times: ['a 01:30', 'b 03:30'], lengthMinutes: 90, over: 0 }))
})

it.each([
  [0, '0 min'],
  [45, '45 min'],
  [60, '1 tim'],
  [80, '1 tim 20 min'],
])('%i minutes are %s', (minutes, words) => expect(minutesInWords(minutes)).toBe(words))

it.each([
  ['', { plannedMinutes: null }],
  [' 15 ', { plannedMinutes: 15 }],
  ['1440', { plannedMinutes: 1440 }],
  ['0', undefined],
  ['1441', undefined],
  ['1,5', undefined],
  ['-5', undefined],
  ['en kvart', undefined],
])('%j typed as minutes is %j', (typed, minutes) => expect(typedMinutes(typed)).toEqual(minutes))
