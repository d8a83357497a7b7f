import { describe, expect, it } from 'vitest'
import { chairsByYear, holderOf, leavesNoSecretary, refusalOfSeat, vacancies, withoutRepeats } from './seat.rule.ts'
import type { Seat } from './seat.ts'

const today = '2026-06-01'
const seat = (id: string, change: Partial<Seat> = {}): Seat => ({
  ...{ id, bodyId: 'body', personId: `person-${id}`, name: `Namn ${id}`, role: 'member', from: '2024-01-01', to: null },
  ...{
    representsId: null,
    represents: null,
    employer: null,
    employerId: null,
    title: null,
    substitutesFor: null,
    ...change,
  },
})
const chair = seat('chair', { role: 'chair', to: '2025-12-31' })
const member = seat('member')
const wanted = {
  ...{ bodyId: 'body', personId: 'new', role: 'chair', from: '2026-01-01', to: null, substitutesFor: null },
}

describe('a seat', () => {
  it('of a chair follows on another’s the day after', () =>
    expect(refusalOfSeat(wanted, [chair, member])).toBeUndefined())

  it.each([
    ['a chair on the last day of another', { from: '2025-12-31' }, 'chair-taken'],
    ['a term that ends before it begins', { to: '2025-12-30' }, 'ends-before-it-begins'],
    ['a role that the person has already', { role: 'member', personId: 'person-member' }, 'has-seat'],
    ['a vice chair beside another', { role: 'vice-chair' }, 'vice-chair-taken'],
    ['a substitute for somebody elsewhere', { role: 'substitute', substitutesFor: 'far' }, 'substitutes-outsider'],
    ['a substitute for one who has left', { role: 'substitute', substitutesFor: 'chair' }, 'substitutes-outsider'],
    ['a substitute for nobody known', { role: 'substitute', substitutesFor: 'none' }, 'substitutes-outsider'],
    [
      'a substitute for themselves',
      { role: 'substitute', substitutesFor: 'member', personId: 'person-member' },
      'substitutes-outsider',
    ],
    ['a substitute for a substitute', { role: 'substitute', substitutesFor: 'stand-in' }, 'substitutes-outsider'],
  ])('is refused as %s', (_case, change, refusal) => {
    const vice = seat('vice', { role: 'vice-chair' })
    const standIn = seat('stand-in', { role: 'substitute' })
    const seats = [chair, member, vice, standIn, seat('far', { bodyId: 'other' })]
    expect(refusalOfSeat({ ...wanted, ...change }, seats)).toBe(refusal)
  })

  it('of a chair does not stand in the way of one in another body or of a member', () => {
    expect(refusalOfSeat({ ...wanted, from: '2025-01-01', bodyId: 'other' }, [chair])).toBeUndefined()
    expect(refusalOfSeat({ ...wanted, from: '2025-01-01', role: 'member' }, [chair])).toBeUndefined()
  })

  it('is not compared with itself when it is changed', () => {
    const change = { ...wanted, from: '2024-02-01', seatId: 'chair', personId: chair.personId }
    expect(refusalOfSeat(change, [chair])).toBeUndefined()
  })

  it('of a substitute may be for one who sits there', () =>
    expect(refusalOfSeat({ ...wanted, role: 'substitute', substitutesFor: 'member' }, [chair, member])).toBeUndefined())
})

it('has a holder of a role on the days of the term only', () => {
  const chairOn = (day: string) => holderOf([chair, member], 'chair', 'body', day)?.id
  expect(['2023-12-31', '2024-01-01', '2025-12-31', '2026-01-01'].map(chairOn)).toEqual([
    ...[undefined, 'chair', 'chair', undefined],
  ])
})

it('has the chair of the whole network where it has none of its own', () => {
  const overall = seat('overall', { role: 'chair', bodyId: null })
  expect(holderOf([overall, seat('far', { role: 'chair', bodyId: 'other' })], 'chair', 'body', today)?.id).toBe(
    'overall',
  )
  expect(holderOf([overall, seat('own', { role: 'chair' })], 'chair', 'body', today)?.id).toBe('own')
})

describe('the chairs year by year', () => {
  const told = (seats: Seat[]) =>
    chairsByYear(seats, today).map(({ year, chairs }) => [year, chairs.map(({ id }) => id)])
  it('name all of a year in order, and leave out the years without and those to come', () =>
    expect(
      told([
        seat('c', { role: 'chair', from: '2025-01-01' }),
        seat('b', { role: 'chair', from: '2022-07-01', to: '2022-12-31' }),
        seat('a', { role: 'chair', from: '2021-01-01', to: '2022-06-30' }),
        seat('d', { role: 'chair', from: '2020-01-01', bodyId: null }),
        member,
      ]),
    ).toEqual([
      [2021, ['a']],
      [2022, ['a', 'b']],
      [2025, ['c']],
      [2026, ['c']],
    ]))
  it('are none where there never was one', () => expect(told([member])).toEqual([]))
  it('do not tell of one who begins next year', () =>
    expect(told([seat('e', { role: 'chair', from: '2027-01-01' })])).toEqual([]))
})

it('lists a person with a seat in the body once, unless they have another task in the whole network', () => {
  const seated = seat('a')
  const everywhere = (role: string) => seat(role, { role, bodyId: null, personId: seated.personId })
  const other = seat('b', { bodyId: null })
  const rows = withoutRepeats([seated, everywhere('member'), everywhere('reader'), everywhere('secretary'), other])
  expect(rows.map(({ id }) => id)).toEqual(['a', 'secretary', 'b'])
})

describe('vacancies', () => {
  const members = ['h', 's', 't'].map((id) => ({ organisationId: id, shortName: id.toUpperCase() }))
  const seats = [
    seat('1', { representsId: 'h' }),
    seat('2', { representsId: 's', to: '2026-05-31' }),
    seat('3', { representsId: 's', to: '2024-05-31' }),
    seat('4', { representsId: 't', role: 'substitute' }),
  ]
  it('are the members that nobody sits for, and since when', () =>
    expect(vacancies(seats, members, { isForAll: true, today })).toEqual([
      { organisation: 'S', since: '2026-05-31' },
      { organisation: 'T', since: null },
    ]))
  it('are only those that had a seat, where not every member has one', () =>
    expect(vacancies(seats, members, { isForAll: false, today })).toEqual([{ organisation: 'S', since: '2026-05-31' }]))
  it('are not those whose own official sits in every body of the network', () => {
    const official = seat('5', { bodyId: null, employerId: 't', employer: 'T' })
    expect(vacancies([...seats, official], members, { isForAll: true, today })).toEqual([
      { organisation: 'S', since: '2026-05-31' },
    ])
  })
  it('are none where nobody sits for an organisation', () =>
    expect(vacancies([member], members, { isForAll: true, today })).toEqual([]))
})

describe('the last secretary of a network', () => {
  const own = seat('own', { role: 'secretary', bodyId: null })
  const other = (change: Partial<Seat> = {}) => seat('other', { role: 'secretary', bodyId: null, ...change })
  const ends = { from: own.from, to: today }
  it.each([
    ['there is no other', [], true],
    ['there is another', [other()], false],
    ['the other has a last day', [other({ to: '2027-01-01' })], true],
    ['the other begins later', [other({ from: '2026-06-02' })], true],
    ['the other is secretary of one body', [other({ bodyId: 'body' })], true],
    ['the other is a chair', [other({ role: 'chair' })], true],
  ])('stays when %s: %s', (_case, others, stays) =>
    expect(leavesNoSecretary(own, ends, [own, ...others], today)).toBe(stays),
  )
  it('may be moved about in what has been, but not away from today', () => {
    expect(leavesNoSecretary(own, { from: '2025-01-01', to: null }, [own], today)).toBe(false)
    expect(leavesNoSecretary(own, { from: '2026-06-02', to: null }, [own], today)).toBe(true)
  })
  it('is not a member', () => expect(leavesNoSecretary(member, ends, [member], today)).toBe(false))
})
