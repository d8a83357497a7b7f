import { describe, expect, it } from 'vitest'
import { openingsIn } from './document-openings.rule.ts'

const before = `${'Det som står först är en handling för sig. '.repeat(6)}`
const openings = (text: string, pages = [{ start: 0, end: text.length }]) =>
  openingsIn({ text, pages }).map(({ start, isMarked }) => [text.slice(start).split('\n')[0], isMarked])

describe('a title that stands by itself', () => {
  it.each([
    ['after an empty line', `${before}\n\nMinnesanteckningar 5 mars\n\nTid`, [['Minnesanteckningar 5 mars', false]]],
    ['after the word appendix', `${before}\nBilaga 2:\nSamverkansavtal\n`, [['Samverkansavtal', true]]],
    ['on the line of the appendix', `${before}\n\nBilaga 1: Kallelse till rådet\n`, [['Kallelse till rådet', true]]],
    ['under a ruled line', `Kort.\n----------\nProtokoll 4 april\n`, [['Protokoll 4 april', true]]],
    [
      'under the head of a forwarded letter',
      `Hej!\n--- Vidarebefordrat ---\nProtokoll 4 april\n`,
      [['Protokoll 4 april', true]],
    ],
    [
      'that comes back, as at the head of a page',
      `${before}\n\nProtokoll 1\n\nText\n\nProtokoll 2\n`,
      [['Protokoll 1', false]],
    ],
    ['first of all', `Protokoll 1\n\n${before}\n\nProtokoll 2\n`, []],
    ['near the beginning', 'Kil\n\nProtokoll 1\n\nText\n', []],
    ['that is a sentence', `${before}\n\nProtokoll skrivs av Eva.\n`, []],
    ['inside a paragraph', `${before}\nProtokoll från mötet\n`, []],
    ['that only begins as one', `${before}\n\nProtokollföraren\n`, []],
  ])('%s', (_case, text, expected) => expect(openings(text)).toEqual(expected))

  it('at the top of a page', () => {
    const text = 'Kort.\nKallelse till rådet\n'
    const pages = [
      { start: 0, end: 5 },
      { start: 6, end: text.length },
    ]
    expect(openings(text, pages)).toEqual([['Kallelse till rådet', true]])
  })
})
