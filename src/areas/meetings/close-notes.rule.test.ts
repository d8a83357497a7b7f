import { expect, it } from 'vitest'
import { closedItem, withoutClosed } from './close-notes.rule.ts'
import { aDecision, aTabling } from '../../../tests/support/editions.ts'
import { nothingNoted, type NotesContent, type NotesItem } from './notes.ts'

const anItem = (number: string): NotesItem => ({
  ...nothingNoted,
  ...{ number, title: `Punkt ${number}`, text: 'Hemligt.', isClosed: true, matterId: 'm' },
  ...{ decisions: [aDecision('Ja.')], tabling: aTabling('tidsbrist') },
})
const place = { id: 'x', name: 'x', slug: 'x' }
const notes: NotesContent = {
  ...{
    network: place,
    body: place,
    meetingId: 'm',
    documentKind: 'protokoll',
    day: '2026-03-06',
    starts: '',
    ends: '',
  },
  ...{
    place: '',
    chair: '',
    secretary: '',
    approvers: [],
    approvedOn: '',
    approvedAtMeeting: null,
    attendance: [],
    nextMeeting: null,
    corrections: [],
  },
  items: [anItem('1'), anItem('2'), anItem('3')],
}
const restricted = { id: 'b', recordId: 'b', position: 2, number: '2', law: 'OSL 18:1' }

it('leaves the number and the law of a closed item, and nothing that it said', () =>
  expect(closedItem(restricted)).toEqual({
    ...nothingNoted,
    ...{ number: '2', title: 'Punkten är inte öppen', text: 'Grund: OSL 18:1' },
  }))

it('takes the words of what was closed since out of approved notes, and no others', () => {
  const left = withoutClosed(notes, ['a', 'b', 'c'], [restricted])
  expect(left).toEqual({ ...notes, items: [anItem('1'), closedItem(restricted), anItem('3')] })
})

it('leaves notes in which nothing is closed as they are', () => expect(withoutClosed(notes, [], [])).toBe(notes))

it('gives no notes at all when it is not certain which words are closed', () =>
  expect(withoutClosed(notes, ['a', 'b'], [restricted])).toBeUndefined())

it('takes those who were there for it alone out of the list, and for others that they were', () => {
  const aPerson = (name: string, ...items: string[]) => ({
    ...{ name, organisation: '', role: '', isPresent: true, items, from: '', to: '' },
    ...{ isRemote: false, isGuest: false, substitutesFor: '' },
  })
  const attendance = [aPerson('Bo', '2'), aPerson('Eva', '2', '3'), aPerson('Per')]
  const left = withoutClosed({ ...notes, attendance }, ['a', 'b', 'c'], [restricted])
  expect(left?.attendance).toEqual([aPerson('Eva', '3'), aPerson('Per')])
})
