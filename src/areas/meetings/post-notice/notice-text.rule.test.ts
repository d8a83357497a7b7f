import { expect, it } from 'vitest'
import { anItem, someNotes } from '../../../../tests/support/editions.ts'
import { noticeText } from './notice-text.rule.ts'

const notes = someNotes({
  ...{ day: '2026-03-02', approvedOn: '2026-03-10' },
  items: [anItem({ number: '1', title: 'Budget' }), anItem({ number: '2', title: 'Punkten är inte öppen' })],
})
const facts = { notes, boards: [], boardName: 'Ekby', postedOn: '2026-03-12', keptAt: 'i Ekby kommuns arkiv' }

it('says what KL 8:12 asks for, and the days that follow', () =>
  expect(noticeText(facts)).toBe(
    [
      ...['ANSLAG', 'Justerat protokoll från Ledningsgruppen', ''],
      ...[
        'Sammanträdesdag: måndag 2 mars 2026',
        'Justerat: tisdag 10 mars 2026',
        'Anslaget sätts upp: torsdag 12 mars 2026',
      ],
      ...['Sista dag att överklaga: torsdag 2 april 2026', 'Anslaget tas ner tidigast: fredag 3 april 2026'],
      ...['Protokollet finns: i Ekby kommuns arkiv', '', 'Punkter', '1. Budget', '2. Punkten är inte öppen', ''],
      'Beslut kan överklagas genom laglighetsprövning (13 kap. kommunallagen). Överklagandet lämnas till förvaltningsrätten.',
    ].join('\n'),
  ))

it('counts from the board where it goes up last', () => {
  const boards = [{ name: 'Sjöby', postedOn: '2026-03-16', takenDownOn: '' }]
  expect(noticeText({ ...facts, boards })).toContain('Sista dag att överklaga: tisdag 7 april 2026')
})

it('names no last day while it is not up on every board', () => {
  const text = noticeText({ ...facts, boards: [{ name: 'Sjöby', postedOn: '', takenDownOn: '' }] })
  expect(text).toContain('Anslaget är ännu inte uppe på alla medlemmars anslagstavlor.')
  expect(text).toContain('Sista dag att överklaga: tre veckor från den dag')
})
