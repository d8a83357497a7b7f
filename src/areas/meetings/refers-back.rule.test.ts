import { expect, it } from 'vitest'
import { refersBack } from './refers-back.rule.ts'

const found = (notes: string, title = 'Belysning') =>
  refersBack({ title, notes, day: '2022-12-02' }, '2022-10-28').map(({ day, words, isPutOff }) => [
    day,
    words,
    isPutOff ? 'put off' : 'spoken of',
  ])

it.each([
  ['Bordlagd den 28 oktober 2022.', '2022-10-28', 'Bordlagd den 28 oktober 2022', 'put off'],
  ['Ärendet bordlades vid mötet 2022-06-10.', '2022-06-10', 'bordlades vid mötet 2022-06-10', 'put off'],
  ['Ärendet återupptogs från mötet den 10 juni.', '2022-06-10', 'återupptogs från mötet den 10 juni', 'put off'],
  ['Frågan återremitterades 10/6.', '2022-06-10', 'återremitterades 10/6', 'put off'],
  ['Frågan togs upp den 10 juni 2022.', '2022-06-10', 'togs upp den 10 juni 2022', 'spoken of'],
  ['Enligt beslut vid mötet den 10 juni.', '2022-06-10', 'vid mötet den 10 juni', 'spoken of'],
  ['Frågan bordlades vid föregående möte.', '2022-10-28', 'bordlades vid föregående möte', 'put off'],
  ['Bordlagt från förra sammanträdet', '2022-10-28', 'Bordlagt från förra sammanträdet', 'put off'],
  ['Föregående möte: Haninge skulle svara.', '2022-10-28', 'Föregående möte', 'spoken of'],
  ['Uppföljning av föregående protokoll.', '2022-10-28', 'Uppföljning av föregående protokoll', 'spoken of'],
  ['Vid förra mötet bestämdes inget.', '2022-10-28', 'Vid förra mötet', 'spoken of'],
])('%j points to %s', (notes, ...expected) => expect(found(notes)).toEqual([expected]))

it.each([
  'Ärendet bordläggs till nästa möte.',
  'Frågan bordlades till den 28 oktober.',
  'Bordlades till mötet den 10 juni.',
  'Festen är den 10 juni.',
  'Bordlagd den 2 december 2022.',
  'Bordlagd den 3 januari 2023.',
  'Frågan bordlades. Festen var den 10 juni.',
])('%j points to no earlier meeting', (notes) => expect(found(notes)).toEqual([]))

it('reads the title too', () =>
  expect(found('', 'Belysning (bordlagd den 28 oktober 2022)')).toEqual([
    ['2022-10-28', 'bordlagd den 28 oktober 2022', 'put off'],
  ]))

it('points to no meeting before the first', () =>
  expect(refersBack({ title: 'Föregående möte: ljus', notes: '', day: '2022-12-02' }, undefined)).toEqual([]))
