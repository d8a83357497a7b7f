import { expect, it } from 'vitest'
import { aDecision, anItem, someNotes } from '../../../tests/support/editions.ts'
import { notesText } from './notes-text.rule.ts'

const notes = someNotes({
  items: [anItem({ number: '3', title: 'Budget', text: 'Alla talade.', decisions: [aDecision('Ja.')] })],
})

it('says the whole notes in plain text', () =>
  expect(notesText({ ...notes, approvedOn: '' })).toBe(
    [
      'Ledningsgruppen fredag 28 oktober 2022',
      'Tid: kl. 8.30–11.00\nPlats: Kommunhuset\nOrdförande: Maja Ek\nVid anteckningarna: Olle Lind\nJusterare: Maja Ek',
      'Närvaro\nMaja Ek, Ekby kommun, Ordförande: Hela mötet',
      '3. Budget',
      'Alla talade.',
      'Beslut: Ja.',
      'Utkast. Det här är inte justerat.',
    ].join('\n\n'),
  ))

it('says who approved them', () => expect(notesText(notes)).toMatch(/Justerat av Maja Ek, 4 november 2022$/))
