import { expect, it } from 'vitest'
import { anItem, someNotes } from '../../../tests/support/editions.ts'
import { wholeMeeting } from './notes.ts'
import { notesPaper } from './notes-paper.rule.ts'

const version = { isDraft: false, day: '2022-11-04', foot: [] }

it('numbers the items of minutes as paragraphs, and those of other notes as points', () => {
  const headingsOf = (documentKind: string) =>
    notesPaper(someNotes({ documentKind, items: [anItem({ number: '7', title: 'Budget' })] }), version).blocks.flatMap(
      (block) => (block.kind === 'heading' ? block.words : []),
    )
  expect(headingsOf('protokoll')).toContain('§ 7 Budget')
  expect(headingsOf('minnesanteckningar')).toContain('7. Budget')
})

it('says at which paragraphs of the minutes one was there', () => {
  const there = { ...wholeMeeting, name: 'Maja Ek', organisation: 'Ekby kommun', role: '', isPresent: true }
  const attendance = [
    { ...there, items: ['2'] },
    { ...there, items: ['2', '3'], isGuest: true },
  ]
  const { blocks } = notesPaper(someNotes({ attendance, documentKind: 'protokoll' }), version)
  const rows = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows : []))
  expect(rows.map((row) => row.at(-1))).toEqual(['§ 2', '§§ 2, 3, gäst'])
})
