import { describe, expect, it } from 'vitest'
import { remindersOf } from './reminders.rule.ts'
import type { RemindedNetwork, ReminderFacts } from './reminders.ts'

const today = '2026-11-22'
const network: RemindedNetwork = {
  ...{ id: 'n', name: 'Ljusnätet', state: 'active', isSecretarys: true, organisationIds: [] },
  ...{ contactName: null, contactHasLeft: false, livingSince: '2026-06-01' },
}
const nothing: ReminderFacts = {
  ...{ networks: [network], terms: [], agreements: [], leftContacts: [], meetingDays: new Map() },
}
const met = (lastDay: string | null, next: { day: string } | null = null) => new Map([['n', { lastDay, next }]])
const kinds = (facts: Partial<ReminderFacts>) => remindersOf({ ...nothing, ...facts }, today).map(({ kind }) => kind)

describe('a term', () => {
  const ending = (to: string, representsId: string | null = 'botkyrka') => ({
    ...{ networkId: 'n', representsId, personName: 'Anna', role: 'chair', bodyName: null, to },
  })
  it.each([
    ['ends in 60 days', '2027-01-21', ['terms']],
    ['ends in 61 days', '2027-01-22', []],
    ['ends today', '2026-11-22', ['terms']],
    ['ended yesterday', '2026-11-21', []],
  ])('that %s', (_case, to, expected) => expect(kinds({ terms: [ending(to)] })).toEqual(expected))
  it('that ends on the same day as another is reminded of with it', () => {
    const terms = [ending('2026-12-31'), { ...ending('2026-12-31'), personName: 'Bo' }, ending('2026-12-30')]
    expect(
      remindersOf({ ...nothing, terms }, today).map(
        (one) => one.kind === 'terms' && one.seats.map((s) => s.personName),
      ),
    ).toEqual([['Anna'], ['Anna', 'Bo']])
  })
  it('reminds an organisation of the seats held for it, not of others', () => {
    const own = { ...network, isSecretarys: false, organisationIds: ['botkyrka'] }
    const terms = [ending('2026-12-01'), ending('2026-12-02', 'salem'), ending('2026-12-03', null)]
    expect(remindersOf({ ...nothing, networks: [own], terms }, today)).toEqual([
      expect.objectContaining({ kind: 'terms', day: '2026-12-01', organisationId: 'botkyrka' }),
    ])
  })
})

describe('an agreement', () => {
  const agreement = (to: string | null, from: string | null = '2020-01-01') => ({
    ...{ networkId: 'n', title: 'Avtal', from, to },
  })
  it.each([
    ['has run out', [agreement('2019-12-31', '2015-01-01')], ['agreement']],
    ['runs out in 60 days', [agreement('2027-01-21')], ['agreement']],
    ['runs out in 61 days', [agreement('2027-01-22')], []],
    ['holds until further notice', [agreement(null)], []],
    ['has run out and was renewed', [agreement('2025-12-31'), agreement('2028-12-31', '2026-01-01')], []],
    ['has run out and was renewed for good', [agreement('2025-12-31'), agreement(null, '2026-01-01')], []],
    ['has run out, beside an older one', [agreement('2025-12-31'), agreement(null, '2010-01-01')], ['agreement']],
    [
      'was renewed, but the new one has run out',
      [agreement('2024-01-01'), agreement('2026-01-01', '2024-01-02')],
      ['agreement'],
    ],
    ['has run out beside one of unknown days', [agreement('2025-12-31'), agreement(null, null)], ['agreement']],
  ])('that %s', (_case, agreements, expected) => expect(kinds({ agreements })).toEqual(expected))
})

describe('a network', () => {
  const since = (livingSince: string, state = 'active') => [{ ...network, livingSince, state }]
  it.each([
    ['met a year ago to the day', since('2018-01-01'), met('2025-11-22'), ['asleep']],
    ['met a day less than a year ago', since('2018-01-01'), met('2025-11-23'), []],
    ['has not met since before but will', since('2018-01-01'), met('2020-01-01', { day: '2026-12-01' }), []],
    ['was revived within the year', since('2026-01-24'), met('2019-01-01'), []],
    ['was founded long ago and has never met', since('2018-01-01'), met(null), ['asleep']],
    ['was founded this year and has never met', since('2026-02-01'), new Map(), []],
    ['is dormant and is not asked', since('2018-01-01', 'dormant'), met('2019-01-01'), []],
  ])('that %s', (_case, networks, meetingDays, expected) => expect(kinds({ networks, meetingDays })).toEqual(expected))
  it('that has ended is reminded of nothing', () =>
    expect(
      kinds({
        networks: [{ ...network, state: 'ended', contactName: 'Bo', contactHasLeft: true }],
        agreements: [{ networkId: 'n', title: 'Avtal', from: null, to: '2020-01-01' }],
      }),
    ).toEqual([]))
  it('asks its secretary once, also one who is the organisation’s coordinator too', () =>
    expect(
      remindersOf(
        { ...nothing, networks: [{ ...network, organisationIds: ['a', 'b'], livingSince: '2018-01-01' }] },
        today,
      ).map(({ kind, organisationId }) => [kind, organisationId]),
    ).toEqual([['asleep', null]]))
})

describe('a contact person', () => {
  const left = { ...network, contactName: 'Nina', contactHasLeft: true, organisationIds: ['botkyrka'] }
  it('of the network that has left is told to its secretary alone', () => {
    expect(kinds({ networks: [left] })).toEqual(['contact'])
    expect(kinds({ networks: [{ ...left, contactHasLeft: false }] })).toEqual([])
    expect(kinds({ networks: [{ ...left, isSecretarys: false }] })).toEqual([])
  })
  it('of an organisation that has left is told to that organisation', () => {
    const leftContacts = [{ networkId: 'n', organisationId: 'botkyrka', personName: 'Nina' }]
    expect(kinds({ networks: [{ ...left, isSecretarys: false }], leftContacts })).toEqual(['own-contact'])
    expect(kinds({ networks: [{ ...network, isSecretarys: false }], leftContacts })).toEqual([])
  })
})
