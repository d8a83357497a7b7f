import { expect, it } from 'vitest'
import { anItem, someNotes } from '../../../tests/support/editions.ts'
import { contentHash } from '#platform/secrets.ts'
import { changedPlaces, seenBy } from './seen-notes.rule.ts'

const notes = someNotes({ items: [anItem({ number: '1' }), anItem({ number: '§ 2', text: 'Ett & två = tre' })] })
const shown = seenBy(notes, contentHash)

it('knows the same notes again, and no others', () => {
  expect(seenBy(structuredClone(notes), contentHash)).toEqual(shown)
  expect(seenBy({ ...notes, place: 'Annanstans' }, contentHash).hash).not.toBe(shown.hash)
})

it.each([
  ['nothing', notes, []],
  ['the place', { ...notes, place: 'Annanstans' }, ['Mötet']],
  ['who was there', { ...notes, attendance: [] }, ['Närvaron']],
  [
    'an item',
    { ...notes, items: [...notes.items.slice(0, 1), anItem({ number: '§ 2', text: 'Fyra' })] },
    ['Punkt § 2'],
  ],
  ['an item more', { ...notes, items: [...notes.items, anItem({ number: '3' })] }, ['Punkt 3']],
  ['an item less', { ...notes, items: notes.items.slice(0, 1) }, ['Punkt § 2']],
])('names what is new when %s changed', (_case, after, places) =>
  expect(changedPlaces(shown.places, after, contentHash)).toEqual(places),
)

it('calls everything new to one who was shown nothing', () =>
  expect(changedPlaces('', notes, contentHash)).toEqual(['Mötet', 'Närvaron', 'Punkt 1', 'Punkt § 2']))
