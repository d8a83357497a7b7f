import { expect, it } from 'vitest'
import { closedItem, withoutClosed } from './close-notes.rule.ts'
import type { NotesContent, NotesItem } from './notes.ts'

const anItem = (number: string): NotesItem => ({
  ...{ number, title: `Punkt ${number}`, text: 'Hemligt.', decisions: ['Ja.'], isClosed: true, matterId: 'm' },
  tabling: { reason: 'tidsbrist', deferredTo: '' },
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
  ...{ place: '', chair: '', secretary: '', approvers: [], approvedOn: '', attendance: [], nextMeeting: null },
  items: [anItem('1'), anItem('2'), anItem('3')],
}
const restricted = { id: 'b', recordId: 'b', position: 2, number: '2', law: 'OSL 18:1' }

it('leaves the number and the law of a closed item, and nothing that it said', () =>
  expect(closedItem(restricted)).toEqual({
    ...{ number: '2', title: 'Punkten är inte öppen', text: 'Grund: OSL 18:1', decisions: [], tabling: null },
    ...{ isClosed: false, matterId: null },
  }))

it('takes the words of what was closed since out of approved notes, and no others', () => {
  const left = withoutClosed(notes, ['a', 'b', 'c'], [restricted])
  expect(left).toEqual({ ...notes, items: [anItem('1'), closedItem(restricted), anItem('3')] })
})

it('leaves notes in which nothing is closed as they are', () => expect(withoutClosed(notes, [], [])).toBe(notes))

it('gives no notes at all when it is not certain which words are closed', () =>
  expect(withoutClosed(notes, ['a', 'b'], [restricted])).toBeUndefined())
