import { longestText } from '../../src/areas/imports/read-file/limits.ts'

const fill = (head: string, unit: string): string =>
  head + unit.repeat(Math.ceil(longestText / unit.length)).slice(0, longestText - head.length)

const numbered = (head: string, words: string): string =>
  head +
  Array.from({ length: 30_000 }, (_, at) => `${at + 1}. ${words} ${at}\n`)
    .join('')
    .slice(0, 900_000)

/** As long as a text may be, each of them laborious for some of the rules that understand it. */
export const longTexts: readonly string[] = [
  fill('', 'a'),
  fill('', ' \n'),
  fill('', '('),
  fill('Närvarande\n', 'Eva Ek    Haninge   ordförande\n'),
  fill('Närvarande: ', 'Anna Bo Carl '),
  fill('', 'Plats: \nTid: \n'),
  fill('Protokoll\n', 'Beslutades att bordlägga ärendet. '),
  fill(
    'Minnesanteckningar\nNärvarande: Eva Ek, Kil\n',
    '§ 1 Nästa möte\nBeslut: att bordlägga till nästa möte den 3 maj\n',
  ),
  fill('Protokoll\n', '§ 1 Ärende\n\f'),
  numbered('Kallelse\n', 'Ärende om'),
  numbered('Protokoll\n', 'Beslut om'),
  fill('Medborgarlöften i Kil\n', 'Vi lovar att synas mer. '),
  fill('Nätverk\n', 'Nätverket för trygghet består av Kil, Salem och Haninge. '),
  fill('Nätverk\nMedlemmar\n', '- Kil\n'),
  fill('Pressmeddelande\n', '”Bra”, säger Eva Ek, ordförande i Kil. '),
  fill('Samverkansöverenskommelse mellan\n', 'Polisen och Kils kommun '),
  fill('Trygghetsundersökning\n', '60 procent är trygga '),
]
