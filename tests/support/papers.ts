import type { Paper, PaperBlock } from '#platform/paper/index.ts'

/** A paper with one of everything. */
export const everyBlock: PaperBlock[] = [
  { kind: 'note', label: 'Utkast.', words: 'Inte justerat.' },
  {
    kind: 'facts',
    rows: [
      { label: 'Tid', value: 'fredag 28 oktober 2022 kl. 8.30–11.00' },
      { label: 'Plats', value: 'Kommunhuset, Ekby' },
    ],
  },
  {
    kind: 'grid',
    caption: 'Närvaro',
    columns: ['Namn', 'Organisation', 'Närvaro'],
    widths: [3, 3, 2],
    rows: Array.from({ length: 40 }, (_, index) => [`Åsa Öberg ${index}`, 'Ekby kommun', 'Hela mötet']),
  },
  { kind: 'heading', level: 1, words: '1. Välkommen' },
  { kind: 'paragraph', words: 'Ordföranden hälsade alla välkomna.\nTvå rader i ett stycke.' },
  { kind: 'heading', level: 2, words: 'Frågor' },
  { kind: 'heading', level: 3, words: 'Hur går det?' },
  {
    kind: 'list',
    isNumbered: false,
    entries: [{ words: 'Bra' }, { words: 'Läs mer', href: 'https://exempel.se/mer' }],
  },
  { kind: 'list', isNumbered: true, entries: [{ words: 'Först' }, { words: 'Sedan' }] },
  { kind: 'heading', level: 1, words: '2. Belysning' },
  { kind: 'decision', label: 'Beslut', lines: ['Lamporna byts före jul.', 'Skäl: det är mörkt.'] },
  { kind: 'link', words: 'Hela utredningen', href: 'https://exempel.se/utredning?sida=2' },
  { kind: 'page-break' },
  { kind: 'heading', level: 1, words: '3. Övrigt' },
  { kind: 'paragraph', words: 'Inget.' },
]

export const aPaper = (overrides: Partial<Paper> = {}): Paper => ({
  title: 'Minnesanteckningar, Ledningsgruppen, 28 oktober 2022',
  author: 'Olle Lind',
  subject: 'Minnesanteckningar från Ledningsgruppen, Södernätet',
  day: '2022-11-04',
  runningHead: 'Ledningsgruppen · 28 oktober 2022',
  mark: '',
  blocks: everyBlock,
  record: { fileName: 'anteckningar.json', description: 'Innehållet som data', json: '{"ort":"Åmål 🙂"}' },
  ...overrides,
})
