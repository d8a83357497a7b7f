import { describe, expect, it } from 'vitest'
import { agreeAction, type GivenAction } from './agree-action.rule.ts'

const ongoing = { status: 'ongoing' as const, day: '2022-10-28' }
const people = [
  { personId: 'anna', name: 'Anna Berg', organisation: 'Haninge' },
  { personId: 'bo', name: 'Bo Ek', organisation: null },
]
const decided = { decisions: [{ id: 'd', wording: 'Ja.' }] } as unknown as Parameters<typeof agreeAction>[1]
const given: GivenAction = {
  wording: ' Kontakta konsulten. ',
  ...{ personId: 'anna', personName: '', organisation: '', dueOn: '2022-12-02', decisionId: 'd' },
}

describe('agreeAction', () => {
  it('takes the person chosen, with their organisation, the day and the decision', () =>
    expect(agreeAction(ongoing, decided, given, people)).toEqual({
      ok: true,
      value: {
        ...{ wording: 'Kontakta konsulten.', personId: 'anna', personName: 'Anna Berg', organisationName: 'Haninge' },
        ...{ dueOn: '2022-12-02', decisionId: 'd' },
      },
    }))
  it.each<[string, Partial<GivenAction>, object]>([
    [
      'an organisation and nobody in it',
      { personId: '', organisation: 'Tyresö' },
      { organisationName: 'Tyresö', personName: '' },
    ],
    ['another organisation than the person’s own', { organisation: 'Tyresö' }, { organisationName: 'Tyresö' }],
    ['one who works nowhere', { personId: 'bo' }, { personName: 'Bo Ek', organisationName: '' }],
    [
      'a name written out, before the choice',
      { personName: ' Eva ' },
      { personId: null, personName: 'Eva', organisationName: '' },
    ],
    ['no day', { dueOn: '' }, { dueOn: null }],
    ['the day of the meeting itself', { dueOn: '2022-10-28' }, { dueOn: '2022-10-28' }],
    ['no decision', { decisionId: '' }, { decisionId: null }],
    ['a decision of another item', { decisionId: 'x' }, { decisionId: null }],
  ])('takes %s', (_case, change, value) =>
    expect(agreeAction(ongoing, decided, { ...given, ...change }, people)).toMatchObject({ ok: true, value }),
  )
  it.each<[string, Partial<GivenAction>, string]>([
    ['nothing to do', { wording: ' ' }, 'action-missing'],
    ['nobody to do it', { personId: '' }, 'owner-missing'],
    ['a stranger chosen', { personId: 'x' }, 'owner-missing'],
    ['a day that is none', { dueOn: '2022-02-30' }, 'action-day-wrong'],
    ['a day before the meeting', { dueOn: '2022-10-27' }, 'action-day-past'],
  ])('refuses %s', (_case, change, refusal) =>
    expect(agreeAction(ongoing, decided, { ...given, ...change }, people)).toEqual({ ok: false, refusal }),
  )
  it.each([
    ['planned', 'not-open'],
    ['awaiting-approval', 'notes-frozen'],
    ['approved', 'notes-frozen'],
    ['published', 'notes-frozen'],
    ['cancelled', 'notes-frozen'],
  ] as const)('is not for a meeting that is %s', (status, refusal) =>
    expect(agreeAction({ ...ongoing, status }, decided, given, people)).toEqual({ ok: false, refusal }),
  )
})
