import { describe, expect, it } from 'vitest'
import { calleesOf, callTerms, nextSending, notCalled } from './call-meeting.rule.ts'

const aSeat = (personId: string, role: string) => ({
  personId,
  name: personId,
  role,
  represents: null,
  employer: 'Ekby',
})
const emails = new Map([['anna', 'anna@exempel.se']])
const aGuest = (personId: string, itemId: string) => ({ personId, itemId, name: personId, email: null })

describe('whom a meeting can be called with', () => {
  it('is everyone once, by the role that weighs most', () =>
    expect(calleesOf([aSeat('anna', 'reader'), aSeat('anna', 'chair'), aSeat('anna', 'member')], [], emails)).toEqual([
      {
        ...{ key: 'anna', personId: 'anna', itemId: null, name: 'anna', organisation: 'Ekby', role: 'chair' },
        ...{ email: 'anna@exempel.se', isProposed: true },
      },
    ]))
  it.each([
    ['chair', true],
    ['vice-chair', true],
    ['member', true],
    ['substitute', true],
    ['secretary', true],
    ['coordinator', false],
    ['reader', false],
  ])('%s is proposed: %s', (role, proposed) =>
    expect(calleesOf([aSeat('bo', role)], [], emails)).toMatchObject([{ isProposed: proposed, email: null }]),
  )
  it('is also the guests, once for each item, but not one who sits in the body', () => {
    const guests = [aGuest('ylva', '1'), aGuest('ylva', '2'), aGuest('anna', '1')]
    const keys = calleesOf([aSeat('anna', 'member')], guests, emails).map(({ key, role }) => [key, role])
    expect(keys).toEqual([
      ['anna', 'member'],
      ['ylva:1', 'guest'],
      ['ylva:2', 'guest'],
    ])
  })
  it('leaves those who are not called, and those who were called off', () => {
    const callees = calleesOf([aSeat('anna', 'member'), aSeat('bo', 'member')], [aGuest('anna2', '1')], emails)
    const known = {
      id: 'x',
      name: '',
      email: null,
      organisation: null,
      substitutesFor: null,
      replies: [],
      itemId: null,
    }
    const invitations = [
      { ...known, personId: 'anna', calledSequence: 0 },
      { ...known, personId: 'bo', calledSequence: null },
      { ...known, personId: 'anna2', calledSequence: 0 },
    ]
    expect(notCalled(callees, invitations).map(({ key }) => key)).toEqual(['bo', 'anna2:1'])
  })
})

it.each([
  [false, [], 'call'],
  [false, ['time'], 'call'],
  [true, ['agenda'], 'change'],
] as const)('called before: %s, changed: %s: the next is %s', (isCalled, changes, next) =>
  expect(nextSending(isCalled, changes, [])).toBe(next),
)
it('after a call, those who came later are called; else there is nothing to send', () => {
  expect(nextSending(true, [], calleesOf([aSeat('bo', 'member')], [], emails))).toBe('more')
  expect(nextSending(true, [], [])).toBe('nothing')
})

describe('what can be sent', () => {
  const at = { meetingDay: '2026-03-06', today: '2026-03-01', isAhead: true }
  const wanted = { sending: 'call', chosen: 1, message: '', repliesBy: '' } as const
  it.each([
    ['without a last day', {}, null],
    ['from today', { repliesBy: '2026-03-01' }, '2026-03-01'],
    ['to the day of the meeting', { repliesBy: '2026-03-06' }, '2026-03-06'],
    ['a change to nobody new', { sending: 'change', chosen: 0 }, null],
    ['4,000 characters', { message: 'x'.repeat(4_000) }, null],
  ] as const)('%s', (_case, change, value) =>
    expect(callTerms({ ...wanted, ...change }, at)).toEqual({ ok: true, value }),
  )
  it.each([
    ['the day before today', { repliesBy: '2026-02-28' }, 'deadline-wrong'],
    ['the day after the meeting', { repliesBy: '2026-03-07' }, 'deadline-wrong'],
    ['no day', { repliesBy: 'i mars' }, 'deadline-wrong'],
    ['nobody', { chosen: 0 }, 'nobody-chosen'],
    ['nobody more', { sending: 'more', chosen: 0 }, 'nobody-chosen'],
    ['4,001 characters', { message: 'x'.repeat(4_001) }, 'message-too-long'],
  ] as const)('refuses %s', (_case, change, refusal) =>
    expect(callTerms({ ...wanted, ...change }, at)).toEqual({ ok: false, refusal }),
  )
  it('refuses a meeting that is not ahead', () =>
    expect(callTerms(wanted, { ...at, isAhead: false })).toEqual({ ok: false, refusal: 'not-ahead' }))
})
