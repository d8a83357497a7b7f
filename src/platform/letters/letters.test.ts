import { describe, expect, it } from 'vitest'
import { readLetters } from '../decode-text.ts'
import { lettersOf, type CodePage } from './code-pages.ts'

/** The text as an encoding writes it, by what each byte means in it. */
function written(text: string, page: CodePage): Uint8Array {
  const meanings = lettersOf(
    Uint8Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte !== 0x15),
    page,
  )
  return Uint8Array.from(
    [...text].map((letter) => (letter < '\x15' ? letter.charCodeAt(0) : placeIn(meanings, letter))),
  )
}
const placeIn = (meanings: string, letter: string) => {
  const at = meanings.indexOf(letter)
  if (at < 0) throw new Error(`${letter} is not in that encoding.`)
  return at < 0x15 ? at : at + 1
}
const read = (text: string, page: CodePage) => readLetters(written(text, page))
const sure = (text: string) => ({ text, isSure: true })

describe('å, ä and ö of every machine', () => {
  it.each([
    ['cp850', [0x86, 0x84, 0x94, 0x8f, 0x8e, 0x99, 0x82, 0xf5]],
    ['macintosh', [0x8c, 0x8a, 0x9a, 0x81, 0x80, 0x85, 0x8e, 0xa4]],
    ['windows-1252', [0xe5, 0xe4, 0xf6, 0xc5, 0xc4, 0xd6, 0xe9, 0xa7]],
  ] as const)('%s has them at bytes of its own', (page, bytes) =>
    expect(lettersOf(Uint8Array.from(bytes), page)).toBe('åäöÅÄÖé§'),
  )
  it.each<[string, readonly CodePage[]]>([
    ['Närvarande: Åsa Öberg, Lindén och Pål', ['windows-1252', 'macintosh', 'cp850', 'cp437']],
    ['MÖTET ÖPPNAS', ['windows-1252', 'macintosh', 'cp850', 'cp437']],
    ['Nästa möte', ['windows-1252', 'macintosh', 'cp850', 'cp437']],
    ['på', ['windows-1252', 'macintosh', 'cp850', 'cp437']],
    ['Idé och café', ['windows-1252', 'macintosh', 'cp850', 'cp437']],
    ['Karin Ölander', ['windows-1252']],
    ['§ 4 Rådet beslutar', ['windows-1252', 'macintosh', 'cp850']],
    ['kl. 13–14, ”trygghet” – och mer', ['windows-1252', 'macintosh']],
    ['• Belysning', ['windows-1252']],
    ['20 °C och ½ dag', ['windows-1252']],
    ['║ Närvarande ║\n╚════════════╝', ['cp850', 'cp437']],
    ['────────\nÅtgärder\n────────', ['cp850', 'cp437']],
  ])('%s', (text, pages) => {
    for (const page of pages) expect([page, read(text, page)]).toEqual([page, sure(text)])
  })
  it.each<[string, CodePage]>([
    ['Ölander', 'macintosh'],
    ['Ölander', 'cp850'],
    ['över', 'cp850'],
    [`${'─'.repeat(80)}\nkö`, 'cp850'],
  ])('%s is found, sure or not', (text, page) => expect(read(text, page).text).toBe(text))
  it('keeps the paragraph sign that DOS had among its control codes', () =>
    expect(readLetters(Uint8Array.from([0x15, 0x20, 0x34, 0x20, ...written('Åtgärder', 'cp850')]))).toEqual(
      sure('§ 4 Åtgärder'),
    ))
  it.each([
    ['letters that fit nowhere', [0x61, 0xe6, 0x62, 0xd7, 0x63, 0x97, 0x64]],
    ['one letter that may be either', [0x20, 0xd6, 0x20]],
  ])('doubts %s', (_name, bytes) => expect(readLetters(Uint8Array.from(bytes)).isSure).toBe(false))
  it('doubts a text that two machines have written in', () => {
    const words = 'på mötet och för året '
    const both = [...written(words.repeat(5), 'windows-1252'), ...written(words, 'cp850')]
    expect(readLetters(Uint8Array.from(both)).isSure).toBe(false)
  })
})

describe('UTF-8', () => {
  it('is read as it is', () => expect(readLetters(Buffer.from('\ufeffÅ – ö ✓'))).toEqual(sure('Å – ö ✓')))
  it('that was taken for another and written once more is mended', () =>
    expect(readLetters(Buffer.from(lettersOf(Buffer.from('Åtgärder – på ön'), 'windows-1252')))).toEqual(
      sure('Åtgärder – på ön'),
    ))
  it('cut in the middle of a letter, or with another’s letter in it, loses no other, and is doubted', () => {
    const text = 'Rådet för åtgärder på ön är här.'
    expect(readLetters(Buffer.from(`${text}ö`).subarray(0, -1))).toEqual({ text: `${text}Ã`, isSure: false })
    expect(readLetters(Buffer.concat([Buffer.from(text), Uint8Array.from([0xe5, 0x20])]))).toEqual({
      text: `${text}å `,
      isSure: false,
    })
  })
})

describe('machines of seven bits', () => {
  it('have their braces and bars read as letters where words say so', () =>
    expect(
      readLetters(Buffer.from('N{rvarande: ]sa \\berg\n[rendet g{ller m|tet p} |n (f|r }ret) [bilaga 1]')),
    ).toEqual(sure('Närvarande: Åsa Öberg\nÄrendet gäller mötet på ön (för året) [bilaga 1]')))
  it.each([
    '| Namn | Ort |\n|namn|ort|\n[x] klart',
    '{"namn": {"ort": "Salem"}, "id": [1, 2]}',
    'C:\\Users\\namn\\p}\\fil.txt',
    '\\emph{hej} och \\section{Hej}',
    `${'| namn | ort |\n'.repeat(20)}f|r p}`,
  ])('%s is left as it stands', (text) => expect(readLetters(Buffer.from(text))).toEqual(sure(text)))
  it('are doubted on the word of a single one', () =>
    expect(readLetters(Buffer.from('m|te'))).toEqual({ text: 'm|te', isSure: false }))
})

it('gives text of a million letters no longer than a page deserves', () => {
  const letters = new Uint8Array(1_000_000).fill(0xe5)
  expect(readLetters(letters).text).toHaveLength(letters.length)
})
