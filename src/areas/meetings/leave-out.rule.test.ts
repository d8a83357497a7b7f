import { describe, expect, it } from 'vitest'
import { aDecision, anItem, aTabling, someNotes } from '../../../tests/support/editions.ts'
import { grounds, leaveOut, leftOutIn, leftOutOf } from './leave-out.rule.ts'

const notes = someNotes({
  items: [
    anItem({ number: '1', title: 'Välkommen' }),
    anItem({ number: '2', title: 'Hemlig gäst', text: 'Hemligt.', decisions: [aDecision('Hemligt.')], matterId: 'm' }),
    anItem({ number: '3', title: 'Hemlig plats', background: 'Hemligt.', tabling: aTabling('Hemligt.') }),
  ],
})
const leftOut = [
  { index: 1, ground: grounds[2], hidesTitle: false },
  { index: 2, ground: 'Avtal om sekretess', hidesTitle: true },
]

describe('leaving items out', () => {
  const edition = leaveOut(notes, leftOut)
  it('keeps number and ground in their place, and nothing that they said', () => {
    expect(edition.items.map(({ number, title, text }) => [number, title, text])).toEqual([
      ['1', 'Välkommen', notes.items[0]?.text],
      ['2', 'Hemlig gäst', 'Punkten är utelämnad. Grund: OSL 18 kap. 13 § (risk- och sårbarhetsanalyser)'],
      ['3', 'Utelämnad punkt', 'Punkten är utelämnad. Grund: Avtal om sekretess'],
    ])
    expect(Object.keys(edition.items[1] ?? {}).sort()).toEqual(Object.keys(anItem()).sort())
    expect(JSON.stringify(edition.items)).not.toMatch(/Hemligt|Hemlig plats|"m"/)
  })
  it('leaves the approved notes as they are', () => expect(notes.items[1]?.text).toBe('Hemligt.'))
  it('is known again in the edition, for the next one', () => expect(leftOutOf(edition)).toEqual(leftOut))
  it('leaves nothing out when nothing is chosen', () => expect(leaveOut(notes, [])).toEqual(notes))
})

describe('what the form asks to leave out', () => {
  it.each([
    ['nothing', { 'ground-1': grounds[0] }, { leftOut: [] }],
    [
      'a ground from the list',
      { 'leaveOut-1': 'ja', 'ground-1': grounds[0] },
      { leftOut: [{ index: 1, ground: grounds[0], hidesTitle: false }] },
    ],
    [
      'one’s own words',
      { 'leaveOut-0': 'ja', 'otherGround-0': ' Avtal ', 'hideTitle-0': 'ja' },
      { leftOut: [{ index: 0, ground: 'Avtal', hidesTitle: true }] },
    ],
    [
      'both',
      { 'leaveOut-0': 'ja', 'ground-0': grounds[9], 'otherGround-0': 'Namn' },
      { leftOut: [{ index: 0, ground: `${grounds[9]}. Namn`, hidesTitle: false }] },
    ],
    ['no ground', { 'leaveOut-2': 'ja' }, { leftOut: [], problem: { problem: 'ground-missing', index: 2 } }],
    [
      'a ground that nobody offered',
      { 'leaveOut-2': 'ja', 'ground-2': 'x' },
      { leftOut: [], problem: { problem: 'ground-missing', index: 2 } },
    ],
    [
      'a long story',
      { 'leaveOut-2': 'ja', 'otherGround-2': 'x'.repeat(300) },
      { leftOut: [], problem: { problem: 'ground-too-long', index: 2 } },
    ],
    ['an item that is not there', { 'leaveOut-3': 'ja' }, { leftOut: [] }],
  ])('with %s', (_case, given, answer) => expect(leftOutIn(given, 3)).toEqual(answer))
})
