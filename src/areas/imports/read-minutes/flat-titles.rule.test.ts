import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.rule.ts'

const front =
  'NORRA REGIONEN Hamnrådet Plats och tid: Kommunhuset, Sjösalen, kl. 14.00-16.25 Beslutande: Eva Ek (S), ordförande ' +
  'Bo Alm (C), vice ordförande Övriga deltagande: Siv Rask, hamnchef Utses att justera: Bo Alm Underskrifter: Eva Ek'
const wordsIn = (text: string) => linesOf({ text, pages: [{ start: 0, end: text.length }] }).map(({ words }) => words)
const bodyIn = (page: string) => wordsIn(`${front}\n${page}`).slice(wordsIn(front).length)

describe('titles on pages whose line breaks got lost', () => {
  it.each([
    ['7 Bidrag till Kustleden Rådet tackar. 8 Slut', ['7 Bidrag till Kustleden', 'Rådet tackar.', '8 Slut']],
    ['7 Remiss att godkänna svaret. 8 Slut', ['7 Remiss', 'att godkänna svaret.', '8 Slut']],
    [
      '7 Uppdrag att godkänna svar Eva Ek berättar. 8 Slut',
      ['7 Uppdrag att godkänna svar', 'Eva Ek berättar.', '8 Slut'],
    ],
    ['7 Vikten av att anta en plan Eva Ek berättar.', ['7 Vikten av att anta en plan', 'Eva Ek berättar.']],
    ['Hr 7 Start Hej. Hr 8 Slut', ['Hr 7 Start', 'Hej.', 'Hr 8 Slut']],
    ['7 Start Hej. 8 E-arkiv Eva Ek berättar.', ['7 Start', 'Hej.', '8 E-arkiv', 'Eva Ek berättar.']],
  ])('end where the text begins: %j', (page, lines) => expect(bodyIn(page)).toEqual(lines))
  it('are as the list of items has them, capitals and labels inside too', () =>
    expect(
      bodyIn(
        '7 Larm Information 8 Nytt Beslut om Hamnen... 3\n7 Larm Information Eva Ek berättar. 8 Nytt Beslut om Hamnen Inget.',
      ).slice(-4),
    ).toEqual(['7 Larm Information', 'Eva Ek berättar.', '8 Nytt Beslut om Hamnen', 'Inget.']))
})

describe('the numbers of flattened pages', () => {
  const page = (number: number, words: string) => `${number} ${words}`
  it('are left out where they count the pages', () =>
    expect(
      wordsIn([page(1, front), page(2, 'NORRA REGIONEN 7 Start Hej.'), page(3, '8 Slut Hej då.')].join('\n')).slice(-5),
    ).toEqual([...['NORRA REGIONEN', '7 Start', 'Hej.', '8 Slut', 'Hej då.']]))
  it('stay where they skip some', () =>
    expect(wordsIn([page(1, front), page(5, 'Start Hej.')].join('\n')).slice(-2)).toEqual(['5 Start', 'Hej.']))
  it('stay where they do not, as the numbers of items', () =>
    expect(wordsIn([front, page(1, 'Start Hej.'), page(2, 'Slut Hej då.')].join('\n')).slice(-4)).toEqual([
      ...['1 Start', 'Hej.', '2 Slut', 'Hej då.'],
    ]))
})
