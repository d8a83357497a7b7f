import { expect, it } from 'vitest'
import { stockholmInstant } from '#platform/time.ts'
import { hoursGiven, problemsOfHours } from './typed-hours.rule.ts'

const nothing = { fromAt: null, toAt: null }
const meetingOf = (day: string, starts: string, endsAt: Date | null) => ({
  evening: { day, starts },
  hours: { startsAt: starts ? stockholmInstant(day, starts) : null, endsAt },
})
const morning = meetingOf('2026-03-06', '09:00', stockholmInstant('2026-03-06', '11:00'))
const night = meetingOf('2026-03-06', '22:00', stockholmInstant('2026-03-07', '01:00'))
const spring = meetingOf('2026-03-28', '22:00', stockholmInstant('2026-03-29', '04:00'))

const problems = (from: string, to: string, at = morning, known: Parameters<typeof hoursGiven>[0] = nothing) => {
  const given = hoursGiven(known, { from, to }, at.evening)
  if (!given) throw new Error('no hour')
  return problemsOfHours(known, { from, to }, given, at)
}

it.each([
  ['the meeting’s own', '9.00', '11.00', []],
  ['within it', '9.10', '10.30', []],
  ['none', '', '', []],
  ['coming before it begins', '8.59', '', ['came-beyond']],
  ['coming in the night', '3.00', '', ['came-beyond']],
  ['coming as it ends', '11.00', '', ['came-beyond']],
  ['leaving as it begins', '', '9.00', ['left-beyond']],
  ['leaving when it has ended', '', '11.01', ['left-beyond']],
  ['both', '8.00', '12.00', ['came-beyond', 'left-beyond']],
])('of a meeting from 9 to 11, hours that are %s give %j–%j: %j', (_case, from, to, expected) =>
  expect(problems(from, to)).toEqual(expected),
)

it.each([
  ['0.30', '1.00', []],
  ['0.30', '1.01', ['left-beyond']],
  ['3.00', '', ['came-beyond']],
  ['21.59', '', ['came-beyond']],
])('of a meeting that passes midnight, %j–%j: %j', (from, to, expected) =>
  expect(problems(from, to, night)).toEqual(expected),
)

it('an end or a start that is not set bounds nothing', () => {
  expect(problems('8.00', '23.00', meetingOf('2026-03-06', '', null))).toEqual([])
  expect(problems('8.59', '23.00', meetingOf('2026-03-06', '09:00', null))).toEqual(['came-beyond'])
})

it('an hour that the night of spring lacks is told of as such, and the hours around it are taken', () => {
  expect(problems('2.30', '', spring)).toEqual(['came-in-skipped'])
  expect(problems('', '2.00', spring)).toEqual(['left-in-skipped'])
  expect(problems('1.59', '3.00', spring)).toEqual([])
})

it('what stands there already is not asked about again', () => {
  const known = { fromAt: stockholmInstant('2026-03-06', '08:30'), toAt: stockholmInstant('2026-03-06', '11:20') }
  expect(problems('8.30', '11.20', morning, known)).toEqual([])
  expect(problems('8.31', '11.21', morning, known)).toEqual(['came-beyond', 'left-beyond'])
})
