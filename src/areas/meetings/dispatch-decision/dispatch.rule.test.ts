import { describe, expect, it } from 'vitest'
import { aDecision, anItem, someNotes } from '../../../../tests/support/editions.ts'
import { addresseesIn, dispatchText, problemOfDispatch, unsentAmong } from './dispatch.rule.ts'

describe('addressees written by hand', () => {
  it.each([
    ['Anna Ek, anna.ek@exempel.se', [{ name: 'Anna Ek', address: 'anna.ek@exempel.se' }]],
    ['Anna Ek <anna.ek@exempel.se>', [{ name: 'Anna Ek', address: 'anna.ek@exempel.se' }]],
    ['anna.ek@exempel.se', [{ name: 'anna.ek@exempel.se', address: 'anna.ek@exempel.se' }]],
    [
      'A, a@ek.se\r\n\r\n B; b@ek.se \n',
      [
        { name: 'A', address: 'a@ek.se' },
        { name: 'B', address: 'b@ek.se' },
      ],
    ],
    ['', []],
    ['Anna Ek', undefined],
    ['A, a@ek.se\nBo', undefined],
    ['a@ek', undefined],
    ['a@b@ek.se', undefined],
    ['A, a@ek.se Bcc', undefined],
  ])('%j', (text, addressees) =>
    expect(addresseesIn(text)?.map(({ name, address }) => ({ name, address }))).toEqual(addressees),
  )
})

it('sends to each address once, and not to those who have it', () =>
  expect(
    unsentAmong(
      ['a@ek.se', 'B@ek.se', 'b@ek.se', 'c@ek.se'].map((address) => ({ name: address, address })),
      ['C@EK.se'],
    ).map(({ address }) => address),
  ).toEqual(['a@ek.se', 'B@ek.se']))

const decided = anItem({ number: '3', title: 'Budget', text: '', decisions: [aDecision('Ja.')] })

describe('a decision that is sent', () => {
  it.each([
    ['planned', 'not-approved'],
    ['ongoing', 'not-approved'],
    ['awaiting-approval', 'not-approved'],
    ['approved', undefined],
    ['published', undefined],
    ['cancelled', 'not-approved'],
  ] as const)('of a meeting that is %s', (status, problem) =>
    expect(problemOfDispatch({ status, decision: decided, isClosed: false })).toBe(problem),
  )
  it.each([
    ['is open to all', { isClosed: true }, 'item-closed'],
    ['is a decision', { decision: anItem() }, 'no-decision'],
    ['is there', { decision: undefined }, 'no-decision'],
  ] as const)('%s', (_case, change, problem) =>
    expect(problemOfDispatch({ status: 'approved', decision: decided, isClosed: false, ...change })).toBe(problem),
  )
  it('says whose it is, and who approved it', () =>
    expect(dispatchText(someNotes({ items: [decided] }), decided, 'Karin Lindvall')).toBe(
      [
        'Utdrag ur minnesanteckningar från Ledningsgruppen, Södernätet, fredag 28 oktober 2022',
        ...['3. Budget', 'Beslut: Ja.', 'Ordförande: Maja Ek', 'Justerad av Maja Ek 4 november 2022.'],
        'Skickat av Karin Lindvall.',
      ].join('\n\n'),
    ))
})
