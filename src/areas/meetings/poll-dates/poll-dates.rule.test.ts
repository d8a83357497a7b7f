import { describe, expect, it } from 'vitest'
import { countAnswers, givenAnswers, newPoll, type TypedPoll } from './poll-dates.rule.ts'

const row = (day: string, starts = '', ends = '') => ({ day, starts, ends })
const typed: TypedPoll = {
  ...{ title: 'Vårens första möte', place: 'Salem', closesOn: '2026-03-01' },
  options: [row('2026-03-10', '09:00', '11:00'), row(''), row('2026-03-11')],
}
const make = (change: Partial<TypedPoll>) => newPoll({ ...typed, ...change }, '2026-03-01')

describe('newPoll', () => {
  it('is what was typed, without the empty rows', () =>
    expect(make({})).toEqual({
      poll: {
        ...{ title: 'Vårens första möte', place: 'Salem', closesOn: '2026-03-01' },
        options: [
          {
            ...{ day: '2026-03-10', startsAt: new Date('2026-03-10T08:00:00Z') },
            endsAt: new Date('2026-03-10T10:00:00Z'),
          },
          { day: '2026-03-11', startsAt: null, endsAt: null },
        ],
      },
    }))
  it('stands in the order of its days', () =>
    expect(make({ options: [row('2026-03-11'), row('2026-03-10')] })).toMatchObject({
      poll: { options: [{ day: '2026-03-10' }, { day: '2026-03-11' }] },
    }))
  it('takes the same day twice at different hours', () =>
    expect(make({ options: [row('2026-03-10', '09:00'), row('2026-03-10', '13:00')] })).toHaveProperty('poll'))
  it.each<[string, Partial<TypedPoll>, object]>([
    ['no title', { title: '' }, { refusal: 'title-missing' }],
    ['an endless title', { title: 'a'.repeat(201) }, { refusal: 'too-long' }],
    ['an endless place', { place: 'a'.repeat(301) }, { refusal: 'too-long' }],
    ['a last day that is past', { closesOn: '2026-02-28' }, { refusal: 'closes-wrong' }],
    ['a last day that no year has', { closesOn: '2026-02-30' }, { refusal: 'closes-wrong' }],
    ['one day only', { options: [row('2026-03-10')] }, { refusal: 'options-few' }],
    ['the same twice', { options: [row('2026-03-10'), row('2026-03-10')] }, { refusal: 'options-same', row: 1 }],
    ['a day that has passed', { options: [row('2026-03-10'), row('2026-02-28')] }, { refusal: 'day-passed', row: 1 }],
    ['a year by mistake', { options: [row('2026-03-10'), row('9999-03-10')] }, { refusal: 'day-unlikely', row: 1 }],
    ['hours without a day', { options: [row('2026-03-10'), row('', '09:00')] }, { refusal: 'day-missing', row: 1 }],
    [
      'an end before the start',
      { options: [row('2026-03-10', '09:00', '08:00')] },
      { refusal: 'ends-before-start', row: 0 },
    ],
  ])('refuses %s', (_case, change, problem) => expect(make(change)).toEqual({ problem }))
})

const options = ['a', 'b'].map((id) => ({ id, day: '2026-03-10', startsAt: null, endsAt: null }))
const open = { options, isClosed: false, closesOn: '2026-03-01' }
const said = (answers: Record<string, string>) => (id: string) => answers[id]

describe('givenAnswers', () => {
  it('takes those that were given, to the last day', () =>
    expect(givenAnswers(open, said({ a: 'yes', b: 'later', c: 'no' }), '2026-03-01')).toEqual({
      ok: true,
      value: [{ optionId: 'a', answer: 'yes' }],
    }))
  it.each([
    ['of a closed poll', { ...open, isClosed: true }, { a: 'yes' }, '2026-03-01', 'poll-closed'],
    ['the day after the last', open, { a: 'yes' }, '2026-03-02', 'too-late'],
    ['that say nothing', open, {}, '2026-03-01', 'nothing-answered'],
  ])('refuses answers %s', (_case, poll, answers, today, refusal) =>
    expect(givenAnswers(poll, said(answers), today)).toEqual({ ok: false, refusal }),
  )
})

it('counts who said what of each day', () =>
  expect(
    countAnswers(options, [
      { personId: '1', name: 'Eva', answers: { a: 'yes', b: 'no' } },
      { personId: '2', name: 'Bo', answers: { a: 'yes' } },
      { personId: '3', name: 'Ulf', answers: { a: 'maybe', b: 'no' } },
    ]),
  ).toMatchObject([
    { id: 'a', yes: 2, maybe: 1, no: 0 },
    { id: 'b', yes: 0, maybe: 0, no: 2 },
  ]))
