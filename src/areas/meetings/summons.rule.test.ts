import { describe, expect, it } from 'vitest'
import type { SummonsFacts } from './invitation.ts'
import { changesSince, isAhead, plusAddress, secretInAddress } from './summons.rule.ts'

const when = { day: '2026-03-06', startsAt: '2026-03-06T07:30:00.000Z', endsAt: null, place: 'A-salen', onlineUrl: '' }
const told: SummonsFacts = { when, agenda: 'abc' }

describe('what has changed since the summons', () => {
  it.each([
    ['nothing', {}, 'abc', []],
    ['the day', { day: '2026-03-07' }, 'abc', ['time']],
    ['the hour', { startsAt: null }, 'abc', ['time']],
    ['the end', { endsAt: '2026-03-06T10:00:00.000Z' }, 'abc', ['time']],
    ['the place', { place: 'B-salen' }, 'abc', ['place']],
    ['how to take part from afar', { onlineUrl: 'https://a.se' }, 'abc', ['place']],
    ['the agenda', {}, 'abd', ['agenda']],
    ['all of it', { day: '2026-03-07', place: '' }, '', ['time', 'place', 'agenda']],
  ])('%s', (_case, change, agenda, changes) =>
    expect(changesSince(told, { when: { ...when, ...change }, agenda })).toEqual(changes),
  )
})

describe('a reply address', () => {
  it('carries the secret and gives it back, also in capitals', () => {
    const address = plusAddress('svar@radslag.test', 'abc123')
    expect(address).toBe('svar+abc123@radslag.test')
    expect(secretInAddress(address.toUpperCase(), 'svar@radslag.test')).toBe('abc123')
  })
  it.each([
    'svar@radslag.test',
    'svar+@radslag.test',
    'annat+abc@radslag.test',
    'svar+abc@annan.test',
    'svar+abc',
    '',
    'xsvar+abc@radslag.test',
  ])('%s carries none', (address) => expect(secretInAddress(address, 'svar@radslag.test')).toBeUndefined())
})

it.each([
  ['planned', '2026-03-06', true],
  ['ongoing', '2026-03-07', true],
  ['planned', '2026-03-05', false],
  ['cancelled', '2026-03-07', false],
  ['approved', '2026-03-07', false],
])('a meeting that is %s on %s is ahead on 6 March: %s', (status, day, ahead) =>
  expect(isAhead({ status, day }, '2026-03-06')).toBe(ahead),
)
