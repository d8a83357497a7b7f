import { describe, expect, it } from 'vitest'
import { followAction, isStepDone } from './follow-action.rule.ts'

const today = '2022-12-02'
const open = { status: 'open' as const, dueOn: '2022-11-28' }
const given = { remark: ' Konsulten är kontaktad. ', dueOn: '' }

describe('followAction', () => {
  it('reports with words and leaves the action open', () =>
    expect(followAction(open, 'report', given, today)).toEqual({
      ok: true,
      value: { to: 'open', remark: 'Konsulten är kontaktad.' },
    }))
  it('finishes without a word', () =>
    expect(followAction(open, 'finish', { remark: '', dueOn: '' }, today)).toEqual({
      ok: true,
      value: { to: 'done', remark: '' },
    }))
  it('puts off to a day that is today or later', () =>
    expect(followAction(open, 'postpone', { ...given, dueOn: today }, today)).toEqual({
      ok: true,
      value: { to: 'open', remark: 'Konsulten är kontaktad.', dueOn: today },
    }))
  it('takes no day where none is changed', () =>
    expect(followAction(open, 'report', { ...given, dueOn: '2023-01-01' }, today)).toMatchObject({
      value: { remark: 'Konsulten är kontaktad.' },
    }))
  it('opens again what was done or cancelled', () => {
    for (const status of ['done', 'cancelled'] as const)
      expect(followAction({ ...open, status }, 'reopen', { remark: '', dueOn: '' }, today)).toMatchObject({
        value: { to: 'open' },
      })
  })
  it.each([
    ['a report without words', open, 'report', { remark: ' ', dueOn: '' }, 'remark-missing'],
    ['to cancel without a reason', open, 'cancel', { remark: '', dueOn: '' }, 'remark-missing'],
    ['to put off without a reason', open, 'postpone', { remark: '', dueOn: '2022-12-09' }, 'remark-missing'],
    ['to put off to no day', open, 'postpone', given, 'day-missing'],
    ['to put off to a day that is none', open, 'postpone', { ...given, dueOn: '2022-02-30' }, 'day-missing'],
    ['to put off to a day that has passed', open, 'postpone', { ...given, dueOn: '2022-12-01' }, 'day-past'],
    [
      'to put off to the same day',
      { ...open, dueOn: '2022-12-09' },
      'postpone',
      { ...given, dueOn: '2022-12-09' },
      'day-same',
    ],
    ['to report on what is done', { ...open, status: 'done' }, 'report', given, 'not-now'],
    ['to open what is open', open, 'reopen', given, 'not-now'],
  ] as const)('refuses %s', (_case, action, act, words, refusal) =>
    expect(followAction(action, act, words, today)).toEqual({ ok: false, refusal }),
  )
})

describe('a form sent twice', () => {
  const latest = { act: 'report', remark: 'Konsulten är kontaktad.', dueOn: null, personId: 'anna' }
  it('is one step when act, words and person are the same', () =>
    expect(isStepDone(latest, 'report', given, 'anna')).toBe(true))
  it.each([
    ['other words', 'report', { ...given, remark: 'Klart.' }, 'anna'],
    ['another act', 'finish', given, 'anna'],
    ['another person', 'report', given, 'bo'],
  ] as const)('is two with %s', (_case, act, words, person) =>
    expect(isStepDone(latest, act, words, person)).toBe(false),
  )
  it('is two with another day', () => {
    const put = { ...latest, act: 'postpone', dueOn: '2022-12-09' }
    expect(isStepDone(put, 'postpone', { ...given, dueOn: '2022-12-09' }, 'anna')).toBe(true)
    expect(isStepDone(put, 'postpone', { ...given, dueOn: '2022-12-16' }, 'anna')).toBe(false)
  })
  it('is nothing before the first step', () => expect(isStepDone(undefined, 'report', given, 'anna')).toBe(false))
})
